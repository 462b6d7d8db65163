import { lanesOf, partyName, pathOf } from '#steps/case/answers.ts';
import type { Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Field, Question, QuestionWords } from '#steps/catalogue/step.ts';
import { authorFor, type PageState, type UnknownChoice, usePage } from '../page-context.ts';
import { Earlier } from './Earlier.tsx';
import { FieldInput } from './FieldInput.tsx';
import { ListInput } from './ListInput.tsx';
import { Motivation } from './Motivation.tsx';
import { RowFields } from './RowFields.tsx';
import { clearUnknown, isUnknown, markUnknown, Unknown, UnknownBox, unknownPath } from './Unknown.tsx';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly voice: Voice;
  readonly scopeId: string | undefined;
}

interface FieldProps extends Props {
  readonly fieldKey: string;
  readonly field: Field;
  readonly unknown?: UnknownChoice | undefined;
}

export function scopeIds(page: PageState, field: Field, scopeId: string | undefined): readonly (string | undefined)[] {
  if (field.per === 'public') return (page.c.items['publicParties'] ?? []).map((row) => row.id);
  if (field.per === 'org') return (page.c.items['organisations'] ?? []).map((row) => row.id);
  return [scopeId];
}

/** Lists where each party has rows of its own are one list for the whole case; the others follow their scope. */
export function listPath(page: PageState, fieldKey: string, question: Question, id: string | undefined): string {
  const key = fieldKey.replace('[]', '');
  const shared = question.who === 'apart' || question.who === 'apart-joint';
  return shared || (page.c.items[key]?.length ?? 0) > 0 ? key : pathOf(key, id);
}

function Group(props: FieldProps & { readonly label: string }) {
  const { field, fieldKey, label, words } = props;
  if (field.kind !== 'group') return null;
  return (
    <fieldset className="follow-up">
      <legend>{label}</legend>
      {words.hints?.[fieldKey] ? <p className="hint">{words.hints[fieldKey]}</p> : null}
      {Object.entries(field.fields).map(([sub, child]) => (
        <OneField
          key={sub}
          {...props}
          fieldKey={`${fieldKey}.${sub}`}
          field={field.per === undefined ? child : { ...child, per: field.per }}
        />
      ))}
    </fieldset>
  );
}

/** The words of a field that the question just above says already: "Säljer någon annan samma sak?". */
const saidAbove = (label: string, question: string): boolean => question.startsWith(label.replace(/[?.]$/, ''));

/** True where the one at the screen is asked to write: not in what it may guess, nor in a joint answer that comes later. */
const writesHere = (page: PageState, { who }: Question, voice: Voice): boolean =>
  voice === 'joint' ? who !== 'apart-joint' : authorFor(page, voice) === voice;

function OneField(props: FieldProps) {
  const { question, words, voice, scopeId, fieldKey, field, unknown } = props;
  const page = usePage();
  const several = Object.values(question.fields).filter((field) => !field.derived).length > 1;
  const label = words.labels?.[fieldKey] ?? words.question;
  const ids = scopeIds(page, field, scopeId);
  if (field.kind === 'group') return <Group {...props} label={label} />;
  return ids.map((id) => {
    const owner = field.per !== undefined && ids.length > 1 && id !== undefined ? partyName(page.c, id) : undefined;
    const title = owner === undefined ? label : `${label}, ${owner}`;
    const hint = words.hints?.[fieldKey];
    if (field.kind === 'list') {
      const list = listPath(page, fieldKey, question, id);
      const shared = { list, fieldKey, voice, hint, words, item: field.item, max: field.max };
      return (
        <ListInput
          key={id ?? ''}
          {...shared}
          label={title}
          quiet={!several}
          apart={question.who === 'apart' || question.who === 'apart-joint'}
          starts={field.emptyMeansNone !== true && writesHere(page, question, voice)}
          proposal={page.proposals[list]}
        />
      );
    }
    const path = pathOf(fieldKey, id);
    return (
      <FieldInput
        key={id ?? ''}
        target={{ kind: 'answer', path, voice }}
        {...{ field, hint, words, unknown }}
        label={title}
        quiet={saidAbove(title, words.question)}
        options={words.options?.[fieldKey]}
        proposal={page.proposals[path]}
      />
    );
  });
}

export type Asked = readonly (readonly [string, Field])[];

export function askedFields(page: PageState, question: Question): Asked {
  return Object.entries(question.fields).filter(([, field]) => !field.derived && page.asked(field));
}

const rowList = (key: string): string => key.slice(0, key.indexOf('[].'));

/**
 * All fields of a question in one lane, in the order asked. Fields of rows stand together, list by list; a list that
 * the question itself holds takes its row fields with it.
 */
export function QuestionFields(props: Props & { readonly unknown?: UnknownChoice | undefined }) {
  const { question } = props;
  const page = usePage();
  const asked = askedFields(page, question);
  const own = new Set(Object.keys(question.fields).filter((key) => key.endsWith('[]') && !key.includes('[].')));
  const lists = [...new Set(asked.filter(([key]) => key.includes('[].')).map(([key]) => rowList(key)))];
  const fieldsIn = (list: string) => asked.filter(([key]) => key.startsWith(`${list}[].`));
  const plain = asked
    .filter(([key]) => !key.includes('[].'))
    .map(([key, field]): readonly [string, Field] => {
      if (field.kind !== 'list' || !own.has(key)) return [key, field];
      const more = fieldsIn(key.replace('[]', '')).map(([name, child]) => [name.slice(key.length + 1), child]);
      return [key, { ...field, item: { ...field.item, ...Object.fromEntries(more) } }];
    });
  return (
    <>
      {lists
        .filter((list) => !own.has(`${list}[]`))
        .map((list) => (
          <RowFields key={list} {...props} list={list} fields={fieldsIn(list)} />
        ))}
      {plain.map(([key, field], index) => (
        <OneField key={key} {...props} fieldKey={key} field={field} unknown={index === 0 ? props.unknown : undefined} />
      ))}
    </>
  );
}

/** The key of a question that is one choice among a few: there "vet inte än" stands as the last choice. */
function choiceKey(page: PageState, question: Question): string | undefined {
  const asked = askedFields(page, question);
  const [first] = asked;
  const choices = asked.filter(([, field]) => field.kind === 'choice');
  if (!first || choices.length !== 1 || first[1].kind !== 'choice') return undefined;
  return first[0].includes('[].') || first[1].per !== undefined ? undefined : first[0];
}

/** What one lane holds: the fields, the reason and "vi vet inte än". */
export function LaneFields(props: Props) {
  const { question, voice, scopeId } = props;
  const page = usePage();
  const key = choiceKey(page, question);
  if (key === undefined) {
    return (
      <>
        <Earlier {...props} />
        <QuestionFields {...props} />
        <Motivation {...props} />
        <Unknown {...props} />
      </>
    );
  }
  const chosen = isUnknown(page, question, voice, scopeId);
  const path = pathOf(key, scopeId);
  const answered = lanesOf(page.c.answers, path)[voice] !== undefined;
  const emptied: readonly Edit[] = answered ? [{ op: 'answer', path, voice, entry: null }] : [];
  const unknown: UnknownChoice = {
    chosen: chosen && !answered,
    path: unknownPath(question, scopeId),
    onChoose: () => page.edit([...emptied, markUnknown(page, props)]),
    clearing: chosen ? [clearUnknown(props)] : [],
    box: <UnknownBox {...props} />,
  };
  return (
    <>
      <Earlier {...props} />
      <QuestionFields {...props} unknown={unknown} />
      <Motivation {...props} />
    </>
  );
}
