import { type ReactNode, useEffect, useRef } from 'react';
import { OwnRemarks } from '#src/app/parts/desk/OwnRemarks.tsx';
import { useCase, useContents, useHeld, useWalkOptions, useWizard } from '#src/app/shell/context.ts';
import { hashOf, pageHash } from '#src/wizard/places.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { clauses } from '#templates/clause/library.ts';
import type { Trace } from '#templates/tree/document.ts';
import type { Piece } from '#templates/tree/provenance.ts';
import { answersOnce, answerText } from './answer-text.ts';

interface Props {
  readonly piece: Piece;
  /** `beside` the document, `inline` under the sentence, or at the `bottom` of the screen for a table on a phone. */
  readonly place: 'beside' | 'inline' | 'bottom';
  readonly onClose: () => void;
  /** Other cells of the same table, to step to. */
  readonly steps?: ReactNode;
}

const clausesHash = hashOf({ kind: 'place', id: 'klausuler' });

type Answer = Trace['answers'][number];

function AnswerRow({ answer, piece }: { readonly answer: Answer; readonly piece: Piece }) {
  const c = useCase();
  const readOnly = useWizard((context) => context.readOnly);
  const { spot } = useHeld();
  const contents = useContents(stageIds);
  const options = useWalkOptions();
  const words = stageIds.map((stage) => contents?.[stage]?.questions[answer.ref]).find((found) => found !== undefined);
  const known = questionOfRef(answer.ref) !== undefined;
  const said = words ? answerText(c, answer, words, options, piece.table === undefined ? '' : piece.text) : undefined;
  const act = readOnly ? 'Visa svaret' : 'Ändra svaret';
  return (
    <li>
      <span className="trace-question">{words?.question ?? `Fråga ${answer.ref}`}</span>
      {said && said.lines.length > 0 ? (
        <ul className="plain trace-said">
          {said.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
          {said.more > 0 ? <li className="muted">och {said.more} till</li> : null}
        </ul>
      ) : null}
      <a
        className="trace-act"
        href={pageHash(answer.page, known ? { ...said?.scope, ref: answer.ref } : {})}
        onClick={() => spot.set({ screen: 'utkast', section: piece.section, nth: piece.nth })}
      >
        {act}
        <span className="visually-hidden">: {words?.question ?? answer.ref}</span>
      </a>{' '}
      <span className="muted">Sida {answer.page}</span>
    </li>
  );
}

function ClausePart({ id, own }: { readonly id: string; readonly own: boolean }) {
  const { spot } = useHeld();
  const clause = clauses.find((one) => one.id === id);
  if (!clause) return null;
  return (
    <>
      <h3>Klausul</h3>
      <p>
        {clause.heading}. {clause.purpose}
      </p>
      <p className="muted">
        {own ? 'Texten är er egen formulering.' : 'Texten är verktygets. Den är inte granskad av jurist.'}
      </p>
      <p>
        <a href={clausesHash} onClick={() => spot.set({ screen: 'klausuler', section: id, nth: 0 })}>
          Läs mer om klausulen eller skriv er egen text
        </a>
      </p>
      <OwnRemarks key={id} things={[{ about: id, name: clause.heading }]} />
    </>
  );
}

/** What a piece of the draft is built on: answers with their values, clause, rules and sources. */
export function TracePanel({ piece, place, onClose, steps }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { trace, key } = piece;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new piece takes the focus
  useEffect(() => heading.current?.focus({ preventScroll: place !== 'inline' }), [key]);
  const isOwnWording = ({ path }: Answer): boolean => path.startsWith('clauseOwnWording:');
  const answers = answersOnce(trace).filter((answer) => !isOwnWording(answer));
  const own = trace.answers.some(isOwnWording);
  const name = piece.table === undefined ? (piece.number === undefined ? '' : ` för ${piece.number}`) : ' för en ruta';
  return (
    <aside className={`trace-panel joint-panel trace-${place}`} aria-labelledby="spar-rubrik">
      <h2 id="spar-rubrik" ref={heading} tabIndex={-1}>
        Spår{name}
      </h2>
      {piece.table === undefined ? null : (
        <p>
          Tabellen ”{piece.table}”: <strong>{piece.text}</strong>
        </p>
      )}
      {steps}
      <h3>Bygger på</h3>
      {answers.length === 0 ? (
        <p className="muted">{own ? 'Text som ni har skrivit själva.' : 'Fast text. Den bygger inte på något svar.'}</p>
      ) : null}
      <ul className="plain rows">
        {answers.map((answer) => (
          <AnswerRow key={`${answer.ref} ${answer.path}`} answer={answer} piece={piece} />
        ))}
      </ul>
      {trace.clause ? <ClausePart id={trace.clause} own={own} /> : null}
      {trace.rules.length > 0 ? (
        <>
          <h3>Regel</h3>
          <p>
            Meningen hör ihop med <a href="#/bedomning">bedömningen</a>.
          </p>
        </>
      ) : null}
      {trace.sources.length > 0 ? (
        <>
          <h3>Källa</h3>
          <ul className="plain">
            {trace.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <button type="button" className="button-outline" onClick={onClose}>
          Stäng spåret
        </button>
      </p>
    </aside>
  );
}
