/** What can be read from a file that the gate has stopped: whole answers and whole rows, nothing half. */
import { type CaseFile, caseFormat, caseVersion, type Item, rowsOf } from '#steps/case/case-file.ts';
import { newCase } from '#steps/case/new-case.ts';
import { withRev } from '#steps/case/revision.ts';
import { caseBegins, readText } from './bytes.ts';
import { contentInPieces } from './content.ts';
import { normalised } from './gate.ts';
import { isRecord, type Raw } from './migrate.ts';
import { type Pieces, partOf, whole } from './pieces.ts';
import { linkReferences, partyLists } from './references.ts';
import { scanInPieces, wholePart } from './scan.ts';
import { strictEnvelope } from './schema.ts';

export interface Salvaged {
  readonly case: CaseFile;
  /** Answers and rows that could be read. */
  readonly kept: number;
  /** Swedish sentence for the user. */
  readonly text: string;
}

/** What a case begins with: its id, its time, who writes. */
export type NewCaseOf = Parameters<typeof newCase>[0];

function* wholeJson(bytes: Uint8Array): Pieces<Raw | null> {
  const read = readText(bytes);
  if (!read.ok) return null;
  const text = read.text.slice(Math.max(0, caseBegins(read.text)));
  const scanned = yield* scanInPieces(text);
  const json = scanned.ok ? text : wholePart(text);
  const value: unknown = json === null ? null : JSON.parse(json);
  return isRecord(value) && value['format'] === caseFormat && value['version'] === caseVersion ? value : null;
}

/** Answers, and rows that hold something. */
function count(c: CaseFile): number {
  const rows = Object.values(c.items).flatMap((list) => list.filter((row) => Object.keys(row.fields).length > 0));
  return Object.keys(c.answers).length + rows.length;
}

/** What is read besides the answers, each only when it is what it should be. */
const settings = ['kind', 'voices', 'track', 'origin'] as const;

function envelopeFrom(raw: Raw, empty: CaseFile): Raw {
  const { answers = {}, notes = {} } = raw;
  const content = { answers: isRecord(answers) ? answers : {}, notes: isRecord(notes) ? notes : {} };
  const whole: Raw = { ...empty, ...content, items: isRecord(raw['items']) ? raw['items'] : {} };
  const fits = (key: string) => key in raw && strictEnvelope.safeParse({ ...whole, [key]: raw[key] }).success;
  return { ...whole, ...Object.fromEntries(settings.filter(fits).map((key) => [key, raw[key]])) };
}

/** The case without rows whose id is taken: the first row keeps it. */
function withoutClashes(c: CaseFile): CaseFile {
  const taken = new Set<string>();
  const first = (rows: readonly Item[]) => rows.filter(({ id }) => !taken.has(id) && taken.add(id));
  const parties = Object.fromEntries(partyLists.map((list) => [list, first(rowsOf(c, list))]));
  const others = Object.entries(c.items).map(([list, rows]): [string, readonly Item[]] => {
    const own = new Set(taken);
    return [list, rows.filter(({ id }) => !own.has(id) && own.add(id))];
  });
  return { ...c, items: { ...Object.fromEntries(others), ...parties } };
}

/** A party list of which no row could be read keeps the row that every case starts with. */
function withParties(c: CaseFile, empty: CaseFile): CaseFile {
  const lost = partyLists.filter((list) => rowsOf(c, list).length === 0);
  return { ...c, items: { ...c.items, ...Object.fromEntries(lost.map((list) => [list, rowsOf(empty, list)])) } };
}

/**
 * Reads what can be read in a file that the gate has stopped, as a new case of its own that opens without a word.
 * `fresh` gives id, time and versions. Null when nothing can be read. Nothing is written.
 */
export function* salvageInPieces(bytes: Uint8Array, fresh: NewCaseOf): Pieces<Salvaged | null> {
  const raw = yield* partOf(wholeJson(bytes), 0, 0.4);
  yield 0.4;
  const cleaned = raw && normalised(raw);
  if (!isRecord(cleaned)) return null;
  yield 0.5;
  const empty = newCase(fresh);
  const reading = contentInPieces(envelopeFrom(cleaned, empty), { skip: () => undefined });
  const read = yield* partOf(reading, 0.5, 0.9);
  const linked = read.ok ? linkReferences(withParties(withoutClashes(read.value), empty), undefined) : read;
  if (!linked.ok) return null;
  const kept = count(linked.case);
  if (kept === 0) return null;
  const text = `${kept} svar och rader gick att läsa ur filen. Resten saknas eller går inte att läsa. Kontrollera allt innan ni går vidare.`;
  return { case: withRev({ ...linked.case, parents: [], base: null }), kept, text };
}

/** `salvageInPieces`, at once. */
export const salvageCase = (bytes: Uint8Array, fresh: NewCaseOf): Salvaged | null =>
  whole(salvageInPieces(bytes, fresh));
