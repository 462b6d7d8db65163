/** The tool speaks to the parties as "ni". A document that others read speaks of them. */
import type { FieldLookup } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';

const afterPreposition =
  /(?<!\p{L})(av|för|hos|till|åt|med|på|från|mellan|fråga|ge|visa) er(?!\p{L})(?! \p{Ll}+(?:en|et|er|ar)(?!\p{L}))/gu;
const possessive = /(?<!\p{L})(?:er|ert|era)(?!\p{L})/gu;
const possessiveFirst = /(?<!\p{L})(?:Er|Ert|Era)(?!\p{L})/gu;

/** "Ni har svarat" → "Parterna har svarat", "era svar" → "parternas svar". For our own words, never for quotes. */
export function ofTheParties(text: string): string {
  return text
    .replace(afterPreposition, '$1 parterna')
    .replace(possessive, 'parternas')
    .replace(possessiveFirst, 'Parternas')
    .replace(/(?<!\p{L})ni(?!\p{L})/gu, 'parterna')
    .replace(/(?<!\p{L})Ni(?!\p{L})/gu, 'Parterna');
}

/** Our own words for a reader outside the partnership, with the region swap. */
export const told = (lookup: FieldLookup, text: string): string => ofTheParties(ours(lookup, text));
