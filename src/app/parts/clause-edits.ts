/** What the parties do with a clause, as edits of the case: notes in the joint lane. */
import { now } from '#src/effects/clock.ts';
import type { Edit, Entry, Voice } from '#steps/case/case-file.ts';

export const ownWordingPath = (id: string): string => `clauseOwnWording:${id}`;
export const leftOutPath = (id: string): string => `clauseOff:${id}`;

const entry = (value: Entry['value'], by: Voice): Entry => ({ value, by, at: now() });

/** Writes a joint note, or takes it away when `value` is null. */
export function noteEdit(path: string, value: Entry['value'] | null, by: Voice): Edit {
  return { op: 'note', path, voice: 'joint', entry: value === null ? null : entry(value, by) };
}
