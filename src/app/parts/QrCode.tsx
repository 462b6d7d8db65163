/** One QR code, drawn: dark squares as strokes, so that it prints without background colours. */
import { useLoaded } from '#src/app/shell/context.ts';
import './qr-code.css';

interface Props {
  readonly text: string;
  readonly label: string;
}

/** Dark squares of one row as strokes: `M x y h n v1 h-n z`. */
function strokes(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
  }
  return path;
}

/** Nothing until the library has come. */
export function QrCode({ text, label }: Props) {
  const library = useLoaded(() => import('qr'));
  if (!library) return null;
  const squares = library.encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${squares.length} ${squares.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect className="qr-paper" width={squares.length} height={squares.length} />
      <path className="qr-ink" d={squares.map(strokes).join('')} />
    </svg>
  );
}
