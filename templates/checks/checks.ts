/** The thirteen cross-checks before the agreement is taken out. They warn; work is never blocked. */
import type { AgreementInput } from '#templates/agreement/input.ts';
import { selectClauses } from '#templates/clause/select.ts';
import type { Check, Finding } from './finding.ts';
import { bothWays, extensionNeedsEvaluation, formerPurchase, protection, signing, term } from './frame.ts';
import { noUnits, smallAid, sums } from './money.ts';
import { names, people, references, words } from './text.ts';

export type { Finding } from './finding.ts';

const checks: readonly Check[] = [
  references,
  words,
  sums,
  noUnits,
  term,
  extensionNeedsEvaluation,
  smallAid,
  protection,
  formerPurchase,
  signing,
  names,
  bothWays,
  people,
];

/** All findings, C-01 first. An empty answer never hides one. */
export function crossChecks(input: AgreementInput): readonly Finding[] {
  const selection = selectClauses(input);
  return checks.flatMap((check) => check(input, selection));
}
