/** Which snapshots are kept, and when one is taken by itself. Pure. */
import type { MetaRow, SnapshotReason, SnapshotRow } from './tables.ts';

const latest = 20;
const days = 30;
/** Edits between two automatic snapshots on the same day. */
const editsBetween = 100;

/** Snapshots that are never thrown away: they hold the original of something that was replaced. */
const kept: ReadonlySet<SnapshotReason> = new Set(['migration', 'merge']);

const dayOf = (row: SnapshotRow): string => row.at.slice(0, 10);

/**
 * Rows that may go: all but the newest 20, the newest of each of the last 30 days that have one, and the originals.
 * The newest row of reason `file` also stays. Order is by number, never by the clock.
 */
export function surplus(rows: readonly SnapshotRow[]): readonly SnapshotRow[] {
  const newestFirst = [...rows].sort((a, b) => (b.n ?? 0) - (a.n ?? 0));
  const files = newestFirst.filter((row) => row.reason === 'file');
  const others = newestFirst.filter((row) => row.reason !== 'file' && !kept.has(row.reason));
  const keep = new Set(others.slice(0, latest));
  const seen = new Set<string>();
  for (const row of others) {
    const day = dayOf(row);
    if (seen.has(day) || seen.size >= days) continue;
    seen.add(day);
    keep.add(row);
  }
  return [...others.filter((row) => !keep.has(row)), ...files.slice(1)];
}

/** Why a snapshot is due now, or null. `at` is an ISO time. */
export function dueReason(
  meta: Pick<MetaRow, 'snapshotDay' | 'editsSinceSnapshot'>,
  at: string,
): SnapshotReason | null {
  if (meta.snapshotDay !== at.slice(0, 10)) return 'daily';
  return meta.editsSinceSnapshot >= editsBetween ? 'edit' : null;
}
