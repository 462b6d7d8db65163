import type { Voice } from '#steps/case/case-file.ts';
import type { Question, QuestionWords } from '#steps/catalogue/step.ts';
import { LaneFields } from '../fields/QuestionFields.tsx';
import { CheckInRating } from './CheckInRating.tsx';

export interface QuestionProps {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly scopeId: string | undefined;
}

export interface LanesProps extends QuestionProps {
  readonly voices: readonly Voice[];
}

export const holdsLists = (question: Question): boolean =>
  Object.values(question.fields).some((field) => field.kind === 'list' || field.kind === 'scale');

/** Reading a lane as text; lists and scales are read in their fields. */
export const readsAsText = (question: Question): boolean => question.checkIn === 'rating' || !holdsLists(question);

/** The fields of one lane. At a check-in a lane holds the five ratings of its day. */
export function Fields(props: LanesProps & { readonly voice: Voice }) {
  return props.question.checkIn === 'rating' ? <CheckInRating {...props} /> : <LaneFields {...props} />;
}
