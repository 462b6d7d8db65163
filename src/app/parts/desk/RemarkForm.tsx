import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { longestRemark } from '#steps/case/remarks.ts';
import './remarks.css';

interface Props {
  readonly start: { readonly about: string; readonly text: string };
  /** What a remark can be about, as options; undefined when it is about one thing only. */
  readonly options: ReactNode;
  /** The one thing, for who hears the button without seeing where it stands. */
  readonly name: string | undefined;
  readonly onSave: (about: string, text: string) => void;
  readonly onCancel?: () => void;
}

interface ChoiceProps {
  readonly options: ReactNode;
  readonly value: string;
  readonly onChoose: (about: string) => void;
}

function AboutChoice({ options, value, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="input">
      <label className="input-label" htmlFor={id}>
        Vad gäller anmärkningen?
      </label>
      <select id={id} className="text-input" value={value} onChange={(event) => onChoose(event.target.value)}>
        {options}
      </select>
    </div>
  );
}

/** Writes one remark, new or changed. */
export function RemarkForm({ start, options, name, onSave, onCancel }: Props) {
  const id = useId();
  const [about, setAbout] = useState(start.about);
  const [text, setText] = useState(start.text);
  const [empty, setEmpty] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    onSave(about, text);
    setText('');
  };
  const saveLabel = name === undefined ? {} : { 'aria-label': `Spara anmärkningen: ${name}` };
  return (
    <form className="remark-form no-print" onSubmit={submit}>
      {options === undefined ? null : <AboutChoice options={options} value={about} onChoose={setAbout} />}
      <div className="input">
        <label className="input-label" htmlFor={`${id}-text`}>
          Anmärkning
          {name === undefined ? null : <span className="visually-hidden">: {name}</span>}
        </label>
        {empty ? (
          <p className="field-error" id={`${id}-fel`} role="alert">
            Skriv en anmärkning.
          </p>
        ) : null}
        <textarea
          id={`${id}-text`}
          className="text-input"
          rows={3}
          maxLength={longestRemark}
          value={text}
          {...(empty ? { 'aria-invalid': true, 'aria-describedby': `${id}-fel` } : {})}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p className="button-row">
        <button type="submit" className="button-outline" {...saveLabel}>
          Spara anmärkningen
        </button>
        {onCancel ? (
          <button type="button" className="link" onClick={onCancel}>
            Avbryt
          </button>
        ) : null}
      </p>
    </form>
  );
}
