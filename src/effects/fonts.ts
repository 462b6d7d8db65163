/** Loads the bundled fonts for the PDF: the app's own files, never another origin. */

import { fontUrls } from '#src/documents/fonts/urls.ts';
import type { PdfFonts } from '#src/documents/pdf/types.ts';

let loading: Promise<PdfFonts> | undefined;

/** In the one-file edition the font stands in the page itself, and there is nothing to fetch. */
function bytesInAddress(url: string): Uint8Array | undefined {
  const data = /^data:[^,]*;base64,(.*)$/s.exec(url)?.[1];
  return data === undefined ? undefined : Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
}

async function bytesOf(url: string): Promise<Uint8Array> {
  const inPage = bytesInAddress(url);
  if (inPage) return inPage;
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
