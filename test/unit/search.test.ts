/** Search: Swedish letters are letters, every word has to be met, the nearest comes first, and nothing typed breaks it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerEntries, questionEntries, termEntries } from '#src/app/places/search/entries.ts';
import { type Entry, excerpt, folded, search } from '#src/app/places/search/search.ts';
import { loadContent } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { exampleCase } from '#test/support/examples.ts';

const entry = (title: string, text = '', where = ''): Entry => ({
  kind: 'question',
  title,
  text,
  href: `#${title}`,
  where,
});
const titles = (entries: readonly Entry[], query: string): readonly string[] =>
  search(entries, query).map(({ title }) => title);

describe('letters', () => {
  test.each([
    ['Åre', 'åre'],
    ['A\u030are', 'åre'],
    ['IDÉBUREN', 'ideburen'],
    ['Müller', 'muller'],
    ['ÖVNING', 'övning'],
  ])('%s is compared as %s', (text, wanted) => expect(folded(text)).toBe(wanted));

  test('å, ä and ö are never a or o, nor the other way round', () => {
    const all = [entry('får'), entry('far'), entry('för'), entry('for'), entry('här'), entry('har')];
    for (const { title } of all) expect(titles(all, title)).toEqual([title]);
  });
});

describe('what is found', () => {
  const all = [
    entry('Hur länge gäller avtalet?', 'Skriv första och sista dagen.', 'Sida 5.2'),
    entry('Vem betalar?', 'Kommunens pengar, statsstöd och egna insatser.', 'Sida 5.4'),
    entry('Statsstöd', 'Stöd från det offentliga.'),
  ];

  test('the word in a title goes before the word in a text, and a part of a compound is found', () => {
    expect(titles(all, 'statsstöd')).toEqual(['Statsstöd', 'Vem betalar?']);
    expect(titles(all, 'stöd')).toEqual(['Statsstöd', 'Vem betalar?']);
  });

  test('every word has to be met, in any order; a page is found by its number', () => {
    expect(titles(all, 'dagen avtalet')).toEqual(['Hur länge gäller avtalet?']);
    expect(titles(all, 'avtalet pengar')).toEqual([]);
    expect(titles(all, 'sida 5.4')).toEqual(['Vem betalar?']);
    expect(titles(all, '  ')).toEqual([]);
    expect(titles(all, '?!')).toEqual([]);
  });

  test('whatever is typed, it answers, and each excerpt is a piece of its text', () => {
    const any = fc.property(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ maxLength: 400 }),
      (query, text) => {
        search([entry(text, text), ...all], query);
        expect(excerpt(text, query).length).toBeLessThanOrEqual(164);
      },
    );
    fc.assert(any, { numRuns: 200, seed: 3 });
  });
});

test('questions, answers and words of a real case are found, each with its own address', async () => {
  const contents = Object.fromEntries(
    await Promise.all(stageIds.map(async (id) => [id, await loadContent(id)] as const)),
  );
  const c = exampleCase('OVN-01');
  const entries = [...answerEntries(c, contents, {}), ...questionEntries(contents, true), ...termEntries];
  const kinds = (query: string) => new Set(search(entries, query).map(({ kind }) => kind));
  expect(kinds('antagande')).toContain('term');
  expect(kinds('firmatecknare')).toContain('question');
  expect(search(entries, 'Lyktan').some(({ kind }) => kind === 'answer')).toBe(true);
  for (const { href } of entries.filter(({ kind }) => kind !== 'term')) expect(href).toMatch(/^#\/sida\//);
  expect(questionEntries(contents, false).every(({ href }) => href === '#/alla-texter')).toBe(true);
});
