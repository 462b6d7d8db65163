/** What somebody has changed in a Word file of the agreement, held against the agreement as it is now. Nothing is taken in here. */
import { type Aligned, align } from './align.ts';
import type { ClauseChange, Comparison, Line, WordChange, WordComment } from './changes.ts';
import { common, stretches } from './match.ts';
import { clauseDigest, digestOf } from './origin.ts';
import { sameText, type Unit, type WordText } from './unit.ts';

interface Place {
  readonly mine: readonly Unit[];
  readonly theirs: readonly Unit[];
  readonly aligned: Aligned;
  readonly origin: WordText['origin'];
}

type Placed = { readonly at: number; readonly change: WordChange };

const unitsAt = (units: readonly Unit[], places: readonly number[]): readonly Unit[] =>
  places.flatMap((at) => units[at] ?? []);

const changedLine = (old: string, now: string): Line => ({
  kind: 'changed',
  old,
  new: now,
  stretches: stretches(old, now),
});

/** Old and new lines in order; what stands between two that are alike is paired from the first. */
function linesOf(old: readonly Unit[], now: readonly Unit[]): readonly Line[] {
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  for (const [p, q] of [...common(old, now, sameText), [old.length, now.length] as const]) {
    const [out, put] = [old.slice(i, p), now.slice(j, q)];
    const pairs = Math.min(out.length, put.length);
    for (let at = 0; at < pairs; at += 1) lines.push(changedLine(out[at]?.text ?? '', put[at]?.text ?? ''));
    for (const { text } of out.slice(pairs)) lines.push({ kind: 'old', text });
    for (const { text } of put.slice(pairs)) lines.push({ kind: 'new', text });
    const same = now[q];
    if (same !== undefined) lines.push({ kind: 'same', text: same.text });
    [i, j] = [p + 1, q + 1];
  }
  return lines;
}

/** Where in the file one of ours stands, or should have stood. */
function placeOf({ aligned }: Place, at: number): number {
  for (let before = at; before >= 0; before -= 1) {
    const place = aligned.same.get(before) ?? aligned.instead.get(before);
    if (place !== undefined) return before === at ? place : place + 0.5;
  }
  return -1;
}

type ClauseOutcome = 'same' | 'ours' | Placed;

function clauseOutcome(place: Place, clause: string): ClauseOutcome {
  const { mine, theirs, aligned, origin } = place;
  const ours = mine.flatMap((unit, at) => (unit.clause === clause ? [at] : []));
  const others = [...aligned.belongs].flatMap(([at, of]) => (of === clause ? [at] : [])).sort((a, b) => a - b);
  const [old, now] = [unitsAt(mine, ours), unitsAt(theirs, others)];
  const made = origin.clauses.get(clause);
  const at = placeOf(place, ours[0] ?? 0);
  if (now.length === 0) {
    if (made === undefined && origin.clauses.size > 0) return 'ours';
    return { at, change: { kind: 'removed', clause, lines: old.map(({ text }) => ({ kind: 'old', text })) } };
  }
  const alike = old.length === now.length && old.every((unit, index) => sameText(unit, now[index] ?? unit));
  if (alike) return 'same';
  if (made !== undefined && made === clauseDigest(now)) return 'ours';
  const change: ClauseChange = {
    kind: 'clause',
    clause,
    lines: linesOf(old, now),
    theirs: now,
    byText: !aligned.held.has(clause),
    alsoOurs: made !== undefined && made !== clauseDigest(old),
    tracked: now.some((unit) => unit.tracked),
  };
  return { at: others[0] ?? at, change };
}

/** Headings, rows and lines beside the clauses that are gone or say something else. */
function besides(place: Place): readonly Placed[] {
  const { mine, theirs, aligned, origin } = place;
  return mine.flatMap((unit, at): readonly Placed[] => {
    if (unit.clause !== undefined || aligned.same.has(at)) return [];
    const now = theirs[aligned.instead.get(at) ?? -1];
    const known = origin.outside.size > 0;
    if (now === undefined) {
      if (known && !origin.outside.has(digestOf(unit.key))) return [];
      const lines = [{ kind: 'old', text: unit.text }] as const;
      return [{ at: placeOf(place, at), change: { kind: 'beside', lines, tracked: false } }];
    }
    if (origin.outside.has(digestOf(now.key))) return [];
    const lines = [changedLine(unit.text, now.text)];
    return [{ at: placeOf(place, at), change: { kind: 'beside', lines, tracked: now.tracked } }];
  });
}

/** What stands in the file and is nothing of ours, stretch by stretch. */
function added({ theirs, aligned, origin }: Place): readonly Placed[] {
  const found: { at: number; after: string | undefined; units: Unit[] }[] = [];
  let after: string | undefined;
  theirs.forEach((unit, at) => {
    if (aligned.belongs.has(at)) {
      after = aligned.belongs.get(at);
      return;
    }
    if (origin.outside.has(digestOf(unit.key))) return;
    const last = found.at(-1);
    if (last !== undefined && last.at + last.units.length === at) last.units.push(unit);
    else found.push({ at, after, units: [unit] });
  });
  return found.map(({ at, units, ...where }) => ({
    at,
    change: {
      kind: 'added',
      ...(where.after === undefined ? {} : { after: where.after }),
      lines: units.map(({ text }) => ({ kind: 'new', text })),
      theirs: units,
      tracked: units.some((unit) => unit.tracked),
    },
  }));
}

function commentsOf({ theirs, aligned }: Place, file: WordText): readonly WordComment[] {
  return theirs.flatMap((unit, at) =>
    unit.comments.flatMap((id) => {
      const comment = file.comments.find((one) => one.id === id);
      if (comment === undefined) return [];
      const clause = aligned.belongs.get(at);
      const where = clause === undefined ? {} : { clause };
      return [{ author: comment.author, text: comment.text, on: unit.text, ...where }];
    }),
  );
}

/** The lines of the running head and foot, which tell of the file itself, are not compared. */
const compared = (units: readonly Unit[]): readonly Unit[] => units.filter(({ style }) => style !== 'Fot');

/**
 * Compares our agreement, read from a Word file made of it now, with a file that somebody has worked in. What the file
 * says of its own making tells whose a difference is; without it every difference is shown.
 */
export function compareWord(ours: WordText, file: WordText): Comparison {
  const [mine, theirs] = [compared(ours.units), compared(file.units)];
  const place: Place = { mine, theirs, aligned: align(mine, theirs), origin: file.origin };
  const { aligned } = place;
  const clauses = [...new Set(mine.flatMap(({ clause }) => clause ?? []))];
  const outcomes = clauses.map((clause) => ({ clause, outcome: clauseOutcome(place, clause) }));
  const placed = [
    ...outcomes.flatMap(({ outcome }) => (typeof outcome === 'string' ? [] : [outcome])),
    ...besides(place),
    ...added(place),
  ].sort((one, other) => one.at - other.at);
  const belonging = new Set(aligned.belongs.values());
  return {
    changes: placed.map(({ change }) => change),
    comments: commentsOf(place, file),
    byText: clauses.filter((clause) => belonging.has(clause) && !aligned.held.has(clause)),
    oursSince: outcomes.flatMap(({ clause, outcome }) => (outcome === 'ours' ? [clause] : [])),
    ...(file.origin.caseId === undefined ? {} : { caseId: file.origin.caseId }),
    knowsOrigin: file.origin.clauses.size > 0,
    found: mine.length === 0 ? 0 : aligned.same.size / mine.length,
  };
}
