/** From conflicts and what people decided about them to edits of the own case, so that the merge can be taken back. */

import { type CaseFile, type Entry, rowsAt, type Value, type Voice } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';
import { moves } from './edits-between.ts';
import type { Merged } from './merge.ts';
import type { Conflict } from './merge-work.ts';
import { disagreementPath } from './opened-before.ts';
import { equalEntries, type Leaf } from './place.ts';
import { headsOf, type Proposal, proposalsIn, standing, withCommon, withProposal } from './proposed.ts';

/** Take one side's value, write a new one, or leave it open: the last common value stands and both are kept beside it. */
export type Decision = { readonly take: 'mine' | 'theirs' } | { readonly write: Value } | { readonly leave: 'open' };

export interface Settling {
  /** The side that decides, and the side that sent the file. */
  readonly as: Voice;
  readonly from: Voice;
  /** ISO time of the decision. */
  readonly at: string;
}

/** Value of a leaf as it can be kept in a note. */
function keptValue(leaf: Leaf | null): Value {
  if (!leaf) return '';
  if (leaf.kind === 'entry') return leaf.entry.value;
  if (leaf.kind === 'order') return leaf.ids.slice(0, 200);
  return leaf.kind === 'plain' ? String(leaf.value) : 'kvar';
}

function noted(leaf: Leaf | null, voice: Voice, at: string): Entry {
  if (leaf?.kind === 'entry') return { value: leaf.entry.value, by: leaf.entry.by, at: leaf.entry.at };
  return { value: keptValue(leaf), by: voice, at };
}

/** What stands while a conflict is open: the edit that survives a deletion, else the last common value. */
function meanwhile({ place, kind, base, mine, theirs }: Conflict): Leaf | null {
  if (kind === 'own-lane') return mine;
  if (kind === 'deleted' || place.kind === 'row') return mine ?? theirs;
  if (base) return base;
  if (place.kind !== 'order' && place.kind !== 'setting') return mine && theirs ? null : (mine ?? theirs);
  return canonical(mine) < canonical(theirs) ? mine : theirs;
}

function chosen(conflict: Conflict, decision: Decision, { as, at }: Settling): Leaf | null {
  if ('take' in decision) return conflict[decision.take];
  if ('write' in decision) return { kind: 'entry', entry: { value: decision.write, by: as, at } };
  return meanwhile(conflict);
}

const sideEntry = (leaf: Leaf | null): Entry | null => (leaf?.kind === 'entry' ? leaf.entry : null);

/** The order of a whole list when some of its rows are to stand in the order given. */
function rearranged(all: readonly string[], part: readonly string[]): readonly string[] {
  const queue = part.filter((id) => all.includes(id));
  const moving = new Set(queue);
  return all.map((id) => (moving.has(id) ? (queue.shift() ?? id) : id));
}

function rowEdits(c: CaseFile, list: string, id: string, leaf: Leaf | null): readonly Edit[] {
  if (leaf?.kind !== 'row') return [{ op: 'remove', list, id }];
  const index = rowsAt(c, list).findIndex((row) => row.id === id);
  const here = rowsAt(c, list)[index];
  const fields = here ? here.fields : leaf.row.fields;
  return [{ op: 'add', list, index: index < 0 ? rowsAt(c, list).length : index, item: { ...leaf.row, fields } }];
}

/** Edits that put a leaf at the place of a conflict in the merged case. */
function editsAt(c: CaseFile, { place }: Conflict, leaf: Leaf | null): readonly Edit[] {
  switch (place.kind) {
    case 'answer':
    case 'note':
      return [{ op: place.kind, path: place.path, voice: place.voice, entry: sideEntry(leaf) }];
    case 'field':
      return [{ op: 'field', list: place.list, id: place.id, field: place.field, entry: sideEntry(leaf) }];
    case 'row':
      return rowEdits(c, place.list, place.id, leaf);
    case 'order': {
      const all = rowsAt(c, place.list).map((row) => row.id);
      return leaf?.kind === 'order' ? moves(place.list, all, rearranged(all, leaf.ids)) : [];
    }
    case 'setting': {
      const value = leaf?.kind === 'plain' ? leaf.value : undefined;
      if (place.key === 'track' && (value === 'full' || value === 'short'))
        return [{ op: 'setting', key: 'track', value }];
      if (value === 'own' || value === 'practice' || value === 'published')
        return [{ op: 'setting', key: 'kind', value }];
      return [];
    }
    case 'extra':
      return [];
  }
}

/** Whether a conflict left open is kept as a note: what is not an answer needs none. */
const isKept = ({ place }: Conflict): boolean => place.kind !== 'extra';

/** Who proposes what one side has there: who wrote it, or the side itself where both hands are one. */
function proposalOf(leaf: Leaf | null, other: Leaf | null, side: Voice): Pick<Proposal, 'voice' | 'entry'> | undefined {
  if (leaf?.kind === 'entry') return { voice: leaf.entry.by === 'joint' ? side : leaf.entry.by, entry: leaf.entry };
  // To take something away is a proposal too, as old as what it stands against.
  return other?.kind === 'entry' ? { voice: side, entry: { value: '', by: side, at: other.entry.at } } : undefined;
}

const holdsEntry = ({ place }: Conflict): boolean =>
  place.kind === 'answer' || place.kind === 'note' || place.kind === 'field';

/** A conflict left open: each side's text is a proposal, and what both last said stands. */
function leave(c: CaseFile, conflict: Conflict, { as, from }: Settling): CaseFile {
  const { base, mine, theirs, place, id } = conflict;
  // What only one of them has, and nobody is known to have taken away, is not disagreed about.
  if (conflict.kind === 'no-base' && (!mine || !theirs)) return c;
  const said = [proposalOf(mine, theirs, as), proposalOf(theirs, mine, from)];
  const earlier = proposalsIn(c).get(id);
  // What one of them says now is in nobody's stead, though two writers of the same side may have said both.
  const closed = (earlier ? headsOf(earlier) : []).filter(
    ({ entry }) => !said.some((one) => one && equalEntries(one.entry, entry)),
  );
  const proposed = said.reduce(
    (now, one) =>
      one
        ? withProposal(
            now,
            place,
            one,
            closed.filter(({ voice }) => voice === one.voice),
          )
        : now,
    c,
  );
  return withCommon(proposed, place, base?.kind === 'entry' ? base.entry : null);
}

function settleOne(c: CaseFile, conflict: Conflict, decision: Decision, settling: Settling): CaseFile {
  if ('leave' in decision && holdsEntry(conflict) && conflict.kind !== 'own-lane') return leave(c, conflict, settling);
  const path = disagreementPath(conflict.id);
  const { as, from, at } = settling;
  const edits = editsAt(c, conflict, chosen(conflict, decision, settling));
  // Two writers of one side have one voice between them: what stands here stands.
  if ('leave' in decision && as === from) return applyEdits(c, edits);
  if ('leave' in decision && isKept(conflict)) {
    const note = (voice: Voice, leaf: Leaf | null): Edit => ({
      op: 'note',
      path,
      voice,
      entry: noted(leaf, voice, at),
    });
    return applyEdits(c, [...edits, note(as, conflict.mine), note(from, conflict.theirs)]);
  }
  const old = Object.keys(c.notes[path] ?? {});
  return applyEdits(c, [...edits, ...old.map((voice): Edit => ({ op: 'note', path, voice, entry: null }))]);
}

/** What happens to a conflict that nobody has decided: it is left open, but in the own lane the own answer stands. */
const undecided = ({ kind }: Conflict): Decision => (kind === 'own-lane' ? { take: 'mine' } : { leave: 'open' });

/** The merged case with every conflict decided. `rev` is not recomputed. */
export function settle(merged: Merged, decisions: Readonly<Record<string, Decision>>, settling: Settling): CaseFile {
  const decisionOf = (conflict: Conflict): Decision =>
    (Object.hasOwn(decisions, conflict.id) ? decisions[conflict.id] : undefined) ?? undecided(conflict);
  // Order last: rows may come and go by the other decisions.
  const sorted = [...merged.conflicts].sort(
    (a, b) => Number(a.place.kind === 'order') - Number(b.place.kind === 'order'),
  );
  return standing(
    sorted.reduce((c, conflict) => settleOne(c, conflict, decisionOf(conflict), settling), merged.result),
  );
}
