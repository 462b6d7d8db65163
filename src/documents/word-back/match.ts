/** Which pieces of two texts are the same, in order: the longest series that both have. */

/** Pairs of places in `one` and `other`, growing in both. Time is the product of what differs between them. */
export function common<T>(
  one: readonly T[],
  other: readonly T[],
  same: (a: T, b: T) => boolean,
): readonly (readonly [number, number])[] {
  const at = (list: readonly T[], index: number): T | undefined => list[index];
  const equal = (i: number, j: number): boolean => {
    const [a, b] = [at(one, i), at(other, j)];
    return a !== undefined && b !== undefined && same(a, b);
  };
  let start = 0;
  while (start < one.length && start < other.length && equal(start, start)) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && equal(end - 1, otherEnd - 1)) [end, otherEnd] = [end - 1, otherEnd - 1];
  const head = Array.from({ length: start }, (_, index) => [index, index] as const);
  const tail = Array.from({ length: one.length - end }, (_, index) => [end + index, otherEnd + index] as const);
  return [...head, ...between(start, end, otherEnd, equal), ...tail];
}

/** The table of lengths for what lies between a start and two ends. */
function between(
  start: number,
  end: number,
  otherEnd: number,
  equal: (i: number, j: number) => boolean,
): readonly (readonly [number, number])[] {
  const [rows, columns] = [end - start, otherEnd - start];
  const wide = columns + 1;
  const lengths = new Uint16Array((rows + 1) * wide);
  const length = (i: number, j: number): number => lengths[i * wide + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1)
    for (let j = columns - 1; j >= 0; j -= 1)
      lengths[i * wide + j] = equal(start + i, start + j)
        ? length(i + 1, j + 1) + 1
        : Math.max(length(i + 1, j), length(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; )
    if (equal(start + i, start + j) && length(i, j) === length(i + 1, j + 1) + 1) {
      pairs.push([start + i, start + j]);
      i += 1;
      j += 1;
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  return pairs;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much two texts have in common, 0–1: twice the shared words by the words of both. */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length + b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** A stretch of a text that is compared with another. */
export interface Stretch {
  readonly kind: 'same' | 'old' | 'new';
  readonly text: string;
}

/** Words with the space before them, and the marks after them by themselves. */
const wordsIn = (text: string): readonly string[] => text.split(/(?=\s)|(?=[.,;:!?])/u);

/** Longer texts are shown whole, old and new. */
const mostWords = 1200;

/** What has been taken out of `old` and put in, in the order of reading. Joined without `new` it is the old text. */
export function stretches(old: string, now: string): readonly Stretch[] {
  const [a, b] = [wordsIn(old), wordsIn(now)];
  if (a.length > mostWords || b.length > mostWords)
    return [
      { kind: 'old', text: old },
      { kind: 'new', text: now },
    ];
  const pieces: Stretch[] = [];
  const put = (kind: Stretch['kind'], words: readonly string[]): void => {
    if (words.length === 0) return;
    const last = pieces.at(-1);
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + words.join('') };
    else pieces.push({ kind, text: words.join('') });
  };
  let [i, j] = [0, 0];
  const pairs = common(a, b, (one, other) => one === other);
  for (const [p, q] of [...pairs, [a.length, b.length] as const]) {
    put('old', a.slice(i, p));
    put('new', b.slice(j, q));
    put('same', a.slice(p, p + 1));
    [i, j] = [p + 1, q + 1];
  }
  return pieces;
}
