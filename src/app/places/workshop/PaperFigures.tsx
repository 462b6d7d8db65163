import { noPaper, tellPaper } from '#src/workshop/sitting.ts';
import { type Group, ways } from '#src/workshop/types.ts';
import { levelTexts } from '#steps/law/texts/result.ts';
import { wayNames } from './Slide.tsx';
import type { ToolProps } from './tool-props.ts';

interface CountProps {
  readonly id: string;
  readonly label: string;
  readonly value: number | undefined;
  readonly change: (value: number | undefined) => void;
}

function Count({ id, label, value, change }: CountProps) {
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-input w-short"
        type="number"
        inputMode="numeric"
        min={0}
        max={99}
        value={value ?? ''}
        onChange={(event) => {
          const number = Number(event.target.value);
          change(event.target.value === '' || !Number.isInteger(number) || number < 0 ? undefined : number);
        }}
      />
    </p>
  );
}

/** A group without a file is among the others by four figures: form, level, gaps and what it does not agree on. */
export function PaperFigures({ group, change }: Pick<ToolProps, 'change'> & { readonly group: Group }) {
  const paper = group.paper ?? noPaper;
  const id = group.id.replace(' ', '-').toLowerCase();
  return (
    <fieldset className="paper-figures">
      <legend>{group.id} i fyra uppgifter</legend>
      <p className="field">
        <label htmlFor={`${id}-form`}>Form</label>
        <select
          id={`${id}-form`}
          className="input"
          value={paper.form}
          onChange={(event) => {
            const form = ways.find((way) => way === event.target.value) ?? '';
            change((before) => tellPaper(before, group.id, { form }));
          }}
        >
          <option value="">Inte sagt</option>
          {ways.map((way) => (
            <option key={way} value={way}>
              {wayNames[way]}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor={`${id}-lage`}>Läge</label>
        <select
          id={`${id}-lage`}
          className="input"
          value={paper.level ?? ''}
          onChange={(event) => {
            const level = event.target.value === '' ? undefined : Number(event.target.value);
            change((before) => tellPaper(before, group.id, { level }));
          }}
        >
          <option value="">Inte sagt</option>
          {([0, 1, 2, 3, 4] as const).map((level) => (
            <option key={level} value={level}>
              {levelTexts[level].label}
            </option>
          ))}
        </select>
      </p>
      <Count
        id={`${id}-luckor`}
        label="Luckor"
        value={paper.gaps}
        change={(gaps) => change((before) => tellPaper(before, group.id, { gaps }))}
      />
      <Count
        id={`${id}-oense`}
        label="Inte överens om"
        value={paper.disagreements}
        change={(disagreements) => change((before) => tellPaper(before, group.id, { disagreements }))}
      />
    </fieldset>
  );
}
