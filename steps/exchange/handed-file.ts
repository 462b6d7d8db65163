/**
 * The file that leaves this device for another party: built, place by place, from what may leave. Nothing is taken away
 * from a copy, so what nobody has thought of stays.
 */
import type { CaseFile, Entry, Item, Lanes, Voice } from '#steps/case/case-file.ts';
import { withRev } from '#steps/case/revision.ts';
import { answerTarget } from '#steps/catalogue/paths.ts';
import { everyLane, type Leaving, leavingTo } from './may-leave.ts';
import { noteParts, noteRuleOf } from './note-rules.ts';

/** Every member has been named: a new one does not compile until somebody has decided about it. Returns nothing. */
const allDecided = (_others: Readonly<Record<string, never>>): void => undefined;

function entryOf({ value, by, at, source, ...others }: Entry): Entry {
  allDecided(others);
  return { value, by, at, ...(source === undefined ? {} : { source }) };
}

function lanesThat(lanes: Lanes, leaves: (voice: Voice) => boolean): readonly (readonly [Voice, Entry])[] {
  return Object.entries(lanes).flatMap(([voice, entry]) => (leaves(voice) ? [[voice, entryOf(entry)] as const] : []));
}

type Paths = CaseFile['answers'];

function pathsThat(map: Paths, leaves: (path: string, voice: Voice) => boolean): Paths {
  return Object.fromEntries(
    Object.entries(map).flatMap(([path, lanes]) => {
      const kept = lanesThat(lanes, (voice) => leaves(path, voice));
      return kept.length === 0 ? [] : [[path, Object.fromEntries(kept)] as const];
    }),
  );
}

function rowOf({ id, voice, by, at, fields, ...others }: Item): Item {
  allDecided(others);
  const kept = Object.entries(fields).map(([name, entry]) => [name, entryOf(entry)] as const);
  return { id, voice, by, at, fields: Object.fromEntries(kept) };
}

function itemsThat(c: CaseFile, leaving: Leaving): CaseFile['items'] {
  return Object.fromEntries(
    Object.entries(c.items).flatMap(([list, rows]) => {
      const kept = rows.filter((row) => leaving.row(list, row)).map(rowOf);
      return kept.length === 0 ? [] : [[list, kept] as const];
    }),
  );
}

/** A note about several answers, with the members whose answers may be seen. */
function withMembers(c: CaseFile, leaving: Leaving, path: string, entry: Entry): Entry {
  if (noteRuleOf(path) !== 'members') return entry;
  const { rest: scope } = noteParts(path);
  const { value } = entry;
  if (typeof value !== 'object' || Array.isArray(value)) return { ...entry, value: {} };
  const pathOf = (key: string): string => (scope === 'case' ? key : `${key}@${scope}`);
  const kept = Object.entries(value).filter(([key]) => {
    return answerTarget(key) !== undefined && everyLane(c, leaving, pathOf(key));
  });
  return { ...entry, value: Object.fromEntries(kept) };
}

function notesThat(c: CaseFile, leaving: Leaving): CaseFile['notes'] {
  const kept = pathsThat(c.notes, leaving.note);
  return Object.fromEntries(
    Object.entries(kept).map(([path, lanes]) => [
      path,
      Object.fromEntries(
        Object.entries(lanes).map(([voice, entry]) => [voice, withMembers(c, leaving, path, entry)] as const),
      ),
    ]),
  );
}

/** The case as it may go to one receiver, with its revision. Built place by place; see `leavingTo`. */
export function whatMayLeave(c: CaseFile, to: Voice, voices: CaseFile['voices'] = 'both'): CaseFile {
  const leaving = leavingTo(c, to);
  const { format, version, app, id, kind, track, rev, parents, base, ruleSet, origin, ...content } = c;
  const { answers, items: _items, notes: _notes, voices: _alone, extra: _unreadable, ...others } = content;
  allDecided(others);
  return withRev({
    ...{ format, version, app, id, kind, track, rev, parents, base, ruleSet },
    ...(origin === undefined ? {} : { origin }),
    // Two parties that hand a case over are two.
    voices,
    answers: pathsThat(answers, leaving.answer),
    items: itemsThat(c, leaving),
    notes: notesThat(c, leaving),
    // `extra` stays: nobody here can read what a newer version has put there, so nobody can say that it may leave.
  });
}
