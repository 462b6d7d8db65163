/** How a missing fact is named in a document: by its question in the tool, since the document has pages of its own. */

/** "fråga A17 i verktyget". */
export const inTool = (ref: string): string => `fråga ${ref} i verktyget`;

/** "[Saknas: startdatum – fråga A8 i verktyget]"; without a question only what is missing. */
export const gapText = (label: string, ref: string): string =>
  ref === '' ? `[Saknas: ${label}]` : `[Saknas: ${label} – ${inTool(ref)}]`;

/** What is missing, out of the words above: "startdatum". */
export const gapLabel = (text: string): string =>
  text
    .replace(/^\[Saknas: /u, '')
    .replace(/ – fråga \S+ i verktyget\]$/u, '')
    .replace(/\]$/u, '');
