/** Where a signal comes from, as it is read on a screen: a question of the method is named in words and not by its codes. */
export const sourceWords = (source: string): string =>
  /^Metodfråga\b/u.test(source) ? 'frågorna i metodstödet' : source;
