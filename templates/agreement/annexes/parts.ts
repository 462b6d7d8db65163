/** Tables and paragraphs of the annexes: a value in its form, or a visible gap. */
import { dayMonth, groupDigits, inWords, longDate, nbsp, orgNumber } from '#steps/swedish/format.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { type FactName, factOf } from '#templates/fields/facts.ts';
import {
  type FieldLookup,
  type Filled,
  type Row,
  type Scope,
  textOf,
  type ValueKey,
} from '#templates/fields/fields.ts';
import { ours, partyTerm } from '#templates/fields/form.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { cutLines } from '#templates/tree/own-words.ts';
import { answerOf, gap, plain } from '#templates/tree/runs.ts';
import { clean, keepLines, ownWords } from '#templates/tree/swedish.ts';
import type { AgreementInput } from '../input.ts';

export type Cell = readonly Run[];
type Form = 'text' | 'date' | 'dayMonth' | 'kronor' | 'euro' | 'number' | 'choice' | 'party' | 'orgNumber';

/** What a cell asks for, and the words of its gap. */
export interface Ask {
  readonly label: string;
  readonly ref: string;
  readonly page: string;
  readonly form?: Form;
  /** Key of the option words when it is another than the field's own. */
  readonly words?: string;
  /** Left empty it means none; a dash is printed instead of a gap. */
  readonly optional?: true;
}

export const none: Cell = [{ text: '–', mark: 'muted' }];

/** Text of an answer in a cell, with the question it answers: the preview leads from the cell back to it. */
export function answered(field: Pick<Filled, 'ref' | 'page'> & { readonly path?: string }, text: string): Cell {
  const { ref, page, path } = field;
  return text === '' ? [] : [{ text, ref, page, ...(path === undefined || path === '' ? {} : { path }) }];
}

/** A value in the form of a table cell. */
export function shown(lookup: FieldLookup, field: Filled, ask: Ask, key: string): string {
  const { value } = field;
  const words = ask.words ?? key;
  if (typeof value === 'number') return ask.form === 'kronor' ? `${groupDigits(value)}${nbsp}kr` : groupDigits(value);
  if (typeof value !== 'string')
    return inWords(value.map((one) => (ask.form === 'date' ? longDate(one) : choiceWords(words, one))));
  if (ask.form === 'date') return longDate(value);
  if (ask.form === 'dayMonth') return dayMonth(value);
  if (ask.form === 'choice') return ours(lookup, choiceWords(words, value));
  if (ask.form === 'party') return value === 'outside' ? 'Någon utanför' : partyTerm(lookup, value);
  if (ask.form === 'orgNumber') return orgNumber(value);
  return keepLines(value);
}

function cell(lookup: FieldLookup, field: Filled | undefined, ask: Ask, key: string): Cell {
  if (field) return answered(field, shown(lookup, field, ask, key));
  return ask.optional ? none : [gap(ask)];
}

export const rowCell = (lookup: FieldLookup, row: Row, key: string, ask: Ask): Cell =>
  cell(lookup, row.fields[key], ask, key);

/** Cells one under another; those that say nothing are left out. */
export const stacked = (cells: readonly Cell[]): Cell =>
  cells
    .filter((cell) => cell.length > 0 && cell !== none)
    .flatMap((cell, index): readonly Run[] => (index === 0 ? cell : [{ text: '\n' }, ...cell]));

/** A label and what somebody has written; nothing while nobody has. */
export const written = (label: string, field: Filled | undefined): Cell =>
  field === undefined ? [] : [{ text: label }, ...answered(field, keepLines(textOf(field)))];

export const valueCell = (lookup: FieldLookup, key: ValueKey, ask: Ask, scope?: Scope): Cell =>
  cell(lookup, lookup.value(key, scope), ask, key);

export interface Column {
  readonly header: string;
  readonly align?: 'right';
  readonly width?: number;
}

const says = (cell: Cell | undefined): boolean => cell !== undefined && cell !== none && cell.length > 0;

/** A table; with no rows it shows the gap of what it waits for. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  empty: Ask,
  foot?: readonly Cell[],
): Block {
  const blank = columns.map((_, index) => (index > 0 ? [] : empty.optional ? none : [gap(empty)]));
  // A column that says nothing in any row is left out.
  const said = columns.map((_, index) => index === 0 || rows.length === 0 || rows.some((row) => says(row[index])));
  const kept = <T>(row: readonly T[]): readonly T[] => row.filter((_, index) => said[index] === true);
  return {
    kind: 'table',
    caption,
    columns: kept(columns),
    rowHeaders: true,
    rows: rows.length > 0 ? rows.map(kept) : [blank],
    ...(foot ? { foot: kept(foot) } : {}),
  };
}

/** A table straight from the rows of a list. */
export function listTable(
  lookup: FieldLookup,
  caption: string,
  list: readonly Row[],
  columns: readonly (Column & { readonly key: string; readonly ask: Ask })[],
  empty: Ask,
): Block {
  const rows = list.map((row) => columns.map((column) => rowCell(lookup, row, column.key, column.ask)));
  const heads = columns.map(({ header, align, width }) => ({
    header,
    ...(align === undefined ? {} : { align }),
    ...(width === undefined ? {} : { width }),
  }));
  return table(caption, heads, rows, empty);
}

export const heading = (text: string, id?: string): Block => ({
  kind: 'heading',
  level: 3,
  runs: plain(text),
  ...(id === undefined ? {} : { id }),
});

/** Labels with their values in one paragraph, or their gaps; nothing is woven into a sentence of ours. */
export function labelled(
  lookup: FieldLookup,
  parts: readonly (readonly [string, ValueKey, Ask])[],
  scope?: Scope,
): Block {
  const found = parts.map(([label, key, ask]) => ({ label, key, ask, field: lookup.value(key, scope) }));
  const runs = found.flatMap(({ label, key, ask, field }, index): readonly Run[] => [
    { text: `${index === 0 ? '' : ' '}${ours(lookup, label)}`, mark: 'strong' },
    { text: ' ' },
    ...(field === undefined ? [gap(ask)] : answered(field, ownWords(shown(lookup, field, ask, key)))),
  ]);
  const answers = found.flatMap(({ field }) => (field ? [answerOf(field)] : []));
  return { kind: 'paragraph', runs, trace: { answers, rules: [], sources: [] } };
}

/** A paragraph with one value, or its gap. `text` has the value at "%". */
export function sentence(lookup: FieldLookup, text: string, key: ValueKey, ask: Ask, scope?: Scope): Block {
  const field = lookup.value(key, scope);
  const [before = '', after = ''] = ours(lookup, text).split('%');
  const runs: readonly Run[] = [...plain(before), ...cell(lookup, field, ask, key), ...plain(after)];
  const answers = field ? [answerOf(field)] : [];
  return { kind: 'paragraph', runs, trace: { answers, rules: [], sources: [] } };
}

/** A paragraph that says a chosen answer as a sentence; an option without one of its own stands after the label. */
export function settled(
  lookup: FieldLookup,
  key: ValueKey,
  ask: Ask,
  sentences: Readonly<Record<string, string>>,
  scope?: Scope,
): Block {
  const field = lookup.value(key, scope);
  const value = String(field?.value ?? '');
  const said = Object.hasOwn(sentences, value) ? sentences[value] : undefined;
  if (!field || said === undefined)
    return sentence(lookup, `${ask.label.charAt(0).toLocaleUpperCase('sv')}${ask.label.slice(1)}: %.`, key, ask, scope);
  const runs = plain(ours(lookup, said));
  return { kind: 'paragraph', runs, trace: { answers: [answerOf(field)], rules: [], sources: [] } };
}

export const note = (text: string): Block => ({ kind: 'paragraph', runs: plain(text) });

/** A label and the parties' own text, with its paragraphs and lists; a gap when there is none. */
export function ownText(lookup: FieldLookup, label: string, key: ValueKey, ask: Ask, scope?: Scope): readonly Block[] {
  const field = lookup.value(key, scope);
  const lead: Run = { text: ours(lookup, label), mark: 'strong' };
  if (!field) return ask.optional ? [] : [{ kind: 'paragraph', runs: [lead, { text: ' ' }, gap(ask)] }];
  const trace = { answers: [answerOf(field)], rules: [], sources: [] };
  const { first, rest } = cutLines([
    lead,
    { text: ' ' },
    { text: ownWords(String(field.value)), own: true, path: field.path },
  ]);
  return [
    { kind: 'paragraph', runs: first, trace },
    ...rest.map(
      (part): Block =>
        'runs' in part
          ? { kind: 'paragraph', runs: part.runs, trace }
          : { kind: 'list', style: part.style, items: part.items.map((runs) => ({ runs, trace })) },
    ),
  ];
}

/** Text of the users, one paragraph for each line they wrote; a gap when there is none. */
export function longText(lookup: FieldLookup, key: ValueKey, ask: Ask, scope?: Scope): readonly Block[] {
  const field = lookup.value(key, scope);
  if (!field) return ask.optional ? [] : [{ kind: 'paragraph', runs: [gap(ask)] }];
  const trace = { answers: [answerOf(field)], rules: [], sources: [] };
  return String(field.value)
    .split(/\n+/u)
    .map(clean)
    .filter((line) => line !== '')
    .map((line): Block => ({ kind: 'paragraph', runs: plain(line), trace }));
}

/** The gap of a fact that nobody has settled, as a paragraph; nothing when it is settled. */
export function unsettled(input: AgreementInput, name: FactName): readonly Block[] {
  if (input.fields.fact(name) !== 'unknown') return [];
  return [{ kind: 'paragraph', runs: [gap({ ...input.fields.asksAt(name), label: factOf(name).asks })] }];
}
