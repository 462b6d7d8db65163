/** How wide the columns of a table become: by their shares or their content, never cutting a word that fits. */

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
