import { useState } from 'react';
import { fieldText } from '#steps/case/answers.ts';
import { type Item, rowsAt, type Voice } from '#steps/case/case-file.ts';

import { allQuestions, fieldOfKey } from '#steps/catalogue/index.ts';
import type { Field, Question, QuestionWords } from '#steps/catalogue/step.ts';
import { longDate } from '#steps/swedish/format.ts';
import { authorFor, PageContext, type PageState, usePage } from '../page-context.ts';
import { Shape } from '../Shape.tsx';
import { FieldInput } from './FieldInput.tsx';
import { ListInput } from './ListInput.tsx';
import { labelIn } from './labels.ts';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly voice: Voice;
  /** The list, without `[]`. */
  readonly list: string;
  readonly fields: readonly (readonly [string, Field])[];
}

interface ListWords {
  readonly one: string;
  readonly another: string;
  readonly prefix: string;
}

const listWords: Readonly<Record<string, ListWords>> = {
  publicParties: { one: 'Kommun eller region', another: 'en kommun eller region till', prefix: 'k' },
  organisations: { one: 'Idéburen organisation', another: 'en organisation till', prefix: 'o' },
  parts: { one: 'Del', another: 'en del till', prefix: 'p' },
  goals: { one: 'Mål', another: 'ett mål till', prefix: '' },
  checkIns: { one: 'Avstämning', another: 'en avstämning', prefix: '' },
};
const otherWords: ListWords = { one: 'Rad', another: 'en rad till', prefix: '' };

/** Lists that a case always holds at least one row of. */
const fixedLists = ['publicParties', 'organisations', 'parts'];

/** The question that owns a list is the first that names it; only there rows are added and removed. */
function ownsList(question: Question, list: string): boolean {
  const first = allQuestions.find((other) => Object.keys(other.fields).some((key) => key.startsWith(`${list}[]`)));
  return first?.ref === question.ref;
}

/** Ids of parties and parts are short, so that they can stand in an address: o2, k3, p2. */
function nextId(rows: readonly Item[], prefix: string, fallback: () => string): string {
  if (prefix === '') return fallback();
  const numbers = rows.map((row) => Number(row.id.slice(prefix.length))).filter((n) => !Number.isNaN(n));
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
}

interface RowProps extends Props {
  readonly row: Item;
  readonly title: string;
  readonly removable: boolean;
}

function RowField({ row, words, list, fields, entry: [key, field] }: RowProps & { entry: readonly [string, Field] }) {
  const page = usePage();
  const name = key.slice(key.indexOf('[].') + 3).replace('[]', '');
  const label = words.labels?.[key] ?? (fields.length === 1 ? words.question : labelIn(words, list, name));
  const shared = { label, hint: words.hints?.[key], words };
  if (field.kind === 'list') {
    const nested = `${list}/${row.id}/${name}`;
    return (
      <ListInput
        {...shared}
        list={nested}
        fieldKey={key}
        voice="joint"
        item={field.item}
        max={field.max}
        proposal={page.proposals[nested]}
      />
    );
  }
  return (
    <FieldInput
      {...shared}
      target={{ kind: 'field', list, id: row.id, field: name, voice: row.voice }}
      field={field}
      options={words.options?.[key]}
    />
  );
}

function RowBlock(props: RowProps) {
  const { row, title, removable, list, fields } = props;
  const page = usePage();
  const name = fieldText(row, 'name') ?? fieldText(row, 'text');
  const side = list === 'publicParties' ? 'public' : list === 'organisations' ? 'org' : undefined;
  const word = `Ta bort ${title.toLowerCase()}`;
  const named = name === undefined ? word : `${word}: ${name}`;
  const remove = (): void => page.edit([{ op: 'remove', list, id: row.id }], `Borttaget: ${name ?? title}.`);
  return (
    <fieldset className="row-block">
      <legend>
        {side ? <Shape side={side} /> : null} {title}
      </legend>
      {fields
        .filter(([, field]) => page.asked(field))
        .map((entry) => (
          <RowField key={entry[0]} {...props} entry={entry} />
        ))}
      {removable && !page.readOnly ? (
        <button type="button" className="link" aria-label={named} onClick={remove}>
          {word}
        </button>
      ) : null}
    </fieldset>
  );
}

/** The first question of a page that names a list shows what every row holds, such as its date. */
function leadsOnPage(question: Question, list: string): boolean {
  const first = allQuestions.find(
    (other) => other.page === question.page && Object.keys(other.fields).some((key) => key.startsWith(`${list}[].`)),
  );
  return first?.ref === question.ref;
}

/** Rows of a list where lanes have rows of their own belong to the lane; the others to everyone. */
function useRows({ question, list, voice }: Props) {
  const page = usePage();
  const all = rowsAt(page.c, list);
  const definition = fieldOfKey(`${list}[]`);
  const laned = list === 'checkIns';
  const own = laned ? all.filter((row) => row.voice === voice) : all;
  // A page that is not repeated per organisation shows the rows of all of them.
  const { orgId } = page.scope;
  const oneOrg = question.scope === 'org' && list === 'organisations' && orgId !== undefined;
  const rows = oneOrg ? own.filter((row) => row.id === orgId) : own;
  const items = laned && definition?.kind === 'list' && leadsOnPage(question, list) ? definition.item : {};
  return {
    all,
    rows,
    laned,
    more: Object.entries(items).map(([name, field]) => [`${list}[].${name}`, field] as const),
  };
}

/** The open row that an empty list starts with: it is no row of the case until something is written in it. */
function useFirstRow(list: string) {
  const page = usePage();
  const [row] = useState(
    (): Item => ({ id: page.newId(), voice: 'joint', by: authorFor(page, 'joint'), at: page.now(), fields: {} }),
  );
  const stored = rowsAt(page.c, list).some(({ id }) => id === row.id);
  const edit: PageState['edit'] = (edits, label) =>
    page.edit(stored ? edits : [{ op: 'add', list, index: rowsAt(page.c, list).length, item: row }, ...edits], label);
  return { row, stored, inside: { ...page, edit } };
}

/** Fields that belong to the rows of a list, such as the names of the parties or the signs of each goal. */
export function RowFields(props: Props) {
  const { question, list, voice, fields } = props;
  const page = usePage();
  const { all, rows: written, laned, more } = useRows(props);
  const first = useFirstRow(list);
  const names = listWords[list] ?? otherWords;
  const owner = ownsList(question, list);
  const fixed = fixedLists.includes(list);
  const add = (): void => {
    const id = nextId(all, names.prefix, page.newId);
    const lane = laned ? voice : 'joint';
    const item: Item = { id, voice: lane, by: authorFor(page, lane), at: page.now(), fields: {} };
    page.edit([{ op: 'add', list, index: all.length, item }]);
  };
  const titleOf = (row: Item, index: number): string => {
    const name = fieldText(row, 'name') ?? fieldText(row, 'text');
    const date = fieldText(row, 'date');
    if (date !== undefined) return `${names.one} ${longDate(date)}`;
    if (!owner && name !== undefined) return name;
    return all.length > 1 || !fixed ? `${names.one} ${index + 1}` : names.one;
  };
  const adds = (owner || laned) && !page.readOnly;
  const starts = adds && !laned && !fixed && written.length === 0;
  const rows = starts ? [first.row] : written;
  return (
    <div className="row-fields">
      {!adds && rows.length === 0 ? <p className="muted">Här finns inget att fylla i än.</p> : null}
      {rows.map((row, index) => (
        <PageContext key={row.id} value={row.id === first.row.id ? first.inside : page}>
          <RowBlock
            {...props}
            fields={[...more, ...fields]}
            row={row}
            title={titleOf(row, index)}
            removable={adds && !starts && (!fixed || all.length > 1)}
          />
        </PageContext>
      ))}
      {adds ? (
        <button type="button" className="button-outline button-small add-row" data-add={list} onClick={add}>
          Lägg till {rows.length === 0 && !laned ? names.one.toLowerCase() : names.another}
        </button>
      ) : null}
    </div>
  );
}
