import type { Proposal } from '#steps/proposals/proposal.ts';
import { type InputProps, placeOfTarget, store, usePage, valueAt } from '../page-context.ts';
import { FieldLabel } from './FieldLabel.tsx';
import { Offer } from './Offer.tsx';
import { toggled } from './several.ts';
import { TextInput } from './TextInput.tsx';

interface WorkedProps {
  readonly worked: Proposal;
  readonly filled: boolean;
  readonly labelOf: (id: string) => string;
}

/** What has been worked out; what is only to be confirmed is told in words. */
function Worked({ worked, filled, labelOf }: WorkedProps) {
  const { from, value } = worked;
  const told =
    filled || !Array.isArray(value) ? '' : ` Det talar för: ${value.map((id) => labelOf(String(id))).join(', ')}.`;
  return <Offer from={`${from}${told}`} filled={filled} />;
}

/** Several choices; the one that says "none of these" excludes the others. Nothing ticked is no answer. */
export function ChoicesInput(props: InputProps) {
  const { target, field, label, hint, options, proposal, quiet } = props;
  const page = usePage();
  if (field.kind !== 'choices') return null;
  const stored = valueAt(page.c, target);
  const worked = stored === undefined && Array.isArray(proposal?.value) ? proposal : undefined;
  const offered = worked && worked.kind !== 'confirm' ? worked.value : undefined;
  const shown = stored ?? offered;
  const ticked: readonly string[] = Array.isArray(shown) ? shown.map(String) : [];
  const labelOf = (id: string): string => options?.[id] ?? id;
  const toggle = (id: string): void => {
    const inOrder = toggled(ticked, id, field);
    // A proposal with every tick taken away stays empty.
    store(page, target, inOrder.length === 0 && proposal === undefined ? null : inOrder);
  };
  return (
    <fieldset className="input">
      <legend className={quiet ? 'visually-hidden' : 'input-label'}>
        <FieldLabel label={label} field={field} />
      </legend>
      <p className="hint">{hint ?? 'Kryssa allt som stämmer'}</p>
      {worked ? <Worked worked={worked} filled={offered !== undefined} labelOf={labelOf} /> : null}
      <div className="choices">
        {field.options.map((id) => (
          <label className={id === field.none ? 'choice choice-none' : 'choice'} key={id}>
            <input
              type="checkbox"
              checked={ticked.includes(id)}
              disabled={page.readOnly}
              value={id}
              data-path={placeOfTarget(target)}
              data-voice={target.voice}
              onChange={() => toggle(id)}
            />
            <span>{labelOf(id)}</span>
          </label>
        ))}
      </div>
      {field.detail === undefined || ticked.length === 0 ? null : <Detail {...props} />}
    </fieldset>
  );
}

/** When or how often, as one text beside the choices, kept under `<key>.detail`. */
function Detail({ target, words }: InputProps) {
  if (target.kind !== 'answer') return null;
  const [key = '', scope] = target.path.split('@');
  const path = scope === undefined ? `${key}.detail` : `${key}.detail@${scope}`;
  return (
    <TextInput
      target={{ kind: 'answer', path, voice: target.voice }}
      field={{ kind: 'text', max: 2000, long: true }}
      label={words.labels?.[`${key}.detail`] ?? 'När eller hur ofta?'}
      hint={words.hints?.[`${key}.detail`]}
      words={words}
    />
  );
}
