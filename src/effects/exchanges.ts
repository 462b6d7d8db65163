/** What this device remembers of files handed over and received, and the salts of answers not shown yet. */

import type { CaseFile } from '#steps/case/case-file.ts';
import { readStored } from '#steps/import/gate.ts';
import type { CaseStore } from './case-store.ts';
import { filesKey, saltsKey, writerKey } from './exchange-keys.ts';

export interface StoredExchange {
  readonly rev: string;
  readonly direction: 'sent' | 'received';
  /** ISO time. */
  readonly at: string;
  readonly case: CaseFile;
}

/** Files kept to compare later files with. Received files also stay as snapshots, with their bytes. */
const keptFiles = 40;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readExchange(value: unknown): readonly StoredExchange[] {
  if (!isRecord(value)) return [];
  const { rev, direction, at } = value;
  const stored = readStored(value['case']);
  if (typeof rev !== 'string' || typeof at !== 'string' || !stored) return [];
  return [{ rev, at, direction: direction === 'sent' ? 'sent' : 'received', case: stored }];
}

/** Oldest first. */
export async function exchangesOf(store: CaseStore, caseId: string): Promise<readonly StoredExchange[]> {
  const value = await store.getSetting(filesKey(caseId));
  return Array.isArray(value) ? value.flatMap(readExchange) : [];
}

export async function rememberExchange(store: CaseStore, exchange: StoredExchange): Promise<void> {
  const { id } = exchange.case;
  const others = (await exchangesOf(store, id)).filter(({ rev }) => rev !== exchange.rev);
  await store.setSetting(filesKey(id), [...others, exchange].slice(-keptFiles));
}

function random(size: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(size));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const newSalt = (): string => random(32);

/** Who writes at this device: a random id, and the role that the writer wants to be known by, if any. */
export interface StoredWriter {
  readonly id: string;
  readonly role: string;
}

/** Who has written in a case at this device; undefined before anything has been handed over from it. Writes nothing. */
export async function knownWriter(store: CaseStore, caseId: string): Promise<StoredWriter | undefined> {
  const value = await store.getSetting(writerKey(caseId));
  if (!isRecord(value) || typeof value['id'] !== 'string') return undefined;
  return { id: value['id'], role: typeof value['role'] === 'string' ? value['role'] : '' };
}

/**
 * Who writes in a case at this device: another id in each case, so that nobody can tell which cases are by one hand. The
 * first time it is made and kept; rejects when it cannot be.
 */
export async function writerOf(store: CaseStore, caseId: string): Promise<StoredWriter> {
  const known = await knownWriter(store, caseId);
  if (known) return known;
  const made = { id: random(8), role: '' };
  await store.setSetting(writerKey(caseId), made);
  return made;
}

/** Notes the role that the writer at this device wants to be known by in a case. */
export async function setRole(store: CaseStore, caseId: string, role: string): Promise<void> {
  await store.setSetting(writerKey(caseId), { ...(await writerOf(store, caseId)), role });
}

/** The salts of a case, with a new one for each key that has none. They never leave the device before the reveal. */
export async function saltsFor(
  store: CaseStore,
  caseId: string,
  keys: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const value = await store.getSetting(saltsKey(caseId));
  const old = isRecord(value) ? value : {};
  const kept = Object.entries(old).flatMap(([key, salt]) => (typeof salt === 'string' ? [[key, salt] as const] : []));
  const added = keys.filter((key) => !Object.hasOwn(old, key)).map((key) => [key, newSalt()] as const);
  const salts = Object.fromEntries([...kept, ...added]);
  if (added.length > 0) await store.setSetting(saltsKey(caseId), salts);
  return salts;
}
