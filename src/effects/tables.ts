/** The five tables on this device and the two places that they can live in: the browser's database, or memory. */
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';

export const databaseName = 'iop-verkstaden';

/** What the list of cases shows, and what is only known on this device. */
export interface MetaRow {
  readonly id: string;
  readonly title: string;
  readonly publicNames: readonly string[];
  readonly orgNames: readonly string[];
  readonly kind: CaseFile['kind'];
  /** ISO time of the last change; shown, never used for order. */
  readonly updated: string;
  /** Order of the list: grows with every change on this device, whatever the clock says. */
  readonly seq: number;
  /** ISO time, or null when the case has never been saved to a file. */
  readonly fileSavedAt: string | null;
  readonly changedSinceFile: boolean;
  /** Places where two texts stand against each other until somebody has chosen; see `placeOfEdit`. */
  readonly conflicts?: readonly string[];
  /** Its broken record has been put aside as it is. */
  readonly aside?: boolean;
  /** Day of the last automatic snapshot, and edits since it. */
  readonly snapshotDay: string;
  readonly editsSinceSnapshot: number;
}

/** Settings of this device live in the same table, outside the index that the list reads. */
export interface SettingRow {
  readonly id: `#${string}`;
  readonly value: unknown;
}

export type LogChange =
  /** An edit that was done, with what stood there before. */
  | { readonly kind: 'edit'; readonly edit: Edit; readonly undo: Edit | null }
  /** A whole case that replaced another. */
  | { readonly kind: 'replace'; readonly case: CaseFile }
  /** An edit that was not done, since something else had come to stand there; `stood` would put that back. */
  | { readonly kind: 'conflict'; readonly edit: Edit; readonly stood: Edit | null }
  /** Somebody has chosen between the texts of a conflict. */
  | { readonly kind: 'settled'; readonly place: string }
  /** An edit that was there already. */
  | { readonly kind: 'known' };

/** One change of a case. Rows are added and never changed. */
export interface LogRow {
  readonly n?: number;
  readonly caseId: string;
  readonly at: string;
  readonly change: LogChange;
  /** Name of the edit, unique over all tabs and times. Rows of version 1 of the database have none. */
  readonly made?: string;
  /** The side that sat at the screen. */
  readonly by?: Voice;
}

/** An edit with its name: one that is stored already is not done again. */
export interface MadeEdit {
  readonly edit: Edit;
  readonly made: string;
  readonly by?: Voice;
}

/** daily and edit are taken by themselves; manual by the users; the others before something replaces the case. */
export type SnapshotReason = 'daily' | 'edit' | 'manual' | 'restore' | 'merge' | 'migration' | 'file';

export interface SnapshotRow {
  readonly n?: number;
  readonly caseId: string;
  readonly at: string;
  readonly reason: SnapshotReason;
  /** Last row of the log that the snapshot includes. */
  readonly upTo: number;
  readonly case: unknown;
  /** Original bytes, before a migration or a merge. */
  readonly bytes?: Uint8Array;
}

/** What could not be opened. Never deleted by itself. */
export interface QuarantineRow {
  readonly n?: number;
  readonly name: string;
  readonly at: string;
  readonly bytes: Uint8Array;
}

export interface Rows {
  readonly cases: unknown;
  readonly meta: MetaRow | SettingRow;
  readonly log: LogRow;
  readonly snapshots: SnapshotRow;
  readonly quarantine: QuarantineRow;
}

export type TableName = keyof Rows;
export const tableNames = ['cases', 'meta', 'log', 'snapshots', 'quarantine'] as const satisfies readonly TableName[];

/** One transaction. Only await what it returns: anything else ends it. */
export interface Tx {
  readonly get: <N extends TableName>(table: N, key: string | number) => Promise<Rows[N] | undefined>;
  readonly put: <N extends 'cases' | 'meta'>(table: N, row: Rows[N]) => Promise<void>;
  /** Adds a row with the next number, which is returned. */
  readonly add: <N extends 'log' | 'snapshots' | 'quarantine'>(table: N, row: Rows[N]) => Promise<number>;
  readonly remove: (table: TableName, key: string | number) => Promise<void>;
  /** Rows of a case, oldest first. */
  readonly ofCase: <N extends 'log' | 'snapshots'>(table: N, caseId: string) => Promise<readonly Rows[N][]>;
  /** Number of the newest row of a case's log; 0 when there is none. */
  readonly lastOfCase: (caseId: string) => Promise<number>;
  /** True when the log has an edit of that name. */
  readonly isLogged: (made: string) => Promise<boolean>;
  readonly all: <N extends TableName>(table: N) => Promise<readonly Rows[N][]>;
  /** Cases, newest change first. */
  readonly newest: (limit: number) => Promise<readonly MetaRow[]>;
}

export interface Tables {
  /** True when what is written outlives the tab. */
  readonly durable: boolean;
  /** Runs one transaction over all tables. Resolves when it is complete; on any failure nothing of it is kept. */
  readonly run: <T>(mode: 'readonly' | 'readwrite', work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly close: () => void;
  /** Removes everything and answers whether it is gone, by looking again. */
  readonly destroy: () => Promise<boolean>;
}
