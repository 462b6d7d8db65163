/** Where two texts part: what they begin with together, what is not the same, and what they end with together. Pure. */

type Parts = readonly [before: string, changed: string, after: string];

/** Words with the white space after each, so that they can be put together again. */
const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/gu) ?? [];

/** Each text in three parts; put together they are the text. Words are never cut. */
export function parted(a: string, b: string): readonly [Parts, Parts] {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const most = Math.min(one.length, two.length);
  let from = 0;
  while (from < most && one[from] === two[from]) from += 1;
  let end = 0;
  while (end < most - from && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  const cut = (words: readonly string[]): Parts => [
    words.slice(0, from).join(''),
    words.slice(from, words.length - end).join(''),
    words.slice(words.length - end).join(''),
  ];
  return [cut(one), cut(two)];
}
