/** A browser with a profile of its own in which our site holds cases, and pages that are slowed as a phone is. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { CaseFile } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { type Launched, launch } from '../e2e/browser.ts';
import { ready } from '../e2e/focus.ts';

export interface Visit extends Launched {
  /** Port of the browser's debugging protocol. */
  readonly port: number;
  readonly page: Page;
  readonly end: () => Promise<void>;
}

/** A phone: 390 px wide. */
export async function visit(): Promise<Visit> {
  const profile = mkdtempSync(join(tmpdir(), 'iop-bench-'));
  const launched = await launch({ profile });
  const page = launched.context.pages()[0] ?? (await launched.context.newPage());
  await page.setViewportSize({ width: 390, height: 844 });
  const port = Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  const end = async (): Promise<void> => {
    await launched.close().catch(() => launched.kill());
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...launched, port, page, end };
}

/** Opens a case through the page where files are taken in. */
export async function openCase(page: Page, url: string, c: CaseFile): Promise<void> {
  await page.goto(`${url}#/ta-emot`);
  await ready(page);
  const file = { name: 'fall.iop.json', mimeType: 'application/json', buffer: Buffer.from(serialiseCase(c)) };
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.waitForURL(/#\/oversikt$/);
  await ready(page);
}

/** Goes to a place without loading the page anew. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash);
  await ready(page);
}

/** Makes the page's thread so many times slower; 1 is as fast as the machine. */
export async function slowed(page: Page, times: number): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: times });
  return cdp;
}

/** Listens for tasks that hold the page's thread for more than 50 ms. Gives a reader that also forgets them. */
export async function longTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const here = window as unknown as { tasks?: number[]; watching?: PerformanceObserver };
    here.tasks = [];
    here.watching?.disconnect();
    here.watching = new PerformanceObserver((list) => {
      for (const one of list.getEntries()) here.tasks?.push(one.duration);
    });
    here.watching.observe({ type: 'longtask' });
  });
  return () =>
    page.evaluate(() => {
      const here = window as unknown as { tasks: number[] };
      return here.tasks.splice(0);
    });
}

/** Notes for each key how long it takes until it has been painted. Gives a reader that also forgets them. */
export async function keyTimes(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const here = window as unknown as { keys?: number[] };
    if (here.keys) return;
    here.keys = [];
    const painted = (event: Event): void => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => here.keys?.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(0);
      });
    };
    document.addEventListener('keydown', painted, { capture: true });
  });
  return () =>
    page.evaluate(() => {
      const here = window as unknown as { keys: number[] };
      return here.keys.splice(0);
    });
}
