/**
 * Every question with its help is easy to read. `test/listings/plain-language.txt` shows the ten worst of each measure;
 * `npm run listings` writes it anew. A text that breaks the gate is mended, and the gate stays.
 */
import { describe, expect, test } from 'vitest';
import { loadContent, stages } from '#steps/catalogue/index.ts';
import {
  mostPassive,
  officialWords,
  passiveShare,
  passiveWords,
  type ReadText,
  readingFaults,
  readingReport,
} from './plain-language.ts';
import { textsIn } from './wording.ts';

const contents = await Promise.all(stages.map(async (stage) => [stage.id, await loadContent(stage.id)] as const));
const questions: readonly ReadText[] = contents.flatMap(([, content]) =>
  Object.entries(content.questions).map(([at, words]) => ({ at, text: `${words.question} ${words.help}` })),
);
/** All that people read of a stage, but the names of rules and clauses. */
const read = contents.map(
  ([id, content]) => [id, textsIn(content, id).filter(([way]) => !/ › (use|source|reviewed)\b/.test(way))] as const,
);
const perStage = contents.map(
  ([id, content]) => [id, Object.values(content.questions).flatMap(({ question, help }) => [question, help])] as const,
);

describe('the gate of plain language', () => {
  test('lets every question with its help through', () => {
    expect(questions.flatMap(readingFaults)).toEqual([]);
  });

  test('lets every other text of the catalogue through: one word per thing, and no word of offices', () => {
    const faults = read.flatMap(([, texts]) =>
      texts.flatMap(([way, text]) => officialWords(text).map((word) => `${way} says ”${word}”`)),
    );
    expect(faults).toEqual([]);
  });

  test.each(perStage)('%s says who does what', (_, texts) => {
    expect(passiveShare(texts)).toBeLessThanOrEqual(mostPassive);
  });

  test('reports the ten worst of each measure', async () => {
    await expect(readingReport(questions, perStage)).toMatchFileSnapshot('../listings/plain-language.txt');
  });
});

describe('a planted fault of reading is found', () => {
  test.each([
    [
      'Ni ska skriva allt som ni har gjort och allt som ni ska göra i år och nästa år också.',
      'has a sentence of 20 words',
    ],
    ['Verksamhetens organisatoriska förutsättningar redovisas.', 'has LIX'],
    ['Vilka påföljder finns?', 'says ”påföljder”'],
    ['Vilket ben står ni på?', 'says ”ben”'],
    ['Skriv lagrum.', 'says ”lagrum”'],
  ])('%s', (text, fault) => {
    expect(readingFaults({ at: 'X1', text }).join()).toContain(fault);
  });

  test.each(['Svaret visas här.', 'Pengarna betalades ut.', 'Det har ändrats.', 'Namn skrivs här.'])(
    'passive: %s',
    (text) => {
      expect(passiveWords(text)).toHaveLength(1);
      expect(passiveShare([text])).toBe(1);
    },
  );

  test.each(['Kommunens svar finns här.', 'Det ska finnas plats.', 'Vi hoppas.', 'Parternas ord.'])(
    'active: %s',
    (text) => {
      expect(passiveWords(text)).toEqual([]);
    },
  );
});
