/**
 * Letters as shapes, from the fonts that the PDF carries: the picture that stands in for an SVG has its words in it too.
 * Reads the `glyf` table of TrueType, whole glyphs and those that are put together of others (å is a and a ring).
 */
import { type FontMetrics, readMetrics, tableDirectory } from '../pdf/metrics.ts';
import type { PdfFonts } from '../pdf/types.ts';
import type { LabelOutlines } from './raster.ts';

type Point = readonly [number, number];
type Polygon = readonly Point[];
interface Corner {
  readonly x: number;
  readonly y: number;
  /** On the outline; otherwise it bends it. */
  readonly on: boolean;
}

interface Font {
  readonly metrics: FontMetrics;
  /** Outlines of a glyph in thousandths of the type size, y upwards. */
  readonly shape: (glyph: number) => readonly Polygon[];
}

/** Straight pieces that a bend is drawn with. */
const pieces = 6;
/** A glyph that is put together of others that are put together, no deeper. */
const deepest = 4;

const middle = (one: Corner, other: Corner): Corner => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
  on: true,
});

/** Between two bending corners there is one on the outline that is not written down. */
function withMiddles(corners: readonly Corner[]): readonly Corner[] {
  return corners.flatMap((corner, at) => {
    const next = corners[(at + 1) % corners.length] ?? corner;
    return corner.on || next.on ? [corner] : [corner, middle(corner, next)];
  });
}

function polygonOf(corners: readonly Corner[]): Polygon {
  const all = withMiddles(corners);
  const first = all.findIndex((corner) => corner.on);
  if (first < 0) return [];
  const turned = [...all.slice(first), ...all.slice(0, first)];
  return turned.flatMap((corner, at): readonly Point[] => {
    if (corner.on) return [[corner.x, corner.y]];
    const from = turned[at - 1] ?? corner;
    const to = turned[(at + 1) % turned.length] ?? corner;
    return Array.from({ length: pieces - 1 }, (_, index): Point => {
      const t = (index + 1) / pieces;
      const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
      return [a * from.x + b * corner.x + c * to.x, a * from.y + b * corner.y + c * to.y];
    });
  });
}

/** Marks of the points, which may be repeated. */
function marksAt(
  view: DataView,
  from: number,
  count: number,
): { readonly marks: readonly number[]; readonly end: number } {
  const marks: number[] = [];
  let at = from;
  while (marks.length < count) {
    const mark = view.getUint8(at);
    at += 1;
    marks.push(mark);
    if ((mark & 8) === 0) continue;
    for (let left = view.getUint8(at); left > 0; left -= 1) marks.push(mark);
    at += 1;
  }
  return { marks, end: at };
}

/** One row of coordinates: each is a step from the one before, in a byte or two. */
function stepsAt(view: DataView, from: number, marks: readonly number[], short: number, same: number) {
  let [at, value] = [from, 0];
  const values = marks.map((mark) => {
    if ((mark & short) !== 0) {
      value += (mark & same) !== 0 ? view.getUint8(at) : -view.getUint8(at);
      at += 1;
    } else if ((mark & same) === 0) {
      value += view.getInt16(at);
      at += 2;
    }
    return value;
  });
  return { values, end: at };
}

function simple(view: DataView, start: number, contours: number): readonly Polygon[] {
  const ends = Array.from({ length: contours }, (_, index) => view.getUint16(start + 10 + 2 * index));
  const count = (ends.at(-1) ?? -1) + 1;
  const after = start + 10 + 2 * contours;
  const { marks, end } = marksAt(view, after + 2 + view.getUint16(after), count);
  const kept = marks.slice(0, count);
  const across = stepsAt(view, end, kept, 2, 16);
  const up = stepsAt(view, across.end, kept, 4, 32);
  const corners = kept.map((mark, at) => ({ x: across.values[at] ?? 0, y: up.values[at] ?? 0, on: (mark & 1) !== 0 }));
  return ends.map((last, index) => polygonOf(corners.slice((ends[index - 1] ?? -1) + 1, last + 1)));
}

/** What the scale of a part takes, which is stepped over. */
function scaleBytes(mark: number): number {
  if ((mark & 8) !== 0) return 2;
  if ((mark & 64) !== 0) return 4;
  return (mark & 128) !== 0 ? 8 : 0;
}

/** The parts of a glyph that is put together, each moved to its place. Parts that are also scaled do not occur here. */
function compound(view: DataView, start: number, shape: (glyph: number) => readonly Polygon[]): readonly Polygon[] {
  const polygons: Polygon[] = [];
  let at = start + 10;
  for (let more = true; more; ) {
    const mark = view.getUint16(at);
    const wide = (mark & 1) !== 0;
    const [x, y] = wide ? [view.getInt16(at + 4), view.getInt16(at + 6)] : [view.getInt8(at + 4), view.getInt8(at + 5)];
    for (const polygon of shape(view.getUint16(at + 2))) polygons.push(polygon.map(([a, b]): Point => [a + x, b + y]));
    at += (wide ? 8 : 6) + scaleBytes(mark);
    more = (mark & 32) !== 0;
  }
  return polygons;
}

function fontOf(bytes: Uint8Array): Font {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = tableDirectory(view);
  const [head, loca, glyf] = [table('head'), table('loca'), table('glyf')];
  const scale = 1000 / view.getUint16(head + 18);
  const long = view.getInt16(head + 50) === 1;
  const offset = (glyph: number): number =>
    long ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
  const raw = (glyph: number, depth: number): readonly Polygon[] => {
    if (depth > deepest || offset(glyph + 1) <= offset(glyph)) return [];
    const start = glyf + offset(glyph);
    const contours = view.getInt16(start);
    return contours >= 0 ? simple(view, start, contours) : compound(view, start, (part) => raw(part, depth + 1));
  };
  return {
    metrics: readMetrics(bytes),
    shape: (glyph) => raw(glyph, 0).map((polygon) => polygon.map(([x, y]): Point => [x * scale, y * scale])),
  };
}

/** The letters of a figure's labels as outlines in the units of its grid, at the places where SVG draws them. */
export function labelOutlines(fonts: PdfFonts): LabelOutlines {
  const [regular, bold] = [fontOf(fonts.sans), fontOf(fonts.sansBold)];
  return (mark) => {
    const { metrics, shape } = mark.strong === true ? bold : regular;
    const codes = [...mark.text].map((char) => char.codePointAt(0) ?? 32);
    const wide = codes.reduce((sum, code) => sum + metrics.advance(code), 0);
    const by = mark.size / 1000;
    const back = { start: 0, middle: wide / 2, end: wide }[mark.anchor ?? 'start'];
    let pen = -back;
    return codes.flatMap((code) => {
      const from = pen;
      pen += metrics.advance(code);
      return shape(metrics.glyph(code)).map((polygon) =>
        polygon.map(([x, y]): Point => [mark.x + (from + x) * by, mark.y - y * by]),
      );
    });
  };
}
