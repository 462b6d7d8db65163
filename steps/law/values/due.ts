/**
 * What to look at again (README 15): dated values and sources that have run out, that have not been read for six months,
 * or that nobody has read. An act is read in a wording: it is due six months after that day, however often it is cited.
 */
import { type Reading, type SourceId, sourceIds, sourceOf } from '#steps/catalogue/sources.ts';
import { type Due, monthsLater, reviewMonths, valuesDue } from './dated-values.ts';

function readingDue(id: SourceId, read: Reading | null, today: string): readonly Due[] {
  if (read === null) return [{ id, why: 'not-read', since: null }];
  if (read.day === null) return [{ id, why: 'not-checked', since: null }];
  const due = monthsLater(read.day, reviewMonths);
  return due < today ? [{ id, why: read.how === 'wording' ? 'old-wording' : 'not-checked', since: due }] : [];
}

function sourceDue(id: SourceId, today: string): readonly Due[] {
  const { validTo, read } = sourceOf(id);
  if (read === 'own') return [];
  if (validTo !== null && validTo < today) return [{ id, why: 'expired', since: validTo }];
  return readingDue(id, read, today);
}

/** "LOU (2016:1145)" of "LOU (2016:1145) 1 kap. 2 §": an act is read as a whole. */
export const actOf = (title: string): string => title.replace(/^(.*?\(\d{4}:\d+\)).*$/u, '$1');

/** An act is told once, however many of its paragraphs are cited. */
function oncePerAct(list: readonly Due[]): readonly Due[] {
  const told = new Set<string>();
  return list.filter(({ id, why }) => {
    if (why !== 'old-wording' || !isSourceId(id)) return true;
    const act = actOf(sourceOf(id).title);
    return !told.has(act) && told.add(act);
  });
}

const isSourceId = (id: string): id is SourceId => sourceIds.some((one) => one === id);

/** Values and sources that are due on a day; for `law:due` and for the notice in the app. */
export function lawDue(today: string): readonly Due[] {
  return [...valuesDue(today), ...oncePerAct(sourceIds.flatMap((id) => sourceDue(id, today)))];
}
