/** What a programme needs: sheets, and minutes for its tools. Told by its moments, never by a list beside them. */
import { type SheetId, sheetIds } from './sheets.ts';
import type { Course, Moment, MomentTool, Programme } from './types.ts';

/** Minutes that the room needs for a tool; a moment is never shorter than its tools together. */
export const toolMinutes: Readonly<Record<MomentTool, number>> = {
  'rating-before': 10,
  'rating-after': 10,
  'marked-case': 10,
  vote: 5,
  cards: 20,
  roles: 10,
  'hand-out': 5,
  compare: 5,
  parking: 5,
  print: 0,
};

/**
 * What to print for a programme, in the order of the kit. The leader's guide comes with every programme; the key never
 * does by itself, so that it is not left lying among the sheets.
 */
export function sheetsOf(programme: Programme): readonly SheetId[] {
  const named = new Set<SheetId>(
    programme.meetings.flatMap((meeting) => meeting.moments).flatMap((moment) => moment.sheets),
  );
  return sheetIds.filter((id) => id === 'handledning' || named.has(id));
}

const bySide: readonly SheetId[] = ['kommunens', 'organisationens', 'gemensamt'];

const byTool: Readonly<Partial<Record<MomentTool, readonly SheetId[]>>> = {
  'rating-before': ['sjalvskattning'],
  'rating-after': ['sjalvskattning'],
  'marked-case': ['provfall'],
  vote: ['rostlappar'],
  cards: ['kort'],
  roles: ['roller'],
  parking: ['parkering'],
};

/** A moment as it was written before it named its sheets, and had at most one tool. */
export type EarlierMoment = Omit<Moment, 'tools' | 'sheets'> & {
  readonly tool?: MomentTool | undefined;
  readonly tools?: readonly MomentTool[] | undefined;
  readonly sheets?: readonly SheetId[] | undefined;
};

/** The moment with tools and sheets named; what it names already stands. */
export function namingMoment({ tool, ...moment }: EarlierMoment): Moment {
  const tools = moment.tools ?? (tool ? [tool] : []);
  const asked = moment.questions.some((ref) => ref !== 'L1') ? bySide : [];
  return { ...moment, tools, sheets: moment.sheets ?? [...asked, ...tools.flatMap((one) => byTool[one] ?? [])] };
}

/** The course with every moment naming its tools and sheets: a kept sitting can be older than that. */
export function namingCourse(course: Course): Course {
  const meetings = course.programme.meetings.map((meeting) => ({
    ...meeting,
    moments: meeting.moments.map(namingMoment),
  }));
  return { ...course, programme: { ...course.programme, meetings } };
}
