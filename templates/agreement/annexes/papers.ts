/** The annexes that are there when they are needed: personal data, and one declaration of aid for each organisation. */

import { ask } from '#templates/fields/ask.ts';
import type { FieldLookup, Party, ValueKey } from '#templates/fields/fields.ts';
import { sideTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import type { AgreementInput } from '../input.ts';
import { signatoriesOf } from '../signatures.ts';
import { type Ask, answered, type Cell, labelled, listTable, note, shown, table } from './parts.ts';

/** Only when the parties decide together over personal data. */
export function personalData({ fields }: AgreementInput): readonly Block[] {
  const of = (label: string): Ask => ask(label, 'personalData.processing');
  return [
    listTable(
      fields,
      'Behandlingar',
      fields.rows('personalData.processing'),
      [
        { header: 'Behandling', key: 'processing', ask: of('behandling') },
        { header: 'Ändamål', key: 'purpose', ask: of('ändamål') },
        { header: 'Rättslig grund', key: 'legalBasis', ask: of('rättslig grund') },
        { header: 'Kategorier', key: 'categories', ask: of('kategorier') },
        { header: 'Mottagare', key: 'recipients', ask: of('mottagare') },
        { header: 'Lagringstid', key: 'storage', ask: of('lagringstid') },
        { header: 'Informerar', key: 'informs', ask: of('vem som informerar') },
        { header: 'Säkerhet', key: 'security', ask: of('säkerhet') },
      ],
      of('vilka uppgifter ni hanterar'),
    ),
    labelled(fields, [
      [
        'Svarar på frågor och begäran från enskilda:',
        'personalData.contacts',
        of('vem som svarar på frågor om uppgifter'),
      ],
    ]),
  ];
}

/** One declaration: what aid the organisation has had, and this one. */
export function declaration(lookup: FieldLookup, party: Party): readonly Block[] {
  const scope = { party: party.id };
  const name = party.name ?? sideTerm(lookup, 'org');
  const before = ask('tidigare stöd', 'stateAid.previous');
  const rate = ask('eurokurs', 'stateAid.rate');
  const facts: readonly (readonly [string, ValueKey, Ask])[] = [
    [
      'Stödets samlade värde i kronor',
      'stateAid.sek',
      { ...ask('stödets samlade värde', 'totalValueSek'), form: 'kronor' },
    ],
    ['Eurokurs', 'stateAid.rate', rate],
    ['Dag för kursen', 'stateAid.rateDate', { ...ask('dag för eurokursen', 'stateAid.rateDate'), form: 'date' }],
    ['Stödets värde i euro', 'stateAid.eur', { ...ask('stödets värde i euro', 'stateAid.rate'), form: 'euro' }],
    [
      'Dag för intyget',
      'stateAid.declarationDate',
      { ...ask('datum för intyget', 'stateAid.declarationDate'), form: 'date' },
    ],
  ];
  const shownRate = (key: ValueKey, wanted: Ask): Cell => {
    const value = lookup.value(key, scope);
    if (key === 'stateAid.rate' && typeof value?.value === 'number')
      return answered(value, String(value.value).replace('.', ','));
    return value ? answered(value, shown(lookup, value, wanted, key)) : [gap(wanted)];
  };
  const signatories = signatoriesOf(lookup, party);
  return [
    listTable(
      lookup,
      `Stöd av mindre betydelse under de tre senaste åren, ${name}`,
      lookup.rows('stateAid.previous', scope),
      [
        { header: 'Givare', key: 'giver', ask: before },
        { header: 'Belopp i euro', key: 'amountEur', ask: { ...before, form: 'euro' }, align: 'right' },
        { header: 'Datum', key: 'date', ask: { ...before, form: 'date' } },
      ],
      { ...before, optional: true },
    ),
    table(
      'Det här stödet',
      [{ header: 'Uppgift' }, { header: 'Innehåll' }],
      facts.map(([label, key, wanted]) => [plain(label), shownRate(key, wanted)]),
      rate,
    ),
    note('Organisationen intygar att uppgifterna stämmer och meddelar genast om de ändras.'),
    {
      kind: 'signatures',
      parties: [{ name, side: 'org', signatories: signatories.length > 0 ? signatories : [{ name: '', title: '' }] }],
    },
  ];
}
