import type { LabelledRun } from '#templates/tree/labels.ts';
import { runText, safeHref, words } from '../words.ts';
import type { Line, Piece, Span } from './break-lines.ts';
import { breakLines, spanWidth } from './break-lines.ts';
import type { Metrics } from './metrics.ts';
import { printed, toFaces } from './sanitise.ts';
import { baseline, ink, soft, type TextStyle } from './style.ts';
import { type Face, type Item, makeTag, type Slice, type Tag } from './types.ts';

const noBreak = '\u00a0';

/** Keeps numbers, their units and references on one line, and a dash at the end of a line instead of its beginning. */
function keepTogether(text: string): string {
  if (!/[\d–—]/.test(text)) return text;
  return text
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${noBreak}`)
    .replace(/(\d) (?=(?:§|%|kap\.|st\.|kr\b|kronor|procent|år\b|mnkr\b|tkr\b))/g, `$1${noBreak}`)
    .replace(/(§|kap\.|[Bb]ilaga|[Aa]vsnitt|[Pp]unkt|sida|fråga|mål|nr) (?=\d)/g, `$1${noBreak}`)
    .replace(/ (?=[–—] )/g, noBreak);
}

/** The tag of a run: a Link of its own under the owner when it leads somewhere. */
function linkTag(run: LabelledRun, href: string | undefined, owner: Tag): Tag {
  if (run.to !== undefined) return makeTag('Link', owner, { to: run.to, alt: words.goTo(runText(run)) });
  return href === undefined ? owner : makeTag('Link', owner, { href, alt: words.link(href) });
}

/** A gap stands out in sans; what is strong is the bold of its own kind. */
function faceOf(run: LabelledRun, face: Face): Face {
  if (run.mark === 'gap') return 'sansBold';
  if (run.mark !== 'strong') return face;
  return face === 'sans' || face === 'sansBold' ? 'sansBold' : 'serifBold';
}

function underlineOf(gap: boolean, href: string | undefined): { readonly underline?: 'dash' | 'solid' } {
  if (gap) return { underline: 'dash' };
  return href === undefined ? {} : { underline: 'solid' };
}

/** Runs as spans in the given face; missing facts in bold sans, links with a tag of their own. */
export function toSpans(
  runs: readonly LabelledRun[],
  face: Face,
  size: number,
  owner: Tag,
  metrics: Metrics,
  grey: number = ink,
): Span[] {
  return runs.flatMap((run) => {
    const gap = run.mark === 'gap';
    const href = safeHref(run);
    const wanted = faceOf(run, face);
    const tag = linkTag(run, href, owner);
    const look = {
      size: gap ? size * 0.9 : size,
      grey: run.mark === 'muted' ? soft : grey,
      owner: tag,
      ...underlineOf(gap, href),
    };
    return toFaces(keepTogether(runText(run)), wanted, metrics).map((part) => ({ ...part, ...look }));
  });
}

/** A span of the document's own words. */
export function plainSpan(
  text: string,
  face: Face,
  size: number,
  owner: Tag,
  metrics: Metrics,
  grey: number = ink,
): Span[] {
  return toSpans([{ text }], face, size, owner, metrics, grey);
}

function pieceItems(piece: Piece, x: number, y: number): Item[] {
  const text = printed(piece.text);
  const left = x + piece.x;
  const items: Item[] = [
    {
      owner: piece.owner,
      width: piece.width,
      op: { kind: 'text', x: left, y, text, face: piece.face, size: piece.size, grey: piece.grey },
    },
  ];
  if (piece.underline === undefined) return items;
  const under = y + piece.size * (piece.underline === 'dash' ? 0.3 : 0.2);
  const line = { kind: 'line', from: [left, under], to: [left + piece.width, under], width: 0.6 } as const;
  return [...items, { op: piece.underline === 'dash' ? { ...line, dash: true } : line }];
}

/** The items of one line whose top is at `top`. A hyphen that we put in is decoration, not text. */
export function lineItems(line: Line, x: number, top: number, style: TextStyle, metrics: Metrics): Item[] {
  const y = top + baseline(style);
  const items = line.pieces.flatMap((piece) =>
    pieceItems(trimUnderline(piece, piece === line.pieces.at(-1), metrics), x, y),
  );
  const last = line.pieces.at(-1);
  if (!line.hyphen || last === undefined) return items;
  const op = {
    kind: 'text',
    x: x + line.width,
    y,
    text: '-',
    face: last.face,
    size: last.size,
    grey: last.grey,
  } as const;
  return [...items, { op }];
}

function trimUnderline(piece: Piece, isLast: boolean, metrics: Metrics): Piece {
  if (!isLast || piece.underline === undefined) return piece;
  return { ...piece, width: spanWidth({ ...piece, text: piece.text.trimEnd() }, metrics) };
}

/** Lines of text as slices: never one line alone at the bottom or the top of a page. */
export function textSlices(
  lines: readonly Line[],
  x: number,
  style: TextStyle,
  metrics: Metrics,
  options: { breakable?: boolean; before?: number } = {},
): Slice[] {
  return lines.map((line, index) => ({
    height: style.leading,
    before: index === 0 ? (options.before ?? style.before) : 0,
    breakable: index === 0 ? (options.breakable ?? true) : index >= 2 && index <= lines.length - 2,
    items: lineItems(line, x, 0, style, metrics),
  }));
}

/** Draws nothing, but keeps the tag in the tree: an empty cell, a list item still to be written. */
export function nothing(owner: Tag): Item {
  return { owner, op: { kind: 'text', x: 0, y: 0, text: '', face: 'serif', size: 1, grey: 0 } };
}

/** Runs broken to a measure, as slices; at least one line high. */
export function paragraphSlices(
  runs: readonly LabelledRun[],
  place: { x: number; measure: number; owner: Tag; face?: Face; grey?: number },
  style: TextStyle,
  metrics: Metrics,
  options: { breakable?: boolean; before?: number } = {},
): Slice[] {
  const spans = toSpans(runs, place.face ?? 'serif', style.size, place.owner, metrics, place.grey);
  const slices = textSlices(breakLines(spans, place.measure, metrics), place.x, style, metrics, options);
  const [first, ...rest] = slices;
  if (first !== undefined && slices.some((slice) => slice.items.some((item) => item.owner !== undefined)))
    return slices;
  if (first !== undefined) return [{ ...first, items: [...first.items, nothing(place.owner)] }, ...rest];
  const before = options.before ?? style.before;
  return [{ height: style.leading, before, breakable: options.breakable ?? true, items: [nothing(place.owner)] }];
}
