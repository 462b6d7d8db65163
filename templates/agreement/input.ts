/** What an agreement is made from, beside the clauses. */

import type { Finding } from '#steps/law/findings/findings-of-case.ts';
import type { FieldLookup } from '#templates/fields/fields.ts';

export interface OwnWording {
  /** Paragraphs separated by line breaks. */
  readonly text: string;
  /** Place in the case, so that the trace leads back to it. */
  readonly path: string;
}

/** "Vi vet inte än": a question that somebody has promised to find out. */
export interface OpenQuestion {
  readonly ref: string;
  readonly page: string;
  /** What is to be found out, in Swedish. */
  readonly text: string;
  /** Name of the party that does not know yet. */
  readonly party: string;
  /** Role, and ISO day; undefined when not said. */
  readonly who?: string;
  readonly by?: string;
}

/** A question that the parties have answered differently and shown each other. */
export interface OpenDifference {
  readonly ref: string;
  readonly page: string;
  readonly text: string;
  /** "Ängby kommun: Ja", one for each side. */
  readonly answers: readonly string[];
}

export interface Change {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  readonly text: string;
}

export interface AgreementInput {
  readonly fields: FieldLookup;
  /** ISO day the document is made for. */
  readonly date: string;
  /** `example`: facts of a real partnership, without signature block. `exercise`: invented (ÖVNING). */
  readonly edition: 'draft' | 'exercise' | 'example';
  /** Foot of every page: rule-set version, date and revision of the case. */
  readonly footer: string;
  /** ISO day of the rule set. */
  readonly rulesDate: string;
  /** Recommended clauses that are switched off, with the reason. */
  readonly off: Readonly<Record<string, string>>;
  /** Clauses whose text the parties have written themselves. */
  readonly ownWording: Readonly<Record<string, OwnWording>>;
  readonly openQuestions: readonly OpenQuestion[];
  readonly changes: readonly Change[];
  /** While any is open the draft is not finished. Absent means none. */
  readonly differences?: readonly OpenDifference[];
  /** What the texts say against the answers and nobody has settled. Absent means nothing. */
  readonly said?: readonly Finding[];
  /** No agreement is made until a lawyer's conclusion is recorded. Absent means no. */
  readonly waitsForLawyer?: true;
  /** Adds the appendix that leads from each paragraph back to its answers, rules and sources. */
  readonly traceability?: true;
}
