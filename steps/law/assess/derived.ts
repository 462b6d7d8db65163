/** What follows from the answers before any rule is read (README 4 and 9). Pure; the day is passed in. */
import type { Truth } from '#steps/catalogue/step.ts';
import { aidNeeded, aidRoute, economic, transfersNothing } from '#steps/facts/aid-route.ts';
import type { Values } from '../keys.ts';
import { all, atLeast, is } from '../truth.ts';
import type { Derived, DirectAward, Leg, LinkId, LinkState } from '../types.ts';
import { sekOn, valueOn } from '../values/dated-values.ts';

/** Legal values of the day; looked up once per assessment. */
export interface DayValues {
  readonly today: string;
  readonly directOther: number | undefined;
  readonly directAnnex2: number | undefined;
  readonly cautiousUnder: number | undefined;
  readonly cautiousOver: number | undefined;
  readonly marketLimit: number;
  readonly movableDays: number;
}

export function dayValues(today: string): DayValues {
  return {
    today,
    directOther: sekOn('lou.direkt.ovrigt', today),
    directAnnex2: sekOn('lou.direkt.bilaga2', today),
    cautiousUnder: sekOn('policy.bilaga2.forsiktig.under', today),
    cautiousOver: sekOn('policy.bilaga2.forsiktig.over', today),
    marketLimit: sekOn('policy.marknad.belopp', today) ?? 0,
    movableDays: valueOn('policy.start.fore.beslut', today).entry?.days ?? 0,
  };
}

const underOrOver = (value: number, limit: number): DirectAward => (value < limit ? 'under' : 'over');

/** README 4 and 15. An expired kronor value is never used; without one, cautious limits of our own stand in. */
export function directAwardFrom(a: Values, value: number | undefined, day: DayValues): DirectAward {
  if (value === undefined || day.directOther === undefined) return 'unclear';
  if (a.bilaga2 === 'nej') return underOrOver(value, day.directOther);
  if (a.bilaga2 === 'ja' && day.directAnnex2 !== undefined) return underOrOver(value, day.directAnnex2);
  const surelyUnder = a.bilaga2 === 'ja' ? (day.cautiousUnder ?? day.directOther) : day.directOther;
  if (value < surelyUnder) return 'under';
  return day.cautiousOver !== undefined && value > day.cautiousOver ? 'over' : 'check';
}

function linkFrom(yes: boolean, no: boolean): LinkState {
  if (yes) return 'yes';
  return no ? 'no' : 'unclear';
}

function linksFrom(a: Values): Readonly<Record<LinkId, LinkState>> {
  const sgei = a.sgeiChosen === 'ja';
  const ordered =
    sgei ||
    a.whoseActivity === 'kommunens' ||
    a.statutoryDuty === 'ja' ||
    a.previouslyProcured === 'ja' ||
    a.placements === 'ja';
  const own =
    a.whoseActivity === 'foreningens' &&
    a.statutoryDuty === 'nej' &&
    a.placements === 'nej' &&
    is(a.previouslyProcured, 'nej', 'grannkommun') === 'yes';
  return {
    E1: 'yes',
    E2: 'yes',
    E3: linkFrom(economic(a) === 'yes', a.economicActivity === 'nej' && a.otherSellers === 'nej'),
    E4: linkFrom(ordered, own),
    E5: linkFrom(is(a.valueTransferred, 'ja', 'delvis') === 'yes', transfersNothing(a)),
    E6: linkFrom(sgei || a.enforceablePerformance === 'ja', a.enforceablePerformance === 'nej'),
    E7: linkFrom(a.openToAll === 'nej', a.openToAll === 'ja'),
  };
}

function contractFrom(links: Readonly<Record<LinkId, LinkState>>): LinkState {
  const states = Object.values(links);
  if (states.includes('no')) return 'no';
  return states.includes('unclear') ? 'unclear' : 'yes';
}

function legsFrom(a: Values, links: Derived['links'], directAward: DirectAward): readonly Leg[] {
  const legs: Leg[] = [];
  const ownGrant = (links.E4 === 'no' || links.E6 === 'no') && a.whoseActivity !== 'kommunens';
  if (ownGrant && a.sgeiChosen !== 'ja') legs.push('A');
  if (a.economicActivity === 'nej' && a.otherSellers !== 'ja') legs.push('B');
  if (a.openToAll === 'ja') legs.push('C');
  if (a.crisisNonProfit === 'ja' && a.cpvOn326List === 'ja' && a.patientTransport === 'nej') legs.push('D');
  if (directAward === 'under' && !transfersNothing(a)) legs.push('E');
  if (transfersNothing(a)) legs.push('V');
  return legs;
}

function tripleFrom(a: Values): Truth {
  return all(is(a.otherSellers, 'ja'), is(a.valueTransferred, 'ja', 'delvis'), is(a.enforceablePerformance, 'ja'));
}

/** Legs that can carry a partnership; B alone always goes to a lawyer and E is a purchase. */
export const partnershipLegs: readonly Leg[] = ['A', 'C', 'D', 'V'];

export function derive(a: Values, day: DayValues, lawyerLimit: number): Derived {
  const noValue = transfersNothing(a);
  const known = typeof a.totalValueSek === 'number' ? a.totalValueSek : undefined;
  const value = noValue ? 0 : known;
  const links = linksFrom(a);
  const directAward = directAwardFrom(a, value, day);
  return {
    noValue,
    value,
    economic: economic(a),
    aidNeeded: aidNeeded(a),
    directAward,
    aidRoute: aidRoute(a),
    links,
    contract: contractFrom(links),
    legs: legsFrom(a, links, directAward),
    triple: tripleFrom(a),
    lawyerLimit,
    marketLimit: day.marketLimit,
    movableDays: day.movableDays,
  };
}

/** A claimed leg that the answers do not carry while another leg is carried (L-23). */
export function legMismatch(a: Values, legs: readonly Leg[]): boolean {
  const claimed = legs.find((leg) => leg === a.claimedLeg);
  const claims = is(a.claimedLeg, 'A', 'B', 'C', 'D', 'V') === 'yes';
  return claims && claimed === undefined && legs.some((leg) => partnershipLegs.includes(leg));
}

/** Total value reaches the kommun's own limit (J-01, L-08). */
export const overLawyerLimit = (a: Values, d: Derived): Truth => atLeast(a.totalValueSek, d.lawyerLimit);

/** Paid per place, day, participant, case or hour. */
export const paidPerUnit = (a: Values): Truth => is(a.paymentBasis, 'per_enhet', 'per_timme');
