/** The tables in IndexedDB. Every write waits for the flush (`strict`), so that an acknowledged change survives a crash. */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { databaseName, type MetaRow, type Rows, type Tables, type Tx, tableNames } from './tables.ts';
import { type Trouble, troubles } from './trouble.ts';

interface Schema extends DBSchema {
  cases: { key: string; value: Rows['cases'] };
  meta: { key: string; value: Rows['meta']; indexes: { seq: number } };
  log: { key: number; value: Rows['log']; indexes: { caseId: string; made: string } };
  snapshots: { key: number; value: Rows['snapshots']; indexes: { caseId: string } };
  quarantine: { key: number; value: Rows['quarantine'] };
}

type Database = IDBPDatabase<Schema>;
type Transaction = IDBPTransaction<Schema, (typeof tableNames)[number][], 'readwrite'>;

/** 1: the five tables. 2: edits in the log have names that can be looked up. */
const databaseVersion = 2;

export interface BrowserOptions {
  /** Something that hinders, and what the user can do about it; undefined when it is over. */
  readonly onTrouble?: (trouble: Trouble | undefined) => void;
}

type Upgrade = IDBPTransaction<Schema, (typeof tableNames)[number][], 'versionchange'>;

/** Makes what is missing, whichever version was there before: 0 when there was none. Rows are left as they are. */
function upgrade(db: Database, from: number, tx: Upgrade): void {
  if (from < 1) createTables(db);
  if (from < 2) tx.objectStore('log').createIndex('made', 'made');
}

function createTables(db: Database): void {
  db.createObjectStore('cases', { keyPath: 'id' });
  db.createObjectStore('meta', { keyPath: 'id' }).createIndex('seq', 'seq');
  db.createObjectStore('log', { keyPath: 'n', autoIncrement: true }).createIndex('caseId', 'caseId');
  db.createObjectStore('snapshots', { keyPath: 'n', autoIncrement: true }).createIndex('caseId', 'caseId');
  db.createObjectStore('quarantine', { keyPath: 'n', autoIncrement: true });
}

async function newest(tx: Transaction, limit: number): Promise<readonly MetaRow[]> {
  const rows: MetaRow[] = [];
  let cursor = await tx.objectStore('meta').index('seq').openCursor(null, 'prev');
  while (cursor && rows.length < limit) {
    const row = cursor.value;
    if ('seq' in row) rows.push(row);
    cursor = await cursor.continue();
  }
  return rows;
}

function txOn(tx: Transaction): Tx {
  const table = (name: (typeof tableNames)[number]) => tx.objectStore(name);
  return {
    // One key type per table is what the schema of the database guarantees.
    get: (name, key) => table(name).get(key as string) as Promise<never>,
    put: async (name, row) => void (await table(name).put(row)),
    add: async (name, row) => Number(await table(name).add(row)),
    remove: (name, key) => table(name).delete(key as string),
    ofCase: (name, caseId) =>
      tx
        .objectStore(name as 'log')
        .index('caseId')
        .getAll(caseId) as Promise<never>,
    lastOfCase: async (caseId) => {
      const cursor = await tx.objectStore('log').index('caseId').openKeyCursor(caseId, 'prev');
      return cursor?.primaryKey ?? 0;
    },
    isLogged: async (made) => (await tx.objectStore('log').index('made').getKey(made)) !== undefined,
    all: (name) => table(name).getAll() as Promise<never>,
    newest: (limit) => newest(tx, limit),
  };
}

/** Resolves when the transaction is complete, or rejects with the reason that it was given up for. */
async function complete<T>(tx: Transaction, work: (tx: Tx) => Promise<T>): Promise<T> {
  const done = tx.done.then(
    () => null,
    (error: unknown) => ({ error: tx.error ?? error }),
  );
  try {
    const result = await work(txOn(tx));
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    abort(tx);
    const failed = await done;
    throw failed && tx.error ? tx.error : error;
  }
}

function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It had already ended, which is what we want.
  }
}

async function isListed(): Promise<boolean> {
  if (typeof indexedDB.databases !== 'function') return true;
  const found = await indexedDB.databases();
  return found.some(({ name }) => name === databaseName);
}

/** True when no case, change, snapshot or file is found. Settings written meanwhile by an open page do not count. */
async function isEmpty(db: Database): Promise<boolean> {
  const counts = [db.count('cases'), db.count('log'), db.count('snapshots'), db.count('quarantine')];
  return (await Promise.all(counts)).every((count) => count === 0);
}

/** Opens the tables of this browser. Rejects when the browser does not allow it (private mode, switched off). */
export async function browserTables(options: BrowserOptions = {}): Promise<Tables> {
  let open: Promise<Database> | undefined;
  const forget = (): void => {
    open = undefined;
  };
  const connect = (): Promise<Database> =>
    openDB<Schema>(databaseName, databaseVersion, {
      upgrade: (db, from, _to, tx) => upgrade(db, from, tx),
      blocked: () => options.onTrouble?.(troubles.blocked),
      blocking: (_current, _wanted, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
        options.onTrouble?.(troubles.closed);
      },
      terminated: forget,
    });
  const database = (): Promise<Database> => {
    open ??= connect().catch((error: unknown) => {
      forget();
      throw error;
    });
    return open;
  };
  await database();
  options.onTrouble?.(undefined);
  return {
    durable: true,
    run: async (mode, work) => {
      const db = await database();
      // Typed as a writing transaction; a reading one refuses writes by itself.
      const tx = db.transaction([...tableNames], mode, { durability: 'strict' }) as Transaction;
      return complete(tx, work);
    },
    close: () => {
      void open?.then((db) => db.close());
      forget();
    },
    destroy: async () => {
      const db = await open?.catch(() => undefined);
      db?.close();
      forget();
      await deleteDB(databaseName, { blocked: () => options.onTrouble?.(troubles.blocked) });
      options.onTrouble?.(undefined);
      return (await isListed()) ? isEmpty(await database()) : true;
    },
  };
}
