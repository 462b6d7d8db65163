/**
 * Before two files are compared: what either knows of matters left open is told to both, so that no side's silence, and
 * not what stands meanwhile, is taken for a change of mind.
 */
import type { CaseFile, Entry, Voice } from '#steps/case/case-file.ts';
import { applyEdit } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';
import { equalEntries, equalValues, type Place } from './place.ts';
import {
  differ,
  entryAt,
  headsOf,
  isPending,
  type Proposal,
  type Proposals,
  proposalsIn,
  replacing,
  standing,
  standingOf,
  withAt,
  withCommon,
  withProposal,
} from './proposed.ts';
import { isOneSides, partyOf, withWritten } from './written.ts';

/** The proposals of both cases for one place. A proposal is replaced when either says so. */
function together(a: Proposals | undefined, b: Proposals | undefined, id: string, place: Place): Proposals {
  const all = new Map<string, Proposal>();
  for (const one of [...(a?.all ?? []), ...(b?.all ?? [])]) {
    const key = `${one.id} ${one.voice}`;
    all.set(key, { ...one, replaced: one.replaced || all.get(key)?.replaced === true });
  }
  return { id, place, all: [...all.values()].sort((x, y) => (x.id < y.id ? -1 : 1)) };
}

/** A side that has not heard that the matter is open, and has something else there: that is its proposal. */
function withUnheard(
  c: CaseFile,
  own: Proposals | undefined,
  u: Proposals,
  side: Voice,
  bases: readonly CaseFile[],
): CaseFile {
  const entry = entryAt(c, u.place);
  if (isPending(own) || !entry) return c;
  // What this side says now is known to the other: so is what it has put that in the stead of.
  const isSaid = u.all.some((one) => one.voice === side && !one.replaced && equalEntries(one.entry, entry));
  if (isSaid) {
    const old = u.all.filter((one) => one.voice === side && one.replaced);
    return replacing(c, u.place, old);
  }
  if (u.all.some((one) => equalValues(one.entry.value, entry.value))) return c;
  const voice = partyOf(entry, side);
  const was = (head: Proposal): boolean =>
    own?.all.some(({ id }) => id === head.id) === true ||
    bases.some((base) => equalEntries(entryAt(base, u.place), head.entry));
  const earlier = headsOf(u).filter((head) => head.voice === voice && was(head));
  return withProposal(c, u.place, { voice, entry }, earlier);
}

/** What a side would say that the matter is closed with, when both know it. */
const agreedOf = (u: Proposals): Entry | null => {
  const [first] = [...headsOf(u)].sort((a, b) => (a.entry.at < b.entry.at ? -1 : 1));
  return first && first.entry.value !== '' ? first.entry : null;
};

/** What stands in a case is a text that its own side has put another in the stead of, to the letter and the second. */
const isReplaced = (c: CaseFile, u: Proposals): boolean => {
  const entry = entryAt(c, u.place);
  const isSame = (other: Entry): boolean => entry !== undefined && canonical(entry) === canonical(other);
  return u.all.some((one) => one.replaced && isSame(one.entry)) && !headsOf(u).some((head) => isSame(head.entry));
};

export interface Reconciled {
  readonly bases: readonly CaseFile[];
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
}

function reconcileOne(now: Reconciled, id: string, place: Place, as: Voice, from: Voice): Reconciled {
  const of = (c: CaseFile): Proposals | undefined => proposalsIn(c).get(id);
  const [a, b] = [of(now.mine), of(now.theirs)];
  const u = together(a, b, id, place);
  if (!isPending(a) && !isPending(b) && !differ(u)) {
    const agreed = agreedOf(u);
    const { mine, theirs, bases } = now;
    return {
      mine: isReplaced(mine, u) ? withAt(mine, place, agreed) : mine,
      theirs: isReplaced(theirs, u) ? withAt(theirs, place, agreed) : theirs,
      bases: bases.map((base) => (isPending(of(base)) ? withAt(base, place, agreed) : base)),
    };
  }
  const mine = withUnheard(now.mine, a, u, as, now.bases);
  const theirs = withUnheard(now.theirs, b, u, from, now.bases);
  const both = together(of(mine), of(theirs), id, place);
  if (!differ(both)) {
    const stands = agreedOf(both);
    return { ...now, mine: withAt(mine, place, stands), theirs: withAt(theirs, place, stands) };
  }
  if (isPending(both)) {
    const stands = standingOf(mine, both);
    return { ...now, mine: withAt(mine, place, stands), theirs: withAt(theirs, place, stands) };
  }
  // Closed on one side while the other wrote on, or each with the other's text: open again, from what stood before.
  const stood = both.all.filter(({ voice }) => voice === 'joint').at(-1)?.entry;
  const base = stood && stood.value !== '' ? stood : null;
  const opened = (c: CaseFile): CaseFile => {
    const known = both.all.reduce((one, { voice, entry, replaced, id: hash }) => {
      const put = applyEdit(one, { op: 'note', path: `proposal:${hash}/${id}`, voice, entry });
      const mark = { value: 'ja', by: voice, at: entry.at };
      return replaced ? applyEdit(put, { op: 'note', path: `replaced:${hash}/${id}`, voice, entry: mark }) : put;
    }, c);
    return standing(withCommon(known, place, base));
  };
  return { ...now, mine: opened(mine), theirs: opened(theirs) };
}

/** Both cases, and what they had in common, as they are to be compared. `as` is the own side, `from` the sender. */
export function reconciled(
  bases: readonly CaseFile[],
  mine: CaseFile,
  theirs: CaseFile,
  as: Voice,
  from: Voice,
): Reconciled {
  const start = { bases, mine: withWritten(mine, as), theirs: withWritten(theirs, from) };
  const places = new Map([...proposalsIn(start.mine), ...proposalsIn(start.theirs)]);
  return [...places.values()].reduce(
    // Where one side alone has its say, a file opens nothing and settles nothing: it can claim to be from anybody.
    (now, { id, place }) => (isOneSides(now.mine, place) ? now : reconcileOne(now, id, place, as, from)),
    start as Reconciled,
  );
}
