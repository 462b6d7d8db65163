// What the bundled fonts have that their sources lack: the barred letters of Northern Sámi, and names of their own.
import { charactersOf, characterTable, locationsOf } from './sfnt.mjs';

/**
 * Adds a letter made of another one and a bar across it: ŧ and Ŧ of Northern Sámi, which neither family has.
 * `middle` is the height of the bar's centre, `share` its length as a share of the letter's width.
 */
export function addBarred(tables, code, base, middle, share) {
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
export function nameTable(family, style, copyright) {
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
