/** The assessment of the open case on a day, with its words; undefined for the moment it takes to load. */
import { useMemo } from 'react';
import { type LawTexts, loadLawTexts } from '#src/app/parts/law/texts.ts';
import { useCase, useLoaded } from '#src/app/shell/context.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { PartResult } from '#steps/law/assess/part.ts';
import type { Assessment } from '#steps/law/types.ts';

interface Worked {
  readonly assessment: Assessment;
  /** The parts with their working values. */
  readonly results: readonly PartResult[];
}

export interface Assessed extends Worked {
  readonly texts: LawTexts;
}

type Law = typeof import('#steps/law/assess/assess.ts');

/** Kept for each case as it stood, so that coming back from a question without a change costs nothing. */
const worked = new WeakMap<CaseFile, ReadonlyMap<string, Worked>>();

function workOut(law: Law, c: CaseFile, day: string): Worked {
  const known = worked.get(c)?.get(day);
  if (known) return known;
  const found = { assessment: law.assess(c, { today: day }), results: law.assessParts(c, { today: day }) };
  worked.set(c, new Map([...(worked.get(c) ?? []), [day, found]]));
  return found;
}

export function useAssessment(day: string): Assessed | undefined {
  const c = useCase();
  const law = useLoaded(() => import('#steps/law/assess/assess.ts'));
  const texts = useLoaded(loadLawTexts);
  return useMemo(() => (law && texts ? { ...workOut(law, c, day), texts } : undefined), [law, texts, c, day]);
}
