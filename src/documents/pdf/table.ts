import type { Table as TableBlock } from '#templates/tree/document.ts';
import type { LabelledRun } from '#templates/tree/labels.ts';
import { columnWidths, leastHeight } from '../column-widths.ts';
import { breakLines, type Line, type Span, widthRange } from './break-lines.ts';
import { lineItems, nothing, paragraphSlices, plainSpan, toSpans } from './inline.ts';
import type { Place } from './place.ts';
import { type TextStyle, type } from './style.ts';
import { type Face, type Item, makeTag, type Op, type Slice, type Tag } from './types.ts';

type Table = TableBlock<LabelledRun>;

interface Cell {
  readonly tag: Tag;
  readonly spans: Span[];
}

/** How a table is set: its type, the space between columns, and where it stands. */
interface Setting {
  readonly style: TextStyle;
  readonly gutter: number;
  readonly place: Place;
}

const padding = 2.2;

/** Room to write a line by hand. */
const writingRow = 30;

interface Grid extends Setting {
  readonly table: Table;
  readonly widths: readonly number[];
}

function cellLines(cells: readonly Cell[], grid: Grid): Line[][] {
  return cells.map((cell, index) => breakLines(cell.spans, (grid.widths[index] ?? 0) + 0.01, grid.place.metrics));
}

/** One row as slices, one per line of its tallest cell, so that even a row longer than a page can be printed. */
function rowSlices(
  cells: readonly Cell[],
  grid: Grid,
  more: Partial<Slice>,
  rules: { below: number; least?: number },
): Slice[] {
  const lines = cellLines(cells, grid);
  const count = Math.max(1, ...lines.map((cell) => cell.length));
  return Array.from({ length: count }, (_, row) => {
    const last = row === count - 1;
    const top = row === 0 ? padding : 0;
    const set = grid.style.leading + top + (last ? padding : 0);
    // What the lines above have taken already counts towards the least height of the row.
    const above = row === 0 ? 0 : grid.style.leading * row + padding;
    const height = last ? Math.max(set, (rules.least ?? 0) - above) : set;
    const items = lines.flatMap((cell, index): Item[] => {
      const line = cell[row];
      if (line !== undefined && line.pieces.length > 0)
        return lineItems(line, leftOf(line, index, grid), top, grid.style, grid.place.metrics);
      return row === 0 ? emptyItems(cells[index]) : [];
    });
    // Rows are kept whole; only one that would take half a page is cut, three lines from its ends.
    const long = count > 24 && row >= 3 && row <= count - 3;
    const rule: Item[] = last ? [{ op: ruleAt(grid, height, rules.below) }] : [];
    return { height, before: 0, breakable: long, items: [...items, ...rule], ...(row === 0 ? more : repeatOf(more)) };
  });
}

/** What the later lines of a row keep of what is said of its first: the head to repeat on a new page. */
const repeatOf = ({ repeat }: Partial<Slice>): Partial<Slice> => (repeat === undefined ? {} : { repeat });

/** A cell without text is there all the same for who listens. */
const emptyItems = (cell: Cell | undefined): Item[] => (cell === undefined ? [] : [nothing(cell.tag)]);

/** Where a line of a cell begins: at the left edge of its column, or so that it ends at the right one. */
function leftOf(line: Line, column: number, grid: Grid): number {
  const before = grid.widths.slice(0, column).reduce((sum, width) => sum + width + grid.gutter, 0);
  const x = grid.place.x + before;
  return grid.table.columns[column]?.align === 'right' ? x + (grid.widths[column] ?? 0) - line.width : x;
}

function ruleAt(grid: Grid, y: number, width: number): Op {
  const { x, wide } = grid.place;
  return { kind: 'line', from: [x, y], to: [x + wide, y], width, grey: width < 1 ? 0.5 : 0 };
}

function makeCells(
  table: Table,
  rows: readonly (readonly LabelledRun[])[],
  tag: (index: number) => Tag,
  face: Face,
  { place, style }: Setting,
): Cell[] {
  return table.columns.map((_, index) => {
    const cell = tag(index);
    return { tag: cell, spans: toSpans(rows[index] ?? [], face, style.size, cell, place.metrics) };
  });
}

/** The cells of the whole table with their tags. An empty cell keeps its tag in the row. */
function tagged(table: Table, parent: Tag, setting: Setting) {
  const root = makeTag('Table', parent, { attributes: '<</O /Table>>' });
  const caption = makeTag('Caption', root);
  const headRow = makeTag('TR', makeTag('THead', root));
  const body = makeTag('TBody', root);
  const column = '<</O /Table /Scope /Column>>';
  const cellTag = (row: Tag) => (index: number) =>
    table.rowHeaders === true && index === 0
      ? makeTag('TH', row, { attributes: '<</O /Table /Scope /Row>>' })
      : makeTag('TD', row);
  const head = table.columns.map((one) => {
    const tag = makeTag('TH', headRow, { attributes: column });
    return { tag, spans: plainSpan(one.header, 'serifBold', setting.style.size, tag, setting.place.metrics) };
  });
  const rows = table.rows.map((row) => makeCells(table, row, cellTag(makeTag('TR', body)), 'serif', setting));
  const footRow = table.foot === undefined ? undefined : makeTag('TR', makeTag('TFoot', root));
  const foot =
    footRow === undefined ? undefined : makeCells(table, table.foot ?? [], cellTag(footRow), 'serifBold', setting);
  return { caption, head, rows, foot };
}

/** For tables with many columns: smaller type and less air. */
const denser = (place: Place): Setting => ({ style: type.cellSmall, gutter: 8, place });

/** The table with the widths of its columns, and whether all words fit in them. */
function measured(table: Table, parent: Tag, setting: Setting) {
  const { metrics, wide } = setting.place;
  const { caption, head, rows, foot } = tagged(table, parent, setting);
  const all = [head, ...rows, ...(foot === undefined ? [] : [foot])];
  const ranges = table.columns.map((_, index) => {
    const cells = all.map((row) => widthRange(row[index]?.spans ?? [], metrics));
    const header = Math.min(widthRange(head[index]?.spans ?? [], metrics).max, 90);
    return {
      min: Math.max(...cells.map((cell) => cell.min)),
      wish: Math.max(header, ...cells.map((cell) => cell.min)),
      max: Math.max(...cells.map((cell) => cell.max)),
    };
  });
  // Cells to write in are empty, so their widths are told; all others follow from what they hold.
  const widths =
    table.writing === true
      ? columnWidths(
          ranges,
          table.columns.map((column) => column.width),
          wide,
          setting.gutter,
        )
      : leastHeight(
          ranges,
          all.map((row) => row.map((cell) => breakLines(cell.spans, 100_000, metrics).map((line) => line.width))),
          wide,
          setting.gutter,
        );
  const fits = ranges.every((range, index) => range.min <= (widths[index] ?? 0) + 0.02);
  return { caption, head, rows, foot, fits, grid: { table, widths, ...setting } };
}

/** A table up to this height, in points, is not cut over two pages: the page that it leaves stays three quarters full. */
const wholeUpTo = 160;

/** A table: caption, head with heavy rule, hairlines, foot in bold. The head comes again on every page it runs over. */
export function tableSlices(table: Table, place: Place, parent: Tag): Slice[] {
  const usual = measured(table, parent, { style: type.cell, gutter: 12, place });
  const { grid, caption, head, rows, foot } = usual.fits ? usual : measured(table, parent, denser(place));
  const title = paragraphSlices(
    [{ text: table.caption }],
    { x: grid.place.x, measure: place.measure, owner: caption, face: 'sansBold' },
    type.caption,
    place.metrics,
  );
  const headSlices = rowSlices(head, grid, { breakable: false }, { below: 1.2 });
  const repeat = joined(headSlices);
  const bodySlices = rows.flatMap((row, index) => {
    const last = index === rows.length - 1;
    const keep = index === 0 || (last && (rows.length > 2 || foot !== undefined));
    const least = table.writing === true ? writingRow : 0;
    return rowSlices(row, grid, { breakable: !keep, repeat }, { below: last ? 1.2 : 0.4, least });
  });
  const footSlices = foot === undefined ? [] : rowSlices(foot, grid, { breakable: false, repeat }, { below: 1.2 });
  const air: Slice = { height: 8, before: 0, breakable: false, items: [] };
  const all = [...title, ...headSlices, ...bodySlices, ...footSlices];
  const short = all.reduce((sum, slice) => sum + slice.before + slice.height, 0) <= wholeUpTo;
  return [...(short ? all.map((slice, index) => (index === 0 ? slice : { ...slice, breakable: false })) : all), air];
}

/** Slices put under one another as one. */
function joined(slices: readonly Slice[]): Slice {
  let y = 0;
  const items = slices.flatMap((slice) => {
    const moved = slice.items.map((item) => ({ ...item, op: shift(item.op, y) }));
    y += slice.height;
    return moved;
  });
  return { height: y, before: 0, breakable: false, items };
}

/** The operation moved down by `dy`. */
export function shift(op: Op, dy: number): Op {
  if (op.kind === 'line') return { ...op, from: [op.from[0], op.from[1] + dy], to: [op.to[0], op.to[1] + dy] };
  return { ...op, y: op.y + dy };
}
