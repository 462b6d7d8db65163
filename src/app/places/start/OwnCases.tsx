/** The cases on this device as the start page lists them, and the way back to one that was just removed. */
import { useEffect, useState } from 'react';
import type { CaseMeta } from '#src/app/shell/device.ts';
import { useStart } from '#src/app/shell/start.ts';

/** The cases on this device, read again after each change. */
export function useCases() {
  const { store } = useStart();
  const [cases, setCases] = useState<readonly CaseMeta[]>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round reads the list again
  useEffect(() => {
    let active = true;
    store.listCases(50).then(
      (list) => active && setCases(list),
      () => active && setCases([]),
    );
    return () => {
      active = false;
    };
  }, [store, round]);
  const [removed, setRemoved] = useState<CaseMeta>();
  const again = (gone?: CaseMeta): void => {
    setRemoved(gone);
    setRound((n) => n + 1);
  };
  const putBack = async (gone: CaseMeta): Promise<void> => {
    await store.restoreDeleted(gone.id);
    again();
  };
  return { cases, removed, again, putBack };
}

export type Cases = ReturnType<typeof useCases>;

export function Removed({ removed, putBack }: Pick<Cases, 'removed' | 'putBack'>) {
  return (
    <div role="status">
      {removed ? (
        <p className="undo-line">
          ”{removed.title}” är borttaget.{' '}
          <button type="button" className="link" onClick={() => void putBack(removed)}>
            Ångra
          </button>
        </p>
      ) : null}
    </div>
  );
}
