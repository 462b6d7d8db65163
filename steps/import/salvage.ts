/** What can be read from a file whose end is missing: whole answers and whole rows, nothing half. */
import { type CaseFile, caseFormat, caseVersion, newCase, withRev } from '#steps/case/case-file.ts';
import { readText } from './bytes.ts';
import { readContent } from './content.ts';
import { clean } from './gate.ts';
import { isRecord, type Raw } from './migrate.ts';
import { scan, wholePart } from './scan.ts';

export interface Salvaged {
  readonly case: CaseFile;
  /** Answers and rows that could be read. */
  readonly kept: number;
  /** Swedish sentence for the user. */
  readonly text: string;
}

function wholeJson(bytes: Uint8Array): Raw | null {
  const read = readText(bytes);
  if (!read.ok) return null;
  const json = scan(read.text).ok ? read.text : wholePart(read.text);
  const value: unknown = json === null ? null : JSON.parse(json);
  return isRecord(value) && value['format'] === caseFormat && value['version'] === caseVersion ? value : null;
}

/** Answers, and rows that hold something. */
function count(c: CaseFile): number {
  const rows = Object.values(c.items).flatMap((list) => list.filter((row) => Object.keys(row.fields).length > 0));
  return Object.keys(c.answers).length + rows.length;
}

const isRows = (list: unknown): boolean => !Array.isArray(list) || list.length > 0;

/** The lists of the file; a party list that was cut before its first row keeps the row that every case starts with. */
function listsOf(items: unknown, empty: CaseFile): Raw {
  if (!isRecord(items)) return empty.items;
  return { ...empty.items, ...Object.fromEntries(Object.entries(items).filter(([, list]) => isRows(list))) };
}

/**
 * Reads what is whole in a cut file, as a new case of its own. `fresh` gives id, time and versions for what the file no
 * longer tells. Null when nothing can be read. Nothing is written; keep the bytes in quarantine first.
 */
export function salvageCase(bytes: Uint8Array, fresh: Parameters<typeof newCase>[0]): Salvaged | null {
  const raw = wholeJson(bytes);
  const cleaned = raw && clean(raw, undefined);
  if (!cleaned?.ok) return null;
  const empty = newCase(fresh);
  const { format: _format, version: _version, ...read } = cleaned.raw;
  const members = Object.fromEntries(Object.entries(read).filter(([key]) => key in empty || key === 'origin'));
  const items = listsOf(read['items'], empty);
  const whole = { ...empty, ...members, id: fresh.id, items };
  const result = readContent(whole, { skip: () => undefined });
  if (!result.ok) return null;
  const kept = count(result.value);
  if (kept === 0) return null;
  const text = `Vi kunde läsa ${kept} svar och rader ur filen. Resten saknas. Kontrollera allt innan ni går vidare.`;
  return { case: withRev({ ...result.value, parents: [], base: null }), kept, text };
}
