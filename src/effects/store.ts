import { type BrowserOptions, browserTables } from './browser-tables.ts';
import type { CaseStore } from './case-store.ts';
import { now as deviceNow } from './clock.ts';
import { memoryTables } from './memory-tables.ts';
import { caseActs, deviceActs, type Surroundings, snapshotActs } from './store-acts.ts';
import type { Tables } from './tables.ts';
import { announce } from './tabs.ts';
import { troubleOf } from './trouble.ts';

/** The store on given tables. `now` gives ISO times. */
export function storeOn(tables: Tables, surroundings: Partial<Surroundings> = {}): CaseStore {
  const around: Surroundings = { now: deviceNow, changed: () => undefined, ...surroundings };
  return {
    durable: tables.durable,
    ...caseActs(tables, around),
    ...snapshotActs(tables, around),
    ...deviceActs(tables, around),
    quarantine: async (bytes, name) => {
      await tables.run('readwrite', (tx) => tx.add('quarantine', { name, at: around.now(), bytes }));
    },
    listQuarantine: () => tables.run('readonly', (tx) => tx.all('quarantine')),
    removeQuarantined: (n) => tables.run('readwrite', (tx) => tx.remove('quarantine', n)),
    close: () => tables.close(),
    eraseAll: () => tables.destroy(),
  };
}

export function createMemoryStore(surroundings?: Partial<Surroundings>): CaseStore {
  return storeOn(memoryTables(), surroundings);
}

/** The store in this browser's database. Rejects when the browser does not allow one. */
export async function createBrowserStore(options: BrowserOptions & Partial<Surroundings> = {}): Promise<CaseStore> {
  return storeOn(await browserTables(options), { changed: announce, ...options });
}

/** The browser's store, or one in memory when the browser keeps nothing; `durable` tells which. Never rejects. */
export async function createStore(options: BrowserOptions = {}): Promise<CaseStore> {
  try {
    return await createBrowserStore(options);
  } catch (error) {
    options.onTrouble?.(troubleOf(error));
    return createMemoryStore();
  }
}

/** Asks the browser not to clear the store by itself. `unknown` when it cannot say. */
export async function askToKeep(): Promise<'kept' | 'not-kept' | 'unknown'> {
  try {
    if (typeof navigator.storage?.persist !== 'function') return 'unknown';
    return (await navigator.storage.persist()) ? 'kept' : 'not-kept';
  } catch {
    return 'unknown';
  }
}
