/** Makes a file of a document and hands it to the browser. PDF, Word and fonts load on the first export only. */

import type { Device } from '#src/app/shell/device.ts';
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

/** Throws when the case inside a finished document would not open again: then it is no copy of anything. */
async function opensAgain(pdf: Uint8Array): Promise<void> {
  const { openBytes } = await import('#src/documents/open-bytes.ts');
  const opened = openBytes(pdf);
  if (!opened.ok) throw new NotAttached(opened.text);
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

/** Makes the file and saves it. Rejects when a part of the app cannot be loaded or the document cannot be made. */
export async function exportDocument(c: CaseFile, wish: ExportWish, device: Device): Promise<Exported> {
  const { format, today, kind, traceability } = wish;
  const [{ makeDocument }, { documentWords }] = await Promise.all([
    import('#templates/kinds/make.ts'),
    import('#templates/kinds/words.ts'),
  ]);
  const document = makeDocument(c, { kind, today, traceability, words: await documentWords() });
  const made = document.kind === 'route' ? 'vagval' : (kindInfo(kind)?.fileName ?? kind);
  const name = device.fileNameFor(`${made} ${nameOf(c)}`, today, format);
  const warnings: string[] = [];
  if (format === 'pdf') {
    const [{ toPdf, unprintable }, fonts] = await Promise.all([
      import('#src/documents/pdf/pdf.ts'),
      device.loadPdfFonts(),
    ]);
    const missing = unprintable(document, fonts);
    if (missing.length > 0)
      warnings.push(
        `PDF:en har ingen bild av de här tecknen och visar ☐ i stället: ${missing.join(' ')}. Word visar dem.`,
      );
    const attachCase = wish.attach ? await attachmentOf(c, device, today) : undefined;
    const pdf = await toPdf(document, fonts, attachCase ? { attachCase } : {});
    if (attachCase) await opensAgain(pdf);
    device.saveFile(name, pdf, types.pdf);
  } else if (format === 'docx') {
    device.saveFile(name, await wordFileOf(document, { caseId: c.id, traceability }, device), types.docx);
  } else if (format === 'html') {
    const { toHtml } = await import('#src/documents/html.ts');
    device.saveFile(name, encode(toHtml(document)), types.html);
  } else {
    const { toText } = await import('#src/documents/text.ts');
    device.saveFile(name, encode(toText(document)), types.txt);
  }
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
