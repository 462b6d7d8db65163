import { useState } from 'react';
import { ReviewNotice } from '#src/app/parts/consequences/ReviewNotice.tsx';
import { usePageTitle } from '#src/app/parts/title.ts';
import { useCase, useContents, useSession, useWalkOptions, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { pageHash } from '#src/wizard/places.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { stageOf } from '#steps/catalogue/index.ts';
import { type StageContent, type StageId, stageIds } from '#steps/catalogue/step.ts';
import { notAskedBecause } from '#steps/walk/not-asked.ts';
import { type QuestionSummary, summariseStage } from '#steps/walk/summary.ts';
import { isDone } from '#steps/walk/walk.ts';

type Filter = 'all' | 'missing' | 'disagree';

const filters = [
  ['all', 'Alla'],
  ['missing', 'Saknas'],
  ['disagree', 'Inte överens'],
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

function Answer({ summary }: { readonly summary: QuestionSummary }) {
  const published = useCase().kind === 'published';
  const several = new Set(summary.lines.map((line) => line.voice)).size > 1;
  if (summary.lines.length === 0) {
    return (
      <p className="muted">
        {published ? 'Uppgift saknas' : emptyTexts[summary.state]}
        {summary.unknown ? `. ${summary.unknown.who} tar reda på det, senast ${summary.unknown.when}` : ''}
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
    </ul>
  );
}

function Row({ summary, content }: { readonly summary: QuestionSummary; readonly content: StageContent }) {
  const words = content.questions[summary.ref];
  const act = useWizard((context) => context.readOnly) ? 'Visa' : 'Ändra';
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
          Fråga {summary.ref} · sida {summary.page}
          {summary.scopeName ? ` · ${summary.scopeName}` : ''}
        </span>
      </dt>
      <dd>
        <Answer summary={summary} />
      </dd>
      <dd className="check-change">
        {summary.question.noPage ? (
          <span className="muted">Räknas fram</span>
        ) : (
          <a href={pageHash(summary.page, scope)} aria-label={`${act}: ${words?.question ?? summary.ref}`}>
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

function StageAnswers({ stage, filter }: { readonly stage: StageId; readonly filter: Filter }) {
  const c = useCase();
  const options = useWalkOptions();
  const content = useContents([stage])?.[stage];
  if (!content) return <p className="loading">Svaren hämtas …</p>;
  const all = summariseStage(c, stage, content, options);
  const asked = all.filter((summary) => summary.state !== 'not-asked' && keep(summary, filter));
  return (
    <>
      {asked.length === 0 ? <p className="muted">Inga frågor att visa här.</p> : null}
      <dl className="check-list">
        {asked.map((summary) => (
          <Row key={`${summary.ref}${summary.scopeId ?? ''}`} summary={summary} content={content} />
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

function Filters({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) {
  return (
    <fieldset className="filters no-print">
      <legend className="visually-hidden">Visa</legend>
      {filters.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name="visa" checked={filter === value} onChange={() => onChange(value)} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

function DoneQuestion({ stage }: { readonly stage: StageId }) {
  const session = useSession();
  const c = useCase();
  const readOnly = useWizard((context) => context.readOnly);
  const path = `stepDone:${stage}`;
  const current = c.notes[path]?.['joint']?.value;
  if (readOnly) return null;
  const answer = async (value: 'ja' | 'nej'): Promise<void> => {
    const entry = { value, by: 'joint', at: session.device.now() } as const;
    const { reviewedEdit, reviewForgotten } = await import('#steps/walk/review.ts');
    const review = value === 'ja' ? reviewedEdit(c, stage, session.today, entry) : reviewForgotten(stage);
    sendEdits(session, [{ op: 'note', path, voice: 'joint', entry }, review]);
  };
  return (
    <fieldset className="field">
      <legend className="field-legend">Är ni klara med det här steget?</legend>
      <label className="choice">
        <input type="radio" name="klart" checked={current === 'ja'} onChange={() => void answer('ja')} />
        <span>Ja</span>
      </label>
      <label className="choice">
        <input type="radio" name="klart" checked={current === 'nej'} onChange={() => void answer('nej')} />
        <span>Nej, vi återkommer</span>
      </label>
    </fieldset>
  );
}

/** Stages whose answers can also be seen as a picture. */
const pictures: Readonly<Partial<Record<StageId, { readonly href: string; readonly text: string }>>> = {
  mutuality: { href: '#/omsesidighet', text: 'Se ömsesidigheten i bild' },
  competence: { href: '#/kompetensplan', text: 'Se kompetensplanen' },
};

/** What comes after each step. */
const onward: Readonly<Record<StageId, string>> = {
  parties: 'Gå vidare till steg 1, Behov',
  need: 'Gå vidare till steg 2, Rättslig grund',
  'legal-basis': 'Till bedömningen',
  mutuality: 'Gå vidare till steg 4, Kompetensutveckling',
  competence: 'Gå vidare till steg 5, Avtal',
  agreement: 'Gå vidare till uppföljningen',
  'follow-up': 'Till utkastet',
};

/** "Kontrollera svaren" for one stage. */
export function CheckPage({ stage }: { readonly stage: StageId }) {
  const session = useSession();
  const [filter, setFilter] = useState<Filter>('all');
  const words = stageTitles[stage];
  usePageTitle(`Kontrollera svaren: ${words.title}`);
  return (
    <>
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <p className="muted">
        {/^\d$/.test(stageOf(stage).number) ? `Steg ${stageOf(stage).number} av 5` : stageOf(stage).number} ·{' '}
        {words.title}
      </p>
      <h1>Kontrollera svaren</h1>
      <ReviewNotice stage={stage} />
      <Filters filter={filter} onChange={setFilter} />
      <StageAnswers stage={stage} filter={filter} />
      {pictures[stage] ? (
        <p>
          <a href={pictures[stage].href}>{pictures[stage].text}</a>
        </p>
      ) : null}
      <DoneQuestion stage={stage} />
      <p className="button-row">
        <button type="button" className="button" onClick={() => session.actor.send({ type: 'walk.next' })}>
          {onward[stage]}
        </button>
      </p>
    </>
  );
}

/** Every answer of the case, stage by stage. */
export function CheckAllPage() {
  const [filter, setFilter] = useState<Filter>('all');
  return (
    <>
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <h1>Alla svar</h1>
      <Filters filter={filter} onChange={setFilter} />
      {stageIds.map((stage) => (
        <section key={stage}>
          <h2 className="group-heading">{stageTitles[stage].title}</h2>
          <StageAnswers stage={stage} filter={filter} />
        </section>
      ))}
    </>
  );
}
