import { lazy, Suspense } from 'react';
import { useDraft } from '#src/app/parts/draft.ts';

const ReadersLine = lazy(() => import('./ReadersLine.tsx').then((m) => ({ default: m.ReadersLine })));

/** The draft, what it lacks, and who needs to read before a decision. */
export function DraftPanel() {
  const draft = useDraft();
  const gaps = draft?.gaps.length;
  const other = draft?.document.kind === 'route';
  return (
    <section className="panel joint-panel">
      <h2>{other ? 'Vägval' : 'Avtalsutkastet'}</h2>
      {gaps === undefined ? (
        <p className="muted">Utkastet räknas fram …</p>
      ) : (
        <p>
          <strong>
            {gaps === 0
              ? 'Inga uppgifter saknas i texten.'
              : `${other ? 'Vägvalet' : 'Avtalet'} saknar ${gaps} ${gaps === 1 ? 'uppgift' : 'uppgifter'}.`}
          </strong>
        </p>
      )}
      <p className="muted">Ni kan läsa det när ni vill. Luckorna syns i texten.</p>
      <a className="button-outline" href="#/utkast">
        {other ? 'Läs vägvalet' : 'Läs avtalsutkastet'}
      </a>
      <Suspense>
        <ReadersLine />
      </Suspense>
    </section>
  );
}
