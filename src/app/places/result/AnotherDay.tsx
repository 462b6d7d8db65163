import { type FormEvent, useRef, useState } from 'react';
import { longDate } from '#steps/swedish/format.ts';
import { readDate } from '#steps/swedish/read-dates.ts';

interface Props {
  readonly today: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** "Bedöm per annat datum": the whole page as of another day. */
export function AnotherDay({ today, day, onDay }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(day === today ? '' : longDate(day).replaceAll('\u00a0', ' '));
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readDate(typed);
    setWrong(read === undefined);
    if (read === undefined) input.current?.focus();
    else onDay(read);
  };
  return (
    <form noValidate className="day-form no-print" onSubmit={submit}>
      <div className={wrong ? 'input input-wrong' : 'input'}>
        <label className="input-label" htmlFor="bedom-dag">
          Bedöm per annat datum
        </label>
        <p className="hint" id="bedom-dag-hint">
          Till exempel 12 mars 2027
        </p>
        {wrong ? (
          <p className="field-error" id="bedom-dag-fel">
            Skriv ett datum mellan 2000 och 2100, till exempel 12 mars 2027.
          </p>
        ) : null}
        <input
          ref={input}
          id="bedom-dag"
          className="text-input w-date"
          type="text"
          autoComplete="off"
          aria-describedby={wrong ? 'bedom-dag-hint bedom-dag-fel' : 'bedom-dag-hint'}
          {...(wrong ? { 'aria-invalid': true } : {})}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <button type="submit" className="button-outline button-small">
        Visa den dagen
      </button>
    </form>
  );
}

/** Said above everything that is shown as of another day. */
export function DayNotice({ today, day, onDay }: Props) {
  return (
    <div className="notice day-notice" role="status">
      <p className="notice-title">Bedömt per {longDate(day)}</p>
      <p>
        Allt på den här sidan visas som den dagen, med de belopp och källor som är inlagda. Översikten och dokumenten
        visar alltid dagens datum.
      </p>
      <button type="button" className="link no-print" onClick={() => onDay(today)}>
        Tillbaka till i dag, {longDate(today)}
      </button>
    </div>
  );
}
