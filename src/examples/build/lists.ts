/** The lists and groups of the catalogue, written compactly: parties, goals, contributions, budget and plan. */
import type { Voice } from '#steps/case/case-file.ts';
import { ownershipCards } from '#steps/mutuality/schema.ts';
import { type Edits, type Fields, fill, joint, madeAt, pub, reveal, rowFields, rows, say, texts } from './edits.ts';

/** An added public party or organisation beside k1 and o1. */
export function addParty(list: 'publicParties' | 'organisations' | 'parts', id: string, fields: Fields): Edits {
  const item = { id, voice: 'joint', by: 'joint', at: madeAt, fields: rowFields(fields, 'joint') };
  return [{ op: 'add', list, index: Number.MAX_SAFE_INTEGER, item }];
}

interface PublicParty {
  readonly id?: string;
  readonly name: string;
  readonly kind?: 'kommun' | 'region';
  readonly address?: string;
  readonly boards: readonly string[];
  /** Body that decides; left out where nobody knows. */
  readonly decides?: string;
  /** Planned day of the decision, ISO. */
  readonly planned?: string;
}

export function publicParty(party: PublicParty): Edits {
  const { id = 'k1' } = party;
  const address = party.address === undefined ? {} : { address: party.address };
  const fields = { name: party.name, kind: party.kind ?? 'kommun', ...address };
  return [
    ...(id === 'k1' ? fill('publicParties', id, 'joint', fields) : addParty('publicParties', id, fields)),
    ...texts(`publicParties/${id}/boards`, 'public', 'b', 'text', party.boards),
    ...(party.decides === undefined ? [] : pub(`decision.publicBody@${id}`, party.decides)),
    ...(party.planned === undefined ? [] : pub(`decision.plannedDate@${id}`, party.planned)),
  ];
}

interface Organisation {
  readonly id?: string;
  readonly name: string;
  readonly address?: string;
  readonly legalForm: 'ideell_forening' | 'stiftelse' | 'trossamfund';
  readonly purpose: string;
  readonly religious?: 'ja' | 'nej';
  readonly signatory?: string;
  /** Day on which the board agreed to negotiate, ISO; null when it has not. */
  readonly mandate: string | null;
}

export function organisation(party: Organisation): Edits {
  const { id = 'o1' } = party;
  const address = party.address === undefined ? {} : { address: party.address };
  const name = { name: party.name, ...address };
  const own = {
    legalForm: party.legalForm,
    statutesPurpose: party.purpose,
    distributesSurplus: 'nej',
    religiousElements: party.religious ?? 'nej',
    ...(party.signatory === undefined ? {} : { signatory: party.signatory }),
    negotiationMandate: party.mandate === null ? 'nej' : 'ja',
    ...(party.mandate === null ? {} : { negotiationMandateDate: party.mandate }),
  };
  return [
    ...(id === 'o1' ? fill('organisations', id, 'joint', name) : addParty('organisations', id, name)),
    ...fill('organisations', id, id, own),
  ];
}

type Pair = readonly [string, string];
type Triple = readonly [string, string, string];

export const contacts = (pairs: readonly Pair[]): Edits =>
  rows(
    'contactPersons',
    'joint',
    'cp',
    pairs.map(([party, role]) => ({ party, role })),
  );

/** Rows of B4, revealed: claim, source, and whether it comes from those concerned. */
export function evidence(lanes: Readonly<Record<Voice, readonly Triple[]>>): Edits {
  const added = Object.entries(lanes).flatMap(([voice, triples]) =>
    rows(
      'evidence',
      voice,
      `e-${voice}-`,
      triples.map(([claim, source, fromTargetGroup]) => ({ claim, source, fromTargetGroup })),
    ),
  );
  return [...added, ...reveal('B4')];
}

export const policies = (names: readonly string[]): Edits => texts('policyDocuments', 'public', 'pd', 'name', names);
export const exclusions = (phrases: readonly string[]): Edits => texts('exclusions', 'public', 'x', 'text', phrases);

/** B8: task, `ja` or `nej` for a statutory task, and who does it (party id). */
export const responsibilities = (triples: readonly Triple[]): Edits =>
  rows(
    'responsibilities',
    'public',
    'r',
    triples.map(([task, statutory, doer]) => ({ task, statutory, doer })),
  );

interface Sign {
  readonly sign: string;
  readonly how: string;
  readonly frequency: string;
  readonly fromParticipants: 'ja' | 'nej';
}

interface Goal {
  readonly text: string;
  readonly forWhom?: string;
  readonly indicator?: string;
  readonly source?: string;
  readonly baseline?: string;
  readonly measuredBy?: string;
  readonly dueWhen?: string;
  readonly analysis?: string;
  readonly signs?: readonly Sign[];
}

export function goals(list: readonly Goal[]): Edits {
  return list.flatMap(({ signs = [], ...fields }, index) => {
    const id = `g${index + 1}`;
    const item = { id, voice: 'joint', by: 'joint', at: madeAt, fields: rowFields(fields, 'joint') };
    return [
      { op: 'add', list: 'goals', index: Number.MAX_SAFE_INTEGER, item } as const,
      ...rows(
        `goals/${id}/signs`,
        'joint',
        's',
        signs.map((sign) => ({ ...sign })),
      ),
    ];
  });
}

/** R4: one letter per card (tider, antal, metod, bemanning): K, O or G. */
export function control(letters: string, partId = 'p1'): Edits {
  const cards = ['tider', 'antal', 'metod', 'bemanning'];
  return joint(`control.cards@${partId}`, Object.fromEntries(cards.map((card, i) => [card, pileOf(letters[i])])));
}

/** O4: one letter per card in the order of the catalogue: G, K, O, ? (vet inte) or - (inte aktuellt). */
export function ownership(letters: string): Edits {
  return joint('ownership.cards', Object.fromEntries(ownershipCards.map((card, i) => [card, pileOf(letters[i])])));
}

function pileOf(letter: string | undefined): string {
  if (letter === 'G') return 'gemensamt';
  if (letter === 'K') return 'kommunen';
  if (letter === 'O') return 'organisationen';
  if (letter === '?') return 'vet_inte';
  if (letter === '-') return 'ej_aktuellt';
  throw new Error(`A card needs one of G, K, O, ? and -, not ${letter ?? 'nothing'}`);
}

export function marketCheck(values: Fields, partId = 'p1'): Edits {
  return Object.entries(values).flatMap(([field, value]) => pub(`marketCheck.${field}@${partId}`, value));
}

interface Contribution {
  readonly type: string;
  readonly text: string;
  readonly extent?: string;
  readonly hoursPerYear?: number;
  readonly sekPerYear?: number;
  readonly method?: string;
  readonly source?: string;
  readonly part?: string;
}

/** Rows of O1, one list for both sides, revealed. Kronor per year. */
export function contributions(
  lanes: Readonly<Record<Voice, readonly Contribution[]>>,
  partIds: readonly string[] = ['p1'],
): Edits {
  const added = Object.entries(lanes).flatMap(([voice, list]) =>
    rows(
      'contributions',
      voice,
      `c-${voice}-`,
      list.map((row) => ({ ...row })),
    ),
  );
  return [...added, ...partIds.flatMap((id) => reveal('O1', id))];
}

/** Rows of a list where each party has its own rows, revealed. */
export function ownRows(list: string, ref: string, prefix: string, lanes: Readonly<Record<Voice, readonly Fields[]>>) {
  const added = Object.entries(lanes).flatMap(([voice, items]) => rows(list, voice, `${prefix}-${voice}-`, items));
  return [...added, ...reveal(ref)];
}

/** O5. */
export function steering(
  values: Fields,
  members: { readonly public: readonly string[]; readonly org: readonly string[] },
) {
  return [
    ...Object.entries(values).flatMap(([path, value]) => joint(path, value)),
    ...texts('steeringGroup.publicMembers', 'joint', 'sp', 'role', members.public),
    ...texts('steeringGroup.orgMembers', 'joint', 'so', 'role', members.org),
  ];
}

interface LearningGoal {
  readonly learn: string;
  readonly ableTo: string;
  readonly sign: string;
  readonly responsible: string;
  readonly date: string;
}

export const learningGoals = (list: readonly LearningGoal[]): Edits =>
  rows(
    'learningGoals',
    'joint',
    'lg',
    list.map((goal) => ({ ...goal })),
  );

/** Several choices, and one text about when or how often. */
export const choicesWithDetail = (key: string, choices: readonly string[], detail: string): Edits => [
  ...joint(key, choices),
  ...joint(`${key}.detail`, detail),
];

interface Money {
  /** Share of a full year that each calendar year holds: `{2027: 0.5, 2028: 1}`. */
  readonly years: Readonly<Record<string, number>>;
  readonly part?: string;
  /** Cost, kronor per full year, and the party that covers it. */
  readonly costs: readonly (readonly [cost: string, perYear: number, paidBy: string])[];
  /** Kronor per full year of each public party. */
  readonly public: Readonly<Record<string, number>>;
  /** Kronor per full year and where they come from, per organisation. */
  readonly org?: Readonly<Record<string, readonly [perYear: number, source: string]>>;
}

/** A6: the budget and the money of each party, spread over the calendar years of the term. Whole kronor. */
export function budget(money: Money): Edits {
  const years = Object.entries(money.years).map(([year, share]) => [Number(year), share] as const);
  const part = money.part ?? 'p1';
  const costs = years.flatMap(([year, share]) =>
    money.costs.map(([cost, perYear, paidBy]) => ({ year, cost, amount: whole(perYear * share), paidBy })),
  );
  const paid = Object.entries(money.public).flatMap(([id, perYear]) =>
    rows(
      `funding.public@${id}`,
      'joint',
      'fp',
      years.map(([year, share]) => ({ year, amount: whole(perYear * share) })),
    ),
  );
  const own = Object.entries(money.org ?? {}).flatMap(([id, [perYear, source]]) =>
    rows(
      `funding.org@${id}`,
      'joint',
      'fo',
      years.map(([year, share]) => ({ year, amount: whole(perYear * share), source })),
    ),
  );
  return [...rows(`budget.items@${part}`, 'joint', 'bi', costs), ...paid, ...own];
}

function whole(kronor: number): number {
  const rounded = Math.round(kronor);
  if (Math.abs(rounded - kronor) > 1e-6) throw new Error(`Not whole kronor: ${kronor}`);
  return rounded;
}

interface Activity {
  readonly activity: string;
  readonly goal: string;
  readonly lead: string;
  readonly support?: string;
  readonly start: string;
  readonly end: string;
  readonly sign: string;
}

export const plan = (list: readonly Activity[]): Edits =>
  rows(
    'plan.activities',
    'joint',
    'pa',
    list.map((activity) => ({ ...activity })),
  );

/** A4: kind, text (infinitive without "att") and extent, per side. */
export function commitments(
  sides: { readonly public: readonly Triple[]; readonly org: readonly Triple[] },
  shared: readonly string[],
): Edits {
  const list = (path: string, prefix: string, triples: readonly Triple[]): Edits =>
    rows(
      path,
      'joint',
      prefix,
      triples.map(([kind, text, extent]) => ({ kind, text, extent })),
    );
  return [
    ...list('commitments.public', 'mp', sides.public),
    ...list('commitments.org', 'mo', sides.org),
    ...texts('commitments.joint', 'joint', 'mj', 'text', shared),
  ];
}

/** A17 without names: party and title. Names, days and paragraphs stay blank in every practice case. */
export const signatures = (pairs: readonly Pair[]): Edits =>
  rows(
    'signatures',
    'joint',
    'si',
    pairs.map(([party, title]) => ({ party, title })),
  );

/** U3, revealed: what each party reports, and when. */
export const reports = (lanes: Readonly<Record<Voice, readonly Pair[]>>): Edits =>
  ownRows(
    'reports',
    'U3',
    'rp',
    Object.fromEntries(
      Object.entries(lanes).map(([voice, pairs]) => [voice, pairs.map(([what, when]) => ({ what, when }))]),
    ),
  );

/** L6, revealed: knowledge, form and extent. */
export const knowledge = (lanes: Readonly<Record<Voice, readonly Triple[]>>): Edits =>
  ownRows(
    'knowledgeOffered',
    'L6',
    'kn',
    Object.fromEntries(
      Object.entries(lanes).map(([voice, list]) => [
        voice,
        list.map(([offered, form, extent]) => ({ knowledge: offered, form, extent })),
      ]),
    ),
  );

/** R12 for one public party. */
export function assessment(values: Fields, id = 'k1'): Edits {
  return Object.entries(values).flatMap(([field, value]) => say('public', `legalAssessment.${field}@${id}`, value));
}

/** A48: each thing and the party that has acquired it. */
export const equipment = (pairs: readonly Pair[]): Edits =>
  rows(
    'equipment',
    'joint',
    'eq',
    pairs.map(([thing, acquiredBy]) => ({ thing, acquiredBy })),
  );
