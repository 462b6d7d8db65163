import { useEffect } from 'react';
import type { Question, QuestionWords, StageContent } from '#steps/catalogue/step.ts';
import type { Signal } from '#steps/signals/view.ts';
import { CheckInQuestion } from '../lanes/CheckIns.tsx';
import { ApartQuestion } from '../lanes/Lanes.tsx';
import { headingOf } from '../page-context.ts';
import { Help } from './Help.tsx';
import { PlainQuestion } from './PlainQuestion.tsx';
import { Signals } from './Signals.tsx';

/** Only what may be left out says so: everything else is needed. */
export const isOptional = (question: Question): boolean =>
  !question.classes.some((one) => one === 'key' || one === 'level' || one === 'draft' || one === 'check-in');

/** Each party answers for itself. */
export const isApart = ({ who }: Question): boolean => who === 'apart' || who === 'apart-joint';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly content: StageContent;
  /** Title of the page. */
  readonly title: string;
  /** The only question of the page, which then is its heading. */
  readonly alone: boolean;
  /** Opened by the answer to the question above it. */
  readonly dependent: boolean;
  readonly scopeId: string | undefined;
  readonly focus: boolean;
  /** The page has no room beside the fields. */
  readonly wide: boolean;
  readonly showAsker: boolean;
  /** More than one question of the screen is answered apart. */
  readonly severalApart: boolean;
  readonly signals: readonly Signal[];
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** One question: its words, help and invented examples, its lanes, and the signals that its answer gives. */
export function QuestionBlock(props: Props) {
  const { question, words, content, alone, scopeId, focus } = props;
  const id = headingOf(question.ref);
  useEffect(() => {
    if (!focus) return;
    const heading = document.getElementById(id);
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  }, [focus, id]);
  return (
    <section
      className="question"
      data-ref={question.ref}
      data-dependent={props.dependent}
      data-alone={alone}
      aria-labelledby={id}
    >
      {alone ? null : (
        <h2
          className={bare(props.title) === bare(words.question) ? 'visually-hidden' : 'question-title'}
          id={id}
          tabIndex={-1}
        >
          {words.question}
          {isOptional(question) ? <span className="optional"> (frivillig)</span> : null}
        </h2>
      )}
      <div className="question-body">
        {question.when === 'checkInOpen' ? (
          <CheckInQuestion {...{ question, words, scopeId }} />
        ) : isApart(question) ? (
          <ApartQuestion {...{ question, words, scopeId }} several={props.severalApart} />
        ) : (
          <PlainQuestion {...{ question, words, scopeId }} showAsker={props.showAsker} />
        )}
        <Signals signals={props.signals} content={content} />
      </div>
      <Help words={words} folded={props.wide} />
    </section>
  );
}
