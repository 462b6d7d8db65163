/**
 * What the warning signals of a stage may read, and small helpers that every stage shares.
 * The view hides how a case is stored; missing answers are `undefined` and never mean no.
 */
import type { FieldName, Key, ListKey, Ref, RowField } from '#steps/catalogue/key.ts';

/** Source of a signal that rests on no published source. */
export const own = 'Metodstödets egen kontroll';

/** A stored value, as in the case file. */
export type SignalValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | { readonly [key: string]: string | number };

/** A row of a list. `voice` is the lane that wrote it: `public`, `joint` or an organisation id. */
export interface SignalRow<F extends FieldName = never> {
  readonly id: string;
  readonly voice: string;
  readonly fields: { readonly [Name in F]?: SignalValue };
}

export interface SignalView {
  /** Effective value, also of derived keys. `scopeId`: part, organisation or public party. */
  readonly answer: (key: Key, scopeId?: string) => { readonly value: SignalValue; readonly path: string } | undefined;
  /** The value in one lane: `public`, `joint` or an organisation id. */
  readonly voice: (key: Key, voice: string, scopeId?: string) => SignalValue | undefined;
  /** Rows of a list; of one party or part where `scopeId` is given. */
  readonly rows: <L extends ListKey>(list: L, scopeId?: string) => readonly SignalRow<RowField<L>>[];
  /** How many rows stand inside a row, like the signs of a goal. */
  readonly countInside: <L extends ListKey>(list: L, rowId: string, field: RowField<L>) => number;
  readonly partIds: readonly string[];
  readonly orgIds: readonly string[];
  readonly publicIds: readonly string[];
  /** True when the lanes of a question answered apart have been shown to each other. */
  readonly revealed: (ref: Ref, scopeId?: string) => boolean;
  /** The side that reads, when it reads alone: its own hidden lane may give it signals before the reveal. */
  readonly viewer?: string;
  /** True when the question is marked "vi vet inte än"; a gap is then not a no. Absent = never. */
  readonly unknown?: (ref: Ref, scopeId?: string) => boolean;
  /** Ceiling of general de minimis aid over three years, in euro, on the day of reading. Absent = not known. */
  readonly deMinimisCapEur?: number;
}

/** A warning signal of the method: R stop and get a legal view · G look closer · B tip. */
export interface Signal {
  readonly id: string;
  readonly level: 'R' | 'G' | 'B';
  /** Ref of the question whose answer caused it. */
  readonly ref: Ref;
  /** Case paths of the answers behind it. */
  readonly because: readonly string[];
  readonly text: string;
  readonly source: string;
}

/** Path of a key in a scope: `key@scopeId`. */
export function scoped(key: string, scopeId?: string): string {
  return scopeId === undefined ? key : `${key}@${scopeId}`;
}

/** True when a lane of a hidden question may be used: after the reveal, or when its own side is reading. */
export function laneOpen(view: SignalView, ref: Ref, voice: string, scopeId?: string): boolean {
  return view.revealed(ref, scopeId) || view.viewer === voice;
}

export function marked(view: SignalView, ref: Ref, scopeId?: string): boolean {
  return view.unknown?.(ref, scopeId) ?? false;
}

/** A non-empty text, or undefined for anything else. */
export function asText(value: SignalValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A list of choices; empty for anything else. */
export function asChoices(value: SignalValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** Lower-case words and numbers of a text, Swedish letters included. "45 000" is two words. */
export function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[.!?;\n]+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** True when the words of `phrase` stand next to each other, in order, in `text`. */
export function hasPhrase(text: string, phrase: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(phrase).join(' ')} `);
}

/** True when any phrase of the list stands in the text. */
export function hasAnyPhrase(text: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => hasPhrase(text, phrase));
}
