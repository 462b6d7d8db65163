/** The money of an agreement, in kronor: who gives, who gets, which year. A sum that lacks a part is not known. */

import {
  type FieldLookup,
  type Filled,
  numberOf,
  type Party,
  partiesOf,
  type Row,
  textOf,
} from '#templates/fields/fields.ts';
import { termMonths } from '#templates/fields/term.ts';

const fundingList = (party: Party): 'funding.public' | 'funding.org' =>
  party.side === 'public' ? 'funding.public' : 'funding.org';

/** The rows of money that one party brings, by year. */
export const fundingRows = (lookup: FieldLookup, party: Party): readonly Row[] =>
  lookup.rows(fundingList(party)).filter((row) => row.party === party.id);

/** Kronor over the whole term that one party brings in cash; rows without an amount count nothing. */
export function cashOf(lookup: FieldLookup, party: Party): number {
  return fundingRows(lookup, party).reduce((sum, row) => sum + numberOf(row.fields['amount']), 0);
}

/** Every year that a row of money names, in order. */
export const yearsOf = (rows: readonly Row[]): readonly number[] =>
  [...new Set(rows.map((row) => numberOf(row.fields['year'])))].filter((year) => year > 0).toSorted((a, b) => a - b);

/** The sum of some rows, or undefined while one of them has no amount. */
export function sumOf(rows: readonly Row[], field = 'amount'): number | undefined {
  const amounts = rows.map((row) => row.fields[field]);
  return amounts.includes(undefined) ? undefined : amounts.reduce((sum, amount) => sum + numberOf(amount), 0);
}

/** Rows of O1 that are not money. */
export const inKindRows = (lookup: FieldLookup): readonly Row[] =>
  lookup.rows('contributions').filter((row) => row.fields['type']?.value !== 'pengar');

/** Value per year of what one party brings that is not money. */
export function inKindOf(lookup: FieldLookup, party: Party): number {
  return inKindRows(lookup)
    .filter((row) => row.party === party.id)
    .reduce((sum, row) => sum + numberOf(row.fields['sekPerYear']), 0);
}

/** Length of the term in years, for values given per year; 1 while the term is not known. */
export function yearCount(lookup: FieldLookup): number {
  const months = termMonths(lookup) ?? 0;
  return months > 0 ? months / 12 : 1;
}

/** One line of money: from one party, to one organisation when they are several. */
export interface MoneyLine {
  readonly from: Party;
  /** Id of the organisation that gets it; absent for its own money, and while nobody has said. */
  readonly to?: string;
  /** Several organisations could get it, and nobody has said which. */
  readonly toUnknown?: true;
  readonly rows: readonly Row[];
  /** Where the money comes from, in the giver's own words. */
  readonly source?: Filled;
}

function sourceOf(lookup: FieldLookup, party: Party, rows: readonly Row[]): Filled | undefined {
  const own = rows.find((row) => row.fields['source'])?.fields['source'];
  const given = lookup
    .rows('contributions')
    .find((row) => row.party === party.id && row.fields['type']?.value === 'pengar');
  return own ?? given?.fields['source'];
}

/** Every line of money, the public side first. */
export function moneyLines(lookup: FieldLookup): readonly MoneyLine[] {
  const several = partiesOf(lookup, 'org').length > 1;
  return [...partiesOf(lookup, 'public'), ...partiesOf(lookup, 'org')].flatMap((from): readonly MoneyLine[] => {
    const rows = fundingRows(lookup, from);
    const source = sourceOf(lookup, from, rows);
    const told = source === undefined ? {} : { source };
    if (rows.length === 0) return [];
    if (from.side === 'org' || !several) return [{ from, rows, ...told }];
    const receivers = [...new Set(rows.map((row) => textOf(row.fields['receiver'])))];
    return receivers.map((to) => ({
      from,
      rows: rows.filter((row) => textOf(row.fields['receiver']) === to),
      ...(to === '' ? { toUnknown: true } : { to }),
      ...told,
    }));
  });
}
