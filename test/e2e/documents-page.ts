/** A page with nothing but the making of documents, to compare what browsers make with what Node makes. */
import { toDocx } from '#src/documents/docx.ts';
import { toHtml } from '#src/documents/html.ts';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import { toText } from '#src/documents/text.ts';
import { loadPdfFonts } from '#src/effects/fonts.ts';
import { loadExample } from '#src/examples/index.ts';
import type { DocumentKind } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Document } from '#templates/tree/document.ts';
import { figureSample } from '#test/support/figure-sample.ts';

/** The document of an example, with a figure of every shape at the end. */
async function documentOf(id: string, kind: DocumentKind): Promise<Document> {
  const made = makeDocument(await loadExample(id), { kind, today: '2026-11-22' });
  return { ...made, blocks: [...made.blocks, figureSample] };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The style sheet is left out by the test runner in Node, so what stands in the body is compared. */
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));

const caseBytes = async (id: string) => new TextEncoder().encode(JSON.stringify(await loadExample(id)));

const api = {
  /** Digest of each output: PDF/A-2, PDF/A-3 with the case, Word, HTML, text. */
  async digests(id: string, kind: DocumentKind): Promise<Readonly<Record<string, string>>> {
    const [document, fonts] = [await documentOf(id, kind), await loadPdfFonts()];
    const attachCase = { name: 'fall.iop.json', bytes: await caseBytes(id) };
    return {
      pdf2a: await sha256(await toPdf(document, fonts)),
      pdf3a: await sha256(await toPdf(document, fonts, { attachCase })),
      docx: await sha256(await toDocx(document)),
      html: await sha256(new TextEncoder().encode(bodyOf(toHtml(document)))),
      text: await sha256(new TextEncoder().encode(toText(document))),
    };
  },
  documentOf,
  caseBytes,
};

export type DocumentsPage = typeof api;

Object.assign(window, { documents: api });
document.title = 'klar';
