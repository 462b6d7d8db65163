/** Length of the agreement. */
import { monthsBetween } from '#steps/proposals/months.ts';
import { type FieldLookup, textOf } from './fields.ts';

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** Whole months from the first to the last day; undefined while either is missing or not a day. */
export function termMonths(lookup: FieldLookup): number | undefined {
  const [start, end] = [textOf(lookup.value('term.start')), textOf(lookup.value('term.end'))];
  return day.test(start) && day.test(end) ? monthsBetween(start, end) : undefined;
}
