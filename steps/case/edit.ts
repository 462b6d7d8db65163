/** Edits of a case: small, pure and invertible. Storage, merge and undo all speak this one language. */

import {
  type CaseFile,
  type CaseKind,
  type Entry,
  type Item,
  type Lanes,
  lanesAt,
  rowsAt,
  type Voice,
} from './case-file.ts';

/** What stood at the place when the edit was made. Absent: nobody knows, as in what an older version wrote down. */
interface OnEntry {
  readonly base?: Entry | null;
}
interface OnRow {
  readonly base?: Item | null;
}
interface OnSetting<T> {
  readonly base?: T;
}

export type Edit =
  | ({ readonly op: 'answer'; readonly path: string; readonly voice: Voice; readonly entry: Entry | null } & OnEntry)
  | ({ readonly op: 'note'; readonly path: string; readonly voice: Voice; readonly entry: Entry | null } & OnEntry)
  | ({
      readonly op: 'field';
      readonly list: string;
      readonly id: string;
      readonly field: string;
      readonly entry: Entry | null;
    } & OnEntry)
  | ({ readonly op: 'add'; readonly list: string; readonly index: number; readonly item: Item } & OnRow)
  | ({ readonly op: 'remove'; readonly list: string; readonly id: string } & OnRow)
  | { readonly op: 'move'; readonly list: string; readonly id: string; readonly index: number }
  | ({ readonly op: 'setting'; readonly key: 'voices'; readonly value: CaseFile['voices'] } & OnSetting<
      CaseFile['voices']
    >)
  | ({ readonly op: 'setting'; readonly key: 'kind'; readonly value: CaseKind } & OnSetting<CaseKind>)
  | ({ readonly op: 'setting'; readonly key: 'track'; readonly value: CaseFile['track'] } & OnSetting<
      CaseFile['track']
    >)
  | ({ readonly op: 'setting'; readonly key: 'parents'; readonly value: readonly string[] } & OnSetting<
      readonly string[]
    >)
  | { readonly op: 'setting'; readonly key: 'base'; readonly value: string | null };

function putLane(
  map: Readonly<Record<string, Lanes>>,
  path: string,
  voice: Voice,
  entry: Entry | null,
): Readonly<Record<string, Lanes>> {
  const { [voice]: _old, ...others } = lanesAt(map, path);
  const lanes = entry ? { ...others, [voice]: entry } : others;
  if (Object.keys(lanes).length > 0) return { ...map, [path]: lanes };
  const { [path]: _empty, ...rest } = map;
  return rest;
}

function putRows(c: CaseFile, list: string, rows: readonly Item[]): CaseFile {
  if (rows.length > 0) return { ...c, items: { ...c.items, [list]: rows } };
  const { [list]: _gone, ...rest } = c.items;
  return { ...c, items: rest };
}

function insertAt(rows: readonly Item[], index: number, item: Item): readonly Item[] {
  const at = Math.max(0, Math.min(index, rows.length));
  return [...rows.slice(0, at), item, ...rows.slice(at)];
}

function putField(item: Item, field: string, entry: Entry | null): Item {
  const { [field]: _old, ...others } = item.fields;
  return { ...item, fields: entry ? { ...others, [field]: entry } : others };
}

/**
 * Applies one edit. Pure; `rev` is left as it was (call `withRev` when it is needed). An edit to a row that is gone
 * changes nothing: another tab may have removed it.
 */
export function applyEdit(c: CaseFile, edit: Edit): CaseFile {
  switch (edit.op) {
    case 'answer':
      return { ...c, answers: putLane(c.answers, edit.path, edit.voice, edit.entry) };
    case 'note':
      return { ...c, notes: putLane(c.notes, edit.path, edit.voice, edit.entry) };
    case 'field':
      return putRows(
        c,
        edit.list,
        rowsAt(c, edit.list).map((row) => (row.id === edit.id ? putField(row, edit.field, edit.entry) : row)),
      );
    case 'add': {
      const rows = rowsAt(c, edit.list).filter((row) => row.id !== edit.item.id);
      return putRows(c, edit.list, insertAt(rows, edit.index, edit.item));
    }
    case 'remove':
      return putRows(
        c,
        edit.list,
        rowsAt(c, edit.list).filter((row) => row.id !== edit.id),
      );
    case 'move': {
      const rows = rowsAt(c, edit.list);
      const item = rows.find((row) => row.id === edit.id);
      if (!item) return c;
      return putRows(
        c,
        edit.list,
        insertAt(
          rows.filter((row) => row.id !== edit.id),
          edit.index,
          item,
        ),
      );
    }
    case 'setting':
      return { ...c, [edit.key]: edit.value };
  }
}

export function applyEdits(c: CaseFile, edits: readonly Edit[]): CaseFile {
  return edits.reduce(applyEdit, c);
}

type EditOf<Op extends Edit['op']> = Extract<Edit, { op: Op }>;

/** A row and its place in a list; -1 and no row when the list has none with the id. */
export function rowIn(
  c: CaseFile,
  list: string,
  id: string,
): { readonly index: number; readonly item: Item | undefined } {
  const rows = rowsAt(c, list);
  const index = rows.findIndex((row) => row.id === id);
  return { index, item: rows[index] };
}

/** A row that was there already, and is added again with other content, goes back to what it was. */
function inverseAdd(before: CaseFile, { op, list, item: added }: EditOf<'add'>): Edit {
  const { index, item } = rowIn(before, list, added.id);
  return item ? { op, list, index, item } : { op: 'remove', list, id: added.id };
}

function inverseSetting(before: CaseFile, key: EditOf<'setting'>['key']): Edit {
  if (key === 'voices') return { op: 'setting', key, value: before.voices };
  if (key === 'kind') return { op: 'setting', key, value: before.kind };
  if (key === 'parents') return { op: 'setting', key, value: before.parents };
  if (key === 'base') return { op: 'setting', key, value: before.base };
  return { op: 'setting', key: 'track', value: before.track };
}

/**
 * The edit that takes `edit` back, given the case before it. Undoing restores the identical `rev`. It carries no base:
 * what it is made on is what the edit leaves behind.
 */
export function inverseEdit(before: CaseFile, edit: Edit): Edit | null {
  switch (edit.op) {
    case 'answer': {
      const { op, path, voice } = edit;
      return { op, path, voice, entry: lanesAt(before.answers, path)[voice] ?? null };
    }
    case 'note': {
      const { op, path, voice } = edit;
      return { op, path, voice, entry: lanesAt(before.notes, path)[voice] ?? null };
    }
    case 'field': {
      const { op, list, id, field } = edit;
      const { item } = rowIn(before, list, id);
      return item ? { op, list, id, field, entry: item.fields[field] ?? null } : null;
    }
    case 'add':
      return inverseAdd(before, edit);
    case 'remove': {
      const { index, item } = rowIn(before, edit.list, edit.id);
      return item ? { op: 'add', list: edit.list, index, item } : null;
    }
    case 'move': {
      const { index, item } = rowIn(before, edit.list, edit.id);
      return item ? { ...edit, index } : null;
    }
    case 'setting':
      return inverseSetting(before, edit.key);
  }
}

/** Inverse of several edits, to be applied in the order given. */
export function inverseEdits(before: CaseFile, edits: readonly Edit[]): readonly Edit[] {
  const undo: Edit[] = [];
  let current = before;
  for (const edit of edits) {
    const inverse = inverseEdit(current, edit);
    if (inverse) undo.unshift(inverse);
    current = applyEdit(current, edit);
  }
  return undo;
}
