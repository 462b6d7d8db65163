import { type FormEvent, useId, useRef, useState } from 'react';
import { emptyFields, type Measure, type MeasureKind } from '#steps/law/explain/measures.ts';
import { longDate } from '#steps/swedish/format.ts';
import { readDate } from '#steps/swedish/read-dates.ts';

const labels = {
  warning: { what: 'Vad gör ni, eller varför gör ni inget?', who: 'Vem ansvarar?', when: 'Senast' },
  duty: { what: 'Vad är gjort?', who: 'Vem har gjort det?', when: 'När?' },
} as const satisfies Readonly<Record<MeasureKind, Readonly<Record<keyof Measure, string>>>>;

const hints = { what: '', who: 'Skriv en roll, inte ett namn', when: 'Till exempel 12 mars 2027' } as const;

const messages = {
  what: 'Skriv vad ni gör eller varför.',
  who: 'Skriv vem, som en roll.',
  when: 'Skriv ett datum, till exempel 12 mars 2027.',
} as const satisfies Readonly<Record<keyof Measure, string>>;

const fields = ['what', 'who', 'when'] as const;
type Faults = Readonly<Partial<Record<keyof Measure, string>>>;

/** The day is read to ISO; a day that cannot be read is a fault, an empty one only where it is needed. */
function read(kind: MeasureKind, typed: Measure): { readonly measure: Measure; readonly faults: Faults } {
  const when = typed.when.trim();
  const day = when === '' ? '' : readDate(when);
  const measure = { ...typed, when: day ?? '' };
  const wrong = [...emptyFields(kind, measure), ...(day === undefined ? (['when'] as const) : [])];
  return { measure, faults: Object.fromEntries(wrong.map((field) => [field, messages[field]])) };
}

interface FieldProps {
  readonly id: string;
  readonly name: keyof Measure;
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly optional: boolean;
  readonly onChange: (value: string) => void;
}

function Field({ id, name, label, value, fault, optional, onChange }: FieldProps) {
  const told = [...(hints[name] === '' ? [] : [`${id}-hint`]), ...(fault ? [`${id}-fel`] : [])].join(' ');
  const shared = {
    id,
    value,
    ...(told === '' ? {} : { 'aria-describedby': told }),
    ...(fault ? { 'aria-invalid': true as const } : {}),
  };
  return (
    <div className={fault ? 'input input-wrong' : 'input'}>
      <label className="input-label" htmlFor={id}>
        {label}
        {optional ? <span className="optional"> (frivilligt)</span> : null}
      </label>
      {hints[name] === '' ? null : (
        <p className="hint" id={`${id}-hint`}>
          {hints[name]}
        </p>
      )}
      {fault ? (
        <p className="field-error" id={`${id}-fel`}>
          {fault}
        </p>
      ) : null}
      {name === 'what' ? (
        <textarea
          {...shared}
          className="text-input"
          rows={3}
          maxLength={1200}
          onChange={(e) => onChange(e.target.value)}
        />
      ) : (
        <input
          {...shared}
          className={name === 'when' ? 'text-input w-date' : 'text-input'}
          type="text"
          maxLength={120}
          autoComplete="off"
          onChange={(e) => onChange(e.target.value)}
        />
      )}
    </div>
  );
}

interface Props {
  readonly kind: MeasureKind;
  readonly row: string;
  readonly start: Measure | undefined;
  readonly onSave: (measure: Measure) => void;
  readonly onCancel: () => void;
}

/** What, who and when. Focus goes to the first field, and to the first that must be written when one is missing. */
export function MeasureForm({ kind, start, onSave, onCancel }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Measure>(
    start ? { ...start, when: start.when === '' ? '' : longDate(start.when) } : { what: '', who: '', when: '' },
  );
  const [faults, setFaults] = useState<Faults>({});
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { measure, faults: found } = read(kind, { ...typed, when: typed.when.replaceAll('\u00a0', ' ') });
    setFaults(found);
    const first = fields.find((field) => found[field] !== undefined);
    if (first === undefined) onSave(measure);
    else form.current?.querySelector<HTMLElement>(`[id="${id}-${first}"]`)?.focus();
  };
  return (
    <form noValidate ref={form} className="measure-form no-print" onSubmit={submit}>
      {fields.map((name) => (
        <Field
          key={name}
          id={`${id}-${name}`}
          name={name}
          label={labels[kind][name]}
          value={typed[name]}
          fault={faults[name]}
          optional={kind === 'warning' && name !== 'what'}
          onChange={(value) => setTyped((old) => ({ ...old, [name]: value }))}
        />
      ))}
      <p className="button-row">
        <button type="submit" className="button-outline button-small">
          {kind === 'duty' ? 'Spara som klart' : 'Spara åtgärden'}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          Avbryt
        </button>
      </p>
    </form>
  );
}
