/**
 * The recovery ladder: when the current record of a case cannot be read, the newest snapshot that can, then the log
 * replayed on it, then the last exported file. What could not be read goes to quarantine; nothing is deleted.
 */

import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdit } from '#steps/case/edit.ts';
import { isCase, isRecord } from './shape.ts';
import type { LogRow, SnapshotRow, Tx } from './tables.ts';

export type Rung = 'current' | 'log' | 'snapshot' | 'file';

export type OpenReport =
  | { readonly found: true; readonly case: CaseFile; readonly from: Rung }
  | { readonly found: false; readonly broken: boolean };

/** The case after one more row of its log. */
export function afterRow(c: CaseFile, { change }: LogRow): CaseFile {
  if (change.kind === 'replace') return change.case;
  return change.kind === 'edit' ? applyEdit(c, change.edit) : c;
}

function replayed(start: CaseFile, log: readonly LogRow[]): CaseFile | null {
  try {
    const end = log.reduce(afterRow, start);
    return isCase(end) ? end : null;
  } catch {
    return null;
  }
}

function fromFile(row: SnapshotRow): CaseFile | null {
  if (!row.bytes) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(row.bytes));
    return isCase(value) ? value : null;
  } catch {
    return null;
  }
}

function climb(snapshots: readonly SnapshotRow[], log: readonly LogRow[]): OpenReport {
  const newestFirst = [...snapshots].sort((a, b) => (b.n ?? 0) - (a.n ?? 0));
  const base = newestFirst.find((row) => isCase(row.case));
  if (base && isCase(base.case)) {
    const later = log.filter((row) => (row.n ?? 0) > base.upTo);
    const end = replayed(base.case, later);
    return end ? { found: true, case: end, from: 'log' } : { found: true, case: base.case, from: 'snapshot' };
  }
  for (const row of newestFirst) {
    const file = fromFile(row);
    if (file) return { found: true, case: file, from: 'file' };
  }
  return { found: false, broken: true };
}

/** A record that cannot be mended is looked at each time it is opened, and put aside once. */
async function isAside(tx: Tx, id: string): Promise<boolean> {
  const meta = await tx.get('meta', id);
  if (!meta || !('seq' in meta)) return false;
  if (meta.aside !== true) await tx.put('meta', { ...meta, aside: true });
  return meta.aside === true;
}

/** A case that was broken on this device and has been mended. */
export interface Repair {
  readonly caseId: string;
  readonly from: Rung;
  /** ISO time. */
  readonly at: string;
}

const repairsKey = '#repairs';
const keptRepairs = 50;

function isRepair(value: unknown): value is Repair {
  return isRecord(value) && ['caseId', 'from', 'at'].every((key) => typeof value[key] === 'string');
}

/** What has been mended on this device, oldest first. */
export async function repairsIn(tx: Tx): Promise<readonly Repair[]> {
  const row = await tx.get('meta', repairsKey);
  return row && 'value' in row && Array.isArray(row.value) ? row.value.filter(isRepair) : [];
}

async function noteRepair(tx: Tx, repair: Repair): Promise<void> {
  const value = [...(await repairsIn(tx)), repair].slice(-keptRepairs);
  await tx.put('meta', { id: repairsKey, value });
  const meta = await tx.get('meta', repair.caseId);
  if (meta && 'seq' in meta && meta.aside) await tx.put('meta', { ...meta, aside: false });
}

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value, null, 2) ?? 'null');

/** Opens a case by the highest rung that holds, and mends the record when that is not the first. */
export async function openByLadder(tx: Tx, id: string, at: string): Promise<OpenReport> {
  const current = await tx.get('cases', id);
  if (isCase(current)) return { found: true, case: current, from: 'current' };
  const [snapshots, log] = [await tx.ofCase('snapshots', id), await tx.ofCase('log', id)];
  if (current === undefined && snapshots.length === 0) return { found: false, broken: false };
  const report = climb(snapshots, log);
  if (current !== undefined && !(await isAside(tx, id))) {
    await tx.add('quarantine', { name: `${id}.iop.json`, at, bytes: bytesOf(current) });
  }
  if (report.found) {
    await tx.put('cases', { ...report.case, id });
    await noteRepair(tx, { caseId: id, from: report.from, at });
  }
  return report;
}
