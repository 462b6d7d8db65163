/** A guest network that wants a log-in: on the first visit, on an update and on a part. The site heals, or says what to do. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerText } from '#src/build/offline.ts';
import { full } from '#test/support/full.ts';
import { closeContexts, openContext, patience } from './browser.ts';
import { ready } from './focus.ts';
import { type LyingServer, lyingServer } from './lying-server.ts';

const root = mkdtempSync(join(tmpdir(), 'iop-portal-'));
const oldWorker = readFileSync('test/fixtures/old-versions/service-worker-1.js', 'utf8');
let server: LyingServer;

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Every file that the worker of a folder keeps, by name. */
function kept(folder: string): Readonly<Record<string, string>> {
  const pairs = [...readFileSync(join(folder, 'sw.js'), 'utf8').matchAll(/\["([^"]+)","([0-9a-f]{64})"\]/g)];
  return Object.fromEntries(pairs.map(([, name = '', hash = '']) => [name, hash]));
}

/** The same site as another version: its page says so, and the worker knows the new bytes. */
function version(name: string, worker?: string): string {
  const folder = join(root, name);
  cpSync('dist', folder, { recursive: true });
  const page = join(folder, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<title>', `<meta name="version" content="${name}" /><title>`),
  );
  const bytes = Object.fromEntries(Object.keys(kept('dist')).map((one) => [one, readFileSync(join(folder, one))]));
  const old = worker
    ?.replace(
      "'__FILES__'",
      Object.keys(bytes)
        .map((one) => JSON.stringify(one))
        .join(),
    )
    .replace('__VERSION__', name);
  writeFileSync(join(folder, 'sw.js'), old ?? workerText(bytes));
  return folder;
}

beforeAll(async () => {
  server = await lyingServer(version('first'));
});

afterAll(async () => {
  await closeContexts();
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const isPart = (path: string): boolean => path.includes('/assets/') && path.endsWith('.js');

async function opened(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  server.lie = () => false;
  const context = await openContext({ serviceWorkers: 'allow' });
  return { context, page: await context.newPage() };
}

async function controlled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

const versionOf = (page: Page): Promise<string | null> => page.locator('meta[name="version"]').getAttribute('content');

test('the worker keeps every file of the site by the hash of its bytes', () => {
  const list = kept('dist');
  for (const [name, hash] of Object.entries(list))
    expect([
      name,
      createHash('sha256')
        .update(readFileSync(join('dist', name)))
        .digest('hex'),
    ]).toEqual([name, hash]);
  const parts = filesOf('dist').filter((name) => name !== 'sw.js' && !name.startsWith('server/'));
  expect(Object.keys(list).sort()).toEqual([...parts].sort());
});

test('on the first visit the page says what to do, and comes up by itself when the network lets it', async () => {
  server.folder = join(root, 'first');
  const { context, page } = await opened();
  server.lie = isPart;
  await page.goto(server.url);
  await page.getByText('Kräver nätet en inloggning gör ni den i en ny flik.').waitFor();
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
  server.lie = () => false;
  await ready(page);
  await context.close();
});

test('a part that is not ours stops the worker from being installed, and the next visit installs it', async () => {
  server.folder = join(root, 'first');
  const { context, page } = await opened();
  const lazy = Object.keys(kept('dist')).find((name) => /QuestionPage.*\.js$/.test(name)) ?? '';
  server.lie = (path) => path.endsWith(lazy);
  server.asked.length = 0;
  await page.goto(server.url);
  await ready(page);
  // Only the worker asks for it here; it is then being installed, and gives up.
  await expect.poll(() => server.asked.some((path) => path.endsWith(lazy)), { timeout: patience }).toBe(true);
  const left = () =>
    page.evaluate(async () => {
      const workers = await navigator.serviceWorker.getRegistrations();
      return workers.length + (await caches.keys()).length;
    });
  await expect.poll(left, { timeout: patience }).toBe(0);
  server.lie = () => false;
  await page.reload();
  await controlled(page);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await context.close();
});

describe('a site that has been kept', () => {
  let page: Page;
  beforeAll(async () => {
    server.folder = join(root, 'first');
    const at = await opened();
    page = at.page;
    await page.goto(server.url);
    await controlled(page);
  });
  afterAll(() => page.context().close());

  test('behind a log-in page the kept site opens, and an update waits until somebody takes it', async () => {
    server.lie = () => true;
    await page.reload();
    await ready(page);
    expect(await versionOf(page)).toBe('first');

    server.folder = version('second');
    await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.update().catch(() => undefined)));
    server.lie = () => false;
    await page.evaluate(() => {
      window.document.title = 'skriver';
    });
    await page.evaluate(() => navigator.serviceWorker.ready.then((one) => one.update()));
    await page.getByRole('button', { name: 'Ladda om och använd den' }).waitFor();
    // Nobody's page has changed meanwhile.
    expect([await page.title(), await versionOf(page)]).toEqual(['skriver', 'first']);
    await page.getByRole('button', { name: 'Ladda om och använd den' }).click();
    await page.waitForFunction(
      () => document.querySelector('meta[name="version"]')?.getAttribute('content') === 'second',
    );
    await ready(page);
  });

  test('?rensa forgets the kept files and the worker, and keeps what people have written', async () => {
    const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
    server.folder = version('fourth');
    await page.goto(`${server.url}?rensa#/hjalp`);
    await page.waitForURL(/\/#\/hjalp$/);
    await ready(page);
    expect(await versionOf(page)).toBe('fourth');
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(databases);
  });
});

test.runIf(full)(
  'a site broken by the worker of an older version comes up again with the next version, by itself',
  async () => {
    server.folder = version('old', oldWorker);
    const { context, page } = await opened();
    // The old worker took a log-in page for the parts of the site, and answered with it for ever.
    await page.goto(server.url);
    await controlled(page);
    await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      for (const { url } of await cache.keys())
        if (/assets\/.*\.js$/.test(url))
          await cache.put(url, new Response('<h1>Logga in</h1>', { headers: { 'content-type': 'text/html' } }));
    });
    server.folder = version('third');
    await page.goto(`${server.url}?x`);
    await page.waitForFunction(
      () => document.querySelector('meta[name="version"]')?.getAttribute('content') === 'third',
    );
    await ready(page);
    await context.close();
  },
);
