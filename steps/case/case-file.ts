/** The case file: every answer of one partnership, and nothing that can be derived from them. */

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

export function lanesAt(map: Readonly<Record<string, Lanes>>, path: string): Lanes {
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

/** Both sides have written something of their own, or the case was started together. */
export function voicesOf(c: CaseFile): 'alone' | 'both' {
  if (c.voices === 'both') return 'both';
  const authors = new Set<string>();
  const note = (by: string) => authors.add(by === 'public' || by === 'joint' ? by : 'org');
  for (const lanes of Object.values(c.answers)) for (const entry of Object.values(lanes)) note(entry.by);
  for (const rows of Object.values(c.items)) for (const row of rows) note(row.by);
  return authors.has('public') && authors.has('org') ? 'both' : 'alone';
}
