/** Numbers as people read them in the workshop. */

/** One decimal at most, with a comma; a number that is not there says so. */
export const decimal = (value: number | undefined): string =>
  value === undefined ? 'för få svar' : String(value).replace('.', ',');
