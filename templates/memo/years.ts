/** The calendar years of a partnership, and how much of each it lasts. */
import { type FieldLookup, numberOf, textOf } from '#templates/fields/fields.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** Most years that stand as columns of their own. */
const most = 6;

/** Years of the term and of the money, in order; none while neither is known. */
export function termYears(lookup: FieldLookup): readonly number[] {
  const [start, end] = [textOf(lookup.value('term.start')), textOf(lookup.value('term.end'))];
  const paid = [...lookup.rows('funding.public'), ...lookup.rows('funding.org')].map((row) =>
    numberOf(row.fields['year']),
  );
  const first = isDay(start) ? Number(start.slice(0, 4)) : undefined;
  const last = isDay(end) ? Number(end.slice(0, 4)) : undefined;
  const term =
    first !== undefined && last !== undefined && last >= first
      ? Array.from({ length: Math.min(last - first + 1, most) }, (_, index) => first + index)
      : [];
  return [...new Set([...term, ...paid])]
    .filter((year) => year > 0)
    .toSorted((a, b) => a - b)
    .slice(0, most);
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** How much of each year the term covers, 0 to 1, by whole months. A value per year counts for that much. */
export function partsOfYears(lookup: FieldLookup, years: readonly number[]): readonly number[] {
  const [start, end] = [textOf(lookup.value('term.start')), textOf(lookup.value('term.end'))];
  if (!isDay(start) || !isDay(end)) return years.map(() => 1);
  return years.map((year) => {
    const from = start > `${year}-01-01` ? start : `${year}-01-01`;
    const to = end < `${year}-12-31` ? end : `${year}-12-31`;
    if (to < from) return 0;
    return Math.round(((dayNumber(to) - dayNumber(from) + 1) / 365.25) * 12) / 12;
  });
}
