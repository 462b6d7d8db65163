/** A half-day with two groups, a wall, paper sheets and no network; and a practice case that goes on as a real one. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { programmeOf } from '#src/workshop/programmes.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { closeContexts, openContext } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { axeFaults, foreign, overflow, watch } from './watch.ts';

afterAll(closeContexts);

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash);
  await ready(page);
}

async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFileSync(await (await waiting).path());
}

/** Waits until every file of the version is kept, then takes the network away. */
async function goOffline(context: BrowserContext, page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
  await context.setOffline(true);
}

const file = (buffer: Buffer, n: number) => ({ name: `fil-${n}.iop.json`, mimeType: 'application/json', buffer });
const saved = (page: Page): Promise<void> => page.locator('.saved-line[data-state="saved"]').waitFor();

async function write(page: Page, hash: string, path: string, text: string): Promise<void> {
  await go(page, hash);
  const field = page.locator(`textarea[data-path="${path}"]:visible`).first();
  await field.fill(text);
  await field.blur();
  await saved(page);
}

async function sitAs(page: Page, side: string): Promise<void> {
  await go(page, '#/oversikt');
  await page.getByRole('radio', { name: side, exact: true }).check();
}

/** A group on a computer of its own, without a network or with: apart, shown, and a joint choice; then it saves its file. */
async function playGroup(handed: Buffer, words: string, form: string, offline = false): Promise<Buffer> {
  const context = await openContext({ serviceWorkers: offline ? 'allow' : 'block' });
  const seen = await watch(context);
  const page = await context.newPage();
  await page.goto(site.url);
  await ready(page);
  if (offline) {
    await goOffline(context, page);
    await page.reload();
    await ready(page);
  }
  await page.locator('main input[type=file]').setInputFiles(file(handed, 1));
  await page.waitForURL(/#\/oversikt$/);
  await page.getByText('ÖVNING – påhittat övningsfall').waitFor();
  await sitAs(page, 'Kommunen');
  await write(page, '#/sida/1.2', 'challenge', `Kommunen: ${words}`);
  await sitAs(page, 'Organisationen');
  await write(page, '#/sida/1.2', 'challenge', `Föreningen: ${words}`);
  await page.locator('[data-reveal="B2"]').click();
  await saved(page);
  await go(page, '#/sida/2.16');
  await page.locator('section[data-ref="R14"]').getByRole('radio', { name: form }).check();
  await saved(page);
  await go(page, '#/exportera');
  const bytes = await download(page, 'Spara som fil');
  expect([seen.errors, seen.violations]).toEqual([[], []]);
  await context.close();
  return bytes;
}

async function rate(page: Page, sheets: readonly (readonly number[])[]): Promise<void> {
  for (const sheet of sheets) {
    for (const [n, number] of sheet.entries()) await page.locator('.rating-line input').nth(n).fill(String(number));
    await page.getByRole('button', { name: 'Lägg till bladet' }).click();
  }
  await page.getByText(/^Mittvärde för gruppen:/).waitFor();
}

/** What a moment of the half-day needs from the leader before the next. */
async function actIn(page: Page, tools: readonly string[]): Promise<void> {
  if (tools.includes('rating-before'))
    await rate(
      page,
      [1, 2, 3].map((n) => [n, n, n, n, n]),
    );
  if (tools.includes('rating-after'))
    await rate(
      page,
      [3, 4, 5].map((n) => [n, n, n, n, n]),
    );
  if (tools.includes('vote')) {
    await page.getByLabel('Upphandling', { exact: true }).fill('3');
    await page.getByRole('button', { name: 'En röst till för Upphandling' }).click();
    await page.getByText('4 röster.').waitFor();
  }
  if (tools.includes('parking')) {
    await page.getByRole('button', { name: 'Gå till parkeringen' }).click();
    await page.getByLabel('Fråga eller idé').fill('Får volontärer ha nyckel?');
    await page.getByLabel('Vem tar reda på det?').fill('fastighetschef');
    await page.getByLabel('Senast', { exact: true }).fill('18 december 2026');
    await page.getByRole('button', { name: 'Parkera', exact: true }).click();
    await page.getByText('senast 18 december 2026').waitFor();
  }
}

/** Every moment from the first to the last, with the wall in step. */
async function lead(page: Page, wall: Page): Promise<void> {
  const moments = programmeOf('halvdag').meetings[0]?.moments ?? [];
  for (const [n, moment] of moments.entries()) {
    await page.getByRole('heading', { level: 2, name: moment.title, exact: true }).waitFor();
    await wall.getByRole('heading', { level: 1, name: moment.slide.heading, exact: true }).waitFor();
    await wall.getByText(`Moment ${n + 1} av ${moments.length} · Övning`).waitFor();
    await page.getByRole('button', { name: 'Starta tiden' }).click();
    await wall.getByText(`${moment.minutes} min kvar`).waitFor();
    await readable(wall, moment.id);
    await actIn(page, moment.tools);
    const next = moments[n + 1];
    if (next) await page.getByRole('button', { name: `Nästa moment: ${next.title}` }).click();
  }
  await page.getByText('Det här är sista momentet.').waitFor();
  // A presenter's remote at the wall turns the page in both windows.
  const before = moments.at(-2)?.slide.heading ?? '';
  await wall.keyboard.press('PageUp');
  await wall.getByRole('heading', { level: 1, name: before, exact: true }).waitFor();
  await page.keyboard.press('PageDown');
  await page.getByText('Det här är sista momentet.').waitFor();
}

/** Smallest type on the wall, in pixels, and whether anything needs scrolling. */
function wallType(wall: Page): Promise<{ readonly smallest: number; readonly scrolls: boolean }> {
  return wall.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('.wall') ?? document.body, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || (node.textContent ?? '').trim() === '' || element.closest('.visually-hidden')) continue;
      sizes.push(Number.parseFloat(getComputedStyle(element).fontSize));
    }
    return { smallest: Math.min(...sizes), scrolls: document.documentElement.scrollHeight > window.innerHeight + 1 };
  });
}

/** Nothing smaller than the task, nothing to scroll, and most of the surface in use. */
async function readable(wall: Page, where: string): Promise<void> {
  const { smallest, scrolls } = await wallType(wall);
  expect({ where, small: smallest < 60, scrolls }).toEqual({ where, small: false, scrolls: false });
}

async function clean(page: Page, where: string): Promise<void> {
  expect((await axeFaults(page)).map((fault) => `${where}: ${fault}`)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect([where, await overflow(page)]).toEqual([where, 0]);
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function expectCompared(page: Page, groups: readonly Buffer[]): Promise<void> {
  await go(page, '#/jamfor-grupper');
  const bad = file(Buffer.from('{"trasig":'), 3);
  await page.locator('main input[type=file]').setInputFiles([...groups.map(file), bad]);
  await page.getByText('2 grupper är med.').waitFor();
  expect(await page.getByRole('alert').innerText()).toContain('Fil 3 av 3');
  const debrief = page.locator('.debrief');
  await debrief.getByRole('row', { name: /^Upphandling 1/ }).waitFor();
  expect(await debrief.innerText()).not.toContain('lunchgäster');
  await page.getByText(/^Behov: \d+ fråg/).click();
  const row = page.locator('tr', { hasText: 'Hur ser ni på samhällsutmaningen' }).last();
  expect(await row.innerText()).toMatch(/Kommunen: lunchgäster[\s\S]*Kommunen: kvällsgäster/);
  await clean(page, 'jamfor-grupper');
}

describe('a half-day', () => {
  test('is led to its end with the wall in step, one group of two offline, files compared and learning shown', async () => {
    const context = await openContext();
    const seen = await watch(context);
    const page = await context.newPage();
    await page.goto(`${site.url}#/verkstad`);
    await ready(page);
    await page.getByRole('radio', { name: /^Halvdag/ }).check();
    await page.getByRole('link', { name: 'Öppna ledarvyn' }).click();
    await page.getByLabel('Antal grupper').selectOption('2');
    await clean(page, 'ledarvy');
    await page.getByText('Ge grupperna fallet').click();
    const handed = [await download(page, 'Spara fil till Grupp 1'), await download(page, 'Spara fil till Grupp 2')];
    const playing = Promise.all([
      playGroup(handed[0] ?? Buffer.of(), 'lunchgäster', 'Upphandling', true),
      playGroup(handed[1] ?? Buffer.of(), 'kvällsgäster', 'IOP'),
    ]);

    const wall = await context.newPage();
    await wall.setViewportSize({ width: 1920, height: 1080 });
    await wall.goto(`${site.url}#/projektor`);
    await lead(page, wall);
    await page.getByLabel('Visa på duken').selectOption('learning');
    await wall.getByRole('heading', { level: 1, name: 'Mittvärdet före och efter' }).waitFor();
    expect(await wall.getByRole('row').nth(1).innerText()).toMatch(/2\s+4$/);
    await readable(wall, 'mittvärden');

    const groups = await playing;
    await expectCompared(page, groups);
    await go(page, '#/ledarvy');
    expect(await page.getByLabel('Grupp 1', { exact: true }).inputValue()).toBe('fil inlämnad');

    await go(page, '#/larande');
    await page.getByRole('table', { name: 'Mittvärde för gruppen, 1 till 5' }).waitFor();
    const picture = await download(page, 'Spara bilden som PNG');
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect((await download(page, 'Spara bilden som SVG')).toString('utf8')).toContain('före 2 · efter 4');
    await clean(page, 'larande');

    await go(page, '#/utskrifter');
    await page.getByRole('heading', { level: 1, name: /Skriv ut|Utskrifter/ }).waitFor();
    expect([seen.errors, seen.violations, foreign(seen, site.url)]).toEqual([[], [], []]);
    await context.close();
  });
});

describe('a practice case', () => {
  test('goes on as a real one without the mark, by an explicit choice, and asks again what decides', async () => {
    const context = await openContext();
    const page = await context.newPage();
    await page.goto(`${site.url}#/exempel`);
    await ready(page);
    await page.getByRole('button', { name: 'Öppna Lyktans öppna kvällar', exact: true }).click();
    await page.waitForURL(/#\/oversikt$/);
    await page.getByText('ÖVNING – påhittat övningsfall').waitFor();
    await page.getByRole('button', { name: 'Fortsätt som verkligt fall' }).click();
    await page.getByRole('button', { name: 'Nej, fortsätt öva' }).click();
    await page.getByRole('button', { name: 'Fortsätt som verkligt fall' }).click();
    await page.getByRole('button', { name: 'Ja, gör ett verkligt fall' }).click();
    await page.getByText('ÖVNING – påhittat övningsfall').waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Lyktans öppna kvällar');
    await go(page, '#/utkast');
    expect(await page.locator('.paper').innerText()).not.toContain('ÖVNING');
    await go(page, '#/exportera');
    const real: CaseFile = JSON.parse((await download(page, 'Spara som fil')).toString('utf8'));
    expect([real.kind, real.answers['whoseActivity@p1']]).toEqual(['own', undefined]);
    await context.close();
  });
});
