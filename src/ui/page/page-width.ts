/** How wide a page of questions is drawn. */
import type { Question } from '#steps/catalogue/step.ts';
import { scopeAt } from '#steps/walk/question-state.ts';
import { lanesAreOpen } from '../lanes/Lanes.tsx';
import type { PageState } from '../page-context.ts';

/** A question with one lane. */
export const plain = (question: Question): boolean => question.who !== 'apart' && question.who !== 'apart-joint';

/** Texts side by side and large card sorts use the whole width; the reason folds away. */
export function isWide(page: PageState, questions: readonly Question[]): boolean {
  return questions.some((question) => {
    const fields = Object.values(question.fields);
    if (fields.some((field) => field.kind === 'cards' && field.cards.length > 6)) return true;
    const texts = fields.some((field) => field.kind === 'text' && field.long);
    return texts && !plain(question) && lanesAreOpen(page, question, scopeAt(page.c, question, page.scope));
  });
}
