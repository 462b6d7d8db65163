import type { HtmlElement } from './html-element.ts';

const size = 100;
const radius = 50;
const centre = size + (size * 4) / 28;
const edge = size;

/** Half the height of the circle at the square's edge. */
const chord = Math.sqrt(radius ** 2 - (centre - edge) ** 2);

function point(x: number, y: number): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

/** Diagonal lines inside the circle to the right of the square. */
function stripes(): string {
  const lines: string[] = [];
  // The lines x − y = at; a line meets the circle where its distance to the centre is less than the radius.
  for (let at = edge - size; at < centre + radius; at += 3.8) {
    const middle = (centre + radius + at) / 2;
    const distance = Math.abs(centre - radius - at) / Math.SQRT2;
    if (distance >= radius) continue;
    const half = Math.sqrt(radius ** 2 - distance ** 2) / Math.SQRT2;
    const left = Math.max(middle - half, edge);
    const right = middle + half;
    if (right > left) lines.push(`M${point(left, size - (left - at))}L${point(right, size - (right - at))}`);
  }
  return lines.join('');
}

function shape(tag: string, attributes: Record<string, string>): HtmlElement {
  return { tag, attributes, children: [] };
}

/** Open square, striped circle, filled overlap. Decoration: hidden from assistive technology. */
export function coverArt(): HtmlElement {
  const top = point(edge, radius - chord);
  const bottom = point(edge, radius + chord);
  return {
    tag: 'svg',
    attributes: { class: 'doc-art', viewBox: '-1 -1 167 102', 'aria-hidden': 'true' },
    children: [
      shape('path', { class: 'doc-art-thin', d: stripes() }),
      shape('path', { class: 'doc-art-fill', d: `M${top}A${radius} ${radius} 0 0 0 ${bottom}Z` }),
      shape('rect', { class: 'doc-art-line', x: '0', y: '0', width: String(size), height: String(size) }),
      shape('circle', { class: 'doc-art-line', cx: centre.toFixed(2), cy: String(radius), r: String(radius) }),
    ],
  };
}
