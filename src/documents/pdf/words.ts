/** Text as words: what a line cannot break inside, with the space after. */
import { type Metrics, textWidth } from './metrics.ts';
import { printed } from './sanitise.ts';
import type { Face, Tag } from './types.ts';

/** A stretch of text with one look, tidied and drawable in its face. */
export interface Span {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly grey: number;
  readonly owner: Tag;
  /** Dashed line under: a missing fact. Solid: a link. */
  readonly underline?: 'dash' | 'solid';
}

export interface Piece extends Span {
  readonly x: number;
  readonly width: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** Without the space at the end. */
  readonly width: number;
  /** A word was cut here by force: draw a hyphen that is not part of the text. */
  readonly hyphen: boolean;
}

/** An unbreakable run of letters, perhaps in several looks, and the space after it. */
export interface Word {
  readonly spans: Span[];
  width: number;
  space: Span | undefined;
  forcedBreak: boolean;
  /** Words with no white space between them are one to a reader, and share a number. */
  group: number;
}

export function spanWidth(span: Pick<Span, 'text' | 'face' | 'size'>, metrics: Metrics): number {
  return (textWidth(printed(span.text), metrics[span.face]) * span.size) / 1000;
}

// After a space, at a line end, and after a hyphen or slash inside a word with at least three letters on each side.
const opportunities = /( +)|(\n)|(?<=\p{L}{3}[-/])(?=\p{L}{3})/u;
const plainOpportunities = /( +)|(\n)/;

/** The part of a text between two places where a line may break, or the break itself. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[-/]/.test(text) ? opportunities : plainOpportunities)
    .filter((part) => part !== undefined && part !== '');

/** Words in the making: the closed ones, and the one that letters are still added to. */
function wordsInMaking(metrics: Metrics) {
  const words: Word[] = [];
  let open: Word = { spans: [], width: 0, space: undefined, forcedBreak: false, group: 0 };
  const isOpen = (): boolean => open.spans.length > 0;
  const close = (): void => {
    words.push(open);
    open = { spans: [], width: 0, space: undefined, forcedBreak: false, group: words.length };
  };
  return {
    words,
    isOpen,
    close,
    breakAfter: (span: Span): void => {
      // The line ends in a space like any other, or copied text would run together.
      if (isOpen()) open.space = { ...span, text: ' ' };
      open.forcedBreak = true;
      close();
    },
    spaceAfter: (span: Span): void => {
      const last = words.at(-1);
      if (isOpen()) {
        open.space = { ...span, text: ' ' };
        close();
      } else if (last !== undefined && last.space === undefined && !last.forcedBreak)
        last.space = { ...span, text: ' ' };
    },
    letters: (piece: Span): void => {
      open.spans.push(piece);
      open.width += spanWidth(piece, metrics);
    },
  };
}

/** The words of the spans, in order. */
export function toWords(spans: readonly Span[], metrics: Metrics): Word[] {
  const making = wordsInMaking(metrics);
  for (const span of spans) {
    const parts = partsOf(span.text);
    parts.forEach((text, index) => {
      if (text === '\n') making.breakAfter(span);
      else if (text.startsWith(' ')) making.spaceAfter(span);
      else {
        making.letters({ ...span, text });
        const next = parts[index + 1];
        if (next !== undefined && !next.startsWith(' ') && next !== '\n') making.close();
      }
    });
  }
  if (making.isOpen()) making.close();
  making.words.forEach((word, index) => {
    const before = making.words[index - 1];
    if (before !== undefined && before.space === undefined && !before.forcedBreak) word.group = before.group;
  });
  return making.words;
}
