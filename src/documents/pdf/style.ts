/** Measures of the printed page, in points. A4, margins 20/20/24/25 mm, text 10.5/13.5 on about 15 cm: some 400 words on a page. */
const mm = 72 / 25.4;

export const page = {
  width: 595.28,
  height: 841.89,
  left: 25 * mm,
  right: 595.28 - 20 * mm,
  /** Top of the text on the first page, which has no running head, and on the others. */
  firstTop: 14 * mm,
  top: 20.5 * mm,
  bottom: 841.89 - 23.6 * mm,
  head: 15.5 * mm,
  footRule: 841.89 - 22.5 * mm,
  numberColumn: 13 * mm,
  measure: 152 * mm,
} as const;

export const ink = 0;
export const soft = 0.2;

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly before: number;
}

export const type = {
  title: { size: 30, leading: 36, before: 0 },
  titleSmall: { size: 22, leading: 27, before: 0 },
  titleDense: { size: 17, leading: 21, before: 0 },
  subtitleDense: { size: 12, leading: 16, before: 2 },
  subtitle: { size: 15, leading: 20, before: 4 },
  heading2: { size: 13, leading: 17, before: 10 },
  heading3: { size: 11, leading: 15, before: 10 },
  body: { size: 10.5, leading: 13.5, before: 3.5 },
  /** All of a document on one page. */
  dense: { size: 9.5, leading: 11.5, before: 0.6 },
  item: { size: 10.5, leading: 13.5, before: 0.5 },
  cell: { size: 9.5, leading: 12.5, before: 0 },
  /** Where words of the usual size do not fit in the columns. */
  cellSmall: { size: 9, leading: 12, before: 0 },
  caption: { size: 9.5, leading: 13, before: 5 },
  label: { size: 9.5, leading: 13, before: 0 },
  party: { size: 11, leading: 15, before: 0 },
} as const satisfies Record<string, TextStyle>;

/** Distance from the top of a line to its baseline. */
export function baseline(style: TextStyle): number {
  return style.leading / 2 + style.size * 0.34;
}
