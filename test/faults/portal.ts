/** A guest network that wants a log-in: some of the site, or all of it, is answered with the log-in page for a while. */
import { resolve } from 'node:path';
import { openContext } from '../e2e/browser.ts';
import { ready } from '../e2e/focus.ts';
import { lyingServer } from '../e2e/lying-server.ts';
import type { RoundResult } from './round.ts';

/** The same answer for the same path and seed: about one path in `share` is lied about. */
function liesAbout(path: string, seed: number, share: number): boolean {
  let state = seed >>> 0;
  for (const letter of path) state = (Math.imul(state ^ letter.charCodeAt(0), 1664525) + 1013904223) >>> 0;
  return (state >>> 16) % share === 0;
}

/**
 * One round: a first visit behind such a network, then the network as it should be, then a reload behind it again. The
 * page comes up each time, by itself or after the reload that it asks for; else it is a dead start.
 */
export async function round(seed: number): Promise<RoundResult> {
  const server = await lyingServer(resolve('dist'));
  const context = await openContext({ serviceWorkers: 'allow' });
  let deadStarts = 0;
  try {
    const page = await context.newPage();
    server.lie = (path) => path.includes('/assets/') && liesAbout(path, seed, 1 + (seed % 5));
    await page.goto(server.url);
    server.lie = () => false;
    // What came before may be an open page, one that waits, or one that says: reload.
    await page.reload();
    await ready(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    server.lie = (path) => liesAbout(path, seed + 1, 1 + (seed % 3));
    await page.reload();
    await ready(page);
  } catch {
    deadStarts += 1;
  }
  await context.close();
  await server.close();
  return { kind: 'portal answers', rounds: 1, acknowledgedLost: 0, lostMs: [], silentOverwrites: 0, deadStarts };
}
