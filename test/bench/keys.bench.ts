/** From a key to paint on a phone four times slower, right after a pause, and from a step to the next page. */

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { ready } from '../e2e/focus.ts';
import { lyktan, rowsOf, withRows } from './cases.ts';
import { type Site, servedSites } from './served.ts';
import { figure, sampleOf, share, table, told } from './table.ts';
import { go, keyTimes, longTasks, openCase, slowed, visit } from './visits.ts';

/** How many times slower than this machine. */
const slower = 4;
const keys = Number(process.env['IOP_KEYS'] ?? 60);
/** A pause after which the page works out what a change leads to, in milliseconds. */
const pause = 450;

interface Typed {
  readonly name: string;
  readonly times: readonly number[];
  /** Tasks over 50 ms while typing, in milliseconds. */
  readonly tasks: readonly number[];
}

/** Types a letter after each pause in the first text area. */
async function type(page: Page, name: string, box: string): Promise<Typed> {
  await page.locator(box).first().focus();
  const [times, tasks] = [await keyTimes(page), await longTasks(page)];
  await page.keyboard.type('a');
  await wait(2_000);
  await times();
  await tasks();
  for (let n = 0; n < keys; n += 1) {
    await page.keyboard.type('abcdefghij'[n % 10] ?? 'a');
    await wait(pause);
  }
  await wait(2_000);
  return { name, times: await times(), tasks: await tasks() };
}

/** Types in Lyktan with at least so many rows in its lists. */
async function typeInOurs(url: string, rows: number, panel: boolean): Promise<Typed> {
  const c = withRows(await lyktan(), rows);
  const gifts = c.items['contributions']?.length ?? 0;
  const name = `${gifts} bidrag, ${rowsOf(c)} rader${panel ? ', Används i avtalet öppen' : ''}`;
  const { page, end } = await visit();
  try {
    await openCase(page, url, c);
    await go(page, '#/sida/1.2');
    if (panel) await page.getByText('Används i avtalet').first().click();
    await slowed(page, slower);
    return await type(page, name, 'main textarea');
  } finally {
    await end();
  }
}

async function typeInPeer({ name, url }: Site): Promise<Typed> {
  const { page, end } = await visit();
  try {
    await page.goto(url);
    await toTextArea(page, name);
    await slowed(page, slower);
    return await type(page, name, 'textarea');
  } finally {
    await end();
  }
}

/** The button that leads to the next page of a peer. */
const nextOf = { SurveyJS: '.sd-navigation__next-btn, input[value="Next"]', 'Form.io': '.btn-wizard-nav-next' };

async function toTextArea(page: Page, name: Site['name']): Promise<void> {
  if (name === 'IOP-verkstaden') return;
  const next = page.locator(nextOf[name]).first();
  await next.waitFor();
  while ((await page.locator('textarea').count()) === 0) await next.click();
}

/** Milliseconds from a press to the heading of the next page, painted. */
async function steps(page: Page, button: string, heading: string, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const time = await page.evaluate(
      ([press, title]) =>
        new Promise<number>((done) => {
          const text = (): string => document.querySelector(title)?.textContent ?? '';
          const before = text();
          const start = performance.now();
          (document.querySelector(press) as HTMLElement).click();
          const look = (): void => {
            if (text() === before || text() === '') requestAnimationFrame(look);
            else requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
          };
          requestAnimationFrame(look);
        }),
      [button, heading] as const,
    );
    times.push(time);
    await wait(1_000);
  }
  return times;
}

async function stepsOf({ name, url }: Site): Promise<readonly number[]> {
  const { page, end } = await visit();
  try {
    if (name === 'IOP-verkstaden') {
      await openCase(page, url, await lyktan());
      await go(page, '#/sida/1.1');
      await slowed(page, slower);
      return await steps(page, '[data-continue]', 'main h1', 8);
    }
    await page.goto(url);
    await page.locator(nextOf[name]).first().waitFor();
    await slowed(page, slower);
    const heading = { SurveyJS: '.sd-page__title', 'Form.io': '.wizard-page, .formio-form' }[name];
    return await steps(page, nextOf[name].split(',')[0] ?? '', heading, 8);
  } finally {
    await end();
  }
}

/** Milliseconds until a place of Lyktan stands, opened from the overview. */
async function opened(url: string, hash: string): Promise<readonly number[]> {
  const { page, end } = await visit();
  try {
    await openCase(page, url, await lyktan());
    // Once before, so that it is the work of the page that is measured and not what it fetches.
    await go(page, hash);
    await go(page, '#/oversikt');
    await slowed(page, slower);
    const times: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      await wait(1_500);
      const start = Date.now();
      await page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      await ready(page);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      times.push(Date.now() - start);
      await go(page, '#/oversikt');
    }
    return times;
  } finally {
    await end();
  }
}

/** Prints the tables; false when a goal is missed. */
export async function bench(): Promise<boolean> {
  const sites = await servedSites();
  const [ours] = sites;
  if (!ours) return false;
  const typed: Typed[] = [];
  for (const rows of [10, 180, 1_000]) typed.push(await typeInOurs(ours.url, rows, false));
  typed.push(await typeInOurs(ours.url, 180, true));
  for (const peer of sites.slice(1)) typed.push(await typeInPeer(peer));
  console.log(`Från tangent till bild, ${slower} gånger långsammare, en bokstav efter ${pause} ms paus, ms:`);
  const row = ({ name, times, tasks }: Typed): string[] => {
    const { median, p98, most } = sampleOf(times);
    return [name, figure(median), figure(p98), figure(most), figure(Math.max(0, ...tasks)), String(times.length)];
  };
  console.log(table([['', 'p50', 'p98', 'mest', 'längsta uppgift', 'tangenter'], ...typed.map(row)]));
  const stepped = new Map<string, readonly number[]>();
  for (const site of sites) stepped.set(site.name, await stepsOf(site));
  console.log('Från Fortsätt till nästa rubrik, ms:');
  const stepRow = ([name, times]: readonly [string, readonly number[]]): string[] => [
    name,
    figure(share(times, 0.5)),
    figure(share(times, 0.98)),
  ];
  console.log(table([['', 'p50', 'p98'], ...[...stepped].map(stepRow)]));
  const draft = sampleOf(await opened(ours.url, '#/utkast'));
  const texts = sampleOf(await opened(ours.url, '#/alla-texter'));
  console.log(`Utkastet öppnas på ${figure(draft.median)} ms, Alla texter på ${figure(texts.median)} ms.`);
  const own = typed.slice(0, 4);
  const step = share(stepped.get(ours.name) ?? [], 0.5);
  return told([
    ...own.map(({ name, times }) => ({
      what: `${name}: p50 högst 40 ms och p98 högst 80 ms`,
      met: share(times, 0.5) <= 40 && share(times, 0.98) <= 80,
    })),
    { what: 'ingen uppgift över 100 ms av att skriva', met: own.every(({ tasks }) => Math.max(0, ...tasks) <= 100) },
    { what: 'steg: högst 100 ms i mitten', met: step <= 100 },
    { what: 'utkastet öppnas på högst 500 ms', met: draft.median <= 500 },
    { what: 'Alla texter öppnas på högst 600 ms', met: texts.median <= 600 },
  ]);
}
