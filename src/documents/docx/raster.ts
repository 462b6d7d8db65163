import { zlibSync } from 'fflate';
import { type Figure, type Primitive, primitives } from '../figure.ts';

type Point = readonly [number, number];
type Polygon = readonly Point[];

/** Pixels across; enough for print at the width of a page. */
const pixelsAcross = 1200;
const samples = 4;

interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Grey per pixel, 0 black to 255 white. */
  readonly grey: Uint8Array;
}

/** Corners of a circle without sine and cosine, which differ between engines. */
function circle(x: number, y: number, radius: number): Polygon {
  const steps = 48;
  const quarter = Array.from({ length: steps }, (_, index): Point => {
    const t = index / steps;
    return [(radius * (1 - t * t)) / (1 + t * t), (radius * 2 * t) / (1 + t * t)];
  });
  const turned = quarter.map(([a, b]): Point => [-b, a]);
  const half = [...quarter, ...turned];
  return [...half, ...half.map(([a, b]): Point => [-a, -b])].map(([a, b]): Point => [x + a, y + b]);
}

function strokePolygon(from: Point, to: Point, line: number): Polygon {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const [nx, ny] = [(-dy / length) * (line / 2), (dx / length) * (line / 2)];
  return [
    [from[0] + nx, from[1] + ny],
    [to[0] + nx, to[1] + ny],
    [to[0] - nx, to[1] - ny],
    [from[0] - nx, from[1] - ny],
  ];
}

/** A dashed line as its dashes. */
function dashes(from: Point, to: Point, line: number): Polygon[] {
  const length = Math.sqrt((to[0] - from[0]) ** 2 + (to[1] - from[1]) ** 2);
  const at = (distance: number): Point => {
    const share = Math.min(distance, length) / (length || 1);
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  };
  const count = Math.min(2000, Math.ceil(length / (line * 7)));
  return Array.from({ length: count }, (_, index) =>
    strokePolygon(at(index * line * 7), at(index * line * 7 + line * 4), line),
  );
}

function frame(x: number, y: number, width: number, height: number): Polygon {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** Polygons filled together: where two lie over one another, there is a hole. */
function outlines(primitive: Primitive): Polygon[] {
  if (primitive.kind === 'label') return [];
  if (primitive.kind === 'stroke') {
    const { from, to, line, dashed } = primitive;
    return dashed ? dashes(from, to, line) : [strokePolygon(from, to, line)];
  }
  const edge = primitive.filled ? 0 : primitive.line / 2;
  if (primitive.kind === 'disc') {
    const { x, y, radius } = primitive;
    const hole = primitive.filled ? [] : [circle(x, y, radius - edge)];
    return [circle(x, y, radius + edge), ...hole];
  }
  const { x, y, width, height } = primitive;
  const outer = frame(x - edge, y - edge, width + 2 * edge, height + 2 * edge);
  return primitive.filled
    ? [outer]
    : [outer, frame(x + edge, y + edge, Math.max(0, width - 2 * edge), Math.max(0, height - 2 * edge))];
}

/** Where the polygons cross a horizontal line, from left to right. */
function crossings(polygons: readonly Polygon[], y: number): number[] {
  const found: number[] = [];
  for (const polygon of polygons) {
    for (let index = 0; index < polygon.length; index += 1) {
      const [x1, y1] = polygon[index] ?? [0, 0];
      const [x2, y2] = polygon[(index + 1) % polygon.length] ?? [0, 0];
      if (y1 <= y !== y2 <= y) found.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
    }
  }
  return found.sort((one, other) => one - other);
}

/** Adds what a span covers of each pixel on its row. */
function cover(row: Float64Array, from: number, to: number): void {
  const [left, right] = [Math.max(0, from), Math.min(row.length, to)];
  for (let pixel = Math.floor(left); pixel < right; pixel += 1)
    row[pixel] = (row[pixel] ?? 0) + (Math.min(right, pixel + 1) - Math.max(left, pixel)) / samples;
}

/** Fills polygons given in pixels, with soft edges. */
export function fill(canvas: Canvas, polygons: readonly Polygon[], grey: number): void {
  const heights = polygons.flatMap((polygon) => polygon.map((point) => point[1]));
  const top = Math.max(0, Math.floor(Math.min(...heights)));
  const bottom = Math.min(canvas.height, Math.ceil(Math.max(...heights)));
  for (let y = top; y < bottom; y += 1) {
    const row = new Float64Array(canvas.width);
    for (let sample = 0; sample < samples; sample += 1) {
      const ends = crossings(polygons, y + (sample + 0.5) / samples);
      for (let index = 0; index + 1 < ends.length; index += 2) cover(row, ends[index] ?? 0, ends[index + 1] ?? 0);
    }
    row.forEach((covered, x) => {
      if (covered === 0) return;
      const at = y * canvas.width + x;
      canvas.grey[at] = Math.round((canvas.grey[at] ?? 255) * (1 - covered) + grey * covered);
    });
  }
}

const crcTable = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  let crc = -1;
  for (const byte of bytes.subarray(4, data.length + 8)) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0);
  view.setInt32(data.length + 8, ~crc);
  return bytes;
}

/** A canvas as a grey PNG. */
function png({ width, height, grey }: Canvas): Uint8Array {
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head[8] = 8;
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const parts = [
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Outlines of a label's letters in the units of the figure's grid; none without fonts. */
export type LabelOutlines = (mark: Extract<Primitive, { kind: 'label' }>['mark']) => readonly Polygon[];

/**
 * The figure as a PNG of the same bytes everywhere, for programs that do not show SVG. Letters are drawn when their outlines
 * are given.
 */
export function rasterise(figure: Figure, letters: LabelOutlines = () => []): Uint8Array {
  const by = pixelsAcross / Math.max(figure.width, 1);
  const width = pixelsAcross;
  const height = Math.max(1, Math.min(4000, Math.round(figure.height * by)));
  const canvas = { width, height, grey: new Uint8Array(width * height).fill(255) };
  for (const primitive of primitives(figure)) {
    const shapes = primitive.kind === 'label' ? letters(primitive.mark) : outlines(primitive);
    if (shapes.length === 0) continue;
    const scaled = shapes.map((polygon) => polygon.map(([x, y]): Point => [x * by, y * by]));
    const white = 'tint' in primitive && primitive.tint === 'paper';
    fill(canvas, scaled, white ? 255 : 0);
  }
  return png(canvas);
}
