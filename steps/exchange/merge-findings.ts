/** Rules between fields, run again on what a merge would give: only what neither side had alone. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { questionOfKey } from '#steps/catalogue/index.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { crossCheckTexts } from '#steps/law/texts/result.ts';
import { findingsIn } from '../import/findings.ts';

export interface MergeFinding {
  /** Questions whose answers cause it. */
  readonly refs: readonly string[];
  readonly text: string;
}

const crossCheckWords: Readonly<Record<string, string>> = crossCheckTexts;

/** Dates, sums, numbers and names that do not fit, and the law's cross-checks between answers. */
function allFindings(c: CaseFile, today: string): readonly MergeFinding[] {
  const fields = findingsIn(c).map(({ ref, text }): MergeFinding => ({ refs: [ref], text }));
  const law = assessmentOf(c, today).parts.flatMap(({ crossChecks }) =>
    crossChecks.map(({ id, answers }): MergeFinding => {
      const refs = answers.map(({ path }) => questionOfKey(path.split('@')[0] ?? '')?.ref ?? '');
      return { refs: [...new Set(refs.filter((ref) => ref !== ''))], text: crossCheckWords[id] ?? id };
    }),
  );
  const all = [...fields, ...law];
  return all.filter((one, index) => all.findIndex(({ text }) => text === one.text) === index);
}

/** Findings in the merged case that neither file had before. `today` is YYYY-MM-DD. */
export function mergeFindings(merged: CaseFile, sides: readonly CaseFile[], today: string): readonly MergeFinding[] {
  const before = new Set(sides.flatMap((side) => allFindings(side, today).map(({ text }) => text)));
  return allFindings(merged, today).filter(({ text }) => !before.has(text));
}
