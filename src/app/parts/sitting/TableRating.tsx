/** Five numbers of one table, as its sheet has them under Mitten. They count as soon as all five are there. */
import { useId, useState } from 'react';
import { statementCount } from '#src/workshop/learning.ts';
import { isRating, middleOf } from '#src/workshop/table-rating.ts';
import type { Rating } from '#src/workshop/types.ts';
import { useStatements } from './use-sitting.ts';
import './table-rating.css';

interface Props {
  /** "Grupp 1", or when the numbers are of. */
  readonly name: string;
  readonly rating: Rating | undefined;
  readonly save: (rating: Rating) => void;
}

const written = (number: number): string => String(number).replace('.', ',');

export function TableRating({ name, rating, save }: Props) {
  const id = useId();
  const statements = useStatements();
  const [typed, setTyped] = useState(() =>
    Array.from({ length: statementCount }, (_, at) => written(rating?.[at] ?? NaN)).map((text) =>
      text === 'NaN' ? '' : text,
    ),
  );
  const wrong = typed.some((text) => text.trim() !== '' && middleOf(text) === undefined);
  const write = (at: number, text: string): void => {
    const next = typed.with(at, text);
    setTyped(next);
    const numbers = next.map(middleOf);
    if (isRating(numbers)) save(numbers);
  };
  return (
    <fieldset className="table-rating">
      <legend>{name}</legend>
      <div className="table-rating-row">
        {typed.map((text, at) => (
          <input
            // biome-ignore lint/suspicious/noArrayIndexKey: a statement is its number
            key={at}
            className="text-input"
            inputMode="decimal"
            maxLength={3}
            autoComplete="off"
            aria-label={`${name}, påstående ${at + 1}: ${statements[at] ?? ''}`}
            aria-invalid={(text !== '' && middleOf(text) === undefined) || undefined}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            value={text}
            onChange={(event) => write(at, event.target.value)}
          />
        ))}
      </div>
      {wrong ? (
        <p className="field-error" id={`${id}-wrong`} role="alert">
          Skriv ett tal från 1 till 5. Ligger mitten mellan två tal skriver ni till exempel 3,5.
        </p>
      ) : null}
    </fieldset>
  );
}
