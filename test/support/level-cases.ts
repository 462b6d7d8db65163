/** Every case that a level can be compared for: known cases, practice cases, published examples and the cases of the review. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';

export interface CaseOnDisk {
  /** `OVN-01`, `t10-page-against-documents`. */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
}

const root = join(import.meta.dirname, '../..');
const folders = ['src/examples/known', 'src/examples/cases', 'test/fixtures/cases/review'];

/** Files that the app itself has saved and that the gate refuses. */
export const refused: readonly string[] = ['saved-by-us-soft-break', 'saved-by-us-too-long'];

export const casesOnDisk: readonly CaseOnDisk[] = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.iop.json'))
    .toSorted()
    .map((name) => ({ name: name.replace('.iop.json', ''), file: join(root, folder, name) })),
);

/** Opens a case as the app does. @throws Error with the gate's own sentence. */
export function openedCase({ name, file }: CaseOnDisk): CaseFile {
  const opened = openCase(new Uint8Array(readFileSync(file)));
  if (!opened.ok) throw new Error(`${name}: ${opened.text}`);
  return opened.case;
}
