/** One row for the parking: what waits, who finds out, by when, and which question it belongs to. */
import { useState } from 'react';
import { useQuestionWords } from '#src/app/parts/sitting/use-sitting.ts';
import { useDevice } from '#src/app/shell/context.ts';
import { parseField } from '#src/ui/fields/form-schema.ts';
import { momentOf, park } from '#src/workshop/sitting.ts';
import type { ToolProps } from './tool-props.ts';

export const parkingFieldId = 'parkering-text';

const emptyRow = { text: '', who: '', when: '', ref: '' };

type Row = typeof emptyRow;

/** Typed day → ISO day, or what is wrong with it in Swedish. */
function dayOf(text: string): { readonly day: string; readonly wrong: string } {
  const read = parseField({ kind: 'date' }, text);
  return read.ok ? { day: String(read.value ?? ''), wrong: '' } : { day: '', wrong: read.message };
}

interface FieldProps {
  readonly row: Row;
  readonly setRow: (row: Row) => void;
}

function Matter({ row, setRow }: FieldProps) {
  return (
    <div className="input">
      <label className="input-label" htmlFor={parkingFieldId}>
        Fråga eller idé
      </label>
      <input
        id={parkingFieldId}
        className="text-input"
        maxLength={300}
        autoComplete="off"
        value={row.text}
        onChange={(event) => setRow({ ...row, text: event.target.value })}
      />
    </div>
  );
}

function Who({ row, setRow }: FieldProps) {
  return (
    <div className="input">
      <label className="input-label" htmlFor="parkering-vem">
        Vem tar reda på det?
      </label>
      <p className="hint" id="parkering-vem-tips">
        Skriv en roll, inte ett namn
      </p>
      <input
        id="parkering-vem"
        className="text-input"
        maxLength={120}
        autoComplete="off"
        aria-describedby="parkering-vem-tips"
        value={row.who}
        onChange={(event) => setRow({ ...row, who: event.target.value })}
      />
    </div>
  );
}

function When({ row, setRow, wrong }: FieldProps & { readonly wrong: string }) {
  return (
    <div className="input">
      <label className="input-label" htmlFor="parkering-nar">
        Senast
      </label>
      <p className="hint" id="parkering-nar-tips">
        Till exempel 12 mars 2027
      </p>
      <input
        id="parkering-nar"
        className="text-input w-date"
        autoComplete="off"
        aria-describedby={wrong === '' ? 'parkering-nar-tips' : 'parkering-nar-fel'}
        aria-invalid={wrong !== '' || undefined}
        value={row.when}
        onChange={(event) => setRow({ ...row, when: event.target.value })}
      />
      {wrong === '' ? null : (
        <p className="field-error" id="parkering-nar-fel" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

function Question({ row, setRow, refs }: FieldProps & { readonly refs: readonly string[] }) {
  const words = useQuestionWords();
  return (
    <div className="input">
      <label className="input-label" htmlFor="parkering-fraga">
        Hör till fråga (frivilligt)
      </label>
      <select
        id="parkering-fraga"
        className="text-input"
        value={row.ref}
        onChange={(event) => setRow({ ...row, ref: event.target.value })}
      >
        <option value="">Ingen särskild</option>
        {refs.map((ref) => (
          <option key={ref} value={ref}>
            {ref}: {words[ref]?.question}
          </option>
        ))}
      </select>
    </div>
  );
}

export function ParkRow({ sitting, change }: ToolProps) {
  const { newId } = useDevice();
  const [row, setRow] = useState(emptyRow);
  const [wrong, setWrong] = useState('');
  const refs = (momentOf(sitting)?.questions ?? []).filter((ref) => !sitting.course.hidden.includes(ref));
  const add = (): void => {
    const read = dayOf(row.when);
    setWrong(read.wrong);
    if (row.text.trim() === '' || read.wrong !== '') return;
    const { ref, text, who } = row;
    const kept = { id: newId(), text: text.trim(), who: who.trim(), when: read.day, ...(ref === '' ? {} : { ref }) };
    change((before) => park(before, kept));
    setRow(emptyRow);
    document.getElementById(parkingFieldId)?.focus();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Matter row={row} setRow={setRow} />
      <Who row={row} setRow={setRow} />
      <When row={row} setRow={setRow} wrong={wrong} />
      {refs.length > 0 ? <Question row={row} setRow={setRow} refs={refs} /> : null}
      <p className="button-row">
        <button type="submit" className="button-outline">
          Parkera
        </button>
      </p>
    </form>
  );
}
