/** What could not be read on this device and lies as it was, and what has been mended: to fetch, to take away, to know of. */
import { useEffect, useState } from 'react';
import { useSession } from '#src/app/shell/context.ts';
import type { QuarantineRow, Repair, Rung } from '#src/app/shell/device.ts';
import { groupDigits, longDate } from '#steps/swedish/format.ts';

const mendedFrom: Readonly<Record<Rung, string>> = {
  current: '',
  log: 'Alla ändringar kunde läsas, så inget saknas.',
  snapshot: 'Det lagades från den senaste kopian. Det som skrevs efter den kan saknas.',
  file: 'Det lagades från den fil ni sparade senast. Det som skrevs efter den saknas.',
};

const sizeOf = (bytes: Uint8Array): string => `${groupDigits(Math.ceil(bytes.length / 1000))} kB`;

interface Kept {
  readonly files: readonly QuarantineRow[];
  readonly repairs: readonly (Repair & { readonly title: string })[];
}

/** The files put aside and the repairs with the names of their cases, read again after each change. */
function useKept() {
  const { store } = useSession();
  const [kept, setKept] = useState<Kept>({ files: [], repairs: [] });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round reads the list again
  useEffect(() => {
    let active = true;
    const read = async (): Promise<Kept> => {
      const cases = await store.listCases(1000);
      const titleOf = (id: string): string => cases.find((one) => one.id === id)?.title ?? 'Ett fall';
      const repairs = (await store.repairs()).map((one) => ({ ...one, title: titleOf(one.caseId) }));
      return { files: await store.listQuarantine(), repairs };
    };
    read().then(
      (found) => active && setKept(found),
      () => undefined,
    );
    return () => {
      active = false;
    };
  }, [store, round]);
  return { ...kept, again: () => setRound((n) => n + 1) };
}

function File({ file, onRemoved }: { readonly file: QuarantineRow; readonly onRemoved: (name: string) => void }) {
  const { device, store } = useSession();
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    await store.removeQuarantined(file.n ?? 0);
    onRemoved(file.name);
  };
  return (
    <li>
      <strong>{file.name}</strong>
      <span className="muted block">
        Lades åt sidan {longDate(file.at)}, {sizeOf(file.bytes)}
      </span>
      <span className="button-row">
        <button
          type="button"
          className="link"
          aria-label={`Hämta filen ${file.name}`}
          onClick={() => device.saveFile(file.name, file.bytes, 'application/octet-stream')}
        >
          Hämta filen
        </button>
        {asking ? (
          <>
            <button
              type="button"
              className="link"
              aria-label={`Ja, ta bort för alltid: ${file.name}`}
              onClick={() => void remove()}
            >
              Ja, ta bort för alltid
            </button>
            <button type="button" className="link" onClick={() => setAsking(false)}>
              Behåll
            </button>
          </>
        ) : (
          <button type="button" className="link" aria-label={`Ta bort ${file.name}`} onClick={() => setAsking(true)}>
            Ta bort
          </button>
        )}
      </span>
    </li>
  );
}

/** Shown when there is something to show. */
export function PutAside() {
  const { files, repairs, again } = useKept();
  const [said, setSaid] = useState('');
  const nothing = files.length === 0 && repairs.length === 0;
  return (
    <section hidden={nothing && said === ''}>
      <h2>Filer som ligger åt sidan</h2>
      <p role="status">{said}</p>
      {files.length > 0 ? (
        <>
          <p>
            Det här gick inte att läsa, eller lades hit av er. Filerna ligger kvar så som de var, på den här enheten,
            tills ni tar bort dem.
          </p>
          <ul className="plain rows">
            {files.map((file) => (
              <File
                key={file.n}
                file={file}
                onRemoved={(name) => {
                  setSaid(`Filen ${name} är borttagen.`);
                  again();
                }}
              />
            ))}
          </ul>
        </>
      ) : null}
      {repairs.length > 0 ? (
        <>
          <h3>Fall som har lagats</h3>
          <ul className="plain rows">
            {repairs.map(({ at, title, from }) => (
              <li key={`${at} ${title}`}>
                <strong>{title}</strong>
                <span className="block">
                  Fallet var skadat och lagades {longDate(at)}. {mendedFrom[from]}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
