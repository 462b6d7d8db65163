/** A page looks the same whatever pages have been opened before it: the sheets that came with them reach it not. */
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { closeContexts, openContext } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';

afterAll(closeContexts);

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash);
  await ready(page);
}

/** Where everything on the page stands, and how it is drawn. */
function look(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, fontWeight, fontSize, borderWidth } = getComputedStyle(element);
      const box = [left, top, width, height].map(Math.round);
      return [
        element.tagName,
        element.className,
        ...box,
        color,
        backgroundColor,
        fontWeight,
        fontSize,
        borderWidth,
      ].join(' ');
    }),
  );
}

test('a form and a page of choices look the same before and after the pages with sheets of their own', async () => {
  const context = await openContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${site.url}#/exempel`);
  await ready(page);
  await page.getByRole('button', { name: 'Öppna Lyktans öppna kvällar', exact: true }).click();
  await page.waitForURL(/#\/oversikt$/);
  await go(page, '#/utskrifter');
  await go(page, '#/verkstad');
  await go(page, '#/klausuler');
  await go(page, '#/sprakvakt');
  const looks = async (hash: string): Promise<readonly string[]> => {
    await go(page, hash);
    return look(page);
  };
  const compared = ['#/nytt', '#/kontroll/need'];
  const after = [];
  for (const hash of compared) after.push(await looks(hash));
  for (const [at, hash] of compared.entries()) {
    await page.goto('about:blank');
    await page.goto(`${site.url}${hash}`);
    await ready(page);
    expect(await look(page)).toEqual(after[at]);
  }
  await context.close();
});
