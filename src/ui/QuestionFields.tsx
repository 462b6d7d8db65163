import { lanesOf, pathOf } from '#steps/answers.ts';
import type { Voice } from '#steps/case-file.ts';
import { partyName } from '#steps/conditions.ts';
import type { Field, Question, QuestionWords } from '#steps/step.ts';
import { FieldInput } from './FieldInput.tsx';
import { ListInput } from './ListInput.tsx';
import { type PageState, usePage } from './page-context.ts';
import { RowFields } from './RowFields.tsx';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly voice: Voice;
  readonly scopeId: string | undefined;
}

function scopeIds(page: PageState, field: Field, scopeId: string | undefined): readonly (string | undefined)[] {
  if (field.per === 'public') return (page.c.items['publicParties'] ?? []).map((row) => row.id);
  if (field.per === 'org') return (page.c.items['organisations'] ?? []).map((row) => row.id);
  return [scopeId];
}

function OneField({
  question,
  words,
  voice,
  scopeId,
  fieldKey,
  field,
}: Props & { readonly fieldKey: string; readonly field: Field }) {
  const page = usePage();
  const several = Object.keys(question.fields).length > 1;
  const label = words.labels?.[fieldKey] ?? (several ? fieldKey : words.question);
  const ids = scopeIds(page, field, scopeId);
  if (field.kind === 'group') {
    return (
      <fieldset className="row-block">
        <legend>{label}</legend>
        {Object.entries(field.fields).map(([sub, child]) => (
          <OneField key={sub} {...{ question, words, voice, scopeId }} fieldKey={`${fieldKey}.${sub}`} field={child} />
        ))}
      </fieldset>
    );
  }
  return ids.map((id) => {
    const owner = field.per !== undefined && ids.length > 1 && id !== undefined ? partyName(page.c, id) : undefined;
    const title = owner === undefined ? label : `${label}, ${owner}`;
    if (field.kind === 'list') {
      const key = fieldKey.replace('[]', '');
      const list = oneList(page, key, id, voice) ? key : pathOf(key, id);
      return (
        <ListInput
          key={id ?? ''}
          list={list}
          fieldKey={fieldKey}
          voice={voice}
          label={several ? title : ''}
          hint={words.hints?.[fieldKey]}
          item={field.item}
          max={field.max}
          words={words}
          proposal={page.proposals[list]}
        />
      );
    }
    const path = pathOf(fieldKey, id);
    return (
      <FieldInput
        key={id ?? ''}
        target={{ kind: 'answer', path, voice }}
        field={field}
        label={title}
        hint={words.hints?.[fieldKey]}
        options={words.options?.[fieldKey]}
        words={words}
        proposal={page.proposals[path]}
        quiet={label === words.question}
      />
    );
  });
}

/** Lists where each party has rows of its own are one list for the whole case; the others follow their scope. */
function oneList(page: PageState, key: string, id: string | undefined, voice: Voice): boolean {
  return id === undefined || (voice !== 'joint' && key === 'contributions') || (page.c.items[key]?.length ?? 0) > 0;
}

/** All fields of a question in one lane, in the order asked. Fields of rows stand together, list by list. */
export function QuestionFields(props: Props) {
  const { question, words } = props;
  const page = usePage();
  const asked = Object.entries(question.fields).filter(([, field]) => !field.derived && page.asked(field));
  const rowLists = [
    ...new Set(asked.filter(([key]) => key.includes('[].')).map(([key]) => key.slice(0, key.indexOf('[].')))),
  ];
  const plain = asked.filter(([key]) => !key.includes('[].'));
  return (
    <>
      {rowLists.map((list) => (
        <RowFields
          key={list}
          question={question}
          words={words}
          list={list}
          fields={asked.filter(([key]) => key.startsWith(`${list}[].`))}
        />
      ))}
      {plain.map(([key, field]) => (
        <OneField key={key} {...props} fieldKey={key} field={field} />
      ))}
    </>
  );
}

/** True when a lane holds anything of the question. */
export function laneHasAnswer(page: PageState, question: Question, voice: Voice, scopeId: string | undefined): boolean {
  return Object.entries(question.fields).some(([key, field]) => {
    if (field.kind === 'list') {
      const bare = key.replace('[]', '');
      const rows = [...(page.c.items[bare] ?? []), ...(page.c.items[pathOf(bare, scopeId)] ?? [])];
      return rows.some((row) => row.voice === voice);
    }
    if (field.kind === 'group') {
      return Object.keys(field.fields).some((sub) => lanesOf(page.c.answers, pathOf(`${key}.${sub}`, scopeId))[voice]);
    }
    return lanesOf(page.c.answers, pathOf(key, scopeId))[voice] !== undefined;
  });
}
