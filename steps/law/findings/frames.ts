/**
 * What a frame is: a pattern over one sentence, and what makes it mean something else. Sentences are read in small letters,
 * so no expression needs to know of capitals: that is several times faster.
 */
import type { Sentence } from './sentences.ts';

export interface Frame {
  /** Group `k`, when there is one, is the word that must not be denied or quoted; else the whole match. */
  readonly pattern: RegExp;
  /** The key word alone, tried first. */
  readonly key?: RegExp;
  /** Found in the same clause as the key word: then it is nothing. */
  readonly unless?: RegExp;
  /** Found anywhere in the sentence: then it is nothing. */
  readonly unlessSentence?: RegExp;
  /** Must be found in the sentence as well. */
  readonly needs?: RegExp;
  /** Stands between the beginning of the match and the key word: then somebody else does it. */
  readonly notAfter?: RegExp;
  /** Each must be found in the sentence as well. */
  readonly wants?: readonly RegExp[];
  /** The denial is part of what is said: `åtar sig att inte anlita någon annan`. */
  readonly denialCounts?: true;
  /** Only what stands at the key word must not be denied; the end of the match may be. */
  readonly denialAtKey?: true;
  readonly also?: (sentence: Sentence, match: RegExpMatchArray) => boolean;
}

/** Letters, as sentences are read: small, and those that Swedish and its neighbours use. */
const letters = 'a-zà-öø-ÿ';

/** An expression over small letters: `\p{L}` would cost most of the time, and finds nothing more here. */
function plain(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{L\}|\\.|[[\]]/gu, (sign) => {
    if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (sign === '\\p{L}') return inClass ? letters : `[${letters}]`;
    return sign;
  });
}

const compiled = new Map<string, RegExp>();

/** One expression for one source, so that what has been tried on a sentence is tried once. */
export function re(source: string): RegExp {
  const before = compiled.get(source);
  if (before) return before;
  const made = new RegExp(plain(source));
  compiled.set(source, made);
  return made;
}
export const all = (source: string): RegExp => new RegExp(plain(source), 'dg');

/** The source of group `k`: a sentence without the key word need not be tried against the rest. */
function keySource(source: string): string | undefined {
  const from = source.indexOf('(?<k>');
  if (from < 0) return undefined;
  const rest = source.slice(from + '(?<k>'.length);
  let depth = 1;
  for (const sign of rest.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[()]/gu)) {
    if (sign[0] === '(') depth += 1;
    else if (sign[0] === ')') depth -= 1;
    if (depth === 0) return rest.slice(0, sign.index);
  }
  return undefined;
}

/** @param source the pattern. A cheap look for its key word comes first, since most sentences have none. */
export function frame(source: string, more: Omit<Frame, 'pattern' | 'key'> = {}): Frame {
  const key = keySource(source);
  return { pattern: all(source), ...(key === undefined ? {} : { key: re(key) }), ...more };
}
