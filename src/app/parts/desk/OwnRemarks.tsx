/** The folded remarks of one's own beside what they are about. What is inside is fetched when somebody opens it. */
import { lazy, Suspense, useState } from 'react';
import { useCase, useWizard } from '#src/app/shell/context.ts';
import type { Thing } from './RemarksAbout.tsx';

const RemarksAbout = lazy(() => import('./RemarksAbout.tsx').then((m) => ({ default: m.RemarksAbout })));
const RemarkCount = lazy(() => import('./RemarksAbout.tsx').then((m) => ({ default: m.RemarkCount })));

interface Props {
  readonly things: readonly Thing[];
  /** What the remarks are about, where several such folds stand on one page. */
  readonly name?: string;
}

/** ”Egna anmärkningar”, with how many there are; absent in a case that is only read and has none. */
export function OwnRemarks({ things, name }: Props) {
  const [open, setOpen] = useState(false);
  const readOnly = useWizard((context) => context.readOnly);
  const some = Object.keys(useCase().notes).some((path) => path.startsWith('own:remark:'));
  if (things.length === 0 || (readOnly && !some)) return null;
  return (
    <details className="panel no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Egna anmärkningar
        {name === undefined ? null : <span className="visually-hidden">: {name}</span>}{' '}
        {some ? (
          <Suspense>
            <RemarkCount things={things} />
          </Suspense>
        ) : null}
      </summary>
      {open ? (
        <Suspense fallback={<p className="loading">Anmärkningarna hämtas …</p>}>
          <RemarksAbout things={things} />
        </Suspense>
      ) : null}
    </details>
  );
}
