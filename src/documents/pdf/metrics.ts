import type { Face, PdfFonts } from './types.ts';

/** Measures of one TrueType file. Advances and kerning in thousandths of the type size. */
export interface FontMetrics {
  readonly has: (code: number) => boolean;
  readonly glyph: (code: number) => number;
  readonly advance: (code: number) => number;
  readonly glyphAdvance: (glyph: number) => number;
  readonly kern: (left: number, right: number) => number;
}

export type Metrics = Readonly<Record<Face, FontMetrics>>;

/** Where each table of a TrueType file begins, by its tag; -1 when it is not there. */
export function tableDirectory(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return (tag) => offsets.get(tag) ?? -1;
}

/** Code point → glyph from the format 4 subtable, the one jsPDF reads too. */
function readCmap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const table = cmap + view.getUint32(cmap + 8 + index * 8);
    if (view.getUint16(table) !== 4) continue;
    const segments = view.getUint16(table + 6);
    for (let at = 0; at < segments; at += 2) readSegment(view, table, segments, at, glyphs);
    return glyphs;
  }
  return glyphs;
}

function readSegment(view: DataView, table: number, segments: number, at: number, glyphs: Map<number, number>): void {
  const end = view.getUint16(table + 14 + at);
  const start = view.getUint16(table + 16 + segments + at);
  const delta = view.getUint16(table + 16 + segments * 2 + at);
  const rangeAt = table + 16 + segments * 3 + at;
  const rangeOffset = view.getUint16(rangeAt);
  for (let code = start; code <= end && code < 0xffff; code++) {
    const raw = rangeOffset === 0 ? code : view.getUint16(rangeAt + rangeOffset + (code - start) * 2);
    const glyph = rangeOffset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
    if (glyph !== 0) glyphs.set(code, glyph);
  }
}

function readKern(view: DataView, kern: number): Map<number, number> {
  const pairs = new Map<number, number>();
  if (kern < 0) return pairs;
  for (let index = 0; index < view.getUint16(kern + 10); index++) {
    const entry = kern + 18 + index * 6;
    pairs.set(view.getUint32(entry), view.getInt16(entry + 4));
  }
  return pairs;
}

/** Readers take a gap of a tenth of the type size for a space, so letters are never moved so far apart: "f )". */
const widestKern = 80;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const common = 0x180;
const unknown = 0x7fff;

/** The same measures from a table for the letters of European languages, filled as they come: every letter is asked for. */
function remembered(advance: FontMetrics['advance'], kern: FontMetrics['kern']): Pick<FontMetrics, 'advance' | 'kern'> {
  const advances = new Int16Array(common).fill(unknown);
  const kerns = new Int16Array(common * common).fill(unknown);
  return {
    advance: (code) => {
      if (code >= common) return advance(code);
      let value = advances[code] ?? unknown;
      if (value === unknown) {
        value = advance(code);
        advances[code] = value;
      }
      return value;
    },
    kern: (left, right) => {
      if (left >= common || right >= common) return kern(left, right);
      const at = left * common + right;
      let value = kerns[at] ?? unknown;
      if (value === unknown) {
        value = kern(left, right);
        kerns[at] = value;
      }
      return value;
    },
  };
}

/** Reads the measures that line breaking needs from a TrueType file. */
export function readMetrics(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tableDirectory(view);
  const scale = 1000 / view.getUint16(table('head') + 18);
  const longMetrics = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphs = readCmap(view, table('cmap'));
  const pairs = readKern(view, table('kern'));
  const glyph = (code: number) => glyphs.get(code) ?? 0;
  const glyphAdvance = (one: number) => Math.trunc(view.getUint16(hmtx + 4 * Math.min(one, longMetrics - 1)) * scale);
  // Figures stand in columns, so they are never moved towards each other.
  const kern = (left: number, right: number) =>
    isDigit(left) && isDigit(right)
      ? 0
      : Math.min(widestKern, Math.round((pairs.get(glyph(left) * 65536 + glyph(right)) ?? 0) * scale));
  return {
    has: (code) => glyphs.has(code),
    glyph,
    glyphAdvance,
    ...remembered((code) => glyphAdvance(glyph(code)), kern),
  };
}

const read = new WeakMap<PdfFonts, Metrics>();

/** Measures of all four faces; read once per set of fonts. */
export function metricsOf(fonts: PdfFonts): Metrics {
  const ready = read.get(fonts);
  if (ready !== undefined) return ready;
  const metrics = {
    serif: readMetrics(fonts.serif),
    serifBold: readMetrics(fonts.serifBold),
    sans: readMetrics(fonts.sans),
    sansBold: readMetrics(fonts.sansBold),
  };
  read.set(fonts, metrics);
  return metrics;
}

const widths = new WeakMap<FontMetrics, Map<string, number>>();

/** Width of `text` at size 1000, kerning included. Remembered for short texts: the same words come again and again. */
export function textWidth(text: string, font: FontMetrics): number {
  let known = widths.get(font);
  if (known === undefined || known.size > 20_000) {
    known = new Map();
    widths.set(font, known);
  }
  const found = known.get(text);
  if (found !== undefined) return found;
  const width = measure(text, font);
  if (text.length < 24) known.set(text, width);
  return width;
}

function measure(text: string, font: FontMetrics): number {
  let width = 0;
  let previous = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    width += font.advance(code) + (previous < 0 ? 0 : font.kern(previous, code));
    previous = code;
  }
  return width;
}
