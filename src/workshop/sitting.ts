/** What happens in the room, as pure steps on a plain value. Time comes in as ISO strings; nothing here reads a clock. */
import type {
  Course,
  Group,
  Meeting,
  Moment,
  PaperResult,
  ParkingRow,
  Programme,
  Role,
  Sitting,
  Timer,
  Way,
} from './types.ts';
import { mostGroups, ways } from './types.ts';

/** A course as it stands before anybody has changed it. */
export function courseFrom(programme: Programme, cases: readonly string[]): Course {
  return { format: 'iop-kurs', version: 1, title: programme.title, programme, hidden: [], own: [], cases };
}

const noVotes: Sitting['votes'] = { bidrag: 0, upphandling: 0, iop: 0, annat: 0 };

export function newSitting(course: Course): Sitting {
  const first = course.programme.meetings[0]?.moments[0];
  return {
    course,
    meeting: 0,
    moment: 0,
    startedAt: null,
    timer: { kind: 'idle', leftSeconds: (first?.minutes ?? 0) * 60 },
    groups: [],
    votes: noVotes,
    before: [],
    after: [],
    marked: [],
    parking: [],
    wall: { kind: 'moment' },
  };
}

export function meetingOf(sitting: Sitting): Meeting {
  return sitting.course.programme.meetings[sitting.meeting] ?? { title: '', moments: [] };
}

/** The moment where the room is. A programme that has become shorter meanwhile leaves the room at its last moment. */
export function momentOf(sitting: Sitting): Moment | undefined {
  const { moments } = meetingOf(sitting);
  return moments[sitting.moment] ?? moments.at(-1);
}

/** Goes to a moment of a meeting; the timer is set to its minutes and waits. Outside the programme nothing happens. */
export function goToMoment(sitting: Sitting, meeting: number, moment: number): Sitting {
  const found = sitting.course.programme.meetings[meeting]?.moments[moment];
  if (!found) return sitting;
  return {
    ...sitting,
    meeting,
    moment,
    timer: { kind: 'idle', leftSeconds: found.minutes * 60 },
    wall: { kind: 'moment' },
  };
}

/** The moment after this one, in the next meeting when this one has ended; undefined at the very end. */
export function nextMoment(sitting: Sitting): { readonly meeting: number; readonly moment: number } | undefined {
  const { meetings } = sitting.course.programme;
  if (sitting.moment + 1 < (meetings[sitting.meeting]?.moments.length ?? 0))
    return { meeting: sitting.meeting, moment: sitting.moment + 1 };
  return sitting.meeting + 1 < meetings.length ? { meeting: sitting.meeting + 1, moment: 0 } : undefined;
}

/** The moment before this one, in the meeting before when this one has just begun; undefined at the very start. */
function previousMoment(sitting: Sitting): { readonly meeting: number; readonly moment: number } | undefined {
  if (sitting.moment > 0) return { meeting: sitting.meeting, moment: sitting.moment - 1 };
  const before = sitting.course.programme.meetings[sitting.meeting - 1];
  return before ? { meeting: sitting.meeting - 1, moment: before.moments.length - 1 } : undefined;
}

/** One moment on or back; at the ends nothing happens. */
export function turnMoment(sitting: Sitting, step: 1 | -1): Sitting {
  const to = step === 1 ? nextMoment(sitting) : previousMoment(sitting);
  return to ? goToMoment(sitting, to.meeting, to.moment) : sitting;
}

const plusSeconds = (iso: string, seconds: number): string => new Date(Date.parse(iso) + seconds * 1000).toISOString();

/** Whole seconds left; negative when the time has passed. Nothing closes then. */
export function secondsLeft(timer: Timer, at: string): number {
  if (timer.kind !== 'running') return timer.leftSeconds;
  return Math.ceil((Date.parse(timer.endsAt) - Date.parse(at)) / 1000);
}

export function startTimer(sitting: Sitting, at: string): Sitting {
  if (sitting.timer.kind === 'running') return sitting;
  const endsAt = plusSeconds(at, sitting.timer.leftSeconds);
  return { ...sitting, startedAt: sitting.startedAt ?? at, timer: { kind: 'running', endsAt } };
}

export function pauseTimer(sitting: Sitting, at: string): Sitting {
  return { ...sitting, timer: { kind: 'paused', leftSeconds: secondsLeft(sitting.timer, at) } };
}

/** More time, in whole minutes. Time that has already passed counts from now. */
export function addMinutes(sitting: Sitting, minutes: number, at: string): Sitting {
  const left = Math.max(0, secondsLeft(sitting.timer, at)) + minutes * 60;
  const timer: Timer =
    sitting.timer.kind === 'running'
      ? { kind: 'running', endsAt: plusSeconds(at, left) }
      : { kind: sitting.timer.kind, leftSeconds: left };
  return { ...sitting, timer };
}

/** Time left in words: exact for the leader, whole minutes for the wall so that it changes once a minute. */
export function timeInWords(seconds: number, exact: boolean): string {
  if (seconds < 0) {
    const over = Math.max(1, Math.floor(-seconds / 60));
    return exact ? `${over} min över` : 'Tiden är slut, ta den tid ni behöver';
  }
  const minutes = Math.floor(seconds / 60);
  if (exact) return `${minutes} min ${seconds % 60} s`;
  return seconds === 0 ? 'Tiden är slut, ta den tid ni behöver' : `${Math.ceil(seconds / 60)} min kvar`;
}

/** Clock times of the moments of a meeting, "13.15", from its start. */
export function clockTimes(moments: readonly Moment[], startMinutes: number): readonly string[] {
  let at = startMinutes;
  return moments.map((moment) => {
    const text = `${String(Math.floor(at / 60) % 24).padStart(2, '0')}.${String(at % 60).padStart(2, '0')}`;
    at += moment.minutes;
    return text;
  });
}

export function setVote(sitting: Sitting, way: Way, count: number): Sitting {
  return { ...sitting, votes: { ...sitting.votes, [way]: Math.max(0, Math.trunc(count)) } };
}

export function votesGiven(sitting: Sitting): number {
  return ways.reduce((sum, way) => sum + sitting.votes[way], 0);
}

export function setGroups(sitting: Sitting, count: number): Sitting {
  const groups: Group[] = Array.from({ length: Math.max(0, Math.min(mostGroups, count)) }, (_, i) => {
    const id = `Grupp ${i + 1}`;
    return sitting.groups.find((group) => group.id === id) ?? { id, status: 'arbetar', roles: [] };
  });
  return { ...sitting, groups };
}

export function changeGroup(sitting: Sitting, id: string, change: Partial<Omit<Group, 'id'>>): Sitting {
  return { ...sitting, groups: sitting.groups.map((group) => (group.id === id ? { ...group, ...change } : group)) };
}

/**
 * Deals roles in a group: nobody plays the own side when it is told, and the sides become as even as that allows.
 * Shape in: where each seat comes from, in order; `undefined` when not told.
 */
export function dealRoles(from: readonly (Role['from'] | undefined)[]): readonly Role[] {
  let publicCount = from.filter((side) => side === 'org').length;
  let orgCount = from.filter((side) => side === 'public').length;
  return from.map((side, at) => {
    const seat = at + 1;
    if (side) return { seat, from: side, plays: side === 'public' ? 'org' : 'public' };
    const plays = publicCount <= orgCount ? 'public' : 'org';
    if (plays === 'public') publicCount += 1;
    else orgCount += 1;
    return { seat, plays };
  });
}

export function park(sitting: Sitting, row: ParkingRow): Sitting {
  const known = sitting.parking.some((one) => one.id === row.id);
  const parking = known ? sitting.parking.map((one) => (one.id === row.id ? row : one)) : [...sitting.parking, row];
  return { ...sitting, parking };
}

export function unpark(sitting: Sitting, id: string): Sitting {
  return { ...sitting, parking: sitting.parking.filter((row) => row.id !== id) };
}

/** What is known of a group without a file before it has told anything. */
export const noPaper: PaperResult = { form: '', level: undefined, gaps: undefined, disagreements: undefined };

/** One of the four figures of a group on paper. */
export function tellPaper(sitting: Sitting, id: string, told: Partial<PaperResult>): Sitting {
  const group = sitting.groups.find((one) => one.id === id);
  return changeGroup(sitting, id, { paper: { ...noPaper, ...group?.paper, ...told } });
}

/** Deals the roles of one group; what was dealt before is kept among what has been played. */
export function deal(sitting: Sitting, id: string, from: readonly (Role['from'] | undefined)[]): Sitting {
  const cleared = resetRoles(sitting, id);
  return changeGroup(cleared, id, { roles: dealRoles(from) });
}

/** Everybody is themselves again. Who played whom stays on record, as seats and sides. */
export function resetRoles(sitting: Sitting, id: string): Sitting {
  const group = sitting.groups.find((one) => one.id === id);
  if (!group || group.roles.length === 0) return sitting;
  return changeGroup(sitting, id, { roles: [], played: [...(group.played ?? []), group.roles] });
}

/** One participant's answers to the marked case, option ids in the order of the questions. Nobody's name. */
export function addMarked(sitting: Sitting, answers: readonly string[]): Sitting {
  return { ...sitting, marked: [...sitting.marked, answers] };
}

type Told = Pick<Group, 'before' | 'after'>;

/** A group has handed in its file, and with it what its table has counted. One that nobody has counted is added, up to twelve. */
export function handIn(sitting: Sitting, id: string, told: Told = {}): Sitting {
  const number = Number(/^Grupp (\d{1,2})$/.exec(id)?.[1] ?? 0);
  const counted = number > sitting.groups.length ? setGroups(sitting, number) : sitting;
  return changeGroup(counted, id, { ...told, status: 'fil inlämnad' });
}
