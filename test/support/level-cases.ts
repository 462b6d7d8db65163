/** Every case that a level can be compared for: known cases, practice cases, published examples and the cases of the review. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownCaseText } from '#src/examples/known.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';
import { allKnownCases } from '#steps/law/cases/known-cases.ts';

export interface CaseOnDisk {
  /** `OVN-01`, `t10-page-against-documents`. */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
}

const root = join(import.meta.dirname, '../..');
const folders = ['src/examples/cases', 'test/fixtures/cases/review'];

/** Files that the app itself has saved and that the gate refuses. */
export const refused: readonly string[] = ['saved-by-us-soft-break', 'saved-by-us-too-long'];

/** The arbetsfiler of the known cases are made of their plain answers, in a folder of the run. */
function knownOnDisk(): readonly CaseOnDisk[] {
  const folder = mkdtempSync(join(tmpdir(), 'iop-known-'));
  return allKnownCases.map(({ id }) => {
    const file = join(folder, `${id}.iop.json`);
    writeFileSync(file, knownCaseText(id));
    return { name: id, file };
  });
}

const inFolders: readonly CaseOnDisk[] = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.iop.json'))
    .toSorted()
    .map((name) => ({ name: name.replace('.iop.json', ''), file: join(root, folder, name) })),
);

export const casesOnDisk: readonly CaseOnDisk[] = [...knownOnDisk(), ...inFolders];

/** Opens a case as the app does. @throws Error with the gate's own sentence. */
export function openedCase({ name, file }: CaseOnDisk): CaseFile {
  const opened = openCase(new Uint8Array(readFileSync(file)));
  if (!opened.ok) throw new Error(`${name}: ${opened.text}`);
  return opened.case;
}
