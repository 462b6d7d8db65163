/**
 * Three-way merge of two case files, place by place. Pure. What one side has changed is taken; what both have changed
 * differently is never chosen in silence but listed as a conflict, with both values and the last common one kept.
 */

import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { canonical } from '#steps/case/revision.ts';
import { mergeLanes } from './merge-entries.ts';
import { mergeItems } from './merge-rows.ts';
import { type Change, type Conflict, clash, known, noteChange, union, type Work } from './merge-work.ts';
import type { Leaf, Place } from './place.ts';

export interface Merged {
  /** At a conflict the own value stands, or the only one there is, until somebody decides. `rev` is not recomputed. */
  readonly result: CaseFile;
  readonly conflicts: readonly Conflict[];
  readonly changes: readonly Change[];
}

export interface MergeOptions {
  /** Ids of places that the other file cannot speak of (private, or hidden until the reveal): the own value stays. */
  readonly silent?: ReadonlySet<string>;
  /** The own side: what it has said in its own lane is changed by nobody else without a conflict. */
  readonly own?: Voice;
}

function mergePlain<T>(work: Work, place: Place, read: (c: CaseFile) => T): T {
  const [mine, theirs] = [read(work.mine), read(work.theirs)];
  const text = (value: unknown): string => (value === undefined ? '' : canonical(value));
  const equal = (a: unknown, b: unknown): boolean => text(a) === text(b);
  if (equal(mine, theirs)) return mine;
  const base = known(work, read, equal);
  const leaf = (value: unknown): Leaf | null => (value === undefined ? null : { kind: 'plain', value });
  if (base.known && equal(base.value, mine)) {
    noteChange(work, place, 'theirs', leaf(base.value), leaf(theirs));
    return theirs;
  }
  if (base.known && equal(base.value, theirs)) {
    noteChange(work, place, 'mine', leaf(base.value), leaf(mine));
    return mine;
  }
  clash(work, place, base.known ? 'changed' : 'no-base', leaf(base.value), leaf(mine), leaf(theirs));
  return mine ?? theirs;
}

function mergeExtra(work: Work): Pick<CaseFile, 'extra'> {
  const keys = union(work.mine.extra ?? {}, work.theirs.extra ?? {});
  if (keys.length === 0) return {};
  const at = (c: CaseFile, key: string): unknown => (c.extra && Object.hasOwn(c.extra, key) ? c.extra[key] : undefined);
  const out = keys.map((key) => [key, mergePlain(work, { kind: 'extra', key }, (c) => at(c, key))] as const);
  return { extra: Object.fromEntries(out.filter(([, value]) => value !== undefined)) };
}

/**
 * Merges what the other party sent into the own case. `base` is the content of the last common exchange: null when it
 * is missing, then every difference is a conflict; several when files have crossed, then only what they agree on counts.
 */
export function merge(
  base: CaseFile | readonly CaseFile[] | null,
  mine: CaseFile,
  theirs: CaseFile,
  options: MergeOptions = {},
): Merged {
  const bases = base === null ? [] : 'format' in base ? [base] : base;
  const work: Work = {
    bases,
    mine,
    theirs,
    silent: options.silent ?? new Set(),
    own: options.own,
    conflicts: [],
    changes: [],
  };
  const answers = mergeLanes(work, 'answer');
  const items = mergeItems(work);
  const notes = mergeLanes(work, 'note');
  const kind = mergePlain(work, { kind: 'setting', key: 'kind' }, (c) => c.kind);
  const track = mergePlain(work, { kind: 'setting', key: 'track' }, (c) => c.track);
  // Two parties that have met are two for good.
  const voices = mine.voices === 'both' || theirs.voices === 'both' ? 'both' : 'alone';
  const result: CaseFile = { ...mine, kind, track, voices, answers, items, notes, ...mergeExtra(work) };
  return { result, conflicts: work.conflicts, changes: work.changes };
}
