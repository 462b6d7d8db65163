/**
 * Every question with its help is easy to read, and so are the fixed texts of the screens, the documents, the assessment and
 * the clauses, each kind by its own gate. `test/listings/plain-language.txt` shows the ten worst of each measure;
 * `npm run listings` writes it anew. A text that breaks the gate is mended, and the gate stays.
 */
import { describe, expect, test } from 'vitest';
import { loadContent, stages } from '#steps/catalogue/index.ts';
import { clauses } from '#templates/clause/library.ts';
import { inWords, sentencesOf } from '#templates/clause/sentences.ts';
import { shownTexts } from '#test/support/shown-texts.ts';
import {
  gates,
  kindFaults,
  kindReport,
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

/** Sources whose strings are marks for machines, or sentences of users to be recognised. */
const notRead =
  /^src\/documents\/(?:html|pdf|docx)|finding-examples|never-claim|clause\/clause\.ts|src\/app\/places\/print\/cutouts/;
const fixed = (folders: readonly string[]): readonly ReadText[] =>
  folders.flatMap(shownTexts).filter(({ at, text }) => !notRead.test(at) && /\p{L}+ \p{L}+ \p{L}+/u.test(text));

const kinds = {
  screens: fixed(['src/app', 'src/ui', 'src/wizard', 'src/effects', 'src/workshop']),
  documents: fixed(['templates', 'src/documents']),
  assessment: fixed(['steps/law/texts']),
  clauses: clauses.flatMap((clause) =>
    sentencesOf(clause).map(({ nodes }) => ({ at: clause.id, text: inWords(nodes) })),
  ),
} satisfies Readonly<Record<keyof typeof gates, readonly ReadText[]>>;

describe.each(['screens', 'documents', 'assessment', 'clauses'] as const)('the gate of the %s', (kind) => {
  test(`lets all ${kinds[kind].length} texts through`, () => {
    expect(kinds[kind].flatMap((one) => kindFaults(one, gates[kind]))).toEqual([]);
  });

  test('says who does what', () => {
    expect(passiveShare(kinds[kind].map(({ text }) => text))).toBeLessThanOrEqual(gates[kind].passive);
  });
});

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
    const reports = [
      readingReport(questions, perStage),
      kindReport('screens', kinds.screens),
      kindReport('documents', kinds.documents),
      kindReport('assessment', kinds.assessment),
      kindReport('clauses', kinds.clauses),
    ];
    await expect(`${reports.join('\n\n\n')}\n`).toMatchFileSnapshot('../listings/plain-language.txt');
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

  test.each([
    ['screens', 'Ni ska skriva allt som ni har gjort och allt som ni ska göra i år och nästa år med alla.', 'words'],
    [
      'documents',
      'Förvaltningens organisatoriska förutsättningar redovisas utförligt beträffande ekonomi, kompetensförsörjning, samverkan och verksamhetsuppföljning.',
      'LIX',
    ],
    ['assessment', 'Påföljder föreligger.', 'says ”föreligger”'],
    ['clauses', 'Parterna ska beträffande budgeten komma överens.', 'says ”beträffande”'],
  ] as const)('in the %s: %s', (kind, text, fault) => {
    expect(kindFaults({ at: 'X1', text }, gates[kind]).join()).toContain(fault);
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
