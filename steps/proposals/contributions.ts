/** Sums worked out from what the parties contribute: the value per year and the share of each side. */

import { answerOf, fieldNumber, fieldOf, partIds } from '#steps/case/answers.ts';
import { type CaseFile, type Item, rowsOf, type Value } from '#steps/case/case-file.ts';
import { givenTo } from '#steps/case/follows.ts';

/** What one side contributes of the kinds given, in the order written. */
export const ofType = (c: CaseFile, side: 'public' | 'org', ...types: string[]): readonly Item[] =>
  rowsOf(c, 'contributions').filter(
    (row) => (row.voice === 'public') === (side === 'public') && types.includes(String(fieldOf(row, 'type'))),
  );

/** True when a contribution is for the part, or for all of it. */
export const inPart = (c: CaseFile, row: Item, partId: string): boolean => {
  const part = fieldOf(row, 'part');
  return part === undefined || part === partId || partIds(c).length === 1;
};

/** Kronor per year, rows without a value left out. */
export const sum = (rows: readonly Item[]): number =>
  rows.reduce((total, row) => total + (fieldNumber(row, 'sekPerYear') ?? 0), 0);

/** Value per year to the organisation in kronor: what the public side gives that is worth money (`steps/case/follows.ts`). */
export const valuePerYear = (c: CaseFile, partId: string): number => sum(givenTo(c, partId));

/** Share of all valued contributions that the public side gives, 0–100; undefined until both sides have rows (R6). */
export function publicShare(c: CaseFile, partId: string): number | undefined {
  const rows = rowsOf(c, 'contributions').filter((row) => inPart(c, row, partId));
  const bothSides = rows.some((row) => row.voice === 'public') && rows.some((row) => row.voice !== 'public');
  if (!bothSides) return undefined;
  const fromPublic = sum(rows.filter((row) => row.voice === 'public'));
  const rate = answerOf(c, 'volunteering.sekPerHour');
  const fromOrg = rows.filter((row) => row.voice !== 'public').reduce((total, row) => total + orgValue(row, rate), 0);
  const all = fromPublic + fromOrg;
  return all === 0 ? undefined : Math.floor((100 * fromPublic) / all);
}

function orgValue(row: Item, rate: Value | undefined): number {
  const written = fieldNumber(row, 'sekPerYear');
  if (written !== undefined) return written;
  const hours = fieldNumber(row, 'hoursPerYear');
  return hours !== undefined && typeof rate === 'number' ? hours * rate : 0;
}
