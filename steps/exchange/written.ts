/** A case with what has been written where a matter is open turned into proposals. */
import { type CaseFile, type Entry, rowsAt, type Voice } from '#steps/case/case-file.ts';
import { applyEdit } from '#steps/case/edit.ts';
import { openedBefore } from './opened-before.ts';
import { equalValues, type Place } from './place.ts';
import {
  differ,
  entryAt,
  headsOf,
  isPending,
  proposalsIn,
  standing,
  standingOf,
  withCommon,
  withProposal,
} from './proposed.ts';

/** The side that a text is from. What was written together is from the side whose file it stands in. */
export const partyOf = (entry: Entry, side: Voice): Voice => (entry.by === 'joint' ? side : entry.by);

/** A place where one side alone has its say. What the other has there is no proposal, whatever a file calls it. */
export function isOneSides(c: CaseFile, place: Place): boolean {
  if (place.kind === 'answer' || place.kind === 'note') return place.voice !== 'joint';
  if (place.kind !== 'field') return true;
  return rowsAt(c, place.list).find(({ id }) => id === place.id)?.voice !== 'joint';
}

/** Matters that older versions left open, as proposals: both texts with what stands between them. */
function fromOlder(c: CaseFile): CaseFile {
  return openedBefore(c).reduce((now, { path, place, sides }) => {
    if (isOneSides(now, place)) return now;
    const base = entryAt(now, place) ?? null;
    const said = sides.reduce((one, { voice, entry }) => withProposal(one, place, { voice, entry }), now);
    const gone = sides.reduce((one, { voice }) => applyEdit(one, { op: 'note', path, voice, entry: null }), said);
    return withCommon(gone, place, base);
  }, c);
}

/** What somebody has written where a matter is open is a proposal of that side, in the stead of its earlier ones. */
export function withWritten(c: CaseFile, side: Voice): CaseFile {
  let out = fromOlder(c);
  for (const one of proposalsIn(out).values()) {
    if (!isPending(one) || !differ(one)) continue;
    const entry = entryAt(out, one.place);
    const known = [standingOf(out, one), ...headsOf(one).map((head) => head.entry)];
    if (!entry || known.some((old) => old && equalValues(old.value, entry.value))) continue;
    const party = partyOf(entry, side);
    // Written together it is the word of all.
    const voices = party === 'joint' ? new Set(headsOf(one).map((head) => head.voice)) : [party];
    for (const voice of voices) {
      const earlier = headsOf(one).filter((head) => head.voice === voice);
      out = withProposal(out, one.place, { voice, entry }, earlier);
    }
  }
  return standing(out);
}
