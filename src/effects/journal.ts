/**
 * The second chance when a page closes: edits not yet stored are written down synchronously and taken up at next start.
 * Holds edits only, never a case, since localStorage is lost when the browser is killed. Each edit has its name and says
 * what it was made on, so that it is done once, and only where that still stands. No clock is asked.
 */
import type { Merged } from './case-rows.ts';
import type { CaseStore } from './case-store.ts';
import { isEdit, isRecord } from './shape.ts';
import type { MadeEdit } from './tables.ts';

export const journalPrefix = 'iop-verkstaden:journal:';

/** 1: a bare list of edits, without names and without what they were made on. */
const version = 2;

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const keysOf = (box: Storage, id: string): readonly string[] => {
  const start = `${journalPrefix}${id}:`;
  const keys = Array.from({ length: box.length }, (_, at) => box.key(at) ?? '');
  return keys.filter((key) => key.startsWith(start)).sort();
};

/** Writes down edits of a case, beside what other tabs have written. Synchronous; false when it could not. */
export function rememberPending(id: string, edits: readonly MadeEdit[], box = storage()): boolean {
  if (!box || edits.length === 0) return false;
  try {
    box.setItem(`${journalPrefix}${id}:${crypto.randomUUID()}`, JSON.stringify({ version, edits }));
    return true;
  } catch {
    return false;
  }
}

const isMade = (value: unknown): value is MadeEdit =>
  isRecord(value) && isEdit(value['edit']) && typeof value['made'] === 'string';

export interface ReadJournal {
  readonly edits: readonly MadeEdit[];
  /** All of the text could be read. */
  readonly whole: boolean;
}

/** The edits of one page that closed, from any version. `key` gives names to those that were written without. */
export function readJournal(key: string, text: string): ReadJournal {
  try {
    const value: unknown = JSON.parse(text);
    const old = Array.isArray(value) ? value : undefined;
    const list: unknown =
      old?.map((edit, at) => ({ edit, made: `${key} ${at}` })) ?? (isRecord(value) && value['edits']);
    if (!Array.isArray(list)) return { edits: [], whole: false };
    const edits = list.filter(isMade);
    return { edits, whole: edits.length === list.length };
  } catch {
    return { edits: [], whole: false };
  }
}

/**
 * Does what was written down for a case when a page closed, and forgets it when it is stored, not before. Undefined when
 * nothing was. What cannot be read is put aside as it is. Rejects when it could not be stored: it is still written down.
 */
export async function takeUpPending(
  store: Pick<CaseStore, 'saveMade' | 'quarantine'>,
  id: string,
  box = storage(),
): Promise<Merged | undefined> {
  let merged: Merged | undefined;
  for (const key of box ? keysOf(box, id) : []) {
    const text = box?.getItem(key) ?? '';
    const { edits, whole } = readJournal(key, text);
    if (edits.length > 0) merged = await store.saveMade(id, edits);
    if (!whole) await store.quarantine(new TextEncoder().encode(text), `${id}-osparat.json`);
    box?.removeItem(key);
  }
  return merged;
}
