import { useEffect, useRef } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { Value } from '#steps/case-file.ts';
import { orgNumberHolds } from '#steps/format.ts';
import type { Field } from '#steps/step.ts';
import { lengthOf, parseField, rawOf } from './form-schema.ts';
import { entryAt, type InputProps, idOf, labelClass, store, usePage } from './page-context.ts';

/** Typed text waits this long, in milliseconds, before it goes into the case. */
const pause = 250;

const suffixes: Readonly<Record<string, string>> = { percent: 'procent' };

const hints: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: 'Till exempel 12 mars 2027',
  dayMonth: 'Till exempel 31 mars',
  role: 'Skriv en roll, inte ett namn',
  orgNumber: 'Tio siffror',
};

function suffixOf(field: Field): string | undefined {
  return field.kind === 'money' ? field.unit : suffixes[field.kind];
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

function Remark({ field, raw }: { readonly field: Field; readonly raw: string }) {
  if (field.kind === 'orgNumber' && raw.trim() !== '' && !orgNumberHolds(raw)) {
    return (
      <p className="field-remark">
        Kontrollsiffran stämmer inte. Se efter i registreringsbeviset. Ni kan gå vidare ändå.
      </p>
    );
  }
  if (field.kind === 'text' && lengthOf(raw) > field.max * 0.8) {
    return (
      <p className="field-remark">
        {lengthOf(raw)} av {field.max} tecken
      </p>
    );
  }
  return null;
}

/** A typed answer. The text lives in the form; after a short pause, and on blur, what can be read goes into the case. */
export function TextInput({ target, field, label, hint, proposal, quiet }: InputProps) {
  const page = usePage();
  const form = useFormContext<Record<string, string>>();
  const name = idOf(target);
  const { errors } = useFormState({ control: form.control, name });
  const stored = entryAt(page.c, target)?.value;
  const offered = typeof proposal?.value === 'object' ? undefined : proposal?.value;
  const known = rawOf(field, stored ?? offered);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef(known);
  const latest = useRef({ page, stored });
  latest.current = { page, stored };

  const commit = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const raw = form.getValues(name) ?? '';
    const parsed = parseField(field, raw);
    if (!parsed.ok || raw === last.current) return;
    last.current = raw;
    const now: Value | undefined = latest.current.stored;
    if (parsed.value === (now ?? null)) return;
    store(latest.current.page, target, parsed.value);
  };
  const latestCommit = useRef(commit);
  latestCommit.current = commit;

  // What another tab or an undo changed is shown, but never under the cursor.
  useEffect(() => {
    if (timer.current !== undefined || known === last.current) return;
    if (document.activeElement?.getAttribute('name') === name) return;
    const parsed = parseField(field, form.getValues(name) ?? '');
    if (!parsed.ok) return;
    last.current = known;
    form.setValue(name, known);
  }, [known, name, form, field]);
  useEffect(() => {
    const hidden = (): void => latestCommit.current();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      latestCommit.current();
    };
  }, []);

  const register = form.register(name, {
    value: known,
    validate: (raw) => {
      const parsed = parseField(field, raw ?? '');
      return parsed.ok || parsed.message;
    },
    onChange: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latestCommit.current(), pause);
    },
    onBlur: () => latestCommit.current(),
  });
  const message = errors[name]?.message;
  const shownHint = hint ?? hints[field.kind];
  const describedBy = [shownHint ? `${name}-hint` : '', message ? `${name}-fel` : ''].filter((id) => id).join(' ');
  const shared = {
    id: name,
    className: `text-input ${widths[field.kind] ?? ''}`,
    autoComplete: 'off',
    readOnly: page.readOnly,
    'data-path': target.kind === 'field' ? `${target.list}/${target.id}/${target.field}` : target.path,
    'data-voice': target.voice,
    ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
    ...(message ? { 'aria-invalid': true as const } : {}),
    ...register,
  };
  const suffix = suffixOf(field);
  const long = field.kind === 'text' && field.long === true;
  return (
    <div className={message ? 'input input-wrong' : 'input'}>
      <label className={labelClass(quiet && offered === undefined)} htmlFor={name}>
        {label}
        {stored === undefined && offered !== undefined ? <span className="tag">Förslag</span> : null}
      </label>
      {shownHint ? (
        <p className="hint" id={`${name}-hint`}>
          {shownHint}
        </p>
      ) : null}
      {stored === undefined && proposal && offered !== undefined ? <p className="hint">{proposal.from}</p> : null}
      {message ? (
        <p className="field-error" id={`${name}-fel`}>
          {message}
        </p>
      ) : null}
      {long ? (
        <textarea rows={field.max > 1000 ? 6 : 3} {...shared} />
      ) : (
        <span className="input-row">
          <input type="text" inputMode={inputMode(field)} {...shared} />
          {suffix ? <span className="suffix">{suffix}</span> : null}
        </span>
      )}
      <Remark field={field} raw={String(stored ?? '')} />
    </div>
  );
}
