/**
 * The end comes while somebody writes through the real page: kill −9 in every kind of field, and a tab that crashes, a
 * reload and Back. Afterwards the browser is opened again, and what the field shows is looked up among what was shown.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { serialiseCase } from '#steps/case/revision.ts';
import { type Launched, launch, serve } from '../e2e/browser.ts';
import { ready } from '../e2e/focus.ts';
import { caseForInputs, everyInput, type Input } from './inputs.ts';
import type { RoundResult } from './round.ts';
import { evidence, isSame, openUp, stateOf } from './states.ts';

/** Milliseconds from one act to the next, as somebody who types quickly. */
const pace = 100;

/** How the page ends while somebody writes in it. */
export type End = 'kill' | 'crash' | 'reload' | 'back';
const otherEnds: readonly End[] = ['crash', 'reload', 'back'];

/** A browser with a profile of its own, in which the case is open. */
export interface Desk {
  readonly url: string;
  readonly profile: string;
  browser: Launched;
  page: Page;
  /** Every state that the page has called saved since the last time somebody began. */
  readonly acknowledged: Set<string>;
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash);
  await ready(page);
}

/** A page that can tell what it called saved. */
async function newPage(desk: Pick<Desk, 'browser' | 'acknowledged'>): Promise<Page> {
  const page = await desk.browser.context.newPage();
  await page.exposeFunction('acknowledged', (state: string) => void desk.acknowledged.add(state));
  // `stateOf` is one function with no names from outside; the page gets it as it is written.
  await page.addInitScript(`window.stateOf = ${stateOf.toString()}`);
  return page;
}

export async function sitDown(url: string): Promise<Desk> {
  const profile = mkdtempSync(join(tmpdir(), 'iop-profile-'));
  const acknowledged = new Set<string>();
  const browser = await launch({ profile });
  const page = await newPage({ browser, acknowledged });
  await page.goto(`${url}#/ta-emot`);
  await ready(page);
  const buffer = Buffer.from(serialiseCase(caseForInputs()));
  await page
    .locator('main input[type=file]')
    .setInputFiles({ name: 'fall.iop.json', mimeType: 'application/json', buffer });
  await page.waitForURL(/#\/oversikt$/);
  return { url, profile, browser, page, acknowledged };
}

export async function standUp(desk: Desk): Promise<void> {
  await desk.browser.close().catch(() => desk.browser.kill());
  rmSync(desk.profile, { recursive: true, force: true, maxRetries: 5 });
}

/** The page itself tells what the line called saved: the input and the line are read in the same moment. */
function listen(page: Page, css: string): Promise<void> {
  return page.evaluate((aim) => {
    const here = window as unknown as {
      readonly acknowledged: (state: string) => void;
      readonly stateOf: (css: string) => string;
      listening?: MutationObserver;
    };
    here.listening?.disconnect();
    here.listening = new MutationObserver(() => {
      const saved = document.querySelector('.saved-line')?.getAttribute('data-state') === 'saved';
      if (saved) here.acknowledged(here.stateOf(aim));
    });
    const header = document.querySelector('header');
    if (header) here.listening.observe(header, { subtree: true, childList: true, attributes: true });
  }, css);
}

interface Shown {
  readonly state: string;
  /** When the act that led to it began. */
  readonly at: number;
}

/** Does the acts, one each 100 ms, and what the input showed after each. The first is what it showed before. */
async function write(page: Page, input: Input, count: number): Promise<readonly Shown[]> {
  const acts = await input.acts(page);
  await page.locator('.saved-line:is([data-state="saved"], [data-state="untouched"])').waitFor();
  const shown: Shown[] = [{ state: await page.evaluate(stateOf, input.css), at: Date.now() }];
  await listen(page, input.css);
  for (const act of acts.slice(0, count)) {
    const at = Date.now();
    await act(page);
    shown.push({ state: await page.evaluate(stateOf, input.css), at });
    await wait(Math.max(0, pace - (Date.now() - at)));
  }
  return shown;
}

/** Ends the page, and sees to it that there is one on which the case can be opened again. */
async function endIt(desk: Desk, how: End): Promise<void> {
  if (how === 'kill') {
    await desk.browser.kill();
    desk.browser = await launch({ profile: desk.profile });
    desk.page = await newPage(desk);
  } else if (how === 'reload') await desk.page.reload();
  else if (how === 'back') await desk.page.evaluate(() => window.history.back());
  else {
    const cdp = await desk.browser.context.newCDPSession(desk.page);
    const crashed = desk.page.waitForEvent('crash');
    // A tab that has crashed answers nothing.
    cdp.send('Page.crash').catch(() => undefined);
    await crashed;
    desk.page = await newPage(desk);
  }
}

export interface Ended {
  /** Acts that were done, that the page had called saved, and that are there when the case is opened again. */
  readonly done: number;
  readonly acknowledged: number;
  /** −1: what is there is nothing that was ever shown. */
  readonly kept: number;
  /** Age in milliseconds of the oldest act that is not there; 0 when all are. */
  readonly lostMs: number;
  /** What was shown first and last, and what is there. */
  readonly told: readonly [string, string, string];
}

/** Opens the case again at the input, and reads it. Undefined, and told, when it does not open: a dead start. */
async function readAgain(desk: Desk, input: Input): Promise<string | undefined> {
  try {
    await desk.page.goto(`${desk.url}#/oversikt`);
    await ready(desk.page);
    await go(desk.page, input.hash);
    await openUp(desk.page, input);
    return await desk.page.evaluate(stateOf, input.css);
  } catch (error) {
    console.info(`${input.path} does not open again: ${error}`);
    return undefined;
  }
}

/** Writes in one input, ends the page at a moment between two acts, and opens the case again. */
export async function endWhileWriting(desk: Desk, input: Input, how: End, count: number, late = 0) {
  await go(desk.page, input.hash);
  await openUp(desk.page, input);
  desk.acknowledged.clear();
  const shown = await write(desk.page, input, count);
  await wait(late);
  const ended = Date.now();
  await endIt(desk, how);
  const found = await readAgain(desk, input);
  if (found === undefined) return undefined;
  const place = (state: string): number => shown.findLastIndex((one) => isSame(input, one.state, state));
  const kept = place(found);
  const lost = shown[kept + 1];
  const result: Ended = {
    done: shown.length - 1,
    // By its very letters: what was read in the field was shown there.
    acknowledged: Math.max(0, ...[...desk.acknowledged].map((state) => shown.findIndex((one) => one.state === state))),
    kept,
    lostMs: kept < 0 || lost === undefined ? 0 : ended - lost.at,
    told: [shown[0]?.state ?? '', shown.at(-1)?.state ?? '', found],
  };
  return result;
}

const resultOf = (kind: string, ended: Ended | undefined): RoundResult => ({
  kind,
  rounds: 1,
  acknowledgedLost: ended !== undefined && (ended.kept < 0 || ended.kept < ended.acknowledged) ? 1 : 0,
  lostMs: ended === undefined ? [] : [ended.lostMs],
  silentOverwrites: 0,
  deadStarts: ended === undefined ? 1 : 0,
});

/** Kinds that one round kills the browser in. */
const each = 3;

/** One round: the browser is killed in three kinds of field, and the page ends in another way in a fourth. */
export async function round(seed: number): Promise<readonly RoundResult[]> {
  const site = await serve(resolve('dist'));
  const other = otherEnds[seed % otherEnds.length] ?? 'reload';
  const count = everyInput.length;
  const plan = Array.from({ length: each + 1 }, (_, at) => ({
    input: everyInput[((seed - 1) * each + (at < each ? at : 7 * seed)) % count],
    how: at < each ? ('kill' as const) : other,
  }));
  const results: RoundResult[] = [];
  const desk = await sitDown(site.url);
  try {
    for (const [at, { input, how }] of plan.entries()) {
      if (!input) continue;
      const ended = await endWhileWriting(
        desk,
        input,
        how,
        8 + ((seed * 7 + at * 5) % 16),
        (seed * 37 + at * 23) % pace,
      );
      results.push(resultOf(how === 'kill' ? `kill −9 while writing: ${input.kind}` : `${how} while writing`, ended));
      if (results.at(-1)?.acknowledgedLost)
        console.info(
          `${how}, ${input.path}: ${JSON.stringify(ended)}; called saved: ${[...desk.acknowledged].join(' | ')}\n${await evidence(desk.page, input)}`,
        );
      if (!ended) break;
    }
    return results;
  } finally {
    await standUp(desk);
    await site.close();
  }
}
