import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readBody } from '../word-back/body.ts';
import { type Making, originXml } from '../word-back/origin.ts';
import { linkStyles } from './numbering.ts';
import { moreStyles } from './styles.ts';

const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:font w:name="Source Serif 4"><w:altName w:val="Cambria"/><w:family w:val="roman"/></w:font>
<w:font w:name="Atkinson Hyperlegible Next"><w:altName w:val="Calibri"/><w:family w:val="swiss"/></w:font>
</w:fonts>`;

/** Longest name of a control that Word takes. */
const longestAlias = 64;

/** Gives links running ids instead of the random ones of the library. */
function renumberLinks(files: Record<string, Uint8Array>): void {
  const relations = files['word/_rels/document.xml.rels'];
  const body = files['word/document.xml'];
  if (relations === undefined || body === undefined) return;
  let text = strFromU8(body);
  let rels = strFromU8(relations);
  const ids = [...text.matchAll(/<w:hyperlink[^>]* r:id="([^"]+)"/g)].map((match) => match[1] ?? '');
  [...new Set(ids)].forEach((id, index) => {
    text = text.replaceAll(`r:id="${id}"`, `r:id="rIdLank${index + 1}"`);
    rels = rels.replaceAll(`Id="${id}"`, `Id="rIdLank${index + 1}"`);
  });
  // The library numbers content within the process, so their order here decides instead.
  const sorted = (rels.match(/<Relationship [^>]*\/>/g) ?? []).sort();
  files['word/_rels/document.xml.rels'] = strToU8(rels.replace(/<Relationship [\s\S]*\/>/, sorted.join('')));
  files['word/document.xml'] = strToU8(text);
}

/** Numbers the bookmarks in order: the library counts them too within the process. */
function renumberBookmarks(files: Record<string, Uint8Array>): void {
  const body = files['word/document.xml'];
  if (body === undefined) return;
  const ids = new Map<string, number>();
  const text = strFromU8(body).replace(
    /(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g,
    (_, head: string, id: string) => {
      const number = ids.get(id) ?? ids.size + 1;
      ids.set(id, number);
      return `${head}${number}"`;
    },
  );
  files['word/document.xml'] = strToU8(text);
}

/** Adds the styles that the library cannot write, and ties the levels of the lists to theirs. */
function tieStyles(files: Record<string, Uint8Array>, sectioned: boolean): void {
  const styles = files['word/styles.xml'];
  if (styles !== undefined)
    files['word/styles.xml'] = strToU8(strFromU8(styles).replace('</w:styles>', `${moreStyles}</w:styles>`));
  const lists = files['word/numbering.xml'];
  if (lists !== undefined) files['word/numbering.xml'] = strToU8(linkStyles(strFromU8(lists), sectioned));
}

/** Numbers the pictures in order, instead of from a count of the whole process. */
function renumberPictures(files: Record<string, Uint8Array>): void {
  const body = files['word/document.xml'];
  if (body === undefined) return;
  let count = 0;
  const text = strFromU8(body).replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_, head: string) => {
    count += 1;
    return `${head}${count}"`;
  });
  files['word/document.xml'] = strToU8(text);
}

/**
 * Puts each gap in a content control of its own with what is missing as its name, so that a click chooses all of it and
 * the next one is found among the document's controls. The library cannot put one inside a paragraph.
 */
function holdGaps(files: Record<string, Uint8Array>): void {
  const body = files['word/document.xml'];
  if (body === undefined) return;
  const gap = /<w:r><w:rPr><w:rStyle w:val="Lucka"\/><\/w:rPr><w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g;
  const text = strFromU8(body).replace(gap, (run, said: string) => {
    const what = said.replace(/^\[|\]$/g, '').replace(/ – fråga [A-Z]+\d+ i verktyget$/, '');
    const ref = / – fråga ([A-Z]+\d+) i verktyget\]$/.exec(said)?.[1];
    const tag = ref === undefined ? '' : `<w:tag w:val="fraga-${ref}"/>`;
    const alias = what
      .replaceAll('"', '&quot;')
      .slice(0, longestAlias)
      .replace(/&[a-z]*$/, '');
    return `<w:sdt><w:sdtPr><w:alias w:val="${alias}"/>${tag}<w:id w:val="0"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`;
  });
  files['word/document.xml'] = strToU8(text);
}

/** Numbers the content controls in order. */
function numberControls(files: Record<string, Uint8Array>): void {
  const body = files['word/document.xml'];
  if (body === undefined) return;
  let count = 0;
  const text = strFromU8(body).replace(/<w:id w:val="0"\/>/g, () => {
    count += 1;
    return `<w:id w:val="${count}"/>`;
  });
  files['word/document.xml'] = strToU8(text);
}

/** Says in the file what it was made from, so that it can be read back. */
function sayOrigin(files: Record<string, Uint8Array>, making: Making): void {
  const body = files['word/document.xml'];
  if (body === undefined || files['docProps/custom.xml'] === undefined) return;
  files['docProps/custom.xml'] = strToU8(originXml(making, readBody(strFromU8(body)).units));
}

export interface Packing {
  /** ISO day of the document. */
  readonly date: string;
  /** Its sections are numbered. */
  readonly sectioned: boolean;
  readonly making?: Making;
}

/** The same file with nothing random in it: fixed ids, the document's date, sorted entries, one time stamp. */
export function repack(bytes: Uint8Array, { date, sectioned, making }: Packing): Uint8Array {
  const files = unzipSync(bytes);
  renumberLinks(files);
  renumberPictures(files);
  renumberBookmarks(files);
  holdGaps(files);
  numberControls(files);
  tieStyles(files, sectioned);
  if (making !== undefined) sayOrigin(files, making);
  const core = files['docProps/core.xml'];
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? date : '2000-01-01';
  if (core !== undefined) {
    const dated = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
    files['docProps/core.xml'] = strToU8(
      dated.replace('</cp:coreProperties>', '<dc:language>sv-SE</dc:language></cp:coreProperties>'),
    );
  }
  if (files['word/fontTable.xml'] !== undefined) files['word/fontTable.xml'] = strToU8(fontTable);
  // The content types must come first for some readers; otherwise the order is alphabetical.
  const names = Object.keys(files).sort(
    (one, other) => Number(other.startsWith('[')) - Number(one.startsWith('[')) || (one < other ? -1 : 1),
  );
  const mtime = '1980-01-01T00:00:00';
  return zipSync(
    Object.fromEntries(names.map((name) => [name, [files[name] ?? new Uint8Array(), { mtime, level: 6 }]])),
  );
}
