/** Stage 7 of the gate, the answers: every entry and row against the catalogue. */
import type { CaseFile, Item, Lanes } from '#steps/case/case-file.ts';
import { answerTarget, type ListTarget, listTarget, type Target } from '#steps/catalogue/paths.ts';
import { foreign, placeInWords, type Read, type Reading, readEntry, type Spot, type Work } from './entries.ts';
import { nameOf } from './labels.ts';
import { quoted, stops } from './messages.ts';
import { isRecord, type Raw } from './migrate.ts';
import { type Pieces, partOf, whole } from './pieces.ts';
import { idPattern, itemSchema, knownKeys, lanesSchema, looseEnvelope, notePath, strictEnvelope } from './schema.ts';

/** Members of a map between two pieces of the work. */
const pieceOfMembers = 500;

/** Runs over the members of a map; a member that fails stops the reading, or is left out when `skip` is given. */
function* eachInPieces<T>(
  raw: Raw,
  reading: Reading,
  read: (key: string, value: unknown) => Read<T | null>,
): Pieces<Read<Record<string, T>>> {
  const out: [string, T][] = [];
  const members = Object.entries(raw);
  for (const [at, [key, value]] of members.entries()) {
    if (at > 0 && at % pieceOfMembers === 0) yield at / members.length;
    const result = read(key, value);
    if (!result.ok && !reading.skip) return result;
    if (!result.ok) reading.skip?.(result);
    else if (result.value !== null) out.push([key, result.value]);
  }
  return { ok: true, value: Object.fromEntries(out) };
}

/** `eachInPieces`, at once: for the few members of one answer or row. */
const readEach = <T>(
  raw: Raw,
  reading: Reading,
  read: (key: string, value: unknown) => Read<T | null>,
): Read<Record<string, T>> => whole(eachInPieces(raw, reading, read));

/** The lanes of one answer or note; null when every one of them had to be kept beside its field. */
function readLanes(raw: unknown, work: Work, spot: Omit<Spot, 'voice'>): Read<Lanes | null> {
  const parsed = lanesSchema.safeParse(raw);
  if (!parsed.success) return foreign(parsed.error, spot.within);
  const lanes = readEach(parsed.data, work, (voice, entry) => {
    const within = [...spot.within, voice];
    return idPattern.test(voice)
      ? readEntry(entry, { ...spot, within, voice }, work)
      : stops.foreign(placeInWords(...within));
  });
  if (!lanes.ok || Object.keys(lanes.value).length > 0) return lanes;
  return Object.keys(parsed.data).length > 0 && !work.skip ? { ok: true, value: null } : lanes;
}

/** A suffix is asked for by the question's scope or the field's own; without either there is none. */
function suffixFits(target: Target, ids: readonly string[]): boolean {
  const wanted = (target.scope === 'case' ? 0 : 1) + (target.per === undefined ? 0 : 1);
  return wanted === 0
    ? ids.length === 0
    : ids.length >= 1 && ids.length <= wanted && ids.every((id) => idPattern.test(id));
}

function readAnswers(raw: Raw, reading: Work): Pieces<Read<CaseFile['answers']>> {
  return eachInPieces(raw, reading, (path, lanes) => {
    const found = answerTarget(path);
    const fits = found !== undefined && suffixFits(found.target, found.ids);
    if (!fits && !reading.newer) return stops.foreign(placeInWords('answers', path));
    const target = fits ? found.target : undefined;
    const name = target ? nameOf(target, reading.labelOf) : quoted(path);
    return readLanes(lanes, reading, { within: ['answers', path], name, target, place: path });
  });
}

function readNotes(raw: Raw, reading: Work): Pieces<Read<CaseFile['notes']>> {
  return eachInPieces(raw, reading, (path, lanes) =>
    notePath.test(path) || reading.newer
      ? readLanes(lanes, reading, { within: ['notes', path], name: 'En anteckning', target: undefined, place: path })
      : stops.foreign(placeInWords('notes', path)),
  );
}

function readRow(raw: unknown, reading: Work, list: ListTarget | undefined, path: string, row: number): Read<Item> {
  const within = ['items', path, `rad ${row}`];
  const parsed = itemSchema.safeParse(raw);
  if (!parsed.success) return foreign(parsed.error, within);
  const { id, voice } = parsed.data;
  const fields = readEach(parsed.data.fields, reading, (field, entry) => {
    const target = list?.level.fields.get(field);
    if (!target && !reading.newer) return stops.foreign(placeInWords(...within, field));
    const name = target ? nameOf({ ...target, row }, reading.labelOf) : quoted(field);
    return readEntry(
      entry,
      { within: [...within, field], name, target, place: `${path}/${id}/${field}`, voice },
      reading,
    );
  });
  return fields.ok ? { ok: true, value: { ...parsed.data, fields: fields.value } } : fields;
}

function readRows(raw: unknown, reading: Work, path: string): Read<readonly Item[]> {
  const list = listTarget(path);
  const known = list?.ids.every((id) => idPattern.test(id)) ?? false;
  if (!Array.isArray(raw) || (!known && !reading.newer)) return stops.foreign(placeInWords('items', path));
  if (list && raw.length > list.level.max && !reading.skip) {
    return stops.tooLong(nameOf(list.level, reading.labelOf), `${list.level.max} rader`);
  }
  const rows: Item[] = [];
  for (const [index, rawRow] of raw.slice(0, list?.level.max).entries()) {
    const row = readRow(rawRow, reading, list, path, index + 1);
    if (row.ok) rows.push(row.value);
    else if (reading.skip) reading.skip(row);
    else return row;
  }
  return { ok: true, value: rows };
}

function readItems(raw: Raw, reading: Work): Pieces<Read<CaseFile['items']>> {
  return eachInPieces(raw, reading, (path, rows) => readRows(rows, reading, path));
}

/** The notes with what had to be kept beside its field. */
function withBeside(notes: CaseFile['notes'], beside: Work['beside']): CaseFile['notes'] {
  if (beside.size === 0) return notes;
  return { ...notes, ...Object.fromEntries([...beside].map(([path, lanes]) => [path, { ...notes[path], ...lanes }])) };
}

/** Keys that this version does not know, kept aside. */
function extraOf(raw: Raw): Pick<CaseFile, 'extra'> {
  const unknown = Object.entries(raw).filter(([key]) => !knownKeys.has(key) || key === 'minor');
  return unknown.length === 0 ? {} : { extra: Object.fromEntries(unknown) };
}

/**
 * A normalised object → a case whose every value fits the catalogue, or the first stop. `rev` is taken as it stands.
 * Never throws.
 */
export function* contentInPieces(raw: Raw, reading: Reading): Pieces<Read<CaseFile>> {
  const parsed = (reading.newer ? looseEnvelope : strictEnvelope).safeParse(raw);
  if (!parsed.success) return foreign(parsed.error, []);
  const envelope = parsed.data;
  const work: Work = { ...reading, beside: new Map() };
  yield 0.1;
  const answers = yield* partOf(readAnswers(envelope.answers, work), 0.1, 0.4);
  if (!answers.ok) return answers;
  const items = yield* partOf(readItems(envelope.items, work), 0.4, 0.7);
  if (!items.ok) return items;
  const notes = yield* partOf(readNotes(envelope.notes, work), 0.7, 1);
  if (!notes.ok) return notes;
  const { format, version, app, id, kind, voices, track, rev, parents, base, ruleSet, origin } = envelope;
  const frame = { format, version, app, id, kind, voices, track, rev, parents, base, ruleSet };
  const content = { answers: answers.value, items: items.value, notes: withBeside(notes.value, work.beside) };
  const rest = { ...(origin === undefined ? {} : { origin }), ...(isRecord(raw) ? extraOf(raw) : {}) };
  return { ok: true, value: { ...frame, ...content, ...rest } };
}

/** `contentInPieces`, at once. */
export const readContent = (raw: Raw, reading: Reading): Read<CaseFile> => whole(contentInPieces(raw, reading));
