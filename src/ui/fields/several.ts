/** Answers that are several values: what one more press or one more day makes of them. Pure. */
import { mostValues } from '#steps/catalogue/limits.ts';

/** What can be ticked, in the order of the catalogue, and the choice that means "none of these" and stands alone. */
export interface Ticking {
  readonly options: readonly string[];
  readonly none?: string | undefined;
}

/** The ticks after one more press, in the order of the catalogue. */
export function toggled(ticked: readonly string[], id: string, { options, none }: Ticking): readonly string[] {
  const without = ticked.filter((one) => one !== id && (id === none || one !== none));
  const next = ticked.includes(id) ? without : id === none ? [id] : [...without, id];
  return options.filter((option) => next.includes(option));
}

/** The days with one more, each once and in order; undefined when there is no room for another. */
export function withDay(days: readonly string[], day: string): readonly string[] | undefined {
  const next = [...new Set([...days, day])].sort();
  return next.length > mostValues ? undefined : next;
}
