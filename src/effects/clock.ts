/** The clock and new ids: the only places where the app asks what time it is. */

/** ISO time, UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** Today as an ISO day, in the time zone of the device. */
export function today(): string {
  const date = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A new id: a letter and twelve random characters. */
export function newId(): string {
  return `i${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;
}
