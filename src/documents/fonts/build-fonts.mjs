// Cuts the bundled fonts out of their source packages. Run by hand after a change of font version:
//   node src/documents/fonts/build-fonts.mjs
// The PDF faces become TrueType under names of our own (the licence of Source Serif reserves the word "Source" for
// unmodified files), with a plain kern table in place of GPOS; the interface faces become WOFF2.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';
import { addBarred, nameTable } from './own-tables.mjs';
import { sfnt, tablesOf } from './sfnt.mjs';

// The converter and the shaper are those that subset-font itself depends on.
const within = createRequire(import.meta.resolve('subset-font'));
const fontverter = within('fontverter');
const hb = await import(pathToFileURL(within.resolve('harfbuzzjs')).href);

const root = new URL('../../../', import.meta.url);
const packages = new URL('node_modules/@expo-google-fonts/', root);
const pdfDirectory = new URL('./', import.meta.url);
const uiDirectory = new URL('src/ui/fonts/', root);

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}

const punctuation = '‐‑–—―‘’‚“”„†‡•…‰′″‹›⁄€™−×÷≤≥≈≠←↑→↓☐☑☒■□●○✓✗№ℓ½¼¾⅓⅔⅛';
const latin = range(0x20, 0x7e) + range(0xa0, 0xff) + range(0x100, 0x17f);
const pdfText = `${latin}${range(0x180, 0x24f)}${range(0x1e00, 0x1eff)}${punctuation}\u2002\u2003\u2009\u202f`;
const uiText = `${latin}ȘșȚțẞ${punctuation}\u2009\u202f`;
const kerned = `${range(0x20, 0x7e)}ÅÄÖåäöÉéÜü–—’”“‘„‚»«…§`;

const pdfFaces = [
  ['source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'iop-serif-regular.ttf', 'IOP Serif', 'Regular'],
  ['source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', 'iop-serif-bold.ttf', 'IOP Serif', 'Bold'],
  [
    'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    'iop-sans-regular.ttf',
    'IOP Sans',
    'Regular',
  ],
  ['atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf', 'iop-sans-bold.ttf', 'IOP Sans', 'Bold'],
];
const uiFaces = [
  [
    'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    'sans-400.woff2',
    'IOP Sans',
    'Regular',
  ],
  [
    'atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
    'sans-600.woff2',
    'IOP Sans',
    'SemiBold',
  ],
  ['atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf', 'sans-700.woff2', 'IOP Sans', 'Bold'],
  ['source-serif-4/400Regular/SourceSerif4_400Regular.ttf', 'serif-400.woff2', 'IOP Serif', 'Regular'],
  ['source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', 'serif-600.woff2', 'IOP Serif', 'SemiBold'],
];

/** Horizontal kerning of the common pairs as a format 0 kern table, read from GPOS by shaping each pair. */
function kernTable(bytes) {
  const font = new hb.Font(new hb.Face(new hb.Blob(new Uint8Array(bytes))));
  const only = [
    new hb.Feature('kern', 1),
    new hb.Feature('liga', 0),
    new hb.Feature('calt', 0),
    new hb.Feature('clig', 0),
  ];
  const shaped = (text) => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer, only);
    return buffer.getGlyphInfosAndPositions();
  };
  const single = new Map([...kerned].map((letter) => [letter, shaped(letter)[0]]));
  const pairs = [];
  for (const [left, a] of single) {
    for (const [right, b] of single) {
      if (!a || !b || a.codepoint === 0 || b.codepoint === 0) continue;
      const value = (shaped(left + right)[0]?.xAdvance ?? 0) - a.xAdvance;
      if (value !== 0) pairs.push([a.codepoint, b.codepoint, value]);
    }
  }
  pairs.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const table = Buffer.alloc(4 + 14 + pairs.length * 6);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(table.length - 4, 6);
  table.writeUInt16BE(1, 8);
  table.writeUInt16BE(pairs.length, 10);
  pairs.forEach(([left, right, value], index) => {
    table.writeUInt16BE(left, 18 + index * 6);
    table.writeUInt16BE(right, 20 + index * 6);
    table.writeInt16BE(value, 22 + index * 6);
  });
  return { table, count: pairs.length };
}

/** First line of the licence of the package that a face comes from. */
function copyrightOf(source) {
  return readFileSync(new URL(`${source.split('/')[0]}/LICENSE_FONT`, packages), 'utf8').split('\n')[0];
}

for (const [source, target, family, style] of pdfFaces) {
  const original = readFileSync(new URL(source, packages));
  const plain = { targetFormat: 'truetype', noHinting: true, noLayoutClosure: true };
  const withKerning = await subsetFont(original, pdfText, { ...plain, keepFeatures: ['kern'] });
  const bare = await subsetFont(original, pdfText, {
    ...plain,
    keepFeatures: [],
    dropTables: ['GPOS', 'GSUB', 'GDEF', 'STAT', 'DSIG'],
  });
  const { table, count } = kernTable(withKerning);
  const tables = tablesOf(bare);
  tables.set('name', nameTable(family, style, copyrightOf(source)));
  tables.set('kern', table);
  addBarred(tables, 0x167, 0x74, 240, 0.95);
  addBarred(tables, 0x166, 0x54, 335, 0.62);
  const font = sfnt(tables);
  writeFileSync(new URL(target, pdfDirectory), font);
  console.log(fileURLToPath(new URL(target, pdfDirectory)), font.length, `${count} kerning pairs`);
}

for (const [source, target, family, style] of uiFaces) {
  const original = readFileSync(new URL(source, packages));
  const keepFeatures = ['kern', 'liga', 'tnum', 'lnum', 'locl', 'ccmp', 'mark'];
  const cut = await subsetFont(original, uiText, { targetFormat: 'truetype', noHinting: true, keepFeatures });
  const tables = tablesOf(cut);
  tables.set('name', nameTable(family, style, copyrightOf(source)));
  const font = await fontverter.convert(sfnt(tables), 'woff2', 'truetype');
  writeFileSync(new URL(target, uiDirectory), font);
  console.log(target, font.length);
}

for (const [source, target] of [
  ['source-serif-4', 'OFL-source-serif-4.txt'],
  ['atkinson-hyperlegible-next', 'OFL-atkinson-hyperlegible-next.txt'],
]) {
  const licence = readFileSync(new URL(`${source}/LICENSE_FONT`, packages));
  writeFileSync(new URL(target, pdfDirectory), licence);
  writeFileSync(new URL(target, uiDirectory), licence);
}
