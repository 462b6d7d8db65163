/** Numbers and dates as Swedish text. Knows nothing of cases, so the start page can load it alone. */

/** No-break space: keeps digits and units together. */
export const nbsp = '\u00a0';

/** Names of the months, January first. */
export const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** 1250000 → "1 250 000" with no-break spaces. */
export function groupDigits(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, nbsp);
  return `${value < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

/** "2027-03-12" → "12 mars 2027". A text that is not a date is returned as it stands. */
export function longDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = monthNames[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)}${nbsp}${name} ${year}`;
}

/** "03-31" → "31 mars". */
export function dayMonth(value: string): string {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(value) ?? [];
  const name = monthNames[Number(month) - 1];
  return name === undefined ? value : `${Number(day)}${nbsp}${name}`;
}
