import { useEffect, useRef, useState } from 'react';
import { caseBytes } from '#src/app/parts/case-bytes.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { appVersion, ruleSetVersion } from '#steps/catalogue/about.ts';
import type { Device } from './device.ts';
import { type Start, useStart } from './start.ts';

interface Outcome {
  readonly texts: readonly string[];
  /** What could be read of a file that was stopped, offered as a case of its own. */
  readonly salvaged?: CaseFile;
  /** The stopped file itself. It is put on the device only when somebody asks for it. */
  readonly stopped?: { readonly bytes: Uint8Array; readonly name: string };
  readonly opened?: true;
}

/** Reads files through the import gate and opens the case. Nothing stored changes when a file is refused. */
async function openFiles(
  { store, device, session }: Start,
  files: readonly File[],
  folder: boolean,
  dropped: boolean,
): Promise<Outcome> {
  const file = await device.readFiles(files, folder, dropped);
  if (!file.ok) return { texts: [file.text] };
  const inside = await caseBytes(file.bytes);
  if (!inside.ok) return { texts: [inside.text] };
  const read = { ...file, bytes: inside.bytes };
  const [{ openCase }, { loadLabels }, { adoptCase }] = await Promise.all([
    import('#steps/import/gate.ts'),
    import('#steps/import/labels.ts'),
    import('./cases.ts'),
  ]);
  const result = openCase(read.bytes, { labelOf: await loadLabels() });
  if (result.ok) {
    const known = (await store.listCases(1000)).some((meta) => meta.id === result.case.id);
    const { openHandedOver } = await import('#src/app/places/exchange/arrive.ts');
    if (!result.readOnly && (await openHandedOver(await session(), result.case, read.bytes))) return { texts: [] };
    await adoptCase(await session(), result.case, result.readOnly === true, result.migrated ? read.bytes : undefined);
    const kept = known ? ['Ni hade redan det här fallet. Den tidigare versionen finns kvar i historiken.'] : [];
    const said = result.notices.flatMap((notice) => [notice.text, ...(notice.details ?? [])]);
    return { texts: [...said, ...result.findings.map((finding) => finding.text), ...kept], opened: true };
  }
  const { isWordFile, openWordFile } = await import('#src/app/parts/word-file.ts');
  if (!isWordFile(read.bytes)) return afterStop(result.text, read, device);
  const trouble = await openWordFile(await session(), read.bytes);
  return { texts: trouble === undefined ? [] : [trouble] };
}

/** What is told of a file that the gate has stopped. Nothing is written. */
async function afterStop(
  text: string,
  file: { readonly bytes: Uint8Array; readonly name: string },
  device: Device,
): Promise<Outcome> {
  const { salvageCase } = await import('#steps/import/salvage.ts');
  const init = {
    id: device.newId(),
    at: device.now(),
    by: 'joint',
    voices: 'alone',
    app: appVersion,
    ruleSet: ruleSetVersion,
  } as const;
  const saved = salvageCase(file.bytes, init);
  if (!saved) return { texts: [text] };
  return { texts: [text, saved.text], salvaged: saved.case, stopped: file };
}

type Open = (files: readonly File[], folder: boolean, dropped: boolean) => Promise<void>;

/** Makes the whole page a place to drop a file; without it the browser would leave the page and show the file. */
function useDroppedFiles(open: Open): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer || !carriesFiles(event)) return;
      event.preventDefault();
      const folder = [...event.dataTransfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
      void latest.current([...event.dataTransfer.files], folder, true);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

/** Opens a file that is dropped anywhere while a case is shown, and says what happened. */
export function DroppedFiles() {
  const start = useStart();
  useDroppedFiles(async (files, folder, dropped) => {
    const found = await openFiles(start, files, folder, dropped).catch(couldNotOpen);
    // Here there is only a line to say it in; the start page has the buttons.
    const more = found.salvaged ? ['Öppna filen från startsidan om ni vill ha det som gick att läsa.'] : [];
    start.inform([...found.texts, ...more]);
  });
  return null;
}

const couldNotOpen = (): Outcome => ({
  texts: ['Filen gick inte att öppna på den här enheten. Försök igen. Inget har ändrats i ert ärende.'],
});

/** What can be done with a file that was stopped: open what could be read, or put the file itself aside. */
function AfterStop({ outcome }: { readonly outcome: Outcome }) {
  const { store, session } = useStart();
  const [aside, setAside] = useState<string>();
  const { salvaged, stopped: file } = outcome;
  if (!salvaged || !file) return null;
  const openSalvaged = async (): Promise<void> => {
    const { adoptCase } = await import('./cases.ts');
    await adoptCase(await session(), salvaged, false);
  };
  const putAside = (): Promise<void> =>
    store.quarantine(file.bytes, file.name).then(
      () => setAside('Filen ligger nu åt sidan på den här enheten, så som den var.'),
      () => setAside('Filen gick inte att lägga åt sidan. Den finns kvar där ni hämtade den.'),
    );
  return (
    <>
      <button type="button" className="link" onClick={() => void openSalvaged()}>
        Öppna det som gick att rädda
      </button>
      {aside === undefined ? (
        <button type="button" className="link" onClick={() => void putAside()}>
          Lägg filen åt sidan på den här enheten
        </button>
      ) : (
        <span role="status">{aside}</span>
      )}
    </>
  );
}

/** "Öppna en sparad fil": a button, and the whole page as a place to drop a file. */
export function OpenFile({ label = 'Öppna en sparad fil' }: { readonly label?: string }) {
  const start = useStart();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const open = async (files: readonly File[], folder = false, dropped = false): Promise<void> => {
    const found = await openFiles(start, files, folder, dropped).catch(couldNotOpen);
    setOutcome(found);
    if (found.opened) start.inform(found.texts);
  };
  useDroppedFiles(open);
  return (
    <>
      <button type="button" className="link" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void open(files);
        }}
      />
      {outcome && outcome.texts.length > 0 ? (
        <span className="file-message stop-message" role="alert">
          <span>{outcome.texts.join(' ')}</span>
          <AfterStop outcome={outcome} />
        </span>
      ) : null}
    </>
  );
}
