/**
 * Three-valued conditions on effective answers. `ej_aktuell` satisfies nothing; an unknown answer satisfies `≠`, never
 * `=` (README 3): a duty stays open and a missing permit stops until the answer is shown.
 */
import type { Truth } from '#steps/catalogue/step.ts';
import { isUnknown, type LawValue } from './keys.ts';

export const truth = (value: boolean): Truth => (value ? 'yes' : 'no');

/** The answer is one of the options. */
export function is(value: LawValue, ...options: readonly string[]): Truth {
  if (typeof value === 'object') return holds(value, ...options);
  if (isUnknown(value)) return 'unknown';
  return truth(typeof value === 'string' && options.includes(value));
}

/** The answer is asked for and not (known to be) one of the options. */
export function isNot(value: LawValue, ...options: readonly string[]): Truth {
  if (value === 'ej_aktuell') return 'no';
  return truth(isUnknown(value) || is(value, ...options) !== 'yes');
}

/** At least one of the options is ticked; dangerous members count although the set is not finished. */
export function holds(value: LawValue, ...options: readonly string[]): Truth {
  if (typeof value === 'object' && value.some((member) => options.includes(member))) return 'yes';
  return isUnknown(value) ? 'unknown' : 'no';
}

export function atLeast(value: LawValue, limit: number): Truth {
  if (isUnknown(value)) return 'unknown';
  return truth(typeof value === 'number' && value >= limit);
}

export function above(value: LawValue, limit: number): Truth {
  if (isUnknown(value)) return 'unknown';
  return truth(typeof value === 'number' && value > limit);
}

/** Nothing is known of an asked answer. */
export const unknown = (value: LawValue): Truth => truth(isUnknown(value));

export function all(...parts: readonly Truth[]): Truth {
  if (parts.includes('no')) return 'no';
  return parts.includes('unknown') ? 'unknown' : 'yes';
}

export function any(...parts: readonly Truth[]): Truth {
  if (parts.includes('yes')) return 'yes';
  return parts.includes('unknown') ? 'unknown' : 'no';
}

export function not(part: Truth): Truth {
  if (part === 'unknown') return 'unknown';
  return part === 'yes' ? 'no' : 'yes';
}

/** Holds unless shown otherwise: for "annars" branches, where the first branch must be established to take over. */
export const unless = (part: Truth): Truth => truth(part !== 'yes');
