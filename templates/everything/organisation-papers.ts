/** The organisation's own papers: they belong to the case file, not to the terms. */
import type { RowField } from '#steps/catalogue/key.ts';
import { partyRow } from '#templates/agreement/annexes/contacts.ts';
import {
  type Ask,
  answered,
  type Cell,
  heading,
  none,
  shown,
  table,
  valueCell,
} from '#templates/agreement/annexes/parts.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, type Party, partiesOf } from '#templates/fields/fields.ts';
import { ours, sideTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';

/** The papers that go with the case, and what has been checked. */
export function organisationPapers({ fields }: AgreementInput): readonly Block[] {
  return partiesOf(fields, 'org').flatMap((party) => [
    heading(party.name ?? sideTerm(fields, 'org'), `underlag-${party.id}`),
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
    [plain('Firmatecknare (roll)'), own('signatory', ask('firmatecknare', 'organisations[].signatory'))],
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
    [{ header: 'Uppgift' }, { header: 'Innehåll' }],
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
    [{ header: 'Underlag' }, { header: 'Läge' }],
    rows,
    wanted,
  );
}
