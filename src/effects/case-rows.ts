/** How a case, its line in the list, its log and its snapshots are written. Every function runs inside one transaction. */

import { type CaseFile, rowsAt, type Value } from '#steps/case/case-file.ts';
import type { ListKey } from '#steps/catalogue/key.ts';
import { isCase } from './shape.ts';
import { dueReason, surplus } from './snapshots.ts';
import type { MetaRow, SnapshotReason, Tx } from './tables.ts';

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value.trim() : '');

function titleOf(c: CaseFile): string {
  const lanes = c.answers['partnership.name'] ?? {};
  const title = textOf((lanes['joint'] ?? Object.values(lanes)[0])?.value);
  return title === '' ? 'Partnerskap utan namn' : title;
}

const namesOf = (c: CaseFile, list: ListKey): readonly string[] =>
  rowsAt(c, list)
    .map((row) => textOf(row.fields['name']?.value))
    .filter((name) => name !== '');

export async function metaOf(tx: Tx, id: string): Promise<MetaRow | undefined> {
  const row = await tx.get('meta', id);
  return row && 'seq' in row ? row : undefined;
}

const firstMeta: Pick<
  MetaRow,
  'fileSavedAt' | 'changedSinceFile' | 'snapshotDay' | 'editsSinceSnapshot' | 'conflicts'
> = { fileSavedAt: null, changedSinceFile: true, snapshotDay: '', editsSinceSnapshot: 0 };

/** Writes the line of a case in the list and puts it first. */
export async function putMeta(
  tx: Tx,
  c: CaseFile,
  at: string,
  { edits, conflicts = [] }: { readonly edits: number; readonly conflicts?: readonly string[] },
): Promise<MetaRow> {
  const old = (await metaOf(tx, c.id)) ?? firstMeta;
  const [first] = await tx.newest(1);
  const row: MetaRow = {
    ...old,
    id: c.id,
    title: titleOf(c),
    publicNames: namesOf(c, 'publicParties'),
    orgNames: namesOf(c, 'organisations'),
    kind: c.kind,
    updated: at,
    seq: (first?.seq ?? 0) + 1,
    changedSinceFile: true,
    editsSinceSnapshot: old.editsSinceSnapshot + edits,
    conflicts: [...new Set([...(old.conflicts ?? []), ...conflicts])],
  };
  await tx.put('meta', row);
  return row;
}

/** Adds a snapshot of what is stored and drops those that are no longer needed. */
export async function addSnapshot(
  tx: Tx,
  stored: CaseFile,
  reason: SnapshotReason,
  at: string,
  bytes?: Uint8Array,
): Promise<void> {
  const upTo = await tx.lastOfCase(stored.id);
  const row = { caseId: stored.id, at, reason, upTo, case: stored, ...(bytes ? { bytes } : {}) };
  await tx.add('snapshots', row);
  const all = await tx.ofCase('snapshots', stored.id);
  for (const { n } of surplus(all)) if (n !== undefined) await tx.remove('snapshots', n);
}

export async function snapshotWhenDue(tx: Tx, c: CaseFile, meta: MetaRow, at: string): Promise<void> {
  const reason = dueReason(meta, at);
  if (!reason) return;
  await addSnapshot(tx, c, reason, at);
  await tx.put('meta', { ...meta, snapshotDay: at.slice(0, 10), editsSinceSnapshot: 0 });
}

/** Puts a whole case. One that was already there is kept as a snapshot first, with `bytes` of the original file. */
export async function putCase(
  tx: Tx,
  c: CaseFile,
  at: string,
  reason: SnapshotReason,
  bytes?: Uint8Array,
): Promise<void> {
  const old = await tx.get('cases', c.id);
  if (isCase(old)) await addSnapshot(tx, old, reason, at);
  await tx.put('cases', c);
  await tx.add('log', { caseId: c.id, at, change: { kind: 'replace', case: c } });
  if (bytes) await addSnapshot(tx, c, 'migration', at, bytes);
  await snapshotWhenDue(tx, c, await putMeta(tx, c, at, { edits: 1 }), at);
}

/** A stored case after edits, and the places where an edit could not be done. */
export interface Merged {
  readonly case: CaseFile;
  readonly conflicts: readonly string[];
}

/** Removes every trace of a case and returns a way to put it back. */
export async function removeCase(tx: Tx, id: string): Promise<(back: Tx) => Promise<void>> {
  const stored = await tx.get('cases', id);
  const meta = await metaOf(tx, id);
  const [log, snapshots] = [await tx.ofCase('log', id), await tx.ofCase('snapshots', id)];
  await tx.remove('cases', id);
  await tx.remove('meta', id);
  for (const row of log) if (row.n !== undefined) await tx.remove('log', row.n);
  for (const row of snapshots) if (row.n !== undefined) await tx.remove('snapshots', row.n);
  return async (back) => {
    if (stored !== undefined) await back.put('cases', stored);
    if (meta) await back.put('meta', meta);
    // New numbers: every snapshot is put after the rows of the log that it includes.
    const numbers = new Map<number, number>([[0, 0]]);
    for (const { n = 0, ...row } of log) numbers.set(n, await back.add('log', row));
    for (const { n: _n, ...row } of snapshots) {
      await back.add('snapshots', { ...row, upTo: numbers.get(row.upTo) ?? 0 });
    }
  };
}
