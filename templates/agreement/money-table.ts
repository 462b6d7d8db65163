/** The table of money in the agreement (K21, K22): who gives how much to whom, year by year, and when it is paid. */
import { dayMonth, groupDigits } from '#steps/swedish/format.ts';
import type { TableName } from '#templates/clause/table-names.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, numberOf, partiesOf, type Row, textOf } from '#templates/fields/fields.ts';
import { ours, partyTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean } from '#templates/tree/swedish.ts';
import { answered, type Cell, none } from './annexes/parts.ts';
import type { AgreementInput } from './input.ts';
import { type MoneyLine, moneyLines, sumOf, yearsOf } from './money.ts';

const wanted = ask('belopp', 'funding.public');

/** Cells for each year and their sum. A year without an amount is a gap, and then there is no sum. */
function yearCells(rows: readonly Row[], years: readonly number[]): readonly Cell[] {
  const cells = years.map((year): Cell => {
    const own = rows.filter((row) => numberOf(row.fields['year']) === year);
    const [first] = own;
    const sum = sumOf(own);
    if (first === undefined) return none;
    const from = first.fields['amount'];
    return sum === undefined || from === undefined ? [gap(wanted)] : answered(from, groupDigits(sum));
  });
  const total = sumOf(rows);
  return [...cells, total === undefined ? none : plain(groupDigits(total))];
}

function labelOf(lookup: FieldLookup, line: MoneyLine): Cell {
  const { from, to, toUnknown, source } = line;
  const severalPublic = partiesOf(lookup, 'public').length > 1;
  const name = from.side === 'public' && !severalPublic ? ours(lookup, 'Kommunen') : partyTerm(lookup, from.id);
  const what =
    from.side === 'public'
      ? `Bidraget från ${name}${to === undefined ? '' : ` till ${partyTerm(lookup, to)}`}`
      : `Egna pengar från ${name}`;
  const words = source === undefined ? '' : clean(textOf(source));
  return [
    ...plain(what),
    ...(toUnknown ? [{ text: ' till ' }, gap(ask('vem som tar emot pengarna', 'funding.public[].receiver'))] : []),
    ...(source === undefined || words === '' ? [] : [{ text: ' (' }, ...answered(source, words), { text: ')' }]),
  ];
}

/** A day of payment, from the first row that names it. */
function dayCell(rows: readonly Row[], day: string): Cell {
  const date = rows.find((row) => textOf(row.fields['date']).slice(5) === day)?.fields['date'];
  return date === undefined ? plain(dayMonth(day)) : answered(date, dayMonth(day));
}

/** The payments of one line, each with its year. */
function instalmentsOf(lookup: FieldLookup, line: MoneyLine): readonly Row[] {
  if (line.from.side === 'org') return [];
  return lookup
    .rows('payment.instalments')
    .filter((row) => line.to === undefined || textOf(row.fields['receiver']) === line.to)
    .map((row): Row => {
      const date = row.fields['date'];
      const year = Number(textOf(date).slice(0, 4));
      return date === undefined ? row : { ...row, fields: { ...row.fields, year: { ...date, value: year } } };
    });
}

/** The rows of payment of one line, a row for each day of the year, when the parties have written them. */
function instalmentRows(lookup: FieldLookup, line: MoneyLine, years: readonly number[]): readonly (readonly Cell[])[] {
  const rows = instalmentsOf(lookup, line);
  const days = [...new Set(rows.map((row) => textOf(row.fields['date']).slice(5)))]
    .filter((day) => day !== '')
    .toSorted();
  return days.map((day) => [
    [{ text: 'varav senast den ' }, ...dayCell(rows, day)],
    ...yearCells(
      rows.filter((row) => textOf(row.fields['date']).slice(5) === day),
      years,
    ),
  ]);
}

/** Payments that do not sum to the money of their year: a gap for each, with both sums. */
function uneven(lookup: FieldLookup, lines: readonly MoneyLine[]): readonly Block[] {
  const gaps = lines.flatMap((line) => {
    const paid = instalmentsOf(lookup, line);
    const years = paid.length === 0 ? [] : yearsOf([...line.rows, ...paid]);
    return years.flatMap((year) => {
      const inYear = (rows: readonly Row[]) => sumOf(rows.filter((row) => numberOf(row.fields['year']) === year));
      const [given, out] = [inYear(line.rows), inYear(paid)];
      if (given === undefined || out === undefined || given === out) return [];
      const to = line.to === undefined ? '' : ` till ${partyTerm(lookup, line.to)}`;
      return [
        gap(
          ask(
            `utbetalningar${to} som blir ${groupDigits(given)} kronor ${year}, nu blir de ${groupDigits(out)} kronor`,
            'payment.instalments',
          ),
        ),
      ];
    });
  });
  return gaps.map((run) => ({ kind: 'paragraph', runs: [run] }));
}

function moneyTable({ fields }: AgreementInput): readonly Block[] {
  const lines = moneyLines(fields);
  const years = yearsOf(lines.flatMap((line) => line.rows));
  if (lines.length === 0) return [{ kind: 'paragraph', runs: [gap(ask('pengar per år', 'funding.public'))] }];
  const rows = lines.flatMap((line) => [
    [labelOf(fields, line), ...yearCells(line.rows, years)],
    ...instalmentRows(fields, line, years),
  ]);
  return [
    {
      kind: 'table',
      caption: 'Pengar per år, kronor',
      columns: [
        { header: 'Pengar' },
        ...years.map((year) => ({ header: String(year), align: 'right' }) as const),
        { header: 'Summa', align: 'right' },
      ],
      rowHeaders: true,
      rows,
    },
    ...uneven(fields, lines),
  ];
}

const tables: Readonly<Record<TableName, (input: AgreementInput) => readonly Block[]>> = {
  'tabell-pengar': moneyTable,
};

/** The table that a clause prints, by its name. */
export const clauseTable = (name: TableName, input: AgreementInput): readonly Block[] => tables[name](input);
