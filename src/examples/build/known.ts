/**
 * Makes the files of the cases with a known outcome. `test/cases/known-case-files.test.ts` compares them with the files
 * in `known/`; run it with `-u` to write them anew after a change of the cases.
 */
import { serialiseCase } from '#steps/case/case-file.ts';
import { knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { allKnownCases } from '#steps/law/cases/known-edges.ts';

/** Every known case with the exact text of its file (`known/<id>.iop.json`). */
export const madeKnownCases = (): readonly { readonly id: string; readonly text: string }[] =>
  allKnownCases.map((known) => ({ id: known.id, text: serialiseCase(knownCaseFile(known)) }));
