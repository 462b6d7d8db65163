/** The order in which a result is read (README 8): what decides, both sides of the weighing, then what to do. */

import type { PartAssessment } from '../result.ts';
import { allRules } from '../rules/index.ts';
import type { Fired } from '../types.ts';

export interface OrderedResult {
  readonly decides: readonly Fired[];
  /** Weighing factors, heaviest first. */
  readonly forPartnership: readonly Fired[];
  readonly forPurchase: readonly Fired[];
  readonly measures: readonly Fired[];
  readonly duties: readonly Fired[];
  /** What somebody has to read. */
  readonly reading: readonly Fired[];
  readonly questions: readonly Fired[];
  readonly information: readonly Fired[];
}

const weights = new Map(allRules.map((rule) => [rule.id, rule.weight ?? 0]));
const weightOf = (one: Fired): number => weights.get(one.ruleId) ?? 0;
const heaviestFirst = (list: readonly Fired[]): readonly Fired[] => list.toSorted((a, b) => weightOf(b) - weightOf(a));

const weighsAgainst: readonly Fired['effect'][] = ['stop', 'lawyer', 'warn'];
const stops: readonly Fired['effect'][] = ['stop', 'stop-leg', 'stop-aid', 'lawyer', 'warn'];

/** The effects of a part in reading order. An effect that decides the level is shown there and not among measures. */
export function orderResult(part: PartAssessment): OrderedResult {
  const { fired, decidingRules } = part;
  const deciding = (one: Fired) => stops.includes(one.effect) && decidingRules.includes(one.ruleId);
  const of = (...effects: readonly Fired['effect'][]) => fired.filter((one) => effects.includes(one.effect));
  return {
    decides: fired.filter(deciding),
    forPartnership: heaviestFirst(of('support')),
    forPurchase: heaviestFirst(of(...weighsAgainst).filter((one) => weightOf(one) > 0)),
    measures: of('warn', 'lawyer', 'stop-leg', 'stop-aid', 'stop-sign', 'stop-agreement').filter(
      (one) => !deciding(one),
    ),
    duties: of('duty'),
    reading: of('read'),
    questions: of('ask'),
    information: of('info', 'missing'),
  };
}
