/** The files are made by src/examples/build/known.ts; after a change of the cases, run this file with `-u`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { madeKnownCases } from '#src/examples/build/known.ts';
import { loadKnownCase } from '#src/examples/known.ts';
import { textOf } from '#steps/case/answers.ts';
import { type CaseFile, revisionOf } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { differences } from '#steps/law/cases/check-known-case.ts';
import { knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { allKnownCases } from '#steps/law/cases/known-edges.ts';

const today = '2026-11-22';
const folder = new URL('../../src/examples/known/', import.meta.url).pathname;
const made = madeKnownCases();

function opened(id: string): CaseFile {
  const result = openCase(new Uint8Array(readFileSync(`${folder}${id}.iop.json`)));
  if (!result.ok) throw new Error(result.text);
  expect([result.notices, result.findings]).toEqual([[], []]);
  return result.case;
}

describe('fall med känt utfall som arbetsfiler', () => {
  it.each(made)('filen $id är den som byggs av fallet', async ({ id, text }) => {
    await expect(text).toMatchFileSnapshot(`${folder}${id}.iop.json`);
  });

  it('X01–X15 med varianter och Y01–Y18 har var sin fil, och ingen fil är över', () => {
    const ids = allKnownCases.map((known) => known.id);
    for (let n = 1; n <= 15; n += 1) expect(ids).toContain(`X${String(n).padStart(2, '0')}`);
    for (let n = 1; n <= 18; n += 1) expect(ids).toContain(`Y${String(n).padStart(2, '0')}`);
    for (const id of ['X02b', 'X04b', 'X05b', 'X07b']) expect(ids).toContain(id);
    expect(readdirSync(folder).sort()).toEqual(ids.map((id) => `${id}.iop.json`).sort());
  });

  it.each(allKnownCases)('$id öppnas genom spärren utan anmärkning och bedöms som fallet', (known) => {
    const file = opened(known.id);
    expect(file.rev).toBe(revisionOf(file));
    expect(assess(file, { today })).toEqual(assess(knownCaseFile(known), { today }));
  });

  it.each(allKnownCases)('filen $id ger det väntade utfallet', (known) => {
    expect(differences(known, opened(known.id), today)).toEqual([]);
  });

  it('appen laddar samma fil, och bara filer som finns', async () => {
    expect(await loadKnownCase('X01')).toEqual(opened('X01'));
    await expect(loadKnownCase('X99')).rejects.toThrow('X99');
  });

  it('ett utfall som inte stämmer sägs i klartext', () => {
    const [known] = allKnownCases;
    const part = known?.parts[0];
    if (!known || !part) throw new Error('känt fall saknas');
    const wrong = { ...known, parts: [{ ...part, expected: { ...part.expected, level: 1 as const, stop: ['L-01'] } }] };
    const text = differences(wrong, opened(known.id), today).join('\n');
    expect(text).toContain('nivå: väntade 1, fick 4');
    expect(text).toContain('stoppar: väntade L-01, fick L-07');
  });

  it('bara HFD 2020 ref. 15 är ett verkligt fall, och alla andra heter påhittat exempel', () => {
    expect(allKnownCases.filter((known) => known.real).map((known) => known.id)).toEqual(['X01']);
    for (const { id } of allKnownCases) {
      const name = textOf(opened(id), 'partnership.name') ?? '';
      expect(name.startsWith(id === 'X01' ? 'HFD 2020 ref. 15' : 'Påhittat exempel: '), id).toBe(true);
      if (id !== 'X01') expect(readFileSync(`${folder}${id}.iop.json`, 'utf8')).not.toMatch(/Alingsås|Bräcke/);
    }
  });
});
