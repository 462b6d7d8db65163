/** Annex 9: the premises and the equipment that are lent. */

import type { AgreementInput } from '#templates/agreement/input.ts';
import { ask } from '#templates/fields/ask.ts';
import type { FieldLookup } from '#templates/fields/fields.ts';
import type { Block } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import { type Ask, type Cell, heading, listTable, longText, table, valueCell } from './parts.ts';

/** Annex 9: terms for the premises. */
export function premises({ fields }: AgreementInput): readonly Block[] {
  const of = (label: string): Ask => ask(label, 'premises.name');
  const rows: readonly (readonly Cell[])[] = [
    [
      plain('Lånas ut av'),
      valueCell(fields, 'premises.provider', { ...of('vem som lånar ut lokalen'), form: 'party' }),
    ],
    [plain('Lokal'), valueCell(fields, 'premises.name', of('vilken lokal det gäller'))],
    [plain('Tider'), valueCell(fields, 'premises.times', of('vilka tider lokalen får användas'))],
  ];
  return [
    table('Lokalen', [{ header: 'Uppgift' }, { header: 'Innehåll', width: 2.5 }], rows, of('lokalen')),
    heading('Villkor'),
    ...longText(fields, 'premises.terms', of('villkor för lokalen')),
    ...(fields.fact('equipmentShared') === 'yes' ? [equipment(fields)] : []),
  ];
}

function equipment(lookup: FieldLookup): Block {
  const of = (label: string): Ask => ask(label, 'equipment');
  return listTable(
    lookup,
    'Utrustning',
    lookup.rows('equipment'),
    [
      { header: 'Sak', key: 'thing', ask: of('vilken utrustning'), width: 2 },
      { header: 'Skaffad av', key: 'acquiredBy', ask: { ...of('vem som har skaffat utrustningen'), form: 'party' } },
    ],
    of('vem som har skaffat utrustningen'),
  );
}
