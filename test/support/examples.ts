/** An example as the app opens it: its file holds more than the case, and the gate takes the case out of it. */
import { readFileSync } from 'node:fs';
import type { CaseFile } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';

/** @throws Error with the gate's own sentence. */
export function exampleCase(id: string): CaseFile {
  const opened = openCase(new Uint8Array(readFileSync(`src/examples/cases/${id}.iop.json`)));
  if (!opened.ok) throw new Error(`${id}: ${opened.text}`);
  return opened.case;
}
