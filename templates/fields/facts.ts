/** The facts as a clause asks for them: a clause never compares; it names one of these (README of the clauses). */
import type { PageId, Ref } from '#steps/catalogue/key.ts';
import { pageIdOf, refOf } from '#steps/catalogue/lookup.ts';
import type { Truth } from '#steps/catalogue/step.ts';
import { type FactName, fact } from '#steps/facts/index.ts';

export { type FactName, factNames, isFactName } from '#steps/facts/index.ts';

export interface FactDefinition {
  /** What it means, for whoever edits a clause. */
  readonly explanation: string;
  /** Words of the gap when nobody has answered: "[Saknas: … – fråga X1 i verktyget]". */
  readonly asks: string;
  readonly ref: Ref;
  readonly page: PageId;
  /** `silent`: a deepening question; left unanswered it prints nothing. */
  readonly unknown: 'gap' | 'silent';
  /** Worked out for each part of the partnership. */
  readonly perPart?: true;
  /** Words of the gap that stands in for a text that would not be true. */
  readonly refusal?: string;
}

/** The words of a fact, and the page of its own question. */
export function factOf(name: FactName): FactDefinition {
  const { explanation, asks, keys, silent, perPart, refusal } = fact(name);
  // The last answer it rests on is its own question; what comes before decides whether that is asked.
  const own = keys.at(-1) ?? keys[0];
  return {
    explanation,
    asks,
    ref: refOf(own),
    page: pageIdOf(own),
    unknown: silent ? 'silent' : 'gap',
    ...(perPart ? { perPart } : {}),
    ...(refusal === undefined ? {} : { refusal }),
  };
}

export function negate(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}
