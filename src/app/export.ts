/** Makes a file of the draft and hands it to the browser. PDF, Word and fonts load on the first export only. */

import { fileNameFor, saveFile } from '#src/effects/files.ts';
import { loadPdfFonts } from '#src/effects/fonts.ts';
import { textOf } from '#steps/answers.ts';
import type { CaseFile } from '#steps/case-file.ts';

export const formatNames = { pdf: 'PDF', docx: 'Word', html: 'Webbsida', txt: 'Text' } as const;
export type ExportFormat = keyof typeof formatNames;

const types: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
};

export interface Exported {
  readonly name: string;
  /** Swedish sentences about characters that could not be printed. */
  readonly warnings: readonly string[];
}

export async function exportDocument(c: CaseFile, today: string, format: ExportFormat): Promise<Exported> {
  const { makeDocument } = await import('#templates/make.ts');
  const document = makeDocument(c, { kind: 'agreement', today });
  const kind = document.kind === 'route' ? 'vagval' : 'avtalsutkast';
  const name = fileNameFor(`${kind} ${textOf(c, 'partnership.name') ?? ''}`, today, format);
  const warnings: string[] = [];
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (format === 'pdf') {
    const [{ toPdf, unprintable }, fonts] = await Promise.all([import('#src/documents/pdf/pdf.ts'), loadPdfFonts()]);
    const missing = unprintable(document, fonts);
    if (missing.length > 0) warnings.push(`Tecken som inte gick att skriva ut är ersatta: ${missing.join(' ')}`);
    saveFile(name, await toPdf(document, fonts), types.pdf);
  } else if (format === 'docx') {
    const { toDocx } = await import('#src/documents/docx.ts');
    saveFile(name, await toDocx(document), types.docx);
  } else if (format === 'html') {
    const { toHtml } = await import('#src/documents/html.ts');
    saveFile(name, encode(toHtml(document)), types.html);
  } else {
    const { toText } = await import('#src/documents/text.ts');
    saveFile(name, encode(toText(document)), types.txt);
  }
  return { name, warnings };
}
