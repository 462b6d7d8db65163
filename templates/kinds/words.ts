/** The words of every question and page, for the documents that print questions. Loaded when such a document is made. */
import { loadContent } from '#steps/catalogue/index.ts';
import type { PageWords, QuestionWords } from '#steps/catalogue/step.ts';
import { stageIds } from '#steps/catalogue/step.ts';

export interface DocumentWords {
  readonly questions: Readonly<Record<string, QuestionWords>>;
  readonly pages: Readonly<Record<string, PageWords>>;
}

export const noWords: DocumentWords = { questions: {}, pages: {} };

export async function documentWords(): Promise<DocumentWords> {
  const contents = await Promise.all(stageIds.map(loadContent));
  return {
    questions: Object.assign({}, ...contents.map((content) => content.questions)),
    pages: Object.assign({}, ...contents.map((content) => content.pages)),
  };
}

/** What a question asks, or its code while the words are not loaded. */
export function questionText(words: DocumentWords, ref: string): string {
  const found = Object.hasOwn(words.questions, ref) ? words.questions[ref] : undefined;
  return found?.question ?? `Fråga ${ref}`;
}
