/** The log of the open case, read again when something has been stored, and what can be done with it. */
import { useEffect, useState } from 'react';
import { useCase, useHeld, useQueue, useSession } from '#src/app/shell/context.ts';
import type { LogRow } from '#src/app/shell/device.ts';
import { noteConflicts, sendEdits } from '#src/app/shell/session.ts';
import { useStore } from '#src/ui/store.ts';
import { whenStored } from '#src/wizard/save-queue.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Conflict } from './changes.ts';
import { caseAt, wayBetween, writtenNow } from './moments.ts';

export function useHistory() {
  const session = useSession();
  const c = useCase();
  const saves = useQueue((context) => context.saves);
  const conflicts = useStore(useHeld().conflicts);
  const [log, setLog] = useState<readonly LogRow[]>();
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has been stored, here or in another tab, is read again
  useEffect(() => {
    let active = true;
    session.store.history(c.id).then(
      (rows) => active && setLog(rows),
      () => active && setLog([]),
    );
    return () => {
      active = false;
    };
  }, [session, c, saves, conflicts]);
  const write = (edits: readonly Edit[], label: string): void => {
    const at = session.device.now();
    sendEdits(
      session,
      edits.map((edit) => writtenNow(edit, at)),
      label,
    );
  };
  const settle = async ({ id, other }: Conflict, take: 'other' | 'standing'): Promise<void> => {
    if (take === 'other') write([other], 'Den andra texten står nu i svaret.');
    const stored = await whenStored(session.queue);
    if (!stored.ok) return setSaid(`Valet är inte sparat. ${stored.error}`);
    await session.store.settleConflict(c.id, id);
    await noteConflicts(session, c.id);
    setSaid(take === 'other' ? 'Den andra texten står nu i svaret.' : 'Texten som stod i svaret står kvar.');
  };
  const goBack = async (n: number): Promise<void> => {
    const then = caseAt(log ?? [], n);
    if (!then) return setSaid('Historiken når inte så långt tillbaka. Gå tillbaka till en hel kopia i stället.');
    const stored = await whenStored(session.queue);
    if (!stored.ok) return setSaid(`Fallet är som det var. ${stored.error}`);
    await session.store.takeSnapshot(c.id, 'restore');
    write(wayBetween(c, then), 'Fallet är som det var före ändringen.');
    setSaid('Fallet är som det var före ändringen. Det som stod innan finns kvar i historiken.');
  };
  return { c, log, said, write, settle, goBack };
}

export type History = ReturnType<typeof useHistory>;
