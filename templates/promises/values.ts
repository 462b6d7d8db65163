/** Answers as they stand in a promise: days, sums and the parties' own words, or the gap that asks for them. */
import { dayMonth, groupDigits, inWords, nbsp } from '#steps/swedish/format.ts';
import { fundingRows, inKindRows, sumOf, yearsOf } from '#templates/agreement/money.ts';
import { ask } from '#templates/fields/ask.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { type FieldLookup, numberOf, type Party, partiesOf, type Row, textOf } from '#templates/fields/fields.ts';
import { shorten } from '#templates/initiative/length.ts';
import type { Run } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean, sentences, withoutStop } from '#templates/tree/swedish.ts';
import type { Line } from './line.ts';

export const yes = (lookup: FieldLookup, name: Parameters<FieldLookup['fact']>[0]): boolean =>
  lookup.fact(name) === 'yes';

/** The parties' own words on one line, cut openly where they are long. */
export const brief = (text: string, max = 110): string => shorten(clean(text), max);

/** "85 000 kr 2027, 170 000 kr 2028 och 85 000 kr 2029", or a gap while a sum is missing. */
export function sumsByYear(lookup: FieldLookup, party: Party): readonly Run[] {
  const rows = fundingRows(lookup, party);
  const key = party.side === 'public' ? 'funding.public' : 'funding.org';
  const sums = yearsOf(rows).map((year) => {
    const sum = sumOf(rows.filter((row) => numberOf(row.fields['year']) === year));
    return sum === undefined ? undefined : `${groupDigits(sum)}${nbsp}kr ${year}`;
  });
  const told = sums.flatMap((sum) => sum ?? []);
  return told.length === 0 || told.length < sums.length ? [gap(ask('pengar per år', key))] : plain(inWords(told));
}

/** Days of the year when money is paid, "31 januari och 31 augusti"; empty while no row tells them. */
export function paymentDays(lookup: FieldLookup): string {
  const days = lookup.rows('payment.instalments').map((row) => textOf(row.fields['date']).slice(5));
  return inWords(
    [...new Set(days)]
      .filter((day) => day !== '')
      .toSorted()
      .map(dayMonth),
  );
}

/** "den 1 mars varje år", or the gap of the day. */
export function yearly(
  lookup: FieldLookup,
  key: 'followUp.reportDate' | 'accounts.reportDate' | 'followUp.publicReportDate' | 'funding.noticeDate',
  otherwise: string,
): string {
  const day = textOf(lookup.value(key));
  if (day === '') return otherwise;
  return lookup.fact('multiYear') === 'yes' ? `${dayMonth(day)} varje år` : dayMonth(day);
}

const sameWords = (text: string): string => withoutStop(text).toLocaleLowerCase('sv');

/** How much of it, from the contribution that says the same. */
function extentOf(lookup: FieldLookup, text: string): string {
  const found = inKindRows(lookup).find((row) => sameWords(textOf(row.fields['text'])) === sameWords(text));
  return textOf(found?.fields['extent']);
}

const isOf = (lookup: FieldLookup, row: Row, party: Party): boolean => {
  const whose = textOf(row.fields['party']) || row.party;
  return whose === party.id || (!whose && partiesOf(lookup, party.side).length === 1);
};

/** What a party brings beside money, a line for each kind. */
export function contributionLines(lookup: FieldLookup, party: Party, point: string): readonly Line[] {
  const list = party.side === 'public' ? 'commitments.public' : 'commitments.org';
  const rows = lookup.rows(list).filter((row) => isOf(lookup, row, party) && row.fields['text'] !== undefined);
  const kinds = [...new Set(rows.map((row) => textOf(row.fields['type'])))].filter((kind) => kind !== 'pengar');
  const lines = kinds.map((kind) => {
    const said = rows
      .filter((row) => textOf(row.fields['type']) === kind)
      .map((row) => {
        const text = textOf(row.fields['text']);
        const extent = extentOf(lookup, text);
        return sentences(`${withoutStop(brief(text))}${extent === '' ? '' : `, ${withoutStop(brief(extent, 60))}`}`);
      });
    return {
      lead: kind === '' ? 'Insats' : choiceWords('contributions.type', kind),
      words: brief(said.join(' '), 220),
      points: [point],
    };
  });
  // With several organisations there is room for one line each.
  const together = lines.map(({ words }) => words).join(' ');
  return lines.length > 1 && partiesOf(lookup, 'org').length > 1
    ? [{ lead: 'Egna insatser', words: brief(together, 260), points: [point] }]
    : lines;
}

/** What the party reports to the others, in its own words. */
export function reportWords(lookup: FieldLookup, party: Party): string {
  const rows = lookup.rows('reports').filter((row) => textOf(row.fields['party']) === party.id);
  const what = rows.map((row) => withoutStop(textOf(row.fields['what']))).filter((text) => text !== '');
  return what.length === 0 ? '' : `: ${brief(inWords(what), 120)}`;
}
