/** The sections of the agreement: the contents with the clauses that are included. */
import { contents } from '#templates/clauses/contents.ts';
import type { Clause } from './clause.ts';

/** A heading and the clauses under it. */
export interface Section {
  /** Id of the heading, for example "avsnitt-pengarna". */
  readonly id: string;
  readonly heading: string;
  readonly clauses: readonly Clause[];
}

/** The sections of an agreement, in the order printed. One without a clause is not printed. */
export function sectionsOf(included: readonly Clause[]): readonly Section[] {
  return contents
    .map(({ id, heading, clauses }) => ({
      id,
      heading,
      clauses: included.filter((clause) => clauses.includes(clause.file.replace(/\.md$/u, ''))),
    }))
    .filter((section) => section.clauses.length > 0);
}
