/**
 * The known case nearest to a part: the one judgment on IOP, and the nearest invented example. Nearness is told by the
 * facts that are shared and the facts that differ, never by a number (README 12).
 */

import { baseAnswers, type KnownCase, type KnownPart, knownCases } from '../cases/known-cases.ts';
import { isUnknown, type LawKey, type LawValue, type Values } from '../keys.ts';

export interface FactPair {
  readonly key: LawKey;
  readonly own: LawValue;
  readonly known: LawValue;
}

export interface Comparison {
  readonly known: KnownCase;
  readonly part: KnownPart;
  /** Facts that mark the known case and that the answers share. */
  readonly shared: readonly FactPair[];
  readonly different: readonly FactPair[];
  /** Facts of the known case that the answers do not tell yet. */
  readonly unknown: readonly LawKey[];
}

/** Facts that are compared, those that weigh most first. */
const comparedKeys = [
  'whoseActivity',
  'statutoryDuty',
  'acquiresForOwnNeed',
  'previouslyProcured',
  'otherSellers',
  'placements',
  'paymentBasis',
  'enforceablePerformance',
  'repaymentOnly',
  'detailedControl',
  'valueTransferred',
  'economicActivity',
  'sgeiChosen',
  'openToAll',
  'existsWithoutMoney',
  'ownResources',
  'selectionBasis',
  'residentialType',
  'ivoPermit',
  'healthCare',
  'education',
  'openSupportWork',
  'crisisNonProfit',
  'exerciseOfAuthority',
  'handsOverMunicipalAffair',
  'mixedInPart',
  'legalPersonPublicBenefit',
  'publicControlOfOrg',
  'childGroups',
  'homeVisits',
] as const satisfies readonly LawKey[];

/** The facts that the judgment tells of; the rest of X01 is filled in by us and not compared. */
const courtKeys = [
  'previouslyProcured',
  'otherSellers',
  'economicActivity',
  'valueTransferred',
  'paymentBasis',
  'enforceablePerformance',
  'statutoryDuty',
] as const satisfies readonly LawKey[];

function same(a: LawValue, b: LawValue): boolean {
  const text = (value: LawValue) => (typeof value === 'object' ? value.toSorted().join() : String(value));
  return text(a) === text(b);
}

function knownValue(part: KnownPart, key: LawKey): LawValue {
  const base: Readonly<Partial<Record<LawKey, LawValue>>> = baseAnswers;
  return part.changes[key] ?? base[key] ?? 'ej_aktuell';
}

/** Which side of a limit the values lie on is a fact; the kronor themselves are not compared. */
function valuePair(part: KnownPart, own: Values, limit: number): FactPair | undefined {
  const known = knownValue(part, 'totalValueSek');
  const mine = own.totalValueSek;
  if (typeof known !== 'number' || typeof mine !== 'number') return undefined;
  return known >= limit === mine >= limit ? undefined : { key: 'totalValueSek', own: mine, known };
}

/** How the answers of a part stand beside one part of a known case. */
function compare(
  own: Values,
  known: KnownCase,
  part: KnownPart,
  { keys, marks, limit }: { keys: readonly LawKey[]; marks: readonly LawKey[]; limit: number | null },
): Comparison {
  const asked = keys.filter((key) => own[key] !== 'ej_aktuell' && knownValue(part, key) !== 'ej_aktuell');
  const pairs = asked.map((key) => ({ key, own: own[key], known: knownValue(part, key) }));
  const told = pairs.filter((pair) => !isUnknown(pair.own));
  const value = limit === null ? undefined : valuePair(part, own, limit);
  return {
    known,
    part,
    shared: told.filter((pair) => same(pair.own, pair.known) && marks.includes(pair.key)),
    different: [...told.filter((pair) => !same(pair.own, pair.known)), ...(value ? [value] : [])],
    unknown: pairs.filter((pair) => isUnknown(pair.own)).map((pair) => pair.key),
  };
}

/** The one judgment (HFD 2020 ref. 15), beside the answers of a part. */
export function courtCase(own: Values): Comparison | undefined {
  const known = knownCases.find((one) => one.real);
  const part = known?.parts[0];
  return known && part ? compare(own, known, part, { keys: courtKeys, marks: courtKeys, limit: null }) : undefined;
}

/** Fewest facts that differ first; among equals, most marks shared; then the order of the list. */
function nearer(a: Comparison, b: Comparison): number {
  return a.different.length - b.different.length || b.shared.length - a.shared.length;
}

/**
 * The invented example that differs from a part in the fewest facts.
 * @param limit Kronor from which the kommun always asks a lawyer.
 */
export function nearestExample(own: Values, limit: number): Comparison | undefined {
  const all = knownCases
    .filter((known) => !known.real)
    .flatMap((known) => known.parts.map((part) => ({ known, part })));
  return all
    .map(({ known, part }) => {
      const marks = comparedKeys.filter((key) => part.changes[key] !== undefined);
      return compare(own, known, part, { keys: comparedKeys, marks, limit });
    })
    .toSorted(nearer)[0];
}
