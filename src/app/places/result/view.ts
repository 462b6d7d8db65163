/** What every piece of the result page reads: the assessment, its words, the day, and how deep the headings lie. */
import { createContext, use } from 'react';
import type { Screen } from '#src/app/parts/law/visit.ts';
import type { Assessed } from './use-assessment.ts';

export interface ResultView extends Assessed {
  /** Where the reader is, for the way back. */
  readonly screen: Screen;
  /** The day assessed, YYYY-MM-DD. */
  readonly day: string;
  /** Answers and notes can be changed. */
  readonly mayEdit: boolean;
  readonly published: boolean;
  /** Level of the headings inside a part: 2 with one part, 3 with several. */
  readonly depth: 2 | 3;
}

export const View = createContext<ResultView | null>(null);

export function useResult(): ResultView {
  const view = use(View);
  if (!view) throw new Error('The result view is missing');
  return view;
}
