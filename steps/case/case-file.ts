/**
 * The case file: every answer of one partnership, and nothing that can be derived from them.
 * Edits are small, pure and invertible; storage, merge and undo all speak this one language.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { FieldName, ListKey, RowField } from '#steps/catalogue/key.ts';

export const caseFormat = 'iop-verkstaden';
export const caseVersion = 1;

/** A lane: `public`, `joint`, or the id of an organisation. */
export type Voice = string;

export type Value =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | { readonly [key: string]: string | number };

/** A value with the side that wrote it and when. `by` differing from the lane means an assumption (antagande). */
export interface Entry {
  readonly value: Value;
  readonly by: Voice;
  /** ISO time, UTC. */
  readonly at: string;
  /** Published source of the value; only in examples of real partnerships. */
  readonly source?: string;
}

export type Lanes = Readonly<Record<Voice, Entry>>;

export interface Item {
  readonly id: string;
  readonly voice: Voice;
  readonly by: Voice;
  readonly at: string;
  readonly fields: Readonly<Record<string, Entry>>;
}

declare const fieldsOfRow: unique symbol;

/** A row whose list is known, and so the names of its fields. The mark exists for the compiler only. */
export interface Row<F extends FieldName> extends Item {
  readonly [fieldsOfRow]?: (field: F) => void;
}

/** own: the users' own case · practice: ÖVNING (invented) · published: EXEMPEL (facts of a real partnership). */
export type CaseKind = 'own' | 'practice' | 'published';

export interface CaseFile {
  readonly format: typeof caseFormat;
  readonly version: number;
  /** App version that wrote the file. */
  readonly app: string;
  readonly id: string;
  readonly kind: CaseKind;
  /** `alone` until the other party has answered; see `voicesOf`. */
  readonly voices: 'alone' | 'both';
  /** `short` asks only the 24 questions of the short track. */
  readonly track: 'full' | 'short';
  /** Id of the example or practice case that this one was copied from. */
  readonly origin?: string;
  readonly rev: string;
  readonly parents: readonly string[];
  /** Revision last exchanged with the other party. */
  readonly base: string | null;
  /** Version of the rule set that the file was last saved with; informative only. */
  readonly ruleSet: string;
  readonly answers: Readonly<Record<string, Lanes>>;
  readonly items: Readonly<Record<string, readonly Item[]>>;
  readonly notes: Readonly<Record<string, Lanes>>;
  /** Keys of a newer minor version, kept as they stand. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export type Edit =
  | { readonly op: 'answer'; readonly path: string; readonly voice: Voice; readonly entry: Entry | null }
  | { readonly op: 'note'; readonly path: string; readonly voice: Voice; readonly entry: Entry | null }
  | {
      readonly op: 'field';
      readonly list: string;
      readonly id: string;
      readonly field: string;
      readonly entry: Entry | null;
    }
  | { readonly op: 'add'; readonly list: string; readonly index: number; readonly item: Item }
  | { readonly op: 'remove'; readonly list: string; readonly id: string }
  | { readonly op: 'move'; readonly list: string; readonly id: string; readonly index: number }
  | { readonly op: 'setting'; readonly key: 'voices'; readonly value: CaseFile['voices'] }
  | { readonly op: 'setting'; readonly key: 'kind'; readonly value: CaseKind }
  | { readonly op: 'setting'; readonly key: 'track'; readonly value: CaseFile['track'] }
  | { readonly op: 'setting'; readonly key: 'parents'; readonly value: readonly string[] }
  | { readonly op: 'setting'; readonly key: 'base'; readonly value: string | null };

/** Lists that every case starts with, and the ids of their first rows. */
export const firstIds = { publicParties: 'k1', organisations: 'o1', parts: 'p1' } as const;

/** An empty case: one public party, one organisation, one part. */
export function newCase(init: {
  readonly id: string;
  readonly at: string;
  readonly by: Voice;
  readonly voices: CaseFile['voices'];
  readonly app: string;
  readonly ruleSet: string;
  readonly track?: CaseFile['track'];
  readonly kind?: CaseKind;
}): CaseFile {
  const row = (id: string): Item => ({ id, voice: 'joint', by: init.by, at: init.at, fields: {} });
  return withRev({
    format: caseFormat,
    version: caseVersion,
    app: init.app,
    id: init.id,
    kind: init.kind ?? 'own',
    voices: init.voices,
    track: init.track ?? 'full',
    rev: '',
    parents: [],
    base: null,
    ruleSet: init.ruleSet,
    answers: {},
    items: {
      publicParties: [row(firstIds.publicParties)],
      organisations: [row(firstIds.organisations)],
      parts: [row(firstIds.parts)],
    },
    notes: {},
  });
}

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

function lanesAt(map: Readonly<Record<string, Lanes>>, path: string): Lanes {
  return Object.hasOwn(map, path) ? (map[path] ?? {}) : {};
}

/** Rows under a path of the file ('goals', 'funding.public@k1', 'goals/g1/signs'), for code that knows no list by name. */
export function rowsAt(c: CaseFile, path: string): readonly Item[] {
  return Object.hasOwn(c.items, path) ? (c.items[path] ?? []) : [];
}

/** Rows of a list, in order; of one party or part where `scopeId` is given. Empty when nothing is written. */
export function rowsOf<L extends ListKey>(c: CaseFile, list: L, scopeId?: string): readonly Row<RowField<L>>[] {
  return rowsAt(c, scopeId === undefined ? list : `${list}@${scopeId}`);
}

/** The rows inside a row, like the signs of a goal. */
export function innerRows<L extends ListKey>(c: CaseFile, list: L, rowId: string, field: RowField<L>): readonly Item[] {
  return rowsAt(c, `${list}/${rowId}/${field}`);
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
function rowIn(c: CaseFile, list: string, id: string): { readonly index: number; readonly item: Item | undefined } {
  const rows = rowsAt(c, list);
  const index = rows.findIndex((row) => row.id === id);
  return { index, item: rows[index] };
}

/** A row that was there already, and is added again with other content, goes back to what it was. */
function inverseAdd(before: CaseFile, edit: EditOf<'add'>): Edit {
  const { index, item } = rowIn(before, edit.list, edit.item.id);
  return item ? { ...edit, index, item } : { op: 'remove', list: edit.list, id: edit.item.id };
}

function inverseSetting(before: CaseFile, key: EditOf<'setting'>['key']): Edit {
  if (key === 'voices') return { op: 'setting', key, value: before.voices };
  if (key === 'kind') return { op: 'setting', key, value: before.kind };
  if (key === 'parents') return { op: 'setting', key, value: before.parents };
  if (key === 'base') return { op: 'setting', key, value: before.base };
  return { op: 'setting', key: 'track', value: before.track };
}

/** The edit that takes `edit` back, given the case before it. Undoing restores the identical `rev`. */
export function inverseEdit(before: CaseFile, edit: Edit): Edit | null {
  switch (edit.op) {
    case 'answer':
      return { ...edit, entry: lanesAt(before.answers, edit.path)[edit.voice] ?? null };
    case 'note':
      return { ...edit, entry: lanesAt(before.notes, edit.path)[edit.voice] ?? null };
    case 'field': {
      const { item } = rowIn(before, edit.list, edit.id);
      return item ? { ...edit, entry: item.fields[edit.field] ?? null } : null;
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

/** Both sides have written something of their own, or the case was started together. */
export function voicesOf(c: CaseFile): 'alone' | 'both' {
  if (c.voices === 'both') return 'both';
  const authors = new Set<string>();
  const note = (by: string) => authors.add(by === 'public' || by === 'joint' ? by : 'org');
  for (const lanes of Object.values(c.answers)) for (const entry of Object.values(lanes)) note(entry.by);
  for (const rows of Object.values(c.items)) for (const row of rows) note(row.by);
  return authors.has('public') && authors.has('org') ? 'both' : 'alone';
}

/** JSON with sorted keys and no white space: the content that `rev` is the hash of. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value).sort();
    const record = value as Readonly<Record<string, unknown>>;
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Notes of one side only: a text that is no answer yet, and private notes. They are never handed over. */
export const isLocalNote = (path: string): boolean => /^(?:typed|private|own):/.test(path);

/** The case without notes that are one side's own. */
export function withoutLocalNotes(c: CaseFile): CaseFile {
  const notes = Object.entries(c.notes);
  const kept = notes.filter(([path]) => !isLocalNote(path));
  return kept.length === notes.length ? c : { ...c, notes: Object.fromEntries(kept) };
}

/**
 * SHA-256 (hex) of the content that the parties share. Left out: `rev`, `parents`, `base`, `app`, `ruleSet` and notes
 * that are one side's own, so that a half-typed text never makes two equal cases look different.
 */
export function revisionOf(c: CaseFile): string {
  const { rev: _rev, parents: _parents, base: _base, app: _app, ruleSet: _rules, ...content } = withoutLocalNotes(c);
  return bytesToHex(sha256(utf8ToBytes(canonical(content))));
}

export function withRev(c: CaseFile): CaseFile {
  return { ...c, rev: revisionOf(c) };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, sorted(record[key])]),
  );
}

/** Text of an `.iop.json` file: UTF-8, LF, stable key order, two spaces. */
export function serialiseCase(c: CaseFile): string {
  const { extra, ...known } = withRev(c);
  const { format, version, ...rest } = known;
  const content = sorted({ ...extra, ...rest }) as object;
  return `${JSON.stringify({ format, version, ...content }, null, 2)}\n`;
}
