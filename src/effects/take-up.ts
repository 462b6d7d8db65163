/** What was written down when a page closed, taken up again: read with care, done once, forgotten when it is stored. */
import type { Edit } from '#steps/case/edit.ts';
import type { Merged } from './case-rows.ts';
import type { CaseStore } from './case-store.ts';
import { journalBox, journalKeys } from './journal.ts';
import { isEntry, isRecord, isRow, settingChoices } from './shape.ts';
import type { MadeEdit } from './tables.ts';

const orNull = (test: (value: unknown) => boolean) => (value: unknown) => value === null || test(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isIndex = (value: unknown): boolean => typeof value === 'number';
const isSetting = (value: unknown): boolean =>
  value === null || isText(value) || (Array.isArray(value) && value.every(isText));

/** What each kind of edit holds. */
const builds: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  answer: { path: isText, voice: isText, entry: orNull(isEntry) },
  note: { path: isText, voice: isText, entry: orNull(isEntry) },
  field: { list: isText, id: isText, field: isText, entry: orNull(isEntry) },
  add: { list: isText, index: isIndex, item: isRow },
  remove: { list: isText, id: isText },
  move: { list: isText, id: isText, index: isIndex },
  setting: {
    key: (key) => isText(key) && [...Object.keys(settingChoices), 'parents', 'base'].includes(`${key}`),
    value: isSetting,
  },
};

/** True for an edit that can be done on a case without harming it. */
function isEdit(value: unknown): value is Edit {
  if (!isRecord(value) || typeof value['op'] !== 'string' || !Object.hasOwn(builds, value['op'])) return false;
  return Object.entries(builds[value['op']] ?? {}).every(([key, test]) => test(value[key]));
}

const isMade = (value: unknown): value is MadeEdit =>
  isRecord(value) && isEdit(value['edit']) && typeof value['made'] === 'string';

interface ReadJournal {
  readonly edits: readonly MadeEdit[];
  /** All of the text could be read. */
  readonly whole: boolean;
}

/** The edits of one page that closed, from any version. `key` gives names to those that were written without. */
function readJournal(key: string, text: string): ReadJournal {
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
  box = journalBox(),
): Promise<Merged | undefined> {
  let merged: Merged | undefined;
  for (const key of box ? journalKeys(box, id) : []) {
    const text = box?.getItem(key) ?? '';
    const { edits, whole } = readJournal(key, text);
    if (edits.length > 0) merged = await store.saveMade(id, edits);
    if (!whole) await store.quarantine(new TextEncoder().encode(text), `${id}-osparat.json`);
    box?.removeItem(key);
  }
  return merged;
}
