/** The parties' own words in the memo: after a label, never bent, with their lists kept and no longer than there is room for. */
import type { Home } from '#templates/fields/ask.ts';
import type { Filled } from '#templates/fields/fields.ts';
import { textOf } from '#templates/fields/fields.ts';
import { shorten } from '#templates/initiative/length.ts';
import type { Block, Run, Trace } from '#templates/tree/document.ts';
import { answerOf, gap, plain } from '#templates/tree/runs.ts';
import { capital, clean, sentences, withoutStop } from '#templates/tree/swedish.ts';

export interface Wanted extends Home {
  /** Words of the gap. */
  readonly label: string;
  /** Characters that the memo has room for. The whole text stands in Underlaget. */
  readonly max: number;
  /** Left empty it says nothing. */
  readonly optional?: true;
}

const bullet = /^[-–—*•·]\s+/u;
const number = /^\d{1,2}[.)]\s+/u;

const styleOf = (line: string): 'bullets' | 'numbers' | undefined =>
  bullet.test(line) ? 'bullets' : number.test(line) ? 'numbers' : undefined;

export const isItem = (line: string): boolean => styleOf(line) !== undefined;

export const traceOf = (...fields: readonly (Filled | undefined)[]): Trace => ({
  answers: fields.flatMap((field) => (field ? [answerOf(field)] : [])),
  rules: [],
  sources: [],
});

/** A list that was written on one line, with its items on lines of their own: "- a - b - c", "1. a 2. b". */
function listed(text: string): string {
  const dashes = text.replace(/(^|\s)[-–•*]\s+(?=\p{L})/gu, '\n- ');
  const numbers = text.replace(/(^|\s)(\d{1,2}[.)])\s+(?=\p{Lu})/gu, '\n$2 ');
  const items = (made: string, mark: RegExp): number => made.split('\n').filter((line) => mark.test(line)).length;
  if (items(dashes, bullet) > 1) return dashes;
  return items(numbers, number) > 1 && /(^|\s)1[.)]\s/u.test(text) ? numbers : text;
}

/** Characters that one line of the page has room for. */
const lineCost = 70;

/** The lines of a text as they were written, none of them empty, and no more than `max` characters in all. */
export function ownLines(text: string, max: number): readonly string[] {
  const lines = listed(text)
    .split(/\n+/u)
    .map(clean)
    .filter((line) => line !== '');
  const out: string[] = [];
  let left = max;
  for (const line of lines) {
    if (left < 20) {
      out.push('[…]');
      break;
    }
    out.push(shorten(line, left));
    // A short line takes a whole line of the page all the same.
    left -= Math.max(line.length, lineCost);
  }
  return out;
}

/** Whole sentences on one line, no longer than there is room for. */
export const ownSentence = (text: string, max: number): string => shorten(sentences(clean(text)), max);

const strong = (lead: string): readonly Run[] => (lead === '' ? [] : [{ text: `${lead} `, mark: 'strong' }]);

/** A capital first and a stop last; what was cut away keeps its own mark. */
const asSentence = (line: string): string => (line.endsWith('[…]') ? capital(line) : sentences(line));

/** The lines as paragraphs and lists, in the order they were written. */
function blocksOf(lines: readonly string[], trace: Trace): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const style = styleOf(line);
    const before = blocks.at(-1);
    const item = { runs: plain(line.replace(style === 'numbers' ? number : bullet, '')), trace };
    if (style === undefined) blocks.push({ kind: 'paragraph', runs: plain(asSentence(line)), trace });
    else if (before?.kind === 'list' && before.style === style)
      blocks[blocks.length - 1] = { ...before, items: [...before.items, item] };
    else blocks.push({ kind: 'list', style, items: [item] });
  }
  return blocks;
}

/** A label with the parties' own words after it: on the same line, or as the paragraphs and the list that they wrote. */
export function own(lead: string, field: Filled | undefined, wanted: Wanted): readonly Block[] {
  if (!field) return wanted.optional ? [] : [{ kind: 'paragraph', runs: [...strong(lead), gap(wanted)] }];
  const [first, ...rest] = blocksOf(ownLines(textOf(field), wanted.max), traceOf(field));
  if (first?.kind === 'paragraph') return [{ ...first, runs: [...strong(lead), ...first.runs] }, ...rest];
  return [{ kind: 'paragraph', runs: strong(lead), keepWithNext: true }, ...(first ? [first] : []), ...rest];
}

/** Short paragraphs that belong together, as one; kept apart when one of them has a list or paragraphs of its own. */
export function inOne(...groups: readonly (readonly Block[])[]): readonly Block[] {
  const used = groups.filter((group) => group.length > 0);
  const single = used.flatMap((group) => (group.length === 1 && group[0]?.kind === 'paragraph' ? [group[0]] : []));
  if (single.length < 2 || single.length !== used.length) return used.flat();
  const runs = single.flatMap((block, index) => [...(index > 0 ? [{ text: ' ' }] : []), ...block.runs]);
  const answers = single.flatMap(({ trace }) => trace?.answers ?? []);
  return [{ kind: 'paragraph', runs, trace: { answers, rules: [], sources: [] } }];
}

/** A name or a function that can stand in a sentence of ours; empty when what was written is something else. */
export function asPhrase(text: string): string {
  const phrase = withoutStop(text);
  return /^[^.!?;:\n]{1,110}$/u.test(phrase) && styleOf(phrase) === undefined ? phrase : '';
}
