/** Everything that a question hangs on, answered yes, answered no, and not answered. */
import { describe, expect, test } from 'vitest';
import type { Value } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { allQuestions, questionOfRef } from '#steps/catalogue/index.ts';
import type { Field } from '#steps/catalogue/step.ts';
import {
  type Condition,
  conditionsOf,
  unlessNo,
  unlessYes,
  type When,
  whenNo,
  yesOrNotKnown,
} from '#steps/catalogue/when.ts';
import { holds, isAsked, isFieldAsked, keysBehind, readerOf, type Setting } from '#steps/facts/asked.ts';
import { fact } from '#steps/facts/index.ts';
import { type DeclaredFact, declaredFacts } from '../contracts/catalogue-faults.ts';
import { answer, emptyCase, entry, row, withEdits } from '../support/cases.ts';

interface Example {
  readonly when: When;
  readonly yes: readonly Edit[];
  readonly no: readonly Edit[];
  /** What holds before anybody has answered. */
  readonly unknown: boolean;
  readonly setting?: Partial<Setting>;
  readonly settingNo?: Partial<Setting>;
}

const part = (key: string, value: Value, voice = 'public'): Edit => answer(`${key}@p1`, value, voice);
const field = (list: string, id: string, name: string, value: Value): Edit => ({
  op: 'field',
  list,
  id,
  field: name,
  entry: entry(value),
});
const give = (type: string, more: Readonly<Record<string, Value>> = {}, voice = 'public'): Edit =>
  row('contributions', `c-${type}`, voice, { type, ...more });

const economic = [part('valueTransferred', 'ja'), part('economicActivity', 'ja', 'o1')];
const aid = [...economic, part('localEffect', 'inte_lokalt')];
const term = [answer('term.start', '2027-01-01'), answer('term.end', '2029-12-31')];
const oneYear = [answer('term.start', '2027-01-01'), answer('term.end', '2027-12-31')];
const money = give('pengar', { sekPerYear: 100_000 });
const personal = answer('rightsAffected', ['personuppgifter']);

/** Facts of several answers, and conditions that have to be met together. A fact of one answer needs no row: see below. */
const worked: Readonly<Record<string, Example>> = {
  economicSupport: {
    when: 'economicSupport',
    yes: [part('economicActivity', 'delvis', 'o1')],
    no: [part('valueTransferred', 'nej'), part('economicActivity', 'ja', 'o1')],
    unknown: false,
  },
  sgeiChosen: {
    when: 'sgeiChosen',
    yes: [...aid, part('sgeiChosen', 'ja')],
    no: [...aid, part('sgeiChosen', 'nej')],
    unknown: false,
  },
  'small aid is possible': {
    when: ['aidNeeded', unlessYes('sgeiWithoutCap')],
    yes: aid,
    no: [...aid, part('sgeiChosen', 'ja'), part('sgeiRoute', 'aidR3')],
    unknown: false,
  },
  'SGEI may be chosen': {
    when: ['economicSupport', unlessNo('tradeAffected')],
    yes: economic,
    no: [...economic, part('localEffect', 'uppenbart_lokalt')],
    unknown: false,
  },
  'no SGEI route': {
    when: whenNo('sgeiChosen'),
    yes: [...aid, part('sgeiChosen', 'nej')],
    no: [...aid, part('sgeiChosen', 'ja')],
    unknown: false,
  },
  'value and building': {
    when: [unlessNo('valueTransferred'), 'buildingWork'],
    yes: [answer('lawyerFlags', ['lokal_byggs_saljs'])],
    no: [answer('lawyerFlags', ['lokal_byggs_saljs']), part('valueTransferred', 'nej')],
    unknown: false,
  },
  housing: {
    when: 'housing',
    yes: [part('residentialType', ['hemtjanst'], 'joint')],
    no: [part('residentialType', ['ingen'], 'joint')],
    unknown: false,
  },
  permitMayBeNeeded: {
    when: 'permitMayBeNeeded',
    yes: [answer('rightsAffected', ['tillsyn'])],
    no: [answer('rightsAffected', ['inget'])],
    unknown: false,
  },
  openSupport: {
    when: 'openSupport',
    yes: [part('residentialType', ['skyddat_boende'], 'joint')],
    no: [part('residentialType', ['hvb'], 'joint')],
    unknown: false,
  },
  severalParts: { when: 'severalParts', yes: [row('parts', 'p2', 'joint', {})], no: [], unknown: false },
  otherForm: {
    when: 'otherForm',
    yes: [],
    no: [],
    unknown: false,
    setting: { levels: { p1: 4 } },
    settingNo: { levels: { p1: 3, p2: 4 } },
  },
  formQuestioned: {
    when: 'formQuestioned',
    yes: [],
    no: [],
    unknown: false,
    setting: { levels: { p1: 2 } },
    settingNo: { levels: { p1: 1 } },
  },
  volunteers: { when: 'volunteers', yes: [give('ideell_tid', {}, 'o1')], no: [give('personal')], unknown: false },
  severalOrganisations: {
    when: 'severalOrganisations',
    yes: [row('organisations', 'o2', 'joint', {})],
    no: [],
    unknown: false,
  },
  publicPartyPays: {
    when: 'publicPartyPays',
    yes: [money],
    no: [give('pengar', { sekPerYear: 100_000 }, 'o1')],
    unknown: false,
  },
  'the public party may pay': {
    when: unlessNo('publicPartyPays'),
    yes: [money],
    no: [give('pengar', { sekPerYear: 100_000 }, 'o1')],
    unknown: true,
    settingNo: { answered: () => true },
  },
  unequalNotice: {
    when: 'unequalNotice',
    yes: [answer('termination.equal', 'nej')],
    no: [answer('termination.equal', 'ja')],
    unknown: false,
  },
  'money over years': {
    when: ['publicPartyPays', 'multiYear'],
    yes: [money, ...term],
    no: [money, ...oneYear],
    unknown: false,
  },
  children: {
    when: 'children',
    yes: [part('childGroups', ['ovriga_barn'], 'joint')],
    no: [part('childGroups', ['ingen'], 'joint')],
    unknown: false,
  },
  'children with LSS': {
    when: 'children',
    yes: [part('childGroups', ['lss_barn'], 'joint')],
    no: [part('childGroups', ['ingen'], 'joint')],
    unknown: false,
  },
  premisesShared: {
    when: 'premisesShared',
    yes: [give('lokaler', {}, 'o1')],
    no: [give('utrustning')],
    unknown: false,
  },
  equipmentShared: { when: 'equipmentShared', yes: [give('utrustning')], no: [give('lokaler')], unknown: false },
  deMinimisAid: {
    when: 'deMinimisAid',
    yes: [...aid, part('sgeiChosen', 'nej'), part('deMinimisWithinCap', 'ja', 'o1')],
    no: [...aid, part('sgeiChosen', 'ja'), part('sgeiRoute', 'aidR3')],
    unknown: false,
  },
  sharedMaterial: {
    when: 'sharedMaterial',
    yes: [answer('ownership.cards', { material: 'gemensamt' })],
    no: [answer('ownership.cards', { material: 'organisationen', mal: 'gemensamt' })],
    unknown: false,
  },
  checkInOpen: {
    when: 'checkInOpen',
    yes: [],
    no: [],
    unknown: false,
    setting: { checkInOpen: true },
    settingNo: { checkInOpen: false },
  },
  mandateGiven: {
    when: 'mandateGiven',
    yes: [field('organisations', 'o1', 'negotiationMandate', 'ja')],
    no: [field('organisations', 'o1', 'negotiationMandate', 'nej')],
    unknown: false,
  },
  'the term has an end': {
    when: unlessYes('openEnded'),
    yes: [answer('term.openEnded', 'nej')],
    no: [answer('term.openEnded', 'ja')],
    unknown: true,
  },
  dataJoint: {
    when: 'dataJoint',
    yes: [part('sharedPersonalData', 'tillsammans', 'joint')],
    no: [part('sharedPersonalData', 'var_for_sig', 'joint')],
    unknown: false,
  },
  'data is shared': {
    when: [yesOrNotKnown('personalData'), unlessYes('dataNotShared')],
    yes: [personal],
    no: [personal, part('sharedPersonalData', 'nej', 'joint')],
    unknown: false,
  },
};

const withAnswers = (edits: readonly Edit[], more: Partial<Setting> = {}): Setting => ({
  c: withEdits(emptyCase(), ...edits),
  partId: 'p1',
  ...more,
});

/** Every `when` of the catalogue. */
const written = allQuestions
  .flatMap((question) => [question, ...Object.values(question.fields).flatMap(fieldsIn)])
  .flatMap((one) => (one.when === undefined ? [] : [conditionsOf(one.when)]));

function fieldsIn(field: Field): readonly Field[] {
  const inner = field.kind === 'group' ? field.fields : field.kind === 'list' ? field.item : {};
  return [field, ...Object.values(inner).flatMap(fieldsIn)];
}

/** What one answer to a question of a declared fact is, where p1 is the part and o1 the organisation. */
function given({ question: { who, scope }, key, field }: DeclaredFact, option: string): Edit {
  const path = scope === 'part' ? `${key}@p1` : scope === 'org' ? `${key}@o1` : key;
  const lane = who === 'public' ? 'public' : who === 'org' ? 'o1' : 'joint';
  return answer(path, field.kind === 'choices' ? [option] : option, lane);
}

/** The condition of a declared fact alone: the answers that meet it follow from the declaration. */
function exampleOf(when: readonly Condition[]): readonly (readonly [string, Example])[] {
  const [condition, ...more] = when;
  const one = declared.find(({ name }) => name === condition?.fact);
  if (!condition || !one || more.length > 0) return [];
  const { field, yes } = one;
  const options = field.kind === 'choice' || field.kind === 'choices' ? field.options : [];
  const other = options.find((option) => !yes.includes(option)) ?? '';
  const atNo = condition.asked === 'whenNo' || condition.asked === 'unlessYes';
  const [meets, not] = atNo ? [other, yes[0]] : [yes[0], other];
  const unknown = condition.asked === 'unlessNo' || condition.asked === 'unlessYes';
  const name = `${condition.fact} (${condition.asked})`;
  return [[name, { when, yes: [given(one, meets)], no: [given(one, not)], unknown }]];
}

const declared = declaredFacts(allQuestions);
const examples = { ...worked, ...Object.fromEntries(written.flatMap(exampleOf)) };

test('the table above speaks of everything that a question or a field hangs on, but of facts of one answer', () => {
  const named = (when: readonly Condition[]): string => JSON.stringify(when);
  const shown = new Set(Object.values(examples).map(({ when }) => named(conditionsOf(when))));
  const asked = new Set(written.map(named));
  expect([...asked].filter((when) => !shown.has(when))).toEqual([]);
  expect([...shown].filter((when) => !asked.has(when))).toEqual([]);
});

describe.each(Object.entries(examples))('%s', (_, example) => {
  test('holds when the answers say so', () => {
    expect(holds(example.when, withAnswers(example.yes, example.setting))).toBe(true);
  });

  test('does not hold when they say the opposite', () => {
    expect(holds(example.when, withAnswers(example.no, example.settingNo))).toBe(false);
  });

  test(`${example.unknown ? 'holds' : 'does not hold'} while nobody has answered`, () => {
    expect(holds(example.when, withAnswers([]))).toBe(example.unknown);
    expect(holds(example.when, { c: emptyCase() })).toBe(example.unknown);
  });
});

describe('a name that does not exist', () => {
  test('is a fault, also when JavaScript has such a name', () => {
    for (const name of ['noSuchThing', 'toString', 'constructor']) {
      expect(() => holds(name, { c: emptyCase() })).toThrow(`Unknown fact: ${name}`);
      expect(() => keysBehind(name)).toThrow(`Unknown fact: ${name}`);
    }
  });
});

describe('with several parts', () => {
  const two = withEdits(emptyCase(), row('parts', 'p2', 'joint', {}), answer('education@p2', 'ja', 'public'));

  test('a condition about a part looks at that part alone', () => {
    expect([holds('education', { c: two, partId: 'p1' }), holds('education', { c: two, partId: 'p2' })]).toEqual([
      false,
      true,
    ]);
  });

  test('and without a part, at all of them', () => {
    expect(holds('education', { c: two })).toBe(true);
  });
});

describe('with several organisations', () => {
  const two = withEdits(
    emptyCase(),
    row('organisations', 'o2', 'joint', { negotiationMandate: 'ja' }),
    answer('sellsInSameField@o2', 'ja', 'o2'),
  );

  test.each(['mandateGiven', 'sellsInField'])('%s looks at the organisation that is asked', (name) => {
    expect([
      holds(name, { c: two, orgId: 'o1' }),
      holds(name, { c: two, orgId: 'o2' }),
      holds(name, { c: two }),
    ]).toEqual([false, true, true]);
  });
});

describe('”vi vet inte än”', () => {
  test('about rights and data opens the questions on personal data, as a yes would', () => {
    const note: Edit = { op: 'note', path: 'unknown:R13', voice: 'joint', entry: entry({ who: '', when: '' }) };
    expect(holds(yesOrNotKnown('personalData'), withAnswers([note]))).toBe(true);
  });

  test('about value never takes a question away', () => {
    const note: Edit = {
      op: 'note',
      path: 'unknown:O15@p1',
      voice: 'public',
      entry: entry({ who: '', when: '' }, 'public'),
    };
    expect(holds(unlessNo('valueTransferred'), withAnswers([note]))).toBe(true);
  });
});

describe('money of the public side', () => {
  const pays = (...edits: readonly Edit[]) =>
    fact('publicPartyPays').of(readerOf({ ...withAnswers(edits), answered: () => true })).truth;

  test('is there when somebody has put it down, also before its sum', () => {
    expect(pays(money)).toBe('yes');
    expect(pays(give('pengar'))).toBe('yes');
    expect(pays(give('personal', { sekPerYear: 50_000 }))).toBe('no');
  });

  test('is not there with a sum of nought, and not known for a year without a sum', () => {
    const year = (fields: Readonly<Record<string, Value>>) => row('funding.public@k1', 'f1', 'joint', fields);
    expect(pays(give('pengar', { sekPerYear: 0 }))).toBe('no');
    expect(pays(year({ year: 2027, amount: 80_000 }))).toBe('yes');
    expect(pays(year({ year: 2027 }))).toBe('unknown');
  });

  test('over several years: a term without end counts as several', () => {
    expect(holds(['publicPartyPays', 'multiYear'], withAnswers([money, answer('term.openEnded', 'ja')]))).toBe(true);
  });
});

describe('a question', () => {
  test('that is only worked out has no place on a page', () => {
    const hidden = allQuestions.filter((question) => question.noPage);
    expect(hidden.filter((question) => isAsked(question, withAnswers([])))).toEqual([]);
  });

  test('on the short track is asked only when it belongs to it, and its later fields never', () => {
    const short: Setting = { c: emptyCase({ track: 'short' }), partId: 'p1' };
    const asked = allQuestions.filter((question) => isAsked(question, short));
    expect(asked.map((question) => question.ref)).toEqual(
      allQuestions.filter((question) => question.short).map((question) => question.ref),
    );
    const later = asked.flatMap((question) => Object.values(question.fields)).filter((one) => one.canWait);
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter((one) => isFieldAsked(one, short))).toEqual([]);
  });

  test('shows a field of its own only when what it follows from is answered', () => {
    const field = questionOfRef('R7')?.fields['otherSupport.amount'];
    if (!field) throw new Error('No such field');
    expect(isFieldAsked(field, withAnswers([]))).toBe(false);
    expect(isFieldAsked(field, withAnswers([answer('otherSupport', 'ja_samma_kostnad', 'public')]))).toBe(true);
  });
});
