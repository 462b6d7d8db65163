/**
 * Findings of the text checks in what the parties themselves have written (law.md section 8). They go into the
 * assessment, where they can only add. What an unfinished draft does not say yet is a gap and no finding.
 */
import type { CaseFile } from '#steps/case/case-file.ts';
import { levelsOf } from '#steps/law/assess/assess.ts';
import { checkWords } from '#steps/law/findings/text-checks.ts';
import type { TextFinding } from '#steps/law/types.ts';
import { agreementInput } from '#templates/from-case/input.ts';
import { userTexts } from './text.ts';

const found = new WeakMap<CaseFile, readonly TextFinding[]>();

function findIn(c: CaseFile, today: string): readonly TextFinding[] {
  // A published text is quoted from others; a part that is a purchase is not in the agreement.
  if (c.kind === 'published') return [];
  const levels = levelsOf(c, { today });
  const input = agreementInput(c, { date: today, footer: '', rulesDate: '', levels });
  // How an own contribution is valued may well be kronor per hour; that is no payment.
  const texts = userTexts(input).filter((own) => !own.path.endsWith('/method'));
  return texts.flatMap((own) => checkWords(own.text));
}

/** The findings of a case, worked out once for each state of it. Pass them to `assess` as `textFindings`. */
export function textFindingsOf(c: CaseFile, today: string): readonly TextFinding[] {
  const known = found.get(c);
  if (known) return known;
  const fresh = findIn(c, today);
  found.set(c, fresh);
  return fresh;
}
