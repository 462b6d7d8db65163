/** What a changed answer leads to, in the built site: told at once, taken back to the same file, and marked for review. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { changedAfterSeen } from '#steps/law/assess/log.ts';
import { full } from '#test/support/full.ts';
import { closeContexts, openContext } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { axeFaults, foreign, overflow, watch } from './watch.ts';

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  // With less motion asked for, the notice stays until it is closed.
  context = await openContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterAll(closeContexts);

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await ready(page);
}

async function openPractice(page: Page): Promise<void> {
  await page.goto(`${site.url}#/exempel`);
  await page.getByRole('button', { name: 'Öppna Lyktans öppna kvällar', exact: true }).click();
  await page.waitForURL(/#\/oversikt$/);
  await ready(page);
}

/** The case as it would be saved. */
async function savedCase(page: Page): Promise<CaseFile> {
  await go(page, '#/exportera');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som fil' }).click();
  return JSON.parse(readFileSync(await (await waiting).path(), 'utf8'));
}

async function answer(page: Page, where: string, ref: string, choice: RegExp): Promise<void> {
  await go(page, `#/sida/${where}/${ref}`);
  await page.locator(`section[data-ref="${ref}"]`).getByRole('radio', { name: choice }).check();
}

const notice = (page: Page) => page.locator('.consequences');
const undoButton = (page: Page) => notice(page).getByRole('button', { name: 'Ångra', exact: true });

describe('an answer of legal weight that is changed', () => {
  test('tells the level, the stages and the sentences, and is taken back to the same revision', async () => {
    const seen = await watch(context);
    await openPractice(page);
    const before = await savedCase(page);
    await answer(page, '2.3', 'R19', /^Ja/);
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('Rättslig nivå ändrad.');
    await notice(page).getByRole('button', { name: 'Visa vad som ändrades' }).click();
    expect(await notice(page).innerText()).toMatch(/den rättsliga nivån/);
    await notice(page).getByText('Välj annan form').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await undoButton(page).click();
    await notice(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall');
    expect((await savedCase(page)).rev).toBe(before.rev);
    expect([seen.errors, seen.violations, foreign(seen, site.url)]).toEqual([[], [], []]);
  });

  test('is told on one line that covers no field and fades away by itself', async () => {
    const phone = await openContext({ viewport: { width: 390, height: 844 } });
    const page = await phone.newPage();
    await openPractice(page);
    await answer(page, '2.3', 'R19', /^Ja/);
    await notice(page).waitFor();
    const [top, height] = await notice(page).evaluate((box) => [box.getBoundingClientRect().top, box.clientHeight]);
    const field = await page.evaluate(() => document.activeElement?.closest('label')?.getBoundingClientRect().bottom);
    expect([height < 60, (field ?? Number.POSITIVE_INFINITY) <= (top ?? 0)]).toEqual([true, true]);
    // The end of its time, without waiting for it.
    await page.evaluate(() => {
      for (const animation of document.querySelector('.consequences')?.getAnimations() ?? []) animation.finish();
    });
    await notice(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    expect(await page.locator('.undo-region button').count()).toBe(0);
    await go(page, '#/historik');
    expect(await page.locator('main').innerText()).toContain('Måste kommunen enligt lag');
    await phone.close();
  });

  test('marks a finished stage that it touches, until the users have looked it over', async () => {
    await openPractice(page);
    const before = await savedCase(page);
    await answer(page, 'F.5', 'F15', /^Ja, och det/);
    await notice(page).waitFor();
    expect(await notice(page).innerText()).toContain('Rättslig nivå ändrad.');
    await go(page, '#/oversikt');
    const row = page.locator('.task-row', { hasText: 'Rättslig grund' });
    await row.getByText('Behöver ses över').waitFor();
    expect(await row.innerText()).toContain('Den rättsliga nivån har ändrats.');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await axeFaults(page)).toEqual([]);
    await undoButton(page).click();
    await row.getByText('Klar', { exact: true }).waitFor();
    expect((await savedCase(page)).rev).toBe(before.rev);

    await answer(page, 'F.5', 'F15', /^Ja, och det/);
    await notice(page).waitFor();
    await go(page, '#/kontroll/legal-basis');
    await page.getByRole('button', { name: 'Vi har sett över' }).click();
    await page.getByText('Tack. Steget är inte längre markerat.').waitFor();
    await go(page, '#/oversikt');
    await row.getByText('Klar', { exact: true }).waitFor();
  });

  test('is logged in the file when the assessment had been shown, and only then', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openPractice(page);
    await answer(page, '2.3', 'R20', /^Delvis/);
    expect(changedAfterSeen(await savedCase(page))).toEqual([]);
    await go(page, '#/bedomning');
    await page.locator('.level-label').first().waitFor();
    await answer(page, '2.3', 'R19', /^Ja/);
    await notice(page).waitFor();
    const changed = changedAfterSeen(await savedCase(page));
    expect(changed).toMatchObject([{ ref: 'R19', from: 'nej', to: 'ja', by: 'public' }]);
  });
});

describe('all texts', () => {
  test.runIf(full)('stand on one page that a lawyer can read from end to end', async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}#/alla-texter`);
    await page.locator('#text-K59').waitFor();
    const text = await page.locator('main').innerText();
    for (const id of ['F1', 'U3', 'L-01', 'L-58', 'K01', 'K59']) expect(text).toContain(id);
    expect(text).not.toMatch(/undefined|\[object/);
    await page.getByRole('link', { name: 'Regler', exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text-regler');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    // One of each kind stands for all: the whole page takes half a minute to look through.
    await page.evaluate(() => {
      const parents = '.text-chapter, .text-chapter section, tbody, .rows, .text-facts, .text-fields';
      for (const parent of document.querySelectorAll(parents))
        for (const child of [...parent.querySelectorAll(':scope > :is(.text-entry, tr, li, div)')].slice(2))
          child.remove();
    });
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
