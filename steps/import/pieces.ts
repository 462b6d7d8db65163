/**
 * Long work in pieces, so that whoever runs it can tell how far it has come, stop it, or let the page breathe in between.
 * Pure: nothing here knows of time.
 */

/** Work that says after each piece how large a share is done, 0–1, and at the end gives what it made. */
export type Pieces<T> = Generator<number, T, undefined>;

/** All of it at once. */
export function whole<T>(pieces: Pieces<T>): T {
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return next.value;
  }
}

/** A part of larger work, of which it is the share between `from` and `to`. */
export function* partOf<T>(pieces: Pieces<T>, from: number, to: number): Pieces<T> {
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return next.value;
    yield from + (to - from) * next.value;
  }
}
