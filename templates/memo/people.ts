/** Barnets rättigheter, jämställdhet and tillgänglighet: the kommun's own short answers. */
import { ask } from '#templates/fields/ask.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { h2 } from '#templates/tree/prose.ts';
import { own } from './own.ts';

export function people({ input: { fields } }: DocumentInput): readonly Block[] {
  const routines = {
    ...ask('rutiner för barns trygghet', 'childSafetyRoutines'),
    max: 180,
  };
  return [
    h2('Barn, jämställdhet och tillgänglighet'),
    ...own('Barnets rättigheter.', fields.value('memo.childRights'), {
      ...ask('hur barn påverkas', 'memo.childRights'),
      max: 260,
    }),
    ...(fields.fact('children') === 'yes'
      ? own('Rutiner för barns trygghet.', fields.value('childSafetyRoutines'), routines)
      : []),
    ...own('Jämställdhet.', fields.value('memo.genderEquality'), {
      ...ask('hur verksamheten når kvinnor och män', 'memo.genderEquality'),
      max: 200,
    }),
    ...own('Tillgänglighet.', fields.value('memo.accessibility'), {
      ...ask('hur personer med funktionsnedsättning kan delta', 'memo.accessibility'),
      max: 200,
    }),
  ];
}
