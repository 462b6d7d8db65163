/**
 * Which paragraph of a changed Word file is which of ours. A content control says so; where it is gone, or ends too soon,
 * the text does.
 */
import { common, likeness } from './match.ts';
import { sameText, type Unit } from './unit.ts';

export interface Aligned {
  /** For each of ours: the place in the file of the same text. */
  readonly same: ReadonlyMap<number, number>;
  /** For each of ours: the place in the file of the text that has come instead of it. */
  readonly instead: ReadonlyMap<number, number>;
  /** For each in the file: the clause that it belongs to; undefined is beside the clauses. Those that nothing is known of are left out. */
  readonly belongs: ReadonlyMap<number, string | undefined>;
  /** Clauses that have a control of their own in the file. */
  readonly held: ReadonlySet<string>;
}

/** Two texts that share this much are one text that has been changed. */
const alike = 0.5;
/** More unknown paragraphs in a row than this are not compared by text: they are new. */
const mostInGap = 60;

interface Work {
  readonly mine: readonly Unit[];
  readonly theirs: readonly Unit[];
  readonly same: Map<number, number>;
  readonly instead: Map<number, number>;
  readonly belongs: Map<number, string | undefined>;
  readonly held: Set<string>;
}

const placesOf = (units: readonly Unit[], keeps: (unit: Unit, at: number) => boolean): number[] =>
  units.flatMap((unit, at) => (keeps(unit, at) ? [at] : []));

/** The first stretch of paragraphs that a clause's control holds. A control that has been copied holds nothing the second time. */
function heldIn(theirs: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const held = new Map<string, number[]>();
  theirs.forEach(({ clause }, at) => {
    if (clause === undefined) return;
    const places = held.get(clause);
    if (places === undefined) held.set(clause, [at]);
    else if (places.at(-1) === at - 1) places.push(at);
  });
  return held;
}

/** Marks what two lists of places have in common. */
function match({ mine, theirs, same, belongs }: Work, ours: readonly number[], others: readonly number[]): void {
  const pairs = common(ours, others, (i, j) => {
    const [one, other] = [mine[i], theirs[j]];
    return one !== undefined && other !== undefined && sameText(one, other);
  });
  for (const [p, q] of pairs) {
    const [i, j] = [ours[p], others[q]];
    if (i === undefined || j === undefined) continue;
    same.set(i, j);
    belongs.set(j, mine[i]?.clause);
  }
}

/**
 * What a control holds is its clause's, whatever it says. Where another clause has no control, this one may have swallowed
 * it, as LibreOffice does: then only what takes the place of a line of its own is its.
 */
function byControl(work: Work): void {
  const { mine, theirs, belongs, held } = work;
  const known = new Set(mine.flatMap(({ clause }) => clause ?? []));
  const controls = new Map([...heldIn(theirs)].filter(([clause]) => known.has(clause)));
  const swallows = [...known].some((clause) => !controls.has(clause));
  const elsewhere = mine.filter(({ clause }) => clause !== undefined && !controls.has(clause));
  for (const [clause, places] of controls) {
    held.add(clause);
    match(
      work,
      placesOf(mine, (unit) => unit.clause === clause),
      places,
    );
    const old = placesOf(mine, (unit, at) => unit.clause === clause && !work.same.has(at));
    const isElsewhere = (at: number): boolean =>
      elsewhere.some((unit) => sameText(unit, theirs[at] ?? unit) && theirs[at] !== undefined);
    places
      .filter((at) => !belongs.has(at) && !isElsewhere(at))
      .forEach((at, index) => {
        const ours = old[index];
        if (ours === undefined && swallows) return;
        belongs.set(at, clause);
        if (ours !== undefined) work.instead.set(ours, at);
      });
  }
}

/** The place of the last one before `at` that is known, or -1. */
function lastKnown(known: ReadonlySet<number>, at: number): number {
  let before = at - 1;
  while (before >= 0 && !known.has(before)) before -= 1;
  return before;
}

/** Ours that are not found, by the place in the file that they should have come after. */
function lostByGap({ mine, same, instead }: Work): ReadonlyMap<number, readonly number[]> {
  const gaps = new Map<number, number[]>();
  let after = -1;
  mine.forEach((_, at) => {
    const place = same.get(at) ?? instead.get(at);
    if (place !== undefined) after = place;
    else gaps.set(after, [...(gaps.get(after) ?? []), at]);
  });
  return gaps;
}

/** Between two that are known, what is most alike is the same paragraph, changed. */
function byLikeness(work: Work): void {
  const { mine, theirs, belongs, instead } = work;
  const known = new Set(belongs.keys());
  const found = new Map<number, number[]>();
  theirs.forEach((_, at) => {
    if (known.has(at)) return;
    const after = lastKnown(known, at);
    found.set(after, [...(found.get(after) ?? []), at]);
  });
  for (const [after, lost] of lostByGap(work)) {
    const fresh = found.get(after) ?? [];
    if (lost.length > mostInGap || fresh.length > mostInGap) continue;
    let from = 0;
    for (const i of lost) {
      const score = (j: number | undefined): number =>
        likeness(mine[i]?.text ?? '', j === undefined ? '' : (theirs[j]?.text ?? ''));
      const best = fresh.slice(from).reduce((top, j) => (score(j) > score(top) ? j : top), fresh[from] ?? -1);
      if (best < 0 || score(best) < alike) continue;
      instead.set(i, best);
      belongs.set(best, mine[i]?.clause);
      from = fresh.indexOf(best) + 1;
    }
  }
}

/** What is new between two paragraphs of a clause is the clause's. */
function within({ theirs, belongs }: Work): void {
  let last: string | undefined;
  let fresh: number[] = [];
  theirs.forEach((_, at) => {
    if (!belongs.has(at)) {
      fresh.push(at);
      return;
    }
    const clause = belongs.get(at);
    if (clause !== undefined && clause === last) for (const one of fresh) belongs.set(one, clause);
    last = clause;
    fresh = [];
  });
}

/** Finds each of ours in the file. Pure. */
export function align(mine: readonly Unit[], theirs: readonly Unit[]): Aligned {
  const work: Work = { mine, theirs, same: new Map(), instead: new Map(), belongs: new Map(), held: new Set() };
  byControl(work);
  match(
    work,
    placesOf(mine, (_, at) => !work.same.has(at) && !work.instead.has(at)),
    placesOf(theirs, (_, at) => !work.belongs.has(at)),
  );
  byLikeness(work);
  within(work);
  return work;
}
