/** The merge of what holds an entry: answers and notes lane by lane, and marks, which settle themselves. */

import type { Entry, Lanes, Voice } from '#steps/case/case-file.ts';
import { canonical } from '#steps/case/revision.ts';
import { clash, entryLeaf, isOwnLane, type Known, noteChange, union, type Work } from './merge-work.ts';
import { noteParts } from './note-rules.ts';
import { equalEntries, keptEntry, type Place, placeId } from './place.ts';
import { headsOf, type Proposal, placeOfOpen, proposalsIn } from './proposed.ts';

/** Marks of the walk and of the exchange itself; they are no answers, so they add up without a question. */
const marks = /^(?:seen|stepDone|assessmentSeen|handed-over|writer|revealed|commitment|salt):/;

/** Proposals and the letters of a writer only add up, and both sides of what was left open need no question of their own. */
const addsUp = /^(?:proposal|replaced|disagreement|writer):/;

/** The file would leave the own side without a proposal that it holds, so that it seems to have agreed. */
function takesTheWord(work: Work, path: string, owner: Voice | undefined): boolean {
  const place = placeOfOpen(noteParts(path).rest);
  const open = place && proposalsIn(work.mine).get(placeId(place));
  const held = open ? headsOf(open).filter(({ voice }) => voice === owner) : [];
  const isMarked = ({ id, voice }: Proposal): boolean =>
    lanesAt(work.theirs.notes, `replaced:${id}/${open?.id ?? ''}`)?.[voice] !== undefined;
  return held.length > 0 && held.every(isMarked);
}

/** What was proposed stays. That a proposal of the own side is replaced, by the file's word alone, is asked. */
function mergeOpen(work: Work, { place, base, mine, theirs, owner }: Sides): Entry | undefined {
  const kind = place.kind === 'note' ? noteParts(place.path).kind : '';
  if (mine && theirs) return later(mine, theirs);
  if (kind === 'replaced' && place.kind === 'note' && !mine && isOwnLane(work, owner, mine, theirs)) {
    if (!takesTheWord(work, place.path, owner)) return theirs;
    clash(work, place, 'own-lane', entryLeaf(base.value), null, entryLeaf(theirs));
    return undefined;
  }
  if (kind === 'disagreement' && base.known && equalEntries(base.value, mine ?? theirs)) return undefined;
  if (kind === 'proposal' && !mine) noteChange(work, place, 'theirs', null, entryLeaf(theirs));
  return mine ?? theirs;
}

const unknownBase = { known: false, value: undefined } as const;

const later = (a: Entry, b: Entry): Entry => (`${a.at} ${canonical(a)}` > `${b.at} ${canonical(b)}` ? a : b);

type Make = () => Place;

/** A place that holds an entry, as it stood and as it stands on both sides. */
interface Sides {
  readonly place: Place;
  readonly base: Known<Entry>;
  readonly mine: Entry | undefined;
  readonly theirs: Entry | undefined;
  readonly owner: Voice | undefined;
}

/** Marks settle themselves: the one that has changed counts, and of two changed ones the later. */
function mergeMarks({ base, mine, theirs }: Sides): Entry | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  const unchanged = (entry: Entry): boolean => base.known && equalEntries(base.value, entry);
  if (unchanged(mine)) return theirs;
  return unchanged(theirs) ? mine : later(mine, theirs);
}

/** What only one side has changed is taken; what both have changed is a conflict, and ours stands meanwhile. */
function mergeChanged(work: Work, { place, base, mine, theirs, owner }: Sides): Entry | undefined {
  if (isOwnLane(work, owner, mine, theirs) && !(base.known && equalEntries(base.value, theirs))) {
    clash(work, place, 'own-lane', entryLeaf(base.value), entryLeaf(mine), entryLeaf(theirs));
    return mine;
  }
  if (!base.known) {
    clash(work, place, 'no-base', null, entryLeaf(mine), entryLeaf(theirs));
    return mine ?? theirs;
  }
  if (equalEntries(base.value, mine)) {
    noteChange(work, place, 'theirs', entryLeaf(base.value), entryLeaf(theirs));
    return theirs;
  }
  if (equalEntries(base.value, theirs)) {
    noteChange(work, place, 'mine', entryLeaf(base.value), entryLeaf(mine));
    return mine;
  }
  clash(work, place, mine && theirs ? 'changed' : 'deleted', entryLeaf(base.value), entryLeaf(mine), entryLeaf(theirs));
  return mine ?? theirs;
}

/** A mark with something to go by: two to choose between, or a base to see what was taken away. */
const settlesItself = ({ place, base, mine, theirs }: Sides): boolean =>
  place.kind === 'note' && marks.test(place.path) && (!base.known || (mine !== undefined && theirs !== undefined));

/** The lane that an entry stands in, and whose it is: a field of a row stands in no lane, but the row is somebody's. */
interface Lane {
  readonly voice?: Voice;
  readonly owner: Voice;
}

/** One place that holds an entry, from three sides. */
export function mergeEntry(
  work: Work,
  make: Make,
  base: Known<Entry>,
  mine: Entry | undefined,
  theirs: Entry | undefined,
  lane: Lane,
): Entry | undefined {
  if (mine && theirs && equalEntries(mine, theirs)) {
    // Who signed a value, and when, is not for the other side to change either.
    if (mine === theirs || isOwnLane(work, lane.owner, mine, undefined)) return mine;
    return keptEntry(base.known ? base.value : undefined, mine, theirs, lane.voice);
  }
  if (!mine && !theirs) return undefined;
  const sides: Sides = { place: make(), base, mine, theirs, owner: lane.owner };
  if (!theirs && work.silent.size > 0 && work.silent.has(placeId(sides.place))) return mine;
  if (sides.place.kind === 'note' && addsUp.test(sides.place.path)) return mergeOpen(work, sides);
  return settlesItself(sides) ? mergeMarks(sides) : mergeChanged(work, sides);
}

/** What stood in a lane at the last exchange. */
function knownLane(olds: readonly (Lanes | undefined)[], voice: Voice): Known<Entry> {
  const value = olds[0] && Object.hasOwn(olds[0], voice) ? olds[0][voice] : undefined;
  for (let i = 1; i < olds.length; i += 1) if (!equalEntries(olds[i]?.[voice], value)) return unknownBase;
  return { known: olds.length > 0, value };
}

const lanesAt = (map: Readonly<Record<string, Lanes>>, path: string): Lanes | undefined =>
  Object.hasOwn(map, path) ? map[path] : undefined;

const noLanes: Lanes = {};

export function mergeLanes(work: Work, kind: 'answer' | 'note'): Record<string, Lanes> {
  const name = kind === 'answer' ? 'answers' : 'notes';
  const [mine, theirs] = [work.mine[name], work.theirs[name]];
  const out: [string, Lanes][] = [];
  for (const path of union(mine, theirs)) {
    const [own, other] = [lanesAt(mine, path) ?? noLanes, lanesAt(theirs, path) ?? noLanes];
    const olds = work.bases.map((c) => lanesAt(c[name], path));
    const lanes: Record<Voice, Entry> = {};
    let count = 0;
    for (const voice of union(own, other)) {
      const make: Make = () => ({ kind, path, voice });
      const entry = mergeEntry(work, make, knownLane(olds, voice), own[voice], other[voice], { voice, owner: voice });
      if (!entry) continue;
      lanes[voice] = entry;
      count += 1;
    }
    if (count > 0) out.push([path, lanes]);
  }
  return Object.fromEntries(out);
}
