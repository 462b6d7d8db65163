/** The words of the legal result, loaded when a result is shown. */
import type { ReasonText } from './reasons.ts';

export type LawTexts = Awaited<ReturnType<typeof loadLawTexts>>;

export async function loadLawTexts() {
  const [reasons, result] = await Promise.all([import('./reasons.ts'), import('./result.ts')]);
  return { ...reasons, ...result };
}

/** The reason of a fired effect; every text id has one (tested). */
export function reasonFor(texts: LawTexts, textId: string): ReasonText | undefined {
  return Object.hasOwn(texts.reasonTexts, textId) ? texts.reasonTexts[textId] : undefined;
}
