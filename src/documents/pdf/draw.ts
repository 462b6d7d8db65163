/** The whole making of a PDF file: the document drawn, what could not be printed, and a look at what it carries. */
import { type Pieces, partOf } from '#steps/import/pieces.ts';
import type { Document } from '#templates/tree/document.ts';
import { openBytesInPieces } from '../open-bytes.ts';
import type { Attachment } from './job.ts';
import { toPdfInPieces } from './pdf.ts';
import type { PdfFonts } from './types.ts';
import { unprintable } from './unprintable.ts';

/** Plain data, so that it can be drawn elsewhere than on the page. */
export interface PdfToDraw {
  readonly document: Document;
  readonly fonts: PdfFonts;
  /** The case file to carry inside. */
  readonly attachCase?: Attachment;
}

export interface DrawnPdf {
  readonly bytes: Uint8Array;
  /** Characters that the fonts lack; a box stands in their place. */
  readonly missing: readonly string[];
  /** Why the case inside would not open again, in the gate's words. The PDF is then no copy of anything. */
  readonly notOpened?: string;
}

export function* drawPdfInPieces({ document, fonts, attachCase }: PdfToDraw): Pieces<DrawnPdf> {
  const missing = unprintable(document, fonts);
  if (attachCase === undefined) return { bytes: yield* toPdfInPieces(document, fonts), missing };
  const bytes = yield* partOf(toPdfInPieces(document, fonts, { attachCase }), 0, 0.8);
  const { result } = yield* partOf(openBytesInPieces(bytes), 0.8, 1);
  return { bytes, missing, ...(result.ok ? {} : { notOpened: result.text }) };
}
