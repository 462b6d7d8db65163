import { useEffect, useRef } from 'react';
import type { Question, QuestionWords, StageContent } from '#steps/catalogue/step.ts';
import type { Signal } from '#steps/signals/view.ts';
import { CheckInQuestion } from '../lanes/CheckIns.tsx';
import { ApartQuestion } from '../lanes/Lanes.tsx';
import { PlainQuestion } from './PlainQuestion.tsx';
import { Signals } from './Signals.tsx';

/** What the question is needed for, as one of three words. */
export function tagOf(question: Question): string | undefined {
  if (question.classes.includes('key') || question.classes.includes('level')) return 'Krävs för bedömningen';
  if (question.classes.includes('draft')) return 'Krävs för avtalet';
  return question.classes.includes('check-in') ? undefined : 'Frivillig';
}

function Examples({ words }: { readonly words: QuestionWords }) {
  if (!words.examples) return null;
  const { public: ofPublic, org } = words.examples;
  return (
    <details className="examples">
      <summary>{ofPublic && org ? 'Två påhittade exempel: en kommun och en förening' : 'Ett påhittat exempel'}</summary>
      {ofPublic ? (
        <p data-side="public">
          <strong>En kommun:</strong> ”{ofPublic}”
        </p>
      ) : null}
      {org ? (
        <p data-side="org">
          <strong>En förening:</strong> ”{org}”
        </p>
      ) : null}
    </details>
  );
}

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly content: StageContent;
  /** Title of the page. */
  readonly title: string;
  /** The only question of the page. */
  readonly alone: boolean;
  /** Opened by the answer to the question above it. */
  readonly dependent: boolean;
  readonly scopeId: string | undefined;
  readonly focus: boolean;
  readonly showTag: boolean;
  readonly showAsker: boolean;
  readonly signals: readonly Signal[];
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** One question: its words, its lanes, invented examples, and the signals that its answer gives. */
export function QuestionBlock(props: Props) {
  const { question, words, content, title, alone, scopeId, focus } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [focus]);
  const apart = question.who === 'apart' || question.who === 'apart-joint';
  const tag = props.showTag ? tagOf(question) : undefined;
  const said = alone && bare(title) === bare(words.question);
  return (
    <section
      className="question"
      data-ref={question.ref}
      data-dependent={props.dependent}
      data-alone={alone}
      aria-labelledby={`fraga-${question.ref}`}
    >
      <h2
        className={said ? 'visually-hidden' : 'question-title'}
        id={`fraga-${question.ref}`}
        ref={heading}
        tabIndex={-1}
      >
        <span className="question-ref">{question.ref}</span> <span>{words.question}</span>
      </h2>
      <div className="question-body">
        <p className={alone ? 'question-intro' : 'hint'}>{words.help}</p>
        {tag ? <p className="word-tag">{tag}</p> : null}
        {question.when === 'checkInOpen' ? (
          <CheckInQuestion {...{ question, words, scopeId }} />
        ) : apart ? (
          <ApartQuestion {...{ question, words, scopeId }} />
        ) : (
          <PlainQuestion {...{ question, words, scopeId }} showAsker={props.showAsker} />
        )}
        <Examples words={words} />
        <Signals signals={props.signals} content={content} />
      </div>
    </section>
  );
}
