import { useEffect, useState } from 'react';
import { useCase, useSession } from '#src/app/shell/context.ts';
import type { SnapshotMeta } from '#src/app/shell/device.ts';
import { refreshCase } from '#src/app/shell/session.ts';
import { whenStored } from '#src/wizard/save-queue.ts';
import { timeOf } from './words.ts';

const reasons: Readonly<Record<string, string>> = {
  daily: 'Dagens kopia',
  edit: 'Under arbetet',
  manual: 'Sparad av er',
  file: 'Sparad till fil',
  merge: 'Innan ni tog emot en fil',
  restore: 'Innan ni gick tillbaka',
  migration: 'Originalet, innan filen uppdaterades',
};

/** The earlier versions of the open case, with what can be done. */
function useSnapshots() {
  const session = useSession();
  const c = useCase();
  const [snapshots, setSnapshots] = useState<readonly SnapshotMeta[]>();
  const [said, setSaid] = useState('');
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round reads the list again
  useEffect(() => {
    let active = true;
    session.store.listSnapshots(c.id).then(
      (list) => active && setSnapshots(list),
      () => active && setSnapshots([]),
    );
    return () => {
      active = false;
    };
  }, [session, c.id, round]);
  const take = async (): Promise<void> => {
    await session.store.takeSnapshot(c.id, 'manual');
    setSaid('En kopia är sparad.');
    setRound((n) => n + 1);
  };
  const restore = async (id: string): Promise<void> => {
    const stored = await whenStored(session.queue);
    if (!stored.ok) {
      setSaid(`Versionen är inte hämtad. ${stored.error}`);
      return;
    }
    await session.store.restoreSnapshot(c.id, id);
    await refreshCase(session, c.id);
    setSaid('Den tidigare versionen är tillbaka. Det som stod innan finns kvar i listan.');
    setRound((n) => n + 1);
  };
  return { snapshots, said, take, restore };
}

interface RowsProps {
  readonly snapshots: readonly SnapshotMeta[];
  readonly restore: (id: string) => void;
}

function Rows({ snapshots, restore }: RowsProps) {
  return (
    <ul className="plain rows">
      {snapshots.map((snapshot) => (
        <li key={snapshot.id} className="snapshot-row">
          <span>
            {timeOf(snapshot.at)}
            <span className="muted block">{reasons[snapshot.reason] ?? 'Kopia'}</span>
          </span>
          <button
            type="button"
            className="link"
            aria-label={`Gå tillbaka hit: ${timeOf(snapshot.at)}`}
            onClick={() => restore(snapshot.id)}
          >
            Gå tillbaka hit
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Whole copies on this device, to go back to. Going back takes a copy of what stands now. */
export function Copies() {
  const { snapshots, said, take, restore } = useSnapshots();
  return (
    <section>
      <h2>Hela kopior</h2>
      <p>Kopiorna ligger på den här enheten. De försvinner om webbläsaren rensas, så spara också en fil.</p>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={() => void take()}>
          Spara en kopia nu
        </button>
      </p>
      <p role="status">{said}</p>
      {snapshots?.length === 0 ? <p className="muted">Det finns inga kopior än.</p> : null}
      <Rows snapshots={snapshots ?? []} restore={(id) => void restore(id)} />
    </section>
  );
}
