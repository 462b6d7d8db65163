/**
 * Makes the example files. `test/contracts/examples.test.ts` compares them with the files in `cases/`; run it with `-u`
 * to write them anew after a change here.
 */
import { applyEdits, type CaseFile, newCase, serialiseCase } from '#steps/case/case-file.ts';
import { type Edits, madeAt } from './edits.ts';
import { edits as ovn01 } from './ovn-01.ts';
import { edits as ovn02 } from './ovn-02.ts';
import { edits as ovn03 } from './ovn-03.ts';
import { edits as ovn04 } from './ovn-04.ts';
import { edits as ovn05 } from './ovn-05.ts';
import { edits as ovn06 } from './ovn-06.ts';
import { edits as ovn07 } from './ovn-07.ts';
import { edits as ovn08 } from './ovn-08.ts';
import { edits as ovn09 } from './ovn-09.ts';
import { edits as ovn10 } from './ovn-10.ts';
import { edits as ovn11 } from './ovn-11.ts';
import { published } from './published.ts';

const practice: Readonly<Record<string, Edits>> = {
  'OVN-01': ovn01,
  'OVN-02': ovn02,
  'OVN-03': ovn03,
  'OVN-04': ovn04,
  'OVN-05': ovn05,
  'OVN-06': ovn06,
  'OVN-07': ovn07,
  'OVN-08': ovn08,
  'OVN-09': ovn09,
  'OVN-10': ovn10,
  'OVN-11': ovn11,
};

function made(id: string, kind: CaseFile['kind'], edits: Edits): string {
  const empty = newCase({ id, at: madeAt, by: 'joint', voices: 'both', kind, app: '1.0.0', ruleSet: '' });
  return serialiseCase(applyEdits(empty, edits));
}

/** Every example with the exact text of its file (`cases/<id>.iop.json`). */
export function madeExamples(): readonly { readonly id: string; readonly text: string }[] {
  return [
    ...Object.entries(published).map(([id, edits]) => ({ id, text: made(id, 'published', edits) })),
    ...Object.entries(practice).map(([id, edits]) => ({ id, text: made(id, 'practice', edits) })),
  ];
}
