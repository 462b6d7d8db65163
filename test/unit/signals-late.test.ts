/** Warning signals of the stages mutuality, competence, agreement and follow-up: each firing and not firing. */
import { describe, expect, test } from 'vitest';
import { signals as agreement } from '#steps/agreement/signals.ts';

import { signals as competence } from '#steps/competence/signals.ts';
import { signals as followUp } from '#steps/follow-up/signals.ts';
import { signals as mutuality } from '#steps/mutuality/signals.ts';
import { fiveByTwo } from '#steps/signals/lanes.ts';
import type { Signal, SignalRow, SignalValue, SignalView } from '#steps/signals/view.ts';

interface Given {
  /** Joint or effective answers by path. */
  readonly answers?: Readonly<Record<string, SignalValue>>;
  /** Lanes by path. */
  readonly lanes?: Readonly<Record<string, Readonly<Record<string, SignalValue>>>>;
  readonly rows?: Readonly<Record<string, readonly Omit<SignalRow, 'id'>[]>>;
  readonly parts?: readonly string[];
  readonly hidden?: readonly string[];
  readonly viewer?: string;
  readonly unknown?: readonly string[];
}

const at = (key: string, scopeId?: string): string => (scopeId === undefined ? key : `${key}@${scopeId}`);

function viewOf(given: Given): SignalView {
  return {
    answer: (key, scopeId) => {
      const path = at(key, scopeId);
      const value = given.answers?.[path];
      return value === undefined ? undefined : { value, path };
    },
    voice: (key, voice, scopeId) => given.lanes?.[at(key, scopeId)]?.[voice],
    rows: (list, scopeId) =>
      (given.rows?.[at(list, scopeId)] ?? []).map((row, index) => ({ id: `x${index + 1}`, ...row })),
    countInside: (list, rowId, field) => (given.rows?.[`${list}/${rowId}/${field}`] ?? []).length,
    partIds: given.parts ?? ['p1'],
    orgIds: ['o1'],
    publicIds: ['k1'],
    revealed: (ref) => given.hidden?.includes(ref) !== true,
    ...(given.viewer === undefined ? {} : { viewer: given.viewer }),
    unknown: (ref, scopeId) =>
      given.unknown?.includes(at(ref, scopeId)) === true || given.unknown?.includes(ref) === true,
  };
}

type Fields = Readonly<Record<string, SignalValue>>;
const publicRow = (fields: Fields) => ({ voice: 'public', fields });
const orgRow = (fields: Fields) => ({ voice: 'o1', fields });
const jointRow = (fields: Fields) => ({ voice: 'joint', fields });
const money = { type: 'pengar', text: 'bidra med pengar', sekPerYear: 100_000 };
const time = { type: 'ideell_tid', text: 'hålla öppet', sekPerYear: 20_000, method: '100 timmar × 200 kr' };
const both = { contributions: [publicRow(money), orgRow(time)] };
const lanes = (key: string, publicValue: SignalValue, orgValue: SignalValue) => ({
  lanes: { [key]: { public: publicValue, o1: orgValue } },
});
const answer = (path: string, value: SignalValue): Given => ({ answers: { [path]: value } });
const cards = (sort: Readonly<Record<string, string>>): Given => answer('ownership.cards', sort);
const tenCards = ['utmaning', 'mal', 'metod', 'namn', 'personal', 'volontarer', 'lokaler', 'resultat', 'overskott'];
const allJoint = Object.fromEntries([...tenCards, 'material'].map((card) => [card, 'gemensamt']));
/** A cap of 1 200 000 kr and the kommun's years; a year without an amount is not known. */
const capped = (...amounts: readonly (number | undefined)[]): Given => ({
  answers: { 'funding.cap': 1_200_000 },
  rows: {
    'funding.public@k1': amounts.map((amount, index) =>
      jointRow({ year: 2027 + index, ...(amount === undefined ? {} : { amount }) }),
    ),
  },
});
const goal = (fields: Fields): Given => ({ rows: { goals: [jointRow(fields)] } });
const signs = (count: number): Given => ({
  rows: { goals: [jointRow({})], 'goals/x1/signs': Array.from({ length: count }, () => jointRow({ sign: 'x' })) },
});
const checkIns = (...rows: readonly Omit<SignalRow, 'id'>[]): Given => ({ rows: { checkIns: rows } });
const learns = (learn: string): Given => ({ rows: { learningGoals: [jointRow({ learn })] } });
const spoken = { learnFromOrg: { public: 'bjuda in' }, learnFromPublic: { o1: 'förstå stöd' } };

type Rule = (view: SignalView) => readonly Signal[];
/** [id, level, rule, given that fires, given that does not fire] */
const table: readonly (readonly [string, Signal['level'], Rule, Given, Given])[] = [
  [
    'O1-empty',
    'R',
    mutuality,
    { rows: { contributions: [publicRow(money)] }, lanes: { freeVoice: { o1: 'ja' } } },
    { rows: both },
  ],
  [
    'O1-empty',
    'R',
    mutuality,
    { rows: { contributions: [publicRow(money), orgRow({ ...money, sekPerYear: 0 })] } },
    { rows: { contributions: [publicRow(money)] } },
  ],
  [
    'O1-no-method',
    'G',
    mutuality,
    { rows: { contributions: [orgRow({ type: 'ideell_tid', sekPerYear: 37_500 })] } },
    { rows: both },
  ],
  [
    'O1-no-method',
    'G',
    mutuality,
    { rows: { contributions: [orgRow({ ...time, method: '”uppskattat”' })] } },
    { rows: { contributions: [orgRow({ ...time, method: 'enligt taxa' })] } },
  ],
  ['O2-rate', 'B', mutuality, answer('volunteering.sekPerHour', 700), answer('volunteering.sekPerHour', 200)],
  ['O2-rate', 'B', mutuality, answer('volunteering.sekPerHour', 109), answer('volunteering.sekPerHour', 110)],
  [
    'O3-one-sided',
    'G',
    mutuality,
    lanes('ownGoals', 'Inget eget mål', 'Kunna spela'),
    lanes('ownGoals', 'Lugnare dagar', 'Kunna spela'),
  ],
  ['O4-method', 'R', mutuality, cards({ metod: 'kommunen' }), cards({ metod: 'organisationen', malen: 'kommunen' })],
  ['O4-method', 'R', mutuality, cards({ namn: 'kommunen' }), cards({ lokaler: 'kommunen' })],
  ['O4-authority', 'G', mutuality, cards({ myndighetsbeslut: 'gemensamt' }), cards({ myndighetsbeslut: 'kommunen' })],
  [
    'O4-authority',
    'G',
    mutuality,
    cards({ myndighetsbeslut: 'organisationen' }),
    cards({ myndighetsbeslut: 'vet_inte' }),
  ],
  ['O4-all-joint', 'G', mutuality, cards(allJoint), cards({ ...allJoint, namn: 'organisationen' })],
  ['O5-no-group', 'G', mutuality, { answers: { 'steeringGroup.seats.public': 0, 'steeringGroup.seats.org': 0 } }, {}],
  [
    'O5-unequal',
    'G',
    mutuality,
    { answers: { 'steeringGroup.seats.public': 4, 'steeringGroup.seats.org': 1 } },
    { answers: { 'steeringGroup.seats.public': 2, 'steeringGroup.seats.org': 2 } },
  ],
  ['O6-not-joint', 'G', mutuality, answer('decisionRule', 'kommunen_avgor'), answer('decisionRule', 'enighet')],
  ['O7-uneven', 'G', mutuality, lanes('equality', 5, 3), lanes('equality', 4, 3)],
  ['O7-uneven', 'G', mutuality, lanes('equality', 3, 2), lanes('equality', 3, 3)],
  ['O8-voice', 'R', mutuality, answer('freeVoice', 'oklart'), answer('freeVoice', 'ja')],
  [
    'O9-one-sided',
    'G',
    mutuality,
    { ...lanes('ownGoals', 'x y', 'x y'), rows: { risks: [orgRow({ risk: 'Pengarna tar slut' })] } },
    { rows: { risks: [orgRow({ risk: 'Pengarna tar slut' }), publicRow({ risk: 'Ingen kommer' })] } },
  ],
  [
    'O11-one-sided',
    'G',
    mutuality,
    lanes('concessions', 'Inget', 'Öppettiderna'),
    lanes('concessions', 'Bemanningen', 'Öppettiderna'),
  ],
  ['O12-dependence', 'G', mutuality, answer('economicShare@o1', 53), answer('economicShare@o1', 50)],
  ['O13-staff', 'G', mutuality, answer('volunteersReplaceStaff', 'ja'), answer('volunteersReplaceStaff', 'nej')],
  [
    'L1-low',
    'G',
    competence,
    lanes('selfRating', [3, 3, 3, 3, 3], [3, 3, 2, 3, 3]),
    lanes('selfRating', [3, 3, 3, 3, 3], [3, 3, 4, 3, 3]),
  ],
  [
    'L1-gap',
    'G',
    competence,
    lanes('selfRating', [5, 3, 3, 3, 3], [3, 3, 3, 3, 3]),
    lanes('selfRating', [4, 3, 3, 3, 3], [3, 3, 3, 3, 3]),
  ],
  [
    'L2-empty',
    'G',
    competence,
    { ...learns('lyssna'), lanes: { learnFromPublic: { o1: 'förstå stöd' } } },
    { lanes: { learnFromPublic: { o1: 'förstå stöd' } } },
  ],
  [
    'L2-empty',
    'G',
    competence,
    answer('learnFromOrg', 'Inget'),
    answer('learnFromOrg', 'Inget av värde går förlorat om vi lyssnar'),
  ],
  [
    'L3-empty',
    'G',
    competence,
    { ...learns('lyssna'), lanes: { learnFromOrg: { public: 'bjuda in' } } },
    { ...learns('lyssna'), lanes: spoken },
  ],
  ['L4-none', 'G', competence, { answers: { learnFromOrg: '(tomt)', learnFromPublic: '(tomt)' } }, { lanes: spoken }],
  ['L4-none', 'G', competence, answer('learners', ['chefer']), { ...answer('learners', ['chefer']), unknown: ['L4'] }],
  ['L4-activity', 'B', competence, learns('Gå en kurs om stöd'), learns('känna igen tidig ensamhet')],
  [
    'L5-one-side',
    'G',
    competence,
    answer('learners', ['chefer', 'deltagare']),
    answer('learners', ['chefer', 'styrelse']),
  ],
  ['L5-one-side', 'G', competence, answer('learners', ['volontarer']), answer('learners', ['volontarer', 'anstallda'])],
  [
    'L7-once',
    'B',
    competence,
    answer('learning.forms', ['introduktion']),
    answer('learning.forms', ['introduktion', 'loggbok']),
  ],
  [
    'L7-once',
    'B',
    competence,
    { answers: { 'learning.forms': ['dubbla_besok'], 'learning.forms.detail': { dubbla_besok: 'En gång' } } },
    {
      answers: { 'learning.forms': ['dubbla_besok'], 'learning.forms.detail': { dubbla_besok: 'En gång per termin' } },
    },
  ],
  ['L8-org-pays', 'G', competence, answer('learningCost', 'organisationen'), answer('learningCost', 'gemensam_budget')],
  [
    'A4-empty',
    'R',
    agreement,
    { rows: { 'commitments.public': [jointRow({ text: 'låna ut salen' })] } },
    { rows: { 'commitments.public': [jointRow({})], 'commitments.org': [jointRow({})] } },
  ],
  [
    'A4-empty',
    'R',
    agreement,
    { rows: { contributions: [publicRow(money), orgRow({ ...money, sekPerYear: 0 })] } },
    { rows: both },
  ],
  ['A6-invoice', 'R', agreement, answer('invoices@p1', 'ja'), answer('invoices@p1', 'nej')],
  ['A6-invoice', 'R', agreement, answer('paymentBasis@p1', 'per_enhet'), answer('paymentBasis@p1', 'gemensam_budget')],
  ['A6-invoice', 'G', agreement, answer('invoices@p1', 'delvis'), {}],
  [
    'A6-invoice-words',
    'R',
    agreement,
    answer('payment.plan', 'mot faktura varje månad'),
    answer('payment.plan', 'kvartalsvis'),
  ],
  [
    'A6-surplus',
    'G',
    agreement,
    answer('fundingDecided', 'ja'),
    { answers: { fundingDecided: 'ja', 'surplusRule@p1': 'tillbaka' } },
  ],
  [
    'A6-surplus',
    'G',
    agreement,
    answer('payment.plan', 'kvartalsvis'),
    { ...answer('payment.plan', 'kvartalsvis'), unknown: ['A6'] },
  ],
  ['A7-undecided', 'G', agreement, answer('fundingDecided', 'nej'), answer('fundingDecided', 'ja')],
  ['A7-over-cap', 'G', agreement, capped(600_001, 599_999.5), capped(600_001, 599_999)],
  ['A7-over-cap', 'G', agreement, capped(1_200_001), capped(undefined, 900_000)],
  ['A8-open-ended', 'G', agreement, answer('term.openEnded', 'ja'), answer('term.openEnded', 'nej')],
  [
    'A8-short',
    'G',
    agreement,
    { answers: { 'term.start': '2027-04-01', 'term.end': '2028-03-30' } },
    { answers: { 'term.start': '2027-04-01', 'term.end': '2028-03-31' } },
  ],
  [
    'A8-short',
    'G',
    agreement,
    { answers: { 'term.start': '2027-04-01', 'term.end': '2027-08-31' } },
    answer('term.start', '2027-04-01'),
  ],
  ['A8-automatic', 'G', agreement, answer('extension.possible', 'automatisk'), answer('extension.possible', 'ja')],
  [
    'A9-missing',
    'R',
    agreement,
    goal({ measuredBy: 'kommunen' }),
    { ...goal({ measuredBy: 'kommunen' }), unknown: ['U1'] },
  ],
  ['A11-unequal', 'G', agreement, answer('termination.equal', 'nej'), answer('termination.equal', 'ja')],
  [
    'A12-empty',
    'G',
    agreement,
    { answers: { 'termination.equal': 'ja', 'followUp.schedule': ['2028-04-01'] } },
    answer('termination.equal', 'ja'),
  ],
  [
    'A12-empty',
    'G',
    agreement,
    answer('exitPlan@p1', '(tomt)'),
    answer('exitPlan@p1', 'Gästerna får veta två månader i förväg.'),
  ],
  [
    'A12-empty',
    'G',
    agreement,
    answer('confirmed.goals', 'stammer'),
    { ...answer('confirmed.goals', 'stammer'), unknown: ['A12@p1'] },
  ],
  [
    'A13-open',
    'G',
    agreement,
    answer('safety.checklist@p1', { sekretess: 'inte_klart' }),
    answer('safety.checklist@p1', { sekretess: 'klart' }),
  ],
  [
    'A17-decision',
    'R',
    agreement,
    { rows: { signatures: [jointRow({ name: 'Ada' })] }, answers: { 'decision.orgDate@o1': '2027-02-02' } },
    { rows: { signatures: [jointRow({ title: 'ordförande' })] }, answers: { 'decision.orgDate@o1': '2027-02-02' } },
  ],
  [
    'U1-none',
    'R',
    followUp,
    { rows: { reports: [orgRow({ what: 'Besök' })] } },
    { rows: { reports: [orgRow({ what: 'Besök' })] }, answers: { 'followUp.publicReportDate': '12-31' } },
  ],
  [
    'U1-none',
    'R',
    followUp,
    { rows: { reports: [orgRow({ what: 'Besök' })] } },
    { rows: { reports: [orgRow({ what: 'Besök' })] }, answers: { 'followUp.schedule': ['2027-10-01'] } },
  ],
  ['U1-none', 'R', followUp, { lanes: { 'followUp.schedule': { joint: [] } } }, {}],
  ['U2-many', 'G', followUp, signs(4), signs(3)],
  [
    'U2-one-side',
    'G',
    followUp,
    goal({ measuredBy: 'Föreningen samlar' }),
    goal({ measuredBy: 'Kommunen och föreningen tillsammans' }),
  ],
  ['U2-one-side', 'G', followUp, goal({ measuredBy: 'stiftelsen' }), goal({ measuredBy: 'verksamhetsledaren' })],
  [
    'U3-one-way',
    'G',
    followUp,
    { rows: { reports: [orgRow({ what: 'Besök' }), publicRow({ what: 'Inget' })] } },
    { rows: { reports: [orgRow({ what: 'Besök' }), publicRow({ what: 'Timmar' })] } },
  ],
  [
    'U4-fall',
    'G',
    followUp,
    checkIns(
      orgRow({ date: '2028-07-01', temperature: [4, 4, 4, 3, 4] }),
      orgRow({ date: '2027-10-01', temperature: [4, 4, 4, 4, 4] }),
    ),
    checkIns(
      orgRow({ date: '2028-07-01', temperature: [4, 4, 4, 4, 5] }),
      orgRow({ date: '2027-10-01', temperature: [4, 4, 4, 4, 4] }),
    ),
  ],
  [
    'U4-fall',
    'G',
    followUp,
    { ...checkIns(orgRow({ date: '2027-10-01', temperature: [5, 3, 5, 5, 5] })), ...lanes('equality', 4, 4) },
    { ...checkIns(orgRow({ date: '2027-10-01', temperature: [1, 4, 1, 1, 1] })), ...lanes('equality', 4, 4) },
  ],
  [
    'U5-changed',
    'R',
    followUp,
    checkIns(jointRow({ date: '2028-07-01', legalChange: { R1: 'nej', R5: 'ja' } })),
    checkIns(
      jointRow({ date: '2028-07-01', 'legalChange@p1': { R5: 'nej' } }),
      jointRow({ date: '2027-10-01', 'legalChange@p1': { R5: 'ja' } }),
    ),
  ],
  [
    'U8-none',
    'G',
    followUp,
    goal({ measuredBy: 'kommunen' }),
    { ...goal({ measuredBy: 'kommunen' }), answers: { 'followUp.publicBody': 'Socialnämnden' } },
  ],
  ['U8-none', 'G', followUp, answer('followUp.publicBody', 'Ingen'), goal({})],
];

describe('a warning signal', () => {
  test.each(table)('%s (%s) fires on the answers behind it', (id, level, rule, fires) => {
    const found = rule(viewOf(fires)).find((signal) => signal.id === id);
    expect(found).toMatchObject({ id, level });
    expect(found?.because.length).toBeGreaterThan(0);
    expect(found?.source).not.toBe('');
  });

  test.each(table)('%s (%s) is silent when the answers do not show it', (id, _level, rule, _fires, silent) => {
    expect(rule(viewOf(silent)).map((signal) => signal.id)).not.toContain(id);
  });

  test.each([
    ['mutuality', mutuality],
    ['competence', competence],
    ['agreement', agreement],
    ['follow-up', followUp],
  ] as const)('is never given in %s while nothing is answered', (_stage, rule) => {
    expect(rule(viewOf({}))).toEqual([]);
  });

  test.each(table.filter(([id]) => /^(O1|O3|O7|O9|O11|L1|U3|U4)-/.test(id)))(
    '%s (%s) says nothing about hidden lanes',
    (id, _level, rule, fires) => {
      const ref = id.slice(0, id.indexOf('-'));
      expect(rule(viewOf({ ...fires, hidden: [ref] })).map((signal) => signal.id)).not.toContain(id);
    },
  );

  test('about the own hidden lane is given to the side that reads alone', () => {
    const given = { ...lanes('equality', 4, 2), hidden: ['O7'] };
    expect(mutuality(viewOf({ ...given, viewer: 'o1' })).map((signal) => signal.id)).toEqual(['O7-uneven']);
    expect(mutuality(viewOf({ ...given, viewer: 'public' }))).toEqual([]);
  });

  test('names the part when the partnership has several', () => {
    const rows = {
      contributions: [
        publicRow({ ...money, part: 'p2' }),
        orgRow({ ...money, sekPerYear: 0, part: 'p2' }),
        ...both.contributions.map((row) => ({ ...row, fields: { ...row.fields, part: 'p1' } })),
      ],
    };
    const found = mutuality(viewOf({ rows, parts: ['p1', 'p2'] })).map((signal) => signal.id);
    expect(found).toContain('O1-empty@p2');
    expect(found).not.toContain('O1-empty@p1');
  });

  test('is written in short Swedish sentences that never call anything approved', () => {
    const texts = table.flatMap(([, , rule, fires]) => rule(viewOf(fires)).map((signal) => signal.text));
    for (const text of texts) {
      expect(text).not.toMatch(/laglig|godkän|beställare|utförare|leverantör/i);
      for (const sentence of text.split(/[.!?]/)) expect(sentence.trim().split(/\s+/).length).toBeLessThanOrEqual(20);
    }
  });
});

describe('the test 5 × 2', () => {
  test('shows each empty cell as a gap of its own side and covers hidden rows', () => {
    const cells = fiveByTwo(viewOf({ ...lanes('ownGoals', 'Nå fler', 'Inget'), rows: both, hidden: ['O11'] }));
    expect(cells).toHaveLength(10);
    expect(cells.map((cell) => [cell.row, cell.side, cell.state])).toEqual([
      ['goal', 'public', 'filled'],
      ['goal', 'org', 'gap'],
      ['contribution', 'public', 'filled'],
      ['contribution', 'org', 'filled'],
      ['risk', 'public', 'gap'],
      ['risk', 'org', 'gap'],
      ['concession', 'public', 'hidden'],
      ['concession', 'org', 'hidden'],
      ['report', 'public', 'gap'],
      ['report', 'org', 'gap'],
    ]);
  });
});

test('the cap is silent while no cap is written, whatever the years add up to', () => {
  const { rows } = capped(5_000_000);
  expect(agreement(viewOf(rows ? { rows } : {})).map((signal) => signal.id)).not.toContain('A7-over-cap');
});

test('the signal of the cap says both sums', () => {
  const [signal] = agreement(viewOf(capped(800_000, 700_000))).filter(({ id }) => id === 'A7-over-cap');
  expect(signal?.text.replaceAll('\u00a0', ' ')).toContain('tillsammans 1 500 000 kronor');
  expect(signal?.text.replaceAll('\u00a0', ' ')).toContain('högsta belopp på 1 200 000 kronor');
  expect(signal?.because).toEqual(['funding.cap', 'funding.public@k1']);
});
