/** Documents in a real browser: the same bytes as in Node, and a PDF that opens as the case that it carries. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { toDocx } from '#src/documents/docx.ts';
import { toHtml } from '#src/documents/html.ts';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import { toText } from '#src/documents/text.ts';
import { loadExample } from '#src/examples/index.ts';
import type { DocumentKind } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import type { Document } from '#templates/tree/document.ts';
import { figureSample } from '#test/support/figure-sample.ts';
import { full } from '#test/support/full.ts';
import { closeContexts, openContext, type Served, serve } from './browser.ts';
import type { DocumentsPage } from './documents-page.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { foreign, watch } from './watch.ts';

declare global {
  interface Window {
    readonly documents: DocumentsPage;
  }
}

const fonts = readFonts();
const dir = mkdtempSync(join(tmpdir(), 'iop-documents-'));

async function buildPage(): Promise<void> {
  await build({
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: dir,
      emptyOutDir: false,
      rollupOptions: {
        input: resolve('test/e2e/documents-page.ts'),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  const page =
    '<!doctype html><html lang="sv"><title>läser in</title><script type="module" src="page.js"></script></html>';
  writeFileSync(join(dir, 'index.html'), page);
}

afterAll(async () => {
  await closeContexts();
  rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
});

async function documentOf(id: string, kind: DocumentKind): Promise<Document> {
  const made = makeDocument(await loadExample(id), { kind, today: '2026-11-22' });
  return { ...made, blocks: [...made.blocks, figureSample] };
}

const caseBytes = async (id: string) => new TextEncoder().encode(JSON.stringify(await loadExample(id)));
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

describe('the same case gives the same bytes in Node and in Chromium', () => {
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    await buildPage();
    served = await serve(dir);
    page = await (await openContext()).newPage();
    await page.goto(served.url);
    await page.waitForFunction(() => document.title === 'klar');
  });
  afterAll(async () => {
    await page?.close();
    await served?.close();
  });

  // The short round: a document with pictures. That of an agreement is made in the app below.
  const short: readonly (readonly [string, DocumentKind])[] = [['OVN-01', 'assessment']];
  const rest: typeof short = [
    ['OVN-02', 'agreement'],
    ['OVN-11', 'agreement'],
    ['FK-01', 'agreement'],
    ['OVN-01', 'agreement'],
    ['OVN-03', 'agreement'],
    ['OVN-01', 'minutes'],
  ];
  test.each(full ? [...short, ...rest] : short)('%s as %s', async (id, kind) => {
    const document = await documentOf(id, kind);
    const attachCase = { name: 'fall.iop.json', bytes: await caseBytes(id) };
    const html = toHtml(document);
    const inNode = {
      pdf2a: sha256(await toPdf(document, fonts)),
      pdf3a: sha256(await toPdf(document, fonts, { attachCase })),
      docx: sha256(await toDocx(document)),
      html: sha256(html.slice(html.indexOf('<body>'))),
      text: sha256(toText(document)),
    };
    const inChromium = await page.evaluate(([one, other]) => window.documents.digests(one, other), [id, kind] as const);
    expect(inChromium).toEqual(inNode);
  });
});

describe('a PDF given to the app', () => {
  async function inApp<T>(act: (page: Page) => Promise<T>): Promise<T> {
    const context = await openContext();
    const seen = await watch(context);
    const page = await context.newPage();
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto(site.url);
    await ready(page);
    const result = await act(page);
    await context.close();
    // Every file is read beside the page, in a worker of the site's own.
    expect(workers.length).toBeGreaterThan(0);
    expect(workers.filter((url) => !url.startsWith(`${site.url}assets/worker-`))).toEqual([]);
    expect([seen.errors, seen.violations, foreign(seen, site.url)]).toEqual([[], [], []]);
    return result;
  }

  async function go(page: Page, hash: string): Promise<void> {
    await page.evaluate((to) => {
      window.location.hash = to;
    }, hash);
    await page.waitForURL((url) => url.hash === hash);
    await ready(page);
  }

  async function savedRev(page: Page): Promise<unknown> {
    await go(page, '#/exportera');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara som fil' }).click();
    return JSON.parse(readFileSync(await (await waiting).path(), 'utf8')).rev;
  }

  /** The agreement as the worker draws it, and the day in its name. */
  async function madePdf(page: Page): Promise<{ readonly sha: string; readonly today: string }> {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Utkast till avtal som PDF' }).click();
    const file = await waiting;
    const today = /\d{4}-\d\d-\d\d/.exec(file.suggestedFilename())?.[0] ?? '';
    return { sha: sha256(readFileSync(await file.path())), today };
  }

  let withCase: Buffer;
  beforeAll(async () => {
    const attachCase = { name: 'lyktan.iop.json', bytes: await caseBytes('OVN-01') };
    withCase = Buffer.from(await toPdf(await documentOf('OVN-01', 'agreement'), fonts, { attachCase }));
  });

  test('chosen, it opens as the case that it carries, with the same rev', () =>
    inApp(async (page) => {
      const file = { name: 'utkast-till-avtal.pdf', mimeType: 'application/pdf', buffer: withCase };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.waitForURL(/#\/oversikt$/);
      await page.getByRole('heading', { level: 1, name: 'Lyktans öppna kvällar' }).waitFor();
      expect(await savedRev(page)).toBe((await loadExample('OVN-01')).rev);
      const made = await madePdf(page);
      const { today } = made;
      const document = makeDocument(await loadExample('OVN-01'), {
        kind: 'agreement',
        today,
        words: await documentWords(),
      });
      expect(made.sha).toBe(sha256(await toPdf(document, fonts)));
    }));

  test('without a case in it, or printed by a browser, it is refused in Swedish, and one dropped after it opens', () =>
    inApp(async (page) => {
      const document = await documentOf('OVN-03', 'agreement');
      const paper = await (await openContext()).newPage();
      await paper.setContent(toHtml(document));
      const plain = Buffer.from(await toPdf(document, fonts));
      const files = [plain, await paper.pdf({ format: 'A4' })];
      await paper.close();
      for (const buffer of files) {
        await page.locator('input[type=file]').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer });
        const message = page.getByRole('alert').filter({ hasText: 'PDF:en innehåller ingen arbetsfil.' });
        await message.waitFor();
        expect(await message.innerText()).toContain('Inget har ändrats i ert ärende.');
        // What this file was answered with is gone on the next page.
        await go(page, '#/hjalp');
        await message.waitFor({ state: 'detached' });
        await go(page, '#/');
      }
      const dropped = await page.evaluateHandle((base64) => {
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        transfer.items.add(new File([bytes], 'utkast-till-avtal.pdf', { type: 'application/pdf' }));
        return transfer;
      }, withCase.toString('base64'));
      await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
      await page.waitForURL(/#\/oversikt$/);
      await page.getByRole('heading', { level: 1, name: 'Lyktans öppna kvällar' }).waitFor();
    }));
});
