/** Small builders for drawings: one function draws a picture for the screen, the phone and the printed page. */

import { isOwn, orgIds, partIds } from '#steps/case/answers.ts';
import { type CaseFile, type Voice, voicesOf } from '#steps/case/case-file.ts';
import { isPrinted } from '#steps/case/shown.ts';
import type { AskedKey, Ref } from '#steps/catalogue/key.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { at } from '#templates/fields/ask.ts';
import type { Block, FigureFill, FigureMark, Run, Side } from '#templates/tree/document.ts';
import { inTool } from '#templates/tree/gap-words.ts';
import { plain } from '#templates/tree/runs.ts';

export type FigureBlock = Extract<Block, { kind: 'figure' }>;
export type TableBlock = Extract<Block, { kind: 'table' }>;
export type Cell = readonly Run[];

/** `wide` fits a page and a desktop, `narrow` a phone. Both show the same. */
export type Layout = 'wide' | 'narrow';

/** Widths of the two grids. A text of 16 units is then 9 points on paper and at least 16 pixels on a screen. */
export const gridWidth = { wide: 720, narrow: 344 } as const satisfies Record<Layout, number>;

/** A drawing with the same facts as a table, and what stands above and below them. */
export interface Picture {
  readonly id: string;
  readonly title: string;
  /** Sentences above the drawing; the last word on how to read it. */
  readonly intro: readonly string[];
  /** Absent while nothing may be drawn, for example before the answers have been shown. */
  readonly wide?: FigureBlock;
  readonly narrow?: FigureBlock;
  readonly table: TableBlock;
  /** Sentences below the table. */
  readonly after: readonly string[];
}

export const textSize = 16;
const lineHeight = 20;
/** Mean width of a character as a share of the size, a little on the safe side. */
const charWidth = 0.54;

/** Text as lines that fit a width. A word that is too long stands alone on its line. */
export function wrap(text: string, width: number, size: number = textSize): readonly string[] {
  const room = Math.max(4, Math.floor(width / (size * charWidth)));
  const lines: string[] = [];
  for (const word of text.split(/ +/u).filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export interface TextLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
}

/** Lines of text under each other; `y` is the baseline of the first. */
export function textMarks(lines: readonly string[], x: number, y: number, look: TextLook = {}): readonly FigureMark[] {
  return lines.map((text, index) => ({ shape: 'text', x, y: y + index * lineHeight, text, size: textSize, ...look }));
}

export const heightOf = (lines: readonly string[]): number => lines.length * lineHeight;

export const line = (x1: number, y1: number, x2: number, y2: number, dashed = false): FigureMark =>
  dashed ? { shape: 'line', x1, y1, x2, y2, dashed } : { shape: 'line', x1, y1, x2, y2 };

export const rect = (x: number, y: number, width: number, height: number, fill: FigureFill): FigureMark => ({
  shape: 'rect',
  x,
  y,
  width,
  height,
  fill,
});

/** The shape of a side with its top left corner at x, y: a square, a disc, or both with the joint outline between. */
export function shapeMarks(side: Side, x: number, y: number, size = 14): readonly FigureMark[] {
  const disc = (left: number): FigureMark => ({
    shape: 'circle',
    x: left + size / 2,
    y: y + size / 2,
    radius: size / 2,
    fill: 'org',
  });
  if (side === 'public') return [rect(x, y, size, size, 'public')];
  if (side === 'org') return [disc(x)];
  return [rect(x, y, size, size, 'public'), disc(x + size + 1)];
}

export const shapeWidth = (side: Side, size = 14): number => (side === 'joint' ? size * 2 + 1 : size);

export const sideOf = (voice: Voice): Side => (voice === 'public' || voice === 'joint' ? voice : 'org');

/** The lanes of a case, the public one first. */
export const voicesIn = (c: CaseFile): readonly Voice[] => ['public', ...orgIds(c)];

/** Name of a side: the party's own, or how many they are. */
export function nameOfSide(c: CaseFile, side: 'public' | 'org'): string {
  if (side === 'public') return voiceName(c, 'public');
  const ids = orgIds(c);
  return ids.length === 1 ? voiceName(c, ids[0] ?? 'o1') : `${ids.length} organisationer`;
}

/** True when what was written apart may be drawn: shown to each other, written alone, or published. */
export function isShown(c: CaseFile, ref: Ref): boolean {
  return c.kind === 'published' || isPrinted(c, ref) || partIds(c).every((id) => isPrinted(c, ref, id));
}

/** True when a side works alone and this is not it: its empty lane says nothing. */
export function isSilent(c: CaseFile, side: 'public' | 'org'): boolean {
  if (voicesOf(c) === 'both') return false;
  const entries = Object.values(c.answers).flatMap((lanes) => Object.entries(lanes));
  const rows = Object.values(c.items).flat();
  const spoke = (voice: Voice, by: Voice): boolean => sideOf(voice) === side && isOwn(voice, by) && by !== 'joint';
  return !entries.some(([voice, entry]) => spoke(voice, entry.by)) && !rows.some((row) => spoke(row.voice, row.by));
}

export const strong = (text: string): Run => ({ text, mark: 'strong' });

/** A cell that says what is missing and where it is answered. */
export function gapCell(key: AskedKey): Cell {
  const { ref, page } = at(key);
  return [{ text: `[Saknas – ${inTool(ref)}]`, mark: 'gap', page, ref }];
}

/** A picture in a document: heading, how to read it, the drawing, the table and what follows. */
export function pictureBlocks(picture: Picture, level: 2 | 3 = 3): readonly Block[] {
  return [
    { kind: 'heading', level, runs: plain(picture.title) },
    ...picture.intro.map((text): Block => ({ kind: 'paragraph', runs: plain(text) })),
    ...(picture.wide ? [picture.wide] : []),
    picture.table,
    ...picture.after.map((text): Block => ({ kind: 'paragraph', runs: plain(text) })),
  ];
}
