/** Annex 1: the joint budget and all that the parties bring, in money and otherwise. */

import { groupDigits, nbsp } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, numberOf, type Party, type Row, textOf } from '#templates/fields/fields.ts';
import { partyTerm } from '#templates/fields/form.ts';
import { termMonths } from '#templates/fields/term.ts';
import type { Block } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import type { AgreementInput } from '../input.ts';
import { type Ask, answered, type Cell, listTable, none, note, rowCell, sentence, table } from './parts.ts';

const budget: Ask = ask('den gemensamma budgeten', 'budget.items');
const brought: Ask = ask('vad ni bidrar med', 'contributions');

const kronor = (amount: number): Cell => plain(`${groupDigits(amount)}${nbsp}kr`);
const kronorOrNone = (amount: number, from?: Parameters<typeof answered>[0]): Cell =>
  amount === 0 ? none : from ? answered(from, `${groupDigits(amount)}${nbsp}kr`) : kronor(amount);

/** Rows of O1 that are not money. */
export const inKindRows = (lookup: FieldLookup): readonly Row[] =>
  lookup.rows('contributions').filter((row) => row.fields['type']?.value !== 'pengar');

const fundingList = (party: Party): 'funding.public' | 'funding.org' =>
  party.side === 'public' ? 'funding.public' : 'funding.org';

/** Kronor over the whole term that one party brings in cash. */
export function cashOf(lookup: FieldLookup, party: Party): number {
  return lookup
    .rows(fundingList(party))
    .filter((row) => row.party === party.id)
    .reduce((sum, row) => sum + numberOf(row.fields['amount']), 0);
}

/** Value per year of what one party brings that is not money. */
export function inKindOf(lookup: FieldLookup, party: Party): number {
  return inKindRows(lookup)
    .filter((row) => row.party === party.id)
    .reduce((sum, row) => sum + numberOf(row.fields['sekPerYear']), 0);
}

const yearsOf = (lookup: FieldLookup): readonly number[] =>
  [
    ...new Set(
      [...lookup.rows('funding.public'), ...lookup.rows('funding.org')].map((row) => numberOf(row.fields['year'])),
    ),
  ]
    .filter((year) => year > 0)
    .toSorted((a, b) => a - b);

/** Length of the term in years, for values given per year; 1 while the term is not known. */
export function yearCount(lookup: FieldLookup): number {
  const months = termMonths(lookup) ?? 0;
  return months > 0 ? months / 12 : 1;
}

/** Budget, funding, contributions in kind, and each party's share. */
export function resources({ fields }: AgreementInput): readonly Block[] {
  return [
    budgetTable(fields),
    ...(fields.fact('moneyGiven') === 'no' ? [] : [fundingTable(fields)]),
    inKindTable(fields),
    sharesTable(fields),
    note('Värdena gör Parternas insatser synliga. De ger inte rätt till betalning.'),
    ...(fields.fact('volunteers') === 'yes' ? volunteering(fields) : []),
  ];
}

function budgetTable(lookup: FieldLookup): Block {
  const rows = lookup.rows('budget.items').map((row): readonly Cell[] => {
    const payer = lookup.parties.find((party) => party.id === row.fields['paidBy']?.value);
    const amount = numberOf(row.fields['amount']);
    const from = row.fields['amount'] ?? budget;
    const column = (side: Party['side'] | undefined): Cell => kronorOrNone(payer?.side === side ? amount : 0, from);
    const cells = [column('public'), column('org'), kronorOrNone(payer ? 0 : amount, from)];
    return [
      answered(row.fields['year'] ?? budget, textOf(row.fields['year'])),
      rowCell(lookup, row, 'cost', ask('kostnad', 'budget.items')),
      ...cells,
    ];
  });
  const columns = [
    { header: 'År', width: 0.6 },
    { header: 'Kostnad', width: 2 },
    { header: partyTerm(lookup, firstOf(lookup, 'public')), align: 'right' },
    { header: partyTerm(lookup, firstOf(lookup, 'org')), align: 'right' },
    { header: 'Annan finansiering', align: 'right' },
  ] as const;
  return table('Budget per år', columns, rows, budget);
}

function firstOf(lookup: FieldLookup, side: Party['side']): string {
  const own = lookup.parties.filter((party) => party.side === side);
  if (own.length === 1) return own[0]?.id ?? '';
  return side === 'public' ? 'Offentliga parter' : 'Organisationer';
}

function fundingTable(lookup: FieldLookup): Block {
  const years = yearsOf(lookup);
  const amount = (party: Party, year: number): number =>
    lookup
      .rows(fundingList(party))
      .filter((row) => row.party === party.id && row.fields['year']?.value === year)
      .reduce((sum, row) => sum + numberOf(row.fields['amount']), 0);
  const paying = lookup.parties.filter((party) => cashOf(lookup, party) > 0);
  const rows = paying.map((party): readonly Cell[] => [
    plain(partyTerm(lookup, party.id)),
    ...years.map((year) => kronorOrNone(amount(party, year), budget)),
    kronor(cashOf(lookup, party)),
  ]);
  const all = (year: number): number => paying.reduce((sum, party) => sum + amount(party, year), 0);
  const total = paying.reduce((sum, party) => sum + cashOf(lookup, party), 0);
  const foot =
    rows.length > 0 ? [plain('Tillsammans'), ...years.map((year) => kronor(all(year))), kronor(total)] : undefined;
  const columns = [
    { header: 'Part', width: 1.5 },
    ...years.map((year) => ({ header: String(year), align: 'right' }) as const),
    { header: 'Summa', align: 'right' } as const,
  ];
  return table('Medfinansiering per år', columns, rows, ask('pengar per år', 'budget.items'), foot);
}

function inKindTable(lookup: FieldLookup): Block {
  const of = (label: string): Ask => ask(label, 'contributions');
  return listTable(
    lookup,
    'Egeninsatser',
    inKindRows(lookup),
    [
      { header: 'Part', key: 'party', ask: { ...of('part'), form: 'party' } },
      { header: 'Insats', key: 'text', ask: of('insats'), width: 2 },
      { header: 'Omfattning', key: 'extent', ask: of('omfattning'), width: 1.4 },
      { header: 'Värde per år', key: 'sekPerYear', ask: { ...of('värde per år'), form: 'kronor' }, align: 'right' },
      { header: 'Grund för värdet', key: 'method', ask: of('hur ni har räknat'), width: 1.6 },
    ],
    brought,
  );
}

/** One column of the table of shares: its header, and its cell for a party and for all of them. */
interface SumColumn {
  readonly header: string;
  readonly width?: number;
  readonly of: (sums: PartySums) => Cell;
  readonly all: Cell;
}

interface PartySums {
  readonly cash: number;
  readonly inKind: number;
  readonly total: number;
}

/**
 * Cash over the term and value in kind for the same years. No money, no column for money; and no share while a party has
 * put no value on what it brings: then nobody knows what the whole is.
 */
function sharesTable(lookup: FieldLookup): Block {
  const years = yearCount(lookup);
  const sums = lookup.parties.map((party) => {
    const cash = cashOf(lookup, party);
    const inKind = Math.round(inKindOf(lookup, party) * years);
    return { party, cash, inKind, total: cash + inKind };
  });
  const sum = (key: keyof PartySums): number => sums.reduce((total, one) => total + one[key], 0);
  const columns: readonly SumColumn[] = [
    ...(lookup.fact('moneyGiven') === 'no'
      ? []
      : [{ header: 'Pengar', of: ({ cash }: PartySums) => kronorOrNone(cash), all: kronorOrNone(sum('cash')) }]),
    { header: 'Egeninsatser', of: ({ inKind }) => kronorOrNone(inKind), all: kronorOrNone(sum('inKind')) },
    { header: 'Summa', of: ({ total }) => kronorOrNone(total), all: kronor(sum('total')) },
    ...(sums.every(({ total }) => total > 0)
      ? [{ header: 'Andel', width: 0.7, of: share(sum('total')), all: plain(`100${nbsp}%`) }]
      : []),
  ];
  const known = sum('total') > 0;
  return table(
    'Samlade resurser för hela tiden',
    [
      { header: 'Part', width: 1.5 },
      ...columns.map(({ header, width }) => ({ header, align: 'right', ...(width ? { width } : {}) }) as const),
    ],
    known ? sums.map((one) => [plain(partyTerm(lookup, one.party.id)), ...columns.map(({ of }) => of(one))]) : [],
    brought,
    known ? [plain('Tillsammans'), ...columns.map(({ all }) => all)] : undefined,
  );
}

const share =
  (all: number) =>
  ({ total }: PartySums): Cell =>
    plain(`${Math.round((100 * total) / all)}${nbsp}%`);

function volunteering(lookup: FieldLookup): readonly Block[] {
  const hours: Ask = ask('ideella timmar per år', 'contributions');
  const rate: Ask = ask('värdet per ideell timme', 'volunteering.sekPerHour');
  const reason: Ask = ask('skäl för värdet', 'volunteering.rateReason');
  return [
    sentence(lookup, 'Ideell tid: % timmar per år.', 'volunteering.hours', hours),
    sentence(lookup, 'Värde per ideell timme: % kronor.', 'volunteering.sekPerHour', rate),
    sentence(lookup, 'Skäl för värdet: %', 'volunteering.rateReason', reason),
  ];
}
