/**
 * The one way to an assessment: for the result, the overview, consequences, documents, the command line and every page
 * about the law. Answers and texts are read here and nowhere else, so no two places can see a case differently.
 * A day is YYYY-MM-DD; it decides which dated values hold.
 */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Assessment } from '../result.ts';
import type { Level } from '../types.ts';
import { type Assessed, assessCase } from './assess.ts';
import type { PartResult } from './part.ts';

/** A case never changes, so what it gives on a day is worked out once for as long as somebody holds it. */
const known = new WeakMap<CaseFile, Map<string, Assessed>>();

function assessed(c: CaseFile, day: string): Assessed {
  const days = known.get(c) ?? new Map<string, Assessed>();
  known.set(c, days);
  const found = days.get(day) ?? assessCase(c, { today: day });
  days.set(day, found);
  return found;
}

/** The assessment of a case on a day. */
export const assessmentOf = (c: CaseFile, day: string): Assessment => assessed(c, day).assessment;

/** The same assessment part by part with its working values, for what would change it. */
export const partResultsOf = (c: CaseFile, day: string): readonly PartResult[] => assessed(c, day).results;

/** Level per part id; empty for published examples, which never have a level. */
export const levelsOf = (c: CaseFile, day: string): Readonly<Record<string, Level>> =>
  Object.fromEntries(
    assessmentOf(c, day).parts.flatMap(({ partId, level }) => (level === null ? [] : [[partId, level] as const])),
  );
