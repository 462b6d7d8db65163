import { useId } from 'react';
import type { FigureBlock } from '#templates/figures/marks.ts';

type Mark = FigureBlock['marks'][number];

/** Corners are part of the language: square is public, round is the organisation, half of each is joint. */
function rectPath({ x, y, width, height, fill }: Extract<Mark, { shape: 'rect' }>): string {
  const round = fill === 'org' || fill === 'joint' ? Math.min(height / 2, width / 2) : 0;
  const right = x + width;
  const bottom = y + height;
  return `M${x} ${y}H${right - round}A${round} ${round} 0 0 1 ${right} ${y + round}V${bottom - round}A${round} ${round} 0 0 1 ${right - round} ${bottom}H${x}Z`;
}

function Shape({ mark, stripes }: { readonly mark: Mark; readonly stripes: string }) {
  switch (mark.shape) {
    case 'line':
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          className={mark.dashed ? 'fig-line fig-dashed' : 'fig-line'}
        />
      );
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          textAnchor={mark.anchor ?? 'start'}
          className={mark.strong ? 'fig-text fig-strong' : 'fig-text'}
        >
          {mark.text}
        </text>
      );
    case 'rect':
    case 'circle': {
      const paint = mark.fill === 'org' ? { fill: `url(#${stripes})` } : {};
      const shared = { className: `fig-${mark.fill}`, ...paint };
      if (mark.shape === 'circle') return <circle cx={mark.x} cy={mark.y} r={mark.radius} {...shared} />;
      return <path d={rectPath(mark)} {...shared} />;
    }
  }
}

/** A drawing of the document tree as SVG. Read out as its `alt`; the same facts stand in the table that follows. */
export function Figure({ figure, className }: { readonly figure: FigureBlock; readonly className: string }) {
  const stripes = `ränder-${useId()}`.replace(/[^\wä-]/g, '');
  return (
    <svg
      className={`figure ${className}`}
      viewBox={`-2 0 ${figure.width + 4} ${figure.height}`}
      role="img"
      aria-label={figure.alt}
    >
      <defs>
        <pattern id={stripes} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" className="fig-stripe-ground" />
          <rect width="4" height="7" className="fig-stripe" />
        </pattern>
      </defs>
      {figure.marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a drawing have no other name than their order
        <Shape key={index} mark={mark} stripes={stripes} />
      ))}
    </svg>
  );
}
