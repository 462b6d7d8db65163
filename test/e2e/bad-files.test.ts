/** Files that cannot be opened, and ways of leaving the page: nothing that was written is ever lost. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { full } from '#test/support/full.ts';
import { hostileFiles } from '#test/support/hostile-files.ts';
import { closeContexts, launch, openContext } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { foreign, type Watched, watch } from './watch.ts';

const valid = readFileSync('src/examples/cases/OVN-01.iop.json', 'utf8');
const where = '#/sida/1.5';
const typed = 'vuxna som känner sig ensamma på kvällar och helger';
const fieldPath = '[data-path="targetGroup.text"]';

afterAll(closeContexts);

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash);
  await ready(page);
}

/** A case of one's own, with one answer typed on page 1.5. */
async function startCase(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}#/nytt`);
  await page.getByRole('radio', { name: 'Båda tillsammans' }).check();
  await page.getByLabel('Vad kallar ni partnerskapet?').fill('Öppna kvällar');
  await page.getByRole('radio', { name: 'Gå igenom alla frågor' }).check();
  await page.getByRole('button', { name: 'Börja' }).click();
  await page.waitForURL(/#\/oversikt$/);
  await go(page, where);
  await page.locator(fieldPath).fill(typed);
  await page.locator(fieldPath).blur();
  await page.locator('.saved-line[data-state="saved"]').waitFor();
  return page;
}

type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;
let kept: Kept | undefined;

/** What the browser has stored when the case has been started, typed and saved: started once, then copied. */
async function keptCase(): Promise<Kept> {
  if (kept) return kept;
  const context = await openContext();
  await startCase(context);
  kept = await context.storageState({ indexedDB: true });
  await context.close();
  return kept;
}

interface Sitting {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly seen: Watched;
}

/** A browser of its own that has the case, at the question where it was left. */
async function sit(): Promise<Sitting> {
  const context = await openContext({ storageState: await keptCase() });
  const seen = await watch(context);
  const page = await context.newPage();
  await page.goto(`${site.url}${where}`);
  await ready(page);
  return { page, context, seen };
}

async function leave({ context, seen }: Sitting): Promise<void> {
  await context.close();
  expect([seen.errors, seen.violations, foreign(seen, site.url)]).toEqual([[], [], []]);
}

/** The open case as its users would save it. */
async function savedFile(page: Page): Promise<string> {
  await go(page, '#/exportera');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som fil' }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const badFiles = [
  {
    what: 'a PDF that is named as a work file',
    buffer: bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'),
    says: /PDF/,
  },
  {
    what: 'a file whose end is missing',
    buffer: bytes(valid.slice(0, Math.floor(valid.length * 0.6))),
    says: /avbruten fil: slutet saknas/,
  },
  {
    what: 'a file from a later version, in a shape of its own',
    buffer: bytes(JSON.stringify({ format: 'iop-verkstaden', version: 99, everything: [] })),
    says: /nyare version av IOP-verkstaden/,
  },
  { what: 'a file in Latin-1', buffer: Buffer.from(valid, 'latin1'), says: /teckenkodning/ },
  { what: 'a file with nothing in it', buffer: bytes(''), says: /Filen är tom/ },
] as const;

/** One browser for all that leaves the case in it as it was, or only writes more in it. */
let sitting: Sitting;
let before: string;
beforeAll(async () => {
  sitting = await sit();
  before = await savedFile(sitting.page);
});
afterAll(() => leave(sitting));

describe('a file that cannot be opened', () => {
  test.each(badFiles)('$what is answered in Swedish', async ({ buffer, says }) => {
    const { page } = sitting;
    // Whatever the file before was answered with is gone.
    await go(page, '#/hjalp');
    await go(page, '#/');
    await page.locator('input[type=file]').setInputFiles({ name: 'fall.iop.json', mimeType: 'text/json', buffer });
    const message = await page.getByRole('alert').innerText();
    expect(message).toMatch(says);
    expect(message).toContain('Inget har ändrats i ert ärende.');
    expect(message).not.toMatch(/error|unexpected|invalid|JSON/i);
  });

  test('leaves the open case as it was', async () => {
    const { page } = sitting;
    await page.reload();
    expect(await savedFile(page)).toBe(before);
  });
});

describe('a file from a later version that can be shown', () => {
  test('opens for reading only, and says so', async () => {
    const { page } = sitting;
    await go(page, '#/');
    const buffer = bytes(JSON.stringify({ ...JSON.parse(valid), version: 99 }));
    await page.locator('input[type=file]').setInputFiles({ name: 'fall.iop.json', mimeType: 'text/json', buffer });
    await page.getByText('Filen kommer från en nyare version').waitFor();
    await page.getByText('Öppnad för läsning. Inget sparas.').waitFor();
    await page.reload();
    expect(await savedFile(page)).toBe(before);
  });
});

describe('leaving and coming back', () => {
  test('a reload in the middle of a word returns to the question with the whole text', async () => {
    const { page } = sitting;
    await go(page, where);
    await page.locator(fieldPath).focus();
    await page.keyboard.press('End');
    await page.keyboard.type(', och deras grannar');
    await page.reload();
    await ready(page);
    expect(new URL(page.url()).hash).toBe(where);
    expect(await page.locator(fieldPath).inputValue()).toBe(`${typed}, och deras grannar`);
  });

  test('Back goes to the page before, and Forward to the one after', async () => {
    const { page } = sitting;
    await go(page, where);
    const written = await page.locator(fieldPath).inputValue();
    await page.getByRole('button', { name: 'Fortsätt', exact: true }).click();
    await page.waitForURL(/#\/sida\/1\.6/);
    await ready(page);
    await page.goBack();
    await page.waitForURL(/#\/sida\/1\.5$/);
    await ready(page);
    expect(await page.locator(fieldPath).inputValue()).toBe(written);
    await page.goForward();
    await page.waitForURL(/#\/sida\/1\.6/);
  });

  test('an address with a question in it opens its page with the focus on the question', async () => {
    const { page, context } = sitting;
    const focusedRef = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-ref]')?.dataset['ref']);
    await go(page, '#/sida/2.4/R10');
    expect(await focusedRef()).toBe('R10');
    const other = await context.newPage();
    await other.goto(`${site.url}#/sida/2.4/R10`);
    await ready(other);
    await other.locator('[data-ref="R10"] :focus, [data-ref="R10"]:focus').waitFor();
    await other.close();
  });

  test('an address that leads nowhere says so and shows a way on', async () => {
    const { page } = sitting;
    await go(page, where);
    await page.evaluate(() => {
      window.location.hash = '#/sida/9.9';
    });
    await page.getByText('Adressen leder inte till någon sida.').waitFor();
  });
});

describe('a file that can be opened', () => {
  test('dropped on the page it opens, and the case that was open is still there', async () => {
    const { page } = sitting;
    await go(page, where);
    const written = await page.locator(fieldPath).inputValue();
    await go(page, '#/');
    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'lyktan.iop.json', { type: 'application/json' }));
      return transfer;
    }, valid);
    await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
    await page.waitForURL(/#\/oversikt$/);
    await page.getByRole('heading', { level: 1, name: 'Lyktans öppna kvällar' }).waitFor();
    await go(page, '#/');
    await page.getByText('Visa ett fall till på den här enheten').click();
    await page.getByRole('button', { name: 'Fortsätt med Öppna kvällar' }).click();
    await page.waitForURL((url) => url.hash === where);
    await ready(page);
    expect(await page.locator(fieldPath).inputValue()).toBe(written);
  });
});

describe('a browser that is closed and started again', () => {
  test('opens at the question where it was left: a window of its own, without an address', async () => {
    await sitting.page.close();
    const page = await sitting.context.newPage();
    await page.goto(site.url);
    await page.waitForURL((url) => url.hash === where);
    await ready(page);
    expect(await page.locator(fieldPath).inputValue()).toBe(`${typed}, och deras grannar`);
  });

  // What a browser that ends has on disk is held in saving.test.ts.
  test.runIf(full)('opens at the question where it was left, with everything there', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'iop-profile-'));
    const first = await launch({ profile });
    await startCase(first.context);
    await first.close();
    const second = await launch({ profile });
    const page = await second.context.newPage();
    await page.goto(site.url);
    await page.waitForURL((url) => url.hash === where);
    await ready(page);
    expect(await page.locator(fieldPath).inputValue()).toBe(typed);
    await second.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
});

/** Most memory of a process since it was asked last, in MB; 0 where the system does not say. */
function peakOf(pid: number): number {
  if (process.platform !== 'linux') return 0;
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return Number(peak ?? 0) / 1000;
}

/** Begins to measure: gives what the page's own thread has worked since (CPU), and how much the page's process grew at most. */
async function costOf(page: Page): Promise<() => Promise<{ readonly ms: number; readonly mb: number }>> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('Performance.enable', { timeDomain: 'threadTicks' });
  await debug.send('HeapProfiler.collectGarbage');
  const browser = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo } = (await browser?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const worked = async (): Promise<number> => {
    const { metrics } = await debug.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  for (const pid of pids) peakOf(pid);
  const before = { ms: await worked(), mb: pids.map(peakOf) };
  return async () => {
    const ms = (await worked()) - before.ms;
    const mb = Math.max(0, ...pids.map((pid, at) => peakOf(pid) - (before.mb[at] ?? 0)));
    await debug.detach();
    await browser?.detach();
    return { ms, mb };
  };
}

describe('a file made to hang the page', () => {
  // The promise is for a machine that does nothing else: beside other tests only what hangs for seconds is told.
  const most = { ms: full ? 300 : 1_500, mb: 200 } as const;
  // All of them under `npm run test:full`, with a table of what they cost; one here.
  const chosen = full ? hostileFiles : hostileFiles.filter(({ name }) => name === 'JSON, 55 000 unknown answers');
  const folder = mkdtempSync(join(tmpdir(), 'iop-hostile-'));
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await openContext();
    page = await context.newPage();
  });
  afterAll(async () => {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(chosen)('$name: $stop', async ({ name, make, stop }) => {
    const path = join(folder, 'fil.iop.json');
    writeFileSync(path, make());
    // Loaded anew each time, at the start page also when a file before has been opened.
    await page.goto('about:blank');
    await page.goto(`${site.url}#/`);
    await ready(page);
    const cost = await costOf(page);
    await page.locator('input[type=file]').setInputFiles(path);
    if (stop === 'opens') await page.waitForURL(/#\/oversikt$/);
    else await page.getByRole('alert').filter({ hasText: 'Inget har ändrats i ert ärende.' }).waitFor();
    const { ms, mb } = await cost();
    if (full) console.log(`${name.padEnd(62)} ${ms.toFixed(0).padStart(5)} ms ${mb.toFixed(0).padStart(5)} MB`);
    expect(ms).toBeLessThanOrEqual(most.ms);
    expect(mb).toBeLessThanOrEqual(most.mb);
  });
});
