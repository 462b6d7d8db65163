/**
 * What has been changed in the rules, newest day first, for those who have used an earlier version: shown on Alla texter.
 * A row for every change of a rule, a value or a source that can change what somebody is told.
 */
import type { SourceId } from '#steps/catalogue/sources.ts';

export interface RuleChange {
  /** Day of the change, YYYY-MM-DD. */
  readonly day: string;
  /** Rules, checks and forms that it concerns, for example "L-10". */
  readonly rules: readonly string[];
  /** What is different, in one or two sentences to the reader. */
  readonly what: string;
  /** Why. */
  readonly why: string;
  readonly sources: readonly SourceId[];
}

export const ruleChanges: readonly RuleChange[] = [
  {
    day: '2026-11-30',
    rules: ['L-10'],
    what: 'Att kommunen har köpt samma sak förut stoppar inte längre ensamt. Då läser en jurist, med det ni har skrivit om vad som har ändrats i sak.',
    why: 'Domstolen vägde in tidigare köp tillsammans med andra omständigheter. Formen stoppas fortfarande när något mer talar för att det är kommunens uppgift.',
    sources: ['hfd-2020-15'],
  },
];
