/** Annex 10: the risks that the parties have written. */

import type { AgreementInput } from '#templates/agreement/input.ts';
import { ask } from '#templates/fields/ask.ts';
import { textOf } from '#templates/fields/fields.ts';
import type { Block } from '#templates/tree/document.ts';
import { type Ask, answered, type Cell, none, rowCell, table } from './parts.ts';

/** Annex 10: the risks each party has written. */
export function risks({ fields }: AgreementInput): readonly Block[] {
  const of = (label: string): Ask => ({ ...ask(label, 'risks'), optional: true });
  const rows = fields
    .rows('risks')
    .map((row): readonly Cell[] => [
      row.fields['risk'] ? answered(row.fields['risk'], textOf(row.fields['risk'])) : none,
      rowCell(fields, row, 'likelihood', of('sannolikhet')),
      rowCell(fields, row, 'consequence', of('följd')),
      rowCell(fields, row, 'action', of('åtgärd')),
      rowCell(fields, row, 'responsible', of('ansvarig')),
      rowCell(fields, row, 'reviewed', of('ses över')),
    ]);
  const columns = [
    { header: 'Risk', width: 1.6 },
    { header: 'Sannolikhet' },
    { header: 'Följd', width: 1.4 },
    { header: 'Åtgärd', width: 1.4 },
    { header: 'Ansvarig' },
    { header: 'Ses över' },
  ];
  return [table('Risker', columns, rows, of('risker'))];
}
