/** Every named condition, answered yes, answered no, and not answered: nothing is skipped because nobody has answered. */
import { describe, expect, test } from 'vitest';
import type { Edit, Value } from '#steps/case/case-file.ts';
import { allPages, allQuestions, fieldOfKey, pageOf, questionOfKey, questionOfRef } from '#steps/catalogue/index.ts';
import {
  type ConditionName,
  cashPublic,
  conditionNames,
  holds,
  isAsked,
  isFieldAsked,
  keysBehind,
  type Setting,
} from '#steps/facts/conditions.ts';
import { answer, emptyCase, entry, row, withEdits } from '../support/cases.ts';

interface Example {
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

const examples: Readonly<Record<ConditionName, Example>> = {
  handsOverMunicipalAffair: {
    yes: [part('handsOverMunicipalAffair', 'delvis')],
    no: [part('handsOverMunicipalAffair', 'nej')],
    unknown: false,
  },
  valueMayBeTransferred: {
    yes: [part('valueTransferred', 'delvis')],
    no: [part('valueTransferred', 'nej')],
    unknown: true,
  },
  boughtBefore: {
    yes: [part('previouslyProcured', 'delvis')],
    no: [part('previouslyProcured', 'grannkommun')],
    unknown: false,
  },
  effectOnTradePossible: {
    yes: [part('economicActivity', 'delvis', 'o1')],
    no: [part('valueTransferred', 'nej'), part('economicActivity', 'ja', 'o1')],
    unknown: false,
  },
  aidNeeded: { yes: aid, no: [...economic, part('localEffect', 'uppenbart_lokalt')], unknown: false },
  sgeiChosen: { yes: [part('sgeiChosen', 'ja')], no: [part('sgeiChosen', 'nej')], unknown: false },
  deMinimisPossible: { yes: aid, no: [...aid, part('sgeiRoute', 'aidR3')], unknown: false },
  capAsked: { yes: [part('sgeiChosen', 'nej')], no: [part('sgeiChosen', 'ja')], unknown: false },
  personalDataInvolved: { yes: [personal], no: [answer('rightsAffected', ['barn'])], unknown: false },
  buildingInvolved: {
    yes: [answer('lawyerFlags', ['lokal_byggs_saljs'])],
    no: [answer('lawyerFlags', ['lokal_byggs_saljs']), part('valueTransferred', 'nej')],
    unknown: false,
  },
  permitPage: {
    yes: [part('sensitiveData', ['skyddade_adresser'], 'joint')],
    no: [part('sensitiveData', ['nej'], 'joint')],
    unknown: false,
  },
  housingIncluded: {
    yes: [part('residentialType', ['hemtjanst'], 'joint')],
    no: [part('residentialType', ['ingen'], 'joint')],
    unknown: false,
  },
  permitMayBeNeeded: {
    yes: [answer('rightsAffected', ['tillsyn'])],
    no: [answer('rightsAffected', ['inget'])],
    unknown: false,
  },
  openSupportRelevant: {
    yes: [part('residentialType', ['skyddat_boende'], 'joint')],
    no: [part('residentialType', ['hvb'], 'joint')],
    unknown: false,
  },
  specialExemption: {
    yes: [part('crisisNonProfit', 'ja')],
    no: [part('crisisNonProfit', 'nej'), part('education', 'delvis')],
    unknown: false,
  },
  educationIncluded: { yes: [part('education', 'ja')], no: [part('education', 'nej')], unknown: false },
  crisisWork: { yes: [part('crisisNonProfit', 'ja')], no: [part('crisisNonProfit', 'nej')], unknown: false },
  severalParts: { yes: [row('parts', 'p2', 'joint', {})], no: [], unknown: false },
  levelFour: {
    yes: [],
    no: [],
    unknown: false,
    setting: { levels: { p1: 4 } },
    settingNo: { levels: { p1: 3, p2: 4 } },
  },
  levelTwoToFour: {
    yes: [],
    no: [],
    unknown: false,
    setting: { levels: { p1: 2 } },
    settingNo: { levels: { p1: 1 } },
  },
  volunteersTakePart: { yes: [give('ideell_tid', {}, 'o1')], no: [give('personal')], unknown: false },
  severalOrganisations: { yes: [row('organisations', 'o2', 'joint', {})], no: [], unknown: false },
  publicPartyPays: { yes: [money], no: [give('pengar', { sekPerYear: 100_000 }, 'o1')], unknown: false },
  publicPartyPaysOverYears: { yes: [money, ...term], no: [money, ...oneYear], unknown: false },
  childrenTakePart: {
    yes: [part('contactGroups', ['ovriga_barn'], 'joint')],
    no: [part('contactGroups', ['hem_aldre_funktionsnedsatta'], 'joint')],
    unknown: false,
  },
  sharedThings: { yes: [give('utrustning')], no: [give('personal')], unknown: false },
  premisesShared: { yes: [give('lokaler', {}, 'o1')], no: [give('utrustning')], unknown: false },
  equipmentShared: { yes: [give('utrustning')], no: [give('lokaler')], unknown: false },
  aidPapers: {
    yes: [...aid, part('sgeiChosen', 'ja'), part('sgeiRoute', 'aidR4')],
    no: [...aid, part('sgeiChosen', 'nej'), part('deMinimisWithinCap', 'nej', 'o1')],
    unknown: false,
  },
  deMinimisRoute: {
    yes: [...aid, part('sgeiChosen', 'nej'), part('deMinimisWithinCap', 'ja', 'o1')],
    no: [...aid, part('sgeiChosen', 'ja'), part('sgeiRoute', 'aidR3')],
    unknown: false,
  },
  sharedMaterial: {
    yes: [answer('ownership.cards', { material: 'gemensamt' })],
    no: [answer('ownership.cards', { material: 'organisationen', mal: 'gemensamt' })],
    unknown: false,
  },
  checkInOpen: { yes: [], no: [], unknown: false, setting: { checkInOpen: true }, settingNo: { checkInOpen: false } },
  mandateGiven: {
    yes: [field('organisations', 'o1', 'negotiationMandate', 'ja')],
    no: [field('organisations', 'o1', 'negotiationMandate', 'nej')],
    unknown: false,
  },
  publicInitiative: {
    yes: [answer('initiative', 'kommunen')],
    no: [answer('initiative', 'tillsammans')],
    unknown: false,
  },
  termHasEnd: { yes: [answer('term.openEnded', 'nej')], no: [answer('term.openEnded', 'ja')], unknown: true },
  extensionWanted: {
    yes: [answer('extension.possible', 'automatisk')],
    no: [answer('extension.possible', 'nej')],
    unknown: false,
  },
  workGroupUsed: { yes: [answer('workGroup.used', 'ja')], no: [answer('workGroup.used', 'nej')], unknown: false },
  auditorWanted: {
    yes: [answer('accounts.auditorReview', 'ja')],
    no: [answer('accounts.auditorReview', 'nej')],
    unknown: false,
  },
  sharedWorkplace: { yes: [answer('sharedWorkplace', 'ja')], no: [answer('sharedWorkplace', 'nej')], unknown: false },
  jointData: {
    yes: [part('sharedPersonalData', 'tillsammans', 'joint')],
    no: [part('sharedPersonalData', 'var_for_sig', 'joint')],
    unknown: false,
  },
  dataInvolved: {
    yes: [personal],
    no: [personal, part('sharedPersonalData', 'nej', 'joint')],
    unknown: false,
  },
  otherSupportGiven: {
    yes: [answer('otherSupport', 'ja_annan_kostnad', 'public')],
    no: [answer('otherSupport', 'nej', 'public')],
    unknown: false,
  },
  sellsInField: {
    yes: [answer('sellsInSameField@o1', 'ja', 'o1')],
    no: [answer('sellsInSameField@o1', 'nej', 'o1')],
    unknown: false,
  },
};

const withAnswers = (edits: readonly Edit[], more: Partial<Setting> = {}): Setting => ({
  c: withEdits(emptyCase(), ...edits),
  partId: 'p1',
  ...more,
});

test('the table below speaks of every condition', () => {
  expect(Object.keys(examples)).toEqual(conditionNames);
});

describe.each(Object.entries(examples))('%s', (name, example) => {
  test('holds when the answers say so', () => {
    expect(holds(name, withAnswers(example.yes, example.setting))).toBe(true);
  });

  test('does not hold when they say the opposite', () => {
    expect(holds(name, withAnswers(example.no, example.settingNo))).toBe(false);
  });

  test(`${example.unknown ? 'holds' : 'does not hold'} while nobody has answered`, () => {
    expect(holds(name, withAnswers([]))).toBe(example.unknown);
    expect(holds(name, { c: emptyCase() })).toBe(example.unknown);
  });

  test('names the keys that decide it, and they exist', () => {
    const derived = ['level'];
    const unknown = keysBehind(name).filter((key) => !derived.includes(key) && !questionOfKey(key) && !fieldOfKey(key));
    const lists = ['organisations', 'parts', 'checkIns'];
    expect(unknown.filter((key) => !lists.includes(key))).toEqual([]);
    expect(keysBehind(name)).not.toEqual([]);
  });
});

describe('a name that does not exist', () => {
  test('is a fault, also when JavaScript has such a name', () => {
    for (const name of ['noSuchThing', 'toString', 'constructor']) {
      expect(() => holds(name, { c: emptyCase() })).toThrow(`Unknown condition: ${name}`);
      expect(keysBehind(name)).toEqual([]);
    }
  });
});

describe('with several parts', () => {
  const two = withEdits(emptyCase(), row('parts', 'p2', 'joint', {}), answer('education@p2', 'ja', 'public'));

  test('a condition about a part looks at that part alone', () => {
    expect([
      holds('educationIncluded', { c: two, partId: 'p1' }),
      holds('educationIncluded', { c: two, partId: 'p2' }),
    ]).toEqual([false, true]);
  });

  test('and without a part, at all of them', () => {
    expect(holds('educationIncluded', { c: two })).toBe(true);
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
    expect(holds('personalDataInvolved', withAnswers([note]))).toBe(true);
  });

  test('about value never takes a question away', () => {
    const note: Edit = {
      op: 'note',
      path: 'unknown:O15@p1',
      voice: 'public',
      entry: entry({ who: '', when: '' }, 'public'),
    };
    expect(holds('valueMayBeTransferred', withAnswers([note]))).toBe(true);
  });
});

describe('money of the public side', () => {
  test('is the sum of its financing rows, and before there are any, of the money rows', () => {
    const rows = [money, give('personal', { sekPerYear: 50_000 })];
    expect(cashPublic(withAnswers(rows).c)).toBe(100_000);
    const funded = row('funding.public@k1', 'f1', 'joint', { year: 2027, amount: 80_000 });
    expect(cashPublic(withAnswers([...rows, funded]).c)).toBe(80_000);
  });

  test('over several years: a term without end counts as several', () => {
    expect(holds('publicPartyPaysOverYears', withAnswers([money, answer('term.openEnded', 'ja')]))).toBe(true);
  });
});

describe('a question', () => {
  test('that is only worked out has no place on a page', () => {
    const hidden = allQuestions.filter((question) => question.noPage);
    expect(hidden.filter((question) => isAsked(question, pageOf(question.page), withAnswers([])))).toEqual([]);
  });

  test('is not asked when its page is not', () => {
    const asked = allPages
      .filter((page) => page.when !== undefined && !holds(page.when, withAnswers([])))
      .flatMap((page) =>
        allQuestions.filter((question) => question.page === page.id && isAsked(question, page, withAnswers([]))),
      );
    expect(asked).toEqual([]);
  });

  test('on the short track is asked only when it belongs to it, and its later fields never', () => {
    const short: Setting = { c: emptyCase({ track: 'short' }), partId: 'p1' };
    const asked = allQuestions.filter((question) => isAsked(question, pageOf(question.page), short));
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
