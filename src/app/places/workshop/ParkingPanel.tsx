import { useState } from 'react';
import { useQuestionWords } from '#src/app/parts/sitting/use-sitting.ts';
import { useDevice, usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { parseField } from '#src/ui/fields/form-schema.ts';
import { parkingEdits } from '#src/workshop/parked.ts';
import { momentOf, park, unpark } from '#src/workshop/sitting.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { longDate } from '#steps/swedish/format.ts';
import type { ToolProps } from './tool-props.ts';

export const parkingFieldId = 'parkering-text';

const emptyRow = { text: '', who: '', when: '', ref: '' };

/** Typed day → ISO day, or what is wrong with it in Swedish. */
function dayOf(text: string): { readonly day: string; readonly wrong: string } {
  const read = parseField({ kind: 'date' }, text);
  return read.ok ? { day: String(read.value ?? ''), wrong: '' } : { day: '', wrong: read.message };
}

function AddRow({ sitting, change }: ToolProps) {
  const { newId } = useDevice();
  const words = useQuestionWords();
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
      {refs.length > 0 ? (
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
      ) : null}
      <p className="button-row">
        <button type="submit" className="button-outline">
          Parkera
        </button>
      </p>
    </form>
  );
}

/** Puts the whole list among the open questions of the case that is open on this device. */
function IntoCase({ sitting }: Pick<ToolProps, 'sitting'>) {
  const session = useSession();
  const perspective = usePerspective();
  const c = useWizard((context) => (context.readOnly ? null : context.caseFile));
  const [said, setSaid] = useState('');
  if (!c) return <p className="muted">Öppna ett fall om ni vill lägga in listan bland fallets öppna frågor.</p>;
  const put = (): void => {
    const edits = parkingEdits(c, sitting.parking, { by: authorOf(perspective), at: session.device.now() });
    sendEdits(session, edits, 'Parkeringen ligger bland de öppna frågorna.');
    setSaid('Parkeringen ligger bland fallets öppna frågor.');
  };
  return (
    <>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={put}>
          Lägg in i det öppna fallet
        </button>
      </p>
      <p role="status">{said}</p>
    </>
  );
}

/** The parking lot: what waits, who finds out and by when. It is there in every moment. */
export function ParkingPanel({ sitting, change }: ToolProps) {
  return (
    <section aria-labelledby="parking-title">
      <h2 id="parking-title" className="aside-title">
        Parkering ({sitting.parking.length})
      </h2>
      <ul className="plain rows">
        {sitting.parking.map((row) => (
          <li key={row.id}>
            {row.text}
            <span className="muted block">
              {[row.ref, row.who || 'Ingen utsedd', row.when === '' ? '' : `senast ${longDate(row.when)}`]
                .filter((part) => part)
                .join(' · ')}
            </span>
            <button
              type="button"
              className="link"
              aria-label={`Ta bort: ${row.text}`}
              onClick={() => change((before) => unpark(before, row.id))}
            >
              Ta bort
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>Parkera något</summary>
        <AddRow sitting={sitting} change={change} />
      </details>
      {sitting.parking.length > 0 ? <IntoCase sitting={sitting} /> : null}
    </section>
  );
}
