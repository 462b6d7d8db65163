/** The cases on this device as the start page lists them, and the way back to one that was just removed. */
import { useEffect, useState } from 'react';
import type { CaseMeta } from '#src/app/shell/device.ts';
import { useStart } from '#src/app/shell/start.ts';
import { CaseRow } from './CaseRow.tsx';

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

type Cases = ReturnType<typeof useCases>;

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

export function CaseRows({ cases, again }: Pick<Cases, 'cases' | 'again'>) {
  const [newest, ...older] = cases ?? [];
  return (
    <>
      {newest ? <CaseRow meta={newest} first onChanged={again} /> : null}
      {older.length > 0 ? (
        <details className="older-cases">
          <summary>
            Visa {older.length === 1 ? 'ett fall till' : `${older.length} fall till`} på den här enheten
          </summary>
          {older.map((meta) => (
            <CaseRow key={meta.id} meta={meta} onChanged={again} />
          ))}
        </details>
      ) : null}
    </>
  );
}
