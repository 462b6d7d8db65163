import { useState } from 'react';
import { usePageTitle } from '#src/app/parts/title.ts';
import { useSession } from '#src/app/shell/context.ts';
import { groupDigits, longDate, nbsp } from '#steps/swedish/format.ts';
import { type CaseLine, inOrder, nextDayOf, type Totals, totalsOf } from '#templates/desk/case-line.ts';
import { CaseTable } from './CaseTable.tsx';
import { type Filter, filters } from './filters.ts';
import { useLines } from './use-lines.ts';
import './cases.css';

interface HeadProps {
  readonly totals: Totals;
  readonly first: CaseLine | undefined;
  readonly year: string;
}

/** Three things to know at a glance. */
function Glance({ totals, first, year }: HeadProps) {
  const day = first ? nextDayOf(first) : '';
  return (
    <dl className="cases-glance">
      <div>
        <dt>Gäller nu</dt>
        <dd>{`${totals.inForce} avtal`}</dd>
      </div>
      <div>
        <dt>{`Kommunen betalar ${year}`}</dt>
        <dd>
          {totals.inForce > 0 && totals.unknown === totals.inForce ? 'Okänt' : `${groupDigits(totals.sek)}${nbsp}kr`}
        </dd>
      </div>
      <div>
        <dt>Näst på tur</dt>
        <dd>
          {first && day !== '' ? `${first.name === '' ? 'Utan namn' : first.name}, ${longDate(day)}` : 'Inget bokat'}
        </dd>
      </div>
    </dl>
  );
}

interface ChoiceProps {
  readonly lines: readonly CaseLine[];
  readonly today: string;
  readonly chosen: Filter['id'];
  readonly onChoose: (id: Filter['id']) => void;
}

function FilterChoice({ lines, today, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset className="filters no-print">
      <legend>Visa</legend>
      {filters.map(({ id, label, takes }) => (
        <label key={id}>
          <input type="radio" name="fall" checked={chosen === id} onChange={() => onChoose(id)} />
          {` ${label}, ${lines.filter((line) => takes(line, today)).length}`}
        </label>
      ))}
    </fieldset>
  );
}

/** Every case on this device as a line: how far it has come, who does the next thing, the sum, the end, the follow-up. */
export function CasesPage() {
  const { today } = useSession();
  const { lines, broken, all } = useLines();
  const [chosen, setChosen] = useState<Filter['id']>('alla');
  usePageTitle('Alla fall på den här enheten');
  const sorted = inOrder(lines);
  const totals = totalsOf(lines);
  const shown = sorted.filter((line) => filters.find(({ id }) => id === chosen)?.takes(line, today));
  const left = (all ?? 0) - lines.length - broken.length;
  return (
    <>
      <p className="caption no-print">
        <a href="#/">Till startsidan</a>
      </p>
      <div className="cases-head">
        <h1>Alla fall på den här enheten</h1>
        <p className="no-print">
          <button type="button" className="button-outline" onClick={() => window.print()}>
            Skriv ut listan
          </button>
        </p>
      </div>
      <p role="status" className="muted">
        {all === undefined || left > 0
          ? `Fallen läses${left > 0 ? `, ${left} kvar` : ''} …`
          : `Så ser det ut ${longDate(today)}.`}
      </p>
      {all === 0 ? <p>Det finns inget fall på den här enheten.</p> : null}
      {lines.length > 0 ? (
        <>
          <Glance totals={totals} first={sorted[0]} year={today.slice(0, 4)} />
          <FilterChoice {...{ lines, today, chosen }} onChoose={setChosen} />
          {shown.length === 0 ? <p>Inget fall här.</p> : <CaseTable {...{ today, totals }} lines={shown} />}
        </>
      ) : null}
      {broken.length > 0 ? <p>{`Går inte att läsa: ${broken.join(', ')}.`}</p> : null}
      <p className="muted">
        Listan läses från den här enheten. Kollegor ser den inte förrän de har öppnat samma filer. Övningsfall räknas
        inte med i summan.
      </p>
    </>
  );
}
