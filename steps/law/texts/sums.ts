/**
 * Sums in the law's words. A text never holds a figure that ages: `{{belopp:lou.direkt.ovrigt}}` stands for the dated value
 * of that id, and is filled for the day that the case is assessed on.
 */
import { groupDigits, nbsp } from '#steps/swedish/format.ts';
import { eurOn, sekOn, valueOn } from '../values/dated-values.ts';

const token = /\{\{belopp:([a-z0-9.]+)\}\}/g;

/** Ids of the dated values that a text speaks of. */
export const sumsIn = (text: string): readonly string[] => [...text.matchAll(token)].flatMap((match) => match[1] ?? []);

/** "700 000 kronor", else "60 dagar" or "750 000 euro"; a value that nobody has verified for the day is never guessed. */
export function sumOn(id: string, day: string): string {
  const sek = sekOn(id, day);
  if (sek !== undefined) return `${groupDigits(sek)}${nbsp}kronor`;
  const { entry } = valueOn(id, day);
  if (entry?.days !== undefined && entry.eur === undefined) return `${groupDigits(entry.days)}${nbsp}dagar`;
  const eur = eurOn(id, day);
  return eur === undefined ? 'ett belopp som ni behöver kontrollera' : `${groupDigits(eur)}${nbsp}euro`;
}

/** A text with the sums of the day (YYYY-MM-DD). */
export const withSums = (text: string, day: string): string =>
  text.replace(token, (_whole, id: string) => sumOn(id, day));

function filled(value: unknown, day: string): unknown {
  if (typeof value === 'string') return withSums(value, day);
  if (Array.isArray(value)) return value.map((one) => filled(one, day));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, day)]));
}

/** Whole tables of texts, with the sums of the day. The shape is the same; what is not a text is left alone. */
export const onDay = <T>(texts: T, day: string): T => filled(texts, day) as T;
