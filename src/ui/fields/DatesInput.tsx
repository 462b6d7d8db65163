import { type KeyboardEvent, useState } from 'react';
import { mostValues } from '#steps/catalogue/limits.ts';
import { longDate } from '#steps/swedish/format.ts';
import { type InputProps, placeOfTarget, store, type Target, usePage, valueAt } from '../page-context.ts';
import { parseField } from './form-schema.ts';
import { withDay } from './several.ts';
import { useDayText } from './use-day-text.ts';

interface AddProps {
  readonly target: Target;
  /** Takes a day in; false when there is no room for one more. */
  readonly onAdd: (day: string) => boolean;
}

/** One day at a time. What cannot be read stays in the field with its message. */
function AddDay({ target, onAdd }: AddProps) {
  const { name: id, text, message: atFirst, write, now } = useDayText(target);
  const [message, setMessage] = useState(atFirst);
  const add = (): void => {
    const parsed = parseField({ kind: 'date' }, text);
    setMessage(parsed.ok ? undefined : parsed.message);
    if (!parsed.ok || typeof parsed.value !== 'string') return;
    if (!onAdd(parsed.value)) {
      setMessage(`Det går att ha högst ${mostValues} dagar. Ta bort någon först.`);
      return;
    }
    write('');
    now();
  };
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className={message ? 'input-wrong' : undefined}>
      <label className="input-label" htmlFor={id}>
        Lägg till en dag
      </label>
      <p className="hint" id={`${id}-hint`}>
        Till exempel 12 mars 2027
      </p>
      {message ? (
        <p className="field-error" id={`${id}-fel`} role="alert">
          {message}
        </p>
      ) : null}
      <span className="add-day">
        <input
          id={id}
          className="text-input w-date"
          autoComplete="off"
          value={text}
          name={id}
          data-path={placeOfTarget(target)}
          data-voice={target.voice}
          aria-describedby={message ? `${id}-hint ${id}-fel` : `${id}-hint`}
          aria-invalid={message ? true : undefined}
          onChange={(event) => write(event.target.value)}
          onKeyDown={enter}
          // A day that can be read is taken in when the field is left, so that Fortsätt loses nothing.
          onBlur={() => parseField({ kind: 'date' }, text).ok && add()}
        />
        <button type="button" className="button-outline button-small" onClick={add}>
          Lägg till
        </button>
      </span>
    </div>
  );
}

/** A series of dates: add and remove; kept in order. */
export function DatesInput({ target, field, label, hint, proposal, quiet }: InputProps) {
  const page = usePage();
  if (field.kind !== 'dates') return null;
  const stored = valueAt(page.c, target);
  const offered = stored === undefined && Array.isArray(proposal?.value) ? proposal : undefined;
  const shown = stored ?? offered?.value;
  const dates: readonly string[] = Array.isArray(shown) ? shown.map(String) : [];
  const write = (days: readonly string[]): void => {
    store(page, target, days.length === 0 && proposal === undefined ? null : days);
  };
  const add = (day: string): boolean => {
    const days = withDay(dates, day);
    if (days) write(days);
    return days !== undefined;
  };
  return (
    <fieldset className="input">
      <legend className={quiet ? 'visually-hidden' : 'input-label'}>{label}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {offered ? (
        <p className="offer">
          <span className="tag">Förslag</span> {offered.from}
        </p>
      ) : null}
      {dates.length > 0 ? (
        <ul className="plain">
          {dates.map((day) => (
            <li key={day} className="item-row item-line">
              <span>{longDate(day)}</span>
              {page.readOnly ? null : (
                <button
                  type="button"
                  className="link"
                  aria-label={`Ta bort: ${longDate(day)}`}
                  onClick={() => write(dates.filter((other) => other !== day))}
                >
                  Ta bort
                </button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {page.readOnly ? null : <AddDay target={target} onAdd={add} />}
    </fieldset>
  );
}
