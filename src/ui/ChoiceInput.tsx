import type { Value } from '#steps/case-file.ts';
import type { voiceName } from '#steps/format.ts';
import { entryAt, type InputProps, idOf, labelClass, store, usePage } from './page-context.ts';

interface Option {
  readonly id: string;
  readonly label: string;
}

interface RadiosProps {
  readonly name: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly path: string;
  readonly voice: string;
  readonly readOnly: boolean;
  readonly onChoose: (id: string) => void;
}

/** Radio buttons as whole rows; short ones stand beside each other on a wide screen. */
export function Radios({ name, options, value, path, voice, readOnly, onChoose }: RadiosProps) {
  const short = options.every((option) => option.label.length <= 22);
  return (
    <div className={short ? 'choices choices-short' : 'choices'}>
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

const targetPath = (target: InputProps['target']): string =>
  target.kind === 'field' ? `${target.list}/${target.id}/${target.field}` : target.path;

/** One choice. A value that the tool has worked out is shown and confirmed by an own act. */
export function ChoiceInput({ target, field, label, hint, options, proposal, quiet }: InputProps) {
  const page = usePage();
  if (field.kind !== 'choice') return null;
  const stored = entryAt(page.c, target)?.value;
  const worked = stored === undefined ? proposal : undefined;
  const offered = worked && worked.kind !== 'confirm' ? worked.value : undefined;
  const value = stored ?? offered;
  const labelOf = (id: string): string => options?.[id] ?? id;
  const name = idOf(target);
  return (
    <fieldset className="input">
      <legend className={labelClass(quiet && offered === undefined)}>
        {label}
        {offered === undefined ? null : <span className="tag">Förslag</span>}
      </legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {worked ? <p className="hint">{worked.from}</p> : null}
      {worked?.kind === 'confirm' && typeof worked.value === 'string' && !page.readOnly ? (
        <p className="confirm-line">
          Vi har räknat fram: <strong>{labelOf(worked.value)}</strong>{' '}
          <button
            type="button"
            className="button-outline"
            data-confirm={targetPath(target)}
            onClick={() => store(page, target, worked.value ?? null)}
          >
            Det stämmer
          </button>
        </p>
      ) : null}
      <Radios
        name={name}
        options={field.options.map((id) => ({ id, label: labelOf(id) }))}
        value={typeof value === 'string' ? value : undefined}
        path={targetPath(target)}
        voice={target.voice}
        readOnly={page.readOnly}
        onChoose={(id) => store(page, target, id)}
      />
    </fieldset>
  );
}

/** Several choices; "Inget av detta" excludes the others. Nothing ticked is no answer. */
export function ChoicesInput({ target, field, label, hint, options, proposal, quiet }: InputProps) {
  const page = usePage();
  if (field.kind !== 'choices') return null;
  const stored = entryAt(page.c, target)?.value;
  const offered = stored === undefined && proposal?.kind === 'default' ? proposal.value : undefined;
  const shown = stored ?? offered;
  const ticked: readonly string[] = Array.isArray(shown) ? shown.map(String) : [];
  const none = field.none;
  const toggle = (id: string): void => {
    const without = ticked.filter((one) => one !== id);
    const next = ticked.includes(id) ? without : id === none ? [id] : [...without.filter((one) => one !== none), id];
    const inOrder = field.options.filter((option) => next.includes(option));
    store(page, target, inOrder.length === 0 ? null : inOrder);
  };
  const worked =
    stored === undefined && proposal?.kind === 'confirm' && Array.isArray(proposal.value) ? proposal : undefined;
  return (
    <fieldset className="input">
      <legend className={labelClass(quiet && offered === undefined)}>
        {label}
        {offered === undefined ? null : <span className="tag">Förslag</span>}
      </legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {worked && Array.isArray(worked.value) ? (
        <p className="hint">
          {worked.from} Kryssa det som stämmer, till exempel{' '}
          {worked.value.map((id) => options?.[String(id)] ?? id).join(', ')}.
        </p>
      ) : null}
      <div className="choices">
        {field.options.map((id) => (
          <label className="choice" key={id}>
            <input
              type="checkbox"
              checked={ticked.includes(id)}
              disabled={page.readOnly}
              value={id}
              data-path={targetPath(target)}
              data-voice={target.voice}
              onChange={() => toggle(id)}
            />
            <span>{options?.[id] ?? id}</span>
          </label>
        ))}
      </div>
      {field.detail === undefined ? null : <Details {...{ target, label, hint, options, ticked }} />}
    </fieldset>
  );
}

interface DetailsProps {
  readonly target: InputProps['target'];
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly ticked: readonly string[];
}

/** A short text for each ticked choice, kept beside the choices under `<key>.detail`. */
function Details({ target, options, ticked }: DetailsProps) {
  const page = usePage();
  if (target.kind !== 'answer' || ticked.length === 0) return null;
  const [key = '', scope] = target.path.split('@');
  const path = scope === undefined ? `${key}.detail` : `${key}.detail@${scope}`;
  const detail = { ...target, path };
  const stored = entryAt(page.c, detail)?.value;
  const texts: Record<string, string> = {};
  if (typeof stored === 'object' && !Array.isArray(stored)) {
    for (const [id, text] of Object.entries(stored)) texts[id] = String(text);
  }
  const write = (id: string, text: string): void => {
    const { [id]: _old, ...others } = texts;
    const next = text.trim() === '' ? others : { ...others, [id]: text.trim() };
    store(page, detail, Object.keys(next).length === 0 ? null : next);
  };
  return (
    <div className="choice-details">
      {ticked.map((id) => (
        <div className="input" key={id}>
          <label className="input-label" htmlFor={`${idOf(detail)}-${id}`}>
            {options?.[id] ?? id}: när eller hur ofta?
          </label>
          <input
            id={`${idOf(detail)}-${id}`}
            className="text-input"
            autoComplete="off"
            maxLength={300}
            defaultValue={texts[id] ?? ''}
            readOnly={page.readOnly}
            data-path={path}
            data-option={id}
            data-voice={target.voice}
            onBlur={(event) => write(id, event.target.value)}
          />
        </div>
      ))}
    </div>
  );
}

/** A choice among the parties of the case, or among the rows of a list. */
export function PickInput({ target, field, label, hint, proposal }: InputProps) {
  const page = usePage();
  const options = picks(page.c, field);
  const stored = entryAt(page.c, target)?.value;
  const offered = stored === undefined && typeof proposal?.value === 'string' ? proposal.value : undefined;
  const value: Value | undefined = stored ?? offered;
  const id = idOf(target);
  if (field.kind === 'items') {
    return (
      <ChoicesInput
        {...{
          target,
          label,
          hint,
          words: { question: '', help: '', use: [], source: { text: '', marks: [] }, reviewed: null },
        }}
        field={{ kind: 'choices', options: options.map((o) => o.id) }}
        options={Object.fromEntries(options.map((o) => [o.id, o.label]))}
      />
    );
  }
  return (
    <div className="input">
      <label className="input-label" htmlFor={id}>
        {label}
        {offered === undefined ? null : <span className="tag">Förslag</span>}
      </label>
      {hint ? <p className="hint">{hint}</p> : null}
      <select
        id={id}
        className="text-input"
        value={typeof value === 'string' ? value : ''}
        disabled={page.readOnly}
        data-path={targetPath(target)}
        data-voice={target.voice}
        onChange={(event) => store(page, target, event.target.value === '' ? null : event.target.value)}
      >
        <option value="">Välj</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function picks(c: Parameters<typeof voiceName>[0], field: InputProps['field']): readonly Option[] {
  if (field.kind === 'item' || field.kind === 'items') {
    return (c.items[field.list] ?? []).map((row, index) => {
      const name = row.fields['name']?.value ?? row.fields['text']?.value;
      return { id: row.id, label: typeof name === 'string' && name !== '' ? name : `Nr ${index + 1}` };
    });
  }
  if (field.kind !== 'party') return [];
  const named = (list: string, word: string): readonly Option[] =>
    (c.items[list] ?? []).map((row, index) => {
      const name = row.fields['name']?.value;
      return {
        id: row.id,
        label: typeof name === 'string' && name !== '' ? name : index === 0 ? word : `${word} ${index + 1}`,
      };
    });
  return [
    ...(field.among === 'org' ? [] : named('publicParties', 'Kommunen')),
    ...(field.among === 'public' ? [] : named('organisations', 'Organisationen')),
    ...(field.among === 'all-or-outside' ? [{ id: 'outside', label: 'Någon utomstående' }] : []),
  ];
}
