/** A trainer's changes of a course, as pure steps: moments, hidden questions, own questions and cases. */
import { programmes } from './programmes.ts';
import type { Course, Meeting, Moment, OwnQuestion } from './types.ts';

/** Every moment of the five programmes once, to add where it is wanted. */
export const momentLibrary: readonly Moment[] = [
  ...new Map(
    programmes
      .flatMap((programme) => programme.meetings)
      .flatMap((meeting) => meeting.moments)
      .map((moment) => [moment.title, moment] as const),
  ).values(),
];

function withMoments(course: Course, at: number, step: (moments: readonly Moment[]) => readonly Moment[]): Course {
  const meetings = course.programme.meetings.map(
    (meeting, index): Meeting => (index === at ? { ...meeting, moments: step(meeting.moments) } : meeting),
  );
  return { ...course, programme: { ...course.programme, meetings } };
}

const idsOf = (course: Course): readonly string[] =>
  course.programme.meetings.flatMap((meeting) => meeting.moments.map((moment) => moment.id));

/** An id that no moment of the course has: `paus`, `paus-2`, … */
function freeId(course: Course, id: string): string {
  const taken = new Set(idsOf(course));
  const base = id.replace(/-\d+$/, '');
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(tried)) return tried;
  }
}

/** Whole minutes, 0–600; anything else keeps the moment as it was. */
export function setMinutes(course: Course, meeting: number, id: string, minutes: number): Course {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 600) return course;
  return changeMoment(course, meeting, id, { minutes });
}

export function changeMoment(
  course: Course,
  meeting: number,
  id: string,
  change: Partial<Pick<Moment, 'title' | 'minutes' | 'script'>>,
): Course {
  return withMoments(course, meeting, (moments) =>
    moments.map((moment) => (moment.id === id ? { ...moment, ...change } : moment)),
  );
}

/** Moves a moment one step; at the end of the meeting it stays. */
export function moveMoment(course: Course, meeting: number, id: string, step: -1 | 1): Course {
  return withMoments(course, meeting, (moments) => {
    const from = moments.findIndex((moment) => moment.id === id);
    const moment = moments[from];
    const to = from + step;
    if (!moment || to < 0 || to >= moments.length) return moments;
    return moments.toSpliced(from, 1).toSpliced(to, 0, moment);
  });
}

/** Takes a moment away, with the own questions that belonged to it. The last one of a meeting stays. */
export function removeMoment(course: Course, meeting: number, id: string): Course {
  if ((course.programme.meetings[meeting]?.moments.length ?? 0) < 2) return course;
  const left = withMoments(course, meeting, (moments) => moments.filter((moment) => moment.id !== id));
  return { ...left, own: left.own.filter((question) => question.moment !== id) };
}

/** Puts a moment last in a meeting, under an id of its own. A course file holds 40 moments a meeting. */
export function addMoment(course: Course, meeting: number, moment: Moment): Course {
  return withMoments(course, meeting, (moments) =>
    moments.length >= 40 ? moments : [...moments, { ...moment, id: freeId(course, moment.id) }],
  );
}

/** Refs that the programme works with, in the order of the moments. */
export function questionsIn(course: Course): readonly string[] {
  return [
    ...new Set(course.programme.meetings.flatMap((meeting) => meeting.moments).flatMap((moment) => moment.questions)),
  ];
}

export function hideQuestion(course: Course, ref: string, hidden: boolean): Course {
  const others = course.hidden.filter((one) => one !== ref);
  return { ...course, hidden: hidden ? [...others, ref] : others };
}

/** Adds a question of the trainer's own, up to 50. An empty text changes nothing. */
export function addOwn(course: Course, question: OwnQuestion): Course {
  if (question.text.trim() === '' || course.own.length >= 50) return course;
  return { ...course, own: [...course.own, { ...question, text: question.text.trim() }] };
}

export function removeOwn(course: Course, id: string): Course {
  return { ...course, own: course.own.filter((question) => question.id !== id) };
}

/** Chooses a case or leaves it out; one case always stays. The first chosen is the one shown first. */
export function chooseCase(course: Course, id: string, chosen: boolean): Course {
  const others = course.cases.filter((one) => one !== id);
  if (chosen) return { ...course, cases: [...others, id] };
  return others.length === 0 ? course : { ...course, cases: others };
}
