// Reads an sfnt font file table by table, with its characters and the places of its glyphs, and writes one back.

/** Tables of an sfnt file by tag. */
export function tablesOf(bytes) {
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
export function sfnt(tables) {
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
export function charactersOf(tables) {
  const cmap = tables.get('cmap');
  const map = new Map();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.readUInt32BE(8 + index * 8);
    if (cmap.readUInt16BE(table) === 4) readCharacters(cmap, table, map);
  }
  return map;
}

/** A character map with one format 4 table for the Windows platform. */
export function characterTable(map) {
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

/** Where each glyph begins in the glyf table, and where the last one ends. */
export function locationsOf(tables) {
  const loca = tables.get('loca');
  const long = tables.get('head').readInt16BE(50) === 1;
  return Array.from({ length: loca.length / (long ? 4 : 2) }, (_, index) =>
    long ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2,
  );
}
