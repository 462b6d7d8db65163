/**
 * The import gate: bytes from anywhere → a case that can be trusted in shape, or one Swedish sentence that says why not.
 * Seven stages, the first that fails ends it: size, kind, UTF-8, depth, JSON, version, content. Pure, at once or in
 * pieces; nothing is written here, and nothing ever throws.
 */
import type { CaseFile } from '#steps/case/case-file.ts';
import { textKindOf } from '#steps/case/kept-edits.ts';
import { revisionOf, withRev } from '#steps/case/revision.ts';
import { answerTarget, listTarget, type Target } from '#steps/catalogue/paths.ts';
import { caseBegins, readText } from './bytes.ts';
import { contentInPieces, readContent } from './content.ts';
import { type Finding, findingsIn } from './findings.ts';
import { type LabelOf, nameOf } from './labels.ts';
import { type Notice, notices, quoted, type Stop, stops } from './messages.ts';
import { isRecord, knownVersions, movedIn, type Raw, type Routed, route, type Versions } from './migrate.ts';
import { type Change, type Normalised, normalise } from './normalise.ts';
import { type Pieces, partOf, whole } from './pieces.ts';
import { linkReferences } from './references.ts';
import { scanInPieces } from './scan.ts';

export interface ImportOptions {
  /** Names of fields as the screens show them (`labelsIn`); without it a field is named by its question's ref. */
  readonly labelOf?: LabelOf;
  /** Versions and migrations; the build's own unless a test says otherwise. */
  readonly versions?: Versions;
}

export interface Opened {
  readonly ok: true;
  readonly case: CaseFile;
  readonly notices: readonly Notice[];
  readonly findings: readonly Finding[];
  /** The file is from a newer version: show it, never save it. */
  readonly readOnly?: true;
  /** The file was older: keep the bytes as a snapshot before the case is saved. */
  readonly migrated?: true;
}

export type ImportResult = Opened | Stop;

/** Which field of the catalogue a place in the raw file belongs to. */
function targetAt(raw: Raw, path: readonly string[]): { readonly target?: Target; readonly row?: number } {
  const [part, key = '', index = '', , field = ''] = path;
  if (part === 'answers') {
    const target = answerTarget(key)?.target;
    return target ? { target } : {};
  }
  if (part !== 'items' || !isRecord(raw['items'])) return {};
  const target = listTarget(key)?.level.fields.get(field);
  return target ? { target, row: Number(index) + 1 } : {};
}

function describe(raw: Raw, change: Change, labelOf: LabelOf | undefined): string {
  const { target, row } = targetAt(raw, change.path);
  const place = target && { ref: target.ref, key: target.key, ...(row === undefined ? {} : { row }) };
  return `${place ? nameOf(place, labelOf) : 'Filens uppgifter'}: ${change.what}.`;
}

type Parsed = { readonly ok: true; readonly value: unknown } | Stop;

/** Stages 1–5. */
function* parse(bytes: Uint8Array): Pieces<Parsed> {
  const read = readText(bytes);
  if (!read.ok) return read;
  if (caseBegins(read.text) >= 0) return stops.around();
  yield 0.2;
  const scanned = yield* partOf(scanInPieces(read.text), 0.2, 0.8);
  if (read.cut) return stops.cut();
  yield 0.8;
  if (scanned.ok) return { ok: true, value: JSON.parse(read.text) };
  switch (scanned.why) {
    case 'cut':
      return stops.cut();
    case 'syntax':
      return stops.broken(scanned.line);
    case 'many':
      return stops.tooMany();
    case 'deep':
      return stops.foreign(`rad ${scanned.line}: för många nivåer`);
    case 'duplicate':
      return stops.foreign(`rad ${scanned.line}: ${quoted(scanned.key)} står två gånger`);
    case 'forbidden':
      return stops.foreign(`rad ${scanned.line}: ${quoted(scanned.key)}`);
  }
}

interface Cleaned {
  readonly ok: true;
  readonly raw: Raw;
  readonly corrections: readonly string[];
}

/** The first place outside the answers that holds what cannot be mended. */
function refuseBroken([path]: Normalised['broken']): Stop | null {
  if (!path) return null;
  return stops.foreign(
    `ett styrtecken eller ett halvt tecken i ${path.length === 0 ? 'filens uppgifter' : quoted(path.at(-1))}`,
  );
}

const normaliseFile = (raw: Raw): Normalised => normalise(raw, (path) => textKindOf(targetAt(raw, path).target?.field));

/** A file with text and numbers in one form; what cannot be mended is left as it stands. */
export const normalised = (raw: Raw): unknown => normaliseFile(raw).value;

/** One form for text and numbers. A control character or half a character outside the answers stops the import. */
function clean(raw: Raw, labelOf: LabelOf | undefined): Cleaned | Stop {
  const result = normaliseFile(raw);
  const refused = refuseBroken(result.broken);
  if (refused) return refused;
  const corrections = [...new Set(result.changes.map((change) => describe(raw, change, labelOf)))];
  return { ok: true, raw: isRecord(result.value) ? result.value : raw, corrections };
}

function* openNewer(raw: Raw, options: ImportOptions): Pieces<ImportResult> {
  const cleaned = clean(raw, options.labelOf);
  const read = cleaned.ok ? yield* contentInPieces(cleaned.raw, { newer: true }) : cleaned;
  if (!read.ok) return stops.newer();
  return { ok: true, case: read.value, notices: [notices.readOnly()], findings: [], readOnly: true };
}

/** The revision of the content as it stood in the file, before anything was corrected. */
function revisionInFile(raw: Raw, read: CaseFile): string {
  const { answers, items, notes } = raw;
  return revisionOf({ ...read, answers, items, notes: notes ?? {} } as CaseFile);
}

/** What an example of ours says of itself and must give stands beside the case in its file, and is never a part of it. */
const asides: readonly string[] = ['example', 'expect'];
const withoutAsides = (raw: Raw): Raw =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !asides.includes(key)));

function* open(routed: Routed & { readonly to: 'open' }, options: ImportOptions): Pieces<ImportResult> {
  const { labelOf } = options;
  const cleaned = clean(routed.raw, labelOf);
  if (!cleaned.ok) return cleaned;
  yield 0.2;
  const mended = new Set<string>();
  const note = (what: string): unknown => mended.add(what);
  const reading = contentInPieces(cleaned.raw, { labelOf, newer: routed.newerMinor, told: note });
  const read = yield* partOf(reading, 0.2, 0.6);
  if (!read.ok) return read;
  yield 0.6;
  const linked = routed.newerMinor
    ? { ok: true as const, case: read.value, changes: [] }
    : linkReferences(read.value, labelOf);
  if (!linked.ok) return linked;
  yield 0.7;
  const corrections = [...cleaned.corrections, ...mended, ...linked.changes];
  const rev = revisionInFile(routed.raw, read.value);
  const told: Notice[] = [];
  if (routed.migrated) told.push(notices.migrated());
  if (corrections.length > 0) told.push(notices.corrected(corrections));
  // A file that names no revision, such as one written by hand, has not been changed from any.
  const changed = read.value.rev !== '' && rev !== read.value.rev;
  if (!routed.migrated && !routed.newerMinor && changed) told.push(notices.changedOutside());
  yield 0.9;
  // The hash is most of the work for a large case, so it is taken once when nothing was corrected.
  const opened = corrections.length === 0 ? { ...linked.case, rev } : withRev(linked.case);
  const migrated = routed.migrated ? { migrated: true as const } : {};
  return { ok: true, case: opened, notices: told, findings: findingsIn(opened), ...migrated };
}

/** Opens the bytes of an arbetsfil. See `ImportResult`; the caller's case and store are never touched. */
export function* openCaseInPieces(bytes: Uint8Array, options: ImportOptions = {}): Pieces<ImportResult> {
  const parsed = yield* partOf(parse(bytes), 0, 0.5);
  if (!parsed.ok) return parsed;
  yield 0.5;
  const routed = route(parsed.value, options.versions ?? knownVersions);
  if (routed.to === 'refused') return stops.notACase();
  const raw = withoutAsides(routed.raw);
  const opening = routed.to === 'read-only' ? openNewer(raw, options) : open({ ...routed, raw }, options);
  return yield* partOf(opening, 0.5, 1);
}

/** `openCaseInPieces`, at once. */
export const openCase = (bytes: Uint8Array, options: ImportOptions = {}): ImportResult =>
  whole(openCaseInPieces(bytes, options));

/**
 * Checks a record read from the browser's own store: the case when its shape holds, else null. References are left as
 * they stand, since a row may come back by *Ångra*.
 */
export function readStored(value: unknown): CaseFile | null {
  if (!isRecord(value) || value['format'] !== 'iop-verkstaden') return null;
  const { extra, ...known } = value;
  const raw = movedIn(isRecord(extra) ? { ...extra, ...known } : known);
  const cleaned = clean(raw, undefined);
  const read = cleaned.ok ? readContent(cleaned.raw, { newer: isRecord(extra) }) : cleaned;
  return read.ok ? read.value : null;
}
