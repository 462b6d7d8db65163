/** The legal result in the browser, one case for each level: on a phone, by keyboard, through every way to an answer. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { caseFileFrom, knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { baseAnswers, knownCases } from '#steps/law/cases/known-cases.ts';
import { full } from '#test/support/full.ts';
import { closeContexts, openContext } from './browser.ts';
import { arrive, type Focused, focused, press, ready } from './focus.ts';
import { site } from './served.ts';
import { axeFaults, foreign, overflow, watch } from './watch.ts';

afterAll(closeContexts);

function known(id: string): CaseFile {
  const found = knownCases.find((one) => one.id === id);
  if (!found) throw new Error(`No known case ${id}`);
  return knownCaseFile(found);
}

/** The smallest case with two key answers left: one not known yet, one not given. */
const early = caseFileFrom({
  id: 'tidigt-underlag',
  name: 'Tidigt underlag',
  parts: [{ name: 'Kafét', answers: { ...baseAnswers, otherSellers: 'vet_inte', whoseActivity: 'obesvarad' } }],
});

async function open(page: Page, c: CaseFile): Promise<void> {
  await page.goto(site.url);
  await ready(page);
  const buffer = Buffer.from(serialiseCase(c));
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'fall.iop.json', mimeType: 'application/json', buffer });
  await page.waitForURL(/#\/oversikt$/);
  await go(page, '#/bedomning');
}

async function go(page: Page, hash: string): Promise<void> {
  const from = page.url();
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await arrive(page, from);
}

/** Ids of every link to an answer, also those that are folded away. */
const linkIds = (page: Page): Promise<readonly string[]> =>
  page.locator('main a.change-link').evaluateAll((links) => links.map((link) => link.id));

const isLink = (at: Focused): boolean => at.tag === 'A' && /^#\/sida\/.*\/[A-Z]\d+$/.test(at.href) && at.name !== '';

/** Follows a link to its question and comes back. Returns what is wrong, or nothing. */
async function thereAndBack(page: Page, link: Focused): Promise<readonly string[]> {
  const ref = link.href.split('/').at(-1) ?? '';
  const from = page.url();
  await page.keyboard.press('Enter');
  await arrive(page, from);
  const asked = await focused(page);
  const faults = asked.ref === ref ? [] : [`${link.name}: the focus is at ”${asked.ref}” and not at ${ref}`];
  const question = page.url();
  for (let step = 0; step < 40 && (await press(page, 'Shift+Tab')).text !== 'Tillbaka till bedömningen'; step += 1);
  await page.keyboard.press('Enter');
  await arrive(page, question);
  const back = await focused(page);
  return back.name === link.name ? faults : [...faults, `${link.name}: came back to ”${back.name}”`];
}

/** Every so many links is followed in `npm test`, and every one under `npm run test:full`. */
const everyNth = 8;

/** Tabs through the page from its start to every link to an answer, and follows it there and back. */
async function followAll(
  page: Page,
): Promise<{ readonly reached: readonly string[]; readonly faults: readonly string[] }> {
  const reached: string[] = [];
  const faults: string[] = [];
  await page.locator('main').focus();
  for (let step = 0; step < 600; step += 1) {
    const at = await press(page, 'Tab');
    if (at.id === 0 || at.text === 'Om, källor och tillgänglighet') break;
    if (at.tag === 'SUMMARY') await page.keyboard.press('Enter');
    if (!isLink(at) || reached.includes(at.name)) continue;
    reached.push(at.name);
    if (full || reached.length % everyNth === 1) faults.push(...(await thereAndBack(page, at)));
  }
  return { reached, faults };
}

const cases = [
  { level: 0, label: 'Ofullständigt underlag', file: early },
  { level: 1, label: 'Inga varningssignaler i era svar', file: known('X05') },
  { level: 2, label: 'Varningssignaler att åtgärda', file: known('X02') },
  { level: 3, label: 'Fråga jurist innan ni går vidare', file: known('X14') },
  { level: 4, label: 'Välj annan form', file: known('X08') },
] as const;

describe('the result on a phone', () => {
  // Level 2 here, all under test:full. On level 2 every link is reached by keyboard, and followed there and back.
  test.concurrent.each(full ? cases : cases.filter(({ level }) => level === 2))(
    'level $level: readable, with every answer to reach and leave by keyboard',
    async ({ level, label, file }) => {
      const context = await openContext({ viewport: { width: 390, height: 844 } });
      const seen = await watch(context);
      const page = await context.newPage();
      await open(page, file);
      expect((await page.locator('.level-label').innerText()).endsWith(label)).toBe(true);
      const faults: string[] = [];
      const whole = full || level === 2;
      for (const hash of ['#/granska', '#/fragor-jurist', '#/bedomning']) {
        await go(page, hash);
        if (whole || hash === '#/bedomning')
          faults.push(...(await axeFaults(page)).map((fault) => `${hash}: ${fault}`));
        if ((await overflow(page)) > 0) faults.push(`${hash}: ${await overflow(page)} px too wide`);
      }
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      if (tall > 3 * 844) faults.push(`the result is ${tall} px tall before anything is opened`);
      const wanted = await linkIds(page);
      expect(faults).toEqual([]);
      expect(wanted.length).toBe(new Set(wanted).size);
      if (whole) {
        const { reached, faults: lost } = await followAll(page);
        expect(lost).toEqual([]);
        expect(reached.toSorted()).toEqual([...new Set(wanted)].sort());
        expect((await focused(page)).id).not.toBe(0);
      }
      await context.close();
      expect([seen.errors, seen.violations, foreign(seen, site.url)]).toEqual([[], [], []]);
    },
  );
});
