/** Small words for writing rules as data. */
import type { Truth } from '#steps/catalogue/step.ts';
import type { LawKey, Values } from '../keys.ts';
import type { Derived, EffectKind, Leg, Outcome, ReaderId, Rule, Target } from '../types.ts';

type When = (answers: Values, derived: Derived) => Truth;

interface More {
  readonly variant?: string;
  readonly leg?: Leg;
  readonly target?: Target;
}

/** Somebody reads before a decision; never a level. */
export const readBy = (reader: ReaderId, when: When): Outcome => ({ effect: 'read', variant: 'read', when, reader });

/** One outcome; the variant is the effect unless the rule gives the same effect in several ways. */
export function gives(effect: EffectKind, when: When, more: More = {}): Outcome {
  const { variant = effect, ...rest } = more;
  const target: Pick<Outcome, 'target'> = effect === 'stop' ? { target: 'form' } : {};
  return { effect, variant, when, ...target, ...rest };
}

/** No rule is reviewed by a lawyer yet. */
export const notReviewed: Rule['reviewed'] = null;

/** One of the "always ask a lawyer" triggers; without `outcome` it only takes effect through the rules in `sameAs`. */
export function trigger(
  id: string,
  keys: readonly LawKey[],
  outcome: Outcome | null,
  sameAs: readonly string[] = [],
): Rule {
  return {
    id,
    area: 'lawyer',
    kind: 'check',
    keys,
    outcomes: outcome ? [outcome] : [],
    sources: ['produktregel'],
    certainty: 'medel',
    mark: 'F',
    sameAs,
    reviewed: notReviewed,
  };
}
