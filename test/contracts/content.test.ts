/** The catalogue of questions: nothing lost, nothing moved, every text present and readable. */
import { describe, expect, test } from 'vitest';
import {
  allPages,
  allQuestions,
  fieldOfKey,
  loadContent,
  questionOfKey,
  questionOfRef,
  stages,
} from '#steps/catalogue/index.ts';
import type { Question, Stage, StageContent, StageId } from '#steps/catalogue/step.ts';
import { conditionNames } from '#steps/facts/conditions.ts';
import { lawKeys } from '#steps/law/keys.ts';
import { clauseFields, clauseLists } from '#templates/fields/field-names.ts';
import { type Contents, conditionsUsed, faultsInCatalogue, fieldsOf } from './catalogue-faults.ts';
import { listedClauseFields, listedLawKeys, listedPages, listedQuestions } from './catalogue-tables.ts';

const loaded = await Promise.all(stages.map(async (stage) => [stage.id, await loadContent(stage.id)] as const));
const contents: Contents = Object.fromEntries(loaded);
const wordsOf = (ref: string) => loaded.map(([, content]) => content.questions[ref]).find((words) => words);
const count = (test: (question: Question) => boolean): number => allQuestions.filter(test).length;
const isNew = new Set(listedQuestions.filter((listed) => !listed.method).map((listed) => listed.ref));

/** Keys that the schema holds beside those of the catalogue, each with the words of the catalogue it comes from. */
const extraKeys: Readonly<Record<string, string>> = {
  'otherSupport.amount': 'R7 ”belopp (kr) vid ja”',
  learningCostSek: 'L8 ”belopp (kr)”',
  opennessNote: 'A14 ”text”',
  'checkIns[]': 'U4: a check-in is a row with its date',
  'checkIns[].wayForwardReason': 'U7 ”skäl (text)”',
};

describe('the catalogue as it stands', () => {
  test('has no fault: texts, why, use, source, labels, options, conditions, five questions a page', () => {
    expect(faultsInCatalogue(stages, contents)).toEqual([]);
  });

  test('holds the 173 questions once each, in the order of the catalogue', () => {
    expect(allQuestions.map((question) => question.ref)).toEqual(listedQuestions.map((listed) => listed.ref));
    expect(allQuestions).toHaveLength(173);
  });

  test.each(stages.map((stage) => [stage.number, stage.questions.length, stage.questions] as const))(
    'stage %s has %i questions, as many as decided',
    (number, total, questions) => {
      const decided: Readonly<Record<string, readonly [number, number]>> = {
        Före: [15, 6],
        '1': [14, 3],
        '2': [61, 47],
        '3': [16, 3],
        '4': [9, 0],
        '5': [48, 31],
        Efter: [10, 2],
      };
      expect([total, questions.filter((question) => isNew.has(question.ref)).length]).toEqual(decided[number]);
    },
  );

  test.each(listedQuestions)('$ref is asked where, of whom and as it was decided', (listed) => {
    const question = questionOfRef(listed.ref);
    const text = wordsOf(listed.ref)?.question;
    expect(text).toBe(listed.text);
    expect({ ...question, when: undefined, fields: undefined, derived: undefined }).toMatchObject({
      who: listed.who,
      scope: listed.scope,
      classes: listed.classes,
    });
    expect(question?.noPage === true ? '–' : question?.page).toBe(listed.page);
    expect(question?.short === true).toBe(listed.short);
    expect(question?.when !== undefined).toBe(listed.conditional);
    expect(wordsOf(listed.ref)?.examples !== undefined).toBe(listed.examples);
  });

  test('the 70 pages stand in order with their titles, conditions and deepening', () => {
    const ours = allPages.map((page) => ({
      id: page.id,
      title: contents[page.stage]?.pages[page.id]?.title,
      deepening: page.deepening === true,
      conditional: page.when !== undefined,
    }));
    expect(ours).toEqual(listedPages);
  });

  test('every page that needs it says which organisation it is asked of', () => {
    expect(allPages.filter((page) => page.per === 'org').map((page) => page.id)).toEqual(['F.2']);
  });
});

describe('the totals', () => {
  const deepening = allPages.filter((page) => page.deepening).length;
  const onCondition = allPages.filter((page) => page.when !== undefined && !page.deepening).length;
  const of = (kind: string) => count((question) => question.classes.some((one) => one === kind));
  const rows = [
    ['questions', allQuestions.length, 173],
    ['questions of the method', listedQuestions.filter((listed) => listed.method).length, 81],
    ['new questions', isNew.size, 92],
    ['pages', allPages.length, 70],
    ['pages always asked', allPages.length - deepening - onCondition, 50],
    ['pages asked on condition', onCondition, 10],
    ['pages of deepening', deepening, 10],
    ['class ◆', of('key'), 21],
    ['class N', of('level'), 20],
    ['class U', of('draft'), 92],
    ['class F', of('deepening'), 43],
    ['class V', of('check-in'), 3],
    ['questions asked only on condition', count((question) => question.when !== undefined), 49],
    ['questions never shown on a page of their own', count((question) => question.noPage === true), 3],
    ['short track', count((question) => question.short === true), 24],
    ['with examples per party', allQuestions.filter(({ ref }) => wordsOf(ref)?.examples).length, 16],
    ...(
      [
        ['public', 48],
        ['org', 22],
        ['joint', 79],
        ['either', 4],
        ['apart', 14],
        ['apart-joint', 6],
      ] as const
    ).map(([who, total]) => [`answered by ${who}`, count((question) => question.who === who), total] as const),
    ...(
      [
        ['case', 106],
        ['org', 10],
        ['part', 57],
      ] as const
    ).map(([scope, total]) => [`scope ${scope}`, count((question) => question.scope === scope), total] as const),
  ] as const;

  test.each(rows)('%s: %i', (_what, ours, decided) => {
    expect(ours).toBe(decided);
  });

  const keys = allQuestions.flatMap((question) => Object.keys(question.fields));
  test(`${keys.length} keys: the 272 of the catalogue and five that its words call for`, () => {
    const decided = listedQuestions.flatMap((listed) => listed.keys.map((key) => key.replace(/\[\]$/, '')));
    const extra = keys.filter((key) => !decided.includes(key.replace(/\[\]$/, '')));
    expect(decided).toHaveLength(272);
    expect(extra).toEqual(Object.keys(extraKeys));
    expect(decided.filter((key) => !keys.some((ours) => ours.replace(/\[\]$/, '') === key))).toEqual([]);
  });

  test('49 questions open with something worked out; the catalogue also counts nine that only show earlier answers', () => {
    expect(count((question) => question.derived !== undefined)).toBe(49);
  });

  test('no answer that decides the level opens with a value filled in; R10 fills in only the name of the law', () => {
    const prefilled = allQuestions.filter(
      ({ classes, derived }) =>
        classes.some((kind) => kind === 'key' || kind === 'level') && (derived === 'default' || derived === 'prefill'),
    );
    expect(prefilled.map((question) => question.ref)).toEqual(['R10']);
  });
});

describe('keys that others read', () => {
  test.each(listedLawKeys)('the rule key $key has one home: $home', ({ key, home }) => {
    expect(questionOfKey(key)?.ref ?? 'derived').toBe(home);
  });

  test('the rules read the 73 keys of the list; the limit of the kommun is a policy and read apart', () => {
    const read = [...Object.keys(lawKeys), 'juristLimitSek'].sort();
    expect(read).toEqual(listedLawKeys.map(({ key }) => key).sort());
    expect(read).toHaveLength(73);
    expect(listedLawKeys.filter(({ home }) => home === 'derived')).toHaveLength(4);
  });

  test.each(listedClauseFields.filter(({ home }) => home !== 'derived'))(
    'the clause field $field is filled from $key in $home',
    ({ home, key }) => {
      expect(questionOfKey(key)?.ref).toBe(home);
      expect(fieldOfKey(key)).toBeDefined();
    },
  );

  test('141 clause fields: 110 are asked and 31 worked out', () => {
    expect(listedClauseFields).toHaveLength(141);
    expect(listedClauseFields.filter(({ home }) => home === 'derived')).toHaveLength(31);
  });

  test('every clause field that is asked is known to the clauses, with the same question', () => {
    const named = { ...clauseFields, ...clauseLists };
    const wrong = listedClauseFields.flatMap(({ field, home }) => {
      const name = field.replace('[]', '');
      const found = Object.hasOwn(named, name) ? named[name as keyof typeof named] : undefined;
      return found && home !== 'derived' && found.ref !== home ? [`${field}: ${found.ref}, not ${home}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('every field that a clause prints from a row is asked in that row', () => {
    // Written by hand at the signing, the side that owns the row, and the kind of a commitment under its other name.
    const notAsked = [
      'signatures.place',
      'signatures.date',
      'contributions.party',
      'commitments.public.type',
      'commitments.org.type',
    ];
    const missing = Object.values(clauseLists).flatMap((list) => {
      const field = fieldOfKey(list.key);
      if (field?.kind !== 'list') return [];
      const asked = fieldsOf(list.key, field).map(({ key }) => key);
      return Object.values(list.fields)
        .map((row) => `${list.key}.${row.key}`)
        .filter((key) => !asked.includes(key) && !notAsked.includes(key));
    });
    expect(missing).toEqual([]);
  });
});

test(`the ${conditionNames.length} conditions are all used, and no other name is`, () => {
  expect([...new Set(conditionsUsed(stages))].sort()).toEqual([...conditionNames].sort());
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
    ['an unknown condition', withQuestion('F12', { when: 'fullMoon' }), contents, 'no condition is called fullMoon'],
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
