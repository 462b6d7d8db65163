import { useMemo, useState } from 'react';
import { titleOfPlace } from '#src/app/parts/describe.ts';
import { useContents, usePerspective } from '#src/app/shell/context.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import type { Leaf, Place } from '#steps/exchange/place.ts';
import { Compare } from './Compare.tsx';
import { Copies } from './Copies.tsx';
import { type Change, type Conflict, changesIn, conflictsIn, leafOf, type Replaced } from './changes.ts';
import { hasRoom } from './moments.ts';
import { PlaceTitle, Said, type Telling } from './Telling.tsx';
import { type History, useHistory } from './use-history.ts';
import { sentenceOf, timeOf, whoOf } from './words.ts';

/** What stands now at the place of a conflict. */
function standing(c: CaseFile, place: Place): Leaf | null {
  if (place.kind === 'answer' || place.kind === 'note') {
    const entry = (place.kind === 'answer' ? c.answers : c.notes)[place.path]?.[place.voice];
    return entry ? { kind: 'entry', entry } : null;
  }
  if (place.kind !== 'field' && place.kind !== 'row') return null;
  const row = c.items[place.list]?.find((one) => one.id === place.id);
  if (place.kind === 'row') return row ? { kind: 'row', row } : null;
  const entry = row?.fields[place.field];
  return entry ? { kind: 'entry', entry } : null;
}

function ConflictRow({
  telling,
  one,
  settle,
}: { readonly telling: Telling; readonly one: Conflict } & Pick<History, 'settle'>) {
  const { c } = telling;
  const title = titleOfPlace(c, telling.contents, one.place);
  const possible = hasRoom(c, one.other);
  return (
    <li>
      <PlaceTitle telling={telling} place={one.place} />
      <Said telling={telling} place={one.place} leaf={standing(c, one.place)} label="Det som står nu" />
      <Said
        telling={telling}
        place={one.place}
        leaf={leafOf(one.other)}
        label={`${whoOf(c, one.by)} skrev också ${timeOf(one.at)}`}
      />
      {possible ? null : (
        <p className="muted">Raden som texten hörde till är borttagen. Skriv in texten på nytt om den ska vara med.</p>
      )}
      <p className="button-row">
        {possible ? (
          <button
            type="button"
            className="button-outline"
            aria-label={`Använd den andra texten: ${title}`}
            onClick={() => void settle(one, 'other')}
          >
            Använd den andra texten
          </button>
        ) : null}
        <button
          type="button"
          className="link"
          aria-label={`Behåll det som står: ${title}`}
          onClick={() => void settle(one, 'standing')}
        >
          Behåll det som står
        </button>
      </p>
    </li>
  );
}

interface RowProps {
  readonly telling: Telling;
  readonly change: Change;
  readonly write: History['write'];
  readonly goBack: History['goBack'];
}

function ChangeRow({ telling, change, write, goBack }: RowProps) {
  const { c } = telling;
  const { place, was, is, back, before } = change;
  const title = titleOfPlace(c, telling.contents, place);
  return (
    <li>
      <PlaceTitle telling={telling} place={place} />
      <span className="muted block">{sentenceOf(c, change)}</span>
      {place.kind === 'order' ? null : (
        <>
          <Said telling={telling} place={place} leaf={was} label="Före" />
          <Said telling={telling} place={place} leaf={is} label="Efter" />
        </>
      )}
      <span className="button-row">
        {back && hasRoom(c, back) ? (
          <button
            type="button"
            className="link"
            aria-label={`Hämta tillbaka det som stod före: ${title}`}
            onClick={() => write([back], 'Det som stod före är tillbaka.')}
          >
            Hämta tillbaka det som stod före
          </button>
        ) : null}
        <button
          type="button"
          className="link"
          aria-label={`Gå tillbaka till före ändringen: ${title}`}
          onClick={() => void goBack(before)}
        >
          Gå tillbaka till före ändringen
        </button>
      </span>
    </li>
  );
}

const portion = 30;

type ChangesProps = Omit<RowProps, 'change'> & { readonly changes: readonly (Change | Replaced)[] };

function Changes({ changes, ...row }: ChangesProps) {
  const [shown, setShown] = useState(portion);
  return (
    <section>
      <h2>Ändringar</h2>
      {changes.length === 0 ? <p className="muted">Inget är ändrat än.</p> : null}
      <ul className="plain rows">
        {changes.slice(0, shown).map((one) =>
          one.place === null ? (
            <li key={one.n}>
              <span className="muted">Fallet lades in på den här enheten som helhet {timeOf(one.at)}.</span>
            </li>
          ) : (
            <ChangeRow key={one.n} {...row} change={one} />
          ),
        )}
      </ul>
      {changes.length > shown ? (
        <button type="button" className="button-outline" onClick={() => setShown(shown + portion)}>
          Visa äldre ändringar
        </button>
      ) : null}
    </section>
  );
}

/** Who changed what and when, texts that stand against each other, two moments compared, and whole copies. */
export function HistoryPage() {
  const history = useHistory();
  const perspective = usePerspective();
  const contents = useContents(stageIds);
  const { c, log, said, write, settle, goBack } = history;
  const changes = useMemo(() => changesIn(log ?? []), [log]);
  const conflicts = useMemo(() => conflictsIn(log ?? []), [log]);
  if (!contents || !log) return <p className="loading">Historiken hämtas …</p>;
  const telling: Telling = { c, contents, perspective };
  return (
    <div className="narrow">
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <h1>Historik</h1>
      <p className="lead">
        Här ser ni vem som har ändrat vad på den här enheten. Ni kan hämta tillbaka det som stod förut.
      </p>
      <p role="status">{said}</p>
      {conflicts.length > 0 ? (
        <section>
          <h2>Två texter på samma ställe</h2>
          <p>De här svaren har skrivits på två ställen. Båda texterna finns kvar. Välj vilken som ska gälla.</p>
          <ul className="plain rows">
            {conflicts.map((one) => (
              <ConflictRow key={one.n} telling={telling} one={one} settle={settle} />
            ))}
          </ul>
        </section>
      ) : null}
      <Changes changes={changes} telling={telling} write={write} goBack={goBack} />
      <Compare telling={telling} log={log} changes={changes} write={write} />
      <Copies />
    </div>
  );
}
