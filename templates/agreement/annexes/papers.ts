/** The annexes that are there when they are needed: personal data, and one declaration of aid for each organisation. */

import type { RowField } from '#steps/catalogue/key.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, type Party, textOf, type ValueKey } from '#templates/fields/fields.ts';
import { sideTerm } from '#templates/fields/form.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { answerOf, gap } from '#templates/tree/runs.ts';
import { ownWords } from '#templates/tree/swedish.ts';
import type { AgreementInput } from '../input.ts';
import { signatoriesOf } from '../signatures.ts';
import { type Ask, answered, labelled, listTable, note } from './parts.ts';

const dataFields: readonly (readonly [key: RowField<'personalData.processing'>, label: string])[] = [
  ['processing', 'Behandling'],
  ['purpose', 'Ändamål'],
  ['legalBasis', 'Rättslig grund'],
  ['categories', 'Kategorier'],
  ['recipients', 'Mottagare'],
  ['storage', 'Lagringstid'],
  ['informs', 'Informerar'],
  ['security', 'Säkerhet'],
];

/** Only when the parties decide together over personal data: one paragraph for each processing. */
export function personalData({ fields }: AgreementInput): readonly Block[] {
  const of = (label: string): Ask => ask(label, 'personalData.processing');
  const rows = fields.rows('personalData.processing');
  const blocks = rows.map((row): Block => {
    const runs = dataFields.flatMap(([key, label], index): readonly Run[] => {
      const field = row.fields[key];
      const said = field ? answered(field, ownWords(textOf(field))) : [gap(of(label.toLocaleLowerCase('sv')))];
      return [{ text: `${index === 0 ? '' : ' '}${label}: `, mark: 'strong' }, ...said];
    });
    return {
      kind: 'paragraph',
      runs,
      trace: { answers: Object.values(row.fields).map(answerOf), rules: [], sources: [] },
    };
  });
  const missing: Block = { kind: 'paragraph', runs: [gap(of('vilka uppgifter ni hanterar'))] };
  return [
    ...(blocks.length > 0 ? blocks : [missing]),
    labelled(fields, [
      [
        'Svarar på frågor och begäran från enskilda:',
        'personalData.contacts',
        of('vem som svarar på frågor om uppgifter'),
      ],
    ]),
  ];
}

/** Aid of the three years before, as a table, or one line when none is written. */
function previousAid(lookup: FieldLookup, party: Party, name: string): readonly Block[] {
  const before = ask('tidigare stöd', 'stateAid.previous');
  const rows = lookup.rows('stateAid.previous', { party: party.id });
  const caption = `Stöd av mindre betydelse under de tre senaste åren, ${name}`;
  if (rows.length === 0) return [note(`${caption}: inget är uppgett.`)];
  return [
    listTable(
      lookup,
      caption,
      rows,
      [
        { header: 'Givare', key: 'giver', ask: before },
        { header: 'Belopp i euro', key: 'amountEur', ask: { ...before, form: 'euro' }, align: 'right' },
        { header: 'Datum', key: 'date', ask: { ...before, form: 'date' } },
      ],
      { ...before, optional: true },
    ),
  ];
}

/** One declaration: what aid the organisation has had, and this one. */
export function declaration(lookup: FieldLookup, party: Party): readonly Block[] {
  const scope = { party: party.id };
  const name = party.name ?? sideTerm(lookup, 'org');
  const rate = ask('eurokurs', 'stateAid.rate');
  const facts: readonly (readonly [string, ValueKey, Ask])[] = [
    [
      'Stödets samlade värde i kronor:',
      'stateAid.sek',
      { ...ask('stödets samlade värde', 'totalValueSek'), form: 'kronor' },
    ],
    ['Eurokurs:', 'stateAid.rate', rate],
    ['Dag för kursen:', 'stateAid.rateDate', { ...ask('dag för eurokursen', 'stateAid.rateDate'), form: 'date' }],
    ['Stödets värde i euro:', 'stateAid.eur', { ...ask('stödets värde i euro', 'stateAid.rate'), form: 'euro' }],
    [
      'Dag för intyget:',
      'stateAid.declarationDate',
      { ...ask('datum för intyget', 'stateAid.declarationDate'), form: 'date' },
    ],
  ];
  const signatories = signatoriesOf(lookup, party);
  return [
    ...previousAid(lookup, party, name),
    labelled(lookup, facts, scope),
    note('Organisationen intygar att det här stämmer, och säger genast till om något ändras.'),
    {
      kind: 'signatures',
      parties: [{ name, side: 'org', signatories: signatories.length > 0 ? signatories : [{ name: '', title: '' }] }],
    },
  ];
}
