/** The end comes while somebody types through the real page: kill −9, a tab that crashes, a reload, Back. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Launched, launch, serve } from '../e2e/browser.ts';
import { ready } from '../e2e/focus.ts';
import type { RoundResult } from './round.ts';

/** Fields of text, short and long: the page, the place, and the keys that are typed, over and over. */
const fields = [
  { hash: '#/sida/1.5', path: 'targetGroup.text', keys: 'abcdefghij' },
  { hash: '#/sida/F.1', path: 'partnership.name', keys: 'klmnopqrst' },
  { hash: '#/sida/1.9', path: 'triedBefore', keys: 'uvxyzabcde' },
] as const;

const lyktan = readFileSync(resolve('src/examples/cases/OVN-01.iop.json'));

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash);
  await ready(page);
}

async function openLyktan(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/ta-emot`);
  await ready(page);
  const file = { name: 'fall.iop.json', mimeType: 'application/json', buffer: lyktan };
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.waitForURL(/#\/oversikt$/);
}

export interface Killed {
  /** Everything typed, in order. */
  readonly typed: string;
  /** The longest text that the page had called saved. */
  readonly acknowledged: string;
  /** What the field holds when the browser is opened again. */
  readonly kept: string;
  /** Age in milliseconds of the oldest key that is not kept; 0 when all are. */
  readonly lostMs: number;
}

/** How the page ends while somebody types in it. */
const ends = ['kill', 'crash', 'reload', 'back'] as const;
export type End = (typeof ends)[number];

/** The page itself tells what the line called saved: the field and the line are read in the same moment. */
async function listen(page: Page, aim: string): Promise<() => string> {
  let longest = '';
  await page.exposeFunction('acknowledged', (text: string) => {
    if (text.length > longest.length) longest = text;
  });
  await page.evaluate((css) => {
    const told = window as unknown as { readonly acknowledged: (text: string) => void };
    const look = (): void => {
      const saved = document.querySelector('.saved-line')?.getAttribute('data-state') === 'saved';
      if (saved) told.acknowledged(document.querySelector<HTMLInputElement>(css)?.value ?? '');
    };
    const header = document.querySelector('header');
    if (header) new MutationObserver(look).observe(header, { subtree: true, childList: true, attributes: true });
  }, aim);
  return () => longest;
}

/** Types a key each 100 ms. The time of each, in milliseconds. */
async function type(page: Page, keys: string): Promise<readonly number[]> {
  const stamps: number[] = [];
  for (const key of keys) {
    const start = Date.now();
    await page.keyboard.press(key);
    stamps.push(start);
    await wait(Math.max(0, 100 - (Date.now() - start)));
  }
  return stamps;
}

/** Ends the page, and gives one on which the case can be opened again, and what closes it. */
async function endIt(how: End, page: Page, first: Launched, profile: string): Promise<readonly [Page, Launched]> {
  if (how === 'kill') {
    await first.kill();
    const second = await launch({ profile });
    return [await second.context.newPage(), second];
  }
  if (how === 'reload') await page.reload();
  else if (how === 'back') await page.evaluate(() => window.history.back());
  else {
    const cdp = await first.context.newCDPSession(page);
    // A tab that has crashed answers nothing.
    cdp.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    return [await first.context.newPage(), first];
  }
  return [page, first];
}

/** Types a key each 100 ms for `count` keys, ends the page in the middle and opens the case again. */
export async function endWhileTyping(url: string, how: End, which: number, count: number): Promise<Killed> {
  const field = fields[which % fields.length] ?? fields[0];
  const aim = `[data-path="${field.path}"]`;
  const profile = mkdtempSync(join(tmpdir(), 'iop-profile-'));
  try {
    const first = await launch({ profile });
    const page = await first.context.newPage();
    await openLyktan(page, url);
    await go(page, field.hash);
    await page.locator(aim).fill('');
    await page.locator('.saved-line[data-state="saved"]').waitFor();
    await page.locator(aim).focus();
    const acknowledged = await listen(page, aim);
    const typed = Array.from({ length: count }, (_, at) => field.keys.charAt(at % field.keys.length)).join('');
    const stamps = await type(page, typed);
    const ended = Date.now();
    const [again, browser] = await endIt(how, page, first, profile);
    await again.goto(`${url}#/oversikt`);
    await ready(again);
    await go(again, field.hash);
    const kept = await again.locator(aim).inputValue();
    await browser.close();
    const oldest = stamps[kept.length];
    return { typed, acknowledged: acknowledged(), kept, lostMs: oldest === undefined ? 0 : ended - oldest };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One round: one field and one end, after some two to five seconds of typing. Four rounds see every end. */
export async function round(seed: number): Promise<RoundResult> {
  const site = await serve(resolve('dist'));
  const how = ends[seed % ends.length] ?? 'kill';
  try {
    const { typed, acknowledged, kept, lostMs } = await endWhileTyping(site.url, how, seed, 20 + (seed % 31));
    const whole = typed.startsWith(kept) && kept.length >= acknowledged.length;
    return {
      kind: 'kill −9, crash, reload or Back while typing through the page',
      rounds: 1,
      acknowledgedLost: whole ? 0 : 1,
      lostMs: [lostMs],
      silentOverwrites: 0,
      deadStarts: 0,
    };
  } finally {
    await site.close();
  }
}
