/** Builders for the documents in running text: headings, paragraphs, lists and notes. Own words only; never a gap by accident. */
import type { Block, Run } from './document.ts';
import { plain } from './runs.ts';

export type Words = string | readonly Run[];

export const runsIn = (words: Words): readonly Run[] => (typeof words === 'string' ? plain(words) : words);

const head =
  (level: 2 | 3) =>
  (text: string, id?: string): Block => ({
    kind: 'heading',
    level,
    runs: plain(text),
    ...(id === undefined ? {} : { id }),
  });

export const h2 = head(2);
export const h3 = head(3);

export const text = (words: Words): Block => ({ kind: 'paragraph', runs: runsIn(words) });
/** The headings that follow, for a document that is too long to leaf through. */
export const contents: Block = { kind: 'contents', title: 'Innehåll' };

export const muted = (words: string): Block => ({ kind: 'paragraph', runs: [{ text: words, mark: 'muted' }] });
/** A paragraph that opens with a few strong words. */
export const led = (lead: string, words: Words): Block => ({
  kind: 'paragraph',
  runs: [{ text: `${lead} `, mark: 'strong' }, ...runsIn(words)],
});

const listOf =
  (style: 'bullets' | 'numbers') =>
  (items: readonly Words[]): readonly Block[] =>
    items.length === 0 ? [] : [{ kind: 'list', style, items: items.map((item) => ({ runs: runsIn(item) })) }];

export const bullets = listOf('bullets');
export const numbered = listOf('numbers');

export const callout = (tone: 'notice' | 'warning', title: string, blocks: readonly Block[]): Block => ({
  kind: 'callout',
  tone,
  title,
  blocks,
});

/** A heading with what stands under it; nothing when there is nothing to say. */
export function under(heading: Block, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

export interface ColumnHead {
  readonly header: string;
  readonly width?: number;
  readonly align?: 'right';
}

/** A table of words; nothing when it has no rows. */
export function rowsTable(
  caption: string,
  columns: readonly ColumnHead[],
  rows: readonly (readonly Words[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', caption, columns, rowHeaders: true, rows: rows.map((row) => row.map(runsIn)) }];
}

/** The same table with room in every row for a line of handwriting. */
export const toWriteIn = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => (block.kind === 'table' ? { ...block, writing: true } : block));

/** Lines to write on by hand. Widths are those of the figure's own grid. */
export function writingLines(id: string, lines = 3, caption = 'Svar'): Block {
  const height = 26;
  return {
    kind: 'figure',
    id,
    caption,
    alt: `${lines} tomma rader att skriva på.`,
    width: 480,
    height: lines * height,
    marks: Array.from({ length: lines }, (_, index) => {
      const y = (index + 1) * height - 2;
      return { shape: 'line', x1: 0, y1: y, x2: 480, y2: y } as const;
    }),
  };
}
