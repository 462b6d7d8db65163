import { describe, expect, it } from 'vitest';
import { assess } from '#steps/law/assess/assess.ts';
import { knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { allKnownCases, knownCases } from '#steps/law/cases/known-cases.ts';
import { headlineOfAll } from '#steps/law/explain/headline.ts';
import type { EffectKind, Fired } from '#steps/law/types.ts';

const today = '2026-11-22';

const rulesWith = (fired: readonly Fired[], ...effects: readonly EffectKind[]): readonly string[] =>
  [...new Set(fired.filter((one) => effects.includes(one.effect)).map((one) => one.ruleId))].sort();

const rows = allKnownCases.flatMap((known) =>
  known.parts.map((part, index) => ({ id: `${known.id} ${part.name}`, known, index, expected: part.expected })),
);

describe('fall med känt utfall', () => {
  it.each(rows)('$id får nivå $expected.level och rätt regler', ({ known, index, expected }) => {
    const part = assess(knownCaseFile(known), { today }).parts[index];
    expect(part?.level).toBe(expected.level);
    expect(rulesWith(part?.fired ?? [], 'stop')).toEqual([...expected.stop].sort());
    expect(rulesWith(part?.fired ?? [], 'lawyer')).toEqual([...expected.lawyer].sort());
    expect(rulesWith(part?.fired ?? [], 'warn')).toEqual([...expected.warn].sort());
    expect(rulesWith(part?.fired ?? [], 'duty', 'ask')).toEqual(expect.arrayContaining([...expected.duty]));
    expect(part?.advice).toEqual(expect.arrayContaining([...(expected.advice ?? [])]));
    const shown = part?.alternatives.map((one) => one.id) ?? [];
    expect(shown).toEqual(expect.arrayContaining([...(expected.alternatives?.must ?? [])]));
    for (const id of expected.alternatives?.mustNot ?? []) expect(shown).not.toContain(id);
  });

  it('jour och boende i samma handling stoppas, var för sig inte', () => {
    const known = knownCases.find((one) => one.id === 'X07');
    if (!known) throw new Error('X07 saknas');
    const together = assess(knownCaseFile(known), { today });
    expect(together.document.stopDoc).toBe(true);
    const apart = {
      ...known,
      parts: known.parts.map((p) => ({ ...p, changes: { ...p.changes, oneDocument: 'nej' } })),
    };
    expect(assess(knownCaseFile(apart), { today }).document.stopDoc).toBe(false);
  });

  it('två delar som jurist läser: ingen är stoppad, och rubriken säger vilka', () => {
    const known = knownCases.find((one) => one.id === 'X16');
    if (!known) throw new Error('X16 saknas');
    const { parts } = assess(knownCaseFile(known), { today });
    const names = new Map(known.parts.map(({ name }, index) => [`p${index + 1}`, name]));
    expect(headlineOfAll(parts, names)).toMatch(/^Ingen del är stoppad\. Jurist behövs för /);
    for (const { name } of known.parts) expect(headlineOfAll(parts, names)).toContain(name);
  });

  it('fritidsgården visar direktupphandling med ”kontrollera gränsen” och reserverad form som ”pröva”', () => {
    const known = knownCases.find((one) => one.id === 'X13');
    if (!known) throw new Error('X13 saknas');
    const [part] = assess(knownCaseFile(known), { today }).parts;
    const direct = part?.alternatives.find((one) => one.id === 'ALT-04');
    expect(direct).toMatchObject({ fit: 'fits' });
    expect(direct?.notes).toContain('direct-check');
    expect(part?.alternatives.find((one) => one.id === 'ALT-07')).toMatchObject({ fit: 'try' });
  });
});
