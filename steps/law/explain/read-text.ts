/** How and when a source was read, in words: beside every source that is shown. */
import type { Source } from '#steps/catalogue/sources.ts';
import { longDate } from '#steps/swedish/format.ts';

/** "läst 30 november 2026", "inte läst"; empty for the tool's own rule. */
export function readText({ read }: Pick<Source, 'read'>): string {
  if (read === 'own') return '';
  if (read === null) return 'inte läst';
  if (read.how === 'wording') return `läst i lydelsen omkring ${longDate(read.day)}`;
  if (read.how === 'through') return `känd genom en annan sida, läst ${longDate(read.day)}`;
  return read.day === null ? 'läst, men dagen är inte antecknad' : `läst ${longDate(read.day)}`;
}
