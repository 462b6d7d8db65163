/** Documents made in the browser, coming back without a network, many cases, and memory after many page changes. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { CaseFile } from '#steps/case/case-file.ts';
import { withRev } from '#steps/case/revision.ts';
import { ready } from '../e2e/focus.ts';
import { lyktan, tenTimes } from './cases.ts';
import { servedSites } from './served.ts';
import { figure, type Goal, sampleOf, spread, table, told } from './table.ts';
import { go, longTasks, openCase, slowed, visit } from './visits.ts';

interface Made {
  readonly name: string;
  readonly times: readonly number[];
  /** The longest task on the page's thread while it was made, in milliseconds; 0 when none was over 50. */
  readonly blocked: number;
}

/** Makes a document by its button, so many times. */
async function make(page: Page, format: 'pdf' | 'docx', name: string): Promise<Made> {
  await go(page, '#/exportera');
  const button = page.getByRole('button', { name: format === 'pdf' ? /PDF/ : /Word/ }).first();
  const times: number[] = [];
  const tasks = await longTasks(page);
  for (let n = 0; n < 5; n += 1) {
    const start = Date.now();
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    await file.path();
    times.push(Date.now() - start);
    await wait(500);
  }
  return { name, times, blocked: Math.max(0, ...(await tasks())) };
}

async function documents(url: string): Promise<readonly Goal[]> {
  const small = await lyktan();
  const made: Made[] = [];
  for (const [name, c] of [
    ['Lyktan', small],
    ['tio gånger Lyktan', tenTimes(small)],
  ] as const) {
    const { page, end } = await visit();
    try {
      await openCase(page, url, c);
      made.push(await make(page, 'pdf', `PDF, ${name}`), await make(page, 'docx', `Word, ${name}`));
    } finally {
      await end();
    }
  }
  const rows = made.map(({ name, times, blocked }) => [name, spread(sampleOf(times)), figure(blocked)]);
  console.log('Dokument i webbläsaren, ms:');
  console.log(table([['', 'till fil', 'längsta uppgift på sidans tråd'], ...rows]));
  return made.map(({ name, blocked }) => ({ what: `${name}: tråden aldrig upptagen över 50 ms`, met: blocked <= 50 }));
}

/** Reloads of a question without a network, when the worker has kept the site; four times slower. */
async function offline(url: string): Promise<readonly Goal[]> {
  const { page, context, end } = await visit();
  try {
    await openCase(page, url, await lyktan());
    await go(page, '#/sida/1.2');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await wait(5_000);
    await context.setOffline(true);
    await slowed(page, 4);
    const times: number[] = [];
    for (let n = 0; n < 7; n += 1) {
      const start = Date.now();
      await page.reload({ waitUntil: 'commit' });
      await ready(page);
      times.push(Date.now() - start);
    }
    const sample = sampleOf(times);
    console.log(`Tillbaka till en fråga utan nät, fyra gånger långsammare: ${spread(sample)} ms`);
    return [{ what: 'tillbaka utan nät på högst 500 ms', met: sample.median <= 500 }];
  } finally {
    await end();
  }
}

/** Puts copies of a case straight into the store, under ids of their own. */
async function fill(page: Page, c: CaseFile, count: number): Promise<void> {
  await page.evaluate(
    ([text, many]) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('iop-verkstaden');
        request.onsuccess = () => {
          const db = request.result;
          const names = [...db.objectStoreNames].filter((name) => ['cases', 'meta'].includes(name));
          const tx = db.transaction(names, 'readwrite');
          const id = (JSON.parse(text) as { id: string }).id;
          for (const name of names) {
            const store = tx.objectStore(name);
            store.get(id).onsuccess = (event) => {
              const row = (event.target as IDBRequest<object>).result;
              for (let n = 0; n < many; n += 1)
                store.put(JSON.parse(JSON.stringify(row).replaceAll(id, `${id}-${n}`)) as object);
            };
          }
          tx.oncomplete = () => {
            db.close();
            done();
          };
          tx.onerror = () => fail(tx.error);
        };
      }),
    [JSON.stringify({ id: c.id }), count] as const,
  );
}

async function growth(url: string): Promise<readonly Goal[]> {
  const c = withRev(await lyktan());
  const times: { readonly count: number; readonly list: number; readonly open: number; readonly save: number }[] = [];
  for (const count of [10, 1_000, 10_000]) {
    const { page, end } = await visit();
    try {
      await openCase(page, url, c);
      await fill(page, c, count);
      const [list, open, save]: number[][] = [[], [], []];
      for (let n = 0; n < 5; n += 1) {
        const start = Date.now();
        await page.goto(`${url}#/`);
        await page.reload();
        await ready(page);
        list?.push(Date.now() - start);
        const opening = Date.now();
        await go(page, '#/sida/1.2');
        open?.push(Date.now() - opening);
        const line = page.locator('.saved-line[data-state="saved"]');
        const box = page.locator('main textarea').first();
        await box.press('End');
        const saving = Date.now();
        await page.keyboard.type('a');
        await page.locator('.saved-line:not([data-state="saved"])').waitFor();
        await line.waitFor();
        save?.push(Date.now() - saving);
      }
      const median = (some: number[] | undefined): number => sampleOf(some ?? []).median;
      times.push({ count, list: median(list), open: median(open), save: median(save) });
    } finally {
      await end();
    }
  }
  console.log('Så många fall på enheten, ms:');
  const rows = times.map(({ count, list, open, save }) => [`${count} fall`, figure(list), figure(open), figure(save)]);
  console.log(table([['', 'startsidan', 'öppna en fråga', 'spara'], ...rows]));
  const [few, , many] = times;
  const worst = few && many ? Math.max(many.list / few.list, many.open / few.open, many.save / few.save) : 9;
  return [{ what: `10 000 fall inom 1,5 gånger 10 (${figure(worst, 2)})`, met: worst <= 1.5 }];
}

/** Bytes in use after what nobody holds has been given back. */
async function heap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await cdp.send('Runtime.getHeapUsage')) as { readonly usedSize: number };
  await cdp.detach();
  return usedSize / 1e6;
}

async function memory(url: string): Promise<readonly Goal[]> {
  const { page, end } = await visit();
  try {
    await openCase(page, url, await lyktan());
    const places = ['#/sida/1.1', '#/sida/1.2', '#/bedomning', '#/sida/3.1', '#/oversikt', '#/sida/1.9'];
    const change = async (count: number): Promise<void> => {
      for (let n = 0; n < count; n += 1) await go(page, places[n % places.length] ?? '#/oversikt');
    };
    await change(60);
    const before = await heap(page);
    await change(504);
    const grown = (await heap(page)) - before;
    console.log(`Minne: ${figure(before, 1)} MB efter 60 sidbyten, ${figure(grown, 2)} MB till efter 500.`);
    return [{ what: 'högst 1 MB till efter 500 sidbyten', met: grown <= 1 }];
  } finally {
    await end();
  }
}

/** Prints the tables; false when a goal is missed. */
export async function bench(): Promise<boolean> {
  const [ours] = await servedSites();
  if (!ours) return false;
  const goals: Goal[] = [];
  for (const part of [documents, offline, growth, memory]) goals.push(...(await part(ours.url)));
  return told(goals);
}
