/** What a frame is: a pattern over one sentence, and what makes it mean something else. */
import type { Sentence } from './sentences.ts';

export interface Frame {
  /** Group `k`, when there is one, is the word that must not be denied or quoted; else the whole match. */
  readonly pattern: RegExp;
  /** Found in the same clause as the key word: then it is nothing. */
  readonly unless?: RegExp;
  /** Found anywhere in the sentence: then it is nothing. */
  readonly unlessSentence?: RegExp;
  /** Must be found in the sentence as well. */
  readonly needs?: RegExp;
  /** The denial is part of what is said: `åtar sig att inte anlita någon annan`. */
  readonly denialCounts?: true;
  /** Only what stands at the key word must not be denied; the end of the match may be. */
  readonly denialAtKey?: true;
  readonly also?: (sentence: Sentence, match: RegExpMatchArray) => boolean;
}

export const re = (source: string): RegExp => new RegExp(source, 'iu');
export const all = (source: string): RegExp => new RegExp(source, 'dgiu');

export const frame = (source: string, more: Omit<Frame, 'pattern'> = {}): Frame => ({ pattern: all(source), ...more });
