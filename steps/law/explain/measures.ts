/**
 * What the parties have written against a warning, and which duties they have marked done (README 11; the note paths
 * are given by each fired effect). Neither ever changes a level; both decide whether the case is ready for decision.
 */
import { isEmptyValue, lanesOf } from '#steps/case/answers.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';

export interface Measure {
  /** Measure or reason; for a duty what was done. */
  readonly what: string;
  /** A role, never a name. */
  readonly who: string;
  /** YYYY-MM-DD, or '' when no day is set. */
  readonly when: string;
}

export type MeasureKind = 'warning' | 'duty';

export const measureKindOf = (notePath: string): MeasureKind => (notePath.startsWith('duty:') ? 'duty' : 'warning');

/** Fields that are still empty: a warning needs a measure or a reason, a duty what, who and when. */
export function emptyFields(kind: MeasureKind, measure: Measure): readonly (keyof Measure)[] {
  const needed = kind === 'duty' ? (['what', 'who', 'when'] as const) : (['what'] as const);
  return needed.filter((field) => measure[field].trim() === '');
}

/** What is written at a note path, by whichever side wrote it; undefined when nothing is. */
export function measureAt(c: CaseFile, notePath: string): Measure | undefined {
  const entry = Object.values(lanesOf(c.notes, notePath)).find(({ value }) => !isEmptyValue(value));
  if (!entry) return undefined;
  const { value } = entry;
  if (typeof value !== 'object' || Array.isArray(value)) return { what: String(value), who: '', when: '' };
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const text = (field: keyof Measure): string => String(fields[field] ?? '');
  return { what: text('what'), who: text('who'), when: text('when') };
}

interface Author {
  readonly voice: Voice;
  /** ISO time. */
  readonly at: string;
}

/** Edits that write, or with null take away, what stands at a note path. There is one text, whoever wrote it last. */
export function measureEdits(
  c: CaseFile,
  notePath: string,
  measure: Measure | null,
  { voice, at }: Author,
): readonly Edit[] {
  const others = Object.keys(lanesOf(c.notes, notePath)).filter((lane) => measure === null || lane !== voice);
  const cleared = others.map((lane): Edit => ({ op: 'note', path: notePath, voice: lane, entry: null }));
  if (measure === null) return cleared;
  const value = { what: measure.what.trim(), who: measure.who.trim(), when: measure.when };
  return [...cleared, { op: 'note', path: notePath, voice, entry: { value, by: voice, at } }];
}
