/**
 * Our own words about the law as a document says them: of the parties and not to them, with the sums that hold on the day
 * of the document. For our own words only, never for what the users have written.
 */
import { withSums } from '#steps/law/texts/sums.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { told } from '#templates/tree/third-person.ts';

export type Say = (words: string) => string;

/** "Kommunen har svarat …": in a document about the parties. */
export const sayTold =
  ({ every, today }: DocumentInput): Say =>
  (words) =>
    told(every, withSums(words, today));

/** Regionen for kommunen where the parties are regions, and nothing else changed. */
export const sayOurs =
  ({ every, today }: DocumentInput): Say =>
  (words) =>
    ours(every, withSums(words, today));
