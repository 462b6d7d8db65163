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

async function eraseCaches(): Promise<boolean> {
  if (typeof caches === 'undefined') return true;
  for (const name of await ownCaches()) await caches.delete(name);
  return (await ownCaches()).length === 0;
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
