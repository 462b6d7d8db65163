/** What was parked at a workshop and put into the case: open matters with who finds out and when, as notes `parked:<id>`. */
import type { CaseFile } from './case-file.ts';

export interface ParkedRow {
  readonly id: string;
  readonly text: string;
  /** A role, or ''. */
  readonly who: string;
  /** ISO day, or ''. */
  readonly when: string;
  /** Question that it belongs to, or ''. */
  readonly ref: string;
}

const prefix = 'parked:';

/** Rows in the order they were parked. */
export function parkedRows(c: CaseFile): readonly ParkedRow[] {
  return Object.entries(c.notes).flatMap(([path, lanes]) => {
    const value = path.startsWith(prefix) ? Object.values(lanes)[0]?.value : undefined;
    if (typeof value !== 'object' || Array.isArray(value)) return [];
    const parts = new Map(Object.entries(value).map(([key, part]) => [key, String(part)]));
    const part = (key: string): string => parts.get(key) ?? '';
    const row = {
      id: path.slice(prefix.length),
      text: part('text'),
      who: part('who'),
      when: part('when'),
      ref: part('ref'),
    };
    return row.text === '' ? [] : [row];
  });
}
