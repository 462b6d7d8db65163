/**
 * The cases with a known outcome (steps/law/README.md 18) as arbetsfiler: made of the plain answers of their file, and
 * opened through the gate that every arbetsfil passes.
 */
import type { CaseFile } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { openCase } from '#steps/import/gate.ts';
import { knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { allKnownCases } from '#steps/law/cases/known-cases.ts';

/** Text of the arbetsfil of a known case. @throws Error when there is none with that id. */
export function knownCaseText(id: string): string {
  const known = allKnownCases.find((one) => one.id === id);
  if (!known) throw new Error(`No known case with the id ${id}`);
  return serialiseCase(knownCaseFile(known));
}

/** The case of a known case. Rejects when there is none with that id, or when the gate stops it or remarks on it. */
export async function loadKnownCase(id: string): Promise<CaseFile> {
  const opened = openCase(new TextEncoder().encode(knownCaseText(id)));
  if (!opened.ok) throw new Error(`${id}: ${opened.text}`);
  if (opened.notices.length > 0 || opened.findings.length > 0) throw new Error(`${id} opens with remarks`);
  return opened.case;
}
