import type { Item } from '#steps/case-file.ts';
import { rowsOf } from '#steps/case-file.ts';
import { allQuestions } from '#steps/index.ts';
import type { Field, Question, QuestionWords } from '#steps/step.ts';
import { FieldInput } from './FieldInput.tsx';
import { ListInput } from './ListInput.tsx';
import { usePage } from './page-context.ts';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  /** The list, without `[]`. */
  readonly list: string;
  readonly fields: readonly (readonly [string, Field])[];
}

interface ListWords {
  readonly one: string;
  readonly prefix: string;
}

const listWords: Readonly<Record<string, ListWords>> = {
  publicParties: { one: 'Kommun eller region', prefix: 'k' },
  organisations: { one: 'Idéburen organisation', prefix: 'o' },
  parts: { one: 'Del', prefix: 'p' },
  goals: { one: 'Mål', prefix: '' },
};

const partyLists = ['publicParties', 'organisations'];

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

function RowBlock({
  row,
  title,
  removable,
  question,
  words,
  list,
  fields,
}: Props & { row: Item; title: string; removable: boolean }) {
  const page = usePage();
  const voice = row.voice;
  return (
    <fieldset className="row-block">
      <legend>{title}</legend>
      {fields.map(([key, field]) => {
        const name = key.slice(key.indexOf('[].') + 3).replace('[]', '');
        if (!page.asked(field)) return null;
        const label = words.labels?.[key] ?? (fields.length === 1 ? words.question : name);
        if (field.kind === 'list') {
          const nested = `${list}/${row.id}/${name}`;
          return (
            <ListInput
              key={key}
              list={nested}
              fieldKey={key}
              voice="joint"
              label={label}
              hint={words.hints?.[key]}
              item={field.item}
              max={field.max}
              words={words}
              proposal={page.proposals[nested]}
            />
          );
        }
        return (
          <FieldInput
            key={key}
            target={{ kind: 'field', list, id: row.id, field: name, voice }}
            field={field}
            label={label}
            hint={words.hints?.[key]}
            options={words.options?.[key]}
            words={words}
          />
        );
      })}
      {removable && !page.readOnly ? (
        <button
          type="button"
          className="link"
          onClick={() => page.edit([{ op: 'remove', list, id: row.id }], `${title} är borttagen.`)}
        >
          Ta bort {title.toLowerCase()}
        </button>
      ) : null}
      <span hidden data-question={question.ref} />
    </fieldset>
  );
}

/** Fields that belong to the rows of a list, such as the names of the parties or the signs of each goal. */
export function RowFields(props: Props) {
  const { question, list } = props;
  const page = usePage();
  const all = rowsOf(page.c, list);
  const rows =
    question.scope === 'org' && list === 'organisations' ? all.filter((row) => row.id === page.scope.orgId) : all;
  const names = listWords[list] ?? { one: 'Rad', prefix: '' };
  const owner = ownsList(question, list);
  const fixed = partyLists.includes(list) || list === 'parts';
  const add = (): void => {
    const id = nextId(all, names.prefix, page.newId);
    const at = page.now();
    page.edit([{ op: 'add', list, index: all.length, item: { id, voice: 'joint', by: 'joint', at, fields: {} } }]);
  };
  const titleOf = (row: Item, index: number): string => {
    const name = row.fields['name']?.value ?? row.fields['text']?.value;
    if (!owner && typeof name === 'string' && name !== '') return name;
    return all.length > 1 || !fixed ? `${names.one} ${index + 1}` : names.one;
  };
  return (
    <div className="row-fields">
      {!owner && rows.length === 0 ? <p className="muted">Här finns inget att fylla i än.</p> : null}
      {rows.map((row, index) => (
        <RowBlock
          key={row.id}
          {...props}
          row={row}
          title={titleOf(row, index)}
          removable={owner && (!fixed || all.length > 1)}
        />
      ))}
      {owner && !page.readOnly ? (
        <button type="button" className="button-outline add-row" data-add={list} onClick={add}>
          {rows.length === 0 ? `Lägg till ${names.one.toLowerCase()}` : `Lägg till ${names.one.toLowerCase()} till`}
        </button>
      ) : null}
    </div>
  );
}
