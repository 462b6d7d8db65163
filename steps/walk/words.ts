/** How much there is to read on a screen, and how long it takes. Pure; the words of the steps are given. */
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Field, PageWords, QuestionWords } from '#steps/catalogue/step.ts';
import type { Position } from './walk.ts';

export interface ScreenWords {
  readonly pages: Readonly<Record<string, PageWords>>;
  readonly questions: Readonly<Record<string, QuestionWords>>;
}

/** Words in a minute, of somebody who reads to answer. */
const readInMinute = 200;

/** Seconds to answer: a choice, a short text, and a text or list of several lines, on a phone. */
const seconds = { choice: 8, short: 20, long: 75 } as const;

const countOf = (text: string | undefined): number =>
  text === undefined ? 0 : text.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)).length;

function wordsOfQuestion({ question, labels, hints, options }: QuestionWords): number {
  const texts = [question, ...Object.values(labels ?? {}), ...Object.values(hints ?? {})];
  const choices = Object.values(options ?? {}).flatMap((one) => Object.values(one));
  return [...texts, ...choices].reduce((sum, text) => sum + countOf(text), 0);
}

/** Words that stand on a screen before anything is unfolded: heading, why, questions, labels, hints and choices. */
export function wordsOn(position: Position, { pages, questions }: ScreenWords): number {
  const heads = (position.pages ?? [position.page]).map((page) => pages[page]);
  const head = heads.reduce((sum, words) => sum + countOf(words?.title), countOf(heads[0]?.why));
  return position.refs.reduce((sum, ref) => {
    const words = questions[ref];
    return sum + (words ? wordsOfQuestion(words) : 0);
  }, head);
}

function secondsOf(field: Field): number {
  if (field.derived || field.canWait || field.emptyMeansNone) return 0;
  if (field.kind === 'list' || field.kind === 'cards' || (field.kind === 'text' && field.long)) return seconds.long;
  return field.kind === 'choice' || field.kind === 'choices' || field.kind === 'scale' ? seconds.choice : seconds.short;
}

export interface Taken {
  readonly pages: number;
  readonly questions: number;
  readonly words: number;
  /** Minutes to read, at 200 words a minute. */
  readonly reading: number;
  /** Minutes to read and answer. */
  readonly minutes: number;
}

/** What a way through screens takes. */
export function takenBy(way: readonly Position[], said: ScreenWords): Taken {
  const words = way.reduce((sum, position) => sum + wordsOn(position, said), 0);
  const refs = way.flatMap((position) => position.refs);
  const fields = refs.flatMap((ref) => Object.values(questionOfRef(ref)?.fields ?? {}));
  const answering = fields.reduce((sum, field) => sum + secondsOf(field), 0) / 60;
  const reading = words / readInMinute;
  return { pages: way.length, questions: refs.length, words, reading, minutes: reading + answering };
}
