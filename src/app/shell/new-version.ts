/** Whether a newer version of the site waits to be taken; told once, shown wherever the foot of the page is. */

import { useSyncExternalStore } from 'react';
import type { NewVersion } from './device.ts';

let waiting: NewVersion | undefined;
const listeners = new Set<() => void>();

export function tellNewVersion(version: NewVersion): void {
  waiting = version;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useNewVersion(): NewVersion | undefined {
  return useSyncExternalStore(listen, () => waiting);
}
