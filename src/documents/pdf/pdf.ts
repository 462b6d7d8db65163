import { jsPDF } from 'jspdf';
import { type Pieces, partOf, whole } from '#steps/import/pieces.ts';
import type { Document } from '#templates/tree/document.ts';
import { words } from '../words.ts';
import { type EngineFont, engineOf } from './engine.ts';
import type { Attachment } from './job.ts';
import { layoutInPieces } from './layout.ts';
import { metricsOf } from './metrics.ts';
import { type Brush, pageContent } from './paint.ts';
import { binary, fingerprint } from './strings.ts';
import { tagOutput } from './tagger.ts';
import type { Face, LaidOut, PdfFonts } from './types.ts';
import type { Metadata } from './xmp.ts';

export { unprintable } from './unprintable.ts';

export interface PdfOptions {
  /** The case file to carry inside the PDF (PDF/A-3); without it the file is PDF/A-2. */
  readonly attachCase?: Attachment;
}

const faces = ['serif', 'serifBold', 'sans', 'sansBold'] as const satisfies readonly Face[];

/** Names inside the file: six letters and a plus say that the font is cut down. */
const fontNames: Readonly<Record<Face, string>> = {
  serif: 'IOPVER+IOPSerif-Regular',
  serifBold: 'IOPVER+IOPSerif-Bold',
  sans: 'IOPVER+IOPSans-Regular',
  sansBold: 'IOPVER+IOPSans-Bold',
};

const strings = new WeakMap<Uint8Array, string>();

/** The bytes of a font as jsPDF wants them; converted once, since it takes longer than a page of text. */
function fontString(bytes: Uint8Array): string {
  const known = strings.get(bytes);
  if (known !== undefined) return known;
  const made = binary(bytes);
  strings.set(bytes, made);
  return made;
}

/** The faces that some text is drawn in. */
function facesIn({ pages }: LaidOut): ReadonlySet<Face> {
  const ops = pages.flatMap((page) => [
    ...page.fragments.flatMap((fragment) => fragment.ops),
    ...page.artifacts.map((one) => one.op),
  ]);
  return new Set(ops.flatMap((op) => (op.kind === 'text' ? [op.face] : [])));
}

/** Registers the faces in use and returns how to write text in them. */
function loadFonts(pdf: jsPDF, fonts: PdfFonts, used: ReadonlySet<Face>): Omit<Brush, 'metrics'> {
  const { internal, pdfEscape16 } = engineOf(pdf);
  const loaded = new Map<Face, EngineFont>();
  for (const face of faces.filter((one) => used.has(one))) {
    const file = `${face}.ttf`;
    pdf.addFileToVFS(file, fontString(fonts[face]));
    pdf.addFont(file, fontNames[face], 'normal');
    pdf.setFont(fontNames[face], 'normal');
    loaded.set(face, internal.getFont());
    // jsPDF embeds a font once its own text() has used it. The text is taken away again: ours comes through the painter.
    const content = internal.pages[1] ?? [];
    const before = content.length;
    pdf.text('a', 0, 0);
    content.splice(before);
  }
  const id = (face: Face) => loaded.get(face)?.id ?? '';
  return {
    fonts: { serif: id('serif'), serifBold: id('serifBold'), sans: id('sans'), sansBold: id('sansBold') },
    encode: (face, text) => {
      const font = loaded.get(face);
      return font === undefined ? '' : pdfEscape16(text, font);
    },
  };
}

// jsPDF writes years up to 2037 only, and a case may hold any day.
function printableDate(date: string): string {
  if (!/^(19[7-9]\d|20[0-2]\d|203[0-7])-\d\d-\d\d$/.test(date)) return '2000-01-01';
  return date;
}

function metadataOf(document: Document, options: PdfOptions): Metadata {
  const attached = options.attachCase === undefined ? '' : binary(options.attachCase.bytes);
  return {
    title: document.title.normalize('NFC'),
    author: document.parties.map((party) => party.name).join(', ') || words.tool,
    subject: document.subtitle || document.title,
    creator: words.tool,
    producer: `jsPDF ${jsPDF.version}`,
    date: printableDate(document.date),
    fileId: fingerprint(JSON.stringify(document) + attached),
    part: options.attachCase === undefined ? 2 : 3,
  };
}

function describe(pdf: jsPDF, metadata: Metadata): void {
  pdf.setCreationDate(`D:${metadata.date.replaceAll('-', '')}000000+00'00'`);
  pdf.setFileId(metadata.fileId);
  pdf.setDocumentProperties({
    title: metadata.title,
    author: metadata.author,
    subject: metadata.subject,
    creator: metadata.creator,
  });
}

/**
 * The document as a tagged, archivable PDF: PDF/UA-1 with PDF/A-2a, or PDF/A-3a when the case file is attached.
 * Same document, fonts and attachment give the same bytes; dates come from the document. The last piece, when jsPDF
 * packs the pages and the fonts, is the longest.
 */
export function* toPdfInPieces(given: Document, fonts: PdfFonts, options: PdfOptions = {}): Pieces<Uint8Array> {
  const document = { ...given, title: given.title.trim() || given.subtitle.trim() || words.tool };
  const metrics = metricsOf(fonts);
  yield 0.1;
  const laidOut = yield* partOf(layoutInPieces(document, metrics), 0.1, 0.5);
  yield 0.5;
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 3 });
  const metadata = metadataOf(document, options);
  describe(pdf, metadata);
  const brush: Brush = { metrics, ...loadFonts(pdf, fonts, facesIn(laidOut)) };
  for (const [index, page] of laidOut.pages.entries()) {
    yield 0.5 + (0.3 * index) / laidOut.pages.length;
    if (index > 0) pdf.addPage();
    for (const line of pageContent(page, brush)) engineOf(pdf).internal.write(line);
  }
  yield 0.8;
  tagOutput(engineOf(pdf).internal, laidOut, metadata, options.attachCase);
  return new Uint8Array(pdf.output('arraybuffer'));
}

/** `toPdfInPieces`, at once. Rejects when the document cannot be made. */
export const toPdf = async (given: Document, fonts: PdfFonts, options: PdfOptions = {}): Promise<Uint8Array> =>
  whole(toPdfInPieces(given, fonts, options));
