/** What a merge works on and hands back: three sides of a case, the changes of one side, and the conflicts of both. */

import { isOwn } from '#steps/case/answers.ts';
import type { CaseFile, Entry, Item, Voice } from '#steps/case/case-file.ts';
import { type Leaf, type Place, placeId } from './place.ts';

/**
 * changed: both changed it differently · deleted: one took it away, the other changed it · no-base: nothing to compare
 * with · own-lane: the file changes what only the own side may change.
 */
export type ConflictKind = 'changed' | 'deleted' | 'no-base' | 'own-lane';

export interface Conflict {
  readonly id: string;
  readonly place: Place;
  readonly kind: ConflictKind;
  readonly base: Leaf | null;
  readonly mine: Leaf | null;
  readonly theirs: Leaf | null;
}

/** A change that only one side has made. `before` is what stood at the last exchange. */
export interface Change {
  readonly id: string;
  readonly place: Place;
  readonly by: 'mine' | 'theirs';
  readonly before: Leaf | null;
  readonly after: Leaf | null;
}

export type Known<T> = { readonly known: boolean; readonly value: T | undefined };

export const entryLeaf = (entry: Entry | undefined): Leaf | null => (entry ? { kind: 'entry', entry } : null);

export const rowLeaf = (row: Item | undefined): Leaf | null => (row ? { kind: 'row', row } : null);

export function union(a: object, b: object): readonly string[] {
  const keys = Object.keys(a);
  for (const key of Object.keys(b)) if (!Object.hasOwn(a, key)) keys.push(key);
  return keys;
}

export interface Work {
  readonly bases: readonly CaseFile[];
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  readonly silent: ReadonlySet<string>;
  /** The own side. What stands in its lane, signed by it, changes only by its own decision. */
  readonly own: Voice | undefined;
  readonly conflicts: Conflict[];
  readonly changes: Change[];
}

/** What stood at the last exchange. Where several last exchanges differ, nothing is known. */
export function known<T>(
  work: Work,
  read: (base: CaseFile) => T | undefined,
  equal: (a: T | undefined, b: T | undefined) => boolean,
): Known<T> {
  const [first, ...others] = work.bases;
  if (!first) return { known: false, value: undefined };
  const value = read(first);
  return others.every((other) => equal(read(other), value))
    ? { known: true, value }
    : { known: false, value: undefined };
}

export function clash(
  work: Work,
  place: Place,
  kind: ConflictKind,
  base: Leaf | null,
  mine: Leaf | null,
  theirs: Leaf | null,
): void {
  work.conflicts.push({ id: placeId(place), place, kind, base, mine, theirs });
}

export function noteChange(work: Work, place: Place, by: Change['by'], before: Leaf | null, after: Leaf | null): void {
  work.changes.push({ id: placeId(place), place, by, before, after });
}

/**
 * True when a difference touches what the own side has said in its own lane: the file changes it, takes it away, or
 * puts words into it. What the other side believes that the own side would say is signed by the other and is none of this.
 */
export const isOwnLane = (
  work: Work,
  voice: Voice | undefined,
  mine: { readonly by: Voice } | undefined,
  theirs: { readonly by: Voice } | undefined,
): boolean =>
  work.own !== undefined &&
  voice === work.own &&
  [mine, theirs].some((one) => one !== undefined && isOwn(voice, one.by));
