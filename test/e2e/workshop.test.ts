/**
 * A half-day from print to debrief: groups with files, groups on telephones only and one on paper, a wall and no network;
 * and a practice case that goes on as a real one.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { afterAll, describe, expect, test } from 'vitest';
import { programmeOf } from '#src/workshop/programmes.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { full } from '#test/support/full.ts';
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
  const tools = page.locator('details.more-tools');
  if ((await tools.getAttribute('open')) === null) await tools.locator('summary').first().click();
  await page.getByRole('radio', { name: side, exact: true }).check();
}

/** How a group gets its case: as a file, as a file without a network, or by the code on its cover. */
type Way = 'file' | 'offline' | 'phone';

interface Group {
  readonly way: Way;
  /** The file, or the address in the code. */
  readonly handed: Buffer | string;
  readonly words: string;
  readonly form: string;
}

/** What a group hands in: its file, or pictures of the codes on its telephone. */
interface HandedIn {
  readonly file?: Buffer;
  readonly pictures: readonly Buffer[];
}

async function openHanded(context: BrowserContext, page: Page, { way, handed }: Group): Promise<void> {
  if (typeof handed === 'string') {
    await page.goto(handed);
  } else {
    await page.goto(site.url);
    await ready(page);
    if (way === 'offline') {
      await goOffline(context, page);
      await page.reload();
      await ready(page);
    }
    await page.locator('main input[type=file]').setInputFiles(file(handed, 1));
  }
  await page.waitForURL(/#\/oversikt$/);
  await page.getByText('ÖVNING – påhittat övningsfall').waitFor();
}

/** The table's own numbers, in the group's own case: nobody keys them a second time. */
async function countTable(page: Page): Promise<void> {
  await go(page, '#/oversikt');
  await page.getByText('Bordets självskattning', { exact: true }).click();
  for (const [when, number] of [
    ['Före', '2'],
    ['Efter', '4'],
  ])
    for (const statement of [1, 2, 3, 4, 5])
      await page.getByLabel(new RegExp(`^${when}, påstående ${statement}:`)).fill(number ?? '');
  await saved(page);
}

async function codesOn(page: Page): Promise<readonly Buffer[]> {
  await page.getByText('Lämna in till ledaren', { exact: true }).click();
  const panel = page.locator('.group-panel');
  const count = Number(/av (\d+)/.exec(await panel.getByText(/^Kod \d+ av \d+$/).innerText())?.[1]);
  expect(count).toBeLessThanOrEqual(3);
  const pictures: Buffer[] = [];
  for (let n = 1; n <= count; n += 1) {
    await panel.getByText(`Kod ${n} av ${count}`).waitFor();
    // In the middle of the screen, as a hand would hold it: what tells of the last save stands at its edge.
    await panel.locator('.qr-code').evaluate((code) => code.scrollIntoView({ block: 'center' }));
    pictures.push(await panel.locator('.qr-code').screenshot());
    if (n < count) await panel.getByRole('button', { name: 'Nästa kod' }).click();
  }
  return pictures;
}

/** A group on a device of its own: apart, shown, and a joint choice; then it hands in. */
async function playGroup(group: Group): Promise<HandedIn> {
  const { way, words, form } = group;
  const context = await openContext({
    serviceWorkers: way === 'offline' ? 'allow' : 'block',
    ...(way === 'phone' ? { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 } : {}),
  });
  const seen = await watch(context);
  const page = await context.newPage();
  await openHanded(context, page, group);
  await page.getByText('Läs fallet', { exact: true }).click();
  await page.getByText('Sedan är byn tyst.').waitFor();
  await sitAs(page, 'Kommunen');
  await write(page, '#/sida/1.2', 'challenge', `Kommunen: ${words}`);
  await sitAs(page, 'Organisationen');
  await write(page, '#/sida/1.2', 'challenge', `Föreningen: ${words}`);
  await page.locator('[data-reveal="B2"]').click();
  await saved(page);
  await go(page, '#/sida/2.16');
  await page.locator('section[data-ref="R14"]').getByRole('radio', { name: form }).check();
  await saved(page);
  await countTable(page);
  if (way === 'phone') expect(await overflow(page)).toBe(0);
  const pictures = way === 'phone' ? await codesOn(page) : [];
  const saving = async () => {
    await go(page, '#/exportera');
    return { file: await download(page, 'Spara som fil') };
  };
  const handed = way === 'phone' ? {} : await saving();
  expect([seen.errors, seen.violations]).toEqual([[], []]);
  await context.close();
  return { ...handed, pictures };
}

/** Numbers that the leader has keyed. */
let keyed = 0;

/** What the leader keys of a table on paper. */
async function rate(page: Page, name: string, number: string): Promise<void> {
  for (const statement of [1, 2, 3, 4, 5]) {
    await page.getByLabel(new RegExp(`^${name}, påstående ${statement}:`)).fill(number);
    keyed += 1;
  }
  await page.getByText(/^Mittvärde för gruppen:/).waitFor();
}

/** The group on paper, in four figures. */
async function tellPaper(page: Page, name: string): Promise<void> {
  await page.getByLabel(name, { exact: true }).selectOption('på papper');
  const told = page.getByRole('group', { name: `${name} i fyra uppgifter` });
  await told.getByLabel('Form').selectOption('bidrag');
  await told.getByLabel('Läge').selectOption('3');
  await told.getByLabel('Luckor').fill('7');
  await told.getByLabel('Inte överens om').fill('2');
  keyed += 4;
}

/** The address in a code that is drawn as strokes: read square by square, as a camera would. */
async function addressIn(page: Page, place: number): Promise<string> {
  const ink = page.locator('.cover-way .qr-code').nth(place);
  const side = Number((await ink.getAttribute('viewBox'))?.split(' ')[2]);
  const strokes = (await ink.locator('.qr-ink').getAttribute('d')) ?? '';
  const size = side * 4;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x, y, length] of strokes.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = 0; row < 4; row += 1) {
      const from = ((Number(y) * 4 + row) * size + Number(x) * 4) * 4;
      for (let at = from; at < from + Number(length) * 16; at += 4) data.fill(0, at, at + 3);
    }
  return decodeQR({ width: size, height: size, data });
}

/** What a moment of the half-day needs from the leader before the next. */
async function actIn(page: Page, tools: readonly string[], paper: string): Promise<void> {
  if (tools.includes('rating-before')) await rate(page, paper, '2');
  if (tools.includes('rating-after')) await rate(page, paper, '4');
  if (tools.includes('vote')) {
    const more = page.getByRole('button', { name: 'En röst till för Upphandling' });
    expect((await more.boundingBox())?.height).toBeGreaterThanOrEqual(100);
    for (let votes = 0; votes < 4; votes += 1) await more.click();
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
async function lead(page: Page, wall: Page, paper: string): Promise<void> {
  const moments = programmeOf('halvdag').meetings[0]?.moments ?? [];
  for (const [n, moment] of moments.entries()) {
    await page.getByRole('heading', { level: 2, name: moment.title, exact: true }).waitFor();
    await wall.getByRole('heading', { level: 1, name: moment.slide.heading, exact: true }).waitFor();
    await wall.getByText(`Moment ${n + 1} av ${moments.length} · Övning`).waitFor();
    await page.getByRole('button', { name: 'Starta tiden' }).click();
    await wall.getByText(`${moment.minutes} min kvar`).waitFor();
    await readable(wall, moment.id);
    await actIn(page, moment.tools, paper);
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

async function expectCompared(page: Page, handed: readonly HandedIn[]): Promise<void> {
  await go(page, '#/jamfor-grupper');
  const bad = file(Buffer.from('{"trasig":'), 3);
  const files = handed.flatMap((one) => one.file ?? []);
  await page
    .locator('main input[multiple]')
    .first()
    .setInputFiles([...files.map(file), bad]);
  await page.getByText(`${files.length} ${files.length === 1 ? 'grupp' : 'grupper'} är med.`).waitFor();
  expect(await page.getByRole('alert').innerText()).toContain(`Fil ${files.length + 1} av ${files.length + 1}`);
  const pictures = handed.flatMap((one, place) =>
    one.pictures.map((buffer, n) => ({ name: `bild-${place}-${n}.png`, mimeType: 'image/png', buffer })),
  );
  await page.locator('main input[accept="image/*"]').setInputFiles(pictures);
  await page.getByText(`${handed.length} grupper är med.`).waitFor();
  const debrief = page.locator('.debrief');
  await debrief.getByRole('row', { name: /^Upphandling 1/ }).waitFor();
  await debrief.getByRole('row', { name: /^Bidrag 0 1/ }).waitFor();
  expect(await debrief.getByRole('table', { name: 'Grupper på papper' }).innerText()).toMatch(/7\s+2/);
  expect(await debrief.innerText()).not.toContain('lunchgäster');
  await page.getByText(/^Behov: \d+ fråg/).click();
  const row = page.locator('tr', { hasText: 'Hur ser ni på samhällsutmaningen' }).last();
  expect(await row.innerText()).toMatch(/Kommunen: lunchgäster[\s\S]*Kommunen: kvällsgäster/);
  await clean(page, 'jamfor-grupper');
}

/** In short one group of each kind; at length six, two of them on telephones and one on paper. */
const ways: readonly Way[] = full ? ['offline', 'file', 'file', 'phone', 'phone'] : ['offline', 'phone'];
const voices = ['lunchgäster', 'morgongäster', 'söndagsgäster', 'kvällsgäster', 'nattgäster'];

describe('a half-day', () => {
  test('is led from print to debrief: envelopes, files, telephones, paper, a wall in step and few numbers', async () => {
    keyed = 0;
    const groups = ways.length + 1;
    const paper = `Grupp ${groups}`;
    const context = await openContext();
    const seen = await watch(context);
    const page = await context.newPage();
    await page.goto(`${site.url}#/verkstad`);
    await ready(page);
    await page.getByRole('radio', { name: /^Halvdag/ }).check();
    await page.getByRole('link', { name: 'Öppna ledarvyn' }).click();
    await page.getByLabel('Antal grupper').selectOption(String(groups));
    await clean(page, 'ledarvy');

    await go(page, '#/utskrifter');
    await page
      .locator('.cover-way .qr-code')
      .nth(groups - 1)
      .waitFor({ state: 'attached' });
    const each = Number(/(\d+) blad i varje/.exec(await page.locator('.kit-total').innerText())?.[1]);
    expect(each).toBeLessThanOrEqual(12);
    const sides = await page.pdf({ preferCSSPageSize: true });
    const pages = sides.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBe(await page.locator('.sheet').count());
    const addresses = await Promise.all(ways.map((way, place) => (way === 'phone' ? addressIn(page, place) : '')));

    await go(page, '#/ledarvy');
    await page.getByText('Ge grupperna fallet').click();
    const playing: Promise<HandedIn>[] = [];
    for (const [place, way] of ways.entries()) {
      const handed =
        way === 'phone' ? (addresses[place] ?? '') : await download(page, `Spara fil till Grupp ${place + 1}`);
      const words = (full ? voices : ['lunchgäster', 'kvällsgäster'])[place] ?? '';
      playing.push(playGroup({ way, handed, words, form: place === 0 ? 'Upphandling' : 'IOP' }));
    }
    await tellPaper(page, paper);

    const wall = await context.newPage();
    await wall.setViewportSize({ width: 1920, height: 1080 });
    await wall.goto(`${site.url}#/projektor`);
    await lead(page, wall, paper);
    await page.getByLabel('Visa på duken').selectOption('learning');
    await wall.getByRole('heading', { level: 1, name: 'Mittvärdet före och efter' }).waitFor();
    expect(await wall.getByRole('row').nth(1).innerText()).toMatch(/2\s+4$/);
    await readable(wall, 'mittvärden');
    await page.getByLabel('Visa på duken').selectOption('blank');
    await wall.getByRole('heading', { level: 1, name: 'Texten är dold' }).waitFor();
    expect(await wall.locator('body').innerText()).not.toContain('strax');

    await expectCompared(page, await Promise.all(playing));
    await go(page, '#/ledarvy');
    expect(await page.getByLabel('Grupp 1', { exact: true }).inputValue()).toBe('fil inlämnad');
    expect(await page.getByLabel(paper, { exact: true }).inputValue()).toBe('på papper');
    expect(keyed).toBeLessThanOrEqual(40);

    await go(page, '#/larande');
    await page.getByRole('table', { name: 'Mittvärde för gruppen, 1 till 5' }).waitFor();
    await page.getByText(`Ring: före, ${groups} bord. Kvadrat: efter, ${groups} bord.`).waitFor();
    const picture = await download(page, 'Spara bilden som PNG');
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect((await download(page, 'Spara bilden som SVG')).toString('utf8')).toContain('före 2 · efter 4');
    await clean(page, 'larande');
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
