/** What every finished document is held against: its own tree, character for character, in each output. */
import { toDocx } from '#src/documents/docx.ts';
import { toHtml } from '#src/documents/html.ts';
import { checkPdf } from '#src/documents/pdf/check.ts';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import type { PdfFonts } from '#src/documents/pdf/types.ts';
import { asPrinted } from '#src/documents/pdf/unprintable.ts';
import { plain, plainWords } from '#src/documents/plain.ts';
import { toText } from '#src/documents/text.ts';
import type { Document } from '#templates/tree/document.ts';
import { readTags } from '#test/unit/pdf-reader.ts';
import { fieldFaults } from './word-numbers.ts';
import { documentXml, docxWords, htmlWords } from './words-reader.ts';

/** Where two texts part, with what stands around; nothing when they are the same. */
function difference(name: string, found: string, wanted: string): string[] {
  if (found === wanted) return [];
  let at = 0;
  while (found[at] === wanted[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
  return [`${name}, tecken ${at}: ”${around(found)}” i stället för ”${around(wanted)}”`];
}

export interface Proof {
  /** Empty when every output says what the tree says and the PDF is well made. */
  readonly faults: readonly string[];
  readonly pdf: Uint8Array;
  /** The text of the PDF as our own check reads it. */
  readonly readBack: string;
}

/** Ids of the clauses that the tree prints. */
export function clausesIn(document: Document): readonly string[] {
  const ids = document.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.trace?.clause ?? [];
    return block.kind === 'list' ? block.items.flatMap((item) => item.trace?.clause ?? []) : [];
  });
  return [...new Set(ids)];
}

/** Ids on the content controls of a Word file, in order. */
export function clauseTags(docx: Uint8Array): readonly string[] {
  return [...documentXml(docx).matchAll(/<w:sdt><w:sdtPr><w:alias [^>]*\/><w:tag w:val="(K[^"]*)"\/>/g)].map(
    (match) => match[1] ?? '',
  );
}

/** Makes the document in every form and compares. */
export async function prove(document: Document, fonts: PdfFonts): Promise<Proof> {
  const wanted = plainWords(document);
  const pdf = await toPdf(document, fonts);
  const docx = await toDocx(document);
  const { text } = await readTags(pdf);
  const own = checkPdf(pdf);
  const faults = [
    ...own.faults,
    // What is said of a figure is not drawn, so it keeps characters that no font has.
    ...difference('PDF', asPrinted(text, fonts), asPrinted(wanted, fonts)),
    ...difference('HTML', htmlWords(toHtml(document)), wanted),
    ...difference('Word', docxWords(docx), wanted),
    ...fieldFaults(docx),
    ...difference('text', plain(toText(document)), wanted),
    ...difference('klausuler i Word', clauseTags(docx).join(' '), clausesIn(document).join(' ')),
  ];
  return { faults, pdf, readBack: own.text };
}
