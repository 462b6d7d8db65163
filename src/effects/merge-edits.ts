/**
 * How edits are done on a stored case. Fetched with the first save and before its transaction: it knows every question,
 * which the start page need not.
 */
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdit, type Edit, inverseEdit } from '#steps/case/edit.ts';
import { fitted, meet, placeOfEdit, withBases } from '#steps/case/edit-base.ts';
import { keptEdits } from '#steps/case/kept-edits.ts';
import { type Merged, metaOf, putMeta, snapshotWhenDue } from './case-rows.ts';
import { openByLadder } from './recovery.ts';
import type { LogChange, MadeEdit, Tx } from './tables.ts';
import { CaseGone } from './trouble.ts';

/** What edits become before they are kept in a case. */
type Normaliser = (c: CaseFile, edits: readonly Edit[]) => readonly Edit[];

/** Edits that do not say what they were made on: made on what stands, whatever that is. */
const madeNow: Normaliser = (c, edits) => withBases(c, keptEdits(c, edits));

interface Merging {
  readonly id: string;
  readonly edits: readonly MadeEdit[];
  readonly at: string;
  /** Edits without a base are made on what stands; else they are done only where nothing does. */
  readonly onWhatStands?: true;
}

/** What one edit does to a case: the case after it, and what the log says of it. */
function outcomeOf(c: CaseFile, wanted: Edit): { readonly after: CaseFile; readonly change: LogChange } {
  switch (meet(c, wanted)) {
    case 'stands': {
      const edit = fitted(c, wanted);
      return { after: applyEdit(c, edit), change: { kind: 'edit', edit, undo: inverseEdit(c, edit) } };
    }
    case 'done':
      return { after: c, change: { kind: 'known' } };
    case 'gone':
      return { after: c, change: { kind: 'conflict', edit: wanted, stood: inverseEdit(c, wanted) } };
  }
}

/**
 * Reads the stored case, does the edits on it and writes case, log and list line together. An edit that is in the log
 * already is passed over; one whose base no longer stands changes nothing and is kept in the log as a conflict.
 */
export async function mergeEdits(tx: Tx, { id, edits, at, onWhatStands }: Merging): Promise<Merged> {
  const kept = onWhatStands ? madeNow : keptEdits;
  // A record that has been broken is mended first, so that what is written has somewhere to go.
  const found = await openByLadder(tx, id, at);
  if (!found.found) throw new CaseGone(`no stored case ${id}`);
  let current = found.case;
  const conflicts: string[] = [];
  for (const { edit: wanted, made, by } of edits) {
    if (made !== '' && (await tx.isLogged(made))) continue;
    const named = { ...(made === '' ? {} : { made }), ...(by === undefined ? {} : { by }) };
    // Also what does not come from the pages, such as a new name in the list of cases.
    for (const edit of kept(current, [wanted])) {
      const { after, change } = outcomeOf(current, edit);
      await tx.add('log', { caseId: id, at, change, ...named });
      if (change.kind === 'conflict') conflicts.push(placeOfEdit(edit));
      current = after;
    }
  }
  await tx.put('cases', current);
  await snapshotWhenDue(tx, current, await putMeta(tx, current, at, { edits: edits.length, conflicts }), at);
  return { case: current, conflicts };
}

/** Notes that somebody has chosen between the texts of a place. */
export async function settleConflict(tx: Tx, id: string, place: string, at: string): Promise<void> {
  const meta = await metaOf(tx, id);
  if (!meta) return;
  await tx.add('log', { caseId: id, at, change: { kind: 'settled', place } });
  await tx.put('meta', { ...meta, conflicts: (meta.conflicts ?? []).filter((one) => one !== place) });
}
