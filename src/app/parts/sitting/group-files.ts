/** The groups' files while they are compared: in this tab's memory only, never stored, gone when the sitting is reset. */

import { caseBytes } from '#src/app/parts/case-bytes.ts';
import type { Device, ReadableFile } from '#src/app/shell/device.ts';
import type { Store } from '#src/ui/store.ts';
import { mostGroups } from '#src/workshop/types.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { revisionOf } from '#steps/case/revision.ts';

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
export async function addGroupFiles(
  files: readonly ReadableFile[],
  device: Device,
  held: Store<readonly CaseFile[]>,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [index, file] of files.entries()) {
    const read = await readGroupFile(file, device);
    if (!read.ok) {
      told.push(`Fil ${index + 1} av ${files.length}: ${read.text}`);
      continue;
    }
    const rev = revisionOf(read.case);
    const now = held.get();
    if (now.some((one) => revisionOf(one) === rev)) told.push(`Fil ${index + 1} av ${files.length} finns redan med.`);
    else if (now.length >= mostGroups)
      told.push(`Fil ${index + 1} av ${files.length} får inte plats. Högst tolv filer jämförs åt gången.`);
    else held.set([...now.filter((one) => one.id !== read.case.id), read.case]);
  }
  return told;
}
