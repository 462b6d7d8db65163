/** The acts of the store on its tables: cases, their earlier versions, and settings of the device. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { withRev } from '#steps/case/revision.ts';
import { addSnapshot, type Merged, metaOf, putCase, removeCase } from './case-rows.ts';
import type { CaseMeta, CaseStore } from './case-store.ts';
import { exchangeSettings } from './exchange-keys.ts';
import { isCase } from './shape.ts';
import type { MadeEdit, MetaRow, Rows, SettingRow, Tables, Tx } from './tables.ts';

export interface Surroundings {
  readonly now: () => string;
  /** Tells other tabs that a case has changed. */
  readonly changed: (id: string) => void;
}

const metaFor = ({
  seq: _s,
  snapshotDay: _d,
  editsSinceSnapshot: _e,
  conflicts: _c,
  aside: _a,
  ...meta
}: MetaRow): CaseMeta => meta;

type CaseActs = Pick<
  CaseStore,
  | 'listCases'
  | 'openCase'
  | 'openReport'
  | 'repairs'
  | 'createCase'
  | 'saveEdits'
  | 'saveMade'
  | 'settleConflict'
  | 'conflictsOf'
  | 'renameCase'
  | 'copyCase'
>;

/** Opens a case. What this device saved before questions were put in another way is kept as an earlier version. */
const reportOn =
  (tables: Tables, now: () => string): CaseStore['openReport'] =>
  async (id) => {
    const { openByLadder } = await import('./recovery.ts');
    const { withMovedAnswers } = await import('#steps/case/moved-answers.ts');
    return tables.run('readwrite', async (tx) => {
      const report = await openByLadder(tx, id, now());
      if (!report.found) return report;
      const moved = withMovedAnswers(report.case);
      const opened = withRev(moved);
      if (moved !== report.case) await putCase(tx, opened, now(), 'migration');
      return { ...report, case: opened };
    });
  };

export function caseActs(tables: Tables, { now, changed }: Surroundings): CaseActs {
  const openReport = reportOn(tables, now);
  const openCase: CaseStore['openCase'] = async (id) => {
    const report = await openReport(id);
    return report.found ? report.case : undefined;
  };
  const createCase: CaseStore['createCase'] = async (c, original) => {
    await tables.run('readwrite', (tx) => putCase(tx, c, now(), 'restore', original));
    changed(c.id);
  };
  const merge = async (id: string, edits: readonly MadeEdit[], onWhatStands?: true): Promise<Merged> => {
    const { mergeEdits } = await import('./merge-edits.ts');
    const how = onWhatStands ? { onWhatStands } : {};
    const merged = await tables.run('readwrite', (tx) => mergeEdits(tx, { id, edits, at: now(), ...how }));
    changed(id);
    return merged;
  };
  const saveEdits: CaseStore['saveEdits'] = async (id, edits) => {
    const made = edits.map((edit) => ({ edit, made: '' }));
    return (await merge(id, made, true)).case;
  };
  return {
    listCases: async (limit = 50) => (await tables.run('readonly', (tx) => tx.newest(limit))).map(metaFor),
    openCase,
    openReport,
    repairs: async () => {
      const { repairsIn } = await import('./recovery.ts');
      return tables.run('readonly', repairsIn);
    },
    createCase,
    saveEdits,
    saveMade: (id, edits) => merge(id, edits),
    settleConflict: async (id, place) => {
      const { settleConflict } = await import('./merge-edits.ts');
      await tables.run('readwrite', (tx) => settleConflict(tx, id, place, now()));
      changed(id);
    },
    conflictsOf: async (id) => (await tables.run('readonly', (tx) => metaOf(tx, id)))?.conflicts ?? [],
    renameCase: (id, name) => {
      const entry = { value: name, by: 'joint', at: now() };
      return saveEdits(id, [{ op: 'answer', path: 'partnership.name', voice: 'joint', entry }]);
    },
    copyCase: async (id, newId) => {
      const source = await openCase(id);
      if (!source) throw new Error(`no stored case ${id}`);
      const copy = withRev({ ...source, id: newId, parents: [], base: null });
      await createCase(copy);
      return copy;
    },
  };
}

type SnapshotActs = Pick<
  CaseStore,
  'takeSnapshot' | 'listSnapshots' | 'openSnapshot' | 'restoreSnapshot' | 'history' | 'noteFileSaved'
>;

export function snapshotActs(tables: Tables, { now, changed }: Surroundings): SnapshotActs {
  const takeSnapshot: CaseStore['takeSnapshot'] = (id, reason, bytes) =>
    tables.run('readwrite', async (tx) => {
      const stored = await tx.get('cases', id);
      if (isCase(stored)) await addSnapshot(tx, stored, reason, now(), bytes);
    });
  const restore = (id: string, snapshotId: string): Promise<CaseFile> =>
    tables.run('readwrite', async (tx) => {
      const snapshot = await tx.get('snapshots', Number(snapshotId));
      if (snapshot?.caseId !== id || !isCase(snapshot.case)) throw new Error(`no snapshot ${snapshotId} of ${id}`);
      await putCase(tx, snapshot.case, now(), 'restore');
      return withRev(snapshot.case);
    });
  return {
    takeSnapshot,
    listSnapshots: async (id) => {
      const rows = await tables.run('readonly', (tx) => tx.ofCase('snapshots', id));
      return rows.map(({ n = 0, at, reason }) => ({ id: String(n), at, reason })).reverse();
    },
    openSnapshot: async (id, snapshotId) => {
      const row = await tables.run('readonly', (tx) => tx.get('snapshots', Number(snapshotId)));
      return row?.caseId === id && isCase(row.case) ? row.case : undefined;
    },
    restoreSnapshot: async (id, snapshotId) => {
      const restored = await restore(id, snapshotId);
      changed(id);
      return restored;
    },
    history: (id) => tables.run('readonly', (tx) => tx.ofCase('log', id)),
    noteFileSaved: async (id, at, bytes) => {
      await tables.run('readwrite', async (tx) => {
        const meta = await metaOf(tx, id);
        if (meta) await tx.put('meta', { ...meta, fileSavedAt: at, changedSinceFile: false });
        const stored = await tx.get('cases', id);
        if (bytes && isCase(stored)) await addSnapshot(tx, stored, 'file', at, bytes);
      });
    },
  };
}

type DeviceActs = Pick<
  CaseStore,
  'getPlace' | 'setPlace' | 'getSetting' | 'setSetting' | 'deleteCase' | 'restoreDeleted'
>;

/** Removes settings and returns a way to put them back. */
async function takeSettings(tx: Tx, keys: readonly string[]): Promise<(back: Tx) => Promise<void>> {
  const rows: Rows['meta'][] = [];
  for (const key of keys) {
    const row = await tx.get('meta', `#${key}`);
    if (row) rows.push(row);
    await tx.remove('meta', `#${key}`);
  }
  return async (back) => {
    for (const row of rows) await back.put('meta', row);
  };
}

export function deviceActs(tables: Tables, { changed }: Surroundings): DeviceActs {
  const places = new Map<string, string>();
  const removed = new Map<string, Awaited<ReturnType<typeof removeCase>>>();
  const getSetting: CaseStore['getSetting'] = async (key) => {
    const row = await tables.run('readonly', (tx) => tx.get('meta', `#${key}`));
    return row && 'value' in row ? row.value : undefined;
  };
  const setSetting: CaseStore['setSetting'] = (key, value) => {
    const row: SettingRow = { id: `#${key}`, value };
    return tables.run('readwrite', (tx) => tx.put('meta', row));
  };
  return {
    getSetting,
    setSetting,
    getPlace: async (id) => {
      const place = places.get(id) ?? (await getSetting(`place:${id}`));
      return typeof place === 'string' ? place : undefined;
    },
    setPlace: async (id, place) => {
      if (places.get(id) === place) return;
      places.set(id, place);
      await setSetting(`place:${id}`, place);
    },
    deleteCase: async (id) => {
      const back = await tables.run('readwrite', async (tx) => {
        await tx.remove('meta', `#place:${id}`);
        const putBack = await takeSettings(tx, exchangeSettings(id));
        const putCaseBack = await removeCase(tx, id);
        return async (later: Tx): Promise<void> => {
          await putCaseBack(later);
          await putBack(later);
        };
      });
      places.delete(id);
      removed.set(id, back);
      changed(id);
    },
    restoreDeleted: async (id) => {
      const back = removed.get(id);
      if (!back) return false;
      await tables.run('readwrite', back);
      removed.delete(id);
      changed(id);
      return true;
    },
  };
}
