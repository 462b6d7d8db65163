/** Where the reader is sent for an answer: its question and page, looked up in the catalogue and never typed again. */
import type { AskedKey, PageId, Ref } from '#steps/catalogue/key.ts';
import { askedAt } from '#steps/catalogue/lookup.ts';

export interface Home {
  readonly ref: Ref;
  readonly page: PageId;
}

/** Home of a name that is put together from data. A name that no question asks for is a fault in the templates. */
export function homeOfName(name: string): Home {
  const question = askedAt(name);
  if (!question) throw new Error(`No question asks for ${name}`);
  return { ref: question.ref, page: question.page };
}

export const at = (key: AskedKey): Home => homeOfName(key);

/** What is asked for under a key, with the words of its gap: "[Saknas: label – fråga ref i verktyget]". */
export const ask = (label: string, key: AskedKey): Home & { readonly label: string } => ({ label, ...at(key) });
