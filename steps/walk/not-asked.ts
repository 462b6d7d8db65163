/** Why a question is not asked, in words: "ej aktuell, eftersom …", with the facts that decide it. */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { NotMet } from '#steps/facts/asked.ts';
import type { QuestionSummary } from './summary.ts';

const sorted = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].toSorted((a, b) => a.localeCompare(b, 'sv'));

/** What the answers say, when they say it. */
const settled = (all: readonly NotMet[]): readonly string[] =>
  sorted(all.flatMap(({ fact, truth }) => (truth === 'unknown' ? [] : (fact.reasons[truth] ?? []))));

/** The reason as a sentence. On the short track most questions are not asked at all, whatever the answers say. */
export function notAskedBecause(summary: QuestionSummary, c: CaseFile): string {
  if (c.track === 'short' && summary.question.short !== true) return 'Ej ställd, eftersom ni går den korta vägen.';
  const known = settled(summary.because);
  if (known.length > 0) return `Ej aktuell, eftersom ${known.join(', och ')}.`;
  const open = sorted(summary.because.map(({ fact }) => fact.asks));
  return `Ej aktuell än, eftersom ni inte har svarat på ${open.join(' och på ')}.`;
}
