/** The level of one part (README 5 and 6). Pure and quick: counterfactuals call it tens of thousands of times. */

import { concernIn } from '../findings/concern.ts';
import type { FamilyId } from '../findings/families.ts';
import { allLawKeys, isUnknown, keyInfo, type LawKey, type Values } from '../keys.ts';
import type { Decider } from '../result.ts';
import { partRules } from '../rules/index.ts';
import { is } from '../truth.ts';
import type { Derived, Level, Outcome, Rule } from '../types.ts';
import { type Besides, type EffectiveContext, effectiveValues } from './answers.ts';
import { type DayValues, derive, partnershipLegs } from './derived.ts';

export interface LevelContext extends EffectiveContext {
  readonly day: DayValues;
  readonly lawyerLimit: number;
  /** Families of words that the texts of this part hold and that nobody has settled. */
  readonly said?: ReadonlySet<FamilyId>;
}

const alwaysRequired = [
  'publicInterest',
  'legalPersonPublicBenefit',
  'whoseActivity',
  'statutoryDuty',
  'previouslyProcured',
  'otherSellers',
  'valueTransferred',
  'enforceablePerformance',
  'claimedLeg',
  'exerciseOfAuthority',
  'handsOverMunicipalAffair',
  'matterOfPrinciple',
  'conflictOfInterest',
  'residentialType',
  'childGroups',
  'homeVisits',
] as const satisfies readonly LawKey[];

const levelKeys = allLawKeys.filter((name) => keyInfo(name).cls === 'level');

/** The key answers that must be known for this part; keys that are not asked are never required. */
export function requiredKeys(a: Values, d: Derived): readonly LawKey[] {
  const keys: LawKey[] = [...alwaysRequired];
  if (is(a.matterOfPrinciple, 'ja', 'delvis') === 'yes') keys.push('decisionMaker');
  if (!d.noValue) keys.push('totalValueSek', 'economicActivity');
  if (!d.noValue && d.economic === 'yes') keys.push('localEffect');
  if (d.aidNeeded === 'yes') keys.push('sgeiChosen');
  if (d.aidNeeded === 'yes' && a.sgeiChosen === 'nej') keys.push('deMinimisWithinCap');
  return keys;
}

/** Nothing is known, or nothing is known of one of the organisations. */
const isOpen = (a: Values, name: LawKey, besides: Besides): boolean =>
  isUnknown(a[name]) || (besides[name] !== undefined && besides[name] === a[name]);

export function missingKeys(a: Values, d: Derived, besides: Besides = {}): readonly LawKey[] {
  return requiredKeys(a, d).filter((name) => isOpen(a, name, besides));
}

export function openKeys(a: Values, besides: Besides = {}): readonly LawKey[] {
  return levelKeys.filter((name) => isOpen(a, name, besides));
}

/** Some words in the texts speak against an answer, or about one not given: a question is open (README 10). */
export function asksSomething(said: ReadonlySet<FamilyId> | undefined, stored: Values, effective: Values): boolean {
  return said !== undefined && [...said].some((family) => concernIn(family, stored, effective) !== undefined);
}

/** What the level is read from; effects of rules reduced to whether there are any. */
export interface Ground {
  readonly stop: boolean;
  readonly ownClaim: boolean;
  readonly missing: boolean;
  readonly legs: Derived['legs'];
  readonly contract: Derived['contract'];
  readonly lawyer: boolean;
  readonly warning: boolean;
  readonly open: boolean;
}

/** The six steps of README 6, tried in order; every ground ends in exactly one. */
export function levelOf(ground: Ground): { readonly level: Level; readonly decidedBy: Decider } {
  if (ground.stop) return { level: 4, decidedBy: 'stop' };
  if (ground.ownClaim) return { level: 4, decidedBy: 'own-claim' };
  if (ground.missing) return { level: 0, decidedBy: 'missing' };
  if (!ground.legs.some((leg) => partnershipLegs.includes(leg))) {
    if (ground.legs.includes('B')) return { level: 3, decidedBy: 'only-leg-b' };
    if (ground.contract === 'unclear') return { level: 3, decidedBy: 'no-leg' };
    if (ground.contract === 'yes') return { level: 4, decidedBy: 'chain' };
    throw new Error('En länk brister fast inget ben bärs. Regelverket motsäger sig.');
  }
  if (ground.lawyer) return { level: 3, decidedBy: 'lawyer' };
  if (ground.warning || ground.open) return { level: 2, decidedBy: 'warning' };
  return { level: 1, decidedBy: 'none' };
}

const givesSome = (rules: readonly Rule[], wanted: (outcome: Outcome) => boolean): readonly Outcome[] =>
  rules.flatMap((rule) => rule.outcomes.filter(wanted));

const stops = givesSome(partRules, (outcome) => outcome.effect === 'stop');
const lawyers = givesSome(partRules, (outcome) => outcome.effect === 'lawyer');
const warnings = givesSome(partRules, (outcome) => outcome.effect === 'warn');

const some = (outcomes: readonly Outcome[], a: Values, d: Derived): boolean =>
  outcomes.some((outcome) => outcome.when(a, d) === 'yes');

/** Level of stored values, without the reasons. */
export function levelOnly(stored: Values, context: LevelContext): Level {
  const a = effectiveValues(stored, context);
  const d = derive(a, context.day, context.lawyerLimit);
  const stop = some(stops, a, d);
  const missing = !stop && missingKeys(a, d, context.besides).length > 0;
  const settled = stop || missing;
  const lawyer = !settled && some(lawyers, a, d);
  return levelOf({
    stop,
    ownClaim: a.claimedLeg === 'E',
    missing,
    legs: d.legs,
    contract: d.contract,
    lawyer,
    warning: !settled && !lawyer && some(warnings, a, d),
    open: !settled && !lawyer && (openKeys(a, context.besides).length > 0 || asksSomething(context.said, stored, a)),
  }).level;
}
