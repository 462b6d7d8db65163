/** Search over what the tool asks, what has been answered and the words it explains. Pure, and all of it on the device. */

export interface Entry {
  readonly kind: 'question' | 'answer' | 'term';
  /** The question, or the word. */
  readonly title: string;
  /** What else is looked in and shown: the answer, the help, the meaning. */
  readonly text: string;
  /** Looked in and not shown: the names of fields and choices. */
  readonly also?: string;
  readonly href: string;
  /** "Sida 2.4". */
  readonly where: string;
}

const own: ReadonlySet<string> = new Set(['å', 'ä', 'ö']);

/**
 * Text as it is compared: small letters, one form. Å, ä and ö are letters of their own and never a or o; accents on
 * other letters are not, so "idé" is found by "ide" and "Müller" by "muller".
 */
export function folded(text: string): string {
  return Array.from(text.normalize('NFC').toLocaleLowerCase('sv'), (char) =>
    own.has(char) ? char : char.normalize('NFD').replace(/\p{M}/gu, ''),
  ).join('');
}

const wordsOf = (query: string): readonly string[] => folded(query).match(/[\p{L}\p{N}.]+/gu) ?? [];

const startsWord = (text: string, word: string): boolean =>
  ` ${text}`.search(new RegExp(`[^\\p{L}\\p{N}]${escaped(word)}`, 'u')) >= 0;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How well one word is met: at the start of a word of the title, within it, or in the text. 0 when it is not. */
function weight(title: string, text: string, word: string): number {
  if (startsWord(title, word)) return 4;
  if (title.includes(word)) return 3;
  if (startsWord(text, word)) return 2;
  return text.includes(word) ? 1 : 0;
}

/** Entries where every word of the query is met, best first; those that are equally good as they stand. */
export function search(entries: readonly Entry[], query: string, most = 40): readonly Entry[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return entries
    .flatMap((entry): readonly { readonly entry: Entry; readonly score: number }[] => {
      const [title, text] = [folded(`${entry.title} ${entry.where}`), folded(`${entry.text} ${entry.also ?? ''}`)];
      const weights = words.map((word) => weight(title, text, word));
      return weights.includes(0) ? [] : [{ entry, score: weights.reduce((sum, one) => sum + one, 0) }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** The piece of a text that shows where the first word was met, with dots where it is cut. */
export function excerpt(text: string, query: string, length = 160): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const [first = ''] = wordsOf(query);
  // Folding keeps the number of characters for the letters that Swedish is written with.
  const at = Math.max(0, folded(plain).indexOf(first));
  const from = at < length / 2 ? 0 : plain.lastIndexOf(' ', at - length / 4) + 1;
  const piece = plain.slice(from, from + length);
  const whole = from + length >= plain.length ? piece : piece.slice(0, Math.max(piece.lastIndexOf(' '), 1));
  return `${from > 0 ? '… ' : ''}${whole}${from + length < plain.length ? ' …' : ''}`;
}
