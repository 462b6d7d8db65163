import { useState } from 'react';
import { isWordFile, openWordFile } from '#src/app/parts/word-file.ts';
import { useDevice, useSession } from '#src/app/shell/context.ts';
import { FileButton } from '#src/ui/FileButton.tsx';
import { fromPayload, isSealed, joinChunks } from '#steps/exchange/payload.ts';
import { stops } from '#steps/import/messages.ts';
import { OpenLocked } from './OpenLocked.tsx';

interface Props {
  readonly onBytes: (bytes: Uint8Array) => void;
  readonly onTrouble: (text: string) => void;
  /** A link that waits for its code. */
  readonly locked: string | undefined;
  readonly onLocked: (payload: string | undefined) => void;
}

/** Bytes of what somebody has pasted: a link, or parts of one in any order. */
function pasted(
  text: string,
): { readonly bytes: Uint8Array } | { readonly trouble: string } | { readonly locked: string } {
  const joined = joinChunks(text);
  if (!joined) return { trouble: stops.notACase().text };
  if (!joined.ok) {
    return { trouble: `Del ${joined.missing.join(', ')} av ${joined.count} saknas. Klistra in alla delar på en gång.` };
  }
  if (isSealed(joined.payload)) return { locked: joined.payload };
  const unpacked = fromPayload(joined.payload);
  return unpacked.ok ? { bytes: unpacked.bytes } : { trouble: unpacked.text };
}

/** A file from the other party, chosen or pasted. A file can also be dropped anywhere on the page. */
export function ChooseFile({ onBytes, onTrouble, locked, onLocked }: Props) {
  const device = useDevice();
  const session = useSession();
  const [text, setText] = useState('');
  const choose = async (files: readonly File[]): Promise<void> => {
    const read = await device.readFiles(files);
    if (!read.ok) onTrouble(read.text);
    else if (isWordFile(read.bytes)) onTrouble((await openWordFile(session, read.bytes)) ?? '');
    else onBytes(read.bytes);
  };
  const takePasted = (): void => {
    const found = pasted(text);
    if ('bytes' in found) onBytes(found.bytes);
    else if ('locked' in found) onLocked(found.locked);
    else onTrouble(found.trouble);
  };
  const opened = (bytes: Uint8Array): void => {
    onLocked(undefined);
    onBytes(bytes);
  };
  if (locked !== undefined)
    return <OpenLocked payload={locked} onBytes={opened} onCancel={() => onLocked(undefined)} />;
  return (
    <>
      <p className="button-row">
        <FileButton
          label="Välj filen ni har fått"
          name="Filen från den andra parten"
          className="button"
          onFiles={(files) => void choose(files)}
        />
      </p>
      <details>
        <summary>Vi har fått en länk eller text i ett meddelande</summary>
        <div className="input">
          <label className="input-label" htmlFor="inklistrat">
            Klistra in hela länken, eller alla delar
          </label>
          <textarea
            id="inklistrat"
            className="text-input exchange-link"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <button type="button" className="button-outline" onClick={takePasted}>
          Läs det inklistrade
        </button>
      </details>
    </>
  );
}
