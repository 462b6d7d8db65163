/** Words about things to do, the same on the overview, the official's page and the list of cases. */
import { pageHash } from '#src/wizard/places.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { longDate } from '#steps/swedish/numbers.ts';
import type { Errand } from '#templates/desk/errands.ts';

export const capitalFirst = (text: string): string => `${text.slice(0, 1).toLocaleUpperCase('sv-SE')}${text.slice(1)}`;

/** Where an errand is done; undefined when it belongs to no page. */
export function hrefOfErrand({ ref, place }: Errand): string | undefined {
  const question = ref === undefined ? undefined : questionOfRef(ref);
  if (question) return pageHash(question.page, { ref: question.ref });
  return place === undefined ? undefined : `#/${place}`;
}

export const whoOf = ({ who }: Errand): string => (who.trim() === '' ? 'Ingen utsedd' : capitalFirst(who.trim()));

/** ”Senast 10 maj 2027”, or that no day is set; a day that has passed says so. */
export function dayOf({ day }: Errand, today: string): string {
  if (day === '') return 'Ingen dag satt';
  return day < today ? `${longDate(day)}, dagen har passerat` : longDate(day);
}
