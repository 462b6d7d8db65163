/** What the log of a case says, as changes that a person can read, and the case as it stood at any of them. Pure. */
import type { LogRow } from '#src/app/shell/device.ts';
import type { Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { isMark, placeOfEdit } from '#steps/case/edit-base.ts';
import { canonical } from '#steps/case/revision.ts';
import type { Leaf, Place } from '#steps/exchange/place.ts';

/** One change as it is shown: what a person wrote in one place, however many times it was stored on the way. */
export interface Change {
  /** Number of its last row in the log. */
  readonly n: number;
  /** Number of the row before its first: the case as it stood then. */
  readonly before: number;
  /** ISO time of its last row. */
  readonly at: string;
  readonly by: Voice | undefined;
  readonly place: Place;
  readonly was: Leaf | null;
  readonly is: Leaf | null;
  /** The edit that puts back what stood there before; null when it cannot be told. */
  readonly back: Edit | null;
}

/** The whole case was replaced: a file was opened, or somebody went back to a copy. */
export interface Replaced {
  readonly n: number;
  readonly at: string;
  readonly place: null;
}

/** Two texts for one place. `other` is the edit that was not done. */
export interface Conflict {
  readonly id: string;
  readonly n: number;
  readonly at: string;
  readonly by: Voice | undefined;
  readonly place: Place;
  readonly other: Edit;
}

/** The place of an edit in the words of the exchange; undefined for what is nothing to read. */
export function placeOf(edit: Edit): Place | undefined {
  switch (edit.op) {
    case 'answer':
    case 'note':
      return { kind: edit.op, path: edit.path, voice: edit.voice };
    case 'field':
      return { kind: 'field', list: edit.list, id: edit.id, field: edit.field };
    case 'add':
      return { kind: 'row', list: edit.list, id: edit.item.id };
    case 'remove':
      return { kind: 'row', list: edit.list, id: edit.id };
    case 'move':
      return { kind: 'order', list: edit.list };
    case 'setting':
      return edit.key === 'kind' || edit.key === 'track' ? { kind: 'setting', key: edit.key } : undefined;
  }
}

/** What an edit leaves at its place. */
export function leafOf(edit: Edit | null): Leaf | null {
  if (!edit || edit.op === 'remove' || edit.op === 'move') return null;
  if (edit.op === 'add') return { kind: 'row', row: edit.item };
  if (edit.op === 'setting') return { kind: 'plain', value: edit.value };
  return edit.entry ? { kind: 'entry', entry: edit.entry } : null;
}

/** Notes that nobody reads: marks of the tool's own, and text on its way to become an answer. Own remarks are read. */
const unread = /^(?:typed:|own:(?!remark:))/;

export const isQuiet = (edit: Edit): boolean =>
  (edit.op === 'note' && (isMark(edit.path) || unread.test(edit.path))) || placeOf(edit) === undefined;

const said = (leaf: Leaf | null): string => {
  if (leaf?.kind === 'entry') return canonical(leaf.entry.value);
  return leaf?.kind === 'row' ? canonical(leaf.row.fields) : canonical(leaf ?? null);
};

const authorIn = ({ change, by }: LogRow): Voice | undefined => {
  if (by !== undefined || change.kind !== 'edit') return by;
  const { edit } = change;
  if (edit.op === 'add') return edit.item.by;
  return 'entry' in edit ? edit.entry?.by : undefined;
};

/** The tab that a row comes from; rows of an older version have none. */
const tabOf = ({ made = '' }: LogRow): string => made.split('.')[0] ?? '';

interface Run {
  readonly change: Change;
  readonly id: string;
  readonly tab: string;
}

/** Milliseconds without a change after which the next one is told by itself. It decides what is shown, nothing else. */
const pause = 600_000;
const isSoon = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) < pause;

const continues = ({ id, tab, change }: Run, row: LogRow, edit: Edit): boolean =>
  id === placeOfEdit(edit) && tab === tabOf(row) && change.place.kind !== 'order' && isSoon(change.at, row.at);

function changeFrom(row: LogRow, edit: Edit, undo: Edit | null, run: Change | undefined): Change | undefined {
  const place = placeOf(edit);
  if (!place) return undefined;
  const n = row.n ?? 0;
  const { was, back, before } = run ?? { was: leafOf(undo), back: undo, before: n - 1 };
  return { n, before, at: row.at, by: authorIn(row), place, was, is: leafOf(edit), back };
}

/** Changes and replacements, newest first. What was typed in one place without a pause elsewhere is one change. */
export function changesIn(log: readonly LogRow[]): readonly (Change | Replaced)[] {
  const found: (Run | Replaced)[] = [];
  for (const row of log) {
    if (row.change.kind === 'replace') found.push({ n: row.n ?? 0, at: row.at, place: null });
    if (row.change.kind !== 'edit' || isQuiet(row.change.edit)) continue;
    const { edit, undo } = row.change;
    const last = found.at(-1);
    const run = last && 'tab' in last && continues(last, row, edit) ? last : undefined;
    const change = changeFrom(row, edit, undo, run?.change);
    if (!change) continue;
    if (run) found.pop();
    found.push({ change, id: placeOfEdit(edit), tab: tabOf(row) });
  }
  return found
    .map((one) => ('tab' in one ? one.change : one))
    .filter((one) => one.place === null || one.place.kind === 'order' || said(one.was) !== said(one.is))
    .reverse();
}

/** Conflicts that nobody has chosen between, newest first; of one that was written on, the last text. */
export function conflictsIn(log: readonly LogRow[]): readonly Conflict[] {
  const open = new Map<string, Conflict[]>();
  for (const row of log) {
    const { change } = row;
    if (change.kind === 'settled') open.delete(change.place);
    if (change.kind !== 'conflict') continue;
    const [id, place] = [placeOfEdit(change.edit), placeOf(change.edit)];
    if (!place) continue;
    const there = open.get(id) ?? [];
    const edit = change.edit;
    const base = 'base' in edit && 'entry' in edit && edit.base ? canonical(edit.base.value) : undefined;
    // Written on after it had become a conflict: the same text, longer.
    const others = there.filter(({ other }) => base === undefined || said(leafOf(other)) !== base);
    open.set(id, [...others, { id, n: row.n ?? 0, at: row.at, by: row.by, place, other: change.edit }]);
  }
  return [...open.values()].flat().sort((a, b) => b.n - a.n);
}
