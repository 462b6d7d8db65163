/** What is known of a field that documents print, and where its question is asked: looked up, never typed again. */
import type { AskedKey, Key, ListKey, RowField } from '#steps/catalogue/key.ts';
import { type Home, homeOfName } from './ask.ts';

export type FieldType =
  /** Noun phrase or other words inside a sentence; a full stop at the end is taken off. */
  | 'phrase'
  /** Infinitive without "att". */
  | 'infinitive'
  /** Whole sentences. */
  | 'sentences'
  /** List of texts, joined with commas and "och". */
  | 'phrases'
  /** A function; never a person's name. */
  | 'role'
  | 'date'
  | 'dayMonth'
  | 'year'
  | 'kronor'
  /** Whole kronor that the parties bind themselves to: the sum follows in words, "300 000 kronor (trehundratusen)". */
  | 'sum'
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
  /** Options of A2. */
  | 'principles'
  /** Never printed in a clause; recorded, or shown in an annex. */
  | 'recorded';

export interface FieldDefinition extends Home {
  readonly key: string;
  readonly type: FieldType;
  /** Words of the gap. */
  readonly label: string;
  /** One value for each public party, organisation or part. */
  readonly per?: 'public' | 'org' | 'part';
  /** The value is a list; its rows hold the text in this field. */
  readonly item?: string;
  /** A deepening question: while it is not answered, the paragraph that needs it is left out. */
  readonly silent?: true;
  /** The value stands in the first row of this list of parties. */
  readonly first?: 'public' | 'org';
}

export interface ListDefinition extends Home {
  readonly key: string;
  readonly label: string;
  /** May have no rows; then nothing is printed. */
  readonly mayBeEmpty?: true;
  /** Rows are the parties themselves. */
  readonly party?: 'public' | 'org';
  readonly fields: Readonly<Record<string, FieldDefinition>>;
}

type More = Partial<Pick<FieldDefinition, 'per' | 'item' | 'silent' | 'first'>>;
/** A value that is worked out says which question to send the reader to when it is missing. */
type From = { readonly from: AskedKey };

/** What only this page knows of a field: its key, its form in a sentence, and the words of its gap. */
export type Told<Name extends string> =
  | readonly [key: Name, type: FieldType, label: string, more?: More]
  | readonly [key: string, type: FieldType, label: string, more: More & From];

function define<Name extends string>(
  told: Readonly<Record<Name, Told<string>>>,
  pathOf: (key: string) => string,
): Readonly<Record<Name, FieldDefinition>> {
  const entries = Object.entries<Told<string>>(told).map(([name, [key, type, label, more]]) => {
    const { from, ...rest }: More & Partial<From> = more ?? {};
    return [name, { key, type, label, ...homeOfName(from ?? pathOf(key)), ...rest }];
  });
  // fromEntries forgets the names that went in.
  return Object.fromEntries(entries) as Record<Name, FieldDefinition>;
}

/** Fields under keys of the catalogue. */
export const single = <Name extends string>(told: Readonly<Record<Name, Told<Key | ListKey>>>) =>
  define(told, (key) => key);

/** A list of the catalogue with the fields of its rows; `party` is whose row it is. */
export function list<L extends ListKey>(
  key: L,
  label: string,
  told: Readonly<Record<string, Told<RowField<L> | 'party'>>>,
  more: Pick<ListDefinition, 'mayBeEmpty' | 'party'> = {},
): ListDefinition {
  return { key, label, ...homeOfName(key), ...more, fields: define(told, (field) => `${key}[].${field}`) };
}
