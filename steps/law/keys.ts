/**
 * The answers that the rules read (law.md section 6): values, scope, class, order of risk and kind of fact.
 * Order of risk goes from safest to most dangerous; a group holds values of equal rank; empty = no order.
 */

export type KeyScope = 'case' | 'org' | 'part';
/** key ◆ · level N · support S · duty D (law.md 6.1). */
export type KeyClass = 'key' | 'level' | 'support' | 'duty';
export type KeyKind = 'choice' | 'choices' | 'number';
/** How the world is, or what the parties design: decides the wording of counterfactuals. */
export type KeyNature = 'fact' | 'design';

export interface KeyInfo {
  readonly scope: KeyScope;
  /** Question ref; '' when the value is only worked out. */
  readonly ref: string;
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

type Who = KeyInfo['who'];

function key(
  scope: KeyScope,
  ref: string,
  who: Who,
  cls: KeyClass,
  nature: KeyNature,
  values: readonly string[],
  order: readonly (readonly string[])[] = [],
  kind: KeyKind = 'choice',
): KeyInfo {
  return { scope, ref, who, cls, nature, values, order, kind };
}

export const permitTypes = [
  'hvb',
  'stodboende',
  'skyddat_boende',
  'familjehemskonsulent',
  'hemtjanst',
  'vard_omsorgsboende',
] as const;

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

export const lawKeys = {
  legalPersonPublicBenefit: key('org', 'F2', 'O', 'key', 'fact', yesPartlyNo, yesIsSafe),
  publicControlOfOrg: key('org', 'F11', 'K, O', 'level', 'fact', yesPartlyNo, noIsSafe),
  majorityPublicFunding: key('org', 'F12', 'O', 'duty', 'fact', yesNo),
  recipientChecked: key('org', 'A38', 'K', 'duty', 'design', yesPartlyNo),
  matterOfPrinciple: key('case', 'F13', 'K', 'key', 'fact', yesPartlyNo),
  decisionMaker: key('case', 'F4', 'K', 'duty', 'design', ['fullmaktige', 'namnd', 'tjansteperson', 'annan_delegat']),
  conflictOfInterest: key('case', 'F14', 'K, O', 'key', 'fact', yesPartlyNo),
  initiative: key('case', 'F6', 'G', 'support', 'fact', ['organisationen', 'tillsammans', 'kommunen']),
  selectionBasis: key(
    'case',
    'R11',
    'K',
    'level',
    'design',
    ['oppen_inbjudan', 'motiverat_val', 'ingen_motivering'],
    [['motiverat_val', 'oppen_inbjudan'], ['ingen_motivering']],
  ),
  payAfterLegalForce: key(
    'case',
    'A33',
    'K',
    'level',
    'design',
    ['ja', 'delvis', 'nej', 'inga_stora_utbetalningar'],
    [['ja', 'inga_stora_utbetalningar'], ['delvis'], ['nej']],
  ),
  retroactive: key('case', 'A29', 'K', 'level', 'design', yesPartlyNo, noIsSafe),
  renewalWithoutReview: key('case', 'F15', 'G', 'level', 'design', yesPartlyNo, noIsSafe),
  oneDocument: key('case', 'R51', 'G', 'duty', 'design', yesNo),
  privateProviderProgramme: key('case', 'R22', 'K', 'duty', 'fact', yesPartlyNo),
  lawyerFlags: key('case', 'R48', 'G', 'level', 'fact', [...flags, 'inget'], [['inget'], flags], 'choices'),
  wantsLegalCertainty: key('case', 'R60', 'K', 'duty', 'design', yesNo),

  publicInterest: key('part', 'R10', 'K', 'key', 'fact', yesPartlyNo, yesIsSafe),
  whoseActivity: key(
    'part',
    'R17',
    'G',
    'key',
    'fact',
    ['foreningens', 'ny_gemensam', 'kommunens'],
    [['foreningens'], ['ny_gemensam'], ['kommunens']],
  ),
  acquiresForOwnNeed: key('part', 'R1', 'K', 'support', 'fact', yesNo),
  statutoryDuty: key('part', 'R19', 'K', 'key', 'fact', yesPartlyNo, noIsSafe),
  previouslyProcured: key(
    'part',
    'R3',
    'K',
    'key',
    'fact',
    ['ja', 'delvis', 'grannkommun', 'nej'],
    [['nej'], ['grannkommun'], ['delvis'], ['ja']],
  ),
  otherSellers: key('part', 'R2', 'K', 'key', 'fact', yesPartlyNo, noIsSafe),
  valueTransferred: key('part', 'O15', 'K', 'key', 'design', yesPartlyNo, onlyNoIsSafe),
  paymentBasis: key(
    'part',
    'R5',
    'G',
    'level',
    'design',
    ['gemensam_budget', 'klumpsumma', 'per_invanare', 'per_enhet', 'per_timme'],
    [['gemensam_budget', 'klumpsumma'], ['per_invanare'], unitPayment],
  ),
  enforceablePerformance: key('part', 'R27', 'G', 'key', 'design', yesPartlyNo, noIsSafe),
  repaymentOnly: key('part', 'R28', 'G', 'level', 'design', yesPartlyNo, yesIsSafe),
  detailedControl: key('part', 'R61', 'G', 'level', 'design', yesPartlyNo, onlyNoIsSafe),
  placements: key('part', 'R26', 'K', 'level', 'design', yesPartlyNo, noIsSafe),
  existsWithoutMoney: key('part', 'R18', 'O', 'level', 'fact', yesPartlyNo, [['ja', 'delvis'], ['nej']]),
  ownResources: key(
    'part',
    'O16',
    'O',
    'level',
    'design',
    ['vasentlig', 'obetydlig', 'ingen'],
    [['vasentlig'], ['obetydlig', 'ingen']],
  ),
  openToAll: key('part', 'R29', 'K', 'support', 'design', yesPartlyNo, yesIsSafe),
  crisisNonProfit: key('part', 'R39', 'K, O', 'support', 'fact', yesNo, [['ja'], ['nej']]),
  cpvOn326List: key('part', 'R43', 'K', 'support', 'fact', yesNo, [['ja'], ['nej']]),
  patientTransport: key('part', 'R44', 'K', 'support', 'fact', yesNo, [['nej'], ['ja']]),
  claimedLeg: key('part', 'R50', 'G', 'key', 'design', ['A', 'B', 'C', 'D', 'E', 'V']),
  valueSplit: key('part', 'A27', 'K', 'level', 'design', yesPartlyNo, noIsSafe),
  totalValueSek: key('part', 'A28', 'K', 'key', 'fact', [], [], 'number'),
  termMonths: key('part', '', 'G', 'duty', 'design', [], [], 'number'),
  openEndedOrAutoRenew: key('part', 'A30', 'G', 'level', 'design', yesPartlyNo, onlyNoIsSafe),
  bilaga2: key('part', 'R53', 'K', 'duty', 'fact', yesNo),
  cpvGroup: key('part', 'R54', 'K', 'duty', 'fact', [
    '75',
    '79',
    '80',
    '85',
    '98133',
    '985',
    '92500000-6',
    '92600000-7',
    '92_ovrigt',
    'annat',
  ]),
  mixedInPart: key('part', 'R16', 'G', 'level', 'design', yesPartlyNo, noIsSafe),

  economicActivity: key('part', 'R31', 'O', 'key', 'fact', yesPartlyNo, onlyNoIsSafe),
  localEffect: key(
    'part',
    'R32',
    'K',
    'key',
    'fact',
    ['uppenbart_lokalt', 'delvis', 'inte_lokalt'],
    [['uppenbart_lokalt'], ['delvis', 'inte_lokalt']],
  ),
  sgeiChosen: key('part', 'R33', 'K', 'key', 'design', yesNo, [['nej'], ['ja']]),
  sgeiRoute: key('part', 'R34', 'K', 'duty', 'design', ['aidR2', 'aidR3', 'aidR4']),
  sgeiActComplete: key('part', 'A41', 'K', 'duty', 'design', yesPartlyNo),
  deMinimisWithinCap: key('part', 'R9', 'O', 'key', 'fact', yesNo, [['ja'], ['nej']]),
  deMinimisPapersDone: key('part', 'A40', 'K', 'duty', 'design', yesPartlyNo),
  inKindFromPublic: key('part', '', 'K', 'duty', 'design', yesNo),
  exerciseOfAuthority: key('part', 'R21', 'K', 'key', 'fact', yesPartlyNo, noIsSafe),
  businessOperatorFavoured: key('part', 'R23', 'K', 'level', 'fact', yesPartlyNo, onlyNoIsSafe),
  handsOverMunicipalAffair: key('part', 'R20', 'K', 'key', 'fact', yesPartlyNo, onlyNoIsSafe),
  residentialType: key(
    'part',
    'R35',
    'G',
    'key',
    'design',
    [...permitTypes, 'annat_boende', 'ingen'],
    [['ingen'], ['annat_boende'], permitTypes],
    'choices',
  ),
  ivoPermit: key('part', 'R40', 'O', 'duty', 'fact', yesNo),
  openSupportWork: key('part', 'R45', 'O', 'support', 'fact', yesNo),
  healthCare: key('part', 'R36', 'G', 'level', 'design', yesPartlyNo, onlyNoIsSafe),
  education: key('part', 'R37', 'K', 'level', 'design', yesPartlyNo, noIsSafe),
  schoolContracting23: key('part', 'R42', 'K', 'level', 'fact', yesNo, [['ja'], ['nej']]),
  contactGroups: key(
    'part',
    'R38',
    'G',
    'key',
    'design',
    ['skola_forskola', 'boende_med_barn', 'ovriga_barn', 'hem_aldre_funktionsnedsatta', 'ingen'],
    [],
    'choices',
  ),
  sharedPersonalData: key('part', 'R46', 'G', 'duty', 'design', [
    'tillsammans',
    'for_den_andres_rakning',
    'var_for_sig',
    'nej',
  ]),
  sensitiveData: key('part', 'R47', 'G', 'duty', 'design', ['kansliga', 'skyddade_adresser', 'nej'], [], 'choices'),
  worksSubsidisedOverHalf: key('part', 'R49', 'K', 'duty', 'design', yesNo),
  invoices: key('part', 'A25', 'O', 'level', 'design', yesPartlyNo, onlyNoIsSafe),
  insuranceRegulated: key('part', 'A13', 'G', 'duty', 'design', yesPartlyNo),
  followUpPlan: key('part', '', 'G', 'duty', 'design', yesPartlyNo),
  individualChoice: key('part', 'R55', 'K', 'duty', 'fact', yesNo),
  participatoryOrg: key('org', 'R56', 'O', 'duty', 'fact', yesNo),
  workIntegration30: key('org', 'R57', 'O', 'duty', 'fact', yesNo),
  demandRiskUsersPay: key('part', 'R58', 'G', 'duty', 'fact', yesNo),
  innovationNeeded: key('part', 'R59', 'K', 'duty', 'fact', yesNo),
  counterpartyPublic: key('part', '', 'K', 'duty', 'fact', yesNo),
} as const satisfies Readonly<Record<string, KeyInfo>>;

export type LawKey = keyof typeof lawKeys;

/** A choice, an amount in kronor or months, or the set of ticked options. */
export type LawValue = string | number | readonly string[];

/** Effective value of every key for one part. */
export type Values = Readonly<Record<LawKey, LawValue>>;

export const allLawKeys = Object.keys(lawKeys) as readonly LawKey[];

export const keyInfo = (name: LawKey): KeyInfo => lawKeys[name];

const unknownWords: ReadonlySet<LawValue> = new Set<LawValue>(['vet_inte', 'obesvarad', 'oenig']);

/** U of law.md: nothing known. A set is unknown when it is empty or holds `vet_inte`. */
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
