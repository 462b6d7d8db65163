/** The answers of one stage as they stand, with a way to each question. */

import { useCase, useContents, useWalkOptions, useWizard } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import type { StageContent, StageId } from '#steps/catalogue/step.ts';
import { longDate } from '#steps/swedish/format.ts';
import { notAskedBecause } from '#steps/walk/not-asked.ts';
import { isDone } from '#steps/walk/question-state.ts';
import { type QuestionSummary, summariseStage } from '#steps/walk/summary.ts';

export type Filter = 'all' | 'missing' | 'disagree';

export const filters = [
  ['all', 'Alla'],
  ['missing', 'Bara det som saknas'],
  ['disagree', 'Svarat olika'],
] as const;

const keep = (summary: QuestionSummary, filter: Filter): boolean => {
  if (filter === 'disagree') return summary.state === 'disagree';
  return filter === 'all' || (summary.state !== 'not-asked' && !isDone(summary.state));
};

const emptyTexts: Readonly<Record<string, string>> = {
  open: 'Inte besvarat än',
  waiting: 'Väntar på den andra parten',
  disagree: 'Ni har svarat olika',
  unknown: 'Vi vet inte än',
  answered: '',
};

/** What is left of a question that has some of its answer, where only what is missing is looked at. */
const restTexts: Readonly<Record<string, string>> = { ...emptyTexts, open: 'En del saknas', disagree: '' };

interface AnswerProps {
  readonly summary: QuestionSummary;
  readonly filter: Filter;
}

/** Who finds out, and by when, as far as it has been said. */
export const whoFindsOut = ({ who, when }: { readonly who: string; readonly when: string }): string =>
  `.${who === '' ? '' : ` ${who} tar reda på det.`}${when === '' ? '' : ` Senast ${longDate(when)}.`}`;

function Answer({ summary, filter }: AnswerProps) {
  const published = useCase().kind === 'published';
  const several = new Set(summary.lines.map((line) => line.voice)).size > 1;
  if (summary.lines.length === 0) {
    return (
      <p className="muted">
        {published ? 'Uppgift saknas' : emptyTexts[summary.state]}
        {summary.unknown ? whoFindsOut(summary.unknown) : ''}
      </p>
    );
  }
  return (
    <ul className="plain answer-lines">
      {summary.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
        <li key={index}>
          {several ? <span className="muted">{line.voiceName}: </span> : null}
          {line.label === '' || summary.lines.length === 1 ? null : <span className="muted">{line.label}: </span>}
          {line.text}
          {line.assumption ? <span className="tag">antagande</span> : null}
          {line.source ? <span className="muted block">Källa: {line.source}</span> : null}
        </li>
      ))}
      {summary.state === 'disagree' ? <li className="muted">{emptyTexts['disagree']}</li> : null}
      {filter === 'missing' && restTexts[summary.state] ? <li className="muted">{restTexts[summary.state]}</li> : null}
    </ul>
  );
}

interface RowProps extends AnswerProps {
  readonly content: StageContent;
  /** The other side is to say it: nothing is missing here. */
  readonly theirs: boolean;
}

function Row({ summary, filter, content, theirs }: RowProps) {
  const words = content.questions[summary.ref];
  const act = useWizard((context) => context.readOnly) ? 'Visa' : 'Ändra';
  // A question of each organisation or each part stands once for each: the name says which.
  const name = [words?.question ?? summary.ref, ...(summary.scopeName ? [summary.scopeName] : [])].join(' ');
  const scope = {
    ref: summary.ref,
    ...(summary.question.scope === 'org' && summary.scopeId ? { orgId: summary.scopeId } : {}),
    ...(summary.question.scope === 'part' && summary.scopeId ? { partId: summary.scopeId } : {}),
  };
  return (
    <div className="check-row">
      <dt>
        {words?.question}
        <span className="muted block">
          Sida {summary.page}
          {summary.scopeName ? ` · ${summary.scopeName}` : ''}
        </span>
      </dt>
      <dd>
        {theirs && summary.lines.length === 0 ? (
          <p className="muted">
            En fråga till den andra parten. <a href="#/fragor-att-ta-med">Se frågor att ta med</a>
          </p>
        ) : (
          <Answer summary={summary} filter={filter} />
        )}
      </dd>
      <dd className="check-change">
        {summary.question.noPage ? (
          <span className="muted">Räknas fram</span>
        ) : (
          <a href={pageHash(summary.page, scope)} aria-label={`${act}: ${name}`}>
            {act}
          </a>
        )}
      </dd>
    </div>
  );
}

function NotAsked({ rows, content }: { readonly rows: readonly QuestionSummary[]; readonly content: StageContent }) {
  const c = useCase();
  if (rows.length === 0) return null;
  return (
    <details className="not-asked">
      <summary>
        {rows.length} {rows.length === 1 ? 'fråga är' : 'frågor är'} inte aktuella med era svar
      </summary>
      <ul className="plain rows">
        {rows.map((summary) => (
          <li key={`${summary.ref}${summary.scopeId ?? ''}`}>
            {content.questions[summary.ref]?.question}
            <span className="muted block">{notAskedBecause(summary, c)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function StageAnswers({ stage, filter }: { readonly stage: StageId; readonly filter: Filter }) {
  const c = useCase();
  const options = useWalkOptions();
  const content = useContents([stage])?.[stage];
  if (!content) return <p className="loading">Svaren hämtas …</p>;
  const all = summariseStage(c, stage, content, options);
  const theirs = ({ question }: QuestionSummary): boolean => options.leaves?.(question) === true;
  const asked = all.filter(
    (summary) => summary.state !== 'not-asked' && keep(summary, filter) && !(filter === 'missing' && theirs(summary)),
  );
  return (
    <>
      {asked.length === 0 ? <p className="muted">Inga frågor att visa här.</p> : null}
      <dl className="check-list">
        {asked.map((summary) => (
          <Row
            key={`${summary.ref}${summary.scopeId ?? ''}`}
            summary={summary}
            filter={filter}
            content={content}
            theirs={theirs(summary)}
          />
        ))}
      </dl>
      {filter === 'all' && c.track === 'full' ? (
        <NotAsked
          rows={all.filter((summary) => summary.state === 'not-asked' && !summary.question.noPage)}
          content={content}
        />
      ) : null}
    </>
  );
}
