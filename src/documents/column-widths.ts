/** How wide the columns of a table become: so that the table is as low as it can be, never cutting a word that fits. */

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
  gutter: number,
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

/** Lines that a cell takes in a column: its own line breaks, and the words that do not fit. A little is lost at each line end. */
const linesIn = (cell: readonly number[], width: number): number =>
  cell.reduce((sum, line) => sum + (line <= width ? 1 : Math.ceil((line * 1.04) / Math.max(width, 1))), 0);

/** Lines of the whole table, and how unevenly they are spread, which decides between widths that give the same. */
function costOf(cells: readonly (readonly (readonly number[])[])[], widths: readonly number[]): number {
  return cells.reduce((sum, row) => {
    const lines = row.map((cell, index) => linesIn(cell, widths[index] ?? 0));
    return sum + Math.max(1, ...lines) + lines.reduce((all, count) => all + count, 0) / 1000;
  }, 0);
}

/**
 * Column widths that fill `wide` and make the table as low as it can be: room is moved from column to column as long as
 * that saves a line.
 * @param cells For each row and column the widths of the lines that the cell would have with all the room in the world.
 */
export function leastHeight(
  ranges: readonly ColumnRange[],
  cells: readonly (readonly (readonly number[])[])[],
  wide: number,
  gutter: number,
): number[] {
  const minima = ranges.map((range) => range.min + 0.01);
  let widths = columnWidths(
    ranges,
    ranges.map(() => undefined),
    wide,
    gutter,
  );
  let best = costOf(cells, widths);
  for (const step of [48, 24, 12, 6]) {
    for (let round = 0; round < 12; round += 1) {
      const moved = bestMove(widths, minima, step, cells);
      if (moved === undefined || moved.cost >= best) break;
      [widths, best] = [moved.widths, moved.cost];
    }
  }
  return widths;
}

/** The move of some room from one column to another that gives the lowest table. */
function bestMove(
  widths: readonly number[],
  minima: readonly number[],
  step: number,
  cells: readonly (readonly (readonly number[])[])[],
): { readonly widths: number[]; readonly cost: number } | undefined {
  const moves = widths.flatMap((from, a) =>
    widths.flatMap((_, b) => {
      if (a === b || from - step < (minima[a] ?? 0)) return [];
      const tried = widths.map((width, at) => (at === a ? width - step : at === b ? width + step : width));
      return [{ widths: tried, cost: costOf(cells, tried) }];
    }),
  );
  return moves.toSorted((one, other) => one.cost - other.cost)[0];
}
