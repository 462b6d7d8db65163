/** Annex A: the joint budget with the years as columns, and all that the parties bring beside money, once. */
import { groupDigits } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import {
  type FieldLookup,
  numberOf,
  type Party,
  partiesOf,
  type Row,
  standingParts,
  textOf,
} from '#templates/fields/fields.ts';
import { partyTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean, withoutStop } from '#templates/tree/swedish.ts';
import type { AgreementInput } from '../input.ts';
import { inKindRows, sumOf, yearsOf } from '../money.ts';
import { type Ask, answered, type Cell, labelled, none, rowCell, stacked, table } from './parts.ts';
import { sharesTable } from './shares.ts';

const budget: Ask = ask('den gemensamma budgeten', 'budget.items');
const brought: Ask = ask('vad ni bidrar med', 'contributions');

/** Budget, contributions in kind, and each party's share. */
export function budgetAnnex({ fields }: AgreementInput): readonly Block[] {
  return [
    budgetTable(fields),
    inKindTable(fields),
    ...(fields.fact('volunteers') === 'yes' ? volunteering(fields) : []),
    ...sharesTable(fields),
  ];
}

/** One row for each cost and the one who pays it. */
function budgetTable(lookup: FieldLookup): Block {
  const items = lookup.rows('budget.items');
  const years = yearsOf(items);
  const keyOf = (row: Row): string =>
    [row.part, textOf(row.fields['cost']), textOf(row.fields['paidBy'])].map((one) => clean(one ?? '')).join('|');
  const groups = [...new Set(items.map(keyOf))].map((key) => items.filter((row) => keyOf(row) === key));
  const several = standingParts(lookup).length > 1;
  const rows = groups.flatMap((group): readonly (readonly Cell[])[] => {
    const [first] = group;
    if (first === undefined) return [];
    const cost = first.fields['cost'];
    return [
      [
        cost ? answered(cost, clean(textOf(cost))) : [gap(ask('kostnad', 'budget.items'))],
        ...(several ? [plain(partName(lookup, first.part))] : []),
        payerCell(lookup, first),
        ...amountCells(group, years),
      ],
    ];
  });
  const columns = [
    { header: 'Kostnad' },
    ...(several ? [{ header: 'Del' }] : []),
    { header: 'Betalas av' },
    ...years.map((year) => ({ header: String(year), align: 'right' }) as const),
    { header: 'Summa', align: 'right' } as const,
  ];
  const foot = [plain('Tillsammans'), ...(several ? [none] : []), none, ...amountCells(items, years)];
  return table('Budget, kronor', columns, rows, budget, rows.length > 0 ? foot : undefined);
}

const partName = (lookup: FieldLookup, id: string | undefined): string =>
  lookup.parts.find((part) => part.id === id)?.name ?? '';

function payerCell(lookup: FieldLookup, row: Row): Cell {
  const payer = row.fields['paidBy'];
  if (payer === undefined) return [gap(ask('vem som betalar', 'budget.items'))];
  return answered(payer, payer.value === 'outside' ? 'Annan finansiering' : partyTerm(lookup, textOf(payer)));
}

function amountCells(rows: readonly Row[], years: readonly number[]): readonly Cell[] {
  const cells = years.map((year): Cell => {
    const own = rows.filter((row) => numberOf(row.fields['year']) === year);
    const sum = sumOf(own);
    const from = own[0]?.fields['amount'];
    if (own.length === 0) return none;
    return sum === undefined || from === undefined
      ? [gap(ask('belopp', 'budget.items'))]
      : answered(from, groupDigits(sum));
  });
  const total = sumOf(rows);
  return [...cells, total === undefined ? none : plain(groupDigits(total))];
}

const wordsOf = (row: Row): string => withoutStop(textOf(row.fields['text'])).toLocaleLowerCase('sv');

/** A promise as a row of the one who makes it: the one it names, or the only one on its side. */
function promiseRow(row: Row, parties: readonly Party[]): Row {
  const text = row.fields['text'];
  const [only] = parties.length === 1 ? parties : [];
  const party = textOf(row.fields['party']) || (only?.id ?? '');
  return text === undefined || party === ''
    ? row
    : { ...row, party, fields: { ...row.fields, party: { ...text, value: party } } };
}

/**
 * What is promised in the agreement but has no row among the contributions, as a row without a value: knowledge, and kinds
 * that nobody has brought. With several organisations their own rows say it.
 */
function promised(lookup: FieldLookup): readonly Row[] {
  const rows = inKindRows(lookup);
  const said = new Set(rows.map(wordsOf));
  const kinds = new Set(rows.map((row) => textOf(row.fields['type'])));
  const organisations = partiesOf(lookup, 'org');
  const promises = [
    ...lookup.rows('commitments.public').map((row) => promiseRow(row, partiesOf(lookup, 'public'))),
    ...(organisations.length > 1 ? [] : lookup.rows('commitments.org').map((row) => promiseRow(row, organisations))),
  ];
  return promises.filter((row) => {
    const kind = textOf(row.fields['type']);
    return row.fields['text'] !== undefined && !said.has(wordsOf(row)) && (kind === 'kunskap' || !kinds.has(kind));
  });
}

const of = (label: string): Ask => ask(label, 'contributions');

/** What it is worth a year, and under it how that was counted. A value that is missing is said to be, never a dash. */
function worth(lookup: FieldLookup, row: Row): Cell {
  const { sekPerYear, method } = row.fields;
  if (sekPerYear === undefined) return [{ text: 'inte värderat', mark: 'muted' }];
  return stacked([
    rowCell(lookup, row, 'sekPerYear', { ...of('värde per år'), form: 'kronor' }),
    method === undefined ? none : rowCell(lookup, row, 'method', of('hur ni har räknat')),
  ]);
}

/** The extent in the parties' own words, and the volunteer hours when no other words of the row tell them. */
function extent(lookup: FieldLookup, row: Row): Cell {
  const { hoursPerYear, extent: words, method } = row.fields;
  const hours = hoursPerYear === undefined ? '' : groupDigits(numberOf(hoursPerYear));
  const told = `${textOf(words)} ${textOf(method)}`.replace(/(?<=\d)\s(?=\d)/gu, '');
  const asked = rowCell(lookup, row, 'extent', of('omfattning'));
  if (hoursPerYear === undefined || hours === '' || told.includes(hours.replace(/\s/gu, ''))) return asked;
  const counted = answered(hoursPerYear, `${hours} timmar per år`);
  return words === undefined ? counted : stacked([asked, counted]);
}

function inKindTable(lookup: FieldLookup): Block {
  const several = standingParts(lookup).length > 1;
  const rows = [...inKindRows(lookup), ...promised(lookup)].map((row): readonly Cell[] => {
    const part = row.fields['part'];
    return [
      rowCell(lookup, row, 'party', { ...of('part'), form: 'party' }),
      ...(several ? [part === undefined ? none : answered(part, partName(lookup, textOf(part)))] : []),
      rowCell(lookup, row, 'text', of('insats')),
      extent(lookup, row),
      worth(lookup, row),
    ];
  });
  const headers = ['Part', ...(several ? ['Del'] : []), 'Insats', 'Omfattning', 'Värde per år, och hur det är räknat'];
  return table(
    'Egeninsatser',
    headers.map((header) => ({ header })),
    rows,
    brought,
  );
}

/** How volunteer time is valued, in one line; the hours stand in the table. */
function volunteering(lookup: FieldLookup): readonly Block[] {
  const rate = ask('värdet per ideell timme', 'volunteering.sekPerHour');
  const reason = ask('skäl för värdet', 'volunteering.rateReason');
  return [
    labelled(lookup, [
      ['Ideell tid, kronor per timme:', 'volunteering.sekPerHour', rate],
      ['Skäl för värdet:', 'volunteering.rateReason', reason],
    ]),
  ];
}
