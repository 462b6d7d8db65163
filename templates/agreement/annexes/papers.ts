/** Annexes 5, 11 and 12: personal data, small aid, and the organisation's own papers. */

import type { RowField } from '#steps/catalogue/key.ts';
import { ask } from '#templates/fields/ask.ts';
import type { ValueKey } from '#templates/fields/fields.ts';
import { type FieldLookup, type Party, partiesOf } from '#templates/fields/fields.ts';
import { ours, sideTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import type { AgreementInput } from '../input.ts';
import { signatoriesOf } from '../signatures.ts';
import {
  type Ask,
  answered,
  type Cell,
  heading,
  listTable,
  none,
  note,
  sentence,
  shown,
  table,
  valueCell,
} from './parts.ts';
import { partyRow } from './roles.ts';

/** Annex 5: only when the parties decide together over personal data. */
export function personalData({ fields }: AgreementInput): readonly Block[] {
  const of = (label: string): Ask => ask(label, 'personalData.processing');
  return [
    listTable(
      fields,
      'Behandlingar',
      fields.rows('personalData.processing'),
      [
        { header: 'Behandling', key: 'processing', ask: of('behandling'), width: 1.2 },
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
    sentence(
      fields,
      'Svarar på frågor och begäran från enskilda: %',
      'personalData.contacts',
      of('vem som svarar på frågor om uppgifter'),
    ),
  ];
}

/** Annex 11: one declaration for each organisation. */
export function smallAid({ fields }: AgreementInput): readonly Block[] {
  const orgs = partiesOf(fields, 'org');
  return orgs.flatMap((party, index) => [
    ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
    ...declaration(fields, party),
  ]);
}

function declaration(lookup: FieldLookup, party: Party): readonly Block[] {
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
    heading(`Försäkran från ${name}`, `bilaga-stod-${party.id}`),
    listTable(
      lookup,
      `Stöd av mindre betydelse under de tre senaste åren, ${name}`,
      lookup.rows('stateAid.previous', scope),
      [
        { header: 'Givare', key: 'giver', ask: before, width: 2 },
        { header: 'Belopp i euro', key: 'amountEur', ask: { ...before, form: 'euro' }, align: 'right' },
        { header: 'Datum', key: 'date', ask: { ...before, form: 'date' } },
      ],
      { ...before, optional: true },
    ),
    table(
      'Det här stödet',
      [{ header: 'Uppgift' }, { header: 'Innehåll', width: 1.5 }],
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

/** Annex 12: the papers that go with the agreement, and what has been checked. */
export function organisationPapers({ fields }: AgreementInput): readonly Block[] {
  return partiesOf(fields, 'org').flatMap((party) => [
    heading(party.name ?? sideTerm(fields, 'org'), `bilaga-underlag-${party.id}`),
    aboutTable(fields, party),
    papersTable(fields, party),
  ]);
}

function aboutTable(lookup: FieldLookup, party: Party): Block {
  const row = partyRow(lookup, party);
  const own = (key: RowField<'organisations'>, wanted: Ask): Cell => {
    const field = row?.fields[key];
    return field ? answered(field, shown(lookup, field, wanted, key)) : wanted.optional ? none : [gap(wanted)];
  };
  const rows: readonly (readonly Cell[])[] = [
    [plain('Form'), own('legalForm', { ...ask('sorts organisation', 'organisations[].legalForm'), form: 'choice' })],
    [
      plain('Syfte enligt stadgarna'),
      own('statutesPurpose', ask('syftet enligt stadgarna', 'organisations[].statutesPurpose')),
    ],
    [
      plain('Organisationsnummer'),
      own('orgNumber', {
        ...ask('organisationens organisationsnummer', 'organisations[].orgNumber'),
        form: 'orgNumber',
      }),
    ],
    [plain('Firmatecknare (funktion)'), own('signatory', ask('firmatecknare', 'organisations[].signatory'))],
    [
      plain('Hur det hänger ihop med idén'),
      valueCell(lookup, 'ideaLink', ask('hur det hänger ihop med er idé', 'ideaLink')),
    ],
    [
      plain('Ramverk för kvalitet'),
      valueCell(lookup, 'quality.framework', { ...ask('ramverk', 'quality.framework'), optional: true }),
    ],
  ];
  return table(
    `Om ${party.name ?? 'organisationen'}`,
    [{ header: 'Uppgift' }, { header: 'Innehåll', width: 2.2 }],
    rows,
    ask('uppgifter', 'organisations[].legalForm'),
  );
}

const papers: readonly (readonly [string, string])[] = [
  ['Stadgar', 'stadgar'],
  ['Senaste årsredovisning och revisionsberättelse', 'arsredovisning'],
  ['Styrelse och firmateckning', 'firmatecknare'],
  ['Registrering', 'orgnr'],
  ['Skatter och avgifter', 'skatteskuld'],
  ['Kommunens egna demokrativillkor', 'demokrativillkor'],
];

function papersTable(lookup: FieldLookup, party: Party): Block {
  const checks = lookup.value('recipientChecks', { party: party.id });
  const done = Array.isArray(checks?.value) ? checks.value : [];
  const wanted = ask('vad kommunen har kontrollerat', 'recipientChecks');
  const rows = papers.map(([label, id]): readonly Cell[] => [
    plain(ours(lookup, label)),
    checks ? answered(checks, done.includes(id) ? 'Kontrollerat' : 'Inte kontrollerat') : [gap(wanted)],
  ]);
  return table(
    `Underlag att bifoga, ${party.name ?? 'organisationen'}`,
    [{ header: 'Underlag', width: 2 }, { header: 'Läge' }],
    rows,
    wanted,
  );
}
