import { useEffect, useRef, useState } from 'react';
import { fewestShown, type MarkedRow, markedCase, markedQuestions, markedRows } from '#src/workshop/learning.ts';
import { addMarked } from '#src/workshop/sitting.ts';
import type { ToolProps } from './tool-props.ts';

interface AnsweringProps {
  readonly done: (answers: readonly string[]) => void;
  readonly stop: () => void;
}

interface OptionsProps {
  readonly question: (typeof markedQuestions)[number];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Options({ question, chosen, onChoose }: OptionsProps) {
  return (
    <fieldset className="input">
      <legend className="input-label">{question.question}</legend>
      <div className="choices">
        {question.options.map((option) => (
          <label key={option.id} className="choice">
            <input
              type="radio"
              name={question.id}
              checked={chosen === option.id}
              onChange={() => onChoose(option.id)}
            />
            {option.text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One participant at a time: choose, go on, and leave no trace on the screen for the next. */
function Answering({ done, stop }: AnsweringProps) {
  const [given, setGiven] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState('');
  const [wrong, setWrong] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = markedQuestions[given.length];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heading takes the focus at each new question
  useEffect(() => heading.current?.focus(), [given.length]);
  if (!question) return null;
  const last = given.length + 1 === markedQuestions.length;
  const next = (): void => {
    setWrong(chosen === '');
    if (chosen === '') return;
    const answers = [...given, chosen];
    setChosen('');
    if (last) done(answers);
    else setGiven(answers);
  };
  return (
    <form
      className="tool"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        Fråga {given.length + 1} av {markedQuestions.length}
      </h3>
      <Options question={question} chosen={chosen} onChoose={setChosen} />
      {wrong ? (
        <p className="field-error" role="alert">
          Välj ett svar.
        </p>
      ) : null}
      <p className="button-row">
        <button type="submit" className="button">
          {last ? 'Klar' : 'Nästa fråga'}
        </button>
        <button type="button" className="link" onClick={stop}>
          Avbryt utan att svara
        </button>
      </p>
    </form>
  );
}

function Result({ row, place }: { readonly row: MarkedRow; readonly place: number }) {
  const { question, counts } = row;
  return (
    <section>
      <h4>
        {place + 1}. {question.question}
      </h4>
      {counts === undefined ? (
        <p className="muted">För få svar för att visa antalet.</p>
      ) : (
        <table className="tool-table">
          <caption className="visually-hidden">Svar på fråga {place + 1}</caption>
          <thead>
            <tr>
              <th scope="col">Svar</th>
              <th scope="col">Antal</th>
            </tr>
          </thead>
          <tbody>
            {question.options.map((option) => (
              <tr key={option.id}>
                <th scope="row">
                  {option.text}
                  {option.id === question.right ? <strong> – stämmer med fallet</strong> : null}
                </th>
                <td>{counts[option.id] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>{question.why}</p>
    </section>
  );
}

/** The marked case: six questions, answered without names, and shown when the leader says so. */
export function MarkedCase({ sitting, change }: ToolProps) {
  const [answering, setAnswering] = useState(false);
  const [said, setSaid] = useState('');
  const shown = sitting.markedShown === true;
  const count = sitting.marked.length;
  const done = (answers: readonly string[]): void => {
    change((before) => addMarked(before, answers));
    setAnswering(false);
    setSaid('Tack. Lämna över till nästa person.');
  };
  return (
    <section className="marked-case" aria-labelledby="marked-title">
      <h2 id="marked-title" className="group-heading">
        Det märkta fallet: {markedCase.title}
      </h2>
      <p className="moment-script">{markedCase.text}</p>
      <p className="muted">Fallet är påhittat. En person i taget svarar. Inget namn sparas.</p>
      {answering ? (
        <Answering done={done} stop={() => setAnswering(false)} />
      ) : (
        <p className="button-row no-print">
          <button
            type="button"
            className="button"
            onClick={() => {
              setSaid('');
              setAnswering(true);
            }}
          >
            {count === 0 ? 'Svara på sex frågor' : 'Nästa person svarar'}
          </button>
          {count > 0 ? (
            <button
              type="button"
              className="button-outline"
              aria-pressed={shown}
              onClick={() => change((before) => ({ ...before, markedShown: !shown }))}
            >
              {shown ? 'Dölj resultatet' : 'Visa resultatet för gruppen'}
            </button>
          ) : null}
        </p>
      )}
      <p role="status">
        {said} {count === 0 ? '' : `${count} har svarat.`}
      </p>
      {shown && !answering ? (
        <>
          {count < fewestShown ? <p>Antalen visas när minst tre har svarat.</p> : null}
          {markedRows(sitting.marked).map((row, place) => (
            <Result key={row.question.id} row={row} place={place} />
          ))}
        </>
      ) : null}
    </section>
  );
}
