/** What the memo calls those who decide, sign and take part, and the days of the partnership. */
import type { Key } from '#steps/catalogue/key.ts';
import { inWords, longDate } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, type Party, partiesOf, textOf } from '#templates/fields/fields.ts';
import { sideTerm } from '#templates/fields/form.ts';
import type { Run } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { capital, clean } from '#templates/tree/swedish.ts';
import { asPhrase } from './own.ts';

/** A value in running text, or its gap. */
export function valueOrGap(
  lookup: FieldLookup,
  key: Key,
  wanted: { readonly label: string; readonly ref: string; readonly page: string },
  form: (value: string) => string = clean,
  party?: string,
): readonly Run[] {
  const found = lookup.value(key, party === undefined ? {} : { party });
  return found ? plain(form(textOf(found))) : [gap(wanted)];
}

/** "1 juli 2027–30 juni 2030", with gaps; "tills vidare" when it has no end. */
export function periodRuns(lookup: FieldLookup): readonly Run[] {
  const from = valueOrGap(lookup, 'term.start', ask('startdatum', 'term.start'), longDate);
  if (textOf(lookup.value('term.openEnded')) === 'ja') return [...from, { text: ' och tills vidare' }];
  return [...from, { text: '–' }, ...valueOrGap(lookup, 'term.end', ask('slutdatum', 'term.end'), longDate)];
}

export const organisationNames = (lookup: FieldLookup): readonly Run[] => {
  const names = partiesOf(lookup, 'org').map((party) => party.name ?? 'organisationen');
  return names.length > 0 ? plain(inWords(names)) : [gap(ask('organisationens namn', 'organisations[].name'))];
};

export const nameOf = (lookup: FieldLookup, party: Party): string => party.name ?? sideTerm(lookup, party.side);

/** The body that decides for a public party, as the subject of a sentence. */
export function bodyRuns(lookup: FieldLookup, party: Party): readonly Run[] {
  const found = lookup.value('decision.publicBody', { party: party.id });
  const name = asPhrase(textOf(found));
  if (name !== '') return plain(capital(name));
  return found ? plain('Den som beslutar') : [gap(ask('vem som beslutar', 'decisionMaker'))];
}

/** "organisationen", or "organisationerna" when there are several. */
export const organisationsTerm = (lookup: FieldLookup): string =>
  partiesOf(lookup, 'org').length > 1 ? 'organisationerna' : 'organisationen';

export const allHaveDecided = (lookup: FieldLookup): string =>
  lookup.parties.length > 2 ? 'när alla parter har beslutat' : 'när båda parter har beslutat';
