/** May a document carry the case? Not while it holds answers written apart that the parties have not shown. */
import { type CaseFile, voicesOf } from '#steps/case/case-file.ts';
import { withoutLocalNotes } from '#steps/case/revision.ts';
import { whatMayLeave } from './handed-file.ts';
import { leavingTo } from './may-leave.ts';

/** A document may end up with anybody, so it goes to no lane. */
const anybody = '';

/** False while somebody's hidden answers would leave with the file. One party alone hides nothing from itself. */
export function mayAttach(c: CaseFile): boolean {
  if (voicesOf(c) === 'alone') return true;
  const leaving = leavingTo(c, anybody);
  const answers = Object.entries(c.answers).flatMap(([path, lanes]) =>
    Object.keys(lanes).map((voice) => leaving.answer(path, voice)),
  );
  const rows = Object.entries(c.items).flatMap(([list, all]) => all.map((row) => leaving.row(list, row)));
  return [...answers, ...rows].every((leaves) => leaves);
}

/** The case that a document carries: never what is one side's own, nor anything that `mayAttach` would not let out. */
export const attachedCase = (c: CaseFile): CaseFile =>
  voicesOf(c) === 'alone' ? withoutLocalNotes(c) : whatMayLeave(c, anybody);
