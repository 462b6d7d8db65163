import type { Metrics } from './metrics.ts';
import { printed } from './sanitise.ts';
import { makeTag, type Tag } from './types.ts';
import { type Line, type Piece, type Span, spanWidth, toWords, type Word } from './words.ts';

export type { Line, Piece, Span } from './words.ts';
export { spanWidth } from './words.ts';

const vowel = /[aeiouyåäöéü]/i;

/** Where a word that is wider than the line is cut: before a consonant and its vowel if possible, else where it fills. */
function cutAt(text: string, fits: number): number {
  for (let at = fits; at >= 3 && at > fits - 8; at--) {
    const cutsSyllable =
      !vowel.test(text.charAt(at)) && vowel.test(text.charAt(at + 1)) && vowel.test(text.slice(0, at));
    if (at <= text.length - 3 && cutsSyllable && /\p{L}{2}$/u.test(text.slice(0, at))) return at;
  }
  return Math.max(1, Math.min(fits, text.length - 3));
}

/** Cuts a word that is wider than a whole line into words that fit; every part but the last is marked by a hyphen. */
function cutWord(word: Word, measure: number, metrics: Metrics): { word: Word; hyphen: boolean }[] {
  const parts: { word: Word; hyphen: boolean }[] = [];
  const rest = [...word.spans];
  const empty = (): Word => ({ spans: [], width: 0, space: undefined, forcedBreak: false, group: word.group });
  let open = empty();
  for (let span = rest.shift(); span !== undefined; span = rest.shift()) {
    const hyphen = spanWidth({ ...span, text: '-' }, metrics);
    const width = spanWidth(span, metrics);
    if (open.width + width + hyphen <= measure || span.text.length < 2) {
      open.spans.push(span);
      open.width += width;
      continue;
    }
    let fits = 0;
    while (open.width + spanWidth({ ...span, text: span.text.slice(0, fits + 1) }, metrics) + hyphen <= measure) fits++;
    const at = fits === 0 && open.spans.length > 0 ? 0 : Math.min(cutAt(span.text, fits), span.text.length - 1);
    const head = { ...span, text: span.text.slice(0, at) };
    if (at > 0) open.spans.push(head);
    open.width += spanWidth(head, metrics);
    parts.push({ word: open, hyphen: /\p{L}$/u.test(open.spans.at(-1)?.text ?? '') });
    open = empty();
    rest.unshift({ ...span, text: span.text.slice(at) });
  }
  parts.push({ word: { ...open, space: word.space, forcedBreak: word.forcedBreak }, hyphen: false });
  return parts;
}

/** Width of the space at the end of a span, seen from its last letter: the letters before it do not matter. */
function trailingWidth(span: Span, metrics: Metrics): number {
  const letters = span.text.trimEnd().length;
  if (letters === span.text.length) return 0;
  const tail = span.text.slice(Math.max(0, letters - 1));
  return spanWidth({ ...span, text: tail }, metrics) - spanWidth({ ...span, text: tail.trimEnd() }, metrics);
}

/** Places the words of one line, joining neighbours of the same look. */
function toLine(words: readonly Word[], metrics: Metrics, hyphen: boolean): Line {
  const spans: { look: Span; text: string }[] = [];
  const add = (span: Span) => {
    const last = spans.at(-1);
    const { look } = last ?? {};
    if (last && look?.owner === span.owner && look.face === span.face && look.underline === span.underline)
      last.text += span.text;
    else spans.push({ look: span, text: span.text });
  };
  for (const word of words) {
    for (const span of word.spans) add(span);
    if (word.space !== undefined) add(word.space);
  }
  let x = 0;
  const pieces = spans.map(({ look, text }): Piece => {
    const piece = { ...look, text, x, width: spanWidth({ text, face: look.face, size: look.size }, metrics) };
    x += piece.width;
    return piece;
  });
  const end = pieces.at(-1);
  const trailing = end === undefined ? 0 : trailingWidth(end, metrics);
  return { pieces, width: x - trailing, hyphen };
}

/**
 * A word that goes on over a line break is wrapped in a Span that says the whole word: readers would otherwise put a space
 * in the middle of it. The space after the word is part of what is said.
 */
function wholeWords(words: readonly Word[]) {
  const cut = new Map<number, Map<Tag, Tag>>();
  const spanFor = (group: number, owner: Tag): Tag => {
    const tags = cut.get(group) ?? new Map<Tag, Tag>();
    cut.set(group, tags);
    const spans = words
      .filter((word) => word.group === group)
      .flatMap((word) => [...word.spans, ...(word.space === undefined ? [] : [word.space])]);
    const said = spans.filter((span) => span.owner === owner).map((span) => printed(span.text));
    const tag = tags.get(owner) ?? makeTag('Span', owner, { actualText: said.join('') });
    tags.set(owner, tag);
    return tag;
  };
  return {
    any: () => cut.size > 0,
    mark: (group: number) => {
      if (!cut.has(group)) cut.set(group, new Map());
    },
    own: (word: Word): Word => {
      if (!cut.has(word.group)) return word;
      const owned = (span: Span): Span => ({ ...span, owner: spanFor(word.group, span.owner) });
      return { ...word, spans: word.spans.map(owned), space: word.space === undefined ? undefined : owned(word.space) };
    },
  };
}

/** A word, or a part of one that is too wide for a line. `goesOn`: the rest stands on the next line. */
interface Part {
  readonly word: Word;
  readonly hyphen: boolean;
  readonly goesOn: boolean;
}

function partsFor(given: Word, measure: number, metrics: Metrics): readonly Part[] {
  if (given.width <= measure) return [{ word: given, hyphen: false, goesOn: false }];
  const cut = cutWord(given, measure, metrics);
  return cut.map((part, index) => ({ ...part, goesOn: index < cut.length - 1 }));
}

/**
 * Breaks spans into lines no wider than `measure` points: greedy, ragged right, no automatic hyphenation.
 * A broken line keeps its space at the end, so that copied text does not run together.
 */
export function breakLines(spans: readonly Span[], measure: number, metrics: Metrics): Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let width = 0;
  const words = toWords(spans, metrics);
  const whole = wholeWords(words);
  const flush = (hyphen = false): void => {
    if (line.length > 0) lines.push(toLine(whole.any() ? line.map(whole.own) : line, metrics, hyphen));
    line = [];
    width = 0;
  };
  const put = ({ word, hyphen, goesOn }: Part): void => {
    if (line.length > 0 && width + word.width > measure + 0.001) {
      if (line.at(-1)?.group === word.group) whole.mark(word.group);
      flush();
    }
    line.push(word);
    width += word.width + (word.space === undefined ? 0 : spanWidth(word.space, metrics));
    if (hyphen || word.forcedBreak || goesOn) flush(hyphen);
  };
  for (const given of words) {
    const parts = partsFor(given, measure, metrics);
    if (parts.length > 1) whole.mark(given.group);
    for (const part of parts) put(part);
  }
  flush();
  return lines;
}

/** As `breakLines`, but with lines of nearly equal length, for titles: the narrowest measure that keeps the line count. */
export function balanceLines(spans: readonly Span[], measure: number, metrics: Metrics): Line[] {
  const count = breakLines(spans, measure, metrics).length;
  let low = Math.max(measure / 2, Math.min(widthRange(spans, metrics).min, measure));
  let high = measure;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (breakLines(spans, middle, metrics).length > count) low = middle;
    else high = middle;
  }
  return breakLines(spans, high, metrics);
}

/** Narrowest width without cutting a word, and width on one line. For columns. */
export function widthRange(spans: readonly Span[], metrics: Metrics): { min: number; max: number } {
  const words = toWords(spans, metrics);
  const max = Math.max(0, ...breakLines(spans, 100_000, metrics).map((line) => line.width));
  return { min: Math.max(0, ...words.map((word) => word.width)), max };
}
