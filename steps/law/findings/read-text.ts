/**
 * What a text says that concerns a question of the law (README 10). Pure: sentences are read against the frames of every
 * family. A text that has been read is remembered, so that an edit costs the reading of one text.
 */
import { type FamilyId, families, familyIds } from './families.ts';
import type { Frame } from './frames.ts';
import { clauseAt, isDenied, isOfLaw, isQuoted, isSupposed, type Sentence, sentencesOf } from './sentences.ts';

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

function speaks(frame: Frame, sentence: Sentence, match: RegExpMatchArray): boolean {
  const at = match.indices?.groups?.['k']?.[0] ?? match.index ?? 0;
  if (isQuoted(sentence, at)) return false;
  if (frame.denialCounts === undefined && isDenied(sentence, at)) return false;
  const last = (match.index ?? 0) + match[0].length - 1;
  if (!frame.denialCounts && !frame.denialAtKey && isDenied(sentence, last)) return false;
  if (frame.unless?.test(clauseAt(sentence, at))) return false;
  if (frame.unlessSentence?.test(sentence.text)) return false;
  if (frame.needs && !frame.needs.test(sentence.text)) return false;
  return frame.also?.(sentence, match) ?? true;
}

function firstIn(id: FamilyId, sentence: Sentence): Said | undefined {
  const { frames, plain } = families[id];
  if (plain && (isSupposed(sentence) || isOfLaw(sentence))) return undefined;
  for (const frame of frames)
    for (const match of sentence.text.matchAll(frame.pattern)) {
      if (!speaks(frame, sentence, match)) continue;
      const start = sentence.start + match.index;
      const words = match[0];
      return {
        family: id,
        start,
        end: start + words.length,
        words,
        sentence: sentence.text,
        sentenceStart: sentence.start,
      };
    }
  return undefined;
}

/** A longer sentence than this is read in its first part only; nobody writes one. */
const longest = 1_200;

function readAll(text: string): readonly Said[] {
  return sentencesOf(text).flatMap((sentence) => {
    const read = sentence.text.length > longest ? { ...sentence, text: sentence.text.slice(0, longest) } : sentence;
    return familyIds.flatMap((id) => firstIn(id, read) ?? []);
  });
}

const known = new Map<string, readonly Said[]>();
/** Texts remembered; a case has some hundreds. */
const kept = 2_000;

/** What a text says, in order: each family at most once in a sentence. */
export function readText(text: string): readonly Said[] {
  const before = known.get(text);
  if (before) return before;
  const said = readAll(text);
  if (known.size >= kept) known.clear();
  known.set(text, said);
  return said;
}
