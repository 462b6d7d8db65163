/** The words of the legal result, loaded when a result is shown. */
import type { ReasonText } from './reasons.ts';
import { onDay } from './sums.ts';

export type LawTexts = Awaited<ReturnType<typeof loadLawTexts>>;

/** The words as they read on a day (YYYY-MM-DD): with the sums that hold then. */
export async function loadLawTexts(day: string) {
  const [reasons, result, whatIf] = await Promise.all([
    import('./reasons.ts'),
    import('./result.ts'),
    import('./what-if.ts'),
  ]);
  return onDay({ ...reasons, ...result, ...whatIf }, day);
}

/** The reason of a fired effect; every text id has one (tested). */
export function reasonFor(texts: LawTexts, textId: string): ReasonText | undefined {
  return Object.hasOwn(texts.reasonTexts, textId) ? texts.reasonTexts[textId] : undefined;
}
