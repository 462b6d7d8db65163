/** May a document carry the whole case? Not while it holds answers written apart that the parties have not shown. */
import { type CaseFile, voicesOf } from '#steps/case/case-file.ts';
import { apartLanes, isShown } from './hidden.ts';

/** False while somebody's hidden answers would leave with the file. One party alone hides nothing from itself. */
export function mayAttach(c: CaseFile): boolean {
  return voicesOf(c) === 'alone' || apartLanes(c).every((lane) => isShown(c, lane.key));
}
