/** A known case is one file in steps/law/cases/known: the answers that differ, and what must follow. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownCaseText, loadKnownCase } from '#src/examples/known.ts';
import { textOf } from '#steps/case/answers.ts';
import { revisionOf } from '#steps/case/revision.ts';
import { z } from '#steps/catalogue/zod.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { differences } from '#steps/law/cases/check-known-case.ts';
import { knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { allKnownCases } from '#steps/law/cases/known-cases.ts';
import { allLawKeys, keyInfo } from '#steps/law/keys.ts';
import { allRules } from '#steps/law/rules/index.ts';

const today = '2026-11-22';
const folder = join(import.meta.dirname, '../../steps/law/cases/known');
const names = readdirSync(folder);
const raw = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const text = z.string().check(z.minLength(1));
const ruleIds = allRules.map((rule) => rule.id);
const rules = z.optional(z.array(z.enum(ruleIds)));
const forms = z.optional(z.array(z.string().check(z.regex(/^ALT-\d{2}$/))));
const expected = z.strictObject({
  level: z.int().check(z.gte(0), z.lte(4)),
  stop: rules,
  lawyer: rules,
  warn: rules,
  readers: z.optional(z.array(z.string().check(z.regex(/^(?:jurist|dataskydd|tillstand) [LJ]-\d{2}$/)))),
  findings: z.optional(z.array(z.string().check(z.regex(/^[a-z]+ [a-zA-Z]+(?: \(utrett\))?$/)))),
  duty: rules,
  alternatives: z.optional(z.strictObject({ first: z.optional(text), must: forms, mustNot: forms })),
  advice: z.optional(z.array(text)),
});
const unknowns = ['vet_inte', 'obesvarad', 'oenig'];
const changes = z.partialRecord(
  z.enum(allLawKeys),
  z.union([z.string(), z.int().check(z.nonnegative()), z.array(z.string())]),
);
const parties = z.tuple([text, text]);
const whole = z.strictObject({
  name: text,
  real: z.optional(z.literal(true)),
  parties,
  facts: text,
  outcome: text,
  need: z.optional(text),
  settled: z.optional(text),
  parts: z.array(z.strictObject({ name: text, changes, expected })).check(z.minLength(1)),
});
const edge = z.strictObject({
  name: text,
  base: z.string().check(z.regex(/^X\d{2}b?$/)),
  parties: z.optional(parties),
  facts: text,
  outcome: text,
  need: z.optional(text),
  settled: z.optional(text),
  changes,
  expected,
});

describe('fall med känt utfall', () => {
  it('har var sin fil, X01–X16 med varianter och Y01–Y24 ibland dem', () => {
    const ids = allKnownCases.map((known) => known.id);
    for (let n = 1; n <= 16; n += 1) expect(ids).toContain(`X${String(n).padStart(2, '0')}`);
    for (let n = 1; n <= 24; n += 1) expect(ids).toContain(`Y${String(n).padStart(2, '0')}`);
    for (const id of ['X02b', 'X04b', 'X05b', 'X07b']) expect(ids).toContain(id);
    expect(names.toSorted()).toEqual(ids.map((id) => `${id}.json`).toSorted());
  });

  it.each(names)('%s har rätt form och bara frågor och regler som finns', (name) => {
    expect((name.startsWith('Y') ? edge : whole).safeParse(raw(name)).error?.issues ?? []).toEqual([]);
  });

  it.each(allKnownCases)('$id svarar bara det som går att svara', ({ parts }) => {
    const wrong = parts.flatMap((part) =>
      allLawKeys.flatMap((key) => {
        const value = part.changes[key];
        const { kind, values } = keyInfo(key);
        if (value === undefined || kind === 'number') return [];
        const given = typeof value === 'object' ? value : [String(value)];
        return given.filter((one) => !values.includes(one) && !unknowns.includes(one)).map((one) => `${key}: ${one}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(allKnownCases)('$id blir en arbetsfil som öppnas utan anmärkning och bedöms som fallet', async (known) => {
    const file = await loadKnownCase(known.id);
    expect(file.rev).toBe(revisionOf(file));
    expect(assess(file, { today })).toEqual(assess(knownCaseFile(known), { today }));
  });

  it.each(allKnownCases)('$id ger det väntade utfallet', async (known) => {
    expect(differences(known, await loadKnownCase(known.id), today)).toEqual([]);
  });

  it('ett fall som inte finns går inte att ladda', async () => {
    await expect(loadKnownCase('X99')).rejects.toThrow('X99');
  });

  it('ett utfall som inte stämmer sägs i klartext', async () => {
    const [known] = allKnownCases;
    const part = known?.parts[0];
    if (!known || !part) throw new Error('känt fall saknas');
    const wrong = { ...known, parts: [{ ...part, expected: { ...part.expected, level: 1 as const, stop: ['L-01'] } }] };
    const said = differences(wrong, await loadKnownCase(known.id), today).join('\n');
    expect(said).toContain('nivå: väntade 1, fick 4');
    expect(said).toContain('stoppar: väntade L-01, fick L-07');
  });

  it('bara HFD 2020 ref. 15 är ett verkligt fall, och alla andra heter påhittat exempel', async () => {
    expect(allKnownCases.filter((known) => known.real).map((known) => known.id)).toEqual(['X01']);
    for (const { id } of allKnownCases) {
      const name = textOf(await loadKnownCase(id), 'partnership.name') ?? '';
      expect(name.startsWith(id === 'X01' ? 'HFD 2020 ref. 15' : 'Påhittat exempel: '), id).toBe(true);
      if (id !== 'X01') expect(knownCaseText(id)).not.toMatch(/Alingsås|Bräcke/);
    }
  });
});
