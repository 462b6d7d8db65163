/**
 * How wide the columns of a table become in Word. Nobody knows which font the reader has, so letters are counted at the
 * width of a common one with some room.
 */
import type { Table as TableOf } from '#templates/tree/document.ts';
import type { LabelledRun } from '#templates/tree/labels.ts';
import { columnWidths, leastHeight } from '../column-widths.ts';
import { runText } from '../words.ts';

type TableBlock = TableOf<LabelledRun>;

/** Size of the type in tables, in points. */
const size = 9.5;
/** Between two columns, in points. */
const gutter = 6;
const twipsPerPoint = 20;

/** Widths in parts of the type size, in a font that is wider than most. */
const narrow = 0.34;
const middle = 0.64;
const wide = 0.98;
/** Bold letters are wider. */
const bold = 1.1;

const widthOf = (char: string): number => {
  if (/[ijlrtfI.,:;!|'()[\]\s-]/u.test(char)) return narrow;
  return /[mwMWÅÄÖA-Z–—%]/u.test(char) ? wide * (/[mwMW–—%]/u.test(char) ? 1 : 0.8) : middle;
};

const textWidth = (text: string): number => [...text].reduce((sum, char) => sum + widthOf(char), 0) * size;

const textOf = (runs: readonly LabelledRun[]): string => runs.map((run) => runText(run)).join('');

/**
 * Widths in twentieths of a point that fill `room`, and make the table as low as it can be without cutting a word that
 * fits. Cells to write in are empty, so their widths are told.
 */
export function wordColumns(block: TableBlock, room: number): number[] {
  const head = block.columns.map((column) => column.header);
  const rows = [...block.rows, ...(block.foot === undefined ? [] : [block.foot])];
  const texts = [head, ...rows.map((row) => block.columns.map((_, index) => textOf(row[index] ?? [])))];
  // The head and the foot are set in bold.
  const by = (row: number): number => (row === 0 || row > block.rows.length ? bold : 1);
  const lines = texts.map((row, at) => row.map((text) => text.split('\n').map((line) => textWidth(line) * by(at))));
  const words = texts.map((row, at) =>
    row.map((text) => Math.max(0, ...text.split(/[ \n]/u).map((word) => textWidth(word) * by(at)))),
  );
  const most = (of: readonly (readonly number[])[], index: number): number =>
    Math.max(...of.map((row) => row[index] ?? 0));
  const ranges = block.columns.map((column, index) => {
    const min = most(words, index);
    return {
      min,
      wish: Math.max(min, Math.min(textWidth(column.header) * bold, 90)),
      max: most(
        lines.map((row) => row.map((cell) => Math.max(...cell))),
        index,
      ),
    };
  });
  // Every column has its gutter to the right of it, the last one too.
  const all = room / twipsPerPoint - gutter;
  const shares = block.columns.map((column) => column.width);
  const widths =
    block.writing === true ? columnWidths(ranges, shares, all, gutter) : leastHeight(ranges, lines, all, gutter);
  return widths.map((width) => Math.floor((width + gutter) * twipsPerPoint));
}
