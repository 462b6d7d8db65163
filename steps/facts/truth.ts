/** Small words for facts: three-valued "and", "or" and "not", and the shapes that most facts have. */
import type { Value } from '#steps/case/case-file.ts';
import type { Key } from '#steps/catalogue/key.ts';
import type { Truth } from '#steps/catalogue/step.ts';
import type { Fact, Reader, Scope } from './fact.ts';

export const truth = (value: boolean): Truth => (value ? 'yes' : 'no');

/** All of them: one no settles it, then one unknown. */
export function all(...parts: readonly Truth[]): Truth {
  if (parts.includes('no')) return 'no';
  return parts.includes('unknown') ? 'unknown' : 'yes';
}

/** Any of them: one yes settles it, then one unknown. */
export function any(...parts: readonly Truth[]): Truth {
  if (parts.includes('yes')) return 'yes';
  return parts.includes('unknown') ? 'unknown' : 'no';
}

export function not(part: Truth): Truth {
  if (part === 'unknown') return 'unknown';
  return part === 'yes' ? 'no' : 'yes';
}

/** A choice among others; unknown while there is none. */
export function isOneOf(value: Value | undefined, options: readonly string[]): Truth {
  return typeof value === 'string' ? truth(options.includes(value)) : 'unknown';
}

/** At least one of the options is ticked; unknown while none is. */
export function holds(value: Value | undefined, options: readonly string[]): Truth {
  if (!Array.isArray(value) || value.length === 0) return 'unknown';
  return truth(value.some((choice) => typeof choice === 'string' && options.includes(choice)));
}

type Rule = Fact['truth'];

/** The parts that a fact speaks of: the one named, or all that the reader knows. */
export const partsOf = (read: Reader, { part }: Scope): readonly string[] => (part === undefined ? read.parts : [part]);

type PartRule = (read: Reader, part: string) => Truth;

/**
 * For each part: yes when any says so, no when all say otherwise. Without a part nobody has said anything; when all are
 * left out, none says yes.
 */
export const anyPart =
  (test: PartRule): Rule =>
  (read, scope) =>
    read.hasParts ? any(...partsOf(read, scope).map((part) => test(read, part))) : 'unknown';

/** For each part: yes when all say so, no when any says otherwise. Of no part nothing is known. */
export const everyPart =
  (test: PartRule): Rule =>
  (read, scope) => {
    const parts = partsOf(read, scope).map((part) => test(read, part));
    return parts.length === 0 ? 'unknown' : all(...parts);
  };

/** For each row: yes when any says so. Without a row nothing is known. */
export const anyRow = (rows: readonly Truth[]): Truth => (rows.length === 0 ? 'unknown' : any(...rows));

/** An answer of the whole case. */
export const caseIs =
  (key: Key, ...options: readonly string[]): Rule =>
  (read) =>
    isOneOf(read.value(key), options);

/** An answer of any part. */
export const partIs = (key: Key, ...options: readonly string[]): Rule =>
  anyPart((read, part) => isOneOf(read.value(key, part), options));

/** An answer of every part. */
export const everyPartIs = (key: Key, ...options: readonly string[]): Rule =>
  everyPart((read, part) => isOneOf(read.value(key, part), options));

/** As `partIs`, for a question about what is given: a part where nothing is given is not asked, and says no. */
export const partIsWhereGiven = (key: Key, ...options: readonly string[]): Rule =>
  anyPart((read, part) =>
    read.value('valueTransferred', part) === 'nej' ? 'no' : isOneOf(read.value(key, part), options),
  );

/** Choices of any part. */
export const partHas = (key: Key, ...options: readonly string[]): Rule =>
  anyPart((read, part) => holds(read.value(key, part), options));

/** Choices of the whole case. */
export const caseHas =
  (key: Key, ...options: readonly string[]): Rule =>
  (read) =>
    holds(read.value(key), options);

/** A text or a number that may be left empty: filled is yes; no when its question is otherwise done. */
export const written =
  (key: Key): Rule =>
  (read) =>
    isWritten(read, key);

export function isWritten(read: Reader, key: Key): Truth {
  const value = read.value(key);
  if (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) return 'yes';
  return read.answered(key) ? 'no' : 'unknown';
}

/** Somebody gives something of these kinds (O1). */
export const contributes =
  (...types: readonly string[]): Rule =>
  (read) => {
    if (read.rows('contributions').some((row) => types.includes(String(row.value('type'))))) return 'yes';
    return read.answered('contributions') ? 'no' : 'unknown';
  };
