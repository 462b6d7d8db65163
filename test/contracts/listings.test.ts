/**
 * The listings of the product, of its rules and of its places. A change of the product shows as a change of one listing, and
 * is read in the diff: `npm run listings` writes them anew.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeTable } from '#src/wizard/place-table.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { loadContent, stages } from '#steps/catalogue/index.ts';
import { fact, factNames } from '#steps/facts/index.ts';
import { openCase } from '#steps/import/gate.ts';
import { allRules } from '#steps/law/rules/index.ts';
import { chapters, clauses } from '#templates/clause/library.ts';
import { emptyCase } from '#test/support/cases.ts';
import { sentencesOfCase } from '#test/support/printed-sentences.ts';
import type { Contents } from './catalogue-faults.ts';
import { lawWords } from './law-words.ts';
import {
  catalogueListing,
  clauseListing,
  declaredSentences,
  factListing,
  inOne,
  placeListing,
  ruleListing,
  sentenceListing,
} from './listings.ts';

const loaded = await Promise.all(stages.map(async (stage) => [stage.id, await loadContent(stage.id)] as const));
const contents: Contents = Object.fromEntries(loaded);
const file = (name: string) => `../listings/${name}.txt`;

function nearlyEmpty(): CaseFile {
  const result = openCase(
    new Uint8Array(readFileSync(new URL('../fixtures/cases/review/near-empty.iop.json', import.meta.url))),
  );
  if (!result.ok) throw new Error(result.text);
  return result.case;
}

describe('the listing', () => {
  test('of questions, facts, clauses and sentences is the one that was reviewed', async () => {
    const product = inOne({
      'THE QUESTIONS': catalogueListing(stages, contents),
      'THE FACTS': factListing(factNames.map(fact)),
      'THE CLAUSES, in the order printed': clauseListing(clauses, chapters),
      'SENTENCES OF CLAUSES THAT HANG ON NO FACT': declaredSentences(clauses),
      'WHAT A CASE WITHOUT ANSWERS PRINTS': sentenceListing(sentencesOfCase(emptyCase())),
      'WHAT A CASE WITH ALMOST NO ANSWERS PRINTS': sentenceListing(sentencesOfCase(nearlyEmpty())),
    });
    await expect(product).toMatchFileSnapshot(file('product'));
  });

  test('of every sentence that the assessment can say is the one that was reviewed', async () => {
    await expect(lawWords()).toMatchFileSnapshot(file('law-words'));
  });

  test('of the rules is the one that was reviewed', async () => {
    await expect(ruleListing(allRules)).toMatchFileSnapshot(file('rules'));
  });

  test('of the places is the one that was reviewed', async () => {
    await expect(placeListing(placeTable)).toMatchFileSnapshot(file('places'));
  });
});

describe('a listing shows', () => {
  const [parties, ...others] = stages;
  const words = contents.parties;
  if (!parties || !words) throw new Error('The first stage is missing.');
  const reworded: Contents = {
    ...contents,
    parties: {
      ...words,
      questions: Object.fromEntries(
        Object.entries(words.questions).map(([ref, one]) => [ref, ref === 'F10' ? { ...one, question: 'Nytt?' } : one]),
      ),
    },
  };
  const changed = (before: string, after: string): readonly string[] => {
    const old = new Set(before.split('\n'));
    return after.split('\n').filter((line) => !old.has(line));
  };

  test('a question in other words as one line', () => {
    expect(changed(catalogueListing(stages, contents), catalogueListing(stages, reworded))).toEqual(['F10  Nytt?']);
  });

  test('a question that is lost, and one that is asked of somebody else', () => {
    const fewer = [{ ...parties, questions: parties.questions.slice(1) }, ...others];
    expect(catalogueListing(fewer, contents)).not.toContain('Vad kallar ni partnerskapet?');
    const moved = parties.questions.map((one) => (one.ref === 'F10' ? { ...one, who: 'public' as const } : one));
    const after = catalogueListing([{ ...parties, questions: moved }, ...others], contents);
    expect(changed(catalogueListing(stages, contents), after)).toEqual([
      '     public · case · draft · opens with default',
    ]);
  });

  test('a rule that reads one answer more', () => {
    const [first, ...rest] = allRules;
    if (!first) throw new Error('There is no rule.');
    const after = ruleListing([{ ...first, keys: [...first.keys, 'bilaga2'] }, ...rest]);
    expect(changed(ruleListing(allRules), after)).toHaveLength(1);
  });
});
