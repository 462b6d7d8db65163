const mm = 1440 / 25.4;

/** Millimetres in twentieths of a point, which Word counts in. */
export const twips = (millimetres: number): number => Math.round(millimetres * mm);

/** Width of the column for numbers at the left of a numbered document. */
export const numberColumn = twips(13);
/** Distance from the left edge of the text to the right margin. */
export const rightEdge = twips(165);
/** How far an item is set in from its list. */
export const itemIndent = 400;
