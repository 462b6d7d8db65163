/** Loads the bundled fonts for the PDF: the app's own files, never another origin. */

import { fontUrls } from '#src/documents/fonts/urls.ts';
import type { PdfFonts } from '#src/documents/pdf/types.ts';

let loading: Promise<PdfFonts> | undefined;

async function bytesOf(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Font ${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export function loadPdfFonts(): Promise<PdfFonts> {
  loading ??= Promise.all([
    bytesOf(fontUrls.serif),
    bytesOf(fontUrls.serifBold),
    bytesOf(fontUrls.sans),
    bytesOf(fontUrls.sansBold),
  ]).then(([serif, serifBold, sans, sansBold]) => ({ serif, serifBold, sans, sansBold }));
  return loading;
}
