import { Shape } from '#src/ui/Shape.tsx';
import { type SheetId, sheetIds, sheetTitles } from '#src/workshop/sheets.ts';
import { type Counts, copiesOf, kinds } from './kit.ts';

const groupTitles = {
  grupp: 'I varje grupps kuvert',
  vagg: 'Till väggen',
  ledare: 'Till ledaren',
} as const;

/** What a kind of sheet is called, with the shape of its side. */
export function KindTitle({ id }: { readonly id: SheetId }) {
  const { side } = kinds[id];
  return (
    <>
      {side ? <Shape side={side} /> : null} {sheetTitles[id]}
    </>
  );
}

interface NumberProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly change: (value: number) => void;
}

/** A whole number from 1 to `most`; anything else leaves the number as it was. */
function NumberInput({ id, label, value, most, change }: NumberProps) {
  const set = (text: string): void => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= most) change(number);
  };
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-input kit-number"
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        defaultValue={value}
        onChange={(event) => set(event.target.value)}
      />
    </p>
  );
}

interface Props {
  readonly chosen: ReadonlySet<SheetId>;
  readonly toggle: (id: SheetId) => void;
  readonly counts: Counts;
  readonly setCounts: (counts: Counts) => void;
}

/** What to print, and for how many. */
export function KitChoices({ chosen, toggle, counts, setCounts }: Props) {
  return (
    <>
      <div className="kit-numbers">
        <NumberInput
          id="antal-grupper"
          label="Antal grupper (högst 12)"
          value={counts.groups}
          most={12}
          change={(groups) => setCounts({ ...counts, groups })}
        />
        <NumberInput
          id="antal-deltagare"
          label="Antal deltagare (högst 60)"
          value={counts.people}
          most={60}
          change={(people) => setCounts({ ...counts, people })}
        />
      </div>
      <div className="kit-groups">
        {(['grupp', 'vagg', 'ledare'] as const).map((group) => (
          <fieldset key={group} className="kit-group">
            <legend>{groupTitles[group]}</legend>
            {sheetIds
              .filter((id) => kinds[id].group === group)
              .map((id) => (
                <label key={id} className="choice">
                  <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
                  <span>
                    <KindTitle id={id} />
                    <span className="muted block">
                      {kinds[id].about}
                      {copiesOf(id, counts) > 1 ? ` ${copiesOf(id, counts)} omgångar.` : ''}
                    </span>
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}
