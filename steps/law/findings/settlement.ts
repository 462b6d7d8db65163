/**
 * How a finding is settled (README 10): the answer is changed, the text is changed, or the words are about something
 * else. Only the last is written down, with a word why, and it holds for the sentence that it was made on.
 */
import { lanesOf } from '#steps/case/answers.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { FamilyId } from './families.ts';

const prefix = 'textFinding:';
/** Earlier versions settled a word, wherever it stood: `textFinding:T-01:vite`. */
const earlier = /^textFinding:T-\d\d:(.+)$/u;
const earlierWhy = 'Svaret bakom ordet är sett över.';

export interface Settlement {
  /** Why the words are about something else, in the parties' own words. */
  readonly why: string;
  /** The sentence that it was made on. */
  readonly sentence: string;
  /** ISO time. */
  readonly at: string;
  readonly by: string;
}

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv').replaceAll(/\s+/gu, ' ').trim();

/** FNV-1a over UTF-16 units, in base 36: tells sentences apart inside one case. */
function short(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Where a finding's settlement is kept: the family and the sentence. */
export const findingPath = (family: FamilyId, sentence: string): string =>
  `${prefix}${family}:${short(plain(sentence))}`;

function read(value: unknown): { readonly why: string; readonly sentence: string } | undefined {
  if (typeof value !== 'object' || value === null || !('settled' in value) || value.settled !== 'other')
    return undefined;
  const text = (name: string): string => {
    const found: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
    return typeof found === 'string' ? found : '';
  };
  return { why: text('why'), sentence: text('sentence') };
}

function at(c: CaseFile, path: string): Settlement | undefined {
  for (const entry of Object.values(lanesOf(c.notes, path))) {
    const said = read(entry.value);
    if (said) return { ...said, at: entry.at, by: entry.by };
  }
  return undefined;
}

/** Notes of earlier versions about a word that stands among these. */
function earlierNotes(c: CaseFile, words: string): readonly string[] {
  const said = plain(words);
  return Object.keys(c.notes).filter((path) => {
    const word = earlier.exec(path)?.[1];
    return word !== undefined && said.includes(plain(word));
  });
}

/** `sakforhallandet`: the answer behind the word had been looked at again. `bara_ordet` settled nothing. */
function byWord(c: CaseFile, words: string): Settlement | undefined {
  for (const path of earlierNotes(c, words))
    for (const { value, at: time, by } of Object.values(lanesOf(c.notes, path))) {
      const said = typeof value === 'object' && 'resolution' in value ? value['resolution'] : value;
      if (said === 'sakforhallandet') return { why: earlierWhy, sentence: '', at: time, by };
    }
  return undefined;
}

/** The settlement of the words in a sentence, or undefined while they are open. */
export const settlementOf = (c: CaseFile, family: FamilyId, sentence: string, words: string): Settlement | undefined =>
  at(c, findingPath(family, sentence)) ?? byWord(c, words);

/** Edits that settle the words as something else, or with `why` null open the question again. */
export function settleEdits(
  c: CaseFile,
  { family, sentence, words }: { readonly family: FamilyId; readonly sentence: string; readonly words: string },
  why: string | null,
  { voice, at: time }: { readonly voice: Voice; readonly at: string },
): readonly Edit[] {
  const path = findingPath(family, sentence);
  const gone = (where: string): readonly Edit[] =>
    Object.keys(lanesOf(c.notes, where)).map((lane): Edit => ({ op: 'note', path: where, voice: lane, entry: null }));
  if (why === null) return [path, ...earlierNotes(c, words)].flatMap(gone);
  const value = { settled: 'other', why: why.trim(), sentence: sentence.slice(0, 600) };
  return [...gone(path), { op: 'note', path, voice, entry: { value, by: voice, at: time } }];
}
