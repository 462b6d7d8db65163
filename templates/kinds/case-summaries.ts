/** Every question of a case with what has been said about it, as the documents may show it. */
import { allQuestions } from '#steps/catalogue/index.ts';
import type { QuestionWords } from '#steps/catalogue/step.ts';
import { scopeIdsOf } from '#steps/walk/question-state.ts';
import { isOpen, type QuestionSummary, summarise } from '#steps/walk/summary.ts';
import type { DocumentInput } from './input.ts';
import { questionText } from './words.ts';

function wordsFor({ words }: DocumentInput, ref: string): QuestionWords {
  const found = Object.hasOwn(words.questions, ref) ? words.questions[ref] : undefined;
  return (
    found ?? { question: questionText(words, ref), help: '', use: [], source: { text: '', marks: [] }, reviewed: null }
  );
}

export function levelsOfParts({ assessment }: DocumentInput): Readonly<Record<string, 0 | 1 | 2 | 3 | 4>> {
  return Object.fromEntries(
    assessment.parts.flatMap((part) => (part.level === null ? [] : [[part.partId, part.level]])),
  );
}

/** One summary per question and scope, without what one side has written apart and not shown, in the order of the method. Deepening questions are among them. */
export function summariesOf(all: DocumentInput): readonly QuestionSummary[] {
  const options = { levels: levelsOfParts(all), deepening: true };
  return allQuestions.flatMap((question) =>
    scopeIdsOf(all.c, question).map((id) => summarise(all.c, question, wordsFor(all, question.ref), id, options)),
  );
}

export interface CaseSummaries {
  readonly asked: readonly QuestionSummary[];
  readonly notAsked: readonly QuestionSummary[];
  /** "Vi vet inte än". */
  readonly unknown: readonly QuestionSummary[];
  readonly disagree: readonly QuestionSummary[];
  /** Required and not answered, or waiting for the other side. */
  readonly left: readonly QuestionSummary[];
}

export function sortedSummaries(all: DocumentInput): CaseSummaries {
  const summaries = summariesOf(all);
  const asked = summaries.filter((one) => one.state !== 'not-asked' && one.question.noPage !== true);
  const open = asked.filter(isOpen);
  return {
    asked,
    notAsked: summaries.filter((one) => one.state === 'not-asked' && one.question.noPage !== true),
    unknown: open.filter((one) => one.state === 'unknown'),
    disagree: open.filter((one) => one.state === 'disagree'),
    left: open.filter((one) => one.state !== 'unknown' && one.state !== 'disagree'),
  };
}
