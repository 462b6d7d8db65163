import { fieldText } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { type InputProps, idOf, placeOfTarget, store, usePage, valueAt } from '../page-context.ts';
import { ChoicesInput } from './ChoicesInput.tsx';
import { FieldLabel } from './FieldLabel.tsx';

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** One choice as a select list: for parties, for rows of a list, and for long sets inside a row. */
export function SelectInput(props: InputProps & { readonly choices: readonly Choice[] }) {
  const { target, field, label, hint, proposal, quiet, choices } = props;
  const page = usePage();
  const stored = valueAt(page.c, target);
  const offered = stored === undefined && typeof proposal?.value === 'string' ? proposal.value : undefined;
  const value = stored ?? offered;
  const id = idOf(target);
  return (
    <div className="input">
      <label className={quiet ? 'visually-hidden' : 'input-label'} htmlFor={id}>
        <FieldLabel label={label} field={field} />
      </label>
      {hint ? <p className="hint">{hint}</p> : null}
      {offered === undefined || !proposal ? null : (
        <p className="offer">
          <span className="tag">Förslag</span> {proposal.from}
        </p>
      )}
      <select
        id={id}
        className="text-input"
        value={typeof value === 'string' ? value : ''}
        disabled={page.readOnly}
        data-path={placeOfTarget(target)}
        data-voice={target.voice}
        onChange={(event) => store(page, target, event.target.value === '' ? null : event.target.value)}
      >
        <option value="">Välj</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A choice among the parties of the case, or among the rows of a list. */
export function PickInput(props: InputProps) {
  const page = usePage();
  const choices = picks(page.c, props.field);
  if (props.field.kind !== 'items') return <SelectInput {...props} choices={choices} />;
  return (
    <ChoicesInput
      {...props}
      field={{ kind: 'choices', options: choices.map((choice) => choice.id) }}
      options={Object.fromEntries(choices.map((choice) => [choice.id, choice.label]))}
    />
  );
}

function named(c: CaseFile, list: string, word: string): readonly Choice[] {
  return (c.items[list] ?? []).map((row, index) => ({
    id: row.id,
    label: fieldText(row, 'name') ?? fieldText(row, 'text') ?? (index === 0 ? word : `${word} ${index + 1}`),
  }));
}

const rowWords: Readonly<Record<string, string>> = { goals: 'Mål', parts: 'Del', organisations: 'Organisationen' };

function picks(c: CaseFile, field: InputProps['field']): readonly Choice[] {
  if (field.kind === 'item' || field.kind === 'items') return named(c, field.list, rowWords[field.list] ?? 'Rad');
  if (field.kind !== 'party') return [];
  return [
    ...(field.among === 'org' ? [] : named(c, 'publicParties', 'Kommunen')),
    ...(field.among === 'public' ? [] : named(c, 'organisations', 'Organisationen')),
    ...(field.among === 'all-or-outside' ? [{ id: 'outside', label: 'Någon utomstående' }] : []),
  ];
}
