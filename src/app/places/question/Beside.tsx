import { lazy, Suspense, useMemo, useState } from 'react';
import { spotFor } from '#src/app/parts/spot.ts';
import { useHeld } from '#src/app/shell/context.ts';
import { hashOf } from '#src/wizard/places.ts';
import { questionsOnPage } from '#steps/catalogue/index.ts';
import type { Page } from '#steps/catalogue/step.ts';
import type { Position } from '#steps/walk/walk.ts';

const Earlier = lazy(() => import('./Earlier.tsx').then((m) => ({ default: m.Earlier })));
const UsedInDraft = lazy(() => import('./UsedInDraft.tsx').then((m) => ({ default: m.UsedInDraft })));
const draftHash = hashOf({ kind: 'place', id: 'utkast' });

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
      {page.beside === undefined ? null : (
        <Suspense>
          <Earlier page={page} position={position} />
        </Suspense>
      )}
      <UsedIn page={page.id} />
    </>
  );
}
