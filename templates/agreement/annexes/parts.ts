/** Tables and paragraphs of the annexes: a value in its form, or a visible gap. */
import { dayMonth, groupDigits, inWords, longDate, nbsp, orgNumber } from '#steps/swedish/format.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { type FactName, factOf } from '#templates/fields/facts.ts';
import type { FieldLookup, Filled, Row, Scope, ValueKey } from '#templates/fields/fields.ts';
import { ours, partyTerm } from '#templates/fields/form.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { answerOf, gap, plain } from '#templates/tree/runs.ts';
import { clean } from '#templates/tree/swedish.ts';
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
  return clean(value);
}

function cell(lookup: FieldLookup, field: Filled | undefined, ask: Ask, key: string): Cell {
  if (field) return answered(field, shown(lookup, field, ask, key));
  return ask.optional ? none : [gap(ask)];
}

export const rowCell = (lookup: FieldLookup, row: Row, key: string, ask: Ask): Cell =>
  cell(lookup, row.fields[key], ask, key);

export const valueCell = (lookup: FieldLookup, key: ValueKey, ask: Ask, scope?: Scope): Cell =>
  cell(lookup, lookup.value(key, scope), ask, key);

export interface Column {
  readonly header: string;
  readonly align?: 'right';
  readonly width?: number;
}

/** A table; with no rows it shows the gap of what it waits for. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  empty: Ask,
  foot?: readonly Cell[],
): Block {
  const blank = columns.map((_, index) => (index > 0 ? [] : empty.optional ? none : [gap(empty)]));
  return {
    kind: 'table',
    caption,
    columns,
    rowHeaders: true,
    rows: rows.length > 0 ? rows : [blank],
    ...(foot ? { foot } : {}),
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
