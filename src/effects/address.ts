/** The address bar: reads and writes the hash. Knows nothing of places; works on any static host and from a file. */

import { withoutPayload } from './payload.ts';

/** Calls `onHash` now and at every change made by links, Back and Forward. Returns a function that stops it. */
export function followHash(onHash: (hash: string) => void): () => void {
  const listener = (): void => onHash(withoutPayload(window.location.hash));
  window.addEventListener('hashchange', listener);
  listener();
  return () => window.removeEventListener('hashchange', listener);
}

/** Shows a hash; with `replace` no new step is added to the history of the browser. */
export function showHash(hash: string, replace: boolean): void {
  if (window.location.hash === hash || (hash === '#/' && window.location.hash === '')) return;
  if (replace) window.history.replaceState(null, '', hash);
  else window.history.pushState(null, '', hash);
}
