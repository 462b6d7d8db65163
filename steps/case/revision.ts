/** What `rev` is the hash of, and the text of a case in a file: stable order, so that equal cases are equal text. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CaseFile } from './case-file.ts';

/** JSON with sorted keys and no white space: the content that `rev` is the hash of. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value).sort();
    const record = value as Readonly<Record<string, unknown>>;
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Notes of one side only: a text that is no answer yet, and private notes. They are never handed over. */
export const isLocalNote = (path: string): boolean => /^(?:typed|private|own):/.test(path);

/** The case without notes that are one side's own. */
export function withoutLocalNotes(c: CaseFile): CaseFile {
  const notes = Object.entries(c.notes);
  const kept = notes.filter(([path]) => !isLocalNote(path));
  return kept.length === notes.length ? c : { ...c, notes: Object.fromEntries(kept) };
}

/**
 * SHA-256 (hex) of the content that the parties share. Left out: `rev`, `parents`, `base`, `app`, `ruleSet` and notes
 * that are one side's own, so that a half-typed text never makes two equal cases look different.
 */
export function revisionOf(c: CaseFile): string {
  const { rev: _rev, parents: _parents, base: _base, app: _app, ruleSet: _rules, ...content } = withoutLocalNotes(c);
  return bytesToHex(sha256(utf8ToBytes(canonical(content))));
}

export function withRev(c: CaseFile): CaseFile {
  return { ...c, rev: revisionOf(c) };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, sorted(record[key])]),
  );
}

/** Text of an `.iop.json` file: UTF-8, LF, stable key order, two spaces. */
export function serialiseCase(c: CaseFile): string {
  const { extra, ...known } = withRev(c);
  const { format, version, ...rest } = known;
  const content = sorted({ ...extra, ...rest }) as object;
  return `${JSON.stringify({ format, version, ...content }, null, 2)}\n`;
}
