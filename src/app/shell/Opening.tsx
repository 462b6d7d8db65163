/** Opening a file that somebody has chosen or dropped: reading it beside the page, and saying what happened. */
import { useEffect, useRef, useState } from 'react';
import { readCaseFile } from '#src/app/parts/read-case-file.ts';
import { type LongWork, useLongWork } from '#src/app/parts/work.tsx';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Watch } from './device.ts';
import { type Chosen, couldNotOpen } from './OpenFile.tsx';
import { type Start, useStart } from './start.ts';

interface Outcome {
  readonly texts: readonly string[];
  /** What could be read of a file that was stopped, offered as a case of its own. */
  readonly salvaged?: CaseFile;
  /** The stopped file itself. It is put on the device only when somebody asks for it. */
  readonly stopped?: { readonly bytes: () => Promise<Uint8Array>; readonly name: string };
  readonly opened?: true;
}

type Read = Awaited<ReturnType<typeof readCaseFile>>;

/** Reads files through the import gate and opens the case. Nothing stored changes when a file is refused or given up. */
async function openFiles(start: Start, { files, folder, dropped }: Chosen, watch: Watch): Promise<Outcome> {
  const { device, session } = start;
  const chosen = await device.chooseFile(files, folder, dropped);
  if (!chosen.ok) return { texts: [chosen.text] };
  const read = await readCaseFile(device, chosen.file, watch);
  if (read.result.ok) return openRead(start, read, read.result, watch);
  if (read.kind === undefined) return afterStop(read.result.text, read, chosen.name);
  const { isWordKind, openWordFile } = await import('#src/app/parts/word-file.ts');
  if (!isWordKind(read.kind)) return afterStop(read.result.text, read, chosen.name);
  const bytes = await read.bytes();
  watch.signal.throwIfAborted();
  const trouble = await openWordFile(await session(), bytes);
  return { texts: trouble === undefined ? [] : [trouble] };
}

type Opened = Extract<Read['result'], { ok: true }>;

/** Shows a case that the gate has let in. From the last look at the watch on, it is the open case. */
async function openRead({ store, session }: Start, read: Read, result: Opened, watch: Watch): Promise<Outcome> {
  const [bytes, known, { adoptCase }, { openHandedOver }] = await Promise.all([
    read.bytes(),
    store.listCases(1000),
    import('./cases.ts'),
    import('#src/app/places/exchange/arrive.ts'),
  ]);
  watch.signal.throwIfAborted();
  if (!result.readOnly && (await openHandedOver(await session(), result.case, bytes))) return { texts: [] };
  await adoptCase(await session(), result.case, result.readOnly === true, result.migrated ? bytes : undefined);
  const kept = known.some((meta) => meta.id === result.case.id)
    ? ['Ni hade redan det här fallet. Den tidigare versionen finns kvar i historiken.']
    : [];
  const said = result.notices.flatMap((notice) => [notice.text, ...(notice.details ?? [])]);
  return { texts: [...said, ...result.findings.map((finding) => finding.text), ...kept], opened: true };
}

/** What is told of a file that the gate has stopped. Nothing is written. */
function afterStop(text: string, { bytes, salvaged }: Read, name: string): Outcome {
  if (!salvaged) return { texts: [text] };
  return { texts: [text, salvaged.text], salvaged: salvaged.case, stopped: { bytes, name } };
}

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
    file
      .bytes()
      .then((bytes) => store.quarantine(bytes, file.name))
      .then(
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

/** Opens what was chosen and says how it went. */
async function openAndTell(run: LongWork['run'], start: Start, chosen: Chosen): Promise<Outcome> {
  const ended = await run('Filen läses …', (watch) => openFiles(start, chosen, watch));
  if (ended.end === 'made') return ended.made;
  return { texts: ended.end === 'cancelled' ? ['Ni avbröt. Inget har ändrats i ert ärende.'] : [] };
}

/**
 * One file on its way in. `inLine`: there is only a line to say it in, on the page of a case; the start page has the
 * buttons. A file that is chosen meanwhile takes the place of this one, which is then given up.
 */
export function Opening({ chosen, inLine }: { readonly chosen: Chosen; readonly inLine: boolean }) {
  const start = useStart();
  const [outcome, setOutcome] = useState<Outcome>();
  const { run, stop, working } = useLongWork();
  const latest = useRef(start);
  latest.current = start;
  useEffect(() => {
    const open = async (): Promise<void> => {
      const found = await openAndTell(run, latest.current, chosen).catch((): Outcome => ({ texts: [couldNotOpen] }));
      const more = found.salvaged ? ['Öppna filen från startsidan om ni vill ha det som gick att läsa.'] : [];
      if (inLine) latest.current.inform([...found.texts, ...more]);
      else setOutcome(found);
      if (!inLine && found.opened) latest.current.inform(found.texts);
    };
    void open();
    return stop;
  }, [chosen, inLine, run, stop]);
  if (working) return inLine ? <div className="notice">{working}</div> : working;
  if (inLine || !outcome || outcome.texts.length === 0) return null;
  return (
    <span className="file-message stop-message" role="alert">
      <span>{outcome.texts.join(' ')}</span>
      <AfterStop outcome={outcome} />
    </span>
  );
}
