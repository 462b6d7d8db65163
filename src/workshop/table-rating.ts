/** What a table counts itself: the middle of its slips for each statement. It goes with the group's file to the leader. */
import { lanesOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { statementCount } from './learning.ts';
import type { Rating } from './types.ts';

export type When = 'before' | 'after';

/** Where the case keeps it. */
const place = (when: When): string => `table:${when}`;

/** "3" or "3,5": a middle is a whole number or lies between two. Undefined for anything else. */
export function middleOf(text: string): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
  return number >= 1 && number <= 5 && Number.isInteger(number * 2) ? number : undefined;
}

/** A rating counts when every statement has its middle. */
export function isRating(value: unknown): value is Rating {
  return (
    Array.isArray(value) && value.length === statementCount && value.every((one) => middleOf(String(one)) !== undefined)
  );
}

/** What the table has counted; undefined until it has all five. */
export function ratingIn(c: CaseFile, when: When): Rating | undefined {
  const value: unknown = lanesOf(c.notes, place(when))['joint']?.value;
  return isRating(value) ? value : undefined;
}

/** The edit that keeps it in the group's own case. */
export const ratingEdit = (when: When, rating: Rating, at: string): Edit => ({
  op: 'note',
  path: place(when),
  voice: 'joint',
  entry: { value: [...rating], by: 'joint', at },
});
