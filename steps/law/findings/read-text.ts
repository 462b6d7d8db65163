/**
 * What a text says that concerns a question of the law (README 10). Pure: sentences are read against the frames of every
 * family. A sentence that has been read is remembered, so that an edit
 * costs the reading of one sentence.
 */
import { type Family, type FamilyId, families, familyIds } from './families.ts';
import type { Frame } from './frames.ts';
import {
  clauseAt,
  isDenied,
  isElsewhere,
  isOfLaw,
  isQuoted,
  isSupposed,
  type Sentence,
  sentencesOf,
} from './sentences.ts';

/** Words found in a text. Offsets are UTF-16 into the text, end not included. */
export interface Said {
  readonly family: FamilyId;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The whole sentence, and where it begins. */
  readonly sentence: string;
  readonly sentenceStart: number;
}

/** Where the word stands that the frame turns on. */
const keyOf = (match: RegExpMatchArray): number => match.indices?.groups?.['k']?.[0] ?? match.index ?? 0;

/** What has been tried on a sentence: one expression may stand in many frames. */
type Has = (wanted: RegExp) => boolean;

function hasIn({ text }: Sentence): Has {
  const tried = new Map<RegExp, boolean>();
  return (wanted) => {
    const before = tried.get(wanted);
    if (before !== undefined) return before;
    const found = wanted.test(text);
    tried.set(wanted, found);
    return found;
  };
}

/** What the whole sentence must hold, and must not, before the frame is tried on it. */
function mayHold({ key, wants, needs, unlessSentence }: Frame, has: Has): boolean {
  if (key && !has(key)) return false;
  if (unlessSentence && has(unlessSentence)) return false;
  if (needs && !has(needs)) return false;
  return wants?.every(has) ?? true;
}

function speaks(frame: Frame, sentence: Sentence, match: RegExpMatchArray): boolean {
  const at = keyOf(match);
  if (isQuoted(sentence, at)) return false;
  if (frame.denialCounts === undefined && isDenied(sentence, at)) return false;
  const last = (match.index ?? 0) + match[0].length - 1;
  if (!frame.denialCounts && !frame.denialAtKey && isDenied(sentence, last)) return false;
  if (frame.unless?.test(clauseAt(sentence, at))) return false;
  if (frame.notAfter?.test(sentence.text.slice(match.index ?? 0, at))) return false;
  return frame.also?.(sentence, match) ?? true;
}

/** As `matchAll`, without compiling the expression anew each time. */
function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let from = 0;
  while (from <= text.length) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    yield match;
    from = match.index + Math.max(1, match[0].length);
  }
}

/** Small letters, one for one: a sign that would become two stays as it is. */
const small = (text: string): string => {
  const low = text.toLowerCase();
  return low.length === text.length
    ? low
    : Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
};

/** Words found in a sentence, with offsets into it. */
type Found = Pick<Said, 'family' | 'start' | 'end'>;

/** The sentence as a whole says nothing of the family: it tells of a law, of another place, or of something else. */
function saysNothing({ plain, silent }: Family, sentence: Sentence, has: Has): boolean {
  if (plain && (isOfLaw(sentence) || isElsewhere(sentence))) return true;
  return silent !== undefined && has(silent);
}

function firstIn(id: FamilyId, sentence: Sentence, has: Has): Found | undefined {
  const family = families[id];
  if (saysNothing(family, sentence, has)) return undefined;
  const { frames, plain } = family;
  for (const frame of frames) {
    if (!mayHold(frame, has)) continue;
    for (const match of matchesOf(frame.pattern, sentence.text)) {
      if (!speaks(frame, sentence, match)) continue;
      if (plain && isSupposed(sentence, keyOf(match))) continue;
      return { family: id, start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

/** A longer sentence than this is read in its first part only; nobody writes one. */
const longest = 1_200;
/** Sentences and texts remembered; a case has some hundreds. */
const kept = 4_000;

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= kept) known.clear();
    known.set(text, now);
    return now;
  };
}

const readSentence = remembered((text): readonly Found[] => {
  const [sentence] = sentencesOf(small(text.slice(0, longest)));
  if (!sentence) return [];
  const has = hasIn(sentence);
  return familyIds.flatMap((id) => firstIn(id, sentence, has) ?? []);
});

/** What a text says, in order: each family at most once in a sentence. */
export const readText = remembered((text): readonly Said[] =>
  sentencesOf(text).flatMap((sentence) =>
    readSentence(sentence.text).map(({ family, start, end }) => ({
      family,
      start: sentence.start + start,
      end: sentence.start + end,
      words: sentence.text.slice(start, end),
      sentence: sentence.text,
      sentenceStart: sentence.start,
    })),
  ),
);
