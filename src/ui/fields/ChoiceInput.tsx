import type { Value } from '#steps/case/case-file.ts';
import type { Proposal } from '#steps/proposals/proposal.ts';
import { editOf, entryOf, type InputProps, idOf, placeOfTarget, store, usePage, valueAt } from '../page-context.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { Offer } from './Offer.tsx';
import { Radios } from './Radios.tsx';
import { SelectInput } from './SelectInput.tsx';

/** Id of the extra choice; never stored as an answer. */
const unknownId = 'vet-inte-an';

interface ConfirmProps {
  readonly props: InputProps;
  readonly worked: Proposal;
  readonly labelOf: (id: string) => string;
}

function Confirm({ props, worked, labelOf }: ConfirmProps) {
  const page = usePage();
  const { kind, value } = worked;
  if (kind !== 'confirm' || typeof value !== 'string' || page.readOnly) return null;
  return (
    <p className="confirm-line">
      <span>
        Uträknat ur era svar: <strong>{labelOf(value)}</strong>
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

const textIn = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** The value that a proposal puts into the field by itself: one that is to be confirmed does not. */
const filledBy = (worked: Proposal | undefined): Value | undefined =>
  worked?.kind === 'confirm' ? undefined : worked?.value;

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
  const offered = unknown?.chosen ? undefined : filledBy(worked);
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
      {worked ? <Offer from={worked.from} filled={offered !== undefined} /> : null}
      {worked ? <Confirm props={props} worked={worked} labelOf={labelOf} /> : null}
      <Radios
        name={idOf(target)}
        options={unknown ? [...all, { id: unknownId, label: 'Vet inte än' }] : all}
        value={unknown?.chosen ? unknownId : textIn(value)}
        path={placeOfTarget(target)}
        voice={target.voice}
        readOnly={page.readOnly}
        onChoose={choose}
      />
      {unknown?.chosen ? <div className="follow-up">{unknown.box}</div> : null}
    </fieldset>
  );
}
