import type { Document } from '#templates/tree/document.ts';
import { plainTexts } from '../plain.ts';
import { metricsOf } from './metrics.ts';
import { isPrintable, substitute, tidy } from './sanitise.ts';
import type { PdfFonts } from './types.ts';

/**
 * The characters of the document that no bundled font has, each once, in order of appearance. The PDF prints `☐` for each;
 * Word, HTML and text keep them.
 */
export function unprintable(document: Document, fonts: PdfFonts): string[] {
  const metrics = metricsOf(fonts);
  const characters = new Set(plainTexts(document).flatMap((text) => [...tidy(text)]));
  return [...characters].filter((character) => !isPrintable(metrics, character));
}

/** `text` as the PDF shows it: characters without a glyph replaced. */
export function asPrinted(text: string, fonts: PdfFonts): string {
  const metrics = metricsOf(fonts);
  return [...text]
    .map((character) => (/\s/.test(character) || isPrintable(metrics, character) ? character : substitute))
    .join('');
}
