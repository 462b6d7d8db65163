import { useEffect, useRef } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { Field } from '#steps/catalogue/step.ts';
import { groupDigits, orgNumberHolds } from '#steps/swedish/format.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { lengthOf, parseField, rawOf } from './form-schema.ts';
import { type InputProps, idOf, placeOfTarget, store, usePage, valueAt } from './page-context.ts';

/** Typed text waits this long, in milliseconds, before it goes into the case. */
const pause = 250;

const hints: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: 'Till exempel 12 mars 2027',
  dayMonth: 'Till exempel 31 mars',
  role: 'Skriv en roll, inte ett namn',
  orgNumber: 'Tio siffror',
};

function suffixOf(field: Field): string | undefined {
  return field.kind === 'money' ? field.unit : field.kind === 'percent' ? 'procent' : undefined;
}

function inputMode(field: Field): 'numeric' | 'decimal' | 'url' | undefined {
  if (field.kind === 'money' || field.kind === 'integer' || field.kind === 'year') return 'numeric';
  if (field.kind === 'decimal' || field.kind === 'percent') return 'decimal';
  return field.kind === 'link' ? 'url' : undefined;
}

const widths: Readonly<Partial<Record<Field['kind'], string>>> = {
  money: 'w-amount',
  integer: 'w-short',
  year: 'w-short',
  percent: 'w-short',
  decimal: 'w-short',
  date: 'w-date',
  dayMonth: 'w-date',
  orgNumber: 'w-date',
};

/** How much room is left, once most of it is used. */
function Counter({ name, max }: { readonly name: string; readonly max: number }) {
  const { control } = useFormContext<Record<string, string>>();
  const length = lengthOf(useWatch({ control, name }) ?? '');
  if (length <= max * 0.8) return null;
  return (
    <p className="field-remark">
      {groupDigits(length)} av {groupDigits(max)} tecken
    </p>
  );
}

function OrgNumberRemark({ value }: { readonly value: string }) {
  if (value === '' || orgNumberHolds(value)) return null;
  return (
    <p className="field-remark">
      Kontrollsiffran stämmer inte. Se efter i registreringsbeviset. Ni kan gå vidare ändå.
    </p>
  );
}

/** Text that cannot be read as an answer yet. It is kept as a note, so that leaving the page loses nothing. */
function useUnread({ target, field }: InputProps) {
  const page = usePage();
  const part = target.part === undefined ? '' : `.${target.part}`;
  const note = { kind: 'note', path: `typed:${placeOfTarget(target)}${part}`, voice: target.voice } as const;
  const stored = valueAt(page.c, note);
  const unread = typeof stored === 'string' ? stored : undefined;
  const atFirst = useRef(unread !== undefined);
  const parsed = parseField(field, unread ?? '');
  return {
    unread,
    message: atFirst.current && !parsed.ok ? parsed.message : undefined,
    keep: (text: string | undefined): void => {
      if (text !== unread && !page.readOnly) store(page, note, text ?? null);
    },
  };
}

/**
 * Keeps typed text in the form and moves what can be read into the case: after a pause, on blur, when the page is hidden
 * and when the field goes away. Returns what the field registers with.
 */
function useTypedText(props: InputProps) {
  const { target, field, proposal } = props;
  const page = usePage();
  const { unread, message: unreadMessage, keep } = useUnread(props);
  const form = useFormContext<Record<string, string>>();
  const name = idOf(target);
  const stored = valueAt(page.c, target);
  const offered = stored === undefined && typeof proposal?.value !== 'object' ? proposal?.value : undefined;
  const known = unread ?? rawOf(field, stored ?? offered);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(known);
  const commit = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const raw = form.getValues(name) ?? '';
    const parsed = parseField(field, raw);
    keep(parsed.ok ? undefined : raw);
    if (!parsed.ok || raw === last.current) return;
    last.current = raw;
    // A proposal that someone has emptied stays empty: the empty text says so.
    const value = parsed.value === null && offered !== undefined ? '' : parsed.value;
    if (value !== (stored ?? null)) store(page, target, value);
  };
  const latest = useRef(commit);
  latest.current = commit;
  const tidy = (): void => {
    latest.current();
    const parsed = parseField(field, form.getValues(name) ?? '');
    if (parsed.ok && parsed.value !== null) form.setValue(name, rawOf(field, parsed.value));
  };
  // What another tab or an undo changed is shown, but never under the cursor.
  useEffect(() => {
    if (timer.current !== undefined || known === last.current) return;
    if (document.activeElement?.getAttribute('name') === name) return;
    if (!parseField(field, form.getValues(name) ?? '').ok) return;
    last.current = known;
    form.setValue(name, known);
  }, [known, name, form, field]);
  useEffect(() => {
    const hidden = (): void => latest.current();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      latest.current();
    };
  }, []);
  const registered = form.register(name, {
    value: known,
    validate: (raw) => {
      const parsed = parseField(field, raw ?? '');
      return parsed.ok || parsed.message;
    },
    onChange: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), pause);
    },
    onBlur: tidy,
  });
  const { errors } = useFormState({ control: form.control, name });
  return {
    name,
    registered,
    stored,
    offered,
    message: errors[name]?.message ?? unreadMessage,
    readOnly: page.readOnly,
  };
}

/** A typed answer. */
export function TextInput(props: InputProps) {
  const { target, field, label, hint, proposal, quiet } = props;
  const { name, registered, stored, offered, message, readOnly } = useTypedText(props);
  const shownHint = hint ?? hints[field.kind];
  const from = offered === undefined ? undefined : proposal?.from;
  const notes = [shownHint ? `${name}-hint` : '', from ? `${name}-from` : '', message ? `${name}-fel` : ''];
  const describedBy = notes.filter((id) => id !== '').join(' ');
  const shared = {
    id: name,
    className: `text-input ${widths[field.kind] ?? ''}`,
    autoComplete: 'off',
    readOnly,
    'data-path': placeOfTarget(target),
    'data-voice': target.voice,
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
    ...(message ? { 'aria-invalid': true as const } : {}),
    ...registered,
  };
  const suffix = suffixOf(field);
  return (
    <div className={message ? 'input input-wrong' : 'input'} data-kind={field.kind}>
      <label className={quiet ? 'visually-hidden' : 'input-label'} htmlFor={name}>
        <FieldLabel label={label} field={field} />
      </label>
      {shownHint ? (
        <p className="hint" id={`${name}-hint`}>
          {shownHint}
        </p>
      ) : null}
      {from ? (
        <p className="offer" id={`${name}-from`}>
          <span className="tag">Förslag</span> {from}
        </p>
      ) : null}
      {message ? (
        <p className="field-error" id={`${name}-fel`}>
          {message}
        </p>
      ) : null}
      {field.kind === 'text' && field.long ? (
        <textarea rows={field.max > 1000 ? 5 : 3} {...shared} />
      ) : (
        <span className="input-row">
          <input type="text" inputMode={inputMode(field)} {...shared} />
          {suffix ? <span className="suffix">{suffix}</span> : null}
        </span>
      )}
      {field.kind === 'text' ? <Counter name={name} max={field.max} /> : null}
      {field.kind === 'orgNumber' ? <OrgNumberRemark value={String(stored ?? '')} /> : null}
    </div>
  );
}
