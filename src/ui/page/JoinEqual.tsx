import type { Question } from '#steps/catalogue/step.ts';
import { equalIn, joinEdits } from '#steps/walk/equal-answers.ts';
import { scopeAt } from '#steps/walk/question-state.ts';
import { entryOf, headingOf, usePage } from '../page-context.ts';

/** Several questions of the page that all have answered alike: one press makes all of the answers joint. */
export function JoinEqual({ questions }: { readonly questions: readonly Question[] }) {
  const page = usePage();
  const equal = questions.flatMap((question) => equalIn(page.c, question, scopeAt(page.c, question, page.scope)) ?? []);
  const [first] = equal;
  if (page.readOnly || first === undefined || equal.length < 2) return null;
  const join = (): void => {
    // The button goes away: the focus goes to the first question that it was about.
    document.getElementById(headingOf(first.ref))?.focus();
    page.edit(
      joinEdits(equal, (value) => entryOf(page, 'joint', value)),
      `${equal.length} svar är nu gemensamma.`,
    );
  };
  return (
    <p className="confirm-line">
      <span>Ni har svarat lika på {equal.length} frågor här.</span>
      <button type="button" className="button-outline" data-join="all" onClick={join}>
        Gör alla lika svar gemensamma
      </button>
    </p>
  );
}
