/**
 * The names of the catalogue as types, worked out from the schemas of the seven stages: a misspelt key, list, field, ref
 * or page is red in the editor. Only types; what a name leads to is looked up in `lookup.ts`.
 */
import type { stage as agreement } from '../agreement/schema.ts';
import type { stage as competence } from '../competence/schema.ts';
import type { stage as followUp } from '../follow-up/schema.ts';
import type { stage as legalBasis } from '../legal-basis/schema.ts';
import type { stage as mutuality } from '../mutuality/schema.ts';
import type { stage as need } from '../need/schema.ts';
import type { stage as parties } from '../parties/schema.ts';
import type { Page, Question, Stage } from './step.ts';

type AnyStage =
  | typeof parties
  | typeof need
  | typeof legalBasis
  | typeof mutuality
  | typeof competence
  | typeof agreement
  | typeof followUp;
type AnyQuestion = AnyStage['questions'][number];

/** A question: 'F1', 'R17', 'A6'. */
export type Ref = AnyQuestion['ref'];

/** A page: 'F.1', '2.4', 'E.5'. */
export type PageId = AnyStage['pages'][number]['id'];

/** A question of the catalogue, with the names that exist. */
export interface AskedQuestion extends Question {
  readonly ref: Ref;
  readonly page: PageId;
}

/** A page of the catalogue. */
export interface AskedPage extends Page {
  readonly id: PageId;
}

/** A stage of the catalogue. */
export interface CatalogueStage extends Stage {
  readonly pages: readonly AskedPage[];
  readonly questions: readonly AskedQuestion[];
}

type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** Every field of every question under the name it has in the schema. A name has one home, so nothing is lost. */
interface Fields extends Together<AnyQuestion['fields']> {}
type Name = keyof Fields;

type NamesOfLists = { [N in Name]: Fields[N] extends { readonly kind: 'list' } ? N : never }[Name];
type NamesOfRowFields = Extract<Name, `${string}[].${string}`>;
type PlainNames = Exclude<Name, NamesOfLists | NamesOfRowFields>;

type PartsOfGroup<N extends Name> = Fields[N] extends { readonly kind: 'group'; readonly fields: infer Inner }
  ? `${N}.${keyof Inner & string}`
  : never;
type DetailOf<N extends Name> = Fields[N] extends { readonly detail: string } ? `${N}.detail` : never;

/** What one answer is stored under: 'need.joint', 'whoseActivity', 'marketCheck.how', 'learning.forms.detail'. */
export type Key = { [N in PlainNames]: N | PartsOfGroup<N> | DetailOf<N> }[PlainNames];

type ListIn<N extends string> = N extends `${infer List}[]${string}` ? List : N;

/** A list, without brackets: 'organisations', 'contributions', 'funding.public'. */
export type ListKey = ListIn<NamesOfLists | NamesOfRowFields>;

type FieldsOfItem<N extends Name> = Fields[N] extends { readonly item: infer Item } ? keyof Item & string : never;
type FieldAfter<L extends ListKey, N extends string> = N extends `${L}[].${infer Field}` ? Field : never;

/** The fields of a list's rows: 'name' of 'organisations', 'amount' of 'funding.public'. */
export type RowField<L extends ListKey> = FieldsOfItem<Extract<Name, L | `${L}[]`>> | FieldAfter<L, NamesOfRowFields>;

/** A field of the rows of some list. */
export type FieldName = { [L in ListKey]: RowField<L> }[ListKey];

/** A field of a row as the catalogue writes it: 'organisations[].name'. */
export type FieldPath = { [L in ListKey]: `${L}[].${RowField<L>}` }[ListKey];

/** Anything that a question asks for: an answer, a list, or a field of its rows. */
export type AskedKey = Key | ListKey | FieldPath;

/** A fact that a question declares beside its answer: 'boughtBefore' of 'previouslyProcured'. */
export type DeclaredFact = {
  [N in Name]: Fields[N] extends { readonly facts: infer Own } ? keyof Own & string : never;
}[Name];
