/** A remark as a sentence: the words with the names, days or years that it is about. */
import { inWords, longDate } from '#steps/swedish/format.ts';
import type { Remark } from '../assess/remarks.ts';

const iso = /^\d{4}-\d{2}-\d{2}$/;

/** @param text one of `remarkTexts`. */
export const remarkSentence = ({ about }: Remark, text: string): string =>
  text.replace('{vad}', inWords(about.map((one) => (iso.test(one) ? `den ${longDate(one)}` : one))));
