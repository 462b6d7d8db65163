import { type InputProps, idOf, placeOfTarget, recordOf, store, usePage, valueAt } from '../page-context.ts';
import { Radios } from './Radios.tsx';

const steps = ['1', '2', '3', '4', '5'] as const;

interface RatingProps {
  readonly name: string;
  readonly legend: string;
  readonly quiet?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly value: number | undefined;
  readonly ends: readonly [string, string];
  readonly path: string;
  readonly voice: string;
  readonly readOnly: boolean;
  readonly onRate: (value: number) => void;
}

function Rating({ legend, quiet, hint, ends, value, onRate, ...rest }: RatingProps) {
  return (
    <fieldset className="input rating">
      <legend className={quiet ? 'visually-hidden' : 'input-label'}>{legend}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      <Radios
        {...rest}
        options={steps.map((id) => ({
          id,
          label: (
            <>
              {id}
              {id === '1' || id === '5' ? (
                <span className="visually-hidden">: {id === '1' ? ends[0] : ends[1]}</span>
              ) : null}
            </>
          ),
        }))}
        value={value === undefined ? undefined : String(value)}
        onChoose={(id) => onRate(Number(id))}
      />
      <p className="rating-ends" aria-hidden="true">
        <span>1: {ends[0]}</span>
        <span>5: {ends[1]}</span>
      </p>
    </fieldset>
  );
}

/** A scale 1–5, alone or one per statement. */
export function ScaleInput({ target, field, label, hint, options, words, quiet }: InputProps) {
  const page = usePage();
  if (field.kind !== 'scale') return null;
  const stored = valueAt(page.c, target);
  const path = placeOfTarget(target);
  const ends: [string, string] = [options?.['1'] ?? 'Inte alls', options?.['5'] ?? 'Helt'];
  const base = { ends, voice: target.voice, readOnly: page.readOnly };
  const { items } = field;
  if (items === undefined) {
    const value = typeof stored === 'number' ? stored : undefined;
    const rate = (next: number): void => {
      store(page, target, next);
    };
    return <Rating {...base} {...{ path, quiet, hint, value }} name={idOf(target)} legend={label} onRate={rate} />;
  }
  const key = target.kind === 'field' ? `${target.list}[].${target.field}` : target.path.replace(/@.*$/, '');
  const values = Array.isArray(stored) ? stored.map(Number) : [];
  const rate = (index: number, value: number): void => {
    const next = Array.from({ length: items }, (_, i) => (i === index ? value : (values[i] ?? 0)));
    store(page, target, next);
  };
  const statements = Array.from({ length: items }, (_, i) => words.labels?.[`${key}.${i + 1}`] ?? `${label} ${i + 1}`);
  return (
    <div>
      {statements.map((statement, index) => (
        <Rating
          {...base}
          key={statement}
          name={`${idOf(target)}-${index}`}
          path={`${path}#${index}`}
          legend={statement}
          value={values[index] === 0 ? undefined : values[index]}
          onRate={(value) => rate(index, value)}
        />
      ))}
    </div>
  );
}

/** One status per point. */
export function ChecklistInput({ target, field, label, hint, options, quiet }: InputProps) {
  const page = usePage();
  if (field.kind !== 'checklist') return null;
  const values = recordOf(valueAt(page.c, target));
  const labelOf = (id: string): string => options?.[id] ?? id;
  return (
    <div className="input">
      {quiet ? null : <p className="input-label">{label}</p>}
      {hint ? <p className="hint">{hint}</p> : null}
      {field.points.map((point) => (
        <fieldset className="checklist-row" key={point}>
          <legend>{labelOf(point)}</legend>
          <Radios
            name={`${idOf(target)}-${point}`}
            options={field.options.map((id) => ({ id, label: labelOf(id) }))}
            value={values[point]}
            path={`${placeOfTarget(target)}#${point}`}
            voice={target.voice}
            readOnly={page.readOnly}
            onChoose={(status) => store(page, target, { ...values, [point]: status })}
          />
        </fieldset>
      ))}
    </div>
  );
}
