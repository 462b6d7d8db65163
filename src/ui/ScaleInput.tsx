import { entryAt, type InputProps, idOf, store, usePage } from './page-context.ts';

const steps = [1, 2, 3, 4, 5] as const;

interface RatingProps {
  readonly name: string;
  readonly legend: string;
  readonly value: number | undefined;
  readonly ends: readonly [string, string];
  readonly path: string;
  readonly voice: string;
  readonly readOnly: boolean;
  readonly onRate: (value: number) => void;
}

function Rating({ name, legend, value, ends, path, voice, readOnly, onRate }: RatingProps) {
  return (
    <fieldset className="input rating">
      <legend className="input-label">{legend}</legend>
      <div className="rating-row">
        {steps.map((step) => (
          <label className="choice rating-step" key={step}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={value === step}
              disabled={readOnly && value !== step}
              data-path={path}
              data-voice={voice}
              onChange={() => onRate(step)}
            />
            <span>
              {step}
              {step === 1 || step === 5 ? <span className="rating-end">{step === 1 ? ends[0] : ends[1]}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A scale 1–5, alone or one per statement. */
export function ScaleInput({ target, field, label, options, words }: InputProps) {
  const page = usePage();
  if (field.kind !== 'scale') return null;
  const stored = entryAt(page.c, target)?.value;
  const ends: [string, string] = [options?.['1'] ?? 'Inte alls', options?.['5'] ?? 'Helt'];
  const path = target.kind === 'field' ? `${target.list}/${target.id}/${target.field}` : target.path;
  const base = { ends, path, voice: target.voice, readOnly: page.readOnly };
  if (field.items === undefined) {
    return (
      <Rating
        {...base}
        name={idOf(target)}
        legend={label}
        value={typeof stored === 'number' ? stored : undefined}
        onRate={(value) => store(page, target, value)}
      />
    );
  }
  const key = (target.kind === 'field' ? `${target.list}[].${target.field}` : target.path).replace(/@.*$/, '');
  const values = Array.isArray(stored) ? stored.map(Number) : [];
  const rate = (index: number, value: number): void => {
    const next = Array.from({ length: field.items ?? 0 }, (_, i) => (i === index ? value : (values[i] ?? 0)));
    store(page, target, next);
  };
  return (
    <div>
      {Array.from({ length: field.items }, (_, index) => (
        <Rating
          {...base}
          // biome-ignore lint/suspicious/noArrayIndexKey: the statements have a fixed order
          key={index}
          name={`${idOf(target)}-${index}`}
          path={`${path}#${index}`}
          legend={words.labels?.[`${key}.${index + 1}`] ?? `${label} ${index + 1}`}
          value={values[index] === 0 ? undefined : values[index]}
          onRate={(value) => rate(index, value)}
        />
      ))}
    </div>
  );
}

/** One status per point. */
export function ChecklistInput({ target, field, label, options }: InputProps) {
  const page = usePage();
  if (field.kind !== 'checklist') return null;
  const stored = entryAt(page.c, target)?.value;
  const values: Record<string, string> = {};
  if (typeof stored === 'object' && !Array.isArray(stored)) {
    for (const [point, status] of Object.entries(stored)) values[point] = String(status);
  }
  const path = target.kind === 'field' ? `${target.list}/${target.id}/${target.field}` : target.path;
  return (
    <div className="input">
      {label === '' ? null : <p className="input-label">{label}</p>}
      {field.points.map((point) => (
        <fieldset className="checklist-row" key={point}>
          <legend>{options?.[point] ?? point}</legend>
          <div className="choices choices-short">
            {field.options.map((status) => (
              <label className="choice" key={status}>
                <input
                  type="radio"
                  name={`${idOf(target)}-${point}`}
                  checked={values[point] === status}
                  disabled={page.readOnly}
                  value={status}
                  data-path={`${path}#${point}`}
                  data-voice={target.voice}
                  onChange={() => store(page, target, { ...values, [point]: status })}
                />
                <span>{options?.[status] ?? status}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
