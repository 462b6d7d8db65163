/** The pictures in the built site: clean for axe, without sideways scrolling, readable on paper and without colour. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { full } from '#test/support/full.ts';
import { closeContexts, openContext } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { axeFaults, foreign, overflow, type Watched, watch } from './watch.ts';

let page: Page;
let seen: Watched;

/** One window with the practice case open serves all the tests: what differs is its size and its media. */
beforeAll(async () => {
  const context = await openContext();
  seen = await watch(context);
  page = await context.newPage();
  await page.goto(`${site.url}#/exempel`);
  await page.getByRole('button', { name: 'Öppna Lyktans öppna kvällar', exact: true }).click();
  await page.waitForURL(/#\/oversikt$/);
});

afterEach(async () => {
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  await page.setViewportSize({ width: 1280, height: 800 });
});

afterAll(closeContexts);

async function openAt(hash: string, first: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.locator(first).first().waitFor();
  await ready(page);
}

const places = [
  ['#/omsesidighet', '#bild-balans'],
  ['#/kompetensplan', '#bild-forsta-aret'],
] as const;

describe.each(places)('%s', (hash, first) => {
  // The looks below are read at 1280 pixels too; every width under test:full.
  test.each([1280, 390, 320])('never scrolls sideways at %i pixels, and is clean for axe on a phone', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await openAt(hash, first);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    if (full || width === 390) expect(await axeFaults(page)).toEqual([]);
  });

  test('is clean for axe in dark and in forced colours', async () => {
    for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active', colorScheme: 'light' }] as const) {
      await page.emulateMedia(look);
      await openAt(hash, first);
      expect([look, await axeFaults(page)]).toEqual([look, []]);
    }
  });

  test('breaks no rule of the content policy and asks nobody else', async () => {
    await openAt(hash, first);
    expect([seen.errors, seen.violations, foreign(seen, site.url)]).toEqual([[], [], []]);
  });
});

/** Size in pixels of the smallest text in the drawing that shows. */
function smallestText(): Promise<number> {
  return page.locator('.picture[data-picture="balans"] svg:visible').evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
    return Math.min(...[...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')) * scale));
  });
}

describe('the drawing of the balance', () => {
  test.each([
    [1280, 'figure-wide'],
    [390, 'figure-narrow'],
  ] as const)(
    'at %i pixels is the one that fits, with text of at least 15 pixels inside its frame',
    async (width, name) => {
      await page.setViewportSize({ width, height: 800 });
      await openAt('#/omsesidighet', '#bild-balans');
      const svg = page.locator('.picture[data-picture="balans"] svg:visible');
      expect(await svg.getAttribute('class')).toContain(name);
      expect(await smallestText()).toBeGreaterThanOrEqual(15);
      const outside = await svg.evaluate((drawing) => {
        const frame = drawing.getBoundingClientRect();
        return [...drawing.querySelectorAll('text')].filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < frame.left - 1 || box.right > frame.right + 1;
        }).length;
      });
      expect(outside).toBe(0);
    },
  );

  test('tells the sides apart without colour: solid is filled, the organisation is a pattern', async () => {
    await openAt('#/omsesidighet', '#bild-balans');
    const svg = page.locator('.picture[data-picture="balans"] svg:visible');
    expect(await svg.locator('.fig-org').first().getAttribute('fill')).toMatch(/^url\(#/);
    expect(await svg.locator('.fig-public').first().getAttribute('fill')).toBeNull();
    await page.emulateMedia({ media: 'print' });
    const fill = await svg
      .locator('.fig-public')
      .first()
      .evaluate((mark) => getComputedStyle(mark).fill);
    expect(fill).toBe('rgb(0, 0, 0)');
  });
});
