/** A page that a translator has gone over, with every text inside an element of the translator's, works as before. */
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { endOf } from '#src/wizard/doors.ts';
import { placeTable } from '#src/wizard/place-table.ts';
import { exampleCase } from '#test/support/examples.ts';
import { full } from '#test/support/full.ts';
import { closeContexts, openContext, patience } from './browser.ts';
import { walkDoor } from './door-walk.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { translate } from './translate.ts';
import { watch } from './watch.ts';

afterAll(closeContexts);

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

/** Read in `npm test`; the others under `npm run test:full`. */
const places = full
  ? ['#/bedomning', '#/alla-svar', '#/oppna-fragor', '#/exportera', '#/sprakvakt', '#/utkast', '#/oversikt']
  : ['#/bedomning', '#/oversikt'];

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

/** The lightest door each time; `test:full` walks all of them. */
const doors = [
  { door: 'form', sitting: 'organisation' },
  ...(full
    ? ([
        { door: 'initiative', sitting: 'organisation' },
        { door: 'form', sitting: 'tillsammans' },
        { door: 'agreement', sitting: 'tillsammans' },
      ] as const)
    : []),
] as const;

test.each(doors)('a translated page leads through the door $door, $sitting, to its end', async ({ door, sitting }) => {
  const context = await openContext({ viewport: { width: 390, height: 844 } });
  const { errors } = await watch(context);
  await context.addInitScript({ content: `addEventListener('DOMContentLoaded', () => (${translate})());` });
  const page = await context.newPage();
  const captions: string[] = [];
  await walkDoor(page, site.url, door, sitting, exampleCase('OVN-01'), async () => {
    captions.push(...(await page.locator('.question-head .caption').allInnerTexts()));
    expect(await page.locator('h1 font').count()).toBeGreaterThan(0);
  });
  const end = placeTable.find(({ state }) => state === endOf[door]);
  expect(page.url()).toBe(`${site.url}#/${end?.id}`);
  // One numbering, that counts up to its end.
  const numbers = captions.map((caption) => /Sida (\d+) av (\d+)/.exec(caption)?.slice(1).map(Number) ?? []);
  expect(numbers.map(([at]) => at)).toEqual(captions.map((_, index) => index + 1));
  expect(numbers.at(-1)).toEqual([captions.length, captions.length]);
  expect(errors).toEqual([]);
  await context.close();
});
