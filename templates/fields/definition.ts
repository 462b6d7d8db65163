/** What is known of a field that documents print, and where its question is asked: looked up, never typed again. */
import type { AskedKey, Key, ListKey, RowField } from '#steps/catalogue/key.ts';
import { at, type Home, homeOfName } from './ask.ts';
import type { MadeKey, RowsKey, ValueKey } from './fields.ts';

export type FieldType =
  /** Noun phrase or other words inside a sentence; a full stop at the end is taken off. */
  | 'phrase'
  /** The parties' own words, as they stand, after a label: a capital first and a full stop last, lists and paragraphs kept. */
  | 'own'
  /** List of texts, joined with commas and "och". */
  | 'phrases'
  /** A function; never a person's name. */
  | 'role'
  | 'date'
  | 'dayMonth'
  | 'year'
  | 'kronor'
  | 'euro'
  | 'percent'
  /** Whole number; one to twelve in words, and the noun after it follows. */
  | 'integer'
  /** Words with a number in them, for example "12 månader". */
  | 'duration'
  | 'orgNumber'
  /** Id of a party, printed as Kommunen, Organisationen or the name. */
  | 'party'
  /** Who took the initiative: an option of F6. */
  | 'initiative'
  /** A kind of contribution: an option of O1. */
  | 'contribution'
  /** Options of A2. */
  | 'principles'
  /** Options of L5. */
  | 'learners'
  /** Never printed in a clause; recorded, or shown in an annex. */
  | 'recorded';

/** A field of a row, under its name in the row. */
export interface FieldDefinition extends Home {
  readonly key: string;
  readonly type: FieldType;
  /** Words of the gap. */
  readonly label: string;
  /** A deepening question: while it is not answered, the paragraph that needs it is left out. */
  readonly silent?: true;
}

interface Single extends FieldDefinition {
  /** One value for each public party, organisation or part. */
  readonly per?: 'public' | 'org' | 'part';
}

/** A field outside rows: a value, the texts of a list's rows, or a field of the first row of the parties. */
export type ClauseField =
  | (Single & { readonly from: 'value'; readonly key: ValueKey })
  | (Single & { readonly from: 'rows'; readonly key: RowsKey; readonly item: string })
  | (Single & { readonly from: 'first'; readonly list: 'publicParties' | 'organisations' });

export interface ListDefinition extends Home {
  readonly key: RowsKey;
  readonly label: string;
  /** May have no rows; then nothing is printed. */
  readonly mayBeEmpty?: true;
  /** Rows are the parties themselves. */
  readonly party?: 'public' | 'org';
  readonly fields: Readonly<Record<string, FieldDefinition>>;
}

type More = Pick<Single, 'per' | 'silent'>;

/** A value under a key of the catalogue. What only this page knows: its form in a sentence and the words of its gap. */
export function value(key: Key, type: FieldType, label: string, more: More = {}): ClauseField {
  return { from: 'value', key, type, label, ...at(key), ...more };
}

/** A value that is worked out: `asked` is the question that the reader is sent to when it is missing. */
export function made(key: MadeKey, asked: AskedKey, type: FieldType, label: string, more: More = {}): ClauseField {
  return { from: 'value', key, type, label, ...at(asked), ...more };
}

/** The texts of a list as one value. */
export function texts<L extends ListKey>(
  key: L,
  item: RowField<L>,
  type: FieldType,
  label: string,
  more: More = {},
): ClauseField {
  return { from: 'rows', key, item, type, label, ...at(key), ...more };
}

/** A field of the first party on a side. */
export function first<L extends 'publicParties' | 'organisations'>(
  list: L,
  key: RowField<L>,
  type: FieldType,
  label: string,
): ClauseField {
  return { from: 'first', list, key, type, label, ...at(list) };
}

/** Name in the row, form and words of the gap; a name that the rows do not have says which question it comes from. */
export type Told<Name extends string> =
  | readonly [key: Name, type: FieldType, label: string]
  | readonly [key: string, type: FieldType, label: string, asked: AskedKey];

/** The fields of a row, with the place where each is asked. */
export function rowFields<Name extends string>(
  told: Readonly<Record<string, Told<Name>>>,
  pathOf: (key: string) => string,
): Readonly<Record<string, FieldDefinition>> {
  return Object.fromEntries(
    Object.entries(told).map(([name, [key, type, label, asked]]) => [
      name,
      { key, type, label, ...homeOfName(asked ?? pathOf(key)) },
    ]),
  );
}

/** A list of the catalogue with the fields of its rows; `party` is whose row it is. */
export function list<L extends ListKey>(
  key: L,
  label: string,
  told: Readonly<Record<string, Told<RowField<L> | 'party'>>>,
  more: Pick<ListDefinition, 'mayBeEmpty' | 'party'> = {},
): ListDefinition {
  return { key, label, ...at(key), ...more, fields: rowFields(told, (field) => `${key}[].${field}`) };
}
