/** The words of the legal result with its sources; loaded with the result page and not before. */

import { type LawTexts as Loaded, loadLawTexts as load, reasonFor } from '#steps/law/load-texts.ts';
import type { AlternativeText } from '#steps/law/texts-result.ts';
import type { Decider, Level, LinkId, LinkState } from '#steps/law/types.ts';

const lookup = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

function wordsOf(texts: Loaded, sources: Readonly<Record<string, { readonly title: string; readonly url: string }>>) {
  return {
    reason: (id: string) => reasonFor(texts, id),
    level: (level: Level) => texts.levelTexts[level],
    decider: (decider: Decider) => texts.deciderTexts[decider],
    link: (id: LinkId) => texts.linkTexts[id],
    linkState: (state: LinkState) => texts.linkStateTexts[state],
    alternative: (id: string) => lookup<AlternativeText>(texts.alternativeTexts, id),
    fit: (fit: 'fits' | 'try') => texts.fitTexts[fit],
    keyName: (key: string) => lookup<string>(texts.keyNames, key) ?? key,
    who: (key: string) => lookup<string>(texts.whoCanAnswer, key) ?? 'parterna tillsammans',
    source: (id: string) => lookup(sources, id),
    lead: texts.counterfactualLeads,
    noBetter: texts.noBetterTexts,
    truthfully: texts.answerTruthfully,
    preliminary: texts.preliminaryTexts,
  };
}

export type LawTexts = ReturnType<typeof wordsOf>;

export async function loadLawTexts(): Promise<LawTexts> {
  const [texts, { sources }] = await Promise.all([load(), import('#steps/sources.ts')]);
  return wordsOf(texts, sources);
}
