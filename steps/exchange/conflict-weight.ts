/** Which conflicts of a merge to decide first: those that change the legal level. */
import { levelsOf } from '#steps/law/assess/assessment-of.ts';
import type { Level } from '../law/types.ts';
import type { Merged } from './merge.ts';
import type { Conflict } from './merge-work.ts';
import { settle } from './settle.ts';

export interface WeighedConflict {
  readonly conflict: Conflict;
  /** Level per part with either side's value; equal when the choice does not matter to the law. */
  readonly levels: { readonly mine: Readonly<Record<string, Level>>; readonly theirs: Readonly<Record<string, Level>> };
  readonly legal: boolean;
}

/** Conflicts, legally heavy first, else in the order of the case. `today` is YYYY-MM-DD. */
export function weighConflicts(merged: Merged, today: string): readonly WeighedConflict[] {
  const levelWith = (conflict: Conflict, take: 'mine' | 'theirs') => {
    const settling = { as: 'public', from: 'o1', at: `${today}T00:00:00Z` };
    const alone = { ...merged, conflicts: [conflict] };
    return levelsOf(settle(alone, { [conflict.id]: { take } }, settling), today);
  };
  return merged.conflicts
    .map((conflict) => {
      const levels = { mine: levelWith(conflict, 'mine'), theirs: levelWith(conflict, 'theirs') };
      return { conflict, levels, legal: JSON.stringify(levels.mine) !== JSON.stringify(levels.theirs) };
    })
    .sort((a, b) => Number(b.legal) - Number(a.legal));
}
