/** From conflicts and what people decided about them to edits of the own case, so that the merge can be taken back. */

import { type CaseFile, type Entry, type Item, rowsAt, type Value, type Voice } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';
import { disagreementPath } from './left-open.ts';
import type { Merged } from './merge.ts';
import type { Conflict } from './merge-work.ts';
import type { Leaf } from './place.ts';

/** Take one side's value, write a new one, or leave it open: the last common value stands and both are kept beside it. */
export type Decision = { readonly take: 'mine' | 'theirs' } | { readonly write: Value } | { readonly leave: 'open' };

export interface Settling {
  /** The side that decides, and the side that sent the file. */
  readonly as: Voice;
  readonly from: Voice;
  /** ISO time of the decision. */
  readonly at: string;
}

/** Value of a leaf as it can be kept in a note. */
function keptValue(leaf: Leaf | null): Value {
  if (!leaf) return '';
  if (leaf.kind === 'entry') return leaf.entry.value;
  if (leaf.kind === 'order') return leaf.ids.slice(0, 200);
  return leaf.kind === 'plain' ? String(leaf.value) : 'kvar';
}

function noted(leaf: Leaf | null, voice: Voice, at: string): Entry {
  if (leaf?.kind === 'entry') return { value: leaf.entry.value, by: leaf.entry.by, at: leaf.entry.at };
  return { value: keptValue(leaf), by: voice, at };
}

/** What stands while a conflict is open: the edit that survives a deletion, else the last common value. */
function standing({ place, kind, base, mine, theirs }: Conflict): Leaf | null {
  if (kind === 'own-lane') return mine;
  if (kind === 'deleted' || place.kind === 'row') return mine ?? theirs;
  if (base) return base;
  if (place.kind !== 'order' && place.kind !== 'setting') return mine && theirs ? null : (mine ?? theirs);
  return canonical(mine) < canonical(theirs) ? mine : theirs;
}

function chosen(conflict: Conflict, decision: Decision, { as, at }: Settling): Leaf | null {
  if ('take' in decision) return conflict[decision.take];
  if ('write' in decision) return { kind: 'entry', entry: { value: decision.write, by: as, at } };
  return standing(conflict);
}

const sideEntry = (leaf: Leaf | null): Entry | null => (leaf?.kind === 'entry' ? leaf.entry : null);

function moves(list: string, now: readonly string[], wanted: readonly string[]): readonly Edit[] {
  if (now.join('\n') === wanted.join('\n')) return [];
  return wanted.map((id, index) => ({ op: 'move', list, id, index }));
}

/** The order of a whole list when some of its rows are to stand in the order given. */
function rearranged(all: readonly string[], part: readonly string[]): readonly string[] {
  const queue = part.filter((id) => all.includes(id));
  const moving = new Set(queue);
  return all.map((id) => (moving.has(id) ? (queue.shift() ?? id) : id));
}

function rowEdits(c: CaseFile, list: string, id: string, leaf: Leaf | null): readonly Edit[] {
  if (leaf?.kind !== 'row') return [{ op: 'remove', list, id }];
  const index = rowsAt(c, list).findIndex((row) => row.id === id);
  const here = rowsAt(c, list)[index];
  const fields = here ? here.fields : leaf.row.fields;
  return [{ op: 'add', list, index: index < 0 ? rowsAt(c, list).length : index, item: { ...leaf.row, fields } }];
}

/** Edits that put a leaf at the place of a conflict in the merged case. */
function editsAt(c: CaseFile, { place }: Conflict, leaf: Leaf | null): readonly Edit[] {
  switch (place.kind) {
    case 'answer':
    case 'note':
      return [{ op: place.kind, path: place.path, voice: place.voice, entry: sideEntry(leaf) }];
    case 'field':
      return [{ op: 'field', list: place.list, id: place.id, field: place.field, entry: sideEntry(leaf) }];
    case 'row':
      return rowEdits(c, place.list, place.id, leaf);
    case 'order': {
      const all = rowsAt(c, place.list).map((row) => row.id);
      return leaf?.kind === 'order' ? moves(place.list, all, rearranged(all, leaf.ids)) : [];
    }
    case 'setting': {
      const value = leaf?.kind === 'plain' ? leaf.value : undefined;
      if (place.key === 'track' && (value === 'full' || value === 'short'))
        return [{ op: 'setting', key: 'track', value }];
      if (value === 'own' || value === 'practice' || value === 'published')
        return [{ op: 'setting', key: 'kind', value }];
      return [];
    }
    case 'extra':
      return [];
  }
}

/** Whether a conflict left open is kept as a note: what is not an answer needs none. */
const isKept = ({ place }: Conflict): boolean => place.kind !== 'extra';

function settleOne(c: CaseFile, conflict: Conflict, decision: Decision, settling: Settling): CaseFile {
  const path = disagreementPath(conflict.id);
  const { as, from, at } = settling;
  const edits = editsAt(c, conflict, chosen(conflict, decision, settling));
  if ('leave' in decision && isKept(conflict)) {
    const note = (voice: Voice, leaf: Leaf | null): Edit => ({
      op: 'note',
      path,
      voice,
      entry: noted(leaf, voice, at),
    });
    return applyEdits(c, [...edits, note(as, conflict.mine), note(from, conflict.theirs)]);
  }
  const old = Object.keys(c.notes[path] ?? {});
  return applyEdits(c, [...edits, ...old.map((voice): Edit => ({ op: 'note', path, voice, entry: null }))]);
}

function laneEdits(op: 'answer' | 'note', from: CaseFile, to: CaseFile): readonly Edit[] {
  const name = op === 'answer' ? 'answers' : 'notes';
  const paths = new Set([...Object.keys(from[name]), ...Object.keys(to[name])]);
  return [...paths].flatMap((path) => {
    const [before, after] = [from[name][path] ?? {}, to[name][path] ?? {}];
    if (before === after) return [];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((voice): readonly Edit[] => {
      const [old, entry] = [before[voice], after[voice]];
      if (old === entry || (old && entry && canonical(old) === canonical(entry))) return [];
      return [{ op, path, voice, entry: entry ?? null }];
    });
  });
}

const frame = ({ fields: _fields, ...rest }: Item): string => canonical(rest);

function rowDifference(list: string, before: Item, after: Item, index: number): readonly Edit[] {
  if (before === after) return [];
  if (frame(before) !== frame(after)) return [{ op: 'add', list, index, item: after }];
  return [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])].flatMap(
    (field): readonly Edit[] => {
      const [old, entry] = [before.fields[field], after.fields[field]];
      if (old === entry || (old && entry && canonical(old) === canonical(entry))) return [];
      return [{ op: 'field', list, id: before.id, field, entry: entry ?? null }];
    },
  );
}

function listEdits(list: string, before: readonly Item[], after: readonly Item[]): readonly Edit[] {
  if (before === after) return [];
  const ids = new Set(after.map((row) => row.id));
  const removed = before.filter((row) => !ids.has(row.id));
  const edits: Edit[] = removed.map((row) => ({ op: 'remove', list, id: row.id }));
  let order = before.filter((row) => ids.has(row.id)).map((row) => row.id);
  for (const [index, row] of after.entries()) {
    const old = before.find((one) => one.id === row.id);
    if (old) edits.push(...rowDifference(list, old, row, order.indexOf(row.id)));
    else {
      edits.push({ op: 'add', list, index, item: row });
      order = [...order.slice(0, index), row.id, ...order.slice(index)];
    }
  }
  const wanted = after.map((row) => row.id);
  return [...edits, ...moves(list, order, wanted)];
}

/** The edits that turn one content of a case into another. Shape: `applyEdits(from, editsBetween(from, to))` equals `to`. */
export function editsBetween(from: CaseFile, to: CaseFile): readonly Edit[] {
  const lists = new Set([...Object.keys(from.items), ...Object.keys(to.items)]);
  const settings: Edit[] = [];
  if (from.voices !== to.voices) settings.push({ op: 'setting', key: 'voices', value: to.voices });
  if (from.kind !== to.kind) settings.push({ op: 'setting', key: 'kind', value: to.kind });
  if (from.track !== to.track) settings.push({ op: 'setting', key: 'track', value: to.track });
  return [
    ...settings,
    ...laneEdits('answer', from, to),
    ...[...lists].flatMap((list) => listEdits(list, rowsAt(from, list), rowsAt(to, list))),
    ...laneEdits('note', from, to),
  ];
}

/** What happens to a conflict that nobody has decided: it is left open, but in the own lane the own answer stands. */
const undecided = ({ kind }: Conflict): Decision => (kind === 'own-lane' ? { take: 'mine' } : { leave: 'open' });

/** The merged case with every conflict decided. `rev` is not recomputed. */
export function settle(merged: Merged, decisions: Readonly<Record<string, Decision>>, settling: Settling): CaseFile {
  const decisionOf = (conflict: Conflict): Decision =>
    (Object.hasOwn(decisions, conflict.id) ? decisions[conflict.id] : undefined) ?? undecided(conflict);
  // Order last: rows may come and go by the other decisions.
  const sorted = [...merged.conflicts].sort(
    (a, b) => Number(a.place.kind === 'order') - Number(b.place.kind === 'order'),
  );
  return sorted.reduce((c, conflict) => settleOne(c, conflict, decisionOf(conflict), settling), merged.result);
}
