/** A gap sends the reader to a question. In no document does it lead to a question that is not asked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Level } from '#steps/catalogue/step.ts';
import { isAsked } from '#steps/facts/asked.ts';
import { openCase } from '#steps/import/gate.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { scopeIdsOf } from '#steps/walk/question-state.ts';
import { settingOf } from '#steps/walk/walk.ts';
import { gapsOf } from '#templates/agreement/gaps.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { anyAnswers } from '../support/any-answers.ts';
import { emptyCase } from '../support/cases.ts';
import { full } from '../support/full.ts';

const today = '2026-11-30';
const words = await documentWords();

function casesIn(folder: string): readonly (readonly [string, CaseFile])[] {
  const path = new URL(folder, import.meta.url).pathname;
  return readdirSync(path)
    .filter((file) => file.endsWith('.iop.json'))
    .flatMap((file) => {
      const opened = openCase(new Uint8Array(readFileSync(join(path, file))));
      return opened.ok ? [[file, opened.case] as const] : [];
    });
}

/** Is it asked, of anybody, for any part? On the short track the reader is asked to go on to the full one. */
function asked(short: CaseFile, ref: string, levels: Readonly<Record<string, Level>>): boolean {
  const c: CaseFile = { ...short, track: 'full' };
  const question = questionOfRef(ref);
  if (!question) return false;
  return scopeIdsOf(c, question).some((id) => {
    const place = question.scope === 'part' ? { partId: id } : { orgId: id };
    return isAsked(question, settingOf(c, place, { levels, checkInOpen: true }));
  });
}

function strayGaps(c: CaseFile): readonly string[] {
  const levels = Object.fromEntries(
    assessmentOf(c, today).parts.flatMap(({ partId, level }) => (level === null ? [] : [[partId, level] as const])),
  );
  return documentKinds.flatMap(({ kind }) =>
    gapsOf(makeDocument(c, { kind, today, words, traceability: true }))
      .filter(({ ref }) => ref !== '' && !asked(c, ref, levels))
      .map(({ label, ref, page }) => `${kind}: ${label} (${ref}, ${page})`),
  );
}

/** Money without a sum is what this test began with; the others lack the most, or have a part that is left out. */
const telling = [
  'money-without-sum.iop.json',
  'near-empty.iop.json',
  'no-value-yet.iop.json',
  'excluded-part-unvalued-department.iop.json',
];

describe('no document asks for what is not asked', () => {
  const some = ['FK-04'];
  const examples = casesIn('../../src/examples/cases/').filter(
    ([file]) => full || some.includes(file.replace('.iop.json', '')),
  );
  const reviewed = casesIn('../fixtures/cases/review/').filter(([file]) => full || telling.includes(file));

  it.each([...examples, ...reviewed])(
    '%s',
    (_, c) => {
      expect(strayGaps(c)).toEqual([]);
    },
    60_000,
  );

  it('in an empty case', () => {
    expect(strayGaps(emptyCase())).toEqual([]);
    expect(strayGaps(emptyCase({ voices: 'alone' }))).toEqual([]);
  });

  it('in generated cases', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAnswers(), ({ c }) => {
        for (const gap of strayGaps(c)) seen.add(gap);
      }),
      { numRuns: full ? 200 : 1, seed: 20_261_130 },
    );
    expect([...seen]).toEqual([]);
  }, 300_000);
});
