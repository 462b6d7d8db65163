import { type FormEvent, type Ref, useId, useRef, useState } from 'react';
import { useStatements } from '#src/app/parts/sitting/use-sitting.ts';
import { fewestShown, learningView, statementCount } from '#src/workshop/learning.ts';
import { addRating, dropLastRating, isRating } from '#src/workshop/sitting.ts';
import { decimal } from './numbers.ts';
import type { ToolProps } from './tool-props.ts';

interface Props extends ToolProps {
  readonly when: 'before' | 'after';
}

const empty: readonly string[] = Array.from({ length: statementCount }, () => '');

function Medians({ sitting, when }: Pick<Props, 'sitting' | 'when'>) {
  const { statements, answered } = learningView(sitting);
  if (answered[when] < fewestShown) {
    return <p className="muted">Mittvärdet visas när minst tre har svarat. Då pekar det inte ut någon.</p>;
  }
  return (
    <p>
      Mittvärde för gruppen: {statements.map((row) => `påstående ${row.statement}: ${decimal(row[when])}`).join(' · ')}
    </p>
  );
}

interface LineProps {
  readonly id: string;
  readonly index: number;
  readonly statement: string | undefined;
  readonly text: string;
  /** Id of what is said when something is wrong. */
  readonly wrong: string | undefined;
  readonly input: Ref<HTMLInputElement> | undefined;
  readonly onText: (text: string) => void;
}

function Line({ id, index, statement, text, wrong, input, onText }: LineProps) {
  return (
    <div className="rating-line">
      <label htmlFor={id}>
        {index + 1}. {statement}
      </label>
      <input
        id={id}
        ref={input}
        className="text-input"
        inputMode="numeric"
        maxLength={1}
        autoComplete="off"
        value={text}
        aria-invalid={wrong !== undefined || undefined}
        aria-describedby={wrong}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** Paper sheets typed in one at a time: five numbers, nobody's name. */
export function RatingEntry({ sitting, change, when }: Props) {
  const statements = useStatements();
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(empty);
  const [wrong, setWrong] = useState(false);
  const count = sitting[when].length;
  const add = (): void => {
    const numbers = typed.map(numberOf);
    setWrong(!isRating(numbers, statementCount));
    if (!isRating(numbers, statementCount)) return;
    change((before) => addRating(before, when, numbers));
    setTyped(empty);
    first.current?.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add();
  };
  return (
    <form className="tool" aria-labelledby={`${id}-name`} onSubmit={submit}>
      <h3 id={`${id}-name`}>Självskattning {when === 'before' ? 'före' : 'efter'}</h3>
      <p className="muted">Ett blad i taget. Inga namn. Riv bladet när siffrorna är inskrivna.</p>
      {typed.map((text, index) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: a statement is its number, also before its words have loaded
          key={index}
          id={`${id}-${index}`}
          index={index}
          statement={statements[index]}
          text={text}
          wrong={wrong ? `${id}-wrong` : undefined}
          input={index === 0 ? first : undefined}
          onText={(next) => setTyped(typed.with(index, next))}
        />
      ))}
      {wrong ? (
        <p className="field-error" id={`${id}-wrong`} role="alert">
          Skriv en siffra från 1 till 5 för varje påstående.
        </p>
      ) : null}
      <p className="button-row">
        <button type="submit" className="button-outline">
          Lägg till bladet
        </button>
        {count > 0 ? (
          <button type="button" className="link" onClick={() => change((before) => dropLastRating(before, when))}>
            Ångra senaste
          </button>
        ) : null}
      </p>
      <p role="status">
        {count} {count === 1 ? 'blad är inskrivet' : 'blad är inskrivna'}.
      </p>
      <Medians sitting={sitting} when={when} />
    </form>
  );
}
