/** `merge`: puts two work files together by the same function as the app, and prints what the parties see differently. */
import { writeFileSync } from 'node:fs';
import type { CaseFile } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { checkCommitments } from '#steps/exchange/commitment.ts';
import { envelopeOf } from '#steps/exchange/envelope.ts';
import { heard } from '#steps/exchange/incoming.ts';
import { merge } from '#steps/exchange/merge.ts';
import { historyAfter, silentPlaces } from '#steps/exchange/receive.ts';
import { settle } from '#steps/exchange/settle.ts';
import { findingsIn } from '#steps/import/findings.ts';

export interface MergeFiles {
  /** Null when there is no common base: every difference is then a conflict. */
  readonly base: CaseFile | null;
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  readonly out: string | undefined;
  /** ISO time. */
  readonly at: string;
}

/** Writes the merged file with conflicts left open, and returns what to print as JSON. */
export function mergeFiles({ base, mine, theirs, out, at }: MergeFiles): object {
  const as = envelopeOf(mine)?.from ?? 'public';
  const merged = merge(base, mine, heard(mine, theirs, as), { silent: silentPlaces(mine, theirs), own: as });
  // Whoever calls says that the files are from two sides, also where the second does not say from which.
  const from =
    envelopeOf(theirs)?.from ?? (as === 'public' ? (mine.items['organisations']?.[0]?.id ?? 'o1') : 'public');
  const settled = settle(merged, {}, { as, from, at });
  const result = { ...settled, parents: historyAfter(mine, theirs, as).parents, base: theirs.rev };
  if (out !== undefined) writeFileSync(out, serialiseCase(result));
  return {
    conflicts: merged.conflicts,
    changes: merged.changes.map(({ id, by }) => ({ id, by })),
    checks: checkCommitments(mine, theirs),
    findings: findingsIn(result),
  };
}
