import { describe, expect, it } from 'vitest';
import { serialiseCase } from '#steps/case-file.ts';
import { openCase } from '#steps/import/gate.ts';
import { assess } from '#steps/law/assess.ts';
import { differences } from '#steps/law/check-known-case.ts';
import { knownCaseFile } from '#steps/law/known-case-file.ts';
import { knownCases } from '#steps/law/known-cases.ts';

const today = '2026-11-22';

describe('fall med känt utfall som arbetsfiler', () => {
  it.each(knownCases)('$id $name går att spara, öppna och bedöma lika', (known) => {
    const c = knownCaseFile(known);
    const opened = openCase(new TextEncoder().encode(serialiseCase(c)));
    if (!('case' in opened)) throw new Error(JSON.stringify(opened));
    expect(opened.findings).toEqual([]);
    expect(assess(opened.case, { today })).toEqual(assess(c, { today }));
  });

  it.each(knownCases)('$id skiljer sig inte från det väntade', (known) => {
    expect(differences(known, today)).toEqual([]);
  });

  it('ett utfall som inte stämmer sägs i klartext', () => {
    const [known] = knownCases;
    const part = known?.parts[0];
    if (!known || !part) throw new Error('känt fall saknas');
    const wrong = { ...known, parts: [{ ...part, expected: { ...part.expected, level: 1 as const, stop: ['L-01'] } }] };
    const text = differences(wrong, today).join('\n');
    expect(text).toContain('nivå: väntade 1, fick 4');
    expect(text).toContain('stoppar: väntade L-01, fick L-07');
  });

  it('bara HFD 2020 ref. 15 är ett verkligt fall', () => {
    expect(knownCases.filter((known) => known.real).map((known) => known.id)).toEqual(['X01']);
  });
});
