import type { Report } from './check-report.ts';
import { checkStructure } from './check-structure.ts';
import { readMetrics } from './metrics.ts';
import { type Element, type PageReading, readPage, readTree } from './read-content.ts';
import { decodeString, type PdfFile, readObjects, refAfter, refsIn } from './read-objects.ts';

/** Result of reading a finished PDF: what is wrong with it, and its text by the tag tree. */
export interface Checked {
  /** Swedish, one line each; empty when nothing was found. */
  readonly faults: readonly string[];
  /** Text of the tag tree in reading order, exactly as written. */
  readonly text: string;
}

function flatten(element: Element): Element[] {
  return [element, ...element.kids.flatMap(flatten)];
}

function checkCatalog(file: PdfFile, report: Report): void {
  const { catalog } = file;
  report(/\/Lang \(sv-SE\)/.test(catalog), 'språk saknas i katalogen');
  report(/\/DisplayDocTitle true/.test(catalog), 'titeln visas inte i fönstret');
  report(/\/Marked true/.test(catalog), 'filen säger inte att den är taggad');
  const profile = /\/OutputIntents \[<<[\s\S]*?\/DestOutputProfile (\d+) 0 R/.exec(catalog)?.[1];
  report(profile !== undefined && file.objects.has(Number(profile)), 'färgprofil saknas');
  report(!/\/(AA|JavaScript|JS|Launch)\b/.test(catalog), 'katalogen innehåller något som kan köras');
}

function checkMetadata(file: PdfFile, report: Report): void {
  const xmp = new TextDecoder().decode(
    Uint8Array.from(file.objects.get(refAfter(file.catalog, 'Metadata') ?? -1)?.stream ?? '', (one) =>
      one.charCodeAt(0),
    ),
  );
  const field = (name: string) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xmp)?.[1] ?? '';
  report(field('pdfuaid:part') === '1', 'pdfuaid:part är inte 1');
  report(/^[23]$/.test(field('pdfaid:part')) && field('pdfaid:conformance') === 'A', 'pdfaid är fel');
  report(/http:\/\/www\.aiim\.org\/pdfua\/ns\/id\//.test(xmp), 'namnrymden för pdfuaid saknas');
  report(
    field('dc:title')
      .replace(/<[^>]+>/g, '')
      .trim() !== '',
    'titel saknas i metadata',
  );
  const day = /\/CreationDate \(D:(\d{4})(\d\d)(\d\d)/.exec(file.info);
  const created = day === null ? '?' : day.slice(1, 4).join('-');
  report(field('xmp:CreateDate').startsWith(created), 'datum i metadata och Info skiljer sig');
}

function checkPages(file: PdfFile, readings: ReadonlyMap<number, PageReading>, report: Report): void {
  file.pages.forEach((page, index) => {
    const where = ` på sida ${index + 1}`;
    report(/\/Tabs \/S\b/.test(page.head), `tabbordning saknas${where}`);
    report(new RegExp(`/StructParents ${index}\\b`).test(page.head), `StructParents saknas${where}`);
    for (const fault of readings.get(page.id)?.faults ?? []) report(false, `${fault}${where}`);
  });
}

/** Content and tags must point at each other: MCIDs in the parent tree, and none left out. */
function checkParentTree(
  file: PdfFile,
  elements: readonly Element[],
  readings: ReadonlyMap<number, PageReading>,
  report: Report,
): void {
  const root = file.objects.get(refAfter(file.catalog, 'StructTreeRoot') ?? -1)?.head ?? '';
  const numbers = file.objects.get(refAfter(root, 'ParentTree') ?? -1)?.head ?? '';
  const lists = new Map(
    [...numbers.matchAll(/(\d+) \[([^\]]*)\]/g)].map((match) => [Number(match[1]), refsIn(match[2] ?? '')]),
  );
  const owned = new Map<string, number>();
  for (const element of elements)
    for (const { page, mcid } of element.content) owned.set(`${page}:${mcid}`, element.id);
  file.pages.forEach((page, index) => {
    const marks = [...(readings.get(page.id)?.texts.keys() ?? [])];
    for (const mcid of marks) {
      const owner = owned.get(`${page.id}:${mcid}`);
      report(owner !== undefined, `innehåll utan tagg på sida ${index + 1}`);
      report(lists.get(index)?.[mcid] === owner, `ParentTree stämmer inte på sida ${index + 1}`);
    }
    report(lists.get(index)?.length === marks.length, `ParentTree har fel antal på sida ${index + 1}`);
  });
}

function checkLinks(file: PdfFile, elements: readonly Element[], report: Report): void {
  const annotations = file.pages.flatMap((page) => refsIn(/\/Annots \[([^\]]*)\]/.exec(page.head)?.[1] ?? ''));
  const objects = elements
    .filter((one) => one.role === 'Link')
    .flatMap((one) => [...one.head.matchAll(/\/Obj (\d+) 0 R/g)]);
  report(objects.length === annotations.length, 'länkar och länktaggar är olika många');
  for (const id of annotations) {
    const head = file.objects.get(id)?.head ?? '';
    report(/\/Contents <FEFF[0-9A-F]{4,}>/.test(head), 'länk utan beskrivning');
    report(/\/StructParent \d+/.test(head), 'länk utan StructParent');
    const page = /\/Dest \[(\d+) 0 R \/XYZ null [\d.]+ null\]/.exec(head)?.[1];
    const inside = file.pages.some((one) => one.id === Number(page));
    report(page === undefined || inside, 'länk till en sida som inte finns');
    report(inside || /\/URI \((https:|mailto:)/.test(head), 'länk med otillåten adress');
  }
}

/** Every width written in the file must be the one in the embedded font. */
function widthsAgree(descendant: string, font: string): boolean {
  const metrics = readMetrics(Uint8Array.from(font, (one) => one.charCodeAt(0)));
  const list = /\/W \[([\s\S]*?)\]\s*\/CIDToGIDMap|\/W \[([\s\S]*)\]/.exec(descendant);
  const pairs = [...(list?.[1] ?? list?.[2] ?? '').matchAll(/(\d+) \[(\d+)\s*\]/g)];
  return (
    pairs.length > 0 && pairs.every((pair) => Math.abs(metrics.glyphAdvance(Number(pair[1])) - Number(pair[2])) <= 1)
  );
}

function checkFonts(file: PdfFile, report: Report): void {
  const fonts = [...file.objects.values()].filter((one) =>
    /\/Type \/Font\b[\s\S]*\/Subtype \/(Type0|Type1|TrueType)/.test(one.head),
  );
  report(fonts.length > 0, 'inga typsnitt');
  for (const font of fonts) {
    report(/\/Subtype \/Type0/.test(font.head), 'typsnitt som inte är inbäddat');
    report(file.objects.has(refAfter(font.head, 'ToUnicode') ?? -1), 'typsnitt utan ToUnicode');
    const descendant =
      file.objects.get(refsIn(/\/DescendantFonts \[([^\]]*)\]/.exec(font.head)?.[1] ?? '')[0] ?? -1)?.head ?? '';
    report(/\/CIDToGIDMap \/Identity/.test(descendant), 'typsnitt utan CIDToGIDMap');
    const descriptor = file.objects.get(refAfter(descendant, 'FontDescriptor') ?? -1)?.head ?? '';
    const program = file.objects.get(refAfter(descriptor, 'FontFile2') ?? -1)?.stream;
    report(program !== undefined, 'typsnitt som inte är inbäddat');
    if (program !== undefined) report(widthsAgree(descendant, program), 'teckenbredder stämmer inte med typsnittet');
  }
}

function checkAttachment(file: PdfFile, report: Report): void {
  for (const { head } of file.objects.values()) {
    if (!/\/Type \/Filespec/.test(head)) continue;
    report(/\/AFRelationship \/Source/.test(head), 'bilagan saknar AFRelationship');
    report(/\/F </.test(head) && /\/UF </.test(head), 'bilagan saknar filnamn');
    report(/\/AF \[/.test(file.catalog), 'bilagan saknas i katalogen');
  }
}

function checkBookmarks(file: PdfFile, elements: readonly Element[], report: Report): void {
  const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
  const headings = elements.filter((element) => /^H[23]$/.test(element.role)).map((element) => clean(element.text));
  const outline = file.objects.get(refAfter(file.catalog, 'Outlines') ?? -1)?.head ?? '';
  const titles: string[] = [];
  const walk = (id: number | undefined, depth: number) => {
    const head = id === undefined ? undefined : file.objects.get(id)?.head;
    if (head === undefined || titles.length > 2000 || depth > 4) return;
    titles.push(clean(decodeString(/\/Title <([0-9A-F]+)>/.exec(head)?.[1] ?? '')));
    walk(refAfter(head, 'First'), depth + 1);
    walk(refAfter(head, 'Next'), depth);
  };
  walk(refAfter(outline, 'First'), 0);
  report(titles.length === headings.length, 'bokmärken och rubriker är olika många');
  report(
    titles.every((title, index) => title === headings[index]),
    'bokmärken och rubriker skiljer sig',
  );
}

/**
 * Reads a PDF made by `toPdf` object by object and looks for what would keep it from being accessible and archivable.
 * Complements, does not replace, a conformance checker such as veraPDF.
 */
export function checkPdf(bytes: Uint8Array): Checked {
  const file = readObjects(bytes);
  const faults = new Set<string>();
  const report: Report = (condition, fault) => {
    if (!condition) faults.add(fault);
  };
  const readings = new Map(file.pages.map((page) => [page.id, readPage(file, page)]));
  const root = readTree(file, readings);
  const elements = root === undefined ? [] : flatten(root);
  report(root !== undefined, 'taggträd saknas');
  checkCatalog(file, report);
  checkMetadata(file, report);
  checkPages(file, readings, report);
  checkStructure(elements, report);
  checkParentTree(file, elements, readings, report);
  checkLinks(file, elements, report);
  checkFonts(file, report);
  checkAttachment(file, report);
  checkBookmarks(file, elements, report);
  return { faults: [...faults], text: root?.text ?? '' };
}
