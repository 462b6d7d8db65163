import { describe, expect, test } from 'vitest';
import type { Field, Stage, StageContent } from '#steps/catalogue/step.ts';
import { content as legalWords } from '#steps/legal-basis/content.ts';
import { stage as legalBasis } from '#steps/legal-basis/schema.ts';
import { signals as legalSignals } from '#steps/legal-basis/signals.ts';
import { content as needWords } from '#steps/need/content.ts';
import { stage as need } from '#steps/need/schema.ts';
import { signals as needSignals } from '#steps/need/signals.ts';
import { content as partiesWords } from '#steps/parties/content.ts';
import { stage as parties } from '#steps/parties/schema.ts';
import { signals as partiesSignals } from '#steps/parties/signals.ts';
import type { Signal, SignalRow, SignalValue, SignalView } from '#steps/signals/view.ts';

/** Answers by path, lanes by "path|voice", rows by list. Two organisations when o2 is asked for. */
interface Facts {
  readonly answers?: Readonly<Record<string, SignalValue>>;
  readonly lanes?: Readonly<Record<string, SignalValue>>;
  readonly rows?: Readonly<Record<string, readonly Readonly<Record<string, SignalValue>>[]>>;
  readonly hidden?: readonly string[];
  readonly viewer?: string;
  readonly unknown?: readonly string[];
  readonly orgIds?: readonly string[];
  readonly cap?: number;
}

const scopedPath = (key: string, id?: string): string => (id === undefined ? key : `${key}@${id}`);

function viewOf(facts: Facts): SignalView {
  const rows = (list: string, id?: string): readonly SignalRow[] =>
    (facts.rows?.[scopedPath(list, id)] ?? []).map((fields, index) => ({
      id: typeof fields['id'] === 'string' ? fields['id'] : `r${index + 1}`,
      voice: 'joint',
      fields,
    }));
  return {
    answer: (key, id) => {
      const path = scopedPath(key, id);
      const value = facts.answers?.[path];
      return value === undefined ? undefined : { value, path };
    },
    voice: (key, voice, id) => facts.lanes?.[`${scopedPath(key, id)}|${voice}`],
    rows,
    countInside: (list, rowId, field) => rows(`${list}/${rowId}/${field}`).length,
    partIds: ['p1'],
    orgIds: facts.orgIds ?? ['o1'],
    publicIds: ['k1'],
    revealed: (ref) => !(facts.hidden ?? []).includes(ref),
    unknown: (ref) => (facts.unknown ?? []).includes(ref),
    ...(facts.viewer === undefined ? {} : { viewer: facts.viewer }),
    ...(facts.cap === undefined ? {} : { deMinimisCapEur: facts.cap }),
  };
}

const everySignal = (facts: Facts): readonly Signal[] => {
  const view = viewOf(facts);
  return [...partiesSignals(view), ...needSignals(view), ...legalSignals(view)];
};
const marks = (facts: Facts): string[] => everySignal(facts).map((signal) => `${signal.level} ${signal.ref}`);

const kommunen = (text: string): Facts => ({ lanes: { 'hopes|public': text } });
const organisationen = (text: string): Facts => ({ lanes: { 'hopes|o1': text } });
const goals = (...texts: string[]): Facts => ({
  rows: { goals: texts.map((text) => ({ text })), policyDocuments: [{ name: 'Folkhälsoplanen' }] },
});
const challenges = (own: string, other: string, joint: string): Facts => ({
  answers: { 'need.joint': joint },
  lanes: { 'challenge|public': own, 'challenge|o1': other },
});
const part = (key: string, value: SignalValue): Facts => ({ answers: { [`${key}@p1`]: value } });
const cards = (...piles: string[]): Facts => {
  const names = ['tider', 'antal', 'metod', 'bemanning'];
  return part('control.cards', Object.fromEntries(names.map((name, index) => [name, piles[index] ?? 'gemensamt'])));
};

describe('Före: warning signals', () => {
  test.each<[string, Facts, string[]]>([
    [
      'a task done by someone outside is a tip',
      { rows: { responsibilities: [{ doer: 'outside' }] } },
      ['B F1', 'G B7'],
    ],
    ['a task done by a party is not', { rows: { responsibilities: [{ doer: 'k1' }] } }, ['G B7']],
    ['an unclear purpose', { answers: { 'legalPersonPublicBenefit@o1': 'delvis' } }, ['G F2']],
    ['a clear purpose', { answers: { 'legalPersonPublicBenefit@o1': 'ja' } }, []],
    ['surplus may be paid out', { rows: { organisations: [{ id: 'o1', distributesSurplus: 'ja' }] } }, ['G F2']],
    ['surplus stays', { rows: { organisations: [{ id: 'o1', distributesSurplus: 'nej' }] } }, []],
    ['a unit concerned is no party', { rows: { affectedUnits: [{ unit: 'x', isParty: 'nej' }] } }, ['G F3']],
    ['all units concerned are parties', { rows: { affectedUnits: [{ unit: 'x', isParty: 'ja' }] } }, []],
    ['a unit without an answer', { rows: { affectedUnits: [{ unit: 'x' }] } }, []],
    [
      'the term starts before the decision',
      { answers: { 'decision.plannedDate@k1': '2027-04-14', 'term.start': '2027-04-13' } },
      ['R F4'],
    ],
    [
      'the term starts on the day of the decision',
      { answers: { 'decision.plannedDate@k1': '2027-04-14', 'term.start': '2027-04-14' } },
      [],
    ],
    [
      'the decision that was made counts before the planned one',
      {
        answers: {
          'decision.plannedDate@k1': '2027-06-01',
          'decision.publicDate@k1': '2027-04-01',
          'term.start': '2027-05-01',
        },
      },
      [],
    ],
    [
      'an activity in the plan starts before the decision',
      {
        answers: { 'decision.plannedDate@k1': '2027-04-14' },
        rows: { 'plan.activities': [{ start: '2027-03-01' }] },
      },
      ['R F4'],
    ],
    ['a start without a planned decision', { answers: { 'term.start': '2027-04-13' } }, []],
    ['no mandate yet', { rows: { organisations: [{ id: 'o1', negotiationMandate: 'nej' }] } }, ['G F5']],
    ['a mandate', { rows: { organisations: [{ id: 'o1', negotiationMandate: 'ja' }] } }, []],
    ['no answer on the mandate', { rows: { organisations: [{ id: 'o1' }] } }, []],
    ['the public party alone took the initiative', { answers: { initiative: 'kommunen' } }, ['G F6']],
    [
      'and had settled the content',
      { answers: { initiative: 'kommunen', 'initiativeBackground.specifiedInAdvance': 'ja' } },
      ['G F6', 'R F6'],
    ],
    [
      'an old answer on the content does not count when they began together',
      { answers: { initiative: 'tillsammans', 'initiativeBackground.specifiedInAdvance': 'ja' } },
      [],
    ],
    ['time differs by two', { lanes: { 'processTime.scale|public': 2, 'processTime.scale|o1': 4 } }, ['G F7']],
    ['time differs by one', { lanes: { 'processTime.scale|public': 3, 'processTime.scale|o1': 4 } }, []],
    [
      'time differs but is not shown yet',
      { lanes: { 'processTime.scale|public': 1, 'processTime.scale|o1': 5 }, hidden: ['F7'], viewer: 'public' },
      [],
    ],
    ['only one side leads', { rows: { processLeaders: [{ party: 'k1' }] } }, ['B F8']],
    ['both sides lead', { rows: { processLeaders: [{ party: 'k1' }, { party: 'o1' }] } }, []],
    ['someone outside leads', { rows: { processLeaders: [{ party: 'outside' }] } }, []],
  ])('%s', (_name, facts, expected) => {
    expect(marks(facts)).toEqual(expected);
  });
});

describe('Behov: warning signals', () => {
  test.each<[string, Facts, string[]]>([
    ['the kommun needs places', kommunen('Vi behöver tolv platser i dagverksamhet när avtalet går ut'), ['R B1']],
    ['the kommun needs someone to do it', kommunen('Vi behöver någon som klipper hela sommaren'), ['R B1']],
    ['the kommun needs staffing', kommunen('Vi behöver bemanning på biblioteket'), ['R B1']],
    [
      'one sentence of two is about occasions',
      kommunen('Vi vill möta familjer tidigare. Vi behöver också 300 umgängestillfällen per år'),
      ['R B1'],
    ],
    ['what cannot be bought', kommunen('Vi vill nå fler. Det kan vi inte köpa, för det bygger på grannar'), []],
    ['meeting places are no service', kommunen('Vi behöver mötesplatser där folk känner sig hemma'), []],
    [
      'the own side sees the signal before the reveal',
      { ...kommunen('Vi behöver bemanning'), hidden: ['B1'], viewer: 'public' },
      ['R B1'],
    ],
    ['the other side does not', { ...kommunen('Vi behöver bemanning'), hidden: ['B1'], viewer: 'o1' }, []],
    ['nobody else does', { ...kommunen('Vi behöver bemanning'), hidden: ['B1'] }, []],
    ['the organisation only wants money', organisationen('Vi behöver 45 000 kr till ljud och kostymer'), ['G B1']],
    [
      'money beside something else',
      organisationen('Vi vill ha en fin badplats, och byalaget behöver pengar till bystugan'),
      [],
    ],
    ['not for the money', organisationen('Vi gör det inte för pengar'), []],
    [
      'solution words',
      { lanes: { 'challenge|o1': 'Många är ensamma. Verksamheten ska vara öppen varje dag.' } },
      ['B B2'],
    ],
    ['a description', { lanes: { 'challenge|o1': 'Många är ensamma. Söndagen är värst.' } }, []],
    [
      'a hidden description',
      { lanes: { 'challenge|o1': 'Lösningen är ett kafé.' }, hidden: ['B2'], viewer: 'public' },
      [],
    ],
    [
      'the joint text is the text of one party',
      challenges('Platserna får inte bli färre.', 'Gästerna tycker om musik.', 'Platserna får inte bli färre'),
      ['G B3'],
    ],
    [
      'the joint text is new',
      challenges(
        'Många bor ensamma och byn är tyst på kvällen.',
        'Gästerna säger att söndagen är värst.',
        'I byn saknas ställen dit man kan komma utan skäl.',
      ),
      [],
    ],
    ['both wrote the same', challenges('Byn är tyst.', 'Byn är tyst.', 'Byn är tyst.'), []],
    [
      'a copy before the reveal',
      { ...challenges('Byn är tyst.', 'Gästerna sover dåligt.', 'Byn är tyst.'), hidden: ['B2'] },
      [],
    ],
    [
      'one party alone has written',
      { answers: { 'need.joint': 'Byn är tyst.' }, lanes: { 'challenge|o1': 'Byn är tyst.' } },
      [],
    ],
    ['nothing from the target group', { rows: { evidence: [{ fromTargetGroup: 'nej' }] } }, ['B B4']],
    ['something from it', { rows: { evidence: [{ fromTargetGroup: 'nej' }, { fromTargetGroup: 'ja' }] } }, []],
    ['not said whether', { rows: { evidence: [{ fromTargetGroup: 'nej' }, {}] } }, []],
    ['hidden evidence', { rows: { evidence: [{ fromTargetGroup: 'nej' }] }, hidden: ['B4'] }, []],
    ['nobody was asked', { answers: { 'targetGroup.involvedHow': 'De har inte tillfrågats' } }, ['G B5']],
    ['not asked yet', { answers: { 'targetGroup.involvedHow': 'Inte tillfrågade ännu' } }, ['G B5']],
    ['a plain no', { answers: { 'targetGroup.involvedHow': 'Nej.' } }, ['G B5']],
    ['guests have read', { answers: { 'targetGroup.involvedHow': 'Tolv gäster har läst och ändrat' } }, []],
    [
      'some were asked, others were not',
      { answers: { 'targetGroup.involvedHow': 'Kafégäster har tillfrågats, barnen har inte det' } },
      [],
    ],
    [
      'they are cheaper',
      { lanes: { 'whyNotAlone|public': 'Vi skulle kunna göra det själva, men stiftelsen är billigare' } },
      ['R B6'],
    ],
    ['it is not about price', { lanes: { 'whyNotAlone|public': 'Det handlar inte om att det är billigare' } }, []],
    ['the organisation may say cheaper', { lanes: { 'whyNotAlone|o1': 'Vi är billigare' } }, []],
    ['no document although later pages are answered', { rows: { goals: [{ text: 'Fler mår bättre' }] } }, ['G B7']],
    ['no document, marked as not known yet', { rows: { goals: [{ text: 'Fler mår bättre' }] }, unknown: ['B7'] }, []],
    ['a document', goals('Fler mår bättre'), []],
    [
      'a statutory task on the organisation',
      {
        rows: {
          responsibilities: [{ task: 'Bistånd', statutory: 'ja', doer: 'o1' }],
          policyDocuments: [{ name: 'x' }],
        },
      },
      ['R B8'],
    ],
    [
      'decisions on rights on the organisation',
      { rows: { responsibilities: [{ task: 'Myndighetsbeslut', doer: 'o1' }], policyDocuments: [{ name: 'x' }] } },
      ['R B8'],
    ],
    [
      'a statutory task stays with the kommun',
      {
        rows: {
          responsibilities: [{ task: 'Bistånd', statutory: 'ja', doer: 'k1' }],
          policyDocuments: [{ name: 'x' }],
        },
      },
      [],
    ],
    [
      'not known whether the task is statutory',
      { rows: { responsibilities: [{ task: 'Läger', doer: 'o1' }], policyDocuments: [{ name: 'x' }] } },
      [],
    ],
    ['a wholly new activity', { answers: { activityIsNew: 'ja' } }, ['G B9']],
    ['new for one of two organisations', { lanes: { 'activityIsNew|o2': 'ja' }, orgIds: ['o1', 'o2'] }, ['G B9']],
    ['a partly new activity', { answers: { activityIsNew: 'delvis' } }, []],
    ['a goal is a number of places', goals('Tolv belagda platser, 250 dagar per år'), ['R B11']],
    ['a goal is a number of occasions', goals('Fler har någon att fråga', '300 tillfällen per år'), ['R B11']],
    ['all goals are activities', goals('Spela sommarspelet som vanligt'), ['G B11']],
    ['one goal of two is an activity', goals('Ordna kafé', 'Fler vågar komma'), []],
    ['goals are changes', goals('Fler vuxna har någon att prata med', 'Barn känner varandra vid namn'), []],
    ['a number of people who are better off', goals('Minst 50 fler vågar tala svenska på 20 möten'), []],
  ])('%s', (_name, facts, expected) => {
    expect(marks(facts)).toEqual(expected);
  });
});

describe('Rättslig grund: warning signals', () => {
  const previous = (eur: number, date: string) => ({ giver: 'Regionen', amountEur: eur, date });
  test.each<[string, Facts, string[]]>([
    ['acquires for its own need', part('acquiresForOwnNeed', 'ja'), ['R R1']],
    ['does not', part('acquiresForOwnNeed', 'nej'), []],
    ['others sell, nothing looked into', part('otherSellers', 'ja'), ['R R2']],
    ['others sell something alike, nothing looked into', part('otherSellers', 'delvis'), ['R R2']],
    [
      'others sell, looked into',
      { answers: { 'otherSellers@p1': 'delvis', 'marketCheck.how@p1': 'Tre företag tillfrågades' } },
      ['G R2'],
    ],
    ['nobody sells', part('otherSellers', 'nej'), []],
    ['bought before', part('previouslyProcured', 'ja'), ['R R3']],
    ['something like it bought before', part('previouslyProcured', 'delvis'), []],
    ['bought by neighbours', part('previouslyProcured', 'grannkommun'), []],
    ['three cards with the kommun', cards('kommunen', 'kommunen', 'organisationen', 'kommunen'), ['R R4']],
    ['two cards with the kommun', cards('kommunen', 'kommunen'), []],
    ['paid per unit', part('paymentBasis', 'per_enhet'), ['R R5']],
    ['paid per hour', part('paymentBasis', 'per_timme'), ['R R5']],
    ['paid per inhabitant', part('paymentBasis', 'per_invanare'), ['G R5']],
    ['a joint budget', part('paymentBasis', 'gemensam_budget'), []],
    ['the kommun pays all', part('publicShare', 100), ['R R6']],
    ['the kommun pays nearly all', part('publicShare', 97), ['G R6']],
    ['the kommun pays 90 percent', part('publicShare', 90), []],
    ['other support for the same cost', { answers: { otherSupport: 'ja_samma_kostnad' } }, ['R R7']],
    ['other support for another cost', { answers: { otherSupport: 'ja_annan_kostnad' } }, ['G R7']],
    ['no other support', { answers: { otherSupport: 'nej' } }, []],
    [
      'sells and keeps apart',
      { answers: { 'sellsInSameField@o1': 'ja', 'separation@o1': 'Egen kassa och egen redovisning' } },
      ['G R8'],
    ],
    [
      'sells from the same till',
      { answers: { 'sellsInSameField@o1': 'ja', 'separation@o1': 'I samma kassa som kaféet' } },
      ['R R8'],
    ],
    ['sells, nothing said of how it is kept apart', { answers: { 'sellsInSameField@o1': 'ja' } }, ['R R8']],
    ['does not sell', { answers: { 'sellsInSameField@o1': 'nej' } }, []],
    [
      'aid close to the ceiling',
      {
        rows: { 'stateAid.previous@o1': [previous(200_000, '2026-05-01'), previous(40_000, '2027-01-15')] },
        cap: 300_000,
      },
      ['G R9'],
    ],
    [
      'old aid has fallen out of the three years',
      {
        rows: { 'stateAid.previous@o1': [previous(200_000, '2023-05-01'), previous(40_000, '2027-01-15')] },
        cap: 300_000,
      },
      [],
    ],
    ['ceiling not known', { rows: { 'stateAid.previous@o1': [previous(290_000, '2026-05-01')] } }, []],
    ['a single business is favoured', part('businessOperatorFavoured', 'ja'), ['R R23']],
    ['it is doubtful', part('businessOperatorFavoured', 'delvis'), []],
    ['a single person is favoured', part('individualFavoured', 'ja'), ['R R63']],
    ['nobody is favoured', part('individualFavoured', 'nej'), []],
    ['no written reasons for the choice', { answers: { selectionBasis: 'ingen_motivering' } }, ['G R11']],
    ['nobody was told', { answers: { selectionBasis: 'motiverat_val', selectionReason: 'Inte alls.' } }, ['G R11']],
    ['nobody was told, as answered', { answers: { othersInformed: 'inte', reasonsWritten: 'ja' } }, ['G R11']],
    ['an open invitation', { answers: { selectionBasis: 'oppen_inbjudan', selectionReason: 'Brev till 14' } }, []],
    ['nobody has assessed, the stage is nearly done', { answers: { rightsAffected: ['inget'] } }, ['R R12']],
    ['nobody has assessed, form chosen', { answers: { formChoice: 'iop' } }, ['R R12']],
    ['somebody has assessed', { answers: { formChoice: 'iop', 'legalAssessment.by@k1': 'Kommunjurist' } }, []],
    ['the assessment is not known yet', { answers: { formChoice: 'iop' }, unknown: ['R12'] }, []],
    [
      'rights are concerned',
      { answers: { rightsAffected: ['barn'], 'legalAssessment.by@k1': 'Kommunjurist' } },
      ['G R13'],
    ],
    [
      'no rights are concerned',
      { answers: { rightsAffected: ['inget'], 'legalAssessment.by@k1': 'Kommunjurist' } },
      [],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(marks(facts)).toEqual(expected);
  });
});

test('an empty case gives no signal at all', () => {
  expect(everySignal({})).toEqual([]);
});

test('signals of two organisations have ids of their own', () => {
  const found = everySignal({
    orgIds: ['o1', 'o2'],
    answers: { 'sellsInSameField@o1': 'ja', 'sellsInSameField@o2': 'ja' },
  });
  expect(found.map((signal) => signal.id)).toEqual(['R8-R@o1', 'R8-R@o2']);
  expect(found[1]?.because).toEqual(['sellsInSameField@o2', 'separation@o2']);
});

describe('The catalogue of the first three stages', () => {
  const all: readonly (readonly [Stage, StageContent])[] = [
    [parties, partiesWords],
    [need, needWords],
    [legalBasis, legalWords],
  ];

  test('holds the questions, pages and short track of the method', () => {
    expect(all.map(([stage]) => stage.questions.length)).toEqual([15, 15, 62]);
    expect(all.map(([stage]) => stage.pages.length)).toEqual([6, 9, 19]);
    const short = all.flatMap(([stage]) => stage.questions.filter((q) => q.short).map((q) => q.ref));
    expect(short.join(' ')).toBe('F1 F3 F4 F6 B1 B2 B3 B7 B11 R1 R2 R4 R5 R14');
  });

  const optionIds = (field: Field): readonly string[] => {
    if (field.kind === 'choice' || field.kind === 'choices') return field.options;
    return field.kind === 'cards' ? [...field.cards, ...field.piles] : [];
  };
  const inner = (field: Field): Readonly<Record<string, Field>> =>
    field.kind === 'list' ? field.item : field.kind === 'group' ? field.fields : {};
  const withInner = (key: string, field: Field): [string, Field][] => [
    [key, field],
    ...Object.entries(inner(field)).map(([name, child]): [string, Field] => [
      `${key.replace(/\[\]$/u, '')}.${name}`,
      child,
    ]),
  ];

  test.each(
    all.flatMap(([stage, words]) => stage.questions.map((question) => [question.ref, question, words] as const)),
  )('%s has words for the question, every field and every option', (ref, question, words) => {
    const text = words.questions[ref];
    expect(text?.use.length).toBeGreaterThan(0);
    expect(text?.source.text).not.toBe('');
    const keys = Object.entries(question.fields).flatMap(([key, field]) => withInner(key, field));
    const missing = keys.filter(([key]) => keys.length > 1 && text?.labels?.[key] === undefined);
    expect(missing.map(([key]) => key)).toEqual([]);
    for (const [key, field] of keys) {
      const ids = [...optionIds(field)].sort();
      if (ids.length > 0) expect(Object.keys(text?.options?.[key] ?? {}).sort(), key).toEqual(ids);
    }
  });

  test('every page has a title and a reason, and every question stands on a page', () => {
    for (const [stage, words] of all) {
      const ids = stage.pages.map((page) => page.id);
      expect(Object.keys(words.pages)).toEqual(expect.arrayContaining(ids));
      const stray = stage.questions.filter((question) => !question.noPage && !ids.includes(question.page));
      expect(stray.map((question) => question.ref)).toEqual([]);
    }
  });
});
