/** How much a field, a note or a list may hold: one definition, read by the form while somebody types and by the gate. */
import type { Field } from './step.ts';

/** Largest amount in kronor or euro. */
export const maxMoney = 1_000_000_000_000;

/** Years that a day or a year may have. */
export const years = { first: 2000, last: 2100 } as const;

/** Largest share, in whole percent. */
export const maxPercent = 100;

/** Most letters of a role: an office, never a description of one. */
const roleLimit = 120;
const orgNumberLimit = 20;
const linkLimit = 2000;
/** A text whose field says no limit of its own. */
const otherLimit = 300;

/** Longest text of a note, and of what stands typed in a field that cannot take it, in UTF-16 units. */
export const noteLimit = 20_000;
/** Longest text in one part of a note, such as who finds out. */
export const notePartLimit = 4000;

/** Most values of one answer that is a list, such as days. */
export const mostValues = 200;

/** No text of a case is longer, in UTF-16 units, whatever its place; a longer one is not even looked at. */
export const longestText = 200_000;

/** Longest text that a field takes, in characters as a reader counts them. */
export function limitOf(field: Field): number {
  switch (field.kind) {
    case 'text':
      return field.max;
    case 'role':
      return roleLimit;
    case 'orgNumber':
      return orgNumberLimit;
    case 'link':
      return linkLimit;
    default:
      return otherLimit;
  }
}

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Letters of which each is one character: no marks, no joiners, no pairs. */
const single = /^[\n\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** The segmenter's time grows with the square of a text, so it is given pieces of this many units. */
const piece = 256;
/** A character of more units than this is counted as it stands; no writing system has one. */
const longestCharacter = 4096;

/** How many characters begin in `text` from `at` on, and where the last one that is surely whole ends. */
function countPiece(text: string, at: number): { readonly count: number; readonly next: number } {
  for (let size = piece; ; size *= 4) {
    const end = at + size;
    const found = [...graphemes.segment(text.slice(at, end))];
    if (end >= text.length) return { count: found.length, next: text.length };
    // The last one may go on in the next piece.
    const last = found.at(-1)?.index ?? 0;
    if (last > 0) return { count: found.length - 1, next: at + last };
    if (size >= longestCharacter) return { count: 1, next: end };
  }
}

/** Length as people count it, one family emoji being one character; stops counting once it is over `enough`. */
export function lengthOf(text: string, enough = Number.POSITIVE_INFINITY): number {
  if (single.test(text)) return text.length;
  let total = 0;
  for (let at = 0; at < text.length && total <= enough; ) {
    const { count, next } = countPiece(text, at);
    total += count;
    at = next;
  }
  return total;
}

/** True when a text has more than `max` characters. Never reads further than it has to. */
export function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false;
  // No text of that many units for each character is one that somebody has written.
  return text.length > Math.min(max * 40, longestText) || lengthOf(text, max) > max;
}

/** The first `units` UTF-16 units of a text, without a half character at the end. */
export function cutAt(text: string, units: number): string {
  if (text.length <= units) return text;
  const cut = text.slice(0, units);
  const last = cut.charCodeAt(units - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
}
