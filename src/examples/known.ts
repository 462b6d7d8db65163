/**
 * Files of the cases with a known outcome: HFD 2020 ref. 15 (X01), invented cases (X02–X15) and edge cases (Y01–Y18).
 * They load on demand and pass the gate that every arbetsfil passes.
 */
import type { CaseFile } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';

const files = import.meta.glob<string>('./known/*.iop.json', { query: '?raw', import: 'default' });

/** Opens the file of a known case. Rejects when there is none with that id, or when the gate stops it. */
export async function loadKnownCase(id: string): Promise<CaseFile> {
  const load = files[`./known/${id}.iop.json`];
  if (load === undefined) throw new Error(`No known case with the id ${id}`);
  const opened = openCase(new TextEncoder().encode(await load()));
  if (!opened.ok) throw new Error(`${id}: ${opened.text}`);
  if (opened.notices.length > 0 || opened.findings.length > 0) throw new Error(`${id} opens with remarks`);
  return opened.case;
}
