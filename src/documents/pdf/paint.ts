import type { FontMetrics, Metrics } from './metrics.ts';
import { page } from './style.ts';
import type { Face, Op, Page } from './types.ts';

/** Turns a text into the hexadecimal glyph string of a face, and notes which glyphs the file needs. */
export type Encode = (face: Face, text: string) => string;

/** Names of the fonts in the page resources, for example F15. */
export type FontNames = Readonly<Record<Face, string>>;

export interface Brush {
  readonly metrics: Metrics;
  readonly encode: Encode;
  readonly fonts: FontNames;
}

/** A number as PDF writes it: at most two decimals, no exponent. */
export function num(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

function up(y: number): number {
  return page.height - y;
}

/** Glyph strings with kerning between them: `[<0012> 15 <0034>] TJ`. */
function glyphs(text: string, face: Face, font: FontMetrics, encode: Encode): string {
  const parts: string[] = [];
  let start = 0;
  for (let index = 1; index < text.length; index++) {
    const kern = font.kern(text.charCodeAt(index - 1), text.charCodeAt(index));
    if (kern === 0) continue;
    parts.push(`<${encode(face, text.slice(start, index))}>${-kern}`);
    start = index;
  }
  parts.push(`<${encode(face, text.slice(start))}>`);
  return `[${parts.join('')}] TJ`;
}

const round = 0.5523;

function circlePath(x: number, y: number, radius: number): string {
  const control = radius * round;
  const at = (...values: number[]) => values.map(num).join(' ');
  return [
    `${at(x + radius, y)} m`,
    `${at(x + radius, y + control, x + control, y + radius, x, y + radius)} c`,
    `${at(x - control, y + radius, x - radius, y + control, x - radius, y)} c`,
    `${at(x - radius, y - control, x - control, y - radius, x, y - radius)} c`,
    `${at(x + control, y - radius, x + radius, y - control, x + radius, y)} c h`,
  ].join(' ');
}

/**
 * Open square, striped circle, black overlap: two parties, one table. Square and circle have equal height; the centre of
 * the circle lies 4/28 of the height outside the square's right edge.
 */
function markPath(x: number, top: number, size: number): string {
  const line = size > 40 ? 1.8 : 1;
  const radius = size / 2;
  const centre = x + size + (size * 4) / 28;
  const bottom = up(top + size);
  const circle = circlePath(centre, bottom + radius, radius);
  const edge = x + size;
  const stripes: string[] = [];
  const step = size > 40 ? 9.5 : 3;
  for (let at = edge - size; at < centre + radius; at += step)
    stripes.push(`${num(at)} ${num(bottom)} m ${num(at + size)} ${num(bottom + size)} l S`);
  const half = (left: number, width: number) => `${num(left)} ${num(bottom - 1)} ${num(width)} ${num(size + 2)} re W n`;
  return [
    `q ${circle} W n ${half(edge, size)} ${num(size > 40 ? 0.6 : 0.4)} w ${stripes.join(' ')} Q`,
    `q ${half(x, size)} ${circle} f Q`,
    `q ${num(line)} w ${num(x)} ${num(bottom)} ${num(size)} ${num(size)} re S ${circle} S Q`,
  ].join('\n');
}

function textOperators(op: Extract<Op, { kind: 'text' }>, brush: Brush): string {
  const shown = glyphs(op.text, op.face, brush.metrics[op.face], brush.encode);
  const place = `1 0 0 1 ${num(op.x)} ${num(up(op.y))} Tm`;
  return `/${brush.fonts[op.face]} ${num(op.size)} Tf ${num(op.grey)} g ${place} ${shown}`;
}

function shapeOperators(op: Exclude<Op, { kind: 'text' | 'extent' }>): string {
  if (op.kind === 'mark') return `0 g 0 G ${markPath(op.x, op.y, op.size)}`;
  if (op.kind === 'line') {
    const dash = op.dash === true ? '[2 1.6] 0 d ' : '';
    const [from, to] = [op.from, op.to];
    return `q ${num(op.grey ?? 0)} G ${num(op.width)} w ${dash}${num(from[0])} ${num(up(from[1]))} m ${num(to[0])} ${num(up(to[1]))} l S Q`;
  }
  const path =
    op.kind === 'rect'
      ? `${num(op.x)} ${num(up(op.y + op.height))} ${num(op.width)} ${num(op.height)} re`
      : circlePath(op.x, up(op.y), op.radius);
  return op.stroke === undefined ? `${num(op.grey ?? 0)} g ${path} f` : `q 0 G ${num(op.stroke)} w ${path} S Q`;
}

/** Operators of neighbouring operations; texts in a row share one text object. */
function operators(ops: readonly Op[], brush: Brush): string[] {
  const out: string[] = [];
  let open = false;
  for (const op of ops) {
    if (op.kind === 'extent') continue;
    if ((op.kind === 'text') !== open) {
      out.push(open ? 'ET' : 'BT');
      open = !open;
    }
    out.push(op.kind === 'text' ? textOperators(op, brush) : shapeOperators(op));
  }
  return open ? [...out, 'ET'] : out;
}

const artifactNames = {
  Layout: '<</Type /Layout>>',
  Header: '<</Type /Pagination /Subtype /Header>>',
  Footer: '<</Type /Pagination /Subtype /Footer>>',
} as const;

/** Content stream of a page: decoration first, then the marked content. Everything is one or the other, never nested. */
export function pageContent(one: Page, brush: Brush): string[] {
  const out: string[] = [];
  for (const type of ['Layout', 'Header', 'Footer'] as const) {
    const ops = one.artifacts.filter((artifact) => artifact.type === type).map((artifact) => artifact.op);
    if (ops.length > 0) out.push(`/Artifact ${artifactNames[type]} BDC`, ...operators(ops, brush), 'EMC');
  }
  for (const fragment of one.fragments)
    out.push(`/${fragment.tag.role} <</MCID ${fragment.mcid}>> BDC`, ...operators(fragment.ops, brush), 'EMC');
  return out;
}
