/** What a clause is filled from. */
import type { FieldLookup, Row, Scope } from '#templates/fields/fields.ts';

export interface FillContext {
  readonly lookup: FieldLookup;
  /** Where each included clause is found: the id of its heading, by id of the clause. */
  readonly places: ReadonlyMap<string, string>;
  /** Id of the clause, for messages. */
  readonly clause: string;
  /** Id of each printed paragraph of this clause, by its number in the file. */
  readonly points: ReadonlyMap<number, string>;
  /** The annexes that are printed; empty while they are being chosen. */
  readonly annexes: readonly AnnexName[];
  readonly scope: Scope;
  readonly row?: Row;
  readonly list?: string;
  /** Name that stands for Kommunen or Organisationen in a paragraph that is printed once per party. */
  readonly standIn?: { readonly term: 'Kommunen' | 'Organisationen'; readonly name: string };
}

/** An annex as a text names it: "bilaga 2 Verksamhetsplan". */
export interface AnnexName {
  readonly id: string;
  readonly title: string;
}
