/** Which case could not be shown, so that the start page does not open it again by itself. Kept until it can be. */

const key = 'iop-verkstaden:broken';

export interface Crash {
  readonly id: string;
  /** Times in a row. */
  readonly times: number;
}

/** The case that could not be shown last; undefined when all is well. */
export function lastCrash(): Crash | undefined {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(key) ?? 'null');
    if (typeof value !== 'object' || value === null || !('id' in value) || !('times' in value)) return undefined;
    return typeof value.id === 'string' && typeof value.times === 'number'
      ? { id: value.id, times: value.times }
      : undefined;
  } catch {
    return undefined;
  }
}

export function noteCrash(id: string): void {
  const before = lastCrash();
  try {
    window.localStorage.setItem(key, JSON.stringify({ id, times: before?.id === id ? before.times + 1 : 1 }));
  } catch {
    // Without such a store the case is opened again at the next start, and the way out is on the page that tells.
  }
}

export function forgetCrash(): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // There is none.
  }
}
