/**
 * Who needs to read (README 14): a fact of its own beside the level. Each reader has reasons, and conclusions that have been
 * recorded: who, when, and the case number. A reader never moves a level; "klar för beslut" waits for the conclusion.
 */
import { isEmptyValue, lanesOf, publicIds, textOf } from '#steps/case/answers.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Conclusion, Reader } from '../result.ts';
import type { ReaderId } from '../types.ts';
import type { PartResult } from './part.ts';

const order: readonly ReaderId[] = ['jurist', 'dataskydd', 'tillstand'];

/** Where the conclusion of a reader other than the lawyer is kept; the lawyer's is the answer to R12. */
export const readingPath = (who: ReaderId): string => `reading:${who}`;

/** The lawyer's conclusions, one for each public party that has written one. */
function lawyers(c: CaseFile): readonly Conclusion[] {
  return publicIds(c).flatMap((id): readonly Conclusion[] => {
    const by = textOf(c, 'legalAssessment.by', id);
    const conclusion = textOf(c, 'legalAssessment.conclusion', id);
    if (by === undefined || conclusion === undefined || conclusion === 'pagar') return [];
    const date = textOf(c, 'legalAssessment.date', id) ?? '';
    return [{ by, date, caseNumber: textOf(c, 'legalAssessment.caseNumber', id) ?? '', conclusion }];
  });
}

/** The conclusion written at a note, by whichever side wrote it. */
export function readingAt(c: CaseFile, who: ReaderId): Conclusion | undefined {
  const entry = Object.values(lanesOf(c.notes, readingPath(who))).find(({ value }) => !isEmptyValue(value));
  if (!entry || typeof entry.value !== 'object' || Array.isArray(entry.value)) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...entry.value };
  const text = (name: string): string => String(fields[name] ?? '');
  return { by: text('by'), date: text('date'), caseNumber: text('caseNumber'), conclusion: text('conclusion') };
}

/** Edits that write, or with null take away, a reader's conclusion. */
export function readingEdits(
  c: CaseFile,
  who: ReaderId,
  conclusion: Conclusion | null,
  { voice, at }: { readonly voice: Voice; readonly at: string },
): readonly Edit[] {
  const path = readingPath(who);
  const gone = Object.keys(lanesOf(c.notes, path)).map(
    (lane): Edit => ({ op: 'note', path, voice: lane, entry: null }),
  );
  if (conclusion === null) return gone;
  return [...gone, { op: 'note', path, voice, entry: { value: { ...conclusion }, by: voice, at } }];
}

function conclusionsOf(c: CaseFile, who: ReaderId): readonly Conclusion[] {
  if (who === 'jurist') return lawyers(c);
  const one = readingAt(c, who);
  return one ? [one] : [];
}

/** A lawyer of every public party has said "kan gå vidare"; another reader has a role, a day and a conclusion. */
function isRead(who: ReaderId, conclusions: readonly Conclusion[], parts: readonly PartResult[]): boolean {
  if (who === 'jurist') return parts.every((part) => part.assessmentRegistered);
  return conclusions.some(({ by, date, conclusion }) => by.trim() !== '' && date !== '' && conclusion.trim() !== '');
}

/** Who needs to read the case, in a fixed order. A part that needs another form asks for no reader. */
export function readersOf(c: CaseFile, parts: readonly PartResult[]): readonly Reader[] {
  const reading = parts
    .filter(({ level }) => level !== 4)
    .flatMap(({ fired }) => fired.filter(({ effect }) => effect === 'read'));
  return order.flatMap((who): readonly Reader[] => {
    const reasons = reading.filter(({ reader }) => reader === who);
    if (reasons.length === 0) return [];
    const conclusions = conclusionsOf(c, who);
    return [{ who, reasons, conclusions, read: isRead(who, conclusions, parts) }];
  });
}
