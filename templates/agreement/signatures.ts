/** The block where the parties sign (K59). Place and day are written by hand. */

import { type FieldLookup, type Party, textOf } from '#templates/fields/fields.ts';
import { sideTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { clean } from '#templates/tree/swedish.ts';
import type { AgreementInput } from './input.ts';

export interface Signatory {
  readonly name: string;
  readonly title: string;
}

export function signatoriesOf(lookup: FieldLookup, party: Party): readonly Signatory[] {
  return lookup
    .rows('signatures')
    .filter((row) => row.fields['party']?.value === party.id)
    .map((row) => ({ name: clean(textOf(row.fields['name'])), title: clean(textOf(row.fields['title'])) }));
}

/**
 * None for an example of a real partnership: what others have signed is not signed again. A role stands under the line; the
 * name is written by hand, and neither leaves a gap.
 */
export function signatureBlocks(input: AgreementInput): readonly Block[] {
  if (input.edition === 'example') return [];
  const { fields } = input;
  const parties = fields.parties.map((party) => {
    const signatories = signatoriesOf(fields, party);
    return {
      name: party.name ?? sideTerm(fields, party.side),
      side: party.side,
      signatories: signatories.length > 0 ? signatories : [{ name: '', title: '' }],
    };
  });
  return parties.length === 0 ? [] : [{ kind: 'signatures', parties }];
}
