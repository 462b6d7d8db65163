import { Fragment, type ReactNode, useMemo, useRef, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Perspective } from '#steps/case/perspective.ts';
import { questionOfRef, questionsOnPage } from '#steps/catalogue/index.ts';
import type { Field, Page, Question, StageContent } from '#steps/catalogue/step.ts';
import type { Proposal } from '#steps/proposals/proposal.ts';
import type { Signal } from '#steps/signals/view.ts';
import { scopeAt } from '#steps/walk/question-state.ts';
import { askedVoice, ownVoice } from '../lanes/lane-state.ts';
import type { Chosen } from '../lanes/which-org.ts';
import { headingOf, idOf, PageContext, type PageState } from '../page-context.ts';
import type { Store } from '../store.ts';
import { acceptEdits, offersOn, seenEdits } from './accept.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { JoinEqual } from './JoinEqual.tsx';
import { NewQuestions } from './NewQuestions.tsx';
import { PageButtons } from './PageButtons.tsx';
import { Asker } from './PlainQuestion.tsx';
import { isWide, plain } from './page-width.ts';
import { isApart, isOptional, QuestionBlock } from './QuestionBlock.tsx';

interface Props {
  readonly c: CaseFile;
  readonly page: Page;
  readonly content: StageContent;
  readonly scope: { readonly orgId?: string; readonly partId?: string };
  /** Name of the organisation or part the page is asked for, when there are several. */
  readonly scopeName?: string;
  /** What is asked here, in order, when it is not all of the page: pages that are asked as one stand after each other. */
  readonly refs?: readonly string[];
  /** Which of the screens behind a door this is. */
  readonly count?: { readonly at: number; readonly of: number };
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
  /** A field holds text that the case does not have yet, or no longer does. */
  readonly onTyping: (field: string, unsaved: boolean) => void;
  /** Which organisation sits at the screen, where there are several. */
  readonly whichOrg: Store<Chosen | undefined>;
  readonly onContinue: () => void;
  /** Shows what is answered in this step. */
  readonly onCheck: () => void;
  readonly backHref: string;
  readonly backLabel: string;
}

/** What holds for every question of the page is said once, under the heading. */
function sharedBy<T>(values: readonly T[]): T | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}

function sharedAsker(page: PageState, questions: readonly Question[]): Voice | undefined {
  if (!questions.every(plain)) return undefined;
  const voice = sharedBy(
    questions.map((question) => askedVoice(page, question, scopeAt(page.c, question, page.scope))),
  );
  return voice === 'joint' ? undefined : voice;
}

function usePageState(props: Props): PageState {
  const latest = useRef(props);
  latest.current = props;
  const { c, perspective, readOnly, scope, proposals, whichOrg } = props;
  return useMemo(
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
      typing: (field, unsaved) => latest.current.onTyping(field, unsaved),
      whichOrg,
    }),
    [c, perspective, readOnly, scope, proposals, whichOrg],
  );
}

/** Where the page stands, the question, why it is asked and who answers: the field comes at once after it. */
function Head({ props, questions, state }: { props: Props; questions: readonly Question[]; state: PageState }) {
  const { page, content } = props;
  const asker = sharedAsker(state, questions);
  const [only] = questions.length === 1 ? questions : [];
  const words = content.pages[page.id];
  const question = only && content.questions[only.ref]?.question;
  return (
    <div className="question-head">
      <p className="back">
        <a className="back-link" href={props.backHref}>
          {props.backLabel}
        </a>
      </p>
      <p className="caption">
        {props.stageTitle} · {props.count ? `Sida ${props.count.at} av ${props.count.of}` : `Sida ${page.id}`}
        {props.scopeName ? ` · ${props.scopeName}` : ''}
        {questions.length > 0 && questions.every(isOptional) ? ' · Frivillig' : ''}
      </p>
      {only && question ? (
        <h1 id={headingOf(only.ref)} tabIndex={-1}>
          {question}
        </h1>
      ) : (
        <h1>{words?.title}</h1>
      )}
      <p className="why">{words?.why}</p>
      {asker ? (
        <Asker voice={asker} guess={state.perspective !== 'tillsammans' && ownVoice(state, [asker]) !== asker} />
      ) : null}
    </div>
  );
}

interface BlocksProps {
  readonly props: Props;
  readonly state: PageState;
  readonly questions: readonly Question[];
  readonly wide: boolean;
}

/** The questions in order. What holds for all of them is said once, in the head of the page. */
function Blocks({ props, state, questions, wide }: BlocksProps) {
  const { c, content, scope } = props;
  const shared = sharedAsker(state, questions);
  return questions.map((question, index) => {
    const words = content.questions[question.ref];
    const title = content.pages[question.page]?.title ?? '';
    const isNewPage = question.page !== (questions[index - 1]?.page ?? props.page.id);
    return words ? (
      <Fragment key={question.ref}>
        {isNewPage ? <h2 className="group-heading">{title}</h2> : null}
        <QuestionBlock
          {...{ question, words, content, wide, title }}
          alone={questions.length === 1}
          dependent={index > 0 && question.when !== undefined}
          scopeId={scopeAt(c, question, scope)}
          focus={props.focusRef === question.ref}
          showAsker={shared === undefined}
          severalApart={questions.filter(isApart).length > 1}
          signals={props.signals.filter((signal) => signal.ref === question.ref)}
        />
      </Fragment>
    ) : null;
  });
}

/** One page of questions. Nothing that is missing stops anyone; only what cannot be read asks for a change. */
export function PageForm(props: Props) {
  const { page, content, scope, readOnly } = props;
  const form = useForm<Record<string, string>>({
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const state = usePageState(props);
  const [tries, setTries] = useState(0);
  const latest = useRef({ props, state });
  latest.current = { props, state };
  const all = props.refs?.flatMap((ref) => questionOfRef(ref) ?? []) ?? questionsOnPage(page.id);
  const questions = all.filter((question) => props.isAsked(question.ref));
  const askedIn = (c: CaseFile) => questions.map((question) => ({ question, scopeId: scopeAt(c, question, scope) }));
  const goOn = (accepts: boolean): void => {
    const now = latest.current;
    const refs = askedIn(now.props.c);
    const offers = offersOn(now.state, refs);
    if (!readOnly) {
      const accepted = accepts ? acceptEdits(now.state, offers, (target) => form.getValues(idOf(target))) : [];
      now.props.onEdits([...accepted, ...seenEdits(now.state, refs, accepts ? [] : offers)]);
    }
    now.props.onContinue();
  };
  const wrong = (): void => setTries((count) => count + 1);
  const submit = form.handleSubmit(() => goOn(false), wrong);
  const accept = form.handleSubmit(() => goOn(true), wrong);
  const wide = isWide(state, questions);
  return (
    <PageContext value={state}>
      <FormProvider {...form}>
        <div className={wide ? 'question-page question-wide' : 'question-page'}>
          <Head props={props} questions={questions} state={state} />
          <form noValidate className="question-form" onSubmit={(event) => void submit(event)}>
            <ErrorSummary tries={tries} />
            <JoinEqual questions={questions} />
            <Blocks props={props} state={state} questions={questions} wide={wide} />
            <NewQuestions questions={questions} content={content} pageId={page.id} />
            <PageButtons
              pageId={page.id}
              readOnly={readOnly}
              offers={offersOn(state, askedIn(props.c)).length}
              onAccept={() => void accept()}
              onCheck={props.onCheck}
            />
          </form>
          {props.beside ? <div className="question-beside">{props.beside}</div> : null}
        </div>
      </FormProvider>
    </PageContext>
  );
}
