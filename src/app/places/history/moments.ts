/** A case as it stood at a moment, what differs between two, and the edits that bring back what stood. Pure. */
import type { LogRow } from '#src/app/shell/device.ts';
import { isRevealed } from '#steps/case/answers.ts';
import { type CaseFile, type Entry, rowsAt, type Voice } from '#steps/case/case-file.ts';
import { applyEdit, type Edit, inverseEdit } from '#steps/case/edit.ts';
import { authorOf, type Perspective } from '#steps/case/perspective.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { editsBetween } from '#steps/exchange/edits-between.ts';
import { homeOf } from '#steps/exchange/open-disagreements.ts';
import type { Leaf, Place } from '#steps/exchange/place.ts';
import { isQuiet, leafOf, placeOf } from './changes.ts';

/** The case as it stood after row `n` of its log; undefined when the log does not reach that far back. */
export function caseAt(log: readonly LogRow[], n: number): CaseFile | undefined {
  let c: CaseFile | undefined;
  for (const { n: at = 0, change } of log) {
    if (at > n) break;
    if (change.kind === 'replace') c = change.case;
    else if (change.kind === 'edit' && c) c = applyEdit(c, change.edit);
  }
  return c;
}

export interface Difference {
  readonly place: Place;
  readonly was: Leaf | null;
  readonly is: Leaf | null;
  /** The edit that makes the later case say what the earlier one did there. */
  readonly back: Edit;
}

/** Edits that make one case say what another does, without the marks of the tool. */
export const wayBetween = (from: CaseFile, to: CaseFile): readonly Edit[] =>
  editsBetween(from, to).filter((edit) => !isQuiet(edit));

/** What differs between an earlier case and a later one, place by place. */
export function differences(earlier: CaseFile, later: CaseFile): readonly Difference[] {
  return wayBetween(later, earlier).flatMap((back) => {
    const place = placeOf(back);
    return place ? [{ place, was: leafOf(back), is: leafOf(inverseEdit(later, back)), back }] : [];
  });
}

/** The same edit as something that is written now, on what stands now. */
export function writtenNow(edit: Edit, at: string): Edit {
  const now = (entry: Entry | null): Entry | null => entry && { ...entry, at };
  switch (edit.op) {
    case 'answer':
      return { op: edit.op, path: edit.path, voice: edit.voice, entry: now(edit.entry) };
    case 'note':
      return { op: edit.op, path: edit.path, voice: edit.voice, entry: now(edit.entry) };
    case 'field':
      return { op: edit.op, list: edit.list, id: edit.id, field: edit.field, entry: now(edit.entry) };
    case 'add':
      return { op: edit.op, list: edit.list, index: edit.index, item: edit.item };
    case 'remove':
      return { op: edit.op, list: edit.list, id: edit.id };
    case 'setting':
      if (edit.key === 'kind') return { op: edit.op, key: edit.key, value: edit.value };
      return edit.key === 'track' ? { op: edit.op, key: edit.key, value: edit.value } : edit;
    case 'move':
      return edit;
  }
}

/** False when the row that a value stood in is gone: then there is nowhere to put it back. */
export function hasRoom(c: CaseFile, edit: Edit): boolean {
  return edit.op !== 'field' || rowsAt(c, edit.list).some((row) => row.id === edit.id);
}

function voiceAt(c: CaseFile, place: Place, leaf: Leaf | null): Voice {
  if (place.kind === 'answer' || place.kind === 'note') return place.voice;
  if (leaf?.kind === 'row') return leaf.row.voice;
  if (place.kind !== 'field') return 'joint';
  return rowsAt(c, place.list).find((row) => row.id === place.id)?.voice ?? '';
}

/** What the others have answered apart stays covered here too, until it is shown. */
export function isCovered(c: CaseFile, place: Place, leaf: Leaf | null, perspective: Perspective): boolean {
  if (place.kind === 'order' || place.kind === 'setting' || place.kind === 'extra') return false;
  const { ref, scopeId } = homeOf(place);
  const who = questionOfRef(ref)?.who;
  if ((who !== 'apart' && who !== 'apart-joint') || isRevealed(c, ref, scopeId)) return false;
  const voice = voiceAt(c, place, leaf);
  return voice !== 'joint' && voice !== authorOf(perspective);
}
