import { useState } from 'react';
import { longDate } from '#steps/format.ts';
import { readDate } from './form-schema.ts';
import { entryAt, type InputProps, idOf, store, usePage } from './page-context.ts';

/** A series of dates: add, remove; kept in order. */
export function DatesInput({ target, field, label, hint, proposal }: InputProps) {
  const page = usePage();
  const [text, setText] = useState('');
  const [message, setMessage] = useState<string>();
  if (field.kind !== 'dates' || target.kind !== 'answer') return null;
  const stored = entryAt(page.c, target)?.value;
  const offered = stored === undefined ? proposal?.value : undefined;
  const shown = stored ?? offered;
  const dates: readonly string[] = Array.isArray(shown) ? shown.map(String) : [];
  const write = (next: readonly string[]): void =>
    store(page, target, next.length === 0 ? null : [...new Set(next)].sort());
  const add = (): void => {
    const day = readDate(text.trim());
    if (day === undefined) {
      setMessage('Skriv en dag som finns, till exempel 2027-03-12 eller 12 mars 2027.');
      return;
    }
    setMessage(undefined);
    setText('');
    write([...dates, day]);
  };
  const id = idOf(target);
  return (
    <fieldset className={message ? 'input input-wrong' : 'input'}>
      <legend className="input-label">
        {label}
        {offered === undefined ? null : <span className="tag">Förslag</span>}
      </legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {offered !== undefined && proposal ? <p className="hint">{proposal.from}</p> : null}
      <ul className="plain rows">
        {dates.map((day) => (
          <li key={day} className="item-line">
            <span>{longDate(day)}</span>
            {page.readOnly ? null : (
              <button type="button" className="link" onClick={() => write(dates.filter((other) => other !== day))}>
                Ta bort<span className="visually-hidden"> {longDate(day)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {page.readOnly ? null : (
        <>
          {message ? (
            <p className="field-error" id={`${id}-fel`} role="alert">
              {message}
            </p>
          ) : null}
          <label className="input-label" htmlFor={id}>
            Lägg till en dag
          </label>
          <span className="input-row">
            <input
              id={id}
              className="text-input w-date"
              autoComplete="off"
              value={text}
              data-path={target.path}
              data-voice={target.voice}
              {...(message ? { 'aria-describedby': `${id}-fel`, 'aria-invalid': true } : {})}
              onChange={(event) => setText(event.target.value)}
            />
            <button type="button" className="button-outline" onClick={add}>
              Lägg till
            </button>
          </span>
        </>
      )}
    </fieldset>
  );
}
