/**
 * What a fact is: one named, three-valued statement about a case, with its words. Whoever asks hands in a reader, so the
 * same function serves the walk, the documents and the rules. An absent answer is never a no.
 */
import type { Value } from '#steps/case/case-file.ts';
import type { AskedKey, Key, ListKey, RowField } from '#steps/catalogue/key.ts';
import type { SourceId } from '#steps/catalogue/sources.ts';
import type { Truth } from '#steps/catalogue/step.ts';
import type { When } from '#steps/catalogue/when.ts';

/** One part of the partnership, or one organisation; none means all that the reader knows. */
export interface Scope {
  readonly part?: string | undefined;
  readonly org?: string | undefined;
}

/** A row of a list, as far as facts look at it. */
export interface FactRow<F extends string> {
  readonly id: string;
  readonly voice: string;
  readonly value: (field: F) => Value | undefined;
}

/** How a case is read. The readers differ in what they let through, never in what a fact means (decision 018). */
export interface Reader {
  /** Ids of the parts that a fact looks at when no part is named. */
  readonly parts: readonly string[];
  /** The case has parts, also when the reader leaves them all out. */
  readonly hasParts: boolean;
  readonly organisations: readonly string[];
  readonly publicParties: readonly string[];
  /** The value that counts, or undefined while it is missing, hidden or disputed. */
  readonly value: (key: Key, scopeId?: string) => Value | undefined;
  /** The rows of a list that count, under all its scopes. */
  readonly rows: <L extends ListKey>(list: L) => readonly FactRow<RowField<L>>[];
  /** The question of the key is done, so that what it leaves empty is a no. */
  readonly answered: (key: AskedKey) => boolean;
  /** Somebody has said "vi vet inte än" to the question of the key. */
  readonly notKnown: (key: AskedKey) => boolean;
  /** Legal level of a part, 0–4, when the assessment is known. */
  readonly level: (part: string) => number | undefined;
  /** A check-in is open; undefined when nobody has looked. */
  readonly checkInOpen: boolean | undefined;
}

/** Why something is not asked, as the words after "eftersom". */
interface Reasons {
  /** The fact is a no. */
  readonly no?: string;
  /** The fact is a yes, and the question is for those where it is not. */
  readonly yes?: string;
}

export interface Fact {
  /** What it means, for whoever edits a clause or a question. A whole sentence. */
  readonly explanation: string;
  /** Completes "Ni har inte svarat på …" and the gap "[Saknas: … – fråga X1 i verktyget]". */
  readonly asks: string;
  /** What it rests on, in the order asked. The gap leads to the first of them that is asked and not answered. */
  readonly keys: readonly [AskedKey, ...AskedKey[]];
  readonly truth: (read: Reader, scope: Scope) => Truth;
  readonly reasons: Reasons;
  /** A deepening question; left unanswered it prints nothing. */
  readonly silent?: true;
  /** Worked out for each part of the partnership. */
  readonly perPart?: true;
  /** Words of the gap that stands in for a text that would not be true. */
  readonly refusal?: string;
  /** Law behind the meaning of the fact. */
  readonly sources?: readonly SourceId[];
  /** Facts that it needs; while one of them is not met, the reason is theirs. */
  readonly needs?: When;
}

export type Facts = Readonly<Record<string, Fact>>;
