/** The parking lot of a workshop, carried into a case as open questions (W11). */
import { lanesOf } from '#steps/case/answers.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { scopeIdsOf } from '#steps/walk/question-state.ts';
import type { ParkingRow } from './types.ts';

interface Author {
  readonly by: Voice;
  /** ISO time, UTC. */
  readonly at: string;
}

/** Where the case keeps who finds out, for the question that a row belongs to. */
function pathFor(c: CaseFile, ref: string): string | undefined {
  const question = questionOfRef(ref);
  if (!question) return undefined;
  const [scopeId] = scopeIdsOf(c, question);
  return scopeId === undefined ? `unknown:${ref}` : `unknown:${ref}@${scopeId}`;
}

/**
 * Edits that put the rows into the case: the words as `parked:<id>`, and for a row that belongs to a question also
 * "vi vet inte än" with who finds out and when, unless the case already says so.
 */
export function parkingEdits(c: CaseFile, rows: readonly ParkingRow[], { by, at }: Author): readonly Edit[] {
  return rows.flatMap((row): readonly Edit[] => {
    const { id, text, who, when, ref } = row;
    const words: Edit = {
      op: 'note',
      path: `parked:${id}`,
      voice: 'joint',
      entry: { value: { text, who, when, ref: ref ?? '' }, by, at },
    };
    const path = ref === undefined ? undefined : pathFor(c, ref);
    if (path === undefined || Object.keys(lanesOf(c.notes, path)).length > 0) return [words];
    return [words, { op: 'note', path, voice: 'joint', entry: { value: { who, when }, by, at } }];
  });
}
