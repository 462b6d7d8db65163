/**
 * Pictures of the main screens for somebody to look at (`npm run screenshots`): every case in every look, and for each
 * look and screen a contact sheet of all cases, as a page and as one picture. What can be measured is measured on the way:
 * nothing is wider than its screen, and no page tells of an error.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { serialiseCase } from '#steps/case/revision.ts';
import { type Look, looks, screens, sheetCases } from '../support/sheet-plan.ts';
import { closeContexts, openContext } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { overflow, watch } from './watch.ts';

afterAll(closeContexts);

const folder = process.env['IOP_SHEETS'] ?? '';
const wanted = (process.env['IOP_SHEET_CASES'] ?? '').split(' ').filter((name) => name !== '');
const cases = Object.keys(sheetCases).filter((name) => wanted.length === 0 || wanted.includes(name));
/** A picture ends here: three screens of a phone are enough to judge a page by. */
const longest = 2600;

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`${site.url}#/ta-emot`);
  await ready(page);
  const c = sheetCases[name]?.();
  if (!c) throw new Error(`No case ${name}`);
  const buffer = Buffer.from(serialiseCase(c));
  await page
    .locator('main input[type=file]')
    .setInputFiles({ name: 'fall.iop.json', mimeType: 'application/json', buffer });
  await page.waitForURL(/#\/oversikt$/);
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash || (hash === '#/' && url.hash === ''));
  await ready(page);
}

async function wear(page: Page, { width, height, colorScheme, forcedColors, media, large }: Look): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: colorScheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
    media: media ?? 'screen',
  });
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    large ? '200%' : '',
  );
}

/** Cases whose picture of a screen is taken: the start page is about no case, and the same for all. */
const taken = (screen: string): readonly string[] => (screen === 'start' ? cases.slice(0, 1) : cases);

const pictureOf = (look: string, screen: string, name: string): string => `${look}-${screen}-${name}.jpg`;

async function take(page: Page, look: string, screen: string, name: string): Promise<readonly string[]> {
  const { width = 0, media } = looks[look] ?? {};
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.screenshot({
    path: join(folder, pictureOf(look, screen, name)),
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(tall, longest) },
    animations: 'disabled',
    type: 'jpeg',
    quality: 80,
  });
  if (media === 'print') {
    const pressed = await page.locator('.button:visible, .button-outline:visible').count();
    return pressed > 0 ? [`${look} ${screen} ${name}: ${pressed} buttons on paper`] : [];
  }
  const wide = await overflow(page);
  return wide > 0 ? [`${look} ${screen} ${name}: ${wide} px wider than the screen`] : [];
}

/** One case on every screen, in every look. */
async function takeCase(name: string): Promise<readonly string[]> {
  const context = await openContext({ reducedMotion: 'reduce' });
  const seen = await watch(context);
  const page = await context.newPage();
  const faults: string[] = [];
  await open(page, name);
  for (const [screen, hash] of Object.entries(screens)) {
    if (!taken(screen).includes(name)) continue;
    await go(page, hash);
    for (const [look, worn] of Object.entries(looks)) {
      await wear(page, worn);
      faults.push(...(await take(page, look, screen, name)));
    }
    await wear(page, { width: 1280, height: 800 });
  }
  await context.close();
  return [...faults, ...seen.errors.map((error) => `${name}: ${error}`)];
}

const style =
  'body{font:16px sans-serif;margin:8px}main,div{display:flex;flex-wrap:wrap;gap:8px;align-items:start}' +
  'figure,h1,h2{margin:0}img{border:1px solid #888}';

/** One page for a look, with all cases beside each other screen by screen, and a picture of each of its parts. */
async function lay(page: Page, look: string): Promise<void> {
  const { width = 0 } = looks[look] ?? {};
  const shown = width <= 400 ? 210 : width < 1000 ? 300 : 480;
  const parts = Object.keys(screens).map((screen) => {
    const figures = taken(screen).map((name) => {
      const file = encodeURIComponent(pictureOf(look, screen, name));
      return `<figure><figcaption>${name}</figcaption><a href="${file}"><img src="${file}" width="${shown}"></a></figure>`;
    });
    return `<section id="${screen}"><h2>${look} · ${screen}</h2><div>${figures.join('')}</div></section>`;
  });
  const head = `<meta charset="utf-8"><title>${look}</title><style>${style}</style>`;
  const file = join(folder, `ark-${look}.html`);
  writeFileSync(file, `<!doctype html><html lang="sv">${head}<h1>${look}</h1><main>${parts.join('')}</main></html>`);
  await page.goto(pathToFileURL(file).href);
  for (const screen of Object.keys(screens))
    await page.locator(`#${screen}`).screenshot({ path: join(folder, `ark-${look}-${screen}.png`) });
}

test.runIf(folder !== '')(
  'every case on every main screen in every look is on a sheet, and nothing is wider than its screen',
  async () => {
    mkdirSync(folder, { recursive: true });
    const faults: string[] = [];
    for (const name of cases) faults.push(...(await takeCase(name)));
    const context = await openContext({ viewport: { width: 1960, height: 1000 } });
    const page = await context.newPage();
    for (const look of Object.keys(looks)) await lay(page, look);
    await context.close();
    console.info(
      `${cases.length} cases, ${Object.keys(screens).length} screens, ${Object.keys(looks).length} looks: ${folder}`,
    );
    expect(faults).toEqual([]);
  },
  3_600_000,
);
