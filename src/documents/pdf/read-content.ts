import { decodeString, type PdfFile, type PdfObject, refAfter, refsIn } from './read-objects.ts';

/** What a page's content stream says: text by marked-content id, and faults in its marking. */
export interface PageReading {
  readonly texts: ReadonlyMap<number, string>;
  readonly faults: readonly string[];
}

const token = /\/[^\s<>[\]()/]+|<<|>>|<[0-9A-Fa-f]*>|\[|\]|\((?:\\.|[^\\)])*\)|[-+]?[\d.]+|[A-Za-z*'"]+/g;
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh']);

/** Glyph → character from a font's ToUnicode. */
export function unicodeMap(file: PdfFile, font: PdfObject): Map<string, string> {
  const id = refAfter(font.head, 'ToUnicode');
  const cmap = id === undefined ? '' : (file.objects.get(id)?.stream ?? '');
  return new Map(
    [...cmap.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/gi)].map((match) => [
      match[1] ?? '',
      decodeString(match[2] ?? ''),
    ]),
  );
}

/** Fonts by their name in the page resources. */
function fontsOf(file: PdfFile, page: PdfObject): Map<string, Map<string, string>> {
  const resources = file.objects.get(refAfter(page.head, 'Resources') ?? -1)?.head ?? '';
  const named = [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  return new Map(
    named.flatMap((match) => {
      const font = file.objects.get(Number(match[2]));
      return font === undefined ? [] : [[match[1] ?? '', unicodeMap(file, font)] as const];
    }),
  );
}

type Mark = { readonly kind: 'artifact' | 'unmarked' } | { readonly kind: 'tag'; readonly mcid: number };

function markOf(operands: readonly string[]): Mark {
  const at = operands.indexOf('/MCID');
  if (at >= 0) return { kind: 'tag', mcid: Number(operands[at + 1]) };
  return { kind: operands[0] === '/Artifact' ? 'artifact' : 'unmarked' };
}

/** Reads a page: every painting operator must stand in exactly one mark, a tag's or an artifact's. */
export function readPage(file: PdfFile, page: PdfObject): PageReading {
  const fonts = fontsOf(file, page);
  const stream = file.objects.get(refAfter(page.head, 'Contents') ?? -1)?.stream ?? '';
  const texts = new Map<number, string>();
  const faults = new Set<string>();
  const open: Mark[] = [];
  let font = new Map<string, string>();
  let operands: string[] = [];
  const show = (mark: Mark | undefined) => {
    const glyphs = operands
      .filter((one) => /^<[0-9a-f]+>$/i.test(one))
      .flatMap((one) => one.slice(1, -1).match(/.{4}/g) ?? []);
    const text = glyphs.map((glyph) => font.get(glyph.toLowerCase()) ?? '\ufffd').join('');
    if (mark?.kind === 'tag') texts.set(mark.mcid, (texts.get(mark.mcid) ?? '') + text);
  };
  const begin = (): void => {
    if (open.length > 0) faults.add('märkt innehåll i märkt innehåll');
    const mark = markOf(operands);
    open.push(mark);
    if (mark.kind === 'unmarked') faults.add('innehåll som varken är tagg eller artefakt');
    if (mark.kind === 'tag' && !texts.has(mark.mcid)) texts.set(mark.mcid, '');
  };
  const paint = (operator: string): void => {
    if (open.length === 0) faults.add('omärkt innehåll');
    if (operator === 'TJ' || operator === 'Tj') show(open.at(-1));
  };
  const perform = (operator: string): void => {
    if (operator === 'BDC' || operator === 'BMC') begin();
    else if (operator === 'EMC' && open.pop() === undefined) faults.add('EMC utan BDC');
    else if (operator === 'Tf') font = fonts.get((operands[0] ?? '').slice(1)) ?? new Map();
    else if (painting.has(operator)) paint(operator);
    operands = [];
  };
  for (const [part] of stream.matchAll(token)) {
    if (/^[A-Za-z*'"]/.test(part)) perform(part);
    else operands.push(part);
  }
  if (open.length > 0) faults.add('EMC saknas');
  return { texts, faults: [...faults] };
}

/** One element of the structure tree. */
export interface Element {
  readonly id: number;
  readonly role: string;
  readonly head: string;
  readonly kids: readonly Element[];
  /** Page object and marked-content id of its own content, in order with `kids`. */
  readonly content: readonly { readonly page: number; readonly mcid: number }[];
  /** Text of the element with everything in it, exactly as written. */
  readonly text: string;
}

/** What is read instead of a figure; empty when it is missing. */
export function alternativeText(head: string): string {
  return decodeString(/\/Alt <([0-9A-F]+)>/.exec(head)?.[1] ?? '');
}

/** What the file says that an element is read as, instead of what is drawn. */
function saidInstead(role: string, head: string): string | undefined {
  // What is written in a drawing is presentation; its alternative text is what it says.
  if (role === 'Figure') return alternativeText(head);
  // The page of a heading, in the list of contents: the other outputs of the document have no pages.
  if (role === 'NonStruct') return '';
  const actual = /\/ActualText <([0-9A-F]+)>/.exec(head)?.[1];
  return actual === undefined ? undefined : decodeString(actual);
}

/** The structure tree from its root, with the text of every element. */
export function readTree(file: PdfFile, readings: ReadonlyMap<number, PageReading>): Element | undefined {
  const root = file.objects.get(refAfter(file.catalog, 'StructTreeRoot') ?? -1);
  const top = refAfter(root?.head ?? '', 'K');
  return top === undefined ? undefined : readElement(file, top, readings, 0);
}

type PartOfElement = { readonly page: number; readonly mcid: number } | { readonly kid: number };

/** What the list of kids of an element names: content of a page, or further elements. Other objects are passed over. */
function partsIn(list: string, home: number): readonly PartOfElement[] {
  return [...list.matchAll(/<<[^>]*>>|\d+ 0 R|\d+/g)].flatMap(([part]): readonly PartOfElement[] => {
    const mcid = /\/MCID (\d+)/.exec(part)?.[1];
    if (mcid !== undefined) return [{ page: refAfter(part, 'Pg') ?? -1, mcid: Number(mcid) }];
    if (part.startsWith('<<')) return [];
    return part.endsWith('R') ? [{ kid: refsIn(part)[0] ?? -1 }] : [{ page: home, mcid: Number(part) }];
  });
}

function readElement(file: PdfFile, id: number, readings: ReadonlyMap<number, PageReading>, depth: number): Element {
  const head = file.objects.get(id)?.head ?? '';
  const home = refAfter(head, 'Pg') ?? -1;
  const list = /\/K \[([\s\S]*)\]/.exec(head)?.[1] ?? '';
  const kids: Element[] = [];
  const content: { page: number; mcid: number }[] = [];
  let text = '';
  for (const part of partsIn(list, home)) {
    if ('mcid' in part) {
      content.push(part);
      text += readings.get(part.page)?.texts.get(part.mcid) ?? '';
    } else if (depth < 40) {
      const kid = readElement(file, part.kid, readings, depth + 1);
      kids.push(kid);
      text += kid.role === 'Link' || kid.role === 'Span' ? kid.text : ` ${kid.text} `;
    }
  }
  const role = /\/S \/(\w+)/.exec(head)?.[1] ?? '';
  return { id, role, head, kids, content, text: saidInstead(role, head) ?? text };
}
