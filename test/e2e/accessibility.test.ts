/**
 * The run that the accessibility statement tells of: every state, in light and dark, for `npm run test:full`: axe, the size of
 * targets, a narrow screen, the order of Tab, names that mean two things, and words that are not Swedish. Told to
 * (`npm run accessibility`), it writes its numbers where the statement reads them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { serialiseCase } from '#steps/case/revision.ts';
import { full } from '#test/support/full.ts';
import { counted, openedCases, states, themes } from '../support/accessibility-states.ts';
import { closeContexts, openContext } from './browser.ts';
import { ready } from './focus.ts';
import { foreignLines, screenFaults } from './screen-faults.ts';
import { site } from './served.ts';
import { axeReport } from './watch.ts';

afterAll(closeContexts);

const narrowest = 320;
const smallest = 24;
const kept = new URL('../../src/app/places/accessibility/measured.json', import.meta.url);

async function open(page: Page, opened: string): Promise<void> {
  await page.goto(`${site.url}#/ta-emot`);
  await ready(page);
  const c = openedCases[opened]?.();
  if (!c) throw new Error(`No case ${opened}`);
  const buffer = Buffer.from(serialiseCase(c));
  const file = { name: 'fall.iop.json', mimeType: 'application/json', buffer };
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.waitForURL(/#\/oversikt$/);
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash || (hash === '#/' && url.hash === ''));
  await ready(page);
}

test.runIf(full)(
  'every state follows the rules, has targets to hit and keeps to a narrow screen',
  async () => {
    const faults: string[] = [];
    let rules = 0;
    let engine = '';
    for (const opened of Object.keys(openedCases)) {
      const context = await openContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await open(page, opened);
      for (const { hash } of states.filter((state) => state.opened === opened)) {
        await go(page, hash);
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme });
          const report = await axeReport(page, { 'target-size': { enabled: true } });
          ({ engine } = report);
          rules = Math.max(rules, report.rules);
          faults.push(...report.faults.map((fault) => `${opened} ${hash} ${colorScheme}: ${fault}`));
        }
        await page.setViewportSize({ width: narrowest, height: 844 });
        // The page that shows every text shows their names inside the code as well.
        const lines = hash === '#/alla-texter' ? [] : await foreignLines(page);
        faults.push(...[...(await screenFaults(page)), ...lines].map((fault) => `${opened} ${hash}: ${fault}`));
        await page.setViewportSize({ width: 390, height: 844 });
      }
      await context.close();
    }
    expect(faults).toEqual([]);
    const day = new Date().toISOString().slice(0, 10);
    console.info(`${counted.states} states, ${rules} rules of ${engine}: 0 faults`);
    if (process.env['IOP_MEASURE'] === 'write')
      writeFileSync(kept, `${JSON.stringify({ day, engine, rules, smallest, narrowest, ...counted }, null, 2)}\n`);
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toMatchObject({ ...counted, engine, rules, smallest, narrowest });
  },
  3_600_000,
);
