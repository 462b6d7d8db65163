/** What was written apart and may be read by both, or stand in a document. */
import type { Question } from '#steps/catalogue/step.ts';
import { isRevealed, lanesOf, partIds, pathOf } from './answers.ts';
import { type CaseFile, type Item, voicesOf } from './case-file.ts';

/**
 * True when what was written apart may stand in a document: it has been shown, or one party writes alone and has not
 * handed it over covered. What has been handed over covered is promised to stay so until both show it.
 */
export function isPrinted(c: CaseFile, ref: string, scopeId?: string): boolean {
  if (Object.keys(lanesOf(c.notes, pathOf(`revealed:${ref}`, scopeId))).length > 0) return true;
  if (voicesOf(c) !== 'alone') return false;
  const promise = `commitment:${ref}`;
  const promised = Object.keys(c.notes).filter((path) => path === promise || path.startsWith(`${promise}@`));
  return scopeId === undefined
    ? promised.length === 0
    : !promised.includes(promise) && !promised.includes(pathOf(promise, scopeId));
}

/**
 * True when a row written apart may be read by both: its answers are shown. Rows of one list may belong to several parts,
 * and each part is shown for itself. `path` is the list with its scope, like `budget.items@p1`; `shown` is `isPrinted` for
 * documents.
 */
export function isRowShown(
  c: CaseFile,
  { who, ref, scope }: Question,
  path: string,
  item: Item,
  shown: (c: CaseFile, ref: string, scopeId?: string) => boolean = isRevealed,
): boolean {
  if (who !== 'apart' || shown(c, ref)) return true;
  if (scope !== 'part') return false;
  const part = path.split('@')[1] ?? item.fields['part']?.value;
  return shown(c, ref, typeof part === 'string' && part !== '' ? part : partIds(c)[0]);
}
