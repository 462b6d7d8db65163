/** The groups' files while they are compared: in this tab's memory only, never stored, gone when the sitting is reset. */

import { readCaseFile } from '#src/app/parts/read-case-file.ts';
import type { Device, ReadableFile, Watch } from '#src/app/shell/device.ts';
import type { Store } from '#src/ui/store.ts';
import { mostGroups } from '#src/workshop/types.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { revisionOf } from '#steps/case/revision.ts';

type Read = { readonly ok: true; readonly case: CaseFile } | { readonly ok: false; readonly text: string };

/** One file through the same gate as every case. A PDF may carry the case inside it. */
async function readGroupFile(file: ReadableFile, device: Device, watch: Watch): Promise<Read> {
  const chosen = await device.chooseFile([file]);
  if (!chosen.ok) return chosen;
  return (await readCaseFile(device, chosen.file, watch, false)).result;
}

/**
 * Adds files; a bad one is told about and the others are kept. Returns one Swedish sentence per file left out. Rejects
 * when the watch gives it up: those that came before are kept.
 */
export async function addGroupFiles(
  files: readonly ReadableFile[],
  device: Device,
  held: Store<readonly CaseFile[]>,
  watch: Watch,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [index, file] of files.entries()) {
    const onShare = (share: number): void => watch.onShare((index + share) / files.length);
    const read = await readGroupFile(file, device, { ...watch, onShare });
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
