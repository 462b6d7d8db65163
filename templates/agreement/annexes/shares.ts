/** What each party brings of the whole, when everything has a value. */
import { groupDigits, nbsp } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import type { FieldLookup, Party } from '#templates/fields/fields.ts';
import { partyTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import { cashOf, fundingRows, inKindOf, inKindRows, yearCount } from '../money.ts';
import { type Cell, none, table } from './parts.ts';

interface PartySums {
  readonly party: Party;
  readonly cash: number;
  readonly inKind: number;
  readonly total: number;
}

/** Every row of money and of contributions has a value, and every party has some: then shares say something. */
function everythingValued(lookup: FieldLookup, sums: readonly PartySums[]): boolean {
  const money = lookup.parties.flatMap((party) => fundingRows(lookup, party));
  const rows = [
    ...money.map((row) => row.fields['amount']),
    ...inKindRows(lookup).map((row) => row.fields['sekPerYear']),
  ];
  return !rows.includes(undefined) && sums.every(({ total }) => total > 0);
}

/** Whole per cent that sum to 100: the largest remainders are rounded up. */
export function wholeShares(parts: readonly number[]): readonly number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  if (all <= 0) return parts.map(() => 0);
  const exact = parts.map((part) => (100 * part) / all);
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, part) => sum + part, 0);
  const first = exact
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, missing)
    .map(({ index }) => index);
  return floors.map((part, index) => part + (first.includes(index) ? 1 : 0));
}

/**
 * Cash over the term and value in kind for the same years. No money, no column for money; no sum and no share while a
 * row lacks its value: then nobody knows what the whole is, and the table says nothing.
 */
export function sharesTable(lookup: FieldLookup): readonly Block[] {
  const years = yearCount(lookup);
  const sums = lookup.parties.map((party): PartySums => {
    const cash = cashOf(lookup, party);
    const inKind = Math.round(inKindOf(lookup, party) * years);
    return { party, cash, inKind, total: cash + inKind };
  });
  if (sums.length === 0 || !everythingValued(lookup, sums)) return [];
  const shares = wholeShares(sums.map(({ total }) => total));
  const money = lookup.fact('moneyGiven') !== 'no';
  const kronor = (amount: number): Cell => (amount === 0 ? none : plain(groupDigits(amount)));
  const cells = (one: Omit<PartySums, 'party'>, share: number): readonly Cell[] => [
    ...(money ? [kronor(one.cash)] : []),
    kronor(one.inKind),
    kronor(one.total),
    plain(`${share}${nbsp}%`),
  ];
  const all = (key: 'cash' | 'inKind' | 'total'): number => sums.reduce((sum, one) => sum + one[key], 0);
  const right = (header: string) => ({ header, align: 'right' }) as const;
  return [
    table(
      'Samlade resurser för hela tiden, kronor',
      [{ header: 'Part' }, ...(money ? [right('Pengar')] : []), right('Egeninsatser'), right('Summa'), right('Andel')],
      sums.map((one, index) => [plain(partyTerm(lookup, one.party.id)), ...cells(one, shares[index] ?? 0)]),
      ask('vad ni bidrar med', 'contributions'),
      [plain('Tillsammans'), ...cells({ cash: all('cash'), inKind: all('inKind'), total: all('total') }, 100)],
    ),
  ];
}
