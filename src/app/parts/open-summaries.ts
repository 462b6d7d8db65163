/** Everything that stands open in the case, with the text of its question. What one alone leaves to the other is not its to answer. */
import { useMemo } from 'react';
import { stageIds } from '#steps/catalogue/step.ts';
import { isOpen, type QuestionSummary, summariseStage } from '#steps/walk/summary.ts';
import { useCase, useContents, useWalkOptions } from '../shell/context.ts';

export type OpenSummary = QuestionSummary & { readonly text: string };

export function useOpenSummaries(): readonly OpenSummary[] | undefined {
  const c = useCase();
  const options = useWalkOptions();
  const contents = useContents(stageIds);
  return useMemo(() => {
    if (!contents) return undefined;
    return stageIds.flatMap((stage) => {
      const content = contents[stage];
      if (!content) return [];
      return summariseStage(c, stage, content, options)
        .filter(
          (summary) => isOpen(summary) && (summary.state !== 'open' || options.leaves?.(summary.question) !== true),
        )
        .map((summary) => ({ ...summary, text: content.questions[summary.ref]?.question ?? summary.ref }));
    });
  }, [c, options, contents]);
}
