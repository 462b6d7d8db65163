/** The browser's database as another build of the tool leaves it or holds it, made by hand from a page without the app. */
import type { BrowserContext, Page } from 'playwright-core';

export interface RawRows {
  readonly cases?: readonly unknown[];
  readonly meta?: readonly unknown[];
  readonly log?: readonly unknown[];
  readonly snapshots?: readonly unknown[];
}

/** A page of the site without the app: nothing on it opens the database. */
export async function barePage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${url}finns-inte`);
  return page;
}

/**
 * Makes the five tables as version 1 had them, numbered as `version`, with rows in them. With `hold` the page keeps them
 * open and does not let go when another page asks, as an old tab that has stopped listening.
 */
export async function makeDatabase(
  page: Page,
  { version, rows = {}, hold = false }: { readonly version: number; readonly rows?: RawRows; readonly hold?: boolean },
): Promise<void> {
  await page.evaluate(
    ([wanted, content, keep]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('iop-verkstaden', wanted);
        request.onupgradeneeded = () => {
          const db = request.result;
          db.createObjectStore('cases', { keyPath: 'id' });
          db.createObjectStore('meta', { keyPath: 'id' }).createIndex('seq', 'seq');
          for (const name of ['log', 'snapshots'])
            db.createObjectStore(name, { keyPath: 'n', autoIncrement: true }).createIndex('caseId', 'caseId');
          db.createObjectStore('quarantine', { keyPath: 'n', autoIncrement: true });
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const tx = db.transaction(['cases', 'meta', 'log', 'snapshots'], 'readwrite');
          for (const [name, all] of Object.entries(content)) for (const row of all) tx.objectStore(name).add(row);
          tx.onerror = () => reject(tx.error);
          tx.oncomplete = () => {
            if (!keep) db.close();
            resolve();
          };
        };
      }),
    [version, rows, hold] as const,
  );
}

/** Changes the stored record of a case to whatever `change` makes of it. Runs in the page: `change` sees nothing else. */
export async function changeRecord(page: Page, id: string, change: string): Promise<void> {
  await page.evaluate(
    ([key, source]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('iop-verkstaden');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const tx = db.transaction('cases', 'readwrite');
          const cases = tx.objectStore('cases');
          const got = cases.get(key);
          got.onsuccess = () => {
            const record = got.result as Record<string, unknown>;
            const [path = '', json = 'null'] = source.split(' = ');
            const steps = path.split('/');
            const last = steps.pop() ?? '';
            const at = steps.reduce<Record<string, unknown>>(
              (part, step) => part[step] as Record<string, unknown>,
              record,
            );
            at[last] = JSON.parse(json);
            cases.put(record);
          };
          tx.onerror = () => reject(tx.error);
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [id, change] as const,
  );
}
