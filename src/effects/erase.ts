/** "Rensa allt på den här datorn": everything that the tool has put in this browser, verified by reading back. */

import type { CaseStore } from './case-store.ts';
import { forgetOffline } from './offline.ts';
import { oneTabAtATime } from './tabs.ts';

const prefix = 'iop-verkstaden';

function ownKeys(box: Storage): readonly string[] {
  return Array.from({ length: box.length }, (_, at) => box.key(at) ?? '').filter((key) => key.startsWith(prefix));
}

function eraseBox(box: Storage): boolean {
  for (const key of ownKeys(box)) box.removeItem(key);
  return ownKeys(box).length === 0;
}

const ownCaches = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith('iop') || name.startsWith(prefix));

/** How many times a kept version is taken away before an empty one is left as it is. */
const tries = 5;

async function holdsFiles(name: string): Promise<boolean> {
  return (await (await caches.open(name)).keys()).length > 0;
}

/**
 * Takes the kept files away. A browser that has just run a script from there may make the version anew, empty, to note
 * how it was compiled: so it is looked for again, and what counts is that no file is left.
 */
async function eraseCaches(): Promise<boolean> {
  if (typeof caches === 'undefined') return true;
  for (let time = 0; time < tries; time += 1) {
    const names = await ownCaches();
    if (names.length === 0) return true;
    for (const name of names) await caches.delete(name);
  }
  for (const name of await ownCaches()) if (await holdsFiles(name)) return false;
  return true;
}

/**
 * Removes cases, snapshots, quarantine, settings, journals and caches. True only when nothing is found on looking again.
 * The app's own files are fetched anew at the next visit.
 */
export async function eraseEverything(store: CaseStore): Promise<boolean> {
  return oneTabAtATime('erase', async () => {
    const parts = [
      await store.eraseAll(),
      eraseBox(window.localStorage),
      eraseBox(window.sessionStorage),
      await forgetOffline(),
      await eraseCaches(),
    ];
    return parts.every(Boolean);
  });
}
