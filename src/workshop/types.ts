/** A workshop: programmes made of moments, what a trainer changes in them, and what happens in the room. */
import type { Ref } from '#steps/catalogue/key.ts';
import type { SheetId } from './sheets.ts';

export type ProgrammeId = 'smakprov' | 'halvdag' | 'heldag' | 'tre-traffar' | 'kvall';

/** What the leader's screen offers beside script and notes in a moment. */
export const momentTools = [
  'rating-before',
  'rating-after',
  'marked-case',
  'vote',
  'cards',
  'roles',
  'hand-out',
  'compare',
  'parking',
  'print',
] as const;
export type MomentTool = (typeof momentTools)[number];

/** An instruction on the wall for one side, or for everybody. */
export interface SlideInstruction {
  readonly side: 'public' | 'org' | 'joint';
  readonly text: string;
}

/** What the room sees: one thing at a time. */
export interface Slide {
  readonly heading: string;
  readonly instructions: readonly SlideInstruction[];
  /** One line at the foot. */
  readonly note?: string;
}

export interface Moment {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** What the leader can say aloud, word for word. */
  readonly script: string;
  /** Gör så här. */
  readonly steps: readonly string[];
  /** Det här brukar hända. Experience and our own proposals, never facts about a real group. */
  readonly happens: readonly string[];
  /** Refs of the questions worked with, in order. */
  readonly questions: readonly Ref[];
  readonly slide: Slide;
  /** What the wall shows under the heading instead of the instructions. */
  readonly picture?: 'statements' | 'parking';
  /** What the leader works with in the moment, files out and in among it, in the order that it is used. */
  readonly tools: readonly MomentTool[];
  /** Sheets on the tables, on the walls and in the hands of the participants. */
  readonly sheets: readonly SheetId[];
}

export interface Meeting {
  readonly title: string;
  readonly moments: readonly Moment[];
  /** To do before the next meeting. */
  readonly homework?: string;
}

export interface Programme {
  readonly id: ProgrammeId;
  readonly title: string;
  readonly summary: string;
  readonly meetings: readonly Meeting[];
  /** Minutes outside the moments, for example lunch; told, not timed. */
  readonly besides?: string;
  /** `förslag` when the minutes are our own; otherwise where they come from. */
  readonly timesFrom: string;
}

export interface OwnQuestion {
  readonly id: string;
  readonly text: string;
  /** Moment that it belongs to. */
  readonly moment: string;
}

/** A trainer's own version of a programme, kept as a file (W16). No personal data. */
export interface Course {
  readonly format: 'iop-kurs';
  readonly version: 1;
  readonly title: string;
  readonly programme: Programme;
  /** Refs of questions that the groups are not asked. */
  readonly hidden: readonly string[];
  readonly own: readonly OwnQuestion[];
  /** Ids of examples to work with, the first one first. */
  readonly cases: readonly string[];
}

export type GroupStatus = 'arbetar' | 'på papper' | 'fil inlämnad';

/** Most groups in a room, and most files compared at a time. */
export const mostGroups = 12;

export interface Group {
  readonly id: string;
  readonly status: GroupStatus;
  /** Who plays whom right now: seat of the group → side (W7). Empty until roles are dealt. */
  readonly roles: readonly Role[];
  /** Deals that have been reset, oldest first: who played whom before. */
  readonly played?: readonly (readonly Role[])[];
  /** The middle of what the table has put under each statement, counted by the table itself. */
  readonly before?: Rating;
  readonly after?: Rating;
  /** What a group without a file has come to, in four figures. */
  readonly paper?: PaperResult;
}

/** Empty until the leader has been told. */
export interface PaperResult {
  readonly form: Way | '';
  /** Level of the assessment, 0 to 4. */
  readonly level: number | undefined;
  readonly gaps: number | undefined;
  readonly disagreements: number | undefined;
}

export interface Role {
  /** "Plats 1", never a name. */
  readonly seat: number;
  /** Where the person comes from, when told: kept so that nobody plays the own side. */
  readonly from?: 'public' | 'org';
  readonly plays: 'public' | 'org';
}

export const ways = ['bidrag', 'upphandling', 'iop', 'annat'] as const;
/** The four ways out, shown as equals (W12). */
export type Way = (typeof ways)[number];

export interface ParkingRow {
  readonly id: string;
  readonly text: string;
  readonly who: string;
  /** ISO day, or empty. */
  readonly when: string;
  /** Question that it belongs to, when told. */
  readonly ref?: string;
}

/** Five numbers 1–5, the statements of L1: of one person without a name, or the middle of a table. */
export type Rating = readonly number[];

/** What the wall shows: one thing at a time, chosen by the leader. Free text of a real case is never shown. */
export type Wall =
  | { readonly kind: 'blank' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'question'; readonly ref: string }
  | { readonly kind: 'own-question'; readonly id: string }
  | { readonly kind: 'votes' }
  | { readonly kind: 'statements' }
  | { readonly kind: 'parking' }
  | { readonly kind: 'learning' };

/** What has happened in the room so far: a plain value, kept on this device until reset. */
export interface Sitting {
  readonly course: Course;
  readonly meeting: number;
  readonly moment: number;
  /** ISO time when the meeting began; null before. */
  readonly startedAt: string | null;
  readonly timer: Timer;
  readonly groups: readonly Group[];
  readonly votes: Readonly<Record<Way, number>>;
  /** Sheets of persons, from before the tables counted their own. */
  readonly before: readonly Rating[];
  readonly after: readonly Rating[];
  /** Answers to the six questions of the marked case, one row a participant: ids of the chosen options. */
  readonly marked: readonly (readonly string[])[];
  /** The leader has shown how the group answered the marked case. */
  readonly markedShown?: boolean;
  readonly parking: readonly ParkingRow[];
  readonly wall: Wall;
}

/** Time is counted, never enforced. `left` holds while paused, `endsAt` while running. */
export type Timer =
  | { readonly kind: 'idle'; readonly leftSeconds: number }
  | { readonly kind: 'running'; readonly endsAt: string }
  | { readonly kind: 'paused'; readonly leftSeconds: number };
