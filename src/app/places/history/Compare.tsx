/** Two moments of a case side by side, place by place. */
import { useId, useMemo, useState } from 'react';
import { titleOfPlace } from '#src/app/parts/describe.ts';
import type { LogRow } from '#src/app/shell/device.ts';
import { AgreementText } from './AgreementText.tsx';
import type { Change, Replaced } from './changes.ts';
import { caseAt, type Difference, differences, hasRoom } from './moments.ts';
import { SideBySide } from './SideBySide.tsx';
import { PlaceTitle, type Telling, textAt } from './Telling.tsx';
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

const countOf = (count: number): string =>
  count === 0 ? 'Inget skiljer.' : count === 1 ? 'Ett ställe skiljer.' : `${count} ställen skiljer.`;

interface RowProps {
  readonly telling: Telling;
  readonly one: Difference;
  readonly write: History['write'];
}

/** One place as it stood at both moments, beside each other. */
function AnswerRow({ telling, one: { place, was, is, back }, write }: RowProps) {
  return (
    <li>
      <PlaceTitle telling={telling} place={place} />
      {place.kind === 'order' ? (
        <span className="block">Raderna stod i en annan ordning.</span>
      ) : (
        <SideBySide was={textAt(telling, place, was)} is={textAt(telling, place, is)} />
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
  );
}

/** The case at two moments, the earlier first; undefined where the log does not reach. */
function useTwo(log: readonly LogRow[], a: number, b: number) {
  return useMemo(() => {
    const [earlier, later] = [caseAt(log, Math.min(a, b)), caseAt(log, Math.max(a, b))];
    return earlier && later ? { earlier, later } : undefined;
  }, [log, a, b]);
}

export function Compare({ telling, log, changes, write }: Props) {
  const moments = useMemo(() => momentsOf(changes), [changes]);
  const [from, setFrom] = useState<number>();
  const [to, setTo] = useState(Number.MAX_SAFE_INTEGER);
  const earlier = from ?? moments.at(-1)?.n ?? 0;
  const two = useTwo(log, earlier, to);
  const found = useMemo(() => (two ? differences(two.earlier, two.later) : []), [two]);
  if (moments.length < 2) return null;
  return (
    <section>
      <h2>Jämför två tidpunkter</h2>
      <div className="button-row">
        <MomentChoice label="Så var det" value={earlier} moments={moments} onChoose={setFrom} />
        <MomentChoice label="Jämfört med" value={to} moments={moments} onChoose={setTo} now />
      </div>
      <h3>Svaren</h3>
      <p role="status">{countOf(found.length)}</p>
      <ul className="plain rows">
        {found.map((one) => (
          <AnswerRow key={JSON.stringify(one.place)} {...{ telling, one, write }} />
        ))}
      </ul>
      {two ? <AgreementText {...two} /> : null}
    </section>
  );
}
