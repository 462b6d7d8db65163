/** The groups' files while they are compared: in this tab's memory only, never stored, gone when the sitting is reset. */

import { useSyncExternalStore } from 'react';
import { caseBytes } from '#src/app/parts/case-bytes.ts';
import type { Device, ReadableFile } from '#src/app/shell/device.ts';
import { mostGroups } from '#src/workshop/types.ts';
import { type CaseFile, revisionOf } from '#steps/case/case-file.ts';

let held: readonly CaseFile[] = [];
const listeners = new Set<() => void>();

function hold(next: readonly CaseFile[]): void {
  held = next;
  for (const told of listeners) told();
}

function subscribe(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

export const useGroupFiles = (): readonly CaseFile[] => useSyncExternalStore(subscribe, () => held);

export const forgetGroupFiles = (): void => hold([]);

type Read = { readonly ok: true; readonly case: CaseFile } | { readonly ok: false; readonly text: string };

/** One file through the same gate as every case. A PDF may carry the case inside it. */
async function readGroupFile(file: ReadableFile, device: Device): Promise<Read> {
  const read = await device.readFiles([file]);
  if (!read.ok) return read;
  const inside = await caseBytes(read.bytes);
  if (!inside.ok) return inside;
  const { openCase } = await import('#steps/import/gate.ts');
  return openCase(inside.bytes);
}

/** Adds files; a bad one is told about and the others are kept. Returns one Swedish sentence per file left out. */
export async function addGroupFiles(files: readonly ReadableFile[], device: Device): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [index, file] of files.entries()) {
    const read = await readGroupFile(file, device);
    if (!read.ok) {
      told.push(`Fil ${index + 1} av ${files.length}: ${read.text}`);
      continue;
    }
    const rev = revisionOf(read.case);
    if (held.some((one) => revisionOf(one) === rev)) told.push(`Fil ${index + 1} av ${files.length} finns redan med.`);
    else if (held.length >= mostGroups)
      told.push(`Fil ${index + 1} av ${files.length} får inte plats. Högst tolv filer jämförs åt gången.`);
    else hold([...held.filter((one) => one.id !== read.case.id), read.case]);
  }
  return told;
}
