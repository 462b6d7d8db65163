/** A hall with bad wifi: offline after the first load, from any folder, as one file, and without leaving anything behind. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPdf } from '#src/documents/pdf/check.ts';
import { full } from '#test/support/full.ts';
import { closeContexts, openContext, serve } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { asUsers } from './site.ts';
import { watch } from './watch.ts';

const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'iop-offline-'));
  folders.push(made);
  return made;
}

afterAll(async () => {
  await closeContexts();
  for (const made of folders) rmSync(made, { recursive: true, force: true });
});

/** With the service worker, which is what makes the site work offline. */
const newContext = (): Promise<BrowserContext> => openContext({ serviceWorkers: 'allow' });

/** Waits until every file of the version is kept and the page is answered from there. */
async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

async function openPractice(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await page.getByRole('link', { name: 'Titta på ett exempel' }).click();
  await page.getByRole('button', { name: 'Öppna Lyktans öppna kvällar', exact: true }).click();
  await page.waitForURL(/#\/oversikt$/);
}

async function exportPdf(page: Page): Promise<Uint8Array> {
  await page.evaluate(() => {
    window.location.hash = '#/exportera';
  });
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Utkast till avtal som PDF' }).click();
  return new Uint8Array(readFileSync(await (await waiting).path()));
}

/** What this origin has left in the browser. */
async function leftBehind(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map((one) => one.name ?? '');
    return [...databases, ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  });
}

describe('a hall without a network', () => {
  test('after the first load everything works offline, from a sub-folder of any static host: reloading, a case, its PDF', async () => {
    const root = folder();
    mkdirSync(join(root, 'kommun/verktyg'), { recursive: true });
    cpSync('dist', join(root, 'kommun/verktyg/iop'), { recursive: true });
    const host = await serve(root);
    const context = await newContext();
    const seen = await watch(context);
    const page = await context.newPage();
    await page.goto(`${host.url}kommun/verktyg/iop/`);
    await keptForOffline(page);
    await context.setOffline(true);
    await page.reload();
    await openPractice(page, `${host.url}kommun/verktyg/iop/`);
    expect(checkPdf(await exportPdf(page)).faults).toEqual([]);
    expect([seen.errors, seen.violations]).toEqual([[], []]);
    await context.close();
    await host.close();
  });

  // It is made from the same sources by another command: nothing in it breaks by itself.
  test.runIf(full)(
    'the one-file edition opens from a file address with the network off and makes the PDF of a case',
    async () => {
      const out = folder();
      execFileSync(
        'node_modules/.bin/vite',
        ['build', '--mode', 'file', '--logLevel', 'error', '--outDir', out, '--emptyOutDir'],
        {
          env: asUsers,
        },
      );
      expect(readdirSync(out)).toEqual(['index.html']);
      const context = await newContext();
      await context.setOffline(true);
      const seen = await watch(context);
      const page = await context.newPage();
      const address = pathToFileURL(join(out, 'index.html')).href;
      await openPractice(page, address);
      expect(checkPdf(await exportPdf(page)).faults).toEqual([]);
      expect([seen.errors, seen.violations]).toEqual([[], []]);
      await context.close();
    },
  );
});

describe('a borrowed computer', () => {
  test('session mode keeps nothing on the device, also while a case is open', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await page.goto(`${site.url}?spara=inte#/`);
    await page.getByText('Inget sparas på den här datorn.').waitFor();
    await page.getByRole('link', { name: 'Titta på ett exempel' }).click();
    await page.getByRole('button', { name: 'Öppna Lyktans öppna kvällar', exact: true }).click();
    await page.waitForURL(/#\/oversikt$/);
    await page.evaluate(() => {
      window.location.hash = '#/sida/1.1';
    });
    await page.locator('textarea').first().fill('Det här ska inte bli kvar.');
    await page.locator('textarea').first().blur();
    await page.locator('.saved-line', { hasText: 'bara så länge fliken är öppen' }).waitFor();
    expect(await leftBehind(page)).toEqual([]);
    // And it is one link away from the start page.
    await page.goto('about:blank');
    await page.goto(site.url);
    await page.getByRole('link', { name: 'Arbeta utan att spara något här' }).click();
    await page.getByText('Inget sparas på den här datorn.').waitFor();
    await context.close();
  });

  test('rensa allt takes the cases, the settings, the kept files and the worker, and looks again', async () => {
    const context = await newContext();
    const page = await context.newPage();
    await openPractice(page, site.url);
    await keptForOffline(page);
    await page.evaluate(() => {
      window.location.hash = '#/om';
    });
    await page.getByRole('button', { name: 'Rensa allt på den här datorn' }).click();
    await page.getByRole('button', { name: 'Ja, ta bort allt' }).click();
    await page.getByText('Det är kontrollerat.').waitFor();
    const left = await page.evaluate(async () => ({
      files: await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
      ),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      local: Object.keys(localStorage),
      cases: (await indexedDB.databases()).length,
    }));
    // Chromium may make the version anew, empty, when it notes how a script from there was compiled.
    expect(left).toMatchObject({ workers: 0, local: [] });
    expect(left.files.filter((count) => count > 0)).toEqual([]);
    await page.goto(site.url);
    await ready(page);
    expect(await page.locator('.case-row').count()).toBe(0);
    await context.close();
  });
});
