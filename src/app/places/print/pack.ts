/** How much fits on a sheet: heights are estimated in millimetres, a little too high, so that nothing runs over. */

/** Height of the body of an upright sheet, between its head and its foot. */
const bodyHeight = 230;
const bodyWidth = 174;
const mmPerPoint = 0.3528;

/** Estimated height of running text in millimetres. `pt` is the size of the type, `width` that of the column in mm. */
export function textHeight(text: string, pt: number, width = bodyWidth): number {
  const perLine = Math.max(8, Math.floor(width / (pt * mmPerPoint * 0.455)));
  const lines = Math.max(1, Math.ceil(text.length / perLine));
  return lines * pt * mmPerPoint * 1.42;
}

/**
 * Puts items on pages in their order. An item higher than a page gets a page of its own.
 * @param first Millimetres that are taken on the first page already.
 */
export function pack<T>(
  items: readonly T[],
  heightOf: (item: T) => number,
  limit = bodyHeight,
  first = 0,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightOf(item);
    const page = pages.at(-1);
    if (page === undefined || height > left) {
      pages.push([item]);
      left = limit - height - (pages.length === 1 ? first : 0);
    } else {
      page.push(item);
      left -= height;
    }
  }
  return pages;
}

/** Cuts a list into lists of `size`. */
export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
