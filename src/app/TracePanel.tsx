import { useEffect, useRef } from 'react';
import { pageHash } from '#src/wizard/places.ts';
import { questionOfRef } from '#steps/index.ts';
import { stageIds } from '#steps/step.ts';
import type { Trace } from '#templates/document.ts';
import { useContents } from './context.ts';

interface Props {
  readonly trace: Trace;
  readonly number: string;
  readonly onClose: () => void;
}

/** What a paragraph of the draft is built on: answers, clause, rules and sources. */
export function TracePanel({ trace, number, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const contents = useContents(stageIds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new trace takes the focus
  useEffect(() => heading.current?.focus(), [trace]);
  const questionText = (ref: string): string =>
    stageIds.map((stage) => contents?.[stage]?.questions[ref]?.question).find((text) => text !== undefined) ?? ref;
  const answers = [...new Map(trace.answers.map((answer) => [answer.ref, answer])).values()];
  return (
    <aside className="trace-panel joint-panel" aria-labelledby="spar-rubrik">
      <h2 id="spar-rubrik" ref={heading} tabIndex={-1}>
        Spår{number === '' ? '' : ` för ${number}`}
      </h2>
      <h3>Bygger på</h3>
      {answers.length === 0 ? <p className="muted">Fast text. Den bygger inte på något svar.</p> : null}
      <ul className="plain rows">
        {answers.map((answer) => (
          <li key={answer.ref}>
            <a href={pageHash(answer.page, questionOfRef(answer.ref) ? { ref: answer.ref } : {})}>
              {questionText(answer.ref)}
            </a>
            <span className="muted block">
              Fråga {answer.ref} · sida {answer.page}
            </span>
          </li>
        ))}
      </ul>
      {trace.clause ? (
        <>
          <h3>Klausul</h3>
          <p>{trace.clause} i klausulbiblioteket. Inte granskad av jurist.</p>
        </>
      ) : null}
      {trace.rules.length > 0 ? (
        <>
          <h3>Regel</h3>
          <p>{trace.rules.join(', ')}</p>
        </>
      ) : null}
      {trace.sources.length > 0 ? (
        <>
          <h3>Källa</h3>
          <p>{trace.sources.join(', ')}</p>
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
