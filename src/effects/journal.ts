/**
 * The second chance when a page closes: edits not yet stored are written down synchronously and taken up at next start.
 * Holds edits only, never a case, since localStorage is lost when the browser is killed. Each edit has its name and says
 * what it was made on, so that it is done once, and only where that still stands. No clock is asked.
 */
import type { MadeEdit } from './tables.ts';

export const journalPrefix = 'iop-verkstaden:journal:';

/** 1: a bare list of edits, without names and without what they were made on. */
const version = 2;

export function journalBox(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Keys of what was written down for a case. */
export const journalKeys = (box: Storage, id: string): readonly string[] => {
  const start = `${journalPrefix}${id}:`;
  const keys = Array.from({ length: box.length }, (_, at) => box.key(at) ?? '');
  return keys.filter((key) => key.startsWith(start)).sort();
};

/** Writes down edits of a case, beside what other tabs have written. Synchronous; false when it could not. */
export function rememberPending(id: string, edits: readonly MadeEdit[], box = journalBox()): boolean {
  if (!box || edits.length === 0) return false;
  try {
    box.setItem(`${journalPrefix}${id}:${crypto.randomUUID()}`, JSON.stringify({ version, edits }));
    return true;
  } catch {
    return false;
  }
}
