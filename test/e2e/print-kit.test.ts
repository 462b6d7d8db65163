/** The print kit in the built site: A4 on paper, cards of 60 × 49 mm, nothing cut off, clean on the screen. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { full } from '#test/support/full.ts';
import { closeContexts, openContext } from './browser.ts';
import { site } from './served.ts';
import { axeFaults, foreign, overflow, type Watched, watch } from './watch.ts';

const millimetre = 96 / 25.4;

let context: BrowserContext;
let seen: Watched;

beforeAll(async () => {
  context = await openContext();
  seen = await watch(context);
});

afterAll(closeContexts);

/** The kit with every kind chosen, for one group of one; of the programme with this title, else of the first. */
async function openKit(width: number, title?: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  if (title !== undefined) {
    await page.goto(`${site.url}#/verkstad`);
    await page.getByRole('radio', { name: new RegExp(`^${title}`) }).check();
    await page.evaluate(() => {
      window.location.hash = '#/utskrifter';
    });
  } else await page.goto(`${site.url}#/utskrifter`);
  await page.locator('.kit-groups input[type=checkbox]').first().waitFor();
  await page.getByLabel(/^Antal grupper/).fill('1');
  await page.getByLabel(/^Antal deltagare/).fill('1');
  for (const box of await page.locator('.kit-groups input[type=checkbox]').all()) await box.check();
  await page.locator('[data-kind="kort"] .sheet').first().waitFor();
  await page.locator('[data-kind="skelett"] .sheet').first().waitFor();
  await page.locator('[data-kind="facit"] .key-rules, [data-kind="facit"] h4').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page;
}

/** Sheets higher than A4 and elements whose content is wider than they are, as laid out on the screen. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate((mm) => {
    const faults: string[] = [];
    for (const sheet of document.querySelectorAll<HTMLElement>('.sheet:not(.sheet-copy)')) {
      const name = sheet.closest<HTMLElement>('.kit-pile')?.dataset['kind'] ?? '';
      const most = sheet.dataset['layout'] === 'wide' ? 210 : 297;
      const height = sheet.getBoundingClientRect().height / mm;
      if (height > most + 0.5) faults.push(`${name}: ${height.toFixed(0)} mm high`);
      for (const part of sheet.querySelectorAll('*:not(svg, svg *, .visually-hidden)'))
        if (part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1)
          faults.push(`${name}: ${part.className} is ${part.scrollWidth} wide in ${part.clientWidth}`);
    }
    return faults;
  }, millimetre);
}

/** Width and height of every page of a PDF, in whole millimetres. */
function pageSizes(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf).toString('latin1');
  const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);
  return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
    ([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`,
  );
}

/** Every kind of sheet, opened once for the tests that only look; on the screen the page is clean. */
let every: Page;
beforeAll(async () => {
  every = await openKit(1280);
});
afterEach(() => every.emulateMedia({ media: null, colorScheme: null }));

describe('on paper', () => {
  test('gives one A4 page for each side of a sheet, and one sheet lying down', async () => {
    const page = every;
    const sheets = await page.locator('.sheet').count();
    const sizes = pageSizes(await page.pdf({ preferCSSPageSize: true }));
    expect(sizes.length).toBe(sheets);
    expect(sizes.filter((size) => size !== '210 × 297')).toEqual(['297 × 210', '297 × 210']);
  });

  test.each(full ? ['smakprov', 'heldag', 'tre-traffar', 'kvall'] : ['heldag'])(
    'cuts nothing off in the programme %s',
    async (id) => {
      const titles = { smakprov: 'Smakprov', heldag: 'Heldag', 'tre-traffar': 'Tre träffar', kvall: 'Kväll' };
      const title = titles[id as keyof typeof titles];
      const kit = await openKit(1280, title);
      expect(await kit.locator('[data-kind="handledning"]').textContent()).toContain(title);
      expect(await cutOff(kit)).toEqual([]);
      await kit.getByRole('radio', { name: /^Hela korta spåret/ }).check();
      expect(await cutOff(kit)).toEqual([]);
      await kit.close();
    },
  );

  test('cuts cards of 60 × 49 mm with titles of 15 points', async () => {
    const page = every;
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.locator('[data-kind="kort"] .cut-card').evaluateAll(
      (cards, mm) => [
        ...new Set(
          cards.map((card) => {
            const { width, height } = card.getBoundingClientRect();
            return `${(width / mm).toFixed(1)} × ${(height / mm).toFixed(1)}`;
          }),
        ),
      ],
      millimetre,
    );
    expect(sizes).toEqual(['60.0 × 49.0']);
    const size = await page
      .locator('.cut-card[data-pile="false"] .cut-title')
      .first()
      .evaluate((title) => (Number.parseFloat(getComputedStyle(title).fontSize) / 96) * 72);
    expect(size).toBeCloseTo(15, 1);
  });

  test('shows nothing but the sheets, in black on white', async () => {
    const page = every;
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seenOutside = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, h2, h3, input, button, a')]
        .filter((part) => part.checkVisibility() && part.closest('.sheet') === null)
        .map((part) => part.outerHTML.slice(0, 80)),
    );
    expect(seenOutside).toEqual([]);
    const ink = await page
      .locator('.sheet')
      .first()
      .evaluate((sheet) => {
        const style = getComputedStyle(sheet);
        return [style.color, style.backgroundColor];
      });
    expect(ink).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});

describe('on the screen', () => {
  test('is clean for axe and never scrolls sideways, breaks no rule of the content policy and asks nobody else', async () => {
    const page = every;
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
      if (full || width === 390) expect([width, await axeFaults(page)]).toEqual([width, []]);
    }
    expect([seen.errors, seen.violations, foreign(seen, site.url)]).toEqual([[], [], []]);
  });
});
