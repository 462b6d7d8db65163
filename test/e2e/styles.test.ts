/** A page looks the same whatever pages have been opened before it: the sheets that came with them reach it not. */
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { exampleList } from '#src/examples/index.ts';
import { placeTable } from '#src/wizard/place-table.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { allPages } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { exampleCase } from '#test/support/examples.ts';
import { full } from '#test/support/full.ts';
import { everyPageCase } from '../support/cases.ts';
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

/** Waits until the page stands in its own letters: those that stand in for them are of another width. */
const lettered = (page: Page): Promise<void> => page.evaluate(() => document.fonts.ready.then(() => undefined));

async function openLyktan(page: Page): Promise<void> {
  await page.goto(`${site.url}#/exempel`);
  await ready(page);
  await page.getByRole('button', { name: 'Öppna Lyktans öppna kvällar', exact: true }).click();
  await page.waitForURL(/#\/oversikt$/);
}

/** Every so many places and question pages are opened in `npm test`, and every one under `npm run test:full`. */
const everyNth = 6;

/** What makes the page wider than the screen, or stands still over a third of it. Runs in the page. */
function inTheWay(): readonly string[] {
  const { clientWidth: width, scrollWidth } = document.documentElement;
  const named = ({ tagName, className, textContent }: Element): string =>
    `${tagName} ${String(className)} ${(textContent ?? '').trim().slice(0, 30)}`;
  const all = [...document.querySelectorAll('body :not(svg *)')];
  const wide = scrollWidth <= width ? [] : all.filter((one) => one.getBoundingClientRect().right > width);
  const over = all.filter(
    (one) =>
      /fixed|sticky/.test(getComputedStyle(one).position) &&
      one.getBoundingClientRect().height > window.innerHeight / 3,
  );
  return [...(scrollWidth <= width ? [] : [`${scrollWidth} px`]), ...wide.slice(-3).map(named), ...over.map(named)];
}

/** The small screens of WCAG 1.4.4 and 1.4.10: text twice as large on a phone, and 1280 × 1024 px at 400 %. */
const small = [
  { name: '200 % text', width: 390, height: 844, text: '200%' },
  { name: '400 % zoom', width: 320, height: 256, text: '' },
] as const;

/**
 * What is in the way on the small screens, each with its screen: the one with large text in `npm test`, both under
 * `npm run test:full`. The page is left as it was found, on a phone.
 */
async function reflowFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, text, ...viewport } of full ? [...small].reverse() : small.slice(0, 1)) {
    await page.setViewportSize(viewport);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
    const found = await page.evaluate(inTheWay);
    if (found.length > 0) faults.push(`${name}, ${new URL(page.url()).hash}: ${found.join(' | ')}`);
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return faults;
}

/** Places with tables, pictures or rows of buttons, opened in `npm test` beside every so many of the rest. */
const widest = ['#/utkast', '#/handlaggaren', '#/verkstad', '#/oppna-fragor', '#/balans'];

test('no place needs sideways scrolling with text twice as large or at 400 %, and nothing covers it', async () => {
  const context = await openContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await openLyktan(page);
  const places = placeTable.map(({ id }) => (id === 'start' ? '#/' : `#/${id}`));
  const every = [...places, '#/nytt/initiativ', ...stageIds.map((id) => `#/kontroll/${id}`)];
  const faults: string[] = [];
  for (const hash of full ? every : [...widest, ...every.filter((_, at) => at % everyNth === 0)]) {
    await go(page, hash);
    faults.push(...(await reflowFaults(page)));
  }
  expect(faults).toEqual([]);
  await context.close();
});

test('a form and a page of choices look the same before and after the pages with sheets of their own', async () => {
  const context = await openContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await openLyktan(page);
  for (const hash of ['#/utskrifter', '#/klausuler', ...(full ? ['#/verkstad', '#/sprakvakt'] : [])])
    await go(page, hash);
  const looks = async (hash: string): Promise<readonly string[]> => {
    await go(page, hash);
    await lettered(page);
    return look(page);
  };
  const compared = ['#/nytt', '#/kontroll/need'];
  const after = [];
  for (const hash of compared) after.push(await looks(hash));
  for (const [at, hash] of compared.entries()) {
    await page.goto('about:blank');
    await page.goto(`${site.url}${hash}`);
    await ready(page);
    await lettered(page);
    expect(await look(page)).toEqual(after[at]);
  }
  await context.close();
});

/** Where the first thing to answer with begins: a field, a choice, a card, the way into the own lane, or a row to add. */
const firstField = (): number =>
  Math.min(
    ...[...document.querySelectorAll('.question-form :is(input, select, textarea, .question-body button)')]
      .map((field) => (field.closest('label') ?? field).getBoundingClientRect())
      .filter(({ height }) => height > 0)
      .map(({ bottom }) => bottom + window.scrollY),
  );

async function openFile(page: Page, c: CaseFile): Promise<void> {
  await page.goto(site.url);
  await ready(page);
  const buffer = Buffer.from(serialiseCase(c));
  const file = { name: 'fall.iop.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForURL(/#\/oversikt$/);
  await page.locator('.deliverable').first().waitFor();
}

// The case of everything, below, stands for all; every practice case under `npm run test:full`.
const practice = exampleList.filter(({ kind }) => kind !== 'published').map(({ id }) => id);
test.runIf(full).each(practice)('the overview of %s is two screens of a phone, and its result three', async (id) => {
  const context = await openContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await openFile(page, exampleCase(id));
  const tall = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  const overview = await tall();
  await go(page, '#/bedomning');
  const result = await tall();
  await context.close();
  expect([id, overview <= 2 * 844, result <= 3 * 844, overview, result]).toEqual([id, true, true, overview, result]);
});

test('the overview of everything is two screens of a phone, and the first field of a question page is whole inside the first screen of a phone, each without sideways scrolling', async () => {
  const context = await openContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await openFile(page, everyPageCase());
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(tall).toBeLessThanOrEqual(2 * 844);
  const below: string[] = [];
  const faults: string[] = [];
  let mounted = 0;
  const opened = allPages.filter((_, at) => full || at % everyNth === 0);
  for (const { id } of opened) {
    await go(page, `#/sida/${id}`);
    mounted += 1;
    const at = await page.evaluate(firstField);
    if (at > 844) below.push(`${id}: ${Math.round(at)}`);
    faults.push(...(await reflowFaults(page)));
  }
  expect([mounted, below, faults]).toEqual([opened.length, [], []]);
  await context.close();
});
