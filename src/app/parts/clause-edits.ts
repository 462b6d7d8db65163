/** What the parties do with a clause, as edits of the case: notes in the joint lane. */

import type { Entry, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';

export const ownWordingPath = (id: string): string => `clauseOwnWording:${id}`;
export const leftOutPath = (id: string): string => `clauseOff:${id}`;

/** Longest own wording of one clause, in characters. */
export const longestWording = 8000;

/** Who writes, and when in UTC. */
export interface Author {
  readonly by: Voice;
  readonly at: string;
}

/** Writes a joint note, or takes it away when `value` is null. */
export function noteEdit(path: string, value: Entry['value'] | null, { by, at }: Author): Edit {
  return { op: 'note', path, voice: 'joint', entry: value === null ? null : { value, by, at } };
}
