/** Days and months of the term: its last day, its length and the years it touches. */

import { answerOf, textOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';

/** Adds whole months to an ISO day and steps back one day: 2027-01-01 + 36 → 2029-12-31. */
export function lastDayAfter(start: string, months: number): string {
  return shift(start, months, -1);
}

/** An ISO day moved by whole months and then by days; the last of the month when the month is shorter. */
export function shift(iso: string, months: number, days: number): string {
  const [year = 2000, month = 1, day = 1] = iso.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, length) + days);
  return first.toISOString().slice(0, 10);
}

/** Whole months between two days, counting the last day: 2027-01-01 to 2029-12-31 is 36. */
export function monthsBetween(start: string, end: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = start.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = shift(end, 0, 1).split('-').map(Number);
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0));
}

/** Months of the term with the possible extension; "tills vidare" counts as 48. */
export function termMonths(c: CaseFile): number | undefined {
  if (answerOf(c, 'term.openEnded') === 'ja') return 48;
  const start = textOf(c, 'term.start');
  const end = textOf(c, 'term.end');
  if (start === undefined || end === undefined) return undefined;
  const extension = answerOf(c, 'extension.possible');
  const more = extension === 'ja' || extension === 'automatisk' ? extensionMonths(c) : 0;
  return monthsBetween(start, end) + more;
}

function extensionMonths(c: CaseFile): number {
  const text = textOf(c, 'extension.maxLength') ?? '';
  const number = Number(/\d+/.exec(text)?.[0] ?? 12);
  return /år/.test(text) ? number * 12 : number;
}

/** Calendar years that the term touches, first to last; at most ten. */
export function termYears(c: CaseFile): readonly number[] {
  const start = textOf(c, 'term.start');
  const end = textOf(c, 'term.end');
  if (start === undefined || end === undefined) return [];
  const first = Number(start.slice(0, 4));
  const count = Math.min(10, Number(end.slice(0, 4)) - first + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}
