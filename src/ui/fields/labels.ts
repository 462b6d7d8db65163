/** Words of a row's fields: contents name them with or without `[]` on the list. */
import type { QuestionWords } from '#steps/catalogue/step.ts';

type Texts<T> = Readonly<Record<string, T>> | undefined;

function within<T>(texts: Texts<T>, key: string, field: string): T | undefined {
  const bare = key.replace('[]', '');
  return texts?.[`${bare}.${field}`] ?? texts?.[`${key}.${field}`] ?? texts?.[`${bare}[].${field}`];
}

const common: Readonly<Record<string, string>> = { date: 'Datum', text: 'Text', name: 'Namn', role: 'Roll' };

export const labelIn = (words: QuestionWords, key: string, field: string): string =>
  within(words.labels, key, field) ?? common[field] ?? words.question;

export const hintIn = (words: QuestionWords, key: string, field: string): string | undefined =>
  within(words.hints, key, field);

export const optionsIn = (words: QuestionWords, key: string, field: string) => within(words.options, key, field);

/** The label of a field of the question itself. */
export const labelOfKey = (words: QuestionWords, key: string): string => words.labels?.[key] ?? words.question;
