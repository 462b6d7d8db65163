/** How a missing fact is named in a document: by its question in the guide, since the document has pages of its own. */

/** "fråga A17 i guiden". */
export const inGuide = (ref: string): string => `fråga ${ref} i guiden`;

/** "[Saknas: startdatum – fråga A8 i guiden]"; without a question only what is missing. */
export const gapText = (label: string, ref: string): string =>
  ref === '' ? `[Saknas: ${label}]` : `[Saknas: ${label} – ${inGuide(ref)}]`;

/** What is missing, out of the words above: "startdatum". */
export const gapLabel = (text: string): string =>
  text
    .replace(/^\[Saknas: /u, '')
    .replace(/ – fråga \S+ i guiden\]$/u, '')
    .replace(/\]$/u, '');
