import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plain } from '#src/documents/plain.ts';

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
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

/** Text of each marked-content sequence of a page. */
async function textByMark(page: Awaited<ReturnType<Awaited<ReturnType<typeof openPdf>>['getPage']>>) {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}

/** Each leaf tag's text in reading order. A tag that runs over a page break appears on both pages. */
export async function readTags(bytes: Uint8Array) {
  const pdf = await openPdf(bytes);
  const parts: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const texts = await textByMark(page);
    const walk = (node: StructNode) => {
      if (node.type === 'content') parts.push(texts.get(node.id ?? '') ?? '');
      if (node.role !== undefined && node.role !== 'Root') {
        roles.push(node.role);
        if (!/^(Link|Span)$/.test(node.role)) parts.push('\ue000');
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
