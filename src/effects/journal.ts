/**
 * The second chance when a page closes: edits not yet stored are written down synchronously and taken up at next start.
 * Holds edits only, never a case, since localStorage is lost when the browser is killed.
 */
import { type CaseFile, type Entry, rowsAt } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';

export const journalPrefix = 'iop-verkstaden:journal:';

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
export function rememberPending(id: string, edits: readonly Edit[]): boolean {
  const box = storage();
  if (!box || edits.length === 0) return false;
  try {
    const turn = String(Date.now()).padStart(15, '0');
    box.setItem(`${journalPrefix}${id}:${turn}:${crypto.randomUUID()}`, JSON.stringify(edits));
    return true;
  } catch {
    return false;
  }
}

const operations = ['answer', 'note', 'field', 'add', 'remove', 'move', 'setting'];

const isEdit = (value: unknown): value is Edit =>
  typeof value === 'object' && value !== null && 'op' in value && operations.some((op) => op === value.op);

function parse(text: string | null): readonly Edit[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isEdit) : [];
  } catch {
    return [];
  }
}

function standing(c: CaseFile, edit: Edit): Entry | undefined {
  switch (edit.op) {
    case 'answer':
      return c.answers[edit.path]?.[edit.voice];
    case 'note':
      return c.notes[edit.path]?.[edit.voice];
    case 'field':
      return rowsAt(c, edit.list).find((row) => row.id === edit.id)?.fields[edit.field];
    default:
      return undefined;
  }
}

/** True when the stored case already holds the edit or something written after it. */
function isStale(c: CaseFile, edit: Edit): boolean {
  const there = standing(c, edit);
  switch (edit.op) {
    case 'answer':
    case 'note':
    case 'field':
      return there !== undefined && edit.entry !== null && there.at >= edit.entry.at;
    case 'add':
      return rowsAt(c, edit.list).some((row) => row.id === edit.item.id);
    case 'setting':
      return c[edit.key] === edit.value;
    default:
      return false;
  }
}

/** The edits that are left to make; those already stored, or overtaken, are passed over. Pure. */
export function stillToDo(stored: CaseFile, edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit) => !isStale(stored, edit));
}

/**
 * Takes the edits that were written down for a case, oldest first, and forgets them: a second call gives nothing.
 * With the stored case, edits that it already holds are left out.
 */
export function takePending(id: string, stored?: CaseFile): readonly Edit[] {
  const box = storage();
  if (!box) return [];
  const keys = keysOf(box, id);
  const edits = keys.flatMap((key) => parse(box.getItem(key)));
  for (const key of keys) box.removeItem(key);
  return stored ? stillToDo(stored, edits) : edits;
}
