/** Firefox, and WebKit that Safari is made of: doors, saving, opening, PDF, offline, and room to type on a phone. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPdf } from '#src/documents/pdf/check.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { exampleCase } from '#test/support/examples.ts';
import { full } from '#test/support/full.ts';
import { type Served, serve } from './browser.ts';
import { walkDoor } from './door-walk.ts';
import { openFirefox } from './engines/firefox.ts';
import type { Engine } from './engines/walker.ts';
import { openWebKit } from './engines/webkit.ts';
import { arrive, ready, tabTo, until } from './focus.ts';
import { site } from './served.ts';

const folder = mkdtempSync(join(tmpdir(), 'iop-engines-'));
const example = exampleCase('OVN-01');
const caseFile = join(folder, 'lyktan.iop.json');
writeFileSync(caseFile, serialiseCase(example));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function go(page: Engine, hash: string): Promise<void> {
  const from = page.url();
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await arrive(page, from);
}

async function openExample(page: Engine, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await until(page, () => document.querySelector('input[type=file]') !== null, undefined);
  await page.choose(caseFile);
  await until(page, () => window.location.hash === '#/oversikt', undefined);
  await ready(page);
}

const isSaved = (): boolean => document.querySelector('.saved-line[data-state="saved"]') !== null;

/** The field with the focus is on the screen, and nothing lies over it. */
const isSeen = (): boolean => {
  const box = document.activeElement?.getBoundingClientRect();
  const over = [...document.querySelectorAll('body *')]
    .filter((one) => /fixed|sticky/.test(getComputedStyle(one).position) && !one.contains(document.activeElement))
    .map((one) => one.getBoundingClientRect())
    .filter(({ height, width }) => height > 0 && width > 0);
  if (!box) return false;
  const y = Math.min(box.top + 20, box.bottom - 1);
  return y > 0 && y < window.innerHeight && !over.some(({ top, bottom }) => y > top && y < bottom);
};

/** The first file that has come whole into the folder for downloads. */
async function downloaded(page: Engine): Promise<Uint8Array> {
  const ended = (): string | undefined => {
    const names = readdirSync(page.downloads);
    return names.some((name) => /\.(part|wkdownload)$/.test(name))
      ? undefined
      : names.find((name) => /\.pdf$/.test(name));
  };
  await expect.poll(ended, { timeout: 60_000 }).toBeDefined();
  return new Uint8Array(readFileSync(join(page.downloads, ended() ?? '')));
}

const engines = [
  { name: 'Firefox', open: openFirefox },
  { name: 'WebKit', open: openWebKit },
] as const;

describe.skipIf(!full).each(engines)('in $name', ({ open }) => {
  let page: Engine;
  // Each with a browser of its own, in which nobody has been before.
  beforeEach(async () => {
    page = await open(390, 844);
  });
  afterEach(() => page?.close());
  test('is there', () => console.info(page.version));

  test.each([
    ['initiative', 'organisation'],
    ['form', 'tillsammans'],
    ['agreement', 'tillsammans'],
  ] as const)('the door %s is walked to its end by keyboard', async (door, sitting) => {
    const faults: string[] = [];
    await walkDoor(page, site.url, door, sitting, example, async (where) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth, undefined);
      if (wide > 0) faults.push(`${where}: ${wide} px too wide`);
    });
    expect(faults).toEqual([]);
  });

  test('a file opens, what is typed is saved, and it stands there after a reload', async () => {
    await openExample(page, site.url);
    await go(page, '#/sida/1.5');
    const at = await tabTo(page, (here) => here.tag === 'TEXTAREA');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Åldrande öar, ensamma kvällar');
    await until(page, isSaved, undefined);
    await page.goto('about:blank');
    await page.goto(`${site.url}#/sida/1.5`);
    await ready(page);
    const kept = await page.evaluate((id: string) => {
      const field = document.getElementById(id);
      return field instanceof HTMLTextAreaElement ? field.value : '';
    }, at.name);
    expect(kept).toBe('Åldrande öar, ensamma kvällar');
  });

  test('the agreement comes as a PDF without faults', async () => {
    await openExample(page, site.url);
    await go(page, '#/exportera');
    await tabTo(page, (here) => here.text === 'Utkast till avtal som PDF');
    await page.keyboard.press('Enter');
    expect(checkPdf(await downloaded(page)).faults).toEqual([]);
  });

  test('with half the screen taken by the keys of a phone, the field that is typed in is seen', async () => {
    await openExample(page, site.url);
    await page.resize(390, 420);
    const hidden: string[] = [];
    for (const hash of ['#/sida/1.5', '#/sida/2.4', '#/sida/2.5']) {
      await go(page, hash);
      const field = await tabTo(page, (here) => ['TEXTAREA', 'INPUT', 'SELECT'].includes(here.tag));
      // WebKit moves the page a moment after the focus.
      const seen = await until(page, isSeen, undefined).then(
        () => true,
        () => false,
      );
      if (!seen) hidden.push(`${hash} ${field.name}`);
    }
    await page.resize(390, 844);
    expect(hidden).toEqual([]);
  });

  test('with the site away it opens again, with the case and its pages', async () => {
    const host: Served = await serve(resolve('dist'));
    await openExample(page, host.url);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller)
        await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    }, undefined);
    await host.close();
    await page.goto('about:blank');
    await page.goto(`${host.url}#/oversikt`);
    await ready(page);
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent, undefined)).toBe(
      'Lyktans öppna kvällar',
    );
    await go(page, '#/exportera');
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent, undefined)).toBe(
      'Skriv ut och ladda ner',
    );
  });
});
