import { useEffect, useRef, useState } from 'react';
import { caseBytes } from '#src/app/parts/case-bytes.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { appVersion, ruleSetVersion } from '#steps/catalogue/about.ts';
import { type Start, useStart } from './start.ts';

interface Outcome {
  readonly texts: readonly string[];
  /** What could be read of a broken file, offered as a case of its own. */
  readonly salvaged?: CaseFile;
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
  if (!inside.ok) {
    await store.quarantine(file.bytes, file.name).catch(() => undefined);
    return { texts: [inside.text] };
  }
  const read = { ...file, bytes: inside.bytes };
  const [{ openCase }, { loadLabels }, { adoptCase }] = await Promise.all([
    import('#steps/import/gate.ts'),
    import('#steps/import/labels.ts'),
    import('./session.ts'),
  ]);
  const result = openCase(read.bytes, { labelOf: await loadLabels() });
  if (result.ok) {
    const known = (await store.listCases(1000)).some((meta) => meta.id === result.case.id);
    const { openHandedOver } = await import('#src/app/places/exchange/arrive.ts');
    if (!result.readOnly && (await openHandedOver(await session(), result.case, read.bytes))) return { texts: [] };
    await adoptCase(await session(), result.case, result.readOnly === true, result.migrated ? read.bytes : undefined);
    const kept = known
      ? ['Ni hade redan det här fallet. Den tidigare versionen finns kvar under Tidigare versioner.']
      : [];
    const said = result.notices.flatMap((notice) => [notice.text, ...(notice.details ?? [])]);
    return { texts: [...said, ...result.findings.map((finding) => finding.text), ...kept], opened: true };
  }
  await store.quarantine(read.bytes, read.name).catch(() => undefined);
  if (result.id !== 'IM-02') return { texts: [result.text] };
  const { salvageCase } = await import('#steps/import/salvage.ts');
  const init = {
    id: device.newId(),
    at: device.now(),
    by: 'joint',
    voices: 'alone',
    app: appVersion,
    ruleSet: ruleSetVersion,
  } as const;
  const saved = salvageCase(read.bytes, init);
  return { texts: [result.text, ...(saved ? [saved.text] : [])], ...(saved ? { salvaged: saved.case } : {}) };
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
    start.inform(found.texts);
  });
  return null;
}

const couldNotOpen = (): Outcome => ({
  texts: ['Filen gick inte att öppna på den här enheten. Försök igen. Inget har ändrats i ert ärende.'],
});

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
  const openSalvaged = async (): Promise<void> => {
    const { adoptCase } = await import('./session.ts');
    if (outcome?.salvaged) await adoptCase(await start.session(), outcome.salvaged, false);
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
          {outcome.texts.join(' ')}
          {outcome.salvaged ? (
            <button type="button" className="link" onClick={() => void openSalvaged()}>
              Öppna det som gick att rädda
            </button>
          ) : null}
        </span>
      ) : null}
    </>
  );
}
