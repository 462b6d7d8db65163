/** A new answer in place of two that differ, asked in the way the question is: choices, a number, a date or text. */
import { useId, useState } from 'react';
import type { Value } from '#steps/case/case-file.ts';
import type { Field } from '#steps/catalogue/step.ts';

const typedKinds: readonly Field['kind'][] = ['text', 'role', 'link', 'date', 'money', 'integer', 'percent', 'year'];
const numbers: readonly Field['kind'][] = ['money', 'integer', 'percent', 'year'];

/** Kinds of fields that can be written anew here; the rest are answered on their own page. */
export const canWriteAnew = (field: Field): boolean =>
  typedKinds.includes(field.kind) || field.kind === 'choice' || field.kind === 'choices';

export interface WriteNewProps {
  readonly field: Field;
  readonly value: Value;
  /** Words of the options, by id. */
  readonly options: Readonly<Record<string, string>>;
  /** An empty text or list when nothing can be used yet. */
  readonly onWrite: (value: Value) => void;
}

/** Whole numbers as people write them: "12 000". Undefined when it is something else. */
function numberIn(text: string): number | undefined {
  const digits = text.replace(/[\s\u00a0]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}

function Typed({ field, value, onWrite }: WriteNewProps) {
  const id = useId();
  const isNumber = numbers.includes(field.kind);
  const [text, setText] = useState(String(value));
  const wrong = isNumber && text.trim() !== '' && numberIn(text) === undefined;
  const write = (next: string): void => {
    setText(next);
    onWrite(isNumber ? (numberIn(next) ?? '') : next);
  };
  const shared = { id, className: 'text-input', value: text, 'aria-describedby': `${id}-fel` };
  return (
    <div className="input">
      <label className="input-label" htmlFor={id}>
        Nytt svar
      </label>
      {field.kind === 'text' && field.long === true ? (
        <textarea {...shared} onChange={(event) => write(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={field.kind === 'date' ? 'date' : 'text'}
          inputMode={isNumber ? 'numeric' : undefined}
          aria-invalid={wrong}
          onChange={(event) => write(event.target.value)}
        />
      )}
      <p id={`${id}-fel`} className="field-error" role="status">
        {wrong ? 'Skriv ett heltal, till exempel 12 000.' : ''}
      </p>
    </div>
  );
}

function Chosen({ field, value, options, onWrite }: WriteNewProps) {
  const name = useId();
  if (field.kind !== 'choice' && field.kind !== 'choices') return null;
  const several = field.kind === 'choices';
  const chosen: readonly string[] = Array.isArray(value) ? value.map(String) : [];
  const none = several ? field.none : undefined;
  const toggle = (id: string): readonly string[] => {
    if (chosen.includes(id)) return chosen.filter((one) => one !== id);
    return id === none ? [id] : [...chosen.filter((one) => one !== none), id];
  };
  return (
    <fieldset className="exchange-choices">
      <legend>Nytt svar</legend>
      <div className="choices">
        {field.options.map((id) => (
          <label className="choice" key={id}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={name}
              checked={several ? chosen.includes(id) : value === id}
              onChange={() => onWrite(several ? toggle(id) : id)}
            />
            <span>{options[id] ?? id}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export function WriteNew(props: WriteNewProps) {
  return props.field.kind === 'choice' || props.field.kind === 'choices' ? <Chosen {...props} /> : <Typed {...props} />;
}
