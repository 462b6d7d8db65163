/** Two moments of a case side by side, place by place. */
import { useId, useMemo, useState } from 'react';
import { titleOfPlace } from '#src/app/parts/describe.ts';
import type { LogRow } from '#src/app/shell/device.ts';
import type { Change, Replaced } from './changes.ts';
import { caseAt, differences, hasRoom } from './moments.ts';
import { PlaceTitle, Said, type Telling } from './Telling.tsx';
import type { History } from './use-history.ts';
import { timeOf } from './words.ts';

interface Moment {
  readonly n: number;
  readonly at: string;
}

/** Moments to choose among, newest first: the last change of each minute. */
function momentsOf(changes: readonly (Change | Replaced)[]): readonly Moment[] {
  const seen = new Set<string>();
  return changes.filter(({ at }) => {
    const minute = timeOf(at);
    if (seen.has(minute)) return false;
    seen.add(minute);
    return true;
  });
}

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly moments: readonly Moment[];
  readonly onChoose: (n: number) => void;
  readonly now?: true;
}

function MomentChoice({ label, value, moments, onChoose, now }: ChoiceProps) {
  const id = useId();
  return (
    <p>
      <label className="input-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="text-input" value={value} onChange={(event) => onChoose(Number(event.target.value))}>
        {now ? <option value={Number.MAX_SAFE_INTEGER}>Nu</option> : null}
        {moments.map(({ n, at }) => (
          <option key={n} value={n}>
            {timeOf(at)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface Props {
  readonly telling: Telling;
  readonly log: readonly LogRow[];
  readonly changes: readonly (Change | Replaced)[];
  readonly write: History['write'];
}

export function Compare({ telling, log, changes, write }: Props) {
  const moments = useMemo(() => momentsOf(changes), [changes]);
  const [from, setFrom] = useState<number>();
  const [to, setTo] = useState(Number.MAX_SAFE_INTEGER);
  const oldest = moments.at(-1)?.n ?? 0;
  const earlier = from ?? oldest;
  const found = useMemo(() => {
    const [a, b] = [caseAt(log, Math.min(earlier, to)), caseAt(log, Math.max(earlier, to))];
    return a && b ? differences(a, b) : [];
  }, [log, earlier, to]);
  if (moments.length < 2) return null;
  return (
    <section>
      <h2>Jämför två tidpunkter</h2>
      <div className="button-row">
        <MomentChoice label="Så var det" value={earlier} moments={moments} onChoose={setFrom} />
        <MomentChoice label="Jämfört med" value={to} moments={moments} onChoose={setTo} now />
      </div>
      <p role="status">
        {found.length === 0
          ? 'Inget skiljer.'
          : found.length === 1
            ? 'Ett ställe skiljer.'
            : `${found.length} ställen skiljer.`}
      </p>
      <ul className="plain rows">
        {found.map(({ place, was, is, back }) => (
          <li key={JSON.stringify(place)}>
            <PlaceTitle telling={telling} place={place} />
            {place.kind === 'order' ? (
              <span className="block">Raderna stod i en annan ordning.</span>
            ) : (
              <>
                <Said telling={telling} place={place} leaf={was} label="Då" />
                <Said telling={telling} place={place} leaf={is} label="Sedan" />
              </>
            )}
            {hasRoom(telling.c, back) ? (
              <button
                type="button"
                className="link"
                aria-label={`Hämta tillbaka det som stod då: ${titleOfPlace(telling.c, telling.contents, place)}`}
                onClick={() => write([back], 'Det som stod då är tillbaka.')}
              >
                Hämta tillbaka det som stod då
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
