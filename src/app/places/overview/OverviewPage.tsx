import { lazy, Suspense } from 'react';
import { titleOf } from '#src/app/parts/case-title.ts';
import { reviewReasons } from '#src/app/parts/consequences/ReviewNotice.tsx';
import { useReviewNeeds } from '#src/app/parts/consequences/use-review.ts';
import { PracticeToReal } from '#src/app/parts/PracticeToReal.tsx';
import { usePageTitle } from '#src/app/parts/title.ts';
import { useCase, usePerspective, useSession, useWalkOptions, useWayTo, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { choosePerspective } from '#src/app/shell/ways.ts';
import { Shape } from '#src/ui/Shape.tsx';
import { hashOf, type Place, pageHash } from '#src/wizard/places.ts';
import { groupNumberOf } from '#src/workshop/hand-out.ts';
import { partyName } from '#steps/case/answers.ts';
import { rowsOf } from '#steps/case/case-file.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { pageOf, stageOf } from '#steps/catalogue/index.ts';
import { progress, type StageProgress } from '#steps/walk/progress.ts';
import type { ReviewNeed } from '#steps/walk/review.ts';
import { DeliverablesSheet } from './DeliverablesSheet.tsx';
import { FactCard } from './FactCard.tsx';
import { OverviewLinks } from './OverviewLinks.tsx';

const GroupPanel = lazy(() => import('./GroupPanel.tsx').then((m) => ({ default: m.GroupPanel })));

const statusText = (entry: StageProgress): string => {
  if (entry.status === 'done') return 'Klar';
  if (entry.status === 'untouched') return 'Inte påbörjad';
  return entry.status === 'left' ? `${entry.left} ${entry.left === 1 ? 'fråga' : 'frågor'} kvar` : 'Påbörjad';
};

interface StageRowProps {
  readonly entry: StageProgress;
  readonly recommended: boolean;
  /** The stage was finished, and an answer elsewhere has touched it since. */
  readonly need: ReviewNeed | undefined;
}

function StageRow({ entry, recommended, need }: StageRowProps) {
  const stage = stageOf(entry.stage);
  const words = stageTitles[entry.stage];
  const target =
    need || entry.status === 'done' || !entry.first
      ? hashOf({ kind: 'check', stage: entry.stage })
      : pageHash(entry.first.page, entry.first);
  return (
    <li className={recommended ? 'task-row task-row-next' : 'task-row'}>
      <span className={/^\d$/.test(stage.number) ? 'stage-number' : 'stage-word'}>{stage.number}</span>
      <span className="task-text">
        <a className="task-link" href={target}>
          {words.title}
        </a>
        {need ? <span className="block review-reasons">{reviewReasons(need).join('. ')}.</span> : null}
      </span>
      {need ? (
        <span className="task-status">
          <span className="review-mark">Behöver ses över</span>
        </span>
      ) : (
        <span className="task-status" data-status={entry.status}>
          {statusText(entry)}
        </span>
      )}
    </li>
  );
}

function Parties() {
  const c = useCase();
  return (
    <p className="party-line">
      {rowsOf(c, 'publicParties').map((row, index) => (
        <span key={row.id}>
          <Shape side="public" /> {partyName(c, row.id) ?? (index === 0 ? 'Kommunen' : `Kommun ${index + 1}`)}
        </span>
      ))}
      {rowsOf(c, 'organisations').map((row, index) => (
        <span key={row.id}>
          <Shape side="org" /> {partyName(c, row.id) ?? (index === 0 ? 'Organisationen' : `Organisation ${index + 1}`)}
        </span>
      ))}
    </p>
  );
}

function TrackLine() {
  const c = useCase();
  const session = useSession();
  const readOnly = useWizard((context) => context.readOnly);
  if (c.track === 'full' || readOnly) return null;
  const widen = () => sendEdits(session, [{ op: 'setting', key: 'track', value: 'full' }], 'Alla frågor visas.');
  return (
    <div className="notice">
      <p className="notice-title">Ni går den korta vägen: 24 frågor till ett första möte</p>
      <p>
        Den räcker inte till en rättslig bedömning. Svaren följer med när ni går vidare.{' '}
        <button type="button" className="link" onClick={widen}>
          Visa alla frågor
        </button>
      </p>
    </div>
  );
}

/** Name, parties, and the one button that goes on. */
function Head({ title, next }: { readonly title: string; readonly next: Place }) {
  const c = useCase();
  const nextStage = next.kind === 'page' ? pageOf(next.page)?.stage : undefined;
  return (
    <div className="overview-head">
      <div>
        <h1>{title}</h1>
        <Parties />
      </div>
      {nextStage ? (
        <a className="button" href={hashOf(next)}>
          {c.kind === 'published' ? 'Gå runt i exemplet' : `Fortsätt med ${stageTitles[nextStage].title.toLowerCase()}`}
        </a>
      ) : (
        <a className="button" href="#/alla-svar">
          Kontrollera alla svar
        </a>
      )}
    </div>
  );
}

function WhoNow() {
  const session = useSession();
  const perspective = usePerspective();
  return (
    <fieldset className="perspective">
      <legend className="muted">Vilka är ni nu?</legend>
      {(
        [
          ['kommun', 'Kommunen'],
          ['organisation', 'Organisationen'],
          ['tillsammans', 'Båda tillsammans'],
        ] as const
      ).map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name="perspektiv"
            checked={perspective === value}
            onChange={() => choosePerspective(session, value)}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** The task list: seven stages, the recommended next step, the draft and what is open. */
export function OverviewPage() {
  const c = useCase();
  const options = useWalkOptions();
  const title = titleOf(c);
  usePageTitle(title);
  const stages = progress(c, options);
  const next = useWayTo('walk.next');
  const nextStage = next.kind === 'page' ? pageOf(next.page)?.stage : undefined;
  const needs = useReviewNeeds();
  const group = c.kind === 'practice' ? groupNumberOf(c) : undefined;
  return (
    <>
      <Head title={title} next={next} />
      <TrackLine />
      <FactCard />
      {group === undefined ? null : (
        <Suspense fallback={null}>
          <GroupPanel group={group} />
        </Suspense>
      )}
      <DeliverablesSheet />
      <div className="overview-columns">
        <section>
          <h2 className="group-heading">Stegen</h2>
          <ol className="plain task-list">
            {stages.map((entry) => (
              <StageRow
                key={entry.stage}
                entry={entry}
                recommended={entry.stage === nextStage}
                need={needs.find((need) => need.stage === entry.stage)}
              />
            ))}
          </ol>
        </section>
        <OverviewLinks>
          <WhoNow />
          <PracticeToReal />
        </OverviewLinks>
      </div>
    </>
  );
}
