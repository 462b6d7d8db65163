/** Notes what the assessment just shown was built on, so that later changes of heavy answers can be told. */
import { useEffect } from 'react';
import { useCase, usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import { authorOf } from '#steps/case/perspective.ts';

/** To be called once by the page that shows the legal assessment, when it is shown. */
export function useAssessmentSeen(shown = true): void {
  const session = useSession();
  const perspective = usePerspective();
  const c = useCase();
  const readOnly = useWizard((context) => context.readOnly);
  useEffect(() => {
    if (!shown || readOnly) return;
    let active = true;
    void import('#steps/law/assess/log.ts').then(({ assessmentSeenEdits }) => {
      const edits = active ? assessmentSeenEdits(c, authorOf(perspective), session.device.now()) : [];
      if (edits.length > 0) session.actor.send({ type: 'case.edited', edits, quiet: true });
    });
    return () => {
      active = false;
    };
  }, [session, c, perspective, readOnly, shown]);
}
