import type { Value } from '#steps/case/case-file.ts';
import { editOf, entryOf, type InputProps, idOf, placeOfTarget, store, usePage, valueAt } from '../page-context.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { Radios } from './Radios.tsx';
import { SelectInput } from './SelectInput.tsx';

/** Id of the extra choice; never stored as an answer. */
const unknownId = 'vet-inte-an';

function Confirm({ props, value, text }: { readonly props: InputProps; readonly value: Value; readonly text: string }) {
  const page = usePage();
  return (
    <p className="confirm-line">
      <span>
        Vi har räknat fram: <strong>{text}</strong>
      </span>
      <button
        type="button"
        className="button-outline"
        data-confirm={placeOfTarget(props.target)}
        onClick={() => store(page, props.target, value)}
      >
        Det stämmer
      </button>
    </p>
  );
}

/** One choice. A value that the tool has worked out is shown and confirmed by an own act. */
export function ChoiceInput(props: InputProps) {
  const { target, field, label, hint, options, proposal, quiet, unknown, compact } = props;
  const page = usePage();
  if (field.kind !== 'choice') return null;
  const stored = valueAt(page.c, target);
  const labelOf = (id: string): string => options?.[id] ?? id;
  const all = field.options.map((id) => ({ id, label: labelOf(id) }));
  if (compact && all.length > 4) return <SelectInput {...props} choices={all} />;
  const worked = stored === undefined ? proposal : undefined;
  const offered = worked && worked.kind !== 'confirm' && !unknown?.chosen ? worked.value : undefined;
  const value = stored ?? offered;
  const choose = (id: string): void => {
    if (unknown && id === unknownId) unknown.onChoose();
    else page.edit([editOf(target, entryOf(page, target.voice, id)), ...(unknown?.clearing ?? [])]);
  };
  return (
    <fieldset className="input">
      <legend className={quiet ? 'visually-hidden' : 'input-label'}>
        <FieldLabel label={label} field={field} />
      </legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {worked ? (
        <p className="offer">
          {offered === undefined ? null : <span className="tag">Förslag</span>} {worked.from}
        </p>
      ) : null}
      {worked?.kind === 'confirm' && typeof worked.value === 'string' && !page.readOnly ? (
        <Confirm props={props} value={worked.value} text={labelOf(worked.value)} />
      ) : null}
      <Radios
        name={idOf(target)}
        options={unknown ? [...all, { id: unknownId, label: 'Vet inte än' }] : all}
        value={unknown?.chosen ? unknownId : typeof value === 'string' ? value : undefined}
        path={placeOfTarget(target)}
        voice={target.voice}
        readOnly={page.readOnly}
        onChoose={choose}
      />
      {unknown?.chosen ? <div className="follow-up">{unknown.box}</div> : null}
    </fieldset>
  );
}
