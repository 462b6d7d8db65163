/** What a clause is filled from. */
import type { FieldLookup, Row, Scope } from '#templates/fields/fields.ts';

/** Ids of printed paragraphs by id of the clause: K52 → K52-1, K52-2, K52-2-2. */
export type Points = ReadonlyMap<string, readonly string[]>;

export interface FillContext {
  readonly lookup: FieldLookup;
  /** Where each included clause is found: the id of its heading, by id of the clause. */
  readonly places: ReadonlyMap<string, string>;
  /** Id of the clause, for messages. */
  readonly clause: string;
  /** Ids of the paragraphs that each clause prints, in order. Absent while they are being found. */
  readonly points?: Points;
  /** The annexes that are printed; empty while they are being chosen. */
  readonly annexes: readonly AnnexName[];
  readonly scope: Scope;
  readonly row?: Row;
  readonly list?: string;
  /** Name that stands for Kommunen or Organisationen in a paragraph that is printed once per party. */
  readonly standIn?: { readonly term: 'Kommunen' | 'Organisationen'; readonly name: string };
}

/** An annex as a text names it: "bilaga B (plan, mål och lärande)". */
export interface AnnexName {
  readonly id: string;
  readonly title: string;
}
