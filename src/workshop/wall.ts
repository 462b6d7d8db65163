/** What the wall shows, worked out from the sitting: plain words for one slide, and nothing of what groups have written. */
import { type LearningView, learningView } from './learning.ts';
import { meetingOf, momentOf } from './sitting.ts';
import {
  type ParkingRow,
  type Sitting,
  type Slide,
  type SlideInstruction,
  type Timer,
  type Way,
  ways,
} from './types.ts';

export interface WallState {
  readonly kind: 'blank' | 'slide' | 'votes' | 'learning' | 'statements' | 'parking';
  readonly heading: string;
  readonly instructions: readonly SlideInstruction[];
  readonly note: string;
  /** "Moment 2 av 5". */
  readonly place: string;
  /** ÖVNING when the case is invented. */
  readonly practice: boolean;
  readonly timer: Timer;
  readonly votes: readonly { readonly way: Way; readonly count: number }[];
  readonly learning: LearningView;
  /** What waits, newest last. */
  readonly parking: readonly ParkingRow[];
}

/** Words of the questions by ref, as the catalogue has them. */
export type QuestionWords = Readonly<Record<string, { readonly question: string; readonly help?: string }>>;

function slideOf(sitting: Sitting, words: QuestionWords): Slide {
  const { wall } = sitting;
  const moment = momentOf(sitting)?.slide ?? { heading: '', instructions: [] };
  if (wall.kind === 'question') {
    const found = words[wall.ref];
    return found ? { heading: found.question, instructions: moment.instructions } : moment;
  }
  if (wall.kind === 'own-question') {
    const own = sitting.course.own.find((question) => question.id === wall.id);
    return own ? { heading: own.text, instructions: [] } : moment;
  }
  if (wall.kind === 'parking') return { heading: 'Parkeringen', instructions: [] };
  if (wall.kind === 'statements') return { heading: 'Hur väl stämmer det för dig, 1 till 5?', instructions: [] };
  return moment;
}

/** What stands under the heading: chosen by the leader, or the picture of the moment. An empty parking lot is no picture. */
function kindOf(sitting: Sitting): WallState['kind'] {
  const { kind } = sitting.wall;
  if (kind === 'question' || kind === 'own-question') return 'slide';
  if (kind !== 'moment') return kind;
  const picture = momentOf(sitting)?.picture;
  return picture === undefined || (picture === 'parking' && sitting.parking.length === 0) ? 'slide' : picture;
}

/** `practice` tells whether the case worked with is invented. */
export function wallOf(sitting: Sitting, words: QuestionWords, practice: boolean): WallState {
  const slide = slideOf(sitting, words);
  return {
    kind: kindOf(sitting),
    heading: slide.heading,
    instructions: slide.instructions,
    note: slide.note ?? '',
    place: `Moment ${sitting.moment + 1} av ${meetingOf(sitting).moments.length}`,
    practice,
    timer: sitting.timer,
    votes: ways.map((way) => ({ way, count: sitting.votes[way] })),
    learning: learningView(sitting),
    parking: sitting.parking,
  };
}
