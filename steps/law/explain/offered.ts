/**
 * Which answers may be imagined otherwise, and to what (README 12). Only from what is known and plain to what is plain:
 * what is unknown or doubtful is found out first.
 */
import { isUnknown, keyInfo, type LawKey, type LawValue, type Values } from '#steps/law/keys.ts';

export interface Change {
  readonly key: OfferedKey;
  readonly from: LawValue;
  readonly to: LawValue;
  /** Facts carry no link to change the answer. */
  readonly nature: 'fact' | 'design';
}

/** The option that a change is about: the member that is added or, when a set is cleared, its last option. */
export function optionOf({ from, to }: Change): string {
  if (typeof to !== 'object') return String(to);
  const before: readonly string[] = typeof from === 'object' ? from : [];
  return to.find((member) => !before.includes(member)) ?? '';
}

/** The answers that a sentence is written for, each to each of its plain options. */
export const offeredKeys = [
  'legalPersonPublicBenefit',
  'publicControlOfOrg',
  'selectionBasis',
  'payAfterLegalForce',
  'retroactive',
  'renewalWithoutReview',
  'lawyerFlags',
  'publicInterest',
  'whoseActivity',
  'acquiresForOwnNeed',
  'statutoryDuty',
  'previouslyProcured',
  'otherSellers',
  'valueTransferred',
  'paymentBasis',
  'enforceablePerformance',
  'repaymentOnly',
  'detailedControl',
  'placements',
  'existsWithoutMoney',
  'ownResources',
  'openToAll',
  'crisisNonProfit',
  'cpvOn326List',
  'patientTransport',
  'openEndedOrAutoRenew',
  'mixedInPart',
  'economicActivity',
  'localEffect',
  'sgeiChosen',
  'deMinimisWithinCap',
  'exerciseOfAuthority',
  'businessOperatorFavoured',
  'handsOverMunicipalAffair',
  'residentialType',
  'healthCare',
  'education',
  'schoolContracting23',
  'invoices',
] as const satisfies readonly LawKey[];

export type OfferedKey = (typeof offeredKeys)[number];

const isOffered = (key: LawKey): key is OfferedKey => offeredKeys.some((one) => one === key);

/** Members added one at a time, or all cleared at once. */
function otherSets(key: LawKey, now: readonly string[]): readonly LawValue[] {
  const none = keyInfo(key).values.at(-1) ?? '';
  const ticked = now.filter((member) => member !== none);
  const added = keyInfo(key)
    .values.filter((member) => member !== none && !ticked.includes(member))
    .map((member) => [...ticked, member]);
  return [...(ticked.length === 0 ? [] : [[none]]), ...added];
}

/** Known, and a plain answer: only such an answer is imagined otherwise. */
const isPlain = (value: LawValue): boolean => !isUnknown(value) && value !== 'delvis' && value !== 'ej_aktuell';

function otherValues(key: LawKey, now: LawValue): readonly LawValue[] {
  const { kind, values } = keyInfo(key);
  if (kind === 'number' || !isPlain(now)) return [];
  if (kind === 'choices') return otherSets(key, typeof now === 'object' ? now : []);
  return values.filter((value) => value !== now && isPlain(value));
}

const isOwnActivity = (value: LawValue): boolean => value === 'foreningens' || value === 'ny_gemensam';

/** CC-01: saying that it is not the kommun's task and that the kommun buys for its own need is one and the same change. */
function together(stored: Values, key: OfferedKey, to: LawValue): readonly Change[] {
  const change = (name: OfferedKey, value: LawValue): Change => ({
    key: name,
    from: stored[name],
    to: value,
    nature: keyInfo(name).nature,
  });
  const pair = key === 'whoseActivity' && isOwnActivity(to) && stored.acquiresForOwnNeed === 'ja';
  return pair ? [change(key, to), change('acquiresForOwnNeed', 'nej')] : [change(key, to)];
}

export type Option = readonly Change[];

export function optionsOf(stored: Values, key: LawKey): readonly Option[] {
  if (!isOffered(key)) return [];
  return otherValues(key, stored[key]).map((to) => together(stored, key, to));
}

/** Changed together with whose activity it is, and never alone. */
export const offered = (key: LawKey): boolean => isOffered(key) && key !== 'acquiresForOwnNeed';
