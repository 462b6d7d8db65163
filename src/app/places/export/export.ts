/** Makes a file of a document and hands it to the browser. PDF, Word and fonts load on the first export only. */

import type { Device, Watch } from '#src/app/shell/device.ts';
import { textOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { type DocumentFormat, type DocumentKind, kindInfo } from '#templates/kinds/kinds.ts';
import type { Document } from '#templates/tree/document.ts';

export const formatNames: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  html: 'Webbsida',
  txt: 'Text',
};

const types: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
};

export interface ExportWish {
  readonly kind: DocumentKind;
  readonly format: DocumentFormat;
  readonly today: string;
  /** Of the agreement only: the appendix that leads from each paragraph back to its answers. */
  readonly traceability: boolean;
  /** Puts the whole case file inside a PDF. */
  readonly attach: boolean;
}

export interface Exported {
  /** Absent when there was nothing to put in a file; the warnings then say so. */
  readonly name?: string;
  /** Swedish sentences about characters that could not be printed. */
  readonly warnings: readonly string[];
}

/** The case could not go inside the document: it would not have opened again. Nothing was saved. */
export class NotAttached extends Error {
  override readonly name = 'NotAttached';
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const nameOf = (c: CaseFile): string => textOf(c, 'partnership.name') ?? '';

/** The case as a file inside a document. */
async function attachmentOf(c: CaseFile, device: Device, today: string) {
  const { attachedCase } = await import('#steps/exchange/may-attach.ts');
  const name = device.fileNameFor(nameOf(c), today, 'iop.json');
  return { name, bytes: encode(serialiseCase(attachedCase(c))) };
}

interface Made {
  readonly bytes: Uint8Array;
  readonly warnings?: readonly string[];
}

/** The PDF, drawn beside the page, and what it could not print. Throws when the case inside it would not open again. */
async function pdfOf(c: CaseFile, document: Document, wish: ExportWish, device: Device, watch: Watch): Promise<Made> {
  const fonts = await device.loadPdfFonts();
  const carried = wish.attach ? { attachCase: await attachmentOf(c, device, wish.today) } : {};
  const { bytes, missing, notOpened } = await device.drawPdf({ document, fonts, ...carried }, watch);
  if (notOpened !== undefined) throw new NotAttached(notOpened);
  if (missing.length === 0) return { bytes };
  const told = `PDF:en har ingen bild av de här tecknen och visar ☐ i stället: ${missing.join(' ')}. Word visar dem.`;
  return { bytes, warnings: [told] };
}

/** The Word file. The fonts are fetched when there are figures with words in them. */
async function wordFileOf(
  document: Document,
  origin: { readonly caseId: string; readonly traceability: boolean },
  device: Device,
): Promise<Uint8Array> {
  const { hasFigures, toDocx } = await import('#src/documents/docx.ts');
  return toDocx(document, { origin, ...(hasFigures(document) ? { fonts: await device.loadPdfFonts() } : {}) });
}

async function madeAs(c: CaseFile, document: Document, wish: ExportWish, device: Device, watch: Watch): Promise<Made> {
  switch (wish.format) {
    case 'pdf':
      return pdfOf(c, document, wish, device, watch);
    case 'docx':
      return { bytes: await wordFileOf(document, { caseId: c.id, traceability: wish.traceability }, device) };
    case 'html':
      return { bytes: encode((await import('#src/documents/html.ts')).toHtml(document)) };
    case 'txt':
      return { bytes: encode((await import('#src/documents/text.ts')).toText(document)) };
  }
}

/**
 * Makes the file and saves it. Rejects when a part of the app cannot be loaded, the document cannot be made, or the watch
 * gives it up; nothing is then saved.
 */
export async function exportDocument(c: CaseFile, wish: ExportWish, device: Device, watch: Watch): Promise<Exported> {
  const { format, today, kind, traceability } = wish;
  const [{ makeDocument }, { documentWords }] = await Promise.all([
    import('#templates/kinds/make.ts'),
    import('#templates/kinds/words.ts'),
  ]);
  const document = makeDocument(c, { kind, today, traceability, words: await documentWords() });
  const called = document.kind === 'route' ? 'vagval' : (kindInfo(kind)?.fileName ?? kind);
  const name = device.fileNameFor(`${called} ${nameOf(c)}`, today, format);
  const { bytes, warnings = [] } = await madeAs(c, document, wish, device, watch);
  watch.signal.throwIfAborted();
  device.saveFile(name, bytes, types[format]);
  return { name, warnings };
}

/** The days of the partnership as a calendar file. */
export async function exportCalendar(c: CaseFile, today: string, device: Device): Promise<Exported> {
  const [{ toCalendar }, { calendarData }] = await Promise.all([
    import('#src/documents/calendar.ts'),
    import('#templates/minutes/follow-up-dates.ts'),
  ]);
  const name = device.fileNameFor(`kalender ${nameOf(c)}`, today, 'ics');
  const calendar = toCalendar(calendarData(c, today));
  if (calendar === undefined)
    return {
      warnings: ['Det finns ingen dag att lägga i en kalender än. Skriv när avtalet ska börja gälla.'],
    };
  device.saveFile(name, encode(calendar), 'text/calendar');
  return { name, warnings: [] };
}
