/** The headings of the agreement for the print kit, in the order of the contents. */
import { signsOff } from '#templates/clause/clause.ts';
import { chapters, clauses } from '#templates/clause/library.ts';
import type { ClauseHead } from './Skeleton.tsx';

export const clauseHeads: readonly ClauseHead[] = clauses.map((clause) => {
  const chapter = chapters.find((one) => one.first === clause.id)?.heading;
  return {
    id: clause.id,
    heading: clause.heading,
    always: clause.level === 'core',
    signs: signsOff(clause),
    ...(chapter === undefined ? {} : { chapter }),
  };
});
