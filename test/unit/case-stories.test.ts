/** The story of each practice case: about 200 words to read aloud, and nothing that the case does not say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleList } from '#src/examples/index.ts';
import { answerKeys } from '#src/examples/keys.ts';
import { storyOf } from '#src/examples/stories.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { longestSentence, signFaults, vocabularyFaults } from '../contracts/wording.ts';

const practice = exampleList.filter(({ kind }) => kind === 'practice');

/** Sums without the space between thousands. */
const unspaced = (text: string): string => text.replace(/(?<=\d)\s(?=\d{3})/gu, '');

/** All text of the case file. */
const fileOf = (id: string): string =>
  unspaced(readFileSync(new URL(`../../src/examples/cases/${id}.iop.json`, import.meta.url), 'utf8'));

/** Figures and names that a listener would take for facts: numbers, and words with a capital inside a sentence. */
function factsIn(story: string): readonly string[] {
  const plain = unspaced(story);
  const numbers = plain.match(/\d+/gu) ?? [];
  const names = [...plain.matchAll(/(?<=[\p{L}\d,–-] )\p{Lu}\p{L}+/gu)].map(([name]) => name);
  return [...numbers, ...names];
}

/** Kinds of outcome and of law that belong to the groups' own work. */
const verdicts = /\b(köp|köper|partnerskap|IOP|upphandl\w*|LOU|lag|lagen|kommunallagen|statsstöd|nivå|jurist\w*)\b/iu;

describe('the story of a practice case', () => {
  test.each(practice.map(({ id, title }) => [id, title] as const))('%s %s is read aloud in two minutes', (id) => {
    const story = storyOf(id) ?? [];
    const text = story.join(' ');
    const words = text.split(/\s+/u).length;
    expect([id, words >= 170 && words <= 230, words]).toEqual([id, true, words]);
    expect(story.flatMap((part) => [...signFaults(part), ...vocabularyFaults(part)])).toEqual([]);
    expect(longestSentence(text)).toBeLessThanOrEqual(20);
  });

  test.each(practice.map(({ id, parties }) => [id, parties] as const))('%s says nothing beside the case', (id) => {
    const file = fileOf(id);
    const text = (storyOf(id) ?? []).join(' ');
    expect(factsIn(text).filter((fact) => !file.includes(fact))).toEqual([]);
    const c: CaseFile = JSON.parse(file);
    const rows = [...rowsOf(c, 'organisations'), ...rowsOf(c, 'publicParties')];
    const names = rows.map(({ fields }) => String(fields['name']?.value));
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });

  test('leaves the outcome to the groups: no verdict, and nothing of the key', () => {
    for (const { id } of practice) {
      const text = (storyOf(id) ?? []).join(' ');
      // What somebody in the case says is said in quotation marks, and is theirs.
      expect([id, verdicts.exec(text.replace(/”[^”]*”/gu, ''))?.[0]]).toEqual([id, undefined]);
      expect(text).not.toContain(answerKeys.find((key) => key.id === id)?.lesson);
    }
  });

  test('is told of practice cases only: of real partnerships only what is published', () => {
    expect(exampleList.filter(({ kind, id }) => kind === 'published' && storyOf(id))).toEqual([]);
  });
});
