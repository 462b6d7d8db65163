/** What to look at again (README 15): dated values and sources that have run out or not been checked for six months. */
import { type SourceId, sourceIds, sourceOf } from '#steps/catalogue/sources.ts';
import { type Due, monthsLater, reviewMonths, valuesDue } from './dated-values.ts';

function sourceDue(id: SourceId, today: string): readonly Due[] {
  const { validTo, checkedOn } = sourceOf(id);
  if (validTo !== null && validTo < today) return [{ id, why: 'expired', since: validTo }];
  const due = monthsLater(checkedOn, reviewMonths);
  return due < today ? [{ id, why: 'not-checked', since: due }] : [];
}

/** Values and sources that are due on a day; for `law:due` and for the notice in the app. */
export function lawDue(today: string): readonly Due[] {
  return [...valuesDue(today), ...sourceIds.flatMap((id) => sourceDue(id, today))];
}
