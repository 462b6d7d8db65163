/** The assessment of the open case on a day, with its words; undefined for the moment it takes to load. */
import { useMemo } from 'react';

import { type LawTexts, loadLawTexts } from '#src/app/parts/law/texts.ts';
import { useCase, useLoaded } from '#src/app/shell/context.ts';

import type { PartResult } from '#steps/law/assess/part.ts';
import type { Assessment } from '#steps/law/result.ts';

export interface Assessed {
  readonly assessment: Assessment;
  /** The parts with their working values. */
  readonly results: readonly PartResult[];
  readonly texts: LawTexts;
}

export function useAssessment(day: string): Assessed | undefined {
  const c = useCase();
  const law = useLoaded(() => import('#steps/law/assess/assessment-of.ts'));
  const texts = useLoaded(() => loadLawTexts(day), day);
  return useMemo(
    () =>
      law && texts ? { assessment: law.assessmentOf(c, day), results: law.partResultsOf(c, day), texts } : undefined,
    [law, texts, c, day],
  );
}
