/** From a sentence of the draft to its question and back, own wording of a clause, and the words of the språkvakt. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { full } from '#test/support/full.ts';
import { closeContexts, openContext } from './browser.ts';
import { ready, settled } from './focus.ts';
import { site } from './served.ts';
import { axeFaults, foreign, overflow, type Watched, watch } from './watch.ts';

let context: BrowserContext;
let seen: Watched;
let page: Page;

beforeAll(async () => {
  // With less motion asked for, what can be taken back stays until it is closed.
  context = await openContext({ reducedMotion: 'reduce' });
  seen = await watch(context);
  page = await context.newPage();
  await page.goto(`${site.url}#/exempel`);
  await ready(page);
  await page.getByRole('button', { name: 'Öppna Lyktans öppna kvällar', exact: true }).click();
  await page.waitForURL(/#\/oversikt$/);
  await ready(page);
});

afterAll(closeContexts);

async function go(hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await settled(page);
  await ready(page);
}

const sentence = (words: string) => page.locator('.doc-p, .doc-list li').filter({ hasText: words }).first();
const panel = () => page.getByRole('complementary', { name: /^Spår/ });

describe('a sentence of the draft', () => {
  test('leads by keyboard to its question, and from there back to itself', async () => {
    await go('#/utkast');
    const button = sentence('månaders uppsägningstid').getByRole('button').first();
    const before = await button.innerText();
    await button.focus();
    await page.keyboard.press('Enter');
    await panel().waitFor();
    expect(await panel().innerText()).toMatch(/Uppsägning|Bygger på/);
    await panel()
      .getByRole('link', { name: /^Ändra svaret/ })
      .first()
      .press('Enter');
    await page.waitForURL(/#\/sida\//);
    await ready(page);
    await page.getByRole('link', { name: 'Tillbaka till meningen i utkastet' }).press('Enter');
    await ready(page);
    const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(at).toBe(before);
  });

  test('changes when its answer changes', async () => {
    await go('#/utkast');
    const purpose = sentence('Syfte: ');
    await purpose.getByRole('button').first().click();
    const link = panel()
      .getByRole('link', { name: /^Ändra svaret/ })
      .first();
    const said = await panel().innerText();
    await link.click();
    await page.waitForURL(/#\/sida\/5\.10/);
    await ready(page);
    const box = page.locator('[data-path="purpose.text"]').first();
    const old = await box.inputValue();
    expect(said).toContain(old.slice(0, 30));
    await box.fill('att ingen ska sitta ensam en tisdagskväll');
    await box.blur();
    await go('#/utkast');
    await sentence('att ingen ska sitta ensam en tisdagskväll').waitFor();
    await page.locator('.undo-region').getByRole('button', { name: 'Ångra' }).click();
    await sentence(`Syfte: ${old.slice(0, 1).toUpperCase()}${old.slice(1, 30)}`).waitFor();
  });

  test('is found from its question', async () => {
    await go('#/sida/5.1');
    await page.getByText('Används i avtalet').click();
    const uses = page.locator('details', { hasText: 'Används i avtalet' }).getByRole('link');
    await uses.first().waitFor();
    const text = (await uses.first().innerText()).replace(/^\s*(\d+\.\d+\s+)?/, '');
    await uses.first().click();
    await page.waitForURL(/#\/utkast$/);
    await ready(page);
    await page.waitForFunction(() => document.activeElement?.matches('[role="button"], .doc-table') === true);
    const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(at.slice(0, 25)).toBe(text.slice(0, 25));
  });

  test('in a table is reached with Enter and stepped between', async () => {
    await go('#/utkast');
    const table = page.getByRole('group', { name: 'Egeninsatser' });
    await table.focus();
    await page.keyboard.press('Enter');
    await panel().getByText('Tabellen ”Egeninsatser”').waitFor();
    const first = await panel().locator('strong').first().innerText();
    await page.getByRole('button', { name: 'Nästa ruta' }).click();
    await page.waitForFunction((text) => document.querySelector('.trace-panel strong')?.textContent !== text, first);
    await page.getByRole('button', { name: 'Stäng spåret' }).click();
    expect(await panel().count()).toBe(0);
  });
});

describe('own wording of a clause', () => {
  test('is written beside the standard text, marked in the draft, and can be given back', async () => {
    await go('#/klausuler');
    await page.locator('#klausul-K53 summary').click();
    await page.locator('#klausul-K53').getByRole('button', { name: 'Skriv egen ordalydelse' }).click();
    const text = page.locator('#klausul-K53 textarea');
    await text.fill('Varje Part får säga upp avtalet mot vite.');
    await text.blur();
    await page
      .locator('#klausul-K53')
      .getByRole('region', { name: /^Standardtexten/ })
      .waitFor();
    await go('#/utkast');
    await page.locator('.doc p', { hasText: 'egen formulering' }).first().waitFor();
    await go('#/sprakvakt');
    await page.locator('mark', { hasText: 'vite' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Det handlar om något annat' }).first().click();
    await page.getByLabel(/Vad handlar det om/).fill('Så står det i vårt förra avtal.');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('Så står det i vårt förra avtal.').waitFor();
    await go('#/klausuler');
    await page.locator('#klausul-K53 summary').click();
    await page.getByRole('button', { name: 'Återgå till standardtexten' }).click();
    await page.locator('#klausul-K53').getByText('Så står det i avtalet').waitFor();
    await page.locator('.undo-region').getByRole('button', { name: 'Ångra' }).first().click();
    await page.locator('#klausul-K53 textarea').waitFor();
    await page.getByRole('button', { name: 'Återgå till standardtexten' }).click();
    await page.locator('#klausul-K53').getByText('Så står det i avtalet').waitFor();
  });

  test('a recommended clause is left out with a reason, and told so', async () => {
    const row = page.locator('#klausul-K40');
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Välj bort klausulen' }).click();
    await row.getByRole('button', { name: 'Välj bort', exact: true }).click();
    await row.getByText('Skriv ett skäl').waitFor();
    await row.getByRole('textbox').fill('Vi är få och talar med varandra.');
    await row.getByRole('button', { name: 'Välj bort', exact: true }).click();
    await row.getByText('Bortvald').waitFor();
    await row.getByRole('button', { name: 'Ta med klausulen igen' }).click();
    await row.getByText('Med', { exact: true }).waitFor();
  });
});

const screens = [
  ['a phone', 390, 844],
  ['a desk', 1280, 900],
] as const;
// On a phone here, and on a desk as well under `npm run test:full`.
describe.each(full ? screens : screens.slice(0, 1))('on %s', (_what, width, height) => {
  test.each([
    ['#/utkast', async () => sentence('Syfte: ').getByRole('button').first().click(), undefined],
    // The same draft beside another trace: the draft was read above.
    [
      '#/utkast',
      async () => page.getByRole('group', { name: 'Egeninsatser' }).locator('tbody td').nth(1).click(),
      full ? undefined : '.trace-panel',
    ],
    ['#/klausuler', async () => page.locator('#klausul-K16 summary').click(), undefined],
    ['#/sprakvakt', async () => undefined, undefined],
  ])(
    '%s has no fault that axe knows and does not scroll sideways',
    async (hash, act, part) => {
      await page.setViewportSize({ width, height });
      await go('#/oversikt');
      await go(hash);
      // On a phone the draft shows one section at a time.
      const whole = page.getByRole('button', { name: 'Läs hela i ett svep' });
      if (await whole.isVisible()) await whole.click();
      await act();
      await settled(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await axeFaults(page, part)).toEqual([]);
    },
    60_000,
  );
});

test('nothing was sent to anyone and nothing went wrong', () => {
  expect(seen.errors).toEqual([]);
  expect(seen.violations).toEqual([]);
  expect(foreign(seen, site.url)).toEqual([]);
});
