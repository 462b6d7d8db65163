/**
 * What the documents ask for: values, lists and facts under the keys of the questions. Where the values come from
 * (a case file, a test, an example) is not the documents' business.
 */
import type { Key, ListKey, Ref } from '#steps/catalogue/key.ts';
import type { Truth } from '#steps/catalogue/step.ts';
import type { Side } from '#templates/tree/document.ts';
import type { Home } from './ask.ts';
import type { FactName } from './facts.ts';

/** Text, whole kronor, ISO day, "MM-DD", year, option id, party id, or several texts. */
export type FieldValue = string | number | readonly string[];

/** A value with the question it answers and the place of the answer in the case. */
export interface Filled {
  readonly state: 'filled';
  readonly value: FieldValue;
  readonly ref: string;
  readonly page: string;
  readonly path: string;
}

/** No value yet. Printed "[Saknas: label – fråga ref i verktyget]". */
export interface Missing {
  readonly state: 'missing';
  readonly label: string;
  readonly ref: string;
  readonly page: string;
}

export type FieldRead = Filled | Missing;

export interface Row {
  readonly id: string;
  /** Lane that wrote the row: `public`, `joint` or the id of an organisation. */
  readonly voice?: string;
  /** The party the row belongs to, when the list is kept per party. */
  readonly party?: string;
  /** The part the row belongs to, when the list is kept per part or the row names one. */
  readonly part?: string;
  /** A field that is absent has no value. */
  readonly fields: Readonly<Record<string, Filled>>;
}

/** One party, one part of the partnership, or one row whose own list is asked for; none means the whole case. */
export interface Scope {
  readonly party?: string;
  readonly part?: string;
  readonly row?: string;
}

export interface Party {
  readonly id: string;
  readonly side: Exclude<Side, 'joint'>;
  /** As written by the users; absent while nobody has. */
  readonly name?: string;
  /** Option of F1 or F2: `kommun`, `region`, `ideell_forening` … */
  readonly kind?: string;
}

/** One part of the partnership (R15). `stands` is false when its legal level is 4. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly stands: boolean;
}

/** Values that documents work out from other answers, and notes that stand beside an answer. `annexes` is their list. */
export type MadeKey =
  | 'annexes'
  | 'extension.times'
  | 'stateAid.eur'
  | 'stateAid.sek'
  | 'termConfirmed'
  | 'volunteering.hours'
  | `motivation:${Ref}`;

/** Rows that documents put together: what is learnt, the signs of one goal, sorted cards, and lanes as rows. */
/** What each party has written for itself to a question answered apart: one row for each voice. */
export type VoiceList = 'challenge' | 'hopes' | 'ownGoals' | 'whyNotAlone';
export type MadeList = 'conditions' | 'control.cards' | 'goals/signs' | 'learning' | 'ownership.cards' | VoiceList;

export type ValueKey = Key | MadeKey;
export type RowsKey = ListKey | MadeList;

export interface FieldLookup {
  /** The value of a key of the questions, for example `need.joint`, or undefined while it is missing. */
  readonly value: (key: ValueKey, scope?: Scope) => Filled | undefined;
  /** The rows of a list, for example `goals`; empty when nobody has written any. */
  readonly rows: (list: RowsKey, scope?: Scope) => readonly Row[];
  /** Never a no for want of an answer. */
  readonly fact: (name: FactName, scope?: Scope) => Truth;
  /** Where the first answer that an unknown fact lacks is given. */
  readonly asksAt: (name: FactName, scope?: Scope) => Home;
  /** The answers behind a fact, for the trace. */
  readonly because: (name: FactName, scope?: Scope) => readonly Filled[];
  readonly parties: readonly Party[];
  readonly parts: readonly Part[];
}

export function partiesOf(lookup: FieldLookup, side: Party['side']): readonly Party[] {
  return lookup.parties.filter((party) => party.side === side);
}

/** The parts that the agreement covers. */
export function standingParts(lookup: FieldLookup): readonly Part[] {
  return lookup.parts.filter((part) => part.stands);
}

/** The value as text, empty when missing or not a text. */
export function textOf(field: Filled | undefined): string {
  if (!field) return '';
  return typeof field.value === 'string' ? field.value : String(field.value);
}

/** The value as a whole number, 0 when missing or not a number. */
export function numberOf(field: Filled | undefined): number {
  return typeof field?.value === 'number' ? field.value : 0;
}
