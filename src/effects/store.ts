/**
 * Cases on this device. Every save is one transaction that reads what is stored, applies the edits to that and writes
 * it, so that two tabs never overwrite each other; it resolves only when the browser has flushed it to disk.
 */
import { type CaseFile, type Edit, withRev } from '#steps/case/case-file.ts';
import { type BrowserOptions, browserTables } from './browser-tables.ts';
import { addSnapshot, mergeEdits, metaOf, putCase, removeCase } from './case-rows.ts';
import { now as deviceNow } from './clock.ts';
import { exchangeSettings } from './exchange-keys.ts';
import { memoryTables } from './memory-tables.ts';
import { isCase, type OpenReport, openByLadder } from './recovery.ts';
import type { LogRow, MetaRow, QuarantineRow, Rows, SettingRow, SnapshotReason, Tables, Tx } from './tables.ts';
import { announce } from './tabs.ts';

export type { OpenReport } from './recovery.ts';
export type { LogRow, QuarantineRow, SnapshotReason } from './tables.ts';

export type CaseMeta = Pick<
  MetaRow,
  'id' | 'title' | 'publicNames' | 'orgNames' | 'kind' | 'updated' | 'fileSavedAt' | 'changedSinceFile'
>;

export interface SnapshotMeta {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  readonly reason: SnapshotReason;
}

export interface CaseStore {
  /** False when the browser keeps nothing: what is written lives as long as the tab. */
  readonly durable: boolean;
  /** Newest change first; at most `limit`, usually 50. */
  readonly listCases: (limit?: number) => Promise<readonly CaseMeta[]>;
  /** The case with its revision, mended from snapshots and log when its record is broken. */
  readonly openCase: (id: string) => Promise<CaseFile | undefined>;
  /** The same, and which rung of the recovery ladder held. */
  readonly openReport: (id: string) => Promise<OpenReport>;
  /** Stores a whole case. One with the same id is kept as a snapshot. `original` is the file before a migration. */
  readonly createCase: (c: CaseFile, original?: Uint8Array) => Promise<void>;
  /** Applies edits to the stored record and returns it. `rev` in it is not recomputed. Rejects when nothing was saved. */
  readonly saveEdits: (id: string, edits: readonly Edit[]) => Promise<CaseFile>;
  readonly renameCase: (id: string, name: string) => Promise<CaseFile>;
  readonly copyCase: (id: string, newId: string) => Promise<CaseFile>;
  readonly deleteCase: (id: string) => Promise<void>;
  /** Puts back a case deleted since the page was loaded. False when there is none. */
  readonly restoreDeleted: (id: string) => Promise<boolean>;
  readonly takeSnapshot: (id: string, reason: SnapshotReason, bytes?: Uint8Array) => Promise<void>;
  /** Newest first. */
  readonly listSnapshots: (id: string) => Promise<readonly SnapshotMeta[]>;
  /** Goes back to a snapshot; what stood before becomes a snapshot of its own. */
  readonly restoreSnapshot: (id: string, snapshotId: string) => Promise<CaseFile>;
  /** Every change, oldest first, with what stood there before. */
  readonly history: (id: string) => Promise<readonly LogRow[]>;
  /** Remembers that the case was saved to a file; `bytes` become the last rung of the recovery ladder. */
  readonly noteFileSaved: (id: string, at: string, bytes?: Uint8Array) => Promise<void>;
  readonly getPlace: (id: string) => Promise<string | undefined>;
  readonly setPlace: (id: string, place: string) => Promise<void>;
  readonly getSetting: (key: string) => Promise<unknown>;
  readonly setSetting: (key: string, value: unknown) => Promise<void>;
  /** Keeps bytes that could not be opened, and where they can be fetched. */
  readonly quarantine: (bytes: Uint8Array, name: string) => Promise<void>;
  readonly listQuarantine: () => Promise<readonly QuarantineRow[]>;
  readonly removeQuarantined: (n: number) => Promise<void>;
  readonly close: () => void;
  /** Removes everything; true when reading back finds nothing. */
  readonly eraseAll: () => Promise<boolean>;
}

interface Surroundings {
  readonly now: () => string;
  /** Tells other tabs that a case has changed. */
  readonly changed: (id: string) => void;
}

const metaFor = ({ seq: _s, snapshotDay: _d, editsSinceSnapshot: _e, ...meta }: MetaRow): CaseMeta => meta;

type CaseActs = Pick<
  CaseStore,
  'listCases' | 'openCase' | 'openReport' | 'createCase' | 'saveEdits' | 'renameCase' | 'copyCase'
>;

function caseActs(tables: Tables, { now, changed }: Surroundings): CaseActs {
  const openReport: CaseStore['openReport'] = (id) =>
    tables.run('readwrite', async (tx) => {
      const report = await openByLadder(tx, id, now());
      return report.found ? { ...report, case: withRev(report.case) } : report;
    });
  const openCase: CaseStore['openCase'] = async (id) => {
    const report = await openReport(id);
    return report.found ? report.case : undefined;
  };
  const createCase: CaseStore['createCase'] = async (c, original) => {
    await tables.run('readwrite', (tx) => putCase(tx, c, now(), 'restore', original));
    changed(c.id);
  };
  const saveEdits: CaseStore['saveEdits'] = async (id, edits) => {
    const stored = await tables.run('readwrite', (tx) => mergeEdits(tx, id, edits, now()));
    changed(id);
    return stored;
  };
  return {
    listCases: async (limit = 50) => (await tables.run('readonly', (tx) => tx.newest(limit))).map(metaFor),
    openCase,
    openReport,
    createCase,
    saveEdits,
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

type SnapshotActs = Pick<CaseStore, 'takeSnapshot' | 'listSnapshots' | 'restoreSnapshot' | 'history' | 'noteFileSaved'>;

function snapshotActs(tables: Tables, { now, changed }: Surroundings): SnapshotActs {
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

function deviceActs(tables: Tables, { changed }: Surroundings): DeviceActs {
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

/** The store on given tables. `now` gives ISO times. */
export function storeOn(tables: Tables, surroundings: Partial<Surroundings> = {}): CaseStore {
  const around: Surroundings = { now: deviceNow, changed: () => undefined, ...surroundings };
  return {
    durable: tables.durable,
    ...caseActs(tables, around),
    ...snapshotActs(tables, around),
    ...deviceActs(tables, around),
    quarantine: async (bytes, name) => {
      await tables.run('readwrite', (tx) => tx.add('quarantine', { name, at: around.now(), bytes }));
    },
    listQuarantine: () => tables.run('readonly', (tx) => tx.all('quarantine')),
    removeQuarantined: (n) => tables.run('readwrite', (tx) => tx.remove('quarantine', n)),
    close: () => tables.close(),
    eraseAll: () => tables.destroy(),
  };
}

export function createMemoryStore(surroundings?: Partial<Surroundings>): CaseStore {
  return storeOn(memoryTables(), surroundings);
}

/** The store in this browser's database. Rejects when the browser does not allow one. */
export async function createBrowserStore(options: BrowserOptions & Partial<Surroundings> = {}): Promise<CaseStore> {
  return storeOn(await browserTables(options), { changed: announce, ...options });
}

/** The browser's store, or one in memory when the browser keeps nothing; `durable` tells which. Never rejects. */
export async function createStore(options: BrowserOptions = {}): Promise<CaseStore> {
  try {
    return await createBrowserStore(options);
  } catch {
    return createMemoryStore();
  }
}

/** Asks the browser not to clear the store by itself. `unknown` when it cannot say. */
export async function askToKeep(): Promise<'kept' | 'not-kept' | 'unknown'> {
  try {
    if (typeof navigator.storage?.persist !== 'function') return 'unknown';
    return (await navigator.storage.persist()) ? 'kept' : 'not-kept';
  } catch {
    return 'unknown';
  }
}

/** What to tell the user when a save failed. Always leads to the file. */
export function saveTrouble(error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'QuotaExceededError')
    return 'Webbläsarens lagring är full. Det ni skrev senast är inte sparat. Spara till fil nu.';
  return 'Webbläsaren kunde inte spara. Det ni skrev senast finns bara i den här fliken. Spara till fil nu.';
}
