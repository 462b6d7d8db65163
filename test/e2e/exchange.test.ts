/** Two parties, two browsers, no network: they answer apart, send files, and end with the same case and document. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { full } from '../support/full.ts';
import { closeContexts, openContext } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { axeFaults, foreign, overflow, type Watched, watch } from './watch.ts';

const hopeOfKommun = 'Att fler äldre har någon att äta lunch med på vardagar';
const hopeOfOrg = 'Att grannar lär känna varandra och sjunger ihop';

afterAll(closeContexts);

interface Sitting {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly seen: Watched;
}

async function sit(): Promise<Sitting> {
  const context = await openContext();
  const seen = await watch(context);
  return { context, seen, page: await context.newPage() };
}

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.waitForURL((url) => url.hash === hash);
  await ready(page);
}

async function saved(page: Page): Promise<void> {
  await page.locator('.saved-line[data-state="saved"]').waitFor();
}

async function fill(page: Page, hash: string, selector: string, text: string): Promise<void> {
  await go(page, hash);
  const field = page.locator(selector).first();
  await field.fill(text);
  await field.blur();
  await saved(page);
}

async function download(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFileSync(await (await waiting).path());
}

async function handOver(page: Page): Promise<Buffer> {
  await go(page, '#/lamna-over');
  return download(page, 'Ladda ner filen');
}

async function choose(page: Page, file: Buffer): Promise<void> {
  const input = page.locator('main input[type=file]');
  await input.setInputFiles({ name: 'fil.iop.json', mimeType: 'application/json', buffer: file });
}

async function compare(page: Page, file: Buffer): Promise<void> {
  await go(page, '#/ta-emot');
  await choose(page, file);
  await page.getByRole('button', { name: 'Spara sammanslagningen' }).waitFor();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara sammanslagningen' }).click();
  await page.getByText('Sammanslagningen är sparad.').waitFor();
}

/** The case as its users would save it. */
async function caseOf(page: Page): Promise<{ readonly rev: string; readonly text: string }> {
  await go(page, '#/exportera');
  const text = (await download(page, 'Spara som fil')).toString('utf8');
  return { text, rev: (JSON.parse(text) as { readonly rev: string }).rev };
}

async function pdfOf(page: Page): Promise<Buffer> {
  await go(page, '#/exportera');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /^(Utkast till avtal|Vägval) som PDF$/ }).click();
  return readFileSync(await (await waiting).path());
}

async function startAsKommun(page: Page): Promise<void> {
  await page.goto(`${site.url}#/nytt`);
  await page.getByRole('radio', { name: 'Kommun', exact: false }).first().check();
  await page.getByLabel('Vad kallar ni partnerskapet?').fill('Öppna kvällar');
  await page.getByRole('radio', { name: 'Gå igenom alla frågor' }).check();
  await page.getByRole('button', { name: 'Börja' }).click();
  await page.waitForURL(/#\/oversikt$/);
}

async function clean({ page, seen }: Sitting): Promise<void> {
  expect([seen.errors, seen.violations, foreign(seen, site.url)]).toEqual([[], [], []]);
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 800 });
}

describe('two parties with a browser each', () => {
  test('answer apart, exchange files, decide two conflicts and end with the same revision and the same PDF', async () => {
    const k = await sit();
    const o = await sit();
    await startAsKommun(k.page);
    await fill(k.page, '#/sida/1.1', '[data-path="hopes"]', hopeOfKommun);

    const first = await handOver(k.page);
    expect(first.toString('utf8')).not.toContain(hopeOfKommun);
    await clean(k);

    await o.page.goto(`${site.url}#/ta-emot`);
    await ready(o.page);
    await choose(o.page, first);
    await o.page.waitForURL(/#\/oversikt$/);
    await fill(o.page, '#/sida/1.1', '[data-path="hopes"]', hopeOfOrg);
    expect(await o.page.getByText('Har svarat.').count()).toBe(1);

    // The organisation shows: its own text goes along, the kommun's is still at home.
    await o.page.getByRole('button', { name: 'Visa för varandra' }).click();
    await o.page.getByText('Svaret finns, och kommer med nästa fil').waitFor();
    await saved(o.page);
    await compare(k.page, await handOver(o.page));
    expect(await k.page.getByText('vill visa svaren. Ert svar är fortfarande täckt').count()).toBe(1);
    await save(k.page);
    // What the organisation never promised shows nothing of the kommun's until the kommun presses too.
    await go(k.page, '#/sida/1.1');
    await k.page.getByText('vill visa svaren. Ert svar är täckt').waitFor();
    await k.page.getByRole('button', { name: 'Visa för varandra' }).click();
    await k.page.getByText(hopeOfOrg).first().waitFor();
    await saved(k.page);
    await compare(o.page, await handOver(k.page));
    expect(await o.page.getByText('oförändrat sedan det').count()).toBe(1);
    await save(o.page);
    expect((await caseOf(k.page)).rev).toBe((await caseOf(o.page)).rev);

    // Both change the same two things: the name, and whether the activity means deciding over people.
    const sides = [
      [k.page, 'Öppna kvällar i Ängby', 'Ja'],
      [o.page, 'Kören i Ängby', 'Nej'],
    ] as const;
    for (const [page, name, authority] of sides) {
      // The name was given when the case began: it is asked again only where somebody goes to change it.
      await fill(page, '#/sida/F.1/F10', '[data-path="partnership.name"]', name);
      await go(page, '#/sida/2.3');
      await page.locator('section[data-ref="R21"]').getByRole('radio', { name: authority, exact: true }).check();
      await saved(page);
    }
    const toOrg = await handOver(k.page);
    await compare(k.page, await handOver(o.page));
    await clean(k);
    const conflicts = k.page.locator('[data-conflict]');
    expect(await conflicts.count()).toBe(2);
    expect(await conflicts.nth(0).getByText('Ändrar det rättsliga läget').count()).toBe(1);
    expect(await conflicts.nth(1).getByText('Ändrar det rättsliga läget').count()).toBe(0);
    await conflicts.nth(0).getByRole('radio', { name: 'Behåll vårt' }).check();
    await conflicts.nth(1).getByRole('radio', { name: 'Ta deras' }).check();
    await save(k.page);
    await compare(o.page, await handOver(k.page));
    expect(await o.page.locator('[data-conflict]').count()).toBe(0);
    await save(o.page);
    const [one, other] = [await caseOf(k.page), await caseOf(o.page)];
    expect(one.rev).toBe(other.rev);
    expect((await pdfOf(k.page)).equals(await pdfOf(o.page))).toBe(true);

    // The same file again, and one overtaken on the way, change nothing.
    const before = await caseOf(o.page);
    await go(o.page, '#/ta-emot');
    await choose(o.page, first);
    await o.page.getByText('Inget har ändrats.').waitFor();
    await compare(o.page, toOrg);
    expect(await o.page.getByText('Filen är äldre än det ni har.').count()).toBe(1);
    expect(await o.page.locator('[data-conflict]').count()).toBe(0);
    await o.page.getByRole('button', { name: 'Avbryt utan att ändra något' }).click();
    expect((await caseOf(o.page)).text).toBe(before.text);
    await clean(o);
    await Promise.all([k.context.close(), o.context.close()]);
  });

  test('a text rewritten after the other’s was seen is told, and a link or QR parts carry the case', async () => {
    const k = await sit();
    const o = await sit();
    await startAsKommun(k.page);
    await fill(k.page, '#/sida/1.1', '[data-path="hopes"]', hopeOfKommun);

    // The organisation opens the link in another profile: the case is there, the hidden text is not.
    await go(k.page, '#/lamna-over');
    await k.page.getByRole('button', { name: 'Gör en länk i stället' }).click();
    const link = await k.page.getByLabel(/^Länken/).inputValue();
    const code = (await k.page.getByText(/^Kod: /).innerText()).replace('Kod: ', '');
    const mark = /Märke ([0-9a-f]{12})/.exec(await k.page.locator('main').innerText())?.[1];
    // A guard of the mail has written the link over, so that what it carries is sent to the server: nobody can read it there.
    await o.page.goto(link.replace('#', '%23'));
    await o.page.getByLabel('Koden till länken').fill('AAAA-AAAA-AAAA');
    await o.page.getByRole('button', { name: 'Öppna länken' }).click();
    await o.page.getByText(/Koden öppnar inte länken/).waitFor();
    await o.page.getByLabel('Koden till länken').fill(code.toLowerCase());
    await o.page.getByRole('button', { name: 'Öppna länken' }).click();
    await o.page.waitForURL(/#\/oversikt$/);
    const asked = o.seen.requests.map((url) => decodeURIComponent(url));
    expect(asked.filter((url) => url.includes('iop2.')).length).toBe(1);
    expect(asked.filter((url) => /iop1\.|ppna kv/.test(url) || url.includes(code))).toEqual([]);
    // The same content is the same letter, whatever carries it.
    const file = JSON.parse((await handOver(k.page)).toString('utf8')) as { readonly rev: string };
    expect(file.rev.slice(0, 12)).toBe(mark);
    expect(await o.page.getByRole('heading', { level: 1 }).innerText()).toBe('Öppna kvällar');
    expect(o.page.url().length).toBeLessThan(200);
    expect((await caseOf(o.page)).text).not.toContain(hopeOfKommun);

    // Both answer and show; the kommun's text comes. Then the organisation rewrites its own.
    await fill(o.page, '#/sida/1.1', '[data-path="hopes"]', hopeOfOrg);
    await compare(k.page, await handOver(o.page));
    await save(k.page);
    await go(k.page, '#/sida/1.1');
    await k.page.getByRole('button', { name: 'Visa för varandra' }).click();
    await saved(k.page);
    await compare(o.page, await handOver(k.page));
    await save(o.page);
    await go(o.page, '#/sida/1.1');
    await o.page.getByRole('button', { name: 'Ändra: Organisationen' }).first().click();
    const own = o.page.locator('[data-path="hopes"]').first();
    await own.fill('Precis som kommunen');
    await own.blur();
    await saved(o.page);
    await compare(k.page, await handOver(o.page));
    expect(await k.page.getByText('Ett dolt svar har ändrats').count()).toBe(1);
    await save(k.page);
    await go(k.page, '#/oense');
    await k.page.getByText('Ett dolt svar har ändrats').waitFor();
    await clean(k);

    // QR codes, read one by one: each opens the tool, which keeps the parts until all are there.
    await go(k.page, '#/lamna-over');
    const receipt = await partsAndReceipt(k.page);
    expect(receipt.subarray(0, 5).toString()).toBe('%PDF-');
    await clean(k);
    await Promise.all([k.context.close(), o.context.close()]);
  });
});

test.skipIf(!full)('a link of the older form, all of it in the path, is sent back to the page', async () => {
  const context = await openContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(site.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.goto(`${site.url}%23/ta-emot/iop2.AAAA`);
  await page.getByLabel('Koden till länken').waitFor();
  await context.close();
});

/** Shows the file as codes and fetches the receipt. */
async function partsAndReceipt(page: Page): Promise<Buffer> {
  await page.getByRole('button', { name: /^Visa som .*QR-kod/ }).click();
  await page.getByRole('img', { name: /^Kod 1 av|^QR-kod med/ }).waitFor();
  return download(page, 'Ladda ner ett kvitto som PDF');
}
