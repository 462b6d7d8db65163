/**
 * Cases with a known outcome (README 18), one file each in `known/`: answers as differences from one base, with the level
 * and the rules that must follow. Only X01 is a real case (HFD 2020 ref. 15, the court's own facts and outcome); X02–X16 are
 * invented, and Y01–Y24 are edges of the algorithm, each another case with one or a few answers changed.
 */
import type { PlainAnswers } from '../assess/answers.ts';
import type { Level } from '../types.ts';

export interface ExpectedPart {
  readonly level: Level;
  /** Rules with effect stop, lawyer and warn: exactly these. */
  readonly stop: readonly string[];
  readonly lawyer: readonly string[];
  readonly warn: readonly string[];
  /** Who needs to read and by which rule, `jurist J-01`: exactly these. */
  readonly readers: readonly string[];
  /** What the texts ask: `boende residentialType`, each once, `(utrett)` after what is settled as something else: exactly these. */
  readonly findings: readonly string[];
  /** Rules that give a duty or a question: at least these. */
  readonly duty: readonly string[];
  readonly alternatives: {
    readonly first?: string;
    readonly must: readonly string[];
    readonly mustNot: readonly string[];
  };
  readonly advice: readonly string[];
}

export interface KnownPart {
  readonly name: string;
  readonly changes: PlainAnswers;
  readonly expected: ExpectedPart;
}

export interface KnownCase {
  readonly id: string;
  /** Invented, except X01. */
  readonly name: string;
  readonly real?: true;
  /** The public party and the organisation. */
  readonly parties: readonly [string, string];
  readonly facts: string;
  readonly outcome: string;
  /** What the parties have written about the need, where the case is about words. */
  readonly need?: string;
  /** Words that are settled as something else, with the reason that was written. */
  readonly settled?: string;
  readonly parts: readonly KnownPart[];
}

/** Base answers: an association's own activity, a small grant, no market. Level 1. */
export const baseAnswers = {
  legalPersonPublicBenefit: 'ja',
  publicControlOfOrg: 'nej',
  majorityPublicFunding: 'nej',
  recipientChecked: 'ja',
  participatoryOrg: 'nej',
  workIntegration30: 'nej',
  matterOfPrinciple: 'nej',
  decisionMaker: 'namnd',
  conflictOfInterest: 'nej',
  initiative: 'organisationen',
  selectionBasis: 'motiverat_val',
  payAfterLegalForce: 'ja',
  retroactive: 'nej',
  renewalWithoutReview: 'nej',
  lawyerFlags: ['inget'],
  wantsLegalCertainty: 'nej',
  publicInterest: 'ja',
  whoseActivity: 'foreningens',
  acquiresForOwnNeed: 'nej',
  statutoryDuty: 'nej',
  previouslyProcured: 'nej',
  otherSellers: 'nej',
  valueTransferred: 'ja',
  paymentBasis: 'gemensam_budget',
  enforceablePerformance: 'nej',
  repaymentOnly: 'ja',
  detailedControl: 'nej',
  placements: 'nej',
  existsWithoutMoney: 'ja',
  ownResources: 'vasentlig',
  ownContribution: 'ja',
  openToAll: 'nej',
  crisisNonProfit: 'nej',
  claimedLeg: 'A',
  valueSplit: 'nej',
  totalValueSek: 100_000,
  termMonths: 24,
  openEndedOrAutoRenew: 'nej',
  bilaga2: 'ja',
  cpvGroup: '85',
  mixedInPart: 'nej',
  economicActivity: 'nej',
  inKindFromPublic: 'nej',
  exerciseOfAuthority: 'nej',
  businessOperatorFavoured: 'nej',
  handsOverMunicipalAffair: 'nej',
  residentialType: ['ingen'],
  openSupportWork: 'nej',
  healthCare: 'nej',
  education: 'nej',
  childGroups: ['ingen'],
  homeVisits: 'nej',
  sharedPersonalData: 'nej',
  sensitiveData: ['nej'],
  worksSubsidisedOverHalf: 'nej',
  invoices: 'nej',
  insuranceRegulated: 'ja',
  followUpPlan: 'ja',
  individualChoice: 'nej',
  demandRiskUsersPay: 'nej',
  innovationNeeded: 'nej',
  counterpartyPublic: 'nej',
} as const satisfies PlainAnswers;

/** What must follow, as a file says it: a list that is left out is empty. */
type WrittenExpected = Pick<ExpectedPart, 'level'> &
  Partial<Omit<ExpectedPart, 'alternatives'>> & { readonly alternatives?: Partial<ExpectedPart['alternatives']> };

interface WrittenCase extends Omit<KnownCase, 'id' | 'parts'> {
  readonly parts: readonly (Pick<KnownPart, 'name' | 'changes'> & { readonly expected: WrittenExpected })[];
}

/** Another case with some answers changed; its parties are those of the other case unless the file names its own. */
interface WrittenEdge extends Pick<KnownCase, 'name' | 'facts' | 'outcome' | 'need' | 'settled'> {
  readonly base: string;
  readonly parties?: KnownCase['parties'];
  readonly changes: PlainAnswers;
  readonly expected: WrittenExpected;
}

const files = import.meta.glob<WrittenCase | WrittenEdge>('./known/*.json', { eager: true, import: 'default' });

const written = Object.entries(files)
  .map(([path, file]) => ({ id: path.replace(/^.*\/|\.json$/g, ''), file }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

function expectedOf({ alternatives, ...given }: WrittenExpected): ExpectedPart {
  const nothing = { stop: [], lawyer: [], warn: [], readers: [], findings: [], duty: [], advice: [] };
  return { ...nothing, ...given, alternatives: { must: [], mustNot: [], ...alternatives } };
}

/** X01–X16, in the order of their ids. */
export const knownCases: readonly KnownCase[] = written.flatMap(({ id, file }) =>
  'base' in file
    ? []
    : [{ id, ...file, parts: file.parts.map((part) => ({ ...part, expected: expectedOf(part.expected) })) }],
);

function edgeOf(id: string, { base, changes, expected, ...edge }: WrittenEdge): KnownCase {
  const known = knownCases.find((one) => one.id === base);
  const [part] = known?.parts ?? [];
  if (!known || !part) throw new Error(`Det kända fallet ${base} saknas.`);
  const own = { name: part.name, changes: { ...part.changes, ...changes }, expected: expectedOf(expected) };
  return { id, parties: known.parties, ...edge, parts: [own] };
}

/** Every case with a known outcome, X01–X16 and the edges Y01–Y24. */
export const allKnownCases: readonly KnownCase[] = [
  ...knownCases,
  ...written.flatMap(({ id, file }) => ('base' in file ? [edgeOf(id, file)] : [])),
];
