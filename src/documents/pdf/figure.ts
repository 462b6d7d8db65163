import { type Figure, type Label, type Primitive, primitives } from '../figure.ts';
import { breakLines } from './break-lines.ts';
import { paragraphSlices, plainSpan } from './inline.ts';
import type { Metrics } from './metrics.ts';
import type { Place } from './place.ts';
import { printed } from './sanitise.ts';
import { type } from './style.ts';
import { makeTag, type Op, type Slice, type Tag } from './types.ts';

const tallest = 520;

/** From the grid of the figure to the page: `x` is the left edge, heights count from the top of the slice. */
interface Scale {
  readonly x: number;
  readonly by: number;
}

function labelOps(mark: Label, scale: Scale, owner: Tag, metrics: Metrics): Op[] {
  const size = mark.size * scale.by;
  const spans = plainSpan(mark.text, mark.strong === true ? 'sansBold' : 'sans', size, owner, metrics);
  const [line] = breakLines(spans, 99_999, metrics);
  if (line === undefined) return [];
  const share = { start: 0, middle: 0.5, end: 1 }[mark.anchor ?? 'start'];
  const left = scale.x + mark.x * scale.by - line.width * share;
  return line.pieces.map(
    ({ x, text, face, grey }): Op => ({
      kind: 'text',
      x: left + x,
      y: mark.y * scale.by,
      text: printed(text),
      face,
      size,
      grey,
    }),
  );
}

function opsOf(primitive: Primitive, scale: Scale, owner: Tag, metrics: Metrics): Op[] {
  const across = (value: number) => scale.x + value * scale.by;
  const down = (value: number) => value * scale.by;
  if (primitive.kind === 'label') return labelOps(primitive.mark, scale, owner, metrics);
  if (primitive.kind === 'stroke') {
    const { from, to, line, dashed } = primitive;
    const ends = { from: [across(from[0]), down(from[1])], to: [across(to[0]), down(to[1])] } as const;
    return [{ kind: 'line', ...ends, width: down(line), ...(dashed ? { dash: true } : {}) }];
  }
  const look = primitive.filled ? { grey: primitive.tint === 'paper' ? 1 : 0 } : { stroke: down(primitive.line) };
  const [x, y] = [across(primitive.x), down(primitive.y)];
  if (primitive.kind === 'disc') return [{ kind: 'circle', x, y, radius: down(primitive.radius), ...look }];
  return [{ kind: 'rect', x, y, width: down(primitive.width), height: down(primitive.height), ...look }];
}

/** Caption, and the drawing as vectors in one piece: a Figure with its alternative text and its place on the page. */
export function figureSlices(figure: Figure, place: Place, parent: Tag): Slice[] {
  const group = makeTag('Sect', parent);
  const caption = paragraphSlices(
    [{ text: figure.caption }],
    { x: place.x, measure: place.measure, owner: makeTag('Caption', group), face: 'sansBold' },
    type.caption,
    place.metrics,
  );
  const tag = makeTag('Figure', group, { alt: figure.alt });
  const by = Math.min(place.wide / Math.max(figure.width, 1), tallest / Math.max(figure.height, 1));
  const scale = { x: place.x, by };
  const [width, height] = [figure.width * by, figure.height * by];
  const extent: Op = { kind: 'extent', x: place.x, y: 0, width, height };
  const ops = [extent, ...primitives(figure).flatMap((one) => opsOf(one, scale, tag, place.metrics))];
  const drawing: Slice = { height, before: 4, breakable: false, items: ops.map((op) => ({ op, owner: tag })) };
  const held = caption.map((slice, index) => (index === 0 ? slice : { ...slice, breakable: false }));
  return [...held, drawing, { height: 8, before: 0, breakable: false, items: [] }];
}
