/** A received file on its way to the page that compares it. */
let waiting: Uint8Array | undefined;
const listeners = new Set<() => void>();

export function putLetter(bytes: Uint8Array): void {
  waiting = bytes;
  for (const listener of listeners) listener();
}

/** The waiting file; a second call gives nothing. */
export function takeLetter(): Uint8Array | undefined {
  const found = waiting;
  waiting = undefined;
  return found;
}

/** Calls `listener` when a file comes. Returns a function that stops it. */
export function onLetter(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
