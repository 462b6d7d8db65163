/** The file as QR codes: one at a time on the screen, all of them on paper. */
import { useState } from 'react';
import { QrCode } from '#src/app/parts/QrCode.tsx';

const nameOf = (index: number, count: number): string =>
  count === 1 ? 'QR-kod med hela filen' : `Kod ${index + 1} av ${count}`;

export function QrCodes({ codes, title }: { readonly codes: readonly string[]; readonly title: string }) {
  const [shown, setShown] = useState(0);
  const count = codes.length;
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
        <QrCode text={codes[shown] ?? ''} label={nameOf(shown, count)} />
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
            <QrCode text={code} label={nameOf(index, count)} />
            <figcaption>
              {title} · {nameOf(index, count)}
            </figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}
