/** A link that only its code opens. */
import { type FormEvent, useState } from 'react';
import { useDevice } from '#src/app/shell/context.ts';
import { fromSealed, unpack } from '#steps/exchange/payload.ts';
import { stops } from '#steps/import/messages.ts';

interface Props {
  readonly payload: string;
  readonly onBytes: (bytes: Uint8Array) => void;
  readonly onCancel: () => void;
}

const wrong =
  'Koden öppnar inte länken. Se efter att ni har alla tolv tecknen. Är koden rätt har länken ändrats på vägen: be att få filen i stället.';

export function OpenLocked({ payload, onBytes, onCancel }: Props) {
  const device = useDevice();
  const [code, setCode] = useState('');
  const [trouble, setTrouble] = useState('');
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { unseal } = await device.sealed();
    const sealed = fromSealed(payload);
    const bytes = sealed ? await unseal(sealed, code) : undefined;
    const unpacked = bytes ? unpack(bytes) : sealed ? undefined : stops.cut();
    if (unpacked?.ok) onBytes(unpacked.bytes);
    else setTrouble(unpacked ? unpacked.text : wrong);
  };
  return (
    <form className="input" onSubmit={(event) => void open(event)}>
      <label className="input-label" htmlFor="kod">
        Koden till länken
      </label>
      <p className="hint" id="kod-hint">
        Den som skickade länken har en kod på tolv tecken. Ni får den i telefon eller i ett annat meddelande.
      </p>
      <input
        id="kod"
        className="text-input"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby="kod-hint"
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <p className="button-row">
        <button type="submit" className="button">
          Öppna länken
        </button>
        <button type="button" className="button-outline" onClick={onCancel}>
          Avbryt
        </button>
      </p>
      <p role="alert">{trouble}</p>
    </form>
  );
}
