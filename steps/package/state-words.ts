/** The state of a kommun's requirement, as one word or a few: on screens and in documents alike. */
import type { Requirement, RequirementState } from './requirements.ts';

export const requirementStates: Readonly<Record<RequirementState, string>> = {
  met: 'Uppfyllt',
  unmet: 'Inte uppfyllt',
  unknown: 'Svar saknas',
  open: 'Parterna har svarat olika',
  holds: 'Gäller',
};

const number = (count: number): string => (count === 1 ? 'Ett' : String(count));

/** How it stands with all of them, in a whole sentence or two. Counts what is not met before what nobody has settled. */
export function standing(requirements: readonly Requirement[]): string {
  const count = (...states: readonly RequirementState[]): number =>
    requirements.filter(({ state }) => states.includes(state)).length;
  const [unmet, left] = [count('unmet'), count('unknown', 'open')];
  if (unmet === 0 && left === 0) return count('met') === 0 ? 'Inget krav behöver ett svar.' : 'Alla krav är uppfyllda.';
  return [
    ...(unmet === 0 ? [] : [`${number(unmet)} krav är inte ${unmet === 1 ? 'uppfyllt' : 'uppfyllda'}.`]),
    ...(left === 0 ? [] : [left === 1 ? 'Ett krav saknar svar.' : `${left} krav saknar svar.`]),
  ].join(' ');
}
