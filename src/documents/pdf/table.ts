import type { Block, Run } from '#templates/document.ts';
import type { Place } from './blocks.ts';
import { breakLines, type Line, type Span, widthRange } from './break-lines.ts';
import { lineItems, nothing, paragraphSlices, plainSpan, toSpans } from './inline.ts';
import { type } from './style.ts';
import { type Face, type Item, makeTag, type Op, type Slice, type Tag } from './types.ts';

type Table = Extract<Block, { kind: 'table' }>;
interface Cell {
  readonly tag: Tag;
  readonly spans: Span[];
}

const gutter = 12;
const padding = 4.5;

interface ColumnRange {
  /** Width of the widest word. */
  readonly min: number;
  /** Width that also keeps a short header on one line. */
  readonly wish: number;
  /** Width of the widest cell on one line. */
  readonly max: number;
}

/** Column widths that fill `wide`: by the given shares, or by content when there are none, never cutting a word that fits. */
export function columnWidths(
  ranges: readonly ColumnRange[],
  shares: readonly (number | undefined)[],
  wide: number,
): number[] {
  const room = wide - gutter * (ranges.length - 1);
  const given = shares.some((one) => one !== undefined);
  const weights = ranges.map((range, index) =>
    given ? (shares[index] ?? 1) : Math.min(Math.max(range.max, 24), room * 0.6),
  );
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const wishes = ranges.map((range) => range.wish + 0.01);
  const words = ranges.map((range) => range.min + 0.01);
  const even = words.map((width) => Math.min(width, room / ranges.length));
  const minima = [wishes, words].find((widths) => sum(widths) <= room) ?? even;
  return share(weights, minima, room);
}

/** Divides `room` by weight; a column that would fall under its minimum gets the minimum and the others divide the rest. */
function share(weights: readonly number[], minima: readonly number[], room: number): number[] {
  const fixed = new Set<number>();
  for (let round = 0; round <= weights.length; round++) {
    const rest = room - [...fixed].reduce((sum, index) => sum + (minima[index] ?? 0), 0);
    const total = weights.reduce((sum, weight, index) => (fixed.has(index) ? sum : sum + weight), 0);
    const widthOf = (index: number) =>
      fixed.has(index) ? (minima[index] ?? 0) : (rest * (weights[index] ?? 0)) / (total || 1);
    const short = weights.findIndex((_, index) => !fixed.has(index) && widthOf(index) < (minima[index] ?? 0) - 0.001);
    if (short < 0) return weights.map((_, index) => widthOf(index));
    fixed.add(short);
  }
  return [...minima];
}

interface Grid {
  readonly table: Table;
  readonly place: Place;
  readonly widths: readonly number[];
}

function cellLines(cells: readonly Cell[], grid: Grid): Line[][] {
  return cells.map((cell, index) => breakLines(cell.spans, (grid.widths[index] ?? 0) + 0.01, grid.place.metrics));
}

/** One row as slices, one per line of its tallest cell, so that even a row longer than a page can be printed. */
function rowSlices(cells: readonly Cell[], grid: Grid, more: Partial<Slice>, rules: { below: number }): Slice[] {
  const lines = cellLines(cells, grid);
  const count = Math.max(1, ...lines.map((cell) => cell.length));
  return Array.from({ length: count }, (_, row) => {
    const last = row === count - 1;
    const top = row === 0 ? padding : 0;
    const height = type.cell.leading + top + (last ? padding : 0);
    let x = grid.place.x;
    const items = lines.flatMap((cell, index): Item[] => {
      const line = cell[row];
      const width = grid.widths[index] ?? 0;
      const right = grid.table.columns[index]?.align === 'right';
      const left = right && line !== undefined ? x + width - line.width : x;
      x += width + gutter;
      if (line !== undefined) return lineItems(line, left, top, type.cell, grid.place.metrics);
      const cellTag = cells[index]?.tag;
      return row === 0 && cellTag !== undefined ? [nothing(cellTag)] : [];
    });
    const long = count > 10 && row >= 3 && row <= count - 3;
    const rule: Item[] = last ? [{ op: ruleAt(grid, height, rules.below) }] : [];
    const first = row === 0 ? more : more.repeat === undefined ? {} : { repeat: more.repeat };
    return { height, before: 0, breakable: long, items: [...items, ...rule], ...first };
  });
}

function ruleAt(grid: Grid, y: number, width: number): Op {
  const { x, wide } = grid.place;
  return { kind: 'line', from: [x, y], to: [x + wide, y], width, grey: width < 1 ? 0.5 : 0 };
}

function makeCells(
  table: Table,
  rows: readonly (readonly Run[])[],
  tag: (index: number) => Tag,
  face: Face,
  place: Place,
): Cell[] {
  return table.columns.map((_, index) => {
    const cell = tag(index);
    return { tag: cell, spans: toSpans(rows[index] ?? [], face, type.cell.size, cell, place.metrics) };
  });
}

/** The cells of the whole table with their tags. An empty cell keeps its tag in the row. */
function tagged(table: Table, parent: Tag, place: Place) {
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
    return { tag, spans: plainSpan(one.header, 'serifBold', type.cell.size, tag, place.metrics) };
  });
  const rows = table.rows.map((row) => makeCells(table, row, cellTag(makeTag('TR', body)), 'serif', place));
  const footRow = table.foot === undefined ? undefined : makeTag('TR', makeTag('TFoot', root));
  const foot =
    footRow === undefined ? undefined : makeCells(table, table.foot ?? [], cellTag(footRow), 'serifBold', place);
  return { caption, head, rows, foot };
}

/** A table: caption, head with heavy rule, hairlines, foot in bold. The head comes again on every page it runs over. */
export function tableSlices(table: Table, place: Place, parent: Tag): Slice[] {
  const { caption, head, rows, foot } = tagged(table, parent, place);
  const all = [head, ...rows, ...(foot === undefined ? [] : [foot])];
  const ranges = table.columns.map((_, index) => {
    const cells = all.map((row) => widthRange(row[index]?.spans ?? [], place.metrics));
    const header = Math.min(widthRange(head[index]?.spans ?? [], place.metrics).max, 90);
    return {
      min: Math.max(...cells.map((cell) => cell.min)),
      wish: Math.max(header, ...cells.map((cell) => cell.min)),
      max: Math.max(...cells.map((cell) => cell.max)),
    };
  });
  const widths = columnWidths(
    ranges,
    table.columns.map((column) => column.width),
    place.wide,
  );
  const grid = { table, place, widths };
  const title = paragraphSlices(
    [{ text: table.caption }],
    { x: place.x, measure: place.measure, owner: caption, face: 'sansBold' },
    type.caption,
    place.metrics,
  );
  const headSlices = rowSlices(head, grid, { breakable: false }, { below: 1.2 });
  const repeat = joined(headSlices);
  const bodySlices = rows.flatMap((row, index) => {
    const last = index === rows.length - 1;
    const keep = index === 0 || (last && (rows.length > 2 || foot !== undefined));
    return rowSlices(row, grid, { breakable: !keep, repeat }, { below: last ? 1.2 : 0.4 });
  });
  const footSlices = foot === undefined ? [] : rowSlices(foot, grid, { breakable: false, repeat }, { below: 1.2 });
  const air: Slice = { height: 8, before: 0, breakable: false, items: [] };
  return [...title, ...headSlices, ...bodySlices, ...footSlices, air];
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
