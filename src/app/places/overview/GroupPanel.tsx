import { useMemo, useState } from 'react';
import { QrCode } from '#src/app/parts/QrCode.tsx';
import { TableRating } from '#src/app/parts/sitting/TableRating.tsx';
import { saveToFile } from '#src/app/shell/cases.ts';
import { useCase, useLoaded, useSession } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { ratingEdit, ratingIn, type When } from '#src/workshop/table-rating.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { toCodes, toPayload } from '#steps/exchange/payload.ts';

/** Letters in a code that is read from the screen of a telephone. */
const onScreen = 700;

function Story() {
  const c = useCase();
  const stories = useLoaded(() => import('#src/examples/stories.ts'));
  const story = stories?.storyOf(c.origin ?? c.id);
  if (!story) return null;
  return (
    <details>
      <summary>Läs fallet</summary>
      {story.map((part) => (
        <p key={part}>{part}</p>
      ))}
      <p className="muted">Parterna, orten och siffrorna är påhittade. Det som inte står här vet ni inte.</p>
    </details>
  );
}

function Ratings() {
  const c = useCase();
  const session = useSession();
  const row = (when: When, name: string) => (
    <TableRating
      key={when}
      name={name}
      rating={ratingIn(c, when)}
      save={(rating) => sendEdits(session, [ratingEdit(when, rating, session.device.now())], 'Bordets självskattning')}
    />
  );
  return (
    <details>
      <summary>Bordets självskattning</summary>
      <p>
        Skriv de fem talen under Mitten på bordets blad. De följer med när ni lämnar in. Ingen ser vem som svarade vad.
      </p>
      {row('before', 'Före')}
      {row('after', 'Efter')}
    </details>
  );
}

function HandIn() {
  const c = useCase();
  const session = useSession();
  const [at, setAt] = useState(0);
  const codes = useMemo(() => toCodes(toPayload(serialiseCase(c)), onScreen), [c]);
  const shown = Math.min(at, codes.length - 1);
  const label = `Kod ${shown + 1} av ${codes.length}`;
  return (
    <details>
      <summary>Lämna in till ledaren</summary>
      <p>Håll upp skärmen. Ledaren läser {codes.length === 1 ? 'koden' : 'koderna, en i taget,'} i Jämför grupper.</p>
      <p role="status">{label}</p>
      <QrCode
        text={session.device.canLink() ? session.device.linkWith(codes[shown] ?? '') : (codes[shown] ?? '')}
        label={label}
      />
      <p className="button-row">
        {codes.length > 1 ? (
          <button type="button" className="button-outline" onClick={() => setAt((shown + 1) % codes.length)}>
            Nästa kod
          </button>
        ) : null}
        <button type="button" className="link" onClick={() => void saveToFile(session)}>
          Spara som fil i stället
        </button>
      </p>
    </details>
  );
}

/** What a group at a workshop needs beside the questions: the case, what its table has counted, and the way back. */
export function GroupPanel({ group }: { readonly group: number }) {
  return (
    <section className="group-panel" aria-labelledby="gruppen">
      <h2 id="gruppen" className="group-heading">
        Grupp {group} i workshopen
      </h2>
      <Story />
      <Ratings />
      <HandIn />
    </section>
  );
}
