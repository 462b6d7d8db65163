/** Which places of a case may leave this device for another party. What belongs to no question that is known here stays. */
import { type CaseFile, type Item, rowsAt, type Voice } from '#steps/case/case-file.ts';
import { questionOfKey, questionOfRef } from '#steps/catalogue/index.ts';
import { answerTarget, listTarget } from '#steps/catalogue/paths.ts';
import type { Question, Who } from '#steps/catalogue/step.ts';
import { type ApartLane, apartLanes, isAnsweredByAll, isShown, ownContent } from './hidden.ts';
import { noteParts, noteRuleOf } from './note-rules.ts';
import type { Place } from './place.ts';
import { placeOfOpen } from './proposed.ts';

/** Whether the lanes of a question lie open from the start, or each is covered until it is shown. */
const opensBy: Readonly<Record<Who, 'open' | 'covered'>> = {
  public: 'open',
  org: 'open',
  joint: 'open',
  either: 'open',
  apart: 'covered',
  'apart-joint': 'covered',
};

const laneId = (key: string, voice: Voice): string => `${key} ${voice}`;

/** What this side believes that the other would say: it stays until that answer is shown. */
export function isAssumption(lane: ApartLane): boolean {
  const own = ownContent(lane);
  return lane.answers.length > own.answers.length || lane.rows.length > own.rows.length;
}

/** True while the answers of a lane may not be seen by the receiver. `all` is every lane of the case. */
export const isHidden = (c: CaseFile, lane: ApartLane, to: Voice, all: readonly ApartLane[]): boolean =>
  lane.voice !== to && (!isShown(c, lane.key) || !isAnsweredByAll(c, lane, all));

const mayLeave = (c: CaseFile, lane: ApartLane, to: Voice, all: readonly ApartLane[]): boolean =>
  !isHidden(c, lane, to, all) && !(lane.voice === to && !isShown(c, lane.key) && isAssumption(lane));

/** Places of a case that may leave. */
export interface Leaving {
  readonly answer: (path: string, voice: Voice) => boolean;
  readonly row: (list: string, row: Item) => boolean;
  readonly note: (path: string, voice: Voice) => boolean;
  readonly place: (place: Place) => boolean;
}

interface Open {
  readonly lanes: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
}

function openLanes(c: CaseFile, to: Voice): Open {
  const all = apartLanes(c);
  const open = all.filter((lane) => mayLeave(c, lane, to, all));
  return {
    lanes: new Set(open.map(({ key, voice }) => laneId(key, voice))),
    rows: new Set(open.flatMap(({ rows }) => rows.map(([list, row]) => laneId(list, row.id)))),
  };
}

/** A lane of a question; the joint one is everybody's. */
function laneLeaves(open: Open, question: Question | undefined, scopeId: string | undefined, voice: Voice): boolean {
  if (!question) return false;
  if (opensBy[question.who] === 'open' || voice === 'joint') return true;
  return open.lanes.has(laneId(scopeId === undefined ? question.ref : `${question.ref}@${scopeId}`, voice));
}

function rowLeaves(c: CaseFile, open: Open, list: string, row: Item): boolean {
  const target = listTarget(list);
  const question = target && questionOfRef(target.level.ref);
  if (!target || !question) return false;
  if (opensBy[question.who] === 'open') return true;
  const { parent } = target;
  const under = parent && rowsAt(c, parent.list).find(({ id }) => id === parent.id);
  if (parent && !(under && rowLeaves(c, open, parent.list, under))) return false;
  return row.voice === 'joint' || open.rows.has(laneId(list, row.id));
}

/** The question that a note is about: by its ref, or by a key. */
function aboutNote(rest: string): { readonly question: Question | undefined; readonly scopeId: string | undefined } {
  const [name = '', scopeId] = rest.split('@');
  return { question: questionOfRef(name) ?? questionOfKey(name), scopeId };
}

/** Path of the answer that an entry of the log is about: `whoseActivity@p1:3`. */
const loggedPath = (rest: string): string => rest.slice(0, rest.lastIndexOf(':'));

/** Every lane of an answer may be seen: what is written jointly about it says what any of them holds. */
export const everyLane = (c: CaseFile, leaving: Leaving, path: string): boolean =>
  Object.keys(c.answers[path] ?? {}).every((voice) => leaving.answer(path, voice));

function placeLeaves(c: CaseFile, leaving: Leaving, place: Place): boolean {
  switch (place.kind) {
    case 'answer':
    case 'note':
      return leaving[place.kind](place.path, place.voice);
    case 'row':
    case 'field': {
      const row = rowsAt(c, place.list).find(({ id }) => id === place.id);
      if (row) return leaving.row(place.list, row);
      // Nobody can say any more whose row it was.
      const who = questionOfRef(listTarget(place.list)?.level.ref ?? '')?.who;
      return who !== undefined && opensBy[who] === 'open';
    }
    case 'order':
      return rowsAt(c, place.list).every((row) => leaving.row(place.list, row));
    case 'setting':
      return true;
    case 'extra':
      return false;
  }
}

function noteLeaves(c: CaseFile, open: Open, leaving: Leaving, path: string, voice: Voice): boolean {
  const { rest } = noteParts(path);
  switch (noteRuleOf(path)) {
    case 'stays':
      return false;
    case 'open':
    case 'members':
      return true;
    case 'question': {
      const { question, scopeId } = aboutNote(rest);
      return laneLeaves(open, question, scopeId, voice);
    }
    case 'answer':
      return answerTarget(loggedPath(rest)) !== undefined && everyLane(c, leaving, loggedPath(rest));
    case 'place': {
      const place = placeOfOpen(rest);
      return place !== undefined && leaving.place(place);
    }
  }
}

/** Which places of a case may go to one receiver. */
export function leavingTo(c: CaseFile, to: Voice): Leaving {
  const open = openLanes(c, to);
  const leaving: Leaving = {
    answer: (path, voice) => {
      const found = answerTarget(path);
      return laneLeaves(open, found && questionOfRef(found.target.ref), found?.ids[0], voice);
    },
    row: (list, row) => rowLeaves(c, open, list, row),
    note: (path, voice) => noteLeaves(c, open, leaving, path, voice),
    place: (place) => placeLeaves(c, leaving, place),
  };
  return leaving;
}
