/** Annex 8: what each organisation brings, its insurance and its contact person. */

import { groupDigits } from '#steps/swedish/format.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import { ask } from '#templates/fields/ask.ts';
import { partiesOf, type Row, textOf } from '#templates/fields/fields.ts';
import type { Block } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { type Ask, type Cell, heading, note, rowCell, table } from './parts.ts';
import { cashOf, inKindRows } from './resources.ts';

/** Annex 8: one part for each organisation. */
export function organisationParts({ fields }: AgreementInput): readonly Block[] {
  return partiesOf(fields, 'org').flatMap((party, index) => {
    const own = inKindRows(fields).filter((row) => row.party === party.id);
    const insurance = fields.rows('insurance.org', { party: party.id });
    const contacts = fields.rows('contactPersons').filter((row) => row.fields['party']?.value === party.id);
    const brought = ask('vad organisationen bidrar med', 'contributions');
    const rows = own.map((row): readonly Cell[] => [
      rowCell(fields, row, 'text', brought),
      rowCell(fields, row, 'extent', ask('omfattning', 'contributions')),
      rowCell(fields, row, 'sekPerYear', { ...ask('värde per år', 'contributions'), form: 'kronor' }),
    ]);
    const list = (label: string, items: readonly Row[], key: string, missing: Ask): Block => ({
      kind: 'paragraph',
      runs: [
        { text: `${label}: ` },
        ...(items.length === 0 ? [gap(missing)] : plain(items.map((row) => textOf(row.fields[key])).join(', '))),
      ],
    });
    const cash = cashOf(fields, party);
    const name = party.name ?? `Organisation ${index + 1}`;
    return [
      heading(name, `bilaga-delar-${party.id}`),
      table(
        `Egna insatser, ${name}`,
        [{ header: 'Insats', width: 2 }, { header: 'Omfattning' }, { header: 'Värde per år', align: 'right' }],
        rows,
        brought,
      ),
      ...(cash > 0 ? [note(`Egna pengar för hela tiden: ${groupDigits(cash)} kronor.`)] : []),
      list('Försäkring', insurance, 'text', ask('organisationens försäkring', 'insurance.org')),
      list('Kontaktperson', contacts, 'role', ask('kontaktperson', 'contactPersons')),
    ];
  });
}
