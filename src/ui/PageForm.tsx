import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { CaseFile, Edit } from '#steps/case-file.ts';
import { questionsOnPage, stageOf } from '#steps/index.ts';
import type { Proposal } from '#steps/proposals.ts';
import type { Field, Page, Question, QuestionWords, Signal, StageContent } from '#steps/step.ts';
import { scopeAt } from '#steps/walk.ts';
import { acceptProposals } from './accept.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { ApartQuestion, PlainQuestion } from './Lanes.tsx';
import { PageContext, type PageState, type Perspective } from './page-context.ts';
import { WhyPanel } from './WhyPanel.tsx';

interface Props {
  readonly c: CaseFile;
  readonly page: Page;
  readonly content: StageContent;
  readonly scope: { readonly orgId?: string; readonly partId?: string };
  /** Name of the organisation or part the page is asked for, when there are several. */
  readonly scopeName?: string;
  readonly stageTitle: string;
  readonly perspective: Perspective;
  readonly readOnly: boolean;
  readonly isAsked: (ref: string) => boolean;
  readonly asked: (field: Field) => boolean;
  readonly proposals: Readonly<Record<string, Proposal>>;
  readonly signals: readonly Signal[];
  readonly beside?: ReactNode;
  readonly focusRef?: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly onEdits: (edits: readonly Edit[], label?: string) => void;
  readonly onContinue: () => void;
  readonly backHref: string;
  readonly backLabel: string;
}

const signalTitles = { R: 'Stanna upp och fråga en jurist', G: 'Titta närmare på det här', B: 'Tips' } as const;

function Signals({ signals }: { readonly signals: readonly Signal[] }) {
  return signals.map((signal) => (
    <div className="notice signal" data-level={signal.level} key={signal.id}>
      <p className="notice-title">{signalTitles[signal.level]}</p>
      <p>{signal.text}</p>
      <p className="muted">
        För att ni svarade så på fråga {signal.ref}. Källa: {signal.source}
      </p>
    </div>
  ));
}

const tagOf = (question: Question): string | undefined => {
  if (question.classes.includes('key') || question.classes.includes('level')) return 'Krävs för bedömningen';
  if (question.classes.includes('draft')) return 'Krävs för avtalet';
  return question.classes.includes('check-in') ? undefined : 'Frivillig';
};

function Examples({ words }: { readonly words: QuestionWords }) {
  if (!words.examples) return null;
  return (
    <details className="examples">
      <summary>Visa påhittade exempel</summary>
      {words.examples.public ? (
        <p>
          <strong>En kommun:</strong> ”{words.examples.public}”
        </p>
      ) : null}
      {words.examples.org ? (
        <p>
          <strong>En organisation:</strong> ”{words.examples.org}”
        </p>
      ) : null}
    </details>
  );
}

interface BlockProps {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly scopeId: string | undefined;
  readonly focus: boolean;
  readonly signals: readonly Signal[];
  /** The page already asks it as its title. */
  readonly sameAsTitle: boolean;
}

function QuestionBlock({ question, words, scopeId, focus, signals, sameAsTitle }: BlockProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus) return;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, [focus]);
  const apart = question.who === 'apart' || question.who === 'apart-joint';
  const tag = tagOf(question);
  return (
    <section className="question" data-ref={question.ref} aria-labelledby={`fraga-${question.ref}`}>
      <h2 className="question-title" id={`fraga-${question.ref}`} ref={heading} tabIndex={-1}>
        <span className="question-ref">{question.ref}</span>{' '}
        <span className={sameAsTitle ? 'visually-hidden' : undefined}>{words.question}</span>
      </h2>
      <p className="hint">{words.help}</p>
      {tag ? <p className="word-tag">{tag}</p> : null}
      {apart ? (
        <ApartQuestion question={question} words={words} scopeId={scopeId} />
      ) : (
        <PlainQuestion question={question} words={words} scopeId={scopeId} />
      )}
      <Examples words={words} />
      <Signals signals={signals} />
    </section>
  );
}

/** One page of questions. Nothing that is missing stops anyone; only what cannot be read asks for a change. */
export function PageForm(props: Props) {
  const { c, page, content, scope, perspective, readOnly, proposals } = props;
  const form = useForm<Record<string, string>>({
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const latest = useRef(props);
  latest.current = props;
  const state: PageState = useMemo(
    () => ({
      c,
      perspective,
      readOnly,
      scope,
      proposals,
      asked: (field) => latest.current.asked(field),
      now: () => latest.current.now(),
      newId: () => latest.current.newId(),
      edit: (edits, label) => latest.current.onEdits(edits, label),
    }),
    [c, perspective, readOnly, scope, proposals],
  );
  const words = content.pages[page.id];
  const questions = questionsOnPage(page.id).filter((question) => props.isAsked(question.ref));
  const stage = stageOf(page.stage);
  const step = /^\d$/.test(stage.number) ? `Steg ${stage.number} av 5` : stage.number;
  const submit = form.handleSubmit(() => {
    const { c: now, onEdits, onContinue } = latest.current;
    const refs = questions.map((question) => ({ question, scopeId: scopeAt(now, question, scope) }));
    if (!readOnly) onEdits(acceptProposals({ ...state, c: now, proposals: latest.current.proposals }, refs));
    onContinue();
  });
  return (
    <PageContext value={state}>
      <FormProvider {...form}>
        <p className="caption">
          <a href={props.backHref}>{props.backLabel}</a>
        </p>
        <p className="caption">
          {step} · {props.stageTitle} · Sida {page.id}
          {props.scopeName ? ` · ${props.scopeName}` : ''}
        </p>
        <h1>{words?.title}</h1>
        <div className="question-columns">
          <div>
            <WhyPanel why={words?.why ?? ''} questions={questions} content={content} />
            <ErrorSummary />
            <form noValidate onSubmit={(event) => void submit(event)}>
              {questions.map((question) => {
                const own = content.questions[question.ref];
                return own ? (
                  <QuestionBlock
                    key={question.ref}
                    question={question}
                    words={own}
                    scopeId={scopeAt(c, question, scope)}
                    focus={props.focusRef === question.ref}
                    signals={props.signals.filter((signal) => signal.ref === question.ref)}
                    sameAsTitle={own.question === words?.title}
                  />
                ) : null;
              })}
              <p className="button-row page-buttons">
                <button type="submit" className="button" data-continue={page.id}>
                  Fortsätt
                </button>
                <span className="muted">Ni kan gå vidare även om något saknas.</span>
              </p>
            </form>
          </div>
          <aside className="question-aside">{props.beside}</aside>
        </div>
      </FormProvider>
    </PageContext>
  );
}
