/** A page that a translator has gone over, with every text inside an element of the translator's, works as before. */
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { closeContexts, openContext, patience } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { watch } from './watch.ts';

afterAll(closeContexts);

/** Puts each text into a `font` of its own, now and after every change, as the translators of browsers do. Runs in the page. */
function translate(): void {
  const skipped = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'FONT']);
  const wrap = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
    for (const text of texts) {
      const parent = text.parentElement;
      // Pictures are left as they are by every translator.
      if (!(parent instanceof HTMLElement) || skipped.has(parent.tagName) || text.data.trim() === '') continue;
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    wrap(document.body);
    observer.observe(document.body, { childList: true, subtree: true });
  });
  wrap(document.body);
  observer.observe(document.body, { childList: true, subtree: true });
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash);
  await ready(page);
}

const saved = (page: Page): Promise<void> => page.locator('.saved-line[data-state="saved"]').waitFor();

/**
 * What a reader sees, without the time of the last save and the number of the version, which hold the clock, and without
 * what is told of a change: one that comes soon after another is told together with it.
 */
const words = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('header, main')]
      .map((part) => (part instanceof HTMLElement ? part.innerText : ''))
      .join('\n')
      .replaceAll(/\d\d[.:]\d\d|version [0-9a-f]{8}/g, ''),
  );

const places = ['#/bedomning', '#/alla-svar', '#/oppna-fragor', '#/utkast', '#/exportera', '#/sprakvakt', '#/oversikt'];

type Step = (page: Page) => Promise<void>;

/** Answers, changes, goes on and looks around. */
const steps: Readonly<Record<string, Step>> = {
  'opens an example': async (page) => {
    await page.getByRole('button', { name: 'Öppna Lyktans öppna kvällar', exact: true }).click();
    await page.waitForURL(/#\/oversikt$/);
  },
  writes: async (page) => {
    await go(page, '#/sida/1.5');
    const field = page.locator('textarea[data-path], input[type="text"][data-path]').first();
    await field.fill('Vuxna som äter ensamma');
    await field.blur();
    await saved(page);
  },
  chooses: async (page) => {
    await go(page, '#/sida/2.5');
    const ask = page.locator('section.question').first();
    await ask.locator('input[type="radio"]:not(:checked)').first().check();
    await saved(page);
    await page.locator('.undo-region button').first().waitFor();
  },
  'goes on': async (page) => {
    await page.getByRole('button', { name: 'Fortsätt', exact: true }).click();
    await page.waitForURL((url) => url.hash !== '#/sida/2.5');
    await ready(page);
  },
  ...Object.fromEntries(places.map((hash) => [`looks at ${hash}`, (page: Page) => go(page, hash)])),
};

async function open() {
  const context = await openContext();
  const { errors } = await watch(context);
  const page = await context.newPage();
  await page.goto(`${site.url}#/exempel`);
  await ready(page);
  return { context, errors, page };
}

test('a translated page says after every step what the same page says untranslated', async () => {
  const plain = await open();
  const translated = await open();
  await translated.page.evaluate(translate);
  for (const [name, step] of Object.entries(steps)) {
    await step(plain.page);
    await step(translated.page);
    // Both come to rest in their own time.
    const differing = async (): Promise<readonly string[]> => {
      const [one, other] = [(await words(plain.page)).split('\n'), (await words(translated.page)).split('\n')];
      return [...one.filter((line) => !other.includes(line)), ...other.filter((line) => !one.includes(line))];
    };
    await expect.poll(async () => [name, ...(await differing())], { timeout: patience }).toEqual([name]);
  }
  expect([plain.errors, translated.errors]).toEqual([[], []]);
});
