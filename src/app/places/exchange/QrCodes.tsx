/** The file as QR codes: one at a time on the screen, all of them on paper. */
import { useState } from 'react';
import { useLoaded } from '#src/app/shell/context.ts';

type Encode = typeof import('qr').encodeQR;

interface CodeProps {
  readonly text: string;
  readonly label: string;
  readonly encode: Encode;
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

function Code({ text, label, encode }: CodeProps) {
  const squares = encode(text, 'raw', { ecc: 'low', border: 4 });
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

const nameOf = (index: number, count: number): string =>
  count === 1 ? 'QR-kod med hela filen' : `Kod ${index + 1} av ${count}`;

export function QrCodes({ codes, title }: { readonly codes: readonly string[]; readonly title: string }) {
  const [shown, setShown] = useState(0);
  const library = useLoaded(() => import('qr'));
  const count = codes.length;
  if (!library) return <p className="loading">Koderna ritas …</p>;
  const { encodeQR } = library;
  return (
    <section className="qr">
      <h2 className="group-heading">{count === 1 ? 'En QR-kod' : `${count} QR-koder`}</h2>
      <p className="no-print">
        Den andra parten läser {count === 1 ? 'koden' : 'koderna'} med telefonens vanliga kamera. Varje kod öppnar
        IOP-verkstaden i telefonen, och delarna samlas där. Ordningen spelar ingen roll. Verktyget använder aldrig
        kameran självt.
      </p>
      <p className="qr-count no-print" role="status">
        {nameOf(shown, count)}
      </p>
      <div className="no-print">
        <Code text={codes[shown] ?? ''} label={nameOf(shown, count)} encode={encodeQR} />
      </div>
      <p className="button-row no-print">
        {count > 1 ? (
          <>
            <button type="button" className="button-outline" disabled={shown === 0} onClick={() => setShown(shown - 1)}>
              Föregående
            </button>
            <button
              type="button"
              className="button-outline"
              disabled={shown === count - 1}
              onClick={() => setShown(shown + 1)}
            >
              Nästa
            </button>
          </>
        ) : null}
        <button type="button" className="button-outline" onClick={() => window.print()}>
          {count === 1 ? 'Skriv ut koden' : 'Skriv ut alla koder'}
        </button>
      </p>
      <div className="qr-sheet" aria-hidden="true">
        {codes.map((code, index) => (
          <figure key={code}>
            <Code text={code} label={nameOf(index, count)} encode={encodeQR} />
            <figcaption>
              {title} · {nameOf(index, count)}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
