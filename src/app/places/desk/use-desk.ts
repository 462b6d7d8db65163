/** What the official's page shows of the open case, worked out from its answers and notes. */
import { useMemo } from 'react';
import { type LawTexts, loadLawTexts } from '#src/app/parts/law/texts.ts';
import { useRestedCase } from '#src/app/parts/rested-case.ts';
import { useLoaded, useSession } from '#src/app/shell/context.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import type { Reader } from '#steps/law/result.ts';
import { type Decision, decisionsOf } from '#templates/desk/decision.ts';
import { type Errand, errandsOf } from '#templates/desk/errands.ts';
import { type DocumentWords, documentWords } from '#templates/kinds/words.ts';

export interface Desk {
  readonly today: string;
  readonly decisions: readonly Decision[];
  readonly errands: readonly Errand[];
  readonly readers: readonly Reader[];
  readonly words: DocumentWords;
  readonly texts: LawTexts;
}

/** Undefined for the moment it takes to load the words. */
export function useDesk(): Desk | undefined {
  const { today } = useSession();
  const c = useRestedCase();
  const words = useLoaded(documentWords);
  const texts = useLoaded(() => loadLawTexts(today), today);
  return useMemo(() => {
    if (!words || !texts) return undefined;
    const assessment = assessmentOf(c, today);
    const decisions = decisionsOf(c, today);
    const errands = errandsOf({ c, today, assessment, decisions, words });
    return { today, decisions, errands, readers: assessment.readers, words, texts };
  }, [c, today, words, texts]);
}
