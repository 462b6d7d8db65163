import { type Figure, type Primitive, primitives, type Tint } from './figure.ts';
import { element, type HtmlElement } from './html-element.ts';

/** Coordinates with at most two decimals, so that the same figure is the same text everywhere. */
function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Black on white as attributes; the screen's style sheet tints by class. */
function paint(filled: boolean, tint: Tint | 'paper', line: number): Record<string, string> {
  const colour = tint === 'paper' ? '#fff' : '#000';
  const look = filled ? { fill: colour } : { fill: 'none', stroke: colour, 'stroke-width': at(line) };
  return { class: `doc-fig-${filled ? 'fill' : 'line'} doc-fig-${tint}`, ...look };
}

function drawn(primitive: Primitive): HtmlElement {
  if (primitive.kind === 'label') {
    const { mark } = primitive;
    const attributes = {
      class: 'doc-fig-text',
      x: at(mark.x),
      y: at(mark.y),
      'font-size': at(mark.size),
      'text-anchor': mark.anchor ?? 'start',
      ...(mark.strong === true ? { 'font-weight': '700' } : {}),
    };
    return element('text', attributes, mark.text);
  }
  if (primitive.kind === 'stroke') {
    const { from, to, tint, line, dashed } = primitive;
    const ends = { x1: at(from[0]), y1: at(from[1]), x2: at(to[0]), y2: at(to[1]) };
    const dash = dashed ? { 'stroke-dasharray': `${at(line * 4)} ${at(line * 3)}` } : {};
    return element('line', { ...paint(false, tint, line), ...ends, ...dash });
  }
  const { filled, tint, line } = primitive;
  const look = paint(filled, tint, line);
  if (primitive.kind === 'disc')
    return element('circle', { ...look, cx: at(primitive.x), cy: at(primitive.y), r: at(primitive.radius) });
  const { x, y, width, height } = primitive;
  return element('rect', { ...look, x: at(x), y: at(y), width: at(width), height: at(height) });
}

/** The drawing alone. Its text is presentation: the alternative text says the same. */
export function svgElement(figure: Figure): HtmlElement {
  const attributes = {
    viewBox: `0 0 ${at(figure.width)} ${at(figure.height)}`,
    role: 'img',
    'aria-label': figure.alt,
  };
  return element('svg', attributes, ...primitives(figure).map(drawn));
}

/** Caption above the drawing, as for tables. */
export function figureElement(figure: Figure): HtmlElement {
  return element(
    'figure',
    { class: 'doc-figure', id: figure.id },
    element('figcaption', {}, figure.caption),
    svgElement(figure),
  );
}
