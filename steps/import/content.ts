/** Stage 7 of the gate, the answers: every entry and row against the catalogue. */
import type { CaseFile, Entry, Item, Lanes, Value } from '#steps/case/case-file.ts';
import type { z } from '#steps/catalogue/zod.ts';
import { type LabelOf, nameOf } from './labels.ts';
import { quoted, type Stop, stops } from './messages.ts';
import { isRecord, type Raw } from './migrate.ts';
import { answerTarget, type ListTarget, listTarget, type Target } from './paths.ts';
import {
  entrySchema,
  idPattern,
  itemSchema,
  knownKeys,
  lanesSchema,
  looseEnvelope,
  notePath,
  placeOf,
  strictEnvelope,
} from './schema.ts';
import { type Wrong, wrongAnywhere, wrongIn } from './values.ts';

export interface Reading {
  readonly labelOf?: LabelOf | undefined;
  /** The file comes from a newer version: what is unknown here is kept as it stands. */
  readonly newer?: boolean;
  /** Called for every entry or row that cannot be read; reading then goes on without it. Without it, reading stops. */
  readonly skip?: (stop: Stop) => void;
}

type Read<T> = { readonly ok: true; readonly value: T } | Stop;

const place = (...path: readonly string[]): string => {
  const rows: Readonly<Record<string, string>> = { answers: 'svaren', items: 'listorna', notes: 'anteckningarna' };
  return path.map((part, at) => (at === 0 ? (rows[part] ?? quoted(part)) : quoted(part))).join(' › ');
};

const foreign = (error: z.core.$ZodError, within: readonly string[]): Stop =>
  stops.foreign(place(...placeOf(error, within)));

function wrongValue(wrong: Wrong, name: string, value: unknown): Stop {
  if (wrong.id === 'IM-11') return stops.tooLong(name, wrong.limit);
  return stops.wrongValue(
    name,
    `${wrong.what} I filen står ${quoted(typeof value === 'number' ? String(value) : value)}.`,
  );
}

/** Reads one entry: its frame, then its value by `check`. */
function readEntry(raw: unknown, within: readonly string[], name: string, target: Target | undefined): Read<Entry> {
  const parsed = entrySchema.safeParse(raw);
  if (!parsed.success) return foreign(parsed.error, within);
  const { value, source, ...rest } = parsed.data;
  const wrong = target ? wrongIn(target.field, value) : wrongAnywhere(value);
  if (wrong) return wrongValue(wrong, name, value);
  // The schema of the field has just vouched for the shape.
  return { ok: true, value: { ...rest, value: value as Value, ...(source === undefined ? {} : { source }) } };
}

/** Runs over the members of a map; a member that fails stops the reading, or is left out when `skip` is given. */
function readEach<T>(
  raw: Raw,
  reading: Reading,
  read: (key: string, value: unknown) => Read<T>,
): Read<Record<string, T>> {
  const out: [string, T][] = [];
  for (const [key, value] of Object.entries(raw)) {
    const result = read(key, value);
    if (result.ok) out.push([key, result.value]);
    else if (reading.skip) reading.skip(result);
    else return result;
  }
  return { ok: true, value: Object.fromEntries(out) };
}

function readLanes(
  raw: unknown,
  reading: Reading,
  within: readonly string[],
  name: string,
  target: Target | undefined,
): Read<Lanes> {
  const parsed = lanesSchema.safeParse(raw);
  if (!parsed.success) return foreign(parsed.error, within);
  return readEach(parsed.data, reading, (voice, entry) =>
    idPattern.test(voice) ? readEntry(entry, [...within, voice], name, target) : stops.foreign(place(...within, voice)),
  );
}

/** A suffix is asked for by the question's scope or the field's own; without either there is none. */
function suffixFits(target: Target, ids: readonly string[]): boolean {
  const wanted = (target.scope === 'case' ? 0 : 1) + (target.per === undefined ? 0 : 1);
  return wanted === 0
    ? ids.length === 0
    : ids.length >= 1 && ids.length <= wanted && ids.every((id) => idPattern.test(id));
}

function readAnswers(raw: Raw, reading: Reading): Read<CaseFile['answers']> {
  return readEach(raw, reading, (path, lanes) => {
    const found = answerTarget(path);
    const fits = found !== undefined && suffixFits(found.target, found.ids);
    if (!fits && !reading.newer) return stops.foreign(place('answers', path));
    const target = fits ? found.target : undefined;
    const name = target ? nameOf(target, reading.labelOf) : quoted(path);
    return readLanes(lanes, reading, ['answers', path], name, target);
  });
}

function readNotes(raw: Raw, reading: Reading): Read<CaseFile['notes']> {
  return readEach(raw, reading, (path, lanes) =>
    notePath.test(path) || reading.newer
      ? readLanes(lanes, reading, ['notes', path], 'En anteckning', undefined)
      : stops.foreign(place('notes', path)),
  );
}

function readRow(raw: unknown, reading: Reading, list: ListTarget | undefined, path: string, row: number): Read<Item> {
  const within = ['items', path, `rad ${row}`];
  const parsed = itemSchema.safeParse(raw);
  if (!parsed.success) return foreign(parsed.error, within);
  const fields = readEach(parsed.data.fields, reading, (field, entry) => {
    const target = list?.level.fields.get(field);
    if (!target && !reading.newer) return stops.foreign(place(...within, field));
    const name = target ? nameOf({ ...target, row }, reading.labelOf) : quoted(field);
    return readEntry(entry, [...within, field], name, target);
  });
  return fields.ok ? { ok: true, value: { ...parsed.data, fields: fields.value } } : fields;
}

function readRows(raw: unknown, reading: Reading, path: string): Read<readonly Item[]> {
  const list = listTarget(path);
  const known = list?.ids.every((id) => idPattern.test(id)) ?? false;
  if (!Array.isArray(raw) || (!known && !reading.newer)) return stops.foreign(place('items', path));
  if (list && raw.length > list.level.max) {
    return stops.tooLong(nameOf(list.level, reading.labelOf), `${list.level.max} rader`);
  }
  const rows: Item[] = [];
  for (const [index, rawRow] of raw.entries()) {
    const row = readRow(rawRow, reading, list, path, index + 1);
    if (row.ok) rows.push(row.value);
    else if (reading.skip) reading.skip(row);
    else return row;
  }
  return { ok: true, value: rows };
}

function readItems(raw: Raw, reading: Reading): Read<CaseFile['items']> {
  return readEach(raw, reading, (path, rows) => readRows(rows, reading, path));
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
export function readContent(raw: Raw, reading: Reading): Read<CaseFile> {
  const parsed = (reading.newer ? looseEnvelope : strictEnvelope).safeParse(raw);
  if (!parsed.success) return foreign(parsed.error, []);
  const envelope = parsed.data;
  const answers = readAnswers(envelope.answers, reading);
  if (!answers.ok) return answers;
  const items = readItems(envelope.items, reading);
  if (!items.ok) return items;
  const notes = readNotes(envelope.notes, reading);
  if (!notes.ok) return notes;
  const { format, version, app, id, kind, voices, track, rev, parents, base, ruleSet, origin } = envelope;
  const frame = { format, version, app, id, kind, voices, track, rev, parents, base, ruleSet };
  const content = { answers: answers.value, items: items.value, notes: notes.value };
  const rest = { ...(origin === undefined ? {} : { origin }), ...(isRecord(raw) ? extraOf(raw) : {}) };
  return { ok: true, value: { ...frame, ...content, ...rest } };
}
