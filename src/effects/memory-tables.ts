/** The tables in memory: when the browser keeps nothing, and in tests. Gone with the tab. */
import type { MetaRow, Rows, TableName, Tables, Tx } from './tables.ts';

type Content = { readonly [N in TableName]: Map<string | number, Rows[N]> };

const empty = (): Content => ({
  cases: new Map(),
  meta: new Map(),
  log: new Map(),
  snapshots: new Map(),
  quarantine: new Map(),
});

const copyOf = (c: Content): Content => ({
  cases: new Map(c.cases),
  meta: new Map(c.meta),
  log: new Map(c.log),
  snapshots: new Map(c.snapshots),
  quarantine: new Map(c.quarantine),
});

const keyOf = (row: unknown): string =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string' ? row.id : '';

function txOn(content: Content, nextNumber: () => number): Tx {
  const stored = <N extends TableName>(table: N): readonly Rows[N][] =>
    [...content[table].entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  // What is given out is a copy; only that is copied, since a log grows with every edit.
  const read = <N extends TableName>(table: N): readonly Rows[N][] => structuredClone(stored(table));
  return {
    get: async (table, key) => structuredClone(content[table].get(key)),
    put: async (table, row) => void content[table].set(keyOf(row), structuredClone(row)),
    add: async (table, row) => {
      const n = nextNumber();
      content[table].set(n, { ...structuredClone(row), n });
      return n;
    },
    remove: async (table, key) => void content[table].delete(key),
    ofCase: async (table, caseId) => structuredClone(stored(table).filter((row) => row.caseId === caseId)),
    lastOfCase: async (caseId) => stored('log').findLast((row) => row.caseId === caseId)?.n ?? 0,
    isLogged: async (made) => [...content.log.values()].some((row) => row.made === made),
    all: async (table) => read(table),
    newest: async (limit) =>
      read('meta')
        .filter((row): row is MetaRow => 'seq' in row)
        .sort((a, b) => b.seq - a.seq)
        .slice(0, limit),
  };
}

/** Tables that live as long as the tab. One transaction at a time; a failed one leaves nothing behind. */
export function memoryTables(): Tables {
  let content = empty();
  let last: Promise<unknown> = Promise.resolve();
  let number = 0;
  const nextNumber = (): number => {
    number += 1;
    return number;
  };
  const once = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const draft = copyOf(content);
    const result = await work(txOn(draft, nextNumber));
    content = draft;
    return result;
  };
  return {
    durable: false,
    run: (_mode, work) => {
      const result = last.then(() => once(work));
      last = result.catch(() => undefined);
      return result;
    },
    close: () => undefined,
    destroy: async () => {
      content = empty();
      return true;
    },
  };
}
