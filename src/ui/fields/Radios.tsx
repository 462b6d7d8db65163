import type { ReactNode } from 'react';

export interface Option {
  readonly id: string;
  readonly label: ReactNode;
}

interface Props {
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly path: string;
  readonly voice: string;
  readonly readOnly: boolean;
  readonly onChoose: (id: string) => void;
}

/** Short choices stand beside each other, all equally wide. */
function isShort(options: readonly Option[]): boolean {
  return options.length <= 4 && options.every(({ label }) => typeof label === 'string' && label.length <= 21);
}

/** Radio buttons as whole rows. */
export function Radios({ name, options, value, path, voice, readOnly, onChoose }: Props) {
  return (
    <div className={isShort(options) ? 'choices choices-short' : 'choices'} data-count={options.length}>
      {options.map((option) => (
        <label className="choice" key={option.id}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={value === option.id}
            disabled={readOnly && value !== option.id}
            data-path={path}
            data-voice={voice}
            onChange={() => onChoose(option.id)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
