import type { Block, FigureMark } from '#templates/tree/document.ts';

export type Figure = Extract<Block, { kind: 'figure' }>;
export type Label = Extract<FigureMark, { shape: 'text' }>;

/** Colour of a stroke: what it belongs to, so that the screen may tint what print shows in black. */
export type Tint = 'ink' | 'public' | 'org';

/** What every renderer can draw. Patterns are lines, so that black on white says the same as colour. */
export type Primitive =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly filled: boolean;
      readonly tint: Tint | 'paper';
      /** Width of the outline; none when filled. */
      readonly line: number;
    }
  | {
      readonly kind: 'disc';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly filled: boolean;
      readonly tint: Tint | 'paper';
      readonly line: number;
    }
  | {
      readonly kind: 'stroke';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly tint: Tint;
      readonly line: number;
      readonly dashed: boolean;
    }
  | { readonly kind: 'label'; readonly mark: Label };

type Area = Extract<FigureMark, { shape: 'rect' | 'circle' }>;

/** Lines in a figure are measured against its width, since every figure has a grid of its own. */
function unitOf(figure: Figure): number {
  return Math.max(figure.width, 1) / 420;
}

/** Where the line x + y = at runs inside the area, or nothing. */
function chord(area: Area, at: number): readonly [number, number, number, number] | undefined {
  if (area.shape === 'rect') {
    const left = Math.max(area.x, at - area.y - area.height);
    const right = Math.min(area.x + area.width, at - area.y);
    return right - left > 0.001 ? [left, at - left, right, at - right] : undefined;
  }
  const distance = (area.x + area.y - at) / Math.SQRT2;
  if (Math.abs(distance) >= area.radius) return undefined;
  const half = Math.sqrt(area.radius ** 2 - distance ** 2) / Math.SQRT2;
  const middle = area.x - distance / Math.SQRT2;
  return [middle - half, at - middle + half, middle + half, at - middle - half];
}

/** Diagonal lines at even distances, cut at the edge of the area. */
function stripes(area: Area, unit: number): Primitive[] {
  const [from, to] =
    area.shape === 'rect'
      ? [area.x + area.y, area.x + area.y + area.width + area.height]
      : [area.x + area.y - area.radius * Math.SQRT2, area.x + area.y + area.radius * Math.SQRT2];
  const step = 6 * unit;
  const lines: Primitive[] = [];
  // Counted from the origin of the grid, so that the stripes of neighbours meet.
  for (let index = Math.ceil(from / step); index * step < to; index += 1) {
    const ends = chord(area, index * step);
    if (ends === undefined) continue;
    const [x1, y1, x2, y2] = ends;
    lines.push({ kind: 'stroke', from: [x1, y1], to: [x2, y2], tint: 'org', line: 1.2 * unit, dashed: false });
  }
  return lines;
}

function shape(area: Area, look: { filled: boolean; tint: Tint | 'paper'; line: number }): Primitive {
  if (area.shape === 'circle') return { kind: 'disc', x: area.x, y: area.y, radius: area.radius, ...look };
  return { kind: 'box', x: area.x, y: area.y, width: area.width, height: area.height, ...look };
}

/** Public is solid, the organisation striped, joint outlined. Solid parts have no outline that would make them larger. */
function areaPrimitives(area: Area, unit: number): Primitive[] {
  if (area.fill === 'public' || area.fill === 'ink')
    return [shape(area, { filled: true, tint: area.fill === 'ink' ? 'ink' : 'public', line: 0 })];
  const paper = shape(area, { filled: true, tint: 'paper', line: 0 });
  if (area.fill === 'paper') return [paper];
  const outline = shape(area, {
    filled: false,
    tint: area.fill === 'org' ? 'org' : 'ink',
    line: (area.fill === 'org' ? 1.2 : 2.4) * unit,
  });
  return [paper, ...(area.fill === 'org' ? stripes(area, unit) : []), outline];
}

/** The marks of a figure as primitives, in drawing order, in the units of its grid. */
export function primitives(figure: Figure): Primitive[] {
  const unit = unitOf(figure);
  return figure.marks.flatMap((mark): Primitive[] => {
    if (mark.shape === 'text') return [{ kind: 'label', mark }];
    if (mark.shape !== 'line') return areaPrimitives(mark, unit);
    const { x1, y1, x2, y2, dashed = false } = mark;
    return [{ kind: 'stroke', from: [x1, y1], to: [x2, y2], tint: 'ink', line: unit, dashed }];
  });
}
