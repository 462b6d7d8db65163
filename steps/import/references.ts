/** After stage 7: ids that occur twice are refused or renamed, references to rows that are gone are removed visibly. */
import { type CaseFile, type Entry, type Item, type Lanes, rowsAt } from '#steps/case/case-file.ts';
import { answerTarget, listTarget, type Target } from '#steps/catalogue/paths.ts';
import { type LabelOf, nameOf } from './labels.ts';
import { quoted, type Stop, stops } from './messages.ts';

export type Linked = { readonly ok: true; readonly case: CaseFile; readonly changes: readonly string[] } | Stop;

/** Lists whose rows are parties or parts; their ids are nobody else's. */
export const partyLists = ['publicParties', 'organisations', 'parts'] as const;
/** Words that stand for a party without being a row. */
const standing: ReadonlySet<string> = new Set(['public', 'joint', 'outside', 'utomstaende', 'annan']);

/** The first id that occurs twice in one list, or in a party list and anywhere else. */
function clash(c: CaseFile): string | undefined {
  const parties = new Set(partyLists.flatMap((list) => rowsAt(c, list).map((row) => row.id)));
  const partyRows = partyLists.reduce((sum, list) => sum + rowsAt(c, list).length, 0);
  if (parties.size < partyRows) return 'parterna eller delarna';
  for (const [list, rows] of Object.entries(c.items)) {
    const ids = rows.map((row) => row.id);
    const own = partyLists.some((name) => name === list);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at) ?? (own ? undefined : ids.find((id) => parties.has(id)));
    if (twice !== undefined) return quoted(twice);
  }
  return undefined;
}

interface Known {
  readonly publicParties: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
  readonly rows: (list: string) => ReadonlySet<string>;
}

function knownIn(c: CaseFile): Known {
  const ids = (list: string) => new Set(rowsAt(c, list).map((row) => row.id));
  const all = new Map<string, ReadonlySet<string>>();
  const rows = (list: string): ReadonlySet<string> => {
    const known = all.get(list);
    if (known) return known;
    const same = Object.keys(c.items).filter((path) => path === list || path.startsWith(`${list}@`));
    const found = new Set(same.flatMap((path) => rowsAt(c, path).map((row) => row.id)));
    all.set(list, found);
    return found;
  };
  const scopes = new Set(partyLists.flatMap((list) => [...ids(list)]));
  return { publicParties: ids('publicParties'), organisations: ids('organisations'), scopes, rows };
}

/** The entry without references to rows that are gone; null when nothing is left of it. */
function linked(entry: Entry, target: Target | undefined, known: Known): Entry | null {
  const { field } = target ?? {};
  const { value } = entry;
  if (field?.kind === 'party' && typeof value === 'string') {
    const there = known.publicParties.has(value) || known.organisations.has(value) || standing.has(value);
    return there ? entry : null;
  }
  if (field?.kind === 'item' && typeof value === 'string') return known.rows(field.list).has(value) ? entry : null;
  if (field?.kind !== 'items' || !Array.isArray(value)) return entry;
  const rows = known.rows(field.list);
  const kept = value.filter((id): id is string => typeof id === 'string' && rows.has(id));
  return kept.length === value.length ? entry : { ...entry, value: kept };
}

const isVoice = (voice: string, known: Known): boolean =>
  voice === 'public' || voice === 'joint' || known.organisations.has(voice);

const gone = 'hörde till en part, en del eller en rad som inte finns i filen och har tagits bort';

/** Keeps the lanes of voices that exist, with references that hold. */
function keepLanes(lanes: Lanes, target: Target | undefined, known: Known, note: () => void): Lanes {
  const kept: [string, Entry][] = [];
  for (const [voice, entry] of Object.entries(lanes)) {
    const after = isVoice(voice, known) ? linked(entry, target, known) : null;
    if (after !== entry) note();
    if (after) kept.push([voice, after]);
  }
  return Object.fromEntries(kept);
}

function keepRow(row: Item, path: string, known: Known, note: (target: Target | undefined) => void): Item | null {
  if (!isVoice(row.voice, known)) {
    note(undefined);
    return null;
  }
  const level = listTarget(path)?.level;
  const fields = Object.entries(row.fields).flatMap(([name, entry]): [string, Entry][] => {
    const target = level?.fields.get(name);
    const after = linked(entry, target, known);
    if (after !== entry) note(target);
    return after ? [[name, after]] : [];
  });
  return { ...row, fields: Object.fromEntries(fields) };
}

function keepRows(
  c: CaseFile,
  known: Known,
  note: (name: string) => void,
  labelOf: LabelOf | undefined,
): CaseFile['items'] {
  const out: [string, readonly Item[]][] = [];
  for (const [path, rows] of Object.entries(c.items)) {
    const list = listTarget(path);
    const name = list ? nameOf(list.level, labelOf) : quoted(path);
    const parentThere = !list?.parent || rowsAt(c, list.parent.list).some((row) => row.id === list.parent?.id);
    if (!parentThere || list?.ids.some((id) => !known.scopes.has(id))) {
      note(name);
      continue;
    }
    const kept = rows.flatMap((row) => keepRow(row, path, known, (t) => note(t ? nameOf(t, labelOf) : name)) ?? []);
    out.push([path, kept]);
  }
  return Object.fromEntries(out);
}

function keepAnswers(c: CaseFile, known: Known, note: (name: string) => void, labelOf: LabelOf | undefined) {
  const out: [string, Lanes][] = [];
  for (const [path, lanes] of Object.entries(c.answers)) {
    const found = answerTarget(path);
    const name = found ? nameOf(found.target, labelOf) : quoted(path);
    const there = !found || found.ids.every((id) => known.scopes.has(id));
    const kept = there ? keepLanes(lanes, found?.target, known, () => note(name)) : {};
    if (!there) note(name);
    if (there && (Object.keys(kept).length > 0 || Object.keys(lanes).length === 0)) out.push([path, kept]);
  }
  return Object.fromEntries(out);
}

/** One pass; a row that it removes may be what something else points at. */
function linkOnce(c: CaseFile, names: Set<string>, labelOf: LabelOf | undefined): CaseFile {
  const known = knownIn(c);
  const note = (name: string) => names.add(name);
  return { ...c, answers: keepAnswers(c, known, note, labelOf), items: keepRows(c, known, note, labelOf) };
}

/** What is counted to see whether a pass removed anything. */
function sizeOf(c: CaseFile): number {
  const lanes = Object.values(c.answers).reduce((sum, some) => sum + 1 + Object.keys(some).length, 0);
  const fields = Object.values(c.items).flatMap((rows) => rows.map((row) => 1 + Object.keys(row.fields).length));
  return lanes + Object.keys(c.items).length + fields.reduce((sum, size) => sum + size, 0);
}

/**
 * Checks ids and references. Ids that occur twice stop the import (IM-09); references to rows that are gone are removed
 * and named in `changes` (IM-13), until nothing points at what is gone: the case that comes out opens again unchanged.
 */
export function linkReferences(c: CaseFile, labelOf: LabelOf | undefined): Linked {
  const twice = clash(c);
  if (twice !== undefined) return stops.foreign(`samma id två gånger: ${twice}`);
  const names = new Set<string>();
  let before = c;
  let after = linkOnce(before, names, labelOf);
  while (sizeOf(after) < sizeOf(before)) {
    before = after;
    after = linkOnce(before, names, labelOf);
  }
  return { ok: true, case: after, changes: [...names].map((name) => `${name} ${gone}.`) };
}
