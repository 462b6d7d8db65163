// Cuts the bundled fonts out of their source packages. Run by hand after a change of font version:
//   node src/documents/fonts/build-fonts.mjs
// The PDF faces become TrueType under names of our own (the licence of Source Serif reserves the word "Source" for
// unmodified files), with a plain kern table in place of GPOS; the interface faces become WOFF2.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subsetFont from 'subset-font';

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

/** Tables of an sfnt file by tag. */
function tablesOf(bytes) {
  const tables = new Map();
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    const offset = bytes.readUInt32BE(entry + 8);
    tables.set(
      bytes.toString('latin1', entry, entry + 4),
      bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12)),
    );
  }
  return tables;
}

function checksum(bytes) {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 4) {
    const word = Buffer.alloc(4);
    bytes.copy(word, 0, index, Math.min(index + 4, bytes.length));
    sum = (sum + word.readUInt32BE(0)) >>> 0;
  }
  return sum;
}

/** An sfnt file of the given tables, with fresh checksums. */
function sfnt(tables) {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const head = Buffer.alloc(12 + sorted.length * 16);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(sorted.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE(sorted.length * 16 - power * 16, 10);
  const parts = [head];
  let offset = head.length;
  let headAt = 0;
  sorted.forEach(([tag, content], index) => {
    const data = Buffer.from(content);
    if (tag === 'head') {
      data.writeUInt32BE(0, 8);
      headAt = offset;
    }
    const entry = 12 + index * 16;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(checksum(data), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  });
  const font = Buffer.concat(parts);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

/** Puts the characters of one format 4 table into `map`. */
function readCharacters(cmap, table, map) {
  const twice = cmap.readUInt16BE(table + 6);
  for (let at = 0; at < twice; at += 2) {
    const [end, start] = [cmap.readUInt16BE(table + 14 + at), cmap.readUInt16BE(table + 16 + twice + at)];
    const delta = cmap.readUInt16BE(table + 16 + twice * 2 + at);
    const rangeAt = table + 16 + twice * 3 + at;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + (code - start) * 2);
      if (range === 0 || raw !== 0) map.set(code, (raw + delta) & 0xffff);
    }
  }
}

/** Code point → glyph of a font's format 4 character map. */
function charactersOf(tables) {
  const cmap = tables.get('cmap');
  const map = new Map();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.readUInt32BE(8 + index * 8);
    if (cmap.readUInt16BE(table) === 4) readCharacters(cmap, table, map);
  }
  return map;
}

/** A character map with one format 4 table for the Windows platform. */
function characterTable(map) {
  const segments = [];
  for (const [code, glyph] of [...map].sort((one, other) => one[0] - other[0])) {
    const last = segments.at(-1);
    if (last && last.end === code - 1 && last.glyph + (code - last.start) === glyph) last.end = code;
    else segments.push({ start: code, end: code, glyph });
  }
  segments.push({ start: 0xffff, end: 0xffff, glyph: 0 });
  const count = segments.length;
  const table = Buffer.alloc(12 + 16 + count * 8);
  const power = 2 ** Math.floor(Math.log2(count));
  const head = [0, 1, 3, 1, 0, 12, 4, 16 + count * 8, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2];
  head.forEach((value, index) => {
    table.writeUInt16BE(value, index * 2);
  });
  segments.forEach(({ start, end, glyph }, index) => {
    table.writeUInt16BE(end, 26 + index * 2);
    table.writeUInt16BE(start, 28 + count * 2 + index * 2);
    table.writeUInt16BE((glyph - start + 0x10000) & 0xffff, 28 + count * 4 + index * 2);
  });
  return table;
}

function locationsOf(tables) {
  const loca = tables.get('loca');
  const long = tables.get('head').readInt16BE(50) === 1;
  return Array.from({ length: loca.length / (long ? 4 : 2) }, (_, index) =>
    long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2,
  );
}

/**
 * Adds a letter made of another one and a bar across it: ŧ and Ŧ of Northern Sámi, which neither family has.
 * `middle` is the height of the bar's centre, `share` its length as a share of the letter's width.
 */
function addBarred(tables, code, base, middle, share) {
  const map = charactersOf(tables);
  if (map.has(code)) return;
  const locations = locationsOf(tables);
  const glyf = tables.get('glyf');
  const boxOf = (glyph) => [2, 4, 6, 8].map((at) => glyf.readInt16BE(locations[glyph] + at));
  const [letter, bar] = [map.get(base), map.get(0x2d)];
  const [left, bottom, right, top] = boxOf(letter);
  const [barLeft, barBottom, barRight, barTop] = boxOf(bar);
  const scale = ((right - left) * share) / (barRight - barLeft);
  const composite = Buffer.alloc(10 + 8 + 12 + 2);
  const dx = Math.round((left + right) / 2 - (scale * (barLeft + barRight)) / 2);
  const dy = Math.round(middle - (barBottom + barTop) / 2);
  const from = Math.min(left, Math.round(dx + scale * barLeft));
  const to = Math.max(right, Math.round(dx + scale * barRight));
  [-1, from, bottom, to, top, 0x0223, letter, 0, 0, 0x0043, bar, dx, dy, Math.round(scale * 16384), 16384].forEach(
    (value, index) => {
      composite.writeInt16BE(value, index * 2);
    },
  );
  const grown = Buffer.concat([glyf, Buffer.alloc((4 - (glyf.length % 4)) % 4)]);
  const glyph = locations.length - 1;
  const ends = [...locations.slice(0, -1), grown.length, grown.length + composite.length];
  const loca = Buffer.alloc(ends.length * 4);
  ends.forEach((end, index) => {
    loca.writeUInt32BE(end, index * 4);
  });
  const copy = (tag) => Buffer.from(tables.get(tag));
  const [head, maxp, hhea, hmtx] = [copy('head'), copy('maxp'), copy('hhea'), tables.get('hmtx')];
  const long = hhea.readUInt16BE(34);
  const metrics = Buffer.alloc((glyph + 1) * 4);
  for (let one = 0; one < glyph; one++) {
    hmtx.copy(metrics, one * 4, Math.min(one, long - 1) * 4, Math.min(one, long - 1) * 4 + 2);
    metrics.writeInt16BE(
      one < long ? hmtx.readInt16BE(one * 4 + 2) : hmtx.readInt16BE(long * 4 + (one - long) * 2),
      one * 4 + 2,
    );
  }
  metrics.copy(metrics, glyph * 4, letter * 4, letter * 4 + 4);
  head.writeInt16BE(1, 50);
  maxp.writeUInt16BE(glyph + 1, 4);
  maxp.writeUInt16BE(Math.max(2, maxp.readUInt16BE(28)), 28);
  maxp.writeUInt16BE(Math.max(1, maxp.readUInt16BE(30)), 30);
  hhea.writeUInt16BE(glyph + 1, 34);
  const changed = {
    glyf: Buffer.concat([grown, composite]),
    loca,
    head,
    maxp,
    hhea,
    hmtx: metrics,
    cmap: characterTable(map.set(code, glyph)),
  };
  for (const [tag, table] of Object.entries(changed)) tables.set(tag, table);
}

/** A name table of our own: Windows, English, UTF-16. */
function nameTable(family, style, copyright) {
  const full = `${family} ${style}`;
  const names = [
    [0, copyright],
    [1, family],
    [2, style],
    [3, `${full}; cut down for IOP-verkstaden`],
    [4, full],
    [5, 'Version 1.000'],
    [6, `${family.replaceAll(' ', '')}-${style}`],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
  ];
  const header = Buffer.alloc(6 + names.length * 12);
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let at = 0;
  names.forEach(([id], index) => {
    const length = strings[index].length;
    [3, 1, 0x409, id, length, at].forEach((value, field) => {
      header.writeUInt16BE(value, 6 + index * 12 + field * 2);
    });
    at += length;
  });
  return Buffer.concat([header, ...strings]);
}

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
