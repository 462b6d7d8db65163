import { useState } from 'react';
import { usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { parkingEdits } from '#src/workshop/parked.ts';
import { unpark } from '#src/workshop/sitting.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { longDate } from '#steps/swedish/format.ts';
import { ParkRow } from './ParkRow.tsx';
import type { ToolProps } from './tool-props.ts';

/** Puts the whole list among the open questions of the case that is open on this device. */
function IntoCase({ sitting }: Pick<ToolProps, 'sitting'>) {
  const session = useSession();
  const perspective = usePerspective();
  const c = useWizard((context) => (context.readOnly ? null : context.caseFile));
  const [said, setSaid] = useState('');
  if (!c) return <p className="muted">Öppna ett fall om ni vill lägga in listan bland fallets öppna frågor.</p>;
  const put = (): void => {
    const edits = parkingEdits(c, sitting.parking, { by: authorOf(perspective), at: session.device.now() });
    sendEdits(session, edits, 'Parkeringen ligger bland de öppna frågorna.');
    setSaid('Parkeringen ligger bland fallets öppna frågor.');
  };
  return (
    <>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={put}>
          Lägg in i det öppna fallet
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

/** The parking lot: what waits, who finds out and by when. It is there in every moment. */
export function ParkingPanel({ sitting, change }: ToolProps) {
  return (
    <section aria-labelledby="parking-title">
      <h2 id="parking-title" className="aside-title">
        Parkering ({sitting.parking.length})
      </h2>
      <ul className="plain rows">
        {sitting.parking.map((row) => (
          <li key={row.id}>
            {row.text}
            <span className="muted block">
              {[row.ref, row.who || 'Ingen utsedd', row.when === '' ? '' : `senast ${longDate(row.when)}`]
                .filter((part) => part)
                .join(' · ')}
            </span>
            <button
              type="button"
              className="link"
              aria-label={`Ta bort: ${row.text}`}
              onClick={() => change((before) => unpark(before, row.id))}
            >
              Ta bort
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>Parkera något</summary>
        <ParkRow sitting={sitting} change={change} />
      </details>
      {sitting.parking.length > 0 ? <IntoCase sitting={sitting} /> : null}
    </section>
  );
}
