/** Saved is a fact, on every page and in every state of the disk: what the line says is what a dead browser keeps. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { everyInput, type Input, inputs } from '../faults/inputs.ts';
import { type End, endWhileWriting, sitDown, standUp } from '../faults/kill.ts';
import { full } from '../support/full.ts';
import { closeContexts, type Launched, launch, openContext } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';

const lyktan = readFileSync('src/examples/cases/OVN-01.iop.json');
const ovn03 = readFileSync('src/examples/cases/OVN-03.iop.json');

const profiles: string[] = [];

afterAll(async () => {
  await closeContexts();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash);
  await ready(page);
}

const lineState = (page: Page): Promise<string | null> => page.locator('.saved-line').getAttribute('data-state');

async function open(context: BrowserContext, file: Buffer): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.url}#/ta-emot`);
  await ready(page);
  const input = page.locator('main input[type=file]');
  await input.setInputFiles({ name: 'fall.iop.json', mimeType: 'application/json', buffer: file });
  await page.waitForURL(/#\/oversikt$/);
  return page;
}

const privately = (): Promise<BrowserContext> => openContext();

/** From now on the browser's database takes nothing, or takes it again. */
async function letWritesFail(page: Page, fail: boolean): Promise<void> {
  await page.evaluate((on) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { kept?: IDBObjectStore['put'] };
    store.kept ??= store.put;
    const { kept } = store;
    store.put = on
      ? () => {
          throw new DOMException('full', 'QuotaExceededError');
        }
      : kept;
  }, fail);
}

const aim = '[data-path="targetGroup.text"]';

describe('a save that fails', () => {
  test('is told on every page one goes to, until it has succeeded', async () => {
    const context = await privately();
    const page = await open(context, lyktan);
    await go(page, '#/sida/1.5');
    await letWritesFail(page, true);
    await page.locator(aim).fill('Vuxna som äter ensamma');
    await page.locator('.saved-line[data-state="failed"]').waitFor();
    await page.getByRole('button', { name: 'Fortsätt', exact: true }).click();
    await page.waitForURL((url) => url.hash !== '#/sida/1.5');
    for (const hash of ['#/oversikt', '#/sida/2.4', '#/utkast']) {
      await go(page, hash);
      expect([hash, await lineState(page)]).toEqual([hash, 'failed']);
    }
    expect(await page.locator('.saved-line').innerText()).toContain('lagring är full');
    await letWritesFail(page, false);
    await page.getByRole('button', { name: 'Försök spara igen' }).click();
    await page.locator('.saved-line[data-state="saved"]').waitFor();
    await page.reload();
    await go(page, '#/sida/1.5');
    expect(await page.locator(aim).inputValue()).toBe('Vuxna som äter ensamma');
    await context.close();
  });

  test('stops a merge with a sentence, and the merge succeeds when the disk has room', async () => {
    const context = await privately();
    const page = await open(context, lyktan);
    await go(page, '#/sida/1.5');
    await letWritesFail(page, true);
    await page.locator(aim).fill('Vuxna som äter ensamma');
    await page.locator('.saved-line[data-state="failed"]').waitFor();
    await go(page, '#/ta-emot');
    await page
      .locator('main input[type=file]')
      .setInputFiles({ name: 'deras.iop.json', mimeType: 'application/json', buffer: lyktan });
    await page.getByRole('button', { name: 'Spara sammanslagningen' }).click();
    await page.getByText('Sammanslagningen är inte gjord.').waitFor();
    await letWritesFail(page, false);
    await page.getByRole('button', { name: 'Spara sammanslagningen' }).click();
    await page.getByText('Sammanslagningen är sparad.').waitFor();
    await context.close();
  });
});

describe('going on at a human pace', () => {
  test('leaves nothing pending on any page, and a merge after it is saved', async () => {
    const context = await privately();
    const page = await open(context, ovn03);
    // The stage with most kinds of pages here; from the first page to the last under `npm run test:full`.
    await go(page, full ? '#/sida/F.1' : '#/sida/3.1');
    const left: string[] = [];
    let pages = 0;
    for (; pages < (full ? 90 : 12) && page.url().includes('#/sida/'); pages += 1) {
      await ready(page);
      const hash = new URL(page.url()).hash;
      await page.getByRole('button', { name: 'Fortsätt', exact: true }).click({ delay: 80 });
      await page.waitForURL((url) => url.hash !== hash);
      await page
        .locator('.saved-line:is([data-state="saved"], [data-state="untouched"])')
        .waitFor()
        .catch(() => left.push(hash));
      if (new URL(page.url()).hash.startsWith('#/kontroll/')) await nextStage(page);
    }
    expect(left).toEqual([]);
    expect(pages).toBeGreaterThan(full ? 40 : 8);
    console.info(`OVN-03: ${pages} pages walked, 0 left with anything pending`);
    // Something that the other copy does not have.
    await go(page, '#/sida/1.5');
    await page.locator(aim).fill('Vuxna som äter ensamma');
    await go(page, '#/ta-emot');
    await page
      .locator('main input[type=file]')
      .setInputFiles({ name: 'deras.iop.json', mimeType: 'application/json', buffer: ovn03 });
    await page.getByRole('button', { name: 'Spara sammanslagningen' }).click();
    await page.getByText('Sammanslagningen är sparad.').waitFor();
    await context.close();
  });
});

/** From the check page of a stage to the first page of the next one; nowhere after the last. */
async function nextStage(page: Page): Promise<void> {
  const order = ['parties', 'need', 'legal-basis', 'mutuality', 'competence', 'agreement', 'follow-up'];
  const first = ['F.1', '1.1', '2.1', '3.1', '4.1', '5.1', 'E.1'];
  const at = order.findIndex((stage) => page.url().endsWith(`#/kontroll/${stage}`));
  const next = first[at + 1];
  if (next !== undefined) await go(page, `#/sida/${next}`);
}

describe('a browser that dies', () => {
  async function withProfile(act: (page: Page, kill: () => Promise<void>) => Promise<void>): Promise<Page> {
    const profile = mkdtempSync(join(tmpdir(), 'iop-profile-'));
    profiles.push(profile);
    const first = await launch({ profile });
    const page = await open(first.context, lyktan);
    await act(page, first.kill);
    const second = await launch({ profile });
    closing.push(second);
    const again = await second.context.newPage();
    await again.goto(`${site.url}#/oversikt`);
    await ready(again);
    return again;
  }
  const closing: Launched[] = [];
  afterAll(async () => {
    for (const one of closing) await one.close().catch(() => undefined);
  });

  // The queue of saves is played at random in test/paths/save-queue.test.ts, and the next test kills the browser.
  test.runIf(full)(
    'keeps an answer given while another save was on its way, though the page was left at once',
    async () => {
      const again = await withProfile(async (page, kill) => {
        await go(page, '#/sida/1.5');
        await page.locator(aim).fill('Vuxna som äter ensamma');
        await page.locator(aim).blur();
        await page.evaluate(() => {
          document.querySelector<HTMLInputElement>('[data-path="targetGroup.count"]')?.focus();
          window.location.hash = '#/oversikt';
        });
        await page.locator('.saved-line[data-state="saved"]').waitFor();
        await kill();
      });
      await go(again, '#/sida/1.5');
      expect(await again.locator(aim).inputValue()).toBe('Vuxna som äter ensamma');
    },
  );

  const each: readonly (readonly [Input, End])[] = [
    [inputs.text[0], 'kill'],
    ...(full
      ? ([
          [inputs.list[0], 'reload'],
          [inputs.dates[0], 'crash'],
          [inputs.choice[0], 'back'],
          ...everyInput.map((one) => [one, 'kill'] as const),
        ] as const)
      : []),
  ];

  test('while somebody writes keeps all that was called saved, and all but 400 ms of the rest, in every kind of field', async () => {
    const desk = await sitDown(site.url);
    let acknowledged = 0;
    for (const [input, how] of each) {
      const ended = await endWhileWriting(desk, input, how, full ? 40 : 12);
      if (!ended) throw new Error(`${input.path} does not open again`);
      expect(ended.kept, `${input.path}: ${JSON.stringify(ended)}`).toBeGreaterThanOrEqual(ended.acknowledged);
      // A page that is left has the time to write down what it holds.
      if (how === 'reload' || how === 'back') expect(ended.kept, how).toBe(ended.done);
      acknowledged += ended.acknowledged;
      console.info(`${how} while writing in ${input.path}: the oldest act that is lost was ${ended.lostMs} ms old`);
      // Milliseconds are promised on a quiet machine, where test:full runs.
      if (full) expect(ended.lostMs).toBeLessThanOrEqual(400);
    }
    expect(acknowledged).toBeGreaterThan(0);
    await standUp(desk);
  });
});

describe('leaving the page', () => {
  test('asks while something is not stored, and not afterwards', async () => {
    const context = await privately();
    const page = await open(context, lyktan);
    await go(page, '#/sida/1.5');
    const asked = (): Promise<boolean> =>
      page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await asked()).toBe(false);
    await letWritesFail(page, true);
    await page.locator(aim).fill('Vuxna som äter ensamma');
    expect(await asked()).toBe(true);
    await letWritesFail(page, false);
    await page.locator('.saved-line[data-state="saved"]').waitFor();
    expect(await asked()).toBe(false);
    await context.close();
  });
});
