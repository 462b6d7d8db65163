/**
 * Answers that follow from another answer and are never asked for themselves: the question puts it in words that people can
 * answer, and rules, facts and documents read what it means.
 */
import type { Key } from '#steps/catalogue/key.ts';
import type { Value } from './case-file.ts';

/** What a key says: a value, "vi vet inte än", nothing, or two different answers. */
export type Read =
  | { readonly state: 'answered'; readonly value: Value; readonly voice: string; readonly path: string }
  | { readonly state: 'unknown'; readonly path: string }
  | { readonly state: 'unanswered'; readonly path: string }
  | {
      readonly state: 'disagree';
      readonly path: string;
      readonly values: readonly { readonly voice: string; readonly value: Value }[];
    };

interface ToldBy {
  /** The key of the answer that is given. */
  readonly key: Key;
  /** What an answer means for this key; undefined when it says nothing of it. */
  readonly means: (value: Value) => Value | undefined;
}

const has = (value: Value, option: string): boolean => Array.isArray(value) && value.some((one) => one === option);

const oneOf = (value: Value, meanings: Readonly<Record<string, Value>>): Value | undefined => meanings[String(value)];

const table: Readonly<Partial<Record<Key, ToldBy>>> = {
  enforceablePerformance: { key: 'ifNotDone', means: (value) => (has(value, 'krava') ? 'ja' : 'nej') },
  // Talking, or money held back or returned, is no other penalty than a grant has.
  repaymentOnly: { key: 'ifNotDone', means: (value) => (has(value, 'krava') ? 'nej' : 'ja') },
  payAfterLegalForce: {
    key: 'waitForLegalForce',
    means: (value) => oneOf(value, { ja: 'ja', pengarna: 'ja', nej: 'nej', inga_pengar: 'inga_stora_utbetalningar' }),
  },
  // What belongs together and is left out is a value that is divided. It does not say why it was left out.
  valueSplit: {
    key: 'otherDealings',
    means: (value) => oneOf(value, { nej: 'nej', raknade: 'nej', oklart: 'delvis', inte_raknade: 'ja' }),
  },
  invoices: { key: 'vatAdded', means: (value) => value },
};

const byKey: ReadonlyMap<string, ToldBy> = new Map(Object.entries(table));

/** The answer that a key follows from; undefined when the key is asked itself. */
export const toldBy = (key: string): ToldBy | undefined => byKey.get(key);

/** What a read answer means for a key that follows from it. Two answers that mean the same for it agree. */
export function meaning(read: Read, { means }: ToldBy): Read {
  const { path } = read;
  if (read.state === 'answered') {
    const value = means(read.value);
    return value === undefined ? { state: 'unanswered', path } : { ...read, value };
  }
  if (read.state !== 'disagree') return read;
  const values = read.values.flatMap(({ voice, value }) => {
    const meant = means(value);
    return meant === undefined ? [] : [{ voice, value: meant }];
  });
  const [first] = values;
  if (!first) return { state: 'unanswered', path };
  return values.every(({ value }) => value === first.value)
    ? { state: 'answered', ...first, path }
    : { state: 'disagree', path, values };
}
