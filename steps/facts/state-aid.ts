/** What follows from the answers about state aid (steps/law/README.md 4 and 9), per part. Used by the conditions and by the rules. */
import { answerOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Truth } from '#steps/catalogue/step.ts';

/** Is the supported activity economic? A market counts even when the organisation says otherwise. */
export function economic(c: CaseFile, partId: string): Truth {
  const activity = answerOf(c, 'economicActivity', partId);
  if (answerOf(c, 'otherSellers', partId) === 'ja' || activity === 'ja' || activity === 'delvis') return 'yes';
  return activity === 'nej' ? 'no' : 'unknown';
}

/** Support that may affect trade and so needs a permitted route. */
export function aidNeeded(c: CaseFile, partId: string): boolean {
  const effect = answerOf(c, 'localEffect', partId);
  return (
    answerOf(c, 'valueTransferred', partId) !== 'nej' &&
    economic(c, partId) === 'yes' &&
    (effect === 'delvis' || effect === 'inte_lokalt')
  );
}

export type AidRoute = 'none' | 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'open' | 'unknown';

/** First route that holds; `open` when none does and a lawyer must choose; `unknown` while an answer is missing. */
export function aidRoute(c: CaseFile, partId: string): AidRoute {
  if (answerOf(c, 'valueTransferred', partId) === 'nej') return 'none';
  if (answerOf(c, 'sgeiChosen', partId) === 'ja' && aidNeeded(c, partId)) return sgeiRoute(c, partId);
  const isEconomic = economic(c, partId);
  if (isEconomic === 'no') return 'R0';
  if (isEconomic === 'yes' && answerOf(c, 'localEffect', partId) === 'uppenbart_lokalt') return 'R0';
  if (!aidNeeded(c, partId)) return 'unknown';
  const within = answerOf(c, 'deMinimisWithinCap', partId);
  if (within === 'ja') return 'R1';
  return within === 'nej' ? 'open' : 'unknown';
}

function sgeiRoute(c: CaseFile, partId: string): AidRoute {
  const route = answerOf(c, 'sgeiRoute', partId);
  if (route === 'aidR2') return 'R2';
  if (route === 'aidR3') return 'R3';
  return route === 'aidR4' ? 'R4' : 'unknown';
}
