import { useMemo } from 'react';
import { useCase, useLoaded, useSession } from '#src/app/shell/context.ts';
import type { Finding } from '#steps/law/findings/findings-of-case.ts';

const none: readonly Finding[] = [];

/** What the texts of the open case say against its answers today, each once; empty for the moment it takes to load. */
export function useFindings(): readonly Finding[] {
  const c = useCase();
  const { today } = useSession();
  const law = useLoaded(() =>
    Promise.all([import('#steps/law/assess/assessment-of.ts'), import('#steps/law/findings/findings-of-case.ts')]).then(
      ([{ assessmentOf }, { findingsOnce }]) => ({ assessmentOf, findingsOnce }),
    ),
  );
  return useMemo(
    () => (law && c.kind !== 'published' ? law.findingsOnce(law.assessmentOf(c, today).parts) : none),
    [law, c, today],
  );
}
