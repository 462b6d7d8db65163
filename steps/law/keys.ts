/**
 * The answers that the rules read: the order of risk and the kind of fact. Where an answer is asked, by whom, for what
 * and with which options is looked up in the catalogue. Order of risk goes from safest to most dangerous; a group holds
 * values of equal rank; empty = no order.
 */
import { fieldOfKey, questionOfKey } from '#steps/catalogue/index.ts';
import type { Key, Ref } from '#steps/catalogue/key.ts';
import type { Field, QuestionClass, Who } from '#steps/catalogue/step.ts';

export type KeyScope = 'case' | 'org' | 'part';
/** key ◆ · level N · support S · duty D. */
export type KeyClass = 'key' | 'level' | 'support' | 'duty';
export type KeyKind = 'choice' | 'choices' | 'number';
/** How the world is, or what the parties design: decides the wording of counterfactuals. */
export type KeyNature = 'fact' | 'design';

export interface KeyInfo {
  readonly scope: KeyScope;
  /** Question ref; '' when the value is only worked out. */
  readonly ref: Ref | '';
  /** K kommun/region · O organisation · G together. */
  readonly who: 'K' | 'O' | 'G' | 'K, O';
  readonly cls: KeyClass;
  readonly kind: KeyKind;
  readonly nature: KeyNature;
  readonly values: readonly string[];
  readonly order: readonly (readonly string[])[];
}

const yesPartlyNo = ['ja', 'delvis', 'nej'] as const;
const yesNo = ['ja', 'nej'] as const;
const noIsSafe = [['nej'], ['delvis'], ['ja']] as const;
const yesIsSafe = [['ja'], ['delvis'], ['nej']] as const;
const onlyNoIsSafe = [['nej'], ['delvis', 'ja']] as const;

type Order = KeyInfo['order'];

/** What only the law knows of an answer that is asked: the rest stands in the catalogue. */
interface Told {
  readonly nature: KeyNature;
  readonly order: Order;
  /** How a key counts that the catalogue marks neither ◆ nor N, or that follows from an answer that counts more. */
  readonly cls: 'level' | 'support' | 'duty' | undefined;
}

const fact = (order: Order = [], cls?: Told['cls']): Told => ({ nature: 'fact', order, cls });
const design = (order: Order = [], cls?: Told['cls']): Told => ({ nature: 'design', order, cls });

/** A value for each part that nobody is asked for (worked-out.ts). */
interface WorkedOut extends KeyInfo {
  readonly ref: '';
}

const workedOut = (
  who: KeyInfo['who'],
  kind: KeyKind,
  nature: KeyNature,
  values: readonly string[] = [],
  cls: 'support' | 'duty' = 'duty',
): WorkedOut => ({ scope: 'part', ref: '', who, cls, kind, nature, values, order: [] });

/** Every name but those of worked-out values must be a key that a question asks for. */
const named = <T extends Readonly<Record<string, Told | WorkedOut>>>(
  keys: T & { readonly [K in keyof T]: T[K] extends Told ? (K extends Key ? T[K] : never) : T[K] },
): T => keys;

export const permitTypes = [
  'hvb',
  'stodboende',
  'skyddat_boende',
  'familjehemskonsulent',
  'hemtjanst',
  'vard_omsorgsboende',
] as const;

/** Permits that day care, outpatient care and LSS services normally need; not as a rule a home that the kommun buys. */
export const dayPermitTypes = ['oppenvard_dagverksamhet', 'lss_insats'] as const;

export const unitPayment = ['per_enhet', 'per_timme'] as const;

const flags = [
  'kommunalt_bolag_part',
  'flera_kommuner',
  'bildad_av_kommunen',
  'klagomal_tillsyn',
  'personalovergang',
  'val_ifragasatt',
  'eu_eller_statsmedel',
  'lokal_byggs_saljs',
] as const;

const told = named({
  legalPersonPublicBenefit: fact(yesIsSafe),
  publicControlOfOrg: fact(noIsSafe),
  majorityPublicFunding: fact([], 'duty'),
  recipientChecked: design([], 'duty'),
  matterOfPrinciple: fact(),
  decisionMaker: design([], 'duty'),
  conflictOfInterest: fact(),
  initiative: fact([], 'support'),
  selectionBasis: design([['motiverat_val', 'oppen_inbjudan'], ['ingen_motivering']]),
  payAfterLegalForce: design([['ja', 'inga_stora_utbetalningar'], ['delvis'], ['nej']]),
  retroactive: design(noIsSafe),
  renewalWithoutReview: design(noIsSafe),
  oneDocument: design([], 'duty'),
  privateProviderProgramme: fact([], 'duty'),
  lawyerFlags: fact([['inget'], flags]),
  wantsLegalCertainty: design([], 'duty'),
  publicInterest: fact(yesIsSafe),
  whoseActivity: fact([['foreningens'], ['ny_gemensam'], ['kommunens']]),
  acquiresForOwnNeed: fact(),
  statutoryDuty: fact(noIsSafe),
  previouslyProcured: fact([['nej'], ['grannkommun'], ['delvis'], ['ja']]),
  otherSellers: fact(noIsSafe),
  valueTransferred: design(onlyNoIsSafe),
  paymentBasis: design([['gemensam_budget', 'klumpsumma'], ['per_invanare'], unitPayment]),
  enforceablePerformance: design(noIsSafe),
  repaymentOnly: design(yesIsSafe, 'level'),
  detailedControl: design(onlyNoIsSafe),
  placements: design(noIsSafe),
  existsWithoutMoney: fact([['ja', 'delvis'], ['nej']]),
  ownResources: design([['vasentlig'], ['obetydlig', 'ingen']]),
  openToAll: design(yesIsSafe, 'support'),
  crisisNonProfit: fact([['ja'], ['nej']], 'support'),
  cpvOn326List: fact([['ja'], ['nej']], 'support'),
  patientTransport: fact([['nej'], ['ja']], 'support'),
  claimedLeg: design(),
  valueSplit: design(noIsSafe),
  totalValueSek: fact(),
  termMonths: workedOut('G', 'number', 'design', []),
  daysBack: workedOut('K', 'number', 'design', [], 'support'),
  openEndedOrAutoRenew: design(onlyNoIsSafe),
  bilaga2: fact([], 'duty'),
  cpvGroup: fact([], 'duty'),
  mixedInPart: design(noIsSafe),
  economicActivity: fact(onlyNoIsSafe),
  localEffect: fact([['uppenbart_lokalt'], ['delvis', 'inte_lokalt']]),
  sgeiChosen: design([['nej'], ['ja']]),
  sgeiRoute: design([], 'duty'),
  sgeiActComplete: design([], 'duty'),
  deMinimisWithinCap: fact([['ja'], ['nej']]),
  deMinimisPapersDone: design([], 'duty'),
  ownContribution: workedOut('O', 'choice', 'fact', yesNo),
  inKindFromPublic: workedOut('K', 'choice', 'design', yesNo),
  exerciseOfAuthority: fact(noIsSafe),
  businessOperatorFavoured: fact(onlyNoIsSafe),
  handsOverMunicipalAffair: fact(onlyNoIsSafe),
  residentialType: design([['ingen'], ['annat_boende', ...dayPermitTypes], permitTypes]),
  ivoPermit: fact([], 'duty'),
  openSupportWork: fact([], 'support'),
  healthCare: design(onlyNoIsSafe),
  education: design(noIsSafe),
  schoolContracting23: fact([['ja'], ['nej']]),
  childGroups: design(),
  homeVisits: design(),
  sharedPersonalData: design([], 'duty'),
  sensitiveData: design([], 'duty'),
  worksSubsidisedOverHalf: design([], 'duty'),
  invoices: design(onlyNoIsSafe),
  insuranceRegulated: design([], 'duty'),
  followUpPlan: workedOut('G', 'choice', 'design', yesPartlyNo),
  individualChoice: fact([], 'duty'),
  participatoryOrg: fact([], 'duty'),
  workIntegration30: fact([], 'duty'),
  demandRiskUsersPay: fact([], 'duty'),
  innovationNeeded: fact([], 'duty'),
  counterpartyPublic: workedOut('K', 'choice', 'fact', yesNo),
});

export type LawKey = keyof typeof told;

const whoOf: Readonly<Record<Who, KeyInfo['who']>> = {
  public: 'K',
  org: 'O',
  joint: 'G',
  either: 'K, O',
  apart: 'G',
  'apart-joint': 'G',
};

function kindOf(field: Field): KeyKind {
  if (field.kind === 'choice' || field.kind === 'choices') return field.kind;
  return 'number';
}

/** The class that the catalogue gives, unless the law counts the key otherwise. */
function classOf(key: string, classes: readonly QuestionClass[], cls: Told['cls']): KeyClass {
  const own = cls ?? classes.find((one) => one === 'key' || one === 'level');
  if (own === undefined) throw new Error(`The law does not say how ${key} counts`);
  return own;
}

function infoOf(key: string, entry: Told | WorkedOut): KeyInfo {
  if ('ref' in entry) return entry;
  const question = questionOfKey(key);
  const field = fieldOfKey(key);
  if (!question || !field) throw new Error(`No question asks for ${key}`);
  return {
    scope: field.per === 'org' ? 'org' : question.scope,
    ref: question.ref,
    who: whoOf[question.who],
    cls: classOf(key, question.classes, entry.cls),
    kind: kindOf(field),
    nature: entry.nature,
    values: field.kind === 'choice' || field.kind === 'choices' ? field.options : [],
    order: entry.order,
  };
}

// fromEntries forgets the names that went in.
export const lawKeys = Object.fromEntries(
  Object.entries<Told | WorkedOut>(told).map(([key, entry]) => [key, infoOf(key, entry)]),
) as Readonly<Record<LawKey, KeyInfo>>;

/** A choice, an amount in kronor or months, or the set of ticked options. */
export type LawValue = string | number | readonly string[];

/** Effective value of every key for one part. */
export type Values = Readonly<Record<LawKey, LawValue>>;

export const allLawKeys = Object.keys(lawKeys) as readonly LawKey[];

export const keyInfo = (name: LawKey): KeyInfo => lawKeys[name];

const unknownWords: ReadonlySet<LawValue> = new Set<LawValue>(['vet_inte', 'obesvarad', 'oenig']);

/** Nothing known. A set is unknown when it is empty or holds `vet_inte`. */
export function isUnknown(value: LawValue): boolean {
  if (typeof value === 'object') return value.length === 0 || value.includes('vet_inte');
  return unknownWords.has(value);
}

/** Rank in the order of risk, 0 = safest; -1 when the key has no order or the value is unknown. */
export function riskOf(name: LawKey, value: LawValue): number {
  if (typeof value === 'number') return name === 'totalValueSek' ? value : -1;
  const { order } = keyInfo(name);
  if (typeof value === 'string') return order.findIndex((group) => group.includes(value));
  return Math.max(-1, ...value.map((member) => order.findIndex((group) => group.includes(member))));
}
