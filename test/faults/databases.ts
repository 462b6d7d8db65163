/** The database of an older and of a newer build beside this one: held, newer, old, refused. The page always says. */
import { resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { validCase } from '#test/support/valid-case.ts';
import { openContext, serve } from '../e2e/browser.ts';
import { barePage, makeDatabase, type RawRows } from '../support/raw-database.ts';
import type { RoundResult } from './round.ts';

/** Rows as version 1 wrote them. */
export function oldRows(): RawRows {
  const c = validCase();
  const at = '2026-03-02T10:00:00.000Z';
  const meta = {
    id: c.id,
    title: 'Mötesplats Ängen',
    publicNames: ['Ängby kommun'],
    orgNames: [],
    kind: 'own',
    updated: at,
    seq: 1,
    fileSavedAt: null,
    changedSinceFile: true,
    snapshotDay: '2026-03-02',
    editsSinceSnapshot: 1,
  };
  const log = [{ caseId: c.id, at, change: { kind: 'replace', case: c } }];
  return { cases: [c], meta: [meta], log, snapshots: [{ caseId: c.id, at, reason: 'daily', upTo: 1, case: c }] };
}

const says = (page: Page, text: RegExp) => page.getByText(text).first().waitFor();
const startPage = (page: Page) => page.getByRole('heading', { name: /Bygg ett partnerskap tillsammans/ }).waitFor();

/** An old tab that does not let go: the page says so, and goes on by itself when it does. */
export async function heldByOlder(context: BrowserContext, url: string): Promise<Page> {
  const old = await barePage(context, url);
  await makeDatabase(old, { version: 1, rows: oldRows(), hold: true });
  const page = await context.newPage();
  await page.goto(url);
  await says(page, /Stäng andra flikar med IOP-verkstaden/);
  await old.close();
  await startPage(page);
  await says(page, /Mötesplats Ängen/);
  return page;
}

/** A newer build has been here: nothing is lost, nothing is touched, and it is said. */
export async function madeByNewer(context: BrowserContext, url: string): Promise<Page> {
  await makeDatabase(await barePage(context, url), { version: 99, rows: oldRows() });
  const page = await context.newPage();
  await page.goto(url);
  await startPage(page);
  await says(page, /skrivet av en nyare version av IOP-verkstaden/);
  return page;
}

/** A newer build comes while the page is open: the page lets go, says so, and does not pretend to save. */
export async function overtaken(context: BrowserContext, url: string): Promise<Page> {
  const bare = await barePage(context, url);
  await makeDatabase(bare, { version: 1, rows: oldRows() });
  const page = await context.newPage();
  await page.goto(url);
  await startPage(page);
  await makeDatabaseNewer(bare);
  await says(page, /har uppdaterats eller rensats i en annan flik/);
  return page;
}

function makeDatabaseNewer(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('iop-verkstaden', 99);
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
  );
}

/** A browser that keeps nothing. */
export async function refused(context: BrowserContext, url: string): Promise<Page> {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const page = await context.newPage();
  await page.goto(url);
  await startPage(page);
  await says(page, /Webbläsaren låter inte sidan spara något här/);
  return page;
}

const kinds = [heldByOlder, madeByNewer, overtaken, refused];

/** One round: each kind once, in a browser of its own. What does not open or says nothing is a dead start. */
export async function round(_seed: number): Promise<RoundResult> {
  const site = await serve(resolve('dist'));
  let deadStarts = 0;
  for (const kind of kinds) {
    const context = await openContext();
    await kind(context, site.url).catch(() => {
      deadStarts += 1;
    });
    await context.close();
  }
  await site.close();
  return {
    kind: 'the database of an older or a newer build, or none',
    rounds: kinds.length,
    acknowledgedLost: 0,
    lostMs: [],
    silentOverwrites: 0,
    deadStarts,
  };
}
