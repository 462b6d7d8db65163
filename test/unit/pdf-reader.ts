import { plain } from '#src/documents/plain.ts';
import { withOwnBuiltins } from '#test/support/own-builtins.ts';

const { getDocument, OPS } = await withOwnBuiltins(async () => {
  // It would load this half by itself at the first file.
  // @ts-expect-error: it has no types, and nothing of it is used here.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
});

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  /** Alternative text of a figure or whole text of a cut word, read instead of what stands in it. */
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

export interface ReadTag {
  readonly role: string;
  readonly text: string;
  readonly children: readonly ReadTag[];
}

export async function openPdf(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof openPdf>>['getPage']>>;

/** The characters of one showing operator: glyphs with their Unicode text, and kerning between them. */
function shownText(glyphs: unknown): string {
  if (!Array.isArray(glyphs)) return '';
  const said = (glyph: unknown): string =>
    typeof glyph === 'object' && glyph !== null && 'unicode' in glyph ? String(glyph.unicode) : '';
  return glyphs.map(said).join('');
}

/**
 * Text of each marked-content sequence of a page, glyph by glyph from the drawing operators: nothing is guessed about spaces
 * from where letters stand.
 */
async function textByMark(page: PdfPage): Promise<ReadonlyMap<number, string>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const texts = new Map<number, string>();
  const open: (number | undefined)[] = [];
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index];
    if (operator === OPS.beginMarkedContent) open.push(undefined);
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.beginMarkedContentProps) {
      const mcid: unknown = Array.isArray(args) ? args[1] : undefined;
      open.push(typeof mcid === 'number' ? mcid : undefined);
    } else if (operator === OPS.showText) {
      const mcid = open.at(-1);
      if (mcid !== undefined && Array.isArray(args)) texts.set(mcid, (texts.get(mcid) ?? '') + shownText(args[0]));
    }
  });
  return texts;
}

/** The marked-content number in the id of a leaf: "p7R_mc12". */
const mcidOf = (id: string | undefined): number => Number(/_mc(\d+)$/.exec(id ?? '')?.[1] ?? -1);

/** Each leaf tag's text in reading order. A tag that runs over a page break appears on both pages. */
export async function readTags(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  const parts: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const texts = await textByMark(page);
    const walk = (node: StructNode) => {
      if (node.type === 'content') parts.push(texts.get(mcidOf(node.id)) ?? '');
      if (node.role !== undefined && node.role !== 'Root') {
        roles.push(node.role);
        if (!/^(Link|Span)$/.test(node.role)) parts.push('\ue000');
      }
      if (node.role === 'NonStruct') return;
      if (node.role === 'Figure' || node.role === 'Span') {
        // The tree of a page also names a cut word of the next page, when both stand in one list; it has nothing here.
        const here = node.role === 'Figure' || (node.children ?? []).some((child) => child.type === 'content');
        parts.push(here ? (node.alt ?? '') : '');
        return;
      }
      for (const child of node.children ?? []) walk(child);
    };
    const tree = await page.getStructTree();
    if (tree !== null) walk(tree);
  }
  const text = plain(parts.join('').replaceAll('\ue000', ' '));
  await pdf.destroy();
  return { text, roles };
}
