import { lazy, Suspense, useMemo, useState } from 'react';
import { spotFor } from '#src/app/parts/spot.ts';
import { useCase, useHeld } from '#src/app/shell/context.ts';
import { hashOf, pageHash } from '#src/wizard/places.ts';
import { answerOf } from '#steps/case/answers.ts';
import { rowsOf } from '#steps/case/case-file.ts';
import { questionsOnPage } from '#steps/catalogue/index.ts';
import type { Page } from '#steps/catalogue/step.ts';
import { publicShare, valuePerYear } from '#steps/proposals/contributions.ts';
import { termMonths } from '#steps/proposals/months.ts';
import { groupDigits, nbsp } from '#steps/swedish/format.ts';
import type { Position } from '#steps/walk/walk.ts';
import { Follows } from './Follows.tsx';

const UsedInDraft = lazy(() => import('./UsedInDraft.tsx').then((m) => ({ default: m.UsedInDraft })));
const draftHash = hashOf({ kind: 'place', id: 'utkast' });

/** R6: the share of what is valued that comes from the public side. Worked out, never asked. */
function ShareLine({ partId }: { readonly partId: string }) {
  const c = useCase();
  const share = publicShare(c, partId);
  if (share === undefined) return null;
  return (
    <div className="panel">
      <h2>Betalar kommunen hela kostnaden?</h2>
      <p>
        Av det ni har satt ett värde på i kronor kommer {share}
        {nbsp}procent från kommunen. Tid, nätverk och kunskap utan värde i kronor räknas inte in.
      </p>
    </div>
  );
}

function ValueLine({ partId }: { readonly partId: string }) {
  const c = useCase();
  const months = termMonths(c);
  const yearly = valuePerYear(c, partId);
  if (rowsOf(c, 'contributions').length === 0) return null;
  return (
    <div className="panel">
      <h2>Så räknas värdet</h2>
      <p>
        Det kommunen bidrar med, i pengar räknat: {groupDigits(yearly)}
        {nbsp}kr per år.{' '}
        {months === undefined ? (
          <>
            Tiden saknas. <a href={pageHash('5.1', { ref: 'A8' })}>Skriv hur länge avtalet gäller</a>
          </>
        ) : (
          `Tiden är ${months} månader. Det blir ${groupDigits(Math.round((yearly * months) / 12))}${nbsp}kr utan moms.`
        )}
      </p>
    </div>
  );
}

/** Way back to the sentence of the draft that somebody came from. */
function BackToDraft() {
  const { spot } = useHeld();
  if (!spotFor(spot, 'utkast')) return null;
  return (
    <p>
      <a href={draftHash}>Tillbaka till meningen i utkastet</a>
    </p>
  );
}

/** The sentences that the answers of the page go into; worked out when somebody opens the list. */
function UsedIn({ page }: { readonly page: string }) {
  const [open, setOpen] = useState(false);
  const refs = useMemo(() => questionsOnPage(page).map((question) => question.ref), [page]);
  return (
    <details className="panel" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Används i avtalet</summary>
      {open ? (
        <Suspense fallback={<p className="loading">Utkastet räknas fram …</p>}>
          <UsedInDraft refs={refs} />
        </Suspense>
      ) : null}
    </details>
  );
}

/** What earlier answers say, and where the answers of the page are used. */
export function Beside({ page, position }: { readonly page: Page; readonly position: Position }) {
  return (
    <>
      <BackToDraft />
      <Earlier page={page} position={position} />
      <UsedIn page={page.id} />
    </>
  );
}

function Earlier({ page, position }: { readonly page: Page; readonly position: Position }) {
  const c = useCase();
  const partId = position.partId ?? 'p1';
  if (page.beside === 'publicShare')
    return (
      <>
        <Follows answer="valueTransferred" partId={partId} page={page.id} />
        <ShareLine partId={partId} />
      </>
    );
  if (page.beside === 'term') return <Follows answer="openEndedOrAutoRenew" partId={partId} page={page.id} />;
  if (page.beside === 'partValue') return <ValueLine partId={partId} />;
  if (page.beside === 'idea') {
    const idea = answerOf(c, 'ideaLink');
    return typeof idea === 'string' ? (
      <div className="panel">
        <h2>Så hänger det ihop med organisationens idé</h2>
        <p>{idea}</p>
      </div>
    ) : null;
  }
  return null;
}
