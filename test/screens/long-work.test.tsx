/** Making a PDF takes its time: how far it has come, and a way to give it up, on the page where it was asked for. */
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ExportPage } from '#src/app/places/export/ExportPage.tsx';
import { browser, type Device, type Watch } from '#src/app/shell/device.ts';
import { emptyCase } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

type Drawn = Awaited<ReturnType<Device['drawPdf']>>;

afterEach(() => vi.restoreAllMocks());

/** The page with a PDF on its way, which ends when the test says so. */
async function drawing() {
  const drawings: { readonly watch: Watch; readonly end: (drawn: Drawn) => void }[] = [];
  vi.spyOn(browser, 'loadPdfFonts').mockResolvedValue({
    serif: new Uint8Array(),
    serifBold: new Uint8Array(),
    sans: new Uint8Array(),
    sansBold: new Uint8Array(),
  });
  vi.spyOn(browser, 'drawPdf').mockImplementation(
    (_given, watch) =>
      new Promise((done, fail) => {
        drawings.push({ watch, end: done });
        watch.signal.addEventListener('abort', () => fail(watch.signal.reason));
      }),
  );
  const saved = vi.spyOn(browser, 'saveFile').mockReturnValue();
  const { user } = await openCasePage(ExportPage, emptyCase({ voices: 'alone' }));
  const make = await screen.findByRole('button', { name: 'Utkast till avtal som PDF' });
  await user.click(make);
  await waitFor(() => expect(drawings).toHaveLength(1));
  const [one] = drawings;
  if (!one) throw new Error('Nothing is drawn');
  return { user, make, saved, ...one };
}

test('a PDF that takes its time shows how far it has come, and nothing is saved when it is given up', async () => {
  const { user, make, saved, watch, end } = await drawing();
  const bar = await screen.findByRole('progressbar', { name: 'Filen tas fram …' });
  act(() => watch.onShare(0.6));
  expect(bar.getAttribute('value')).toBe('0.6');
  expect(make.getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  await screen.findByText('Ni avbröt. Ingen fil är sparad.');
  await act(async () => end({ bytes: new Uint8Array(), missing: [] }));
  expect(saved).not.toHaveBeenCalled();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(document.activeElement).toBe(make);
  expect(make.getAttribute('aria-disabled')).toBe('false');
});

test('a PDF that is done is saved, with a word on what it could not print', async () => {
  const { saved, end } = await drawing();
  const bytes = Uint8Array.of(37, 80, 68, 70);
  await act(async () => end({ bytes, missing: ['漢'] }));
  await screen.findByText(/ligger bland era hämtade filer\. PDF:en har ingen bild av de här tecknen .* 漢\./);
  expect(saved).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\.pdf$/), bytes, 'application/pdf');
});

test('a PDF whose case would not open again is not saved', async () => {
  const { saved, end } = await drawing();
  await act(async () => end({ bytes: new Uint8Array(), missing: [], notOpened: 'Filen är skadad.' }));
  await screen.findByText(/Arbetsfilen i PDF:en skulle inte gå att öppna igen\./);
  expect(saved).not.toHaveBeenCalled();
});
