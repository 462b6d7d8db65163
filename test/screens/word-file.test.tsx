/** A changed Word file of the agreement: each change with old and new, taken in or left, and nothing by itself. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWordFile } from '#src/app/parts/word-file.ts';
import { WordFilePage } from '#src/app/places/word-file/WordFilePage.tsx';
import { closeCase } from '#src/app/shell/cases.ts';
import { placeNow } from '#src/app/shell/navigation.ts';
import { toDocx } from '#src/documents/docx.ts';
import { loadExample } from '#src/examples/index.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { controlOf, paragraph, withBody } from '../support/word-edits.ts';
import { openCasePage } from './CasePages.tsx';

const wait = { timeout: 60_000 };

let lyktan: CaseFile;
let docx: Uint8Array;

beforeAll(async () => {
  lyktan = await loadExample('OVN-01');
  const document = makeDocument(lyktan, { kind: 'agreement', today: '2026-11-22' });
  docx = await toDocx(document, { origin: { caseId: lyktan.id, traceability: false } });
});

const edited = (): Uint8Array =>
  withBody(docx, (body) => {
    const after = controlOf(body, 'K07');
    return body
      .replace('Parterna är jämbördiga.', 'Parterna är jämbördiga och hörs före beslut.')
      .replace(after, after + paragraph('Klausul', 'Riktlinjer för representation gäller.'))
      .replace(controlOf(body, 'K56'), '');
  });

const open = async (bytes: Uint8Array) => {
  const page = await openCasePage(WordFilePage, lyktan);
  let trouble: string | undefined;
  await act(async () => {
    trouble = await openWordFile(page.session, bytes);
  });
  return { ...page, trouble };
};

const card = async (name: RegExp): Promise<HTMLElement> => {
  const heading = await screen.findByRole('heading', { level: 3, name }, wait);
  const item = heading.closest('li');
  if (!item) throw new Error('The heading stands in no card');
  return item;
};

describe('a changed Word file', () => {
  test('shows three changes; one is taken in as own wording, one is left, and nothing happens by itself', async () => {
    const page = await open(edited());
    expect(page.trouble).toBeUndefined();
    expect(placeNow(page.session)).toEqual({ kind: 'place', id: 'word-filen' });
    await screen.findByText('3 ändringar i Word-filen.', {}, wait);
    expect(page.now().notes['clauseOwnWording:K05']).toBeUndefined();

    const changed = await card(/^Ändrad klausul: Partnerskapets karaktär/);
    expect(within(changed).getByText('Så står det hos er')).toBeTruthy();
    expect(changed.querySelector('del')).toBeNull();
    expect(changed.querySelector('ins')?.textContent).toBe(' och hörs före beslut');
    const removed = await card(/^Borttagen klausul/);
    expect(within(removed).queryByRole('button', { name: /Ta in/ })).toBeNull();
    await page.user.click(within(removed).getByRole('button', { name: 'Låt vara' }));
    await page.user.click(within(changed).getByRole('button', { name: 'Ta in som egen ordalydelse' }));

    await screen.findByText('2 ändringar i Word-filen.', {}, wait);
    expect(page.note('clauseOwnWording:K05')).toContain('Parterna är jämbördiga och hörs före beslut.');
    expect(screen.getByText(/Ni låter den vara/)).toBeTruthy();
    const added = await card(/^Nytt stycke: efter/);
    await page.user.click(within(added).getByRole('button', { name: /^Lägg till sist i/ }));
    await screen.findByText('En ändring i Word-filen.', {}, wait);
    expect(page.note('clauseOwnWording:K07')).toMatch(/\nRiktlinjer för representation gäller\.$/);
    page.undo();
    await screen.findByText('2 ändringar i Word-filen.', {}, wait);
  }, 120_000);

  test('that is untouched says so', async () => {
    await open(docx);
    await screen.findByText('Inget i Word-filen skiljer sig från ert avtal.', {}, wait);
  }, 60_000);

  test('of another case is compared with the open one, and the page says so', async () => {
    const document = makeDocument(lyktan, { kind: 'agreement', today: '2026-11-22' });
    const page = await open(await toDocx(document, { origin: { caseId: 'ett-annat-fall', traceability: false } }));
    expect(page.trouble).toBeUndefined();
    await screen.findByText(/är gjord av ett annat fall/, {}, wait);
    expect(screen.getByText('Inget i Word-filen skiljer sig från ert avtal.')).toBeTruthy();
  }, 60_000);

  test('is refused in a sentence when it is another document, another case, or no file of ours', async () => {
    const page = await openCasePage(() => null, lyktan);
    const memo = await toDocx(makeDocument(lyktan, { kind: 'memo', today: '2026-11-22' }), {
      origin: {
        caseId: lyktan.id,
        traceability: false,
      },
    });
    expect(await openWordFile(page.session, memo)).toContain('ett annat dokument än avtalet');
    const other = await toDocx(makeDocument(lyktan, { kind: 'agreement', today: '2026-11-22' }), {
      origin: {
        caseId: 'ett-annat-fall',
        traceability: false,
      },
    });
    expect(await openWordFile(page.session, docx.slice(0, 3000))).toContain('Word-filen går inte att läsa');
    expect(page.held.wordFile.get()).toBeUndefined();
    // A file of another case is held against the open one; without one it is refused.
    await act(async () => closeCase(page.session));
    expect(await openWordFile(page.session, other)).toContain('ett fall som inte finns på den här enheten');
    // The case that the file belongs to is opened when it is on the device.
    await act(async () => {
      expect(await openWordFile(page.session, docx)).toBeUndefined();
    });
    await waitFor(() => expect(page.now().id).toBe(lyktan.id));
  }, 60_000);
});
