/**
 * Three-way merge of two case files, place by place. Pure. What one side has changed is taken; what both have changed
 * differently is never chosen in silence but listed as a conflict, with both values and the last common one kept.
 */
import {
  type CaseFile,
  canonical,
  type Entry,
  type Item,
  type Lanes,
  rowsAt,
  type Voice,
} from '#steps/case/case-file.ts';
import { mergeOrder } from './order.ts';
import { equalEntries, keptEntry, type Leaf, type Place, placeId } from './place.ts';

/** changed: both changed it differently · deleted: one took it away, the other changed it · no-base: nothing to compare with. */
export type ConflictKind = 'changed' | 'deleted' | 'no-base';

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

export interface Merged {
  /** At a conflict the own value stands, or the only one there is, until somebody decides. `rev` is not recomputed. */
  readonly result: CaseFile;
  readonly conflicts: readonly Conflict[];
  readonly changes: readonly Change[];
}

export interface MergeOptions {
  /** Ids of places that the other file cannot speak of (private, or hidden until the reveal): the own value stays. */
  readonly silent?: ReadonlySet<string>;
}

/** Marks of the walk and of the exchange itself; they are no answers, so they add up without a question. */
const marks = /^(?:seen|stepDone|assessmentSeen|handed-over|revealed|commitment|salt):/;

type Known<T> = { readonly known: boolean; readonly value: T | undefined };
const unknownBase = { known: false, value: undefined } as const;

const entryLeaf = (entry: Entry | undefined): Leaf | null => (entry ? { kind: 'entry', entry } : null);
const rowLeaf = (row: Item | undefined): Leaf | null => (row ? { kind: 'row', row } : null);

function union(a: object, b: object): readonly string[] {
  const keys = Object.keys(a);
  for (const key of Object.keys(b)) if (!Object.hasOwn(a, key)) keys.push(key);
  return keys;
}

interface Work {
  readonly bases: readonly CaseFile[];
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  readonly silent: ReadonlySet<string>;
  readonly conflicts: Conflict[];
  readonly changes: Change[];
}

/** What stood at the last exchange. Where several last exchanges differ, nothing is known. */
function known<T>(
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

function clash(
  work: Work,
  place: Place,
  kind: ConflictKind,
  base: Leaf | null,
  mine: Leaf | null,
  theirs: Leaf | null,
): void {
  work.conflicts.push({ id: placeId(place), place, kind, base, mine, theirs });
}

function noteChange(work: Work, place: Place, by: Change['by'], before: Leaf | null, after: Leaf | null): void {
  work.changes.push({ id: placeId(place), place, by, before, after });
}

const later = (a: Entry, b: Entry): Entry => (`${a.at} ${canonical(a)}` > `${b.at} ${canonical(b)}` ? a : b);

type Make = () => Place;

/** A place that holds an entry, as it stood and as it stands on both sides. */
interface Sides {
  readonly place: Place;
  readonly base: Known<Entry>;
  readonly mine: Entry | undefined;
  readonly theirs: Entry | undefined;
}

/** Marks settle themselves: the one that has changed counts, and of two changed ones the later. */
function mergeMarks({ base, mine, theirs }: Sides): Entry | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  const unchanged = (entry: Entry): boolean => base.known && equalEntries(base.value, entry);
  if (unchanged(mine)) return theirs;
  return unchanged(theirs) ? mine : later(mine, theirs);
}

/** What only one side has changed is taken; what both have changed is a conflict, and ours stands meanwhile. */
function mergeChanged(work: Work, { place, base, mine, theirs }: Sides): Entry | undefined {
  if (!base.known) {
    clash(work, place, 'no-base', null, entryLeaf(mine), entryLeaf(theirs));
    return mine ?? theirs;
  }
  if (equalEntries(base.value, mine)) {
    noteChange(work, place, 'theirs', entryLeaf(base.value), entryLeaf(theirs));
    return theirs;
  }
  if (equalEntries(base.value, theirs)) {
    noteChange(work, place, 'mine', entryLeaf(base.value), entryLeaf(mine));
    return mine;
  }
  clash(work, place, mine && theirs ? 'changed' : 'deleted', entryLeaf(base.value), entryLeaf(mine), entryLeaf(theirs));
  return mine ?? theirs;
}

/** A mark with something to go by: two to choose between, or a base to see what was taken away. */
const settlesItself = ({ place, base, mine, theirs }: Sides): boolean =>
  place.kind === 'note' && marks.test(place.path) && (!base.known || (mine !== undefined && theirs !== undefined));

/** One place that holds an entry, from three sides. */
function mergeEntry(
  work: Work,
  make: Make,
  base: Known<Entry>,
  mine: Entry | undefined,
  theirs: Entry | undefined,
  voice?: Voice,
): Entry | undefined {
  if (mine && theirs && equalEntries(mine, theirs)) {
    return mine === theirs ? mine : keptEntry(base.known ? base.value : undefined, mine, theirs, voice);
  }
  if (!mine && !theirs) return undefined;
  const sides: Sides = { place: make(), base, mine, theirs };
  if (!theirs && work.silent.size > 0 && work.silent.has(placeId(sides.place))) return mine;
  return settlesItself(sides) ? mergeMarks(sides) : mergeChanged(work, sides);
}

/** What stood in a lane at the last exchange. */
function knownLane(olds: readonly (Lanes | undefined)[], voice: Voice): Known<Entry> {
  const value = olds[0] && Object.hasOwn(olds[0], voice) ? olds[0][voice] : undefined;
  for (let i = 1; i < olds.length; i += 1) if (!equalEntries(olds[i]?.[voice], value)) return unknownBase;
  return { known: olds.length > 0, value };
}

const lanesAt = (map: Readonly<Record<string, Lanes>>, path: string): Lanes | undefined =>
  Object.hasOwn(map, path) ? map[path] : undefined;

const noLanes: Lanes = {};

function mergeLanes(work: Work, kind: 'answer' | 'note'): Record<string, Lanes> {
  const name = kind === 'answer' ? 'answers' : 'notes';
  const [mine, theirs] = [work.mine[name], work.theirs[name]];
  const out: [string, Lanes][] = [];
  for (const path of union(mine, theirs)) {
    const [own, other] = [lanesAt(mine, path) ?? noLanes, lanesAt(theirs, path) ?? noLanes];
    const olds = work.bases.map((c) => lanesAt(c[name], path));
    const lanes: Record<Voice, Entry> = {};
    let count = 0;
    for (const voice of union(own, other)) {
      const make: Make = () => ({ kind, path, voice });
      const entry = mergeEntry(work, make, knownLane(olds, voice), own[voice], other[voice], voice);
      if (!entry) continue;
      lanes[voice] = entry;
      count += 1;
    }
    if (count > 0) out.push([path, lanes]);
  }
  return Object.fromEntries(out);
}

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

/** A row that only one side has: added there, or taken away on the other side. */
function mergeLone(work: Work, list: string, row: Item, side: 'mine' | 'theirs', base: Known<Item>): Item | undefined {
  const place: Place = { kind: 'row', list, id: row.id };
  const record = (kind: ConflictKind): Item => {
    const [mine, theirs] = side === 'mine' ? [rowLeaf(row), null] : [null, rowLeaf(row)];
    clash(work, place, kind, rowLeaf(base.value), mine, theirs);
    return row;
  };
  if (side === 'mine' && work.silent.has(placeId(place))) return row;
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

/** A row that both sides have: field by field. */
function mergePair(work: Work, list: string, mine: Item, theirs: Item, base: Known<Item>): Item {
  if (mine === theirs) return mine;
  const fields: [string, Entry][] = [];
  const { id } = mine;
  for (const field of union(mine.fields, theirs.fields)) {
    const old: Known<Entry> = { known: base.known, value: base.value?.fields[field] };
    const make = (): Place => ({ kind: 'field', list, id, field });
    const entry = mergeEntry(work, make, old, mine.fields[field], theirs.fields[field]);
    if (entry) fields.push([field, entry]);
  }
  const [own, other] = [frameOf(mine), frameOf(theirs)];
  const old = base.value && frameOf(base.value);
  const frame = old === own || (old !== other && own > other) ? theirs : mine;
  if (mine.voice !== theirs.voice) {
    clash(
      work,
      { kind: 'row', list, id },
      base.known ? 'changed' : 'no-base',
      rowLeaf(base.value),
      rowLeaf(mine),
      rowLeaf(theirs),
    );
  }
  return { ...(mine.voice === theirs.voice ? frame : mine), fields: Object.fromEntries(fields) };
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

function mergeItems(work: Work): CaseFile['items'] {
  const lists = union(work.mine.items, work.theirs.items);
  const out = lists.map((list) => [list, mergeList(work, list)] as const);
  return Object.fromEntries(out.filter(([, rows]) => rows.length > 0));
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
  const work: Work = { bases, mine, theirs, silent: options.silent ?? new Set(), conflicts: [], changes: [] };
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
