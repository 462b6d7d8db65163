/**
 * The catalogue of questions: every text present, every name known, every reason told. What is asked, where and in which
 * words is the listing in `test/listings/product.txt`.
 */
import { describe, expect, test } from 'vitest';
import { allQuestions, loadContent, stages } from '#steps/catalogue/index.ts';
import type { AnswerFact, Question, Stage, StageContent, StageId } from '#steps/catalogue/step.ts';
import { conditionsOf } from '#steps/catalogue/when.ts';
import { fact, isFactName } from '#steps/facts/index.ts';
import { type Contents, faultsInCatalogue } from './catalogue-faults.ts';

const loaded = await Promise.all(stages.map(async (stage) => [stage.id, await loadContent(stage.id)] as const));
const contents: Contents = Object.fromEntries(loaded);
describe('the catalogue as it stands', () => {
  test('has no fault: texts, why, use, source, labels, options, conditions, five questions a page', () => {
    expect(faultsInCatalogue(stages, contents)).toEqual([]);
  });

  test('no answer that decides the level opens with a value filled in; R10 fills in only the name of the law, F4 of the board', () => {
    const prefilled = allQuestions.filter(
      ({ classes, derived }) =>
        classes.some((kind) => kind === 'key' || kind === 'level') && (derived === 'default' || derived === 'prefill'),
    );
    expect(prefilled.map((question) => question.ref)).toEqual(['F4', 'R10']);
  });

  test('the short track is short: its questions are always asked, and none of them is a deepening', () => {
    const short = allQuestions.filter((question) => question.short === true);
    expect(short.length).toBeLessThanOrEqual(24);
    expect(short.filter(({ classes, noPage }) => noPage || classes.includes('deepening'))).toEqual([]);
  });
});

describe('a question that is not asked', () => {
  /** The facts of questions; those of fields are never explained. */
  const explained = allQuestions.flatMap(({ ref, when }) =>
    conditionsOf(when).map(({ fact: name, asked }) => [ref, name, asked] as const),
  );

  test.each(explained)('%s, which hangs on %s (%s), has its reason in words', (_, name, asked) => {
    const { asks, reasons } = fact(isFactName(name) ? name : 'publicPartyPays');
    const reason = asked === 'whenNo' || asked === 'unlessYes' ? reasons.yes : reasons.no;
    expect(asks).not.toBe('');
    expect(reason).toMatch(/^\p{Ll}/u);
  });
});

describe('a planted fault is found', () => {
  const [parties, ...others] = stages;
  const words = contents.parties;
  if (!parties || !words) throw new Error('The first stage is missing.');
  const withWords = (ref: string, change: object): Contents => {
    const old = words.questions[ref];
    const questions = { ...words.questions, [ref]: { ...old, ...change } } as StageContent['questions'];
    return { ...contents, parties: { ...words, questions } };
  };
  const withQuestion = (ref: string, change: Partial<Question>): readonly Stage[] => [
    { ...parties, questions: parties.questions.map((one) => (one.ref === ref ? { ...one, ...change } : one)) },
    ...others,
  ];
  const ours: AnswerFact = {
    explanation: 'Ny.',
    asks: 'om det är nytt',
    yes: ['ja'],
    reasons: { no: 'det är gammalt' },
  };
  const withFact = (one: AnswerFact, name = 'newFact') =>
    withQuestion('F12', {
      fields: { majorityPublicFunding: { kind: 'choice', options: ['ja', 'nej'], facts: { [name]: one } } },
    });
  const withoutWhy: Contents = {
    ...contents,
    parties: { ...words, pages: { ...words.pages, 'F.3': { title: 'Vem äger frågan?', why: ' ' } } },
  };
  const without = (stage: StageId): Contents => ({ ...contents, [stage]: undefined });
  const planted: readonly (readonly [string, readonly Stage[], Contents, string])[] = [
    ['a page without why', stages, withoutWhy, 'page F.3 does not say why it asks'],
    ['a question without text', stages, withWords('F12', { question: '' }), 'F12 has no text'],
    ['a question without use', stages, withWords('F12', { use: [] }), 'F12 has no use'],
    ['a question without source', stages, withWords('F12', { source: { text: 'x', marks: [] } }), 'F12 has no source'],
    ['an option without label', stages, withWords('F12', { options: {} }), 'majorityPublicFunding = ja has no label'],
    ['a field without label', stages, withWords('F5', { labels: {} }), 'organisations[].signatory has no label'],
    ['a hint for nothing', stages, withWords('F12', { hints: { gone: 'x' } }), 'a label or hint for gone'],
    ['an unknown fact', withQuestion('F12', { when: 'fullMoon' }), contents, 'no fact is called fullMoon'],
    ['a fact of no option', withFact({ ...ours, yes: ['kanske'] }), contents, 'newFact: kanske is no option'],
    [
      'a fact with two homes',
      withFact(ours, 'multiYear'),
      contents,
      'multiYear is declared at majorityPublicFunding and',
    ],
    ['a fact declared twice', withFact(ours, 'workGroup'), contents, 'workGroup is declared twice'],
    ['a question asked twice', withQuestion('F12', { ref: 'F11' }), contents, 'F11 is asked twice'],
    ['a key with two homes', withQuestion('F12', { fields: { challenge: { kind: 'role' } } }), contents, 'two homes'],
    ['a page that does not exist', withQuestion('F12', { page: 'F.9' }), contents, 'F12 stands on F.9'],
    ['a stage without words', stages, without('need'), 'need has no content'],
  ];

  test.each(planted)('%s', (_what, broken, texts, sentence) => {
    expect(faultsInCatalogue(broken, texts).join('\n')).toContain(sentence);
  });

  test('six questions on one page', () => {
    const crowded: readonly Stage[] = [
      { ...parties, questions: parties.questions.map((one) => ({ ...one, page: 'F.1' })) },
      ...others,
    ];
    expect(faultsInCatalogue(crowded, contents)).toContain('page F.1 asks 15 questions');
  });
});
