/** The merge of lists: rows that both have, rows that only one side has, and their order. */

import { type CaseFile, type Entry, type Item, rowsAt } from '#steps/case/case-file.ts';
import { canonical } from '#steps/case/revision.ts';
import { mergeEntry } from './merge-entries.ts';
import {
  type ConflictKind,
  clash,
  isOwnLane,
  type Known,
  known,
  noteChange,
  rowLeaf,
  union,
  type Work,
} from './merge-work.ts';
import { mergeOrder } from './order.ts';
import { equalEntries, type Leaf, type Place, placeId } from './place.ts';

const belongs = (path: string, id: string): boolean => path.split('@').slice(1).includes(id);

/** Everything that hangs on a row: rows nested in it and, for a party or a part, answers given for it or in its lane. */
function hangingOn(c: CaseFile, list: string, id: string): string {
  const inner = Object.entries(c.items).filter(
    ([path, rows]) => path.startsWith(`${list}/${id}/`) || belongs(path, id) || rows.some((row) => row.voice === id),
  );
  const answers = Object.entries(c.answers).filter(([path, lanes]) => belongs(path, id) || Object.hasOwn(lanes, id));
  return canonical([Object.fromEntries(inner), Object.fromEntries(answers)]);
}

const rowKeys = (row: Item): readonly string[] => Object.keys(row.fields);

/** True when a side has changed something in a row, or something that hangs on it, since the last exchange. */
function isEdited(work: Work, side: CaseFile, list: string, row: Item, base: Item): boolean {
  const keys = new Set([...rowKeys(row), ...rowKeys(base)]);
  if ([...keys].some((key) => !equalEntries(row.fields[key], base.fields[key]))) return true;
  const now = hangingOn(side, list, row.id);
  return work.bases.some((c) => hangingOn(c, list, row.id) !== now);
}

/** The file takes away a row that stood at the last exchange, or has one that did not stand there as it stands now. */
function changedByThem(work: Work, list: string, row: Item, side: 'mine' | 'theirs', base: Known<Item>): boolean {
  if (!base.known) return side === 'theirs';
  if (side === 'mine') return base.value !== undefined;
  return base.value === undefined || isEdited(work, work.theirs, list, row, base.value);
}

/** A row that only one side has: added there, or taken away on the other side. */
function mergeLone(work: Work, list: string, row: Item, side: 'mine' | 'theirs', base: Known<Item>): Item | undefined {
  const place: Place = { kind: 'row', list, id: row.id };
  const record = (kind: ConflictKind): Item => {
    const [mine, theirs] = side === 'mine' ? [rowLeaf(row), null] : [null, rowLeaf(row)];
    clash(work, place, kind, rowLeaf(base.value), mine, theirs);
    return row;
  };
  if (side === 'mine' && work.silent.has(placeId(place))) return row;
  const [mine, theirs] = side === 'mine' ? [row, undefined] : [undefined, row];
  if (isOwnLane(work, row.voice, mine, theirs) && changedByThem(work, list, row, side, base)) {
    record('own-lane');
    return mine;
  }
  if (!base.known) return record('no-base');
  if (!base.value) {
    noteChange(work, place, side, null, rowLeaf(row));
    return row;
  }
  if (isEdited(work, work[side], list, row, base.value)) return record('deleted');
  noteChange(work, place, side === 'mine' ? 'theirs' : 'mine', rowLeaf(base.value), null);
  return undefined;
}

const frameOf = ({ id, voice, by, at }: Item): string => `${id} ${voice} ${by} ${at}`;

/** Whose frame (voice, hand, time) a row keeps; a row that would change lanes is a conflict, and stays meanwhile. */
function mergeFrame(work: Work, list: string, mine: Item, theirs: Item, base: Known<Item>): Item {
  const isOwnRow = isOwnLane(work, mine.voice, mine, undefined);
  if (mine.voice !== theirs.voice) {
    const isOwns = isOwnRow || isOwnLane(work, theirs.voice, undefined, theirs);
    const kind = isOwns ? 'own-lane' : base.known ? 'changed' : 'no-base';
    const place: Place = { kind: 'row', list, id: mine.id };
    clash(work, place, kind, rowLeaf(base.value), rowLeaf(mine), rowLeaf(theirs));
    return mine;
  }
  if (isOwnRow) return mine;
  const [own, other] = [frameOf(mine), frameOf(theirs)];
  const old = base.value && frameOf(base.value);
  return old === own || (old !== other && own > other) ? theirs : mine;
}

/** A row that both sides have: field by field. */
function mergePair(work: Work, list: string, mine: Item, theirs: Item, base: Known<Item>): Item {
  if (mine === theirs) return mine;
  const fields: [string, Entry][] = [];
  const { id } = mine;
  for (const field of union(mine.fields, theirs.fields)) {
    const old: Known<Entry> = { known: base.known, value: base.value?.fields[field] };
    const make = (): Place => ({ kind: 'field', list, id, field });
    const entry = mergeEntry(work, make, old, mine.fields[field], theirs.fields[field], { owner: mine.voice });
    if (entry) fields.push([field, entry]);
  }
  return { ...mergeFrame(work, list, mine, theirs, base), fields: Object.fromEntries(fields) };
}

const equalRows = (a: Item | undefined, b: Item | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));

const byId = (rows: readonly Item[]): ReadonlyMap<string, Item> => new Map(rows.map((row) => [row.id, row]));

function mergeList(work: Work, list: string): readonly Item[] {
  const [mine, theirs] = [rowsAt(work.mine, list), rowsAt(work.theirs, list)];
  if (mine === theirs) return mine;
  const [own, other] = [byId(mine), byId(theirs)];
  const olds = work.bases.map((c) => byId(rowsAt(c, list)));
  const baseOf = (id: string): Known<Item> => {
    const [first, ...others] = olds;
    if (!first) return { known: false, value: undefined };
    const value = first.get(id);
    return others.every((old) => equalRows(old.get(id), value))
      ? { known: true, value }
      : { known: false, value: undefined };
  };
  const kept = new Map<string, Item>();
  for (const id of new Set([...own.keys(), ...other.keys()])) {
    const [a, b] = [own.get(id), other.get(id)];
    const row =
      a && b
        ? mergePair(work, list, a, b, baseOf(id))
        : a
          ? mergeLone(work, list, a, 'mine', baseOf(id))
          : b
            ? mergeLone(work, list, b, 'theirs', baseOf(id))
            : undefined;
    if (row) kept.set(id, row);
  }
  const ids = mergeIds(work, list, kept, mine, theirs);
  return ids.flatMap((id) => kept.get(id) ?? []);
}

function mergeIds(
  work: Work,
  list: string,
  kept: ReadonlyMap<string, Item>,
  mine: readonly Item[],
  theirs: readonly Item[],
): readonly string[] {
  const idsOf = (rows: readonly Item[]): readonly string[] => rows.map((row) => row.id);
  const base = known(
    work,
    (c) => idsOf(rowsAt(c, list)),
    (a, b) => (a ?? []).join(' ') === (b ?? []).join(' '),
  );
  const rankOf = (id: string): string => `${kept.get(id)?.at ?? ''} ${id}`;
  const input = { base: base.known ? (base.value ?? []) : null, mine: idsOf(mine), theirs: idsOf(theirs) };
  const { ids, conflict } = mergeOrder({ ...input, kept: new Set(kept.keys()), rankOf });
  const leaf = (order: readonly string[] | null): Leaf | null => order && { kind: 'order', ids: order };
  if (conflict) {
    clash(
      work,
      { kind: 'order', list },
      base.known ? 'changed' : 'no-base',
      leaf(conflict.base),
      leaf(conflict.mine),
      leaf(conflict.theirs),
    );
  }
  return ids;
}

export function mergeItems(work: Work): CaseFile['items'] {
  const lists = union(work.mine.items, work.theirs.items);
  const out = lists.map((list) => [list, mergeList(work, list)] as const);
  return Object.fromEntries(out.filter(([, rows]) => rows.length > 0));
}
