/** What the store of this device can do, and what it tells of its cases. */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Merged } from './case-rows.ts';
import type { OpenReport, Repair } from './recovery.ts';
import type { LogRow, MadeEdit, MetaRow, QuarantineRow, SnapshotReason } from './tables.ts';

export type { OpenReport, Repair, Rung } from './recovery.ts';
export type { LogRow, MadeEdit, QuarantineRow, SnapshotReason } from './tables.ts';

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
  /** What has been mended on this device, oldest first. */
  readonly repairs: () => Promise<readonly Repair[]>;
  /** Stores a whole case. One with the same id is kept as a snapshot. `original` is the file before a migration. */
  readonly createCase: (c: CaseFile, original?: Uint8Array) => Promise<void>;
  /** Does edits on whatever is stored and returns it. `rev` in it is not recomputed. Rejects when nothing was saved. */
  readonly saveEdits: (id: string, edits: readonly Edit[]) => Promise<CaseFile>;
  /**
   * The same for edits that say what they were made on: one whose base no longer stands changes nothing and is kept in
   * the history as a conflict, and one that is stored already is passed over. An edit without a base is only done where
   * nothing stands. Rejects when nothing was saved.
   */
  readonly saveMade: (id: string, edits: readonly MadeEdit[]) => Promise<Merged>;
  /** Places with two texts that nobody has chosen between; see `placeOfEdit`. */
  readonly conflictsOf: (id: string) => Promise<readonly string[]>;
  readonly settleConflict: (id: string, place: string) => Promise<void>;
  readonly renameCase: (id: string, name: string) => Promise<CaseFile>;
  readonly copyCase: (id: string, newId: string) => Promise<CaseFile>;
  readonly deleteCase: (id: string) => Promise<void>;
  /** Puts back a case deleted since the page was loaded. False when there is none. */
  readonly restoreDeleted: (id: string) => Promise<boolean>;
  readonly takeSnapshot: (id: string, reason: SnapshotReason, bytes?: Uint8Array) => Promise<void>;
  /** Newest first. */
  readonly listSnapshots: (id: string) => Promise<readonly SnapshotMeta[]>;
  /** What a snapshot holds; undefined when it cannot be read. */
  readonly openSnapshot: (id: string, snapshotId: string) => Promise<CaseFile | undefined>;
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
