/** Annex C: the parties' contacts and insurance, the steering group, the premises and what else people need to know. */
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, type Party, partiesOf, type Row, textOf } from '#templates/fields/fields.ts';
import { partyTerm, sideTerm } from '#templates/fields/form.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { answerOf, gap, plain } from '#templates/tree/runs.ts';
import { keepLines, sentences } from '#templates/tree/swedish.ts';
import type { AgreementInput } from '../input.ts';
import { inKindRows } from '../money.ts';
import {
  type Ask,
  answered,
  type Cell,
  listTable,
  none,
  ownText,
  rowCell,
  table,
  unsettled,
  valueCell,
} from './parts.ts';

export function contactsAnnex(input: AgreementInput): readonly Block[] {
  const { fields } = input;
  return [
    contactsTable(fields),
    ...statutes(fields),
    membersTable(fields),
    ...(fields.fact('premisesShared') === 'yes' ? premises(fields) : []),
    ...(fields.fact('equipmentShared') === 'yes' ? [equipment(fields)] : []),
    ...communication(fields),
    ...conditions(fields),
    ...ifItEnds(fields),
    ...ownText(fields, 'Så löser Parterna oenighet:', 'disagreementNote', {
      ...ask('hur ni löser oenighet', 'disagreementNote'),
      optional: true,
    }),
    ...conflicts(fields),
    ...(fields.fact('volunteers') === 'yes'
      ? ownText(
          fields,
          'Introduktion av ideellt engagerade:',
          'volunteering.introduction',
          ask('hur ideella får introduktion', 'volunteering.introduction'),
        )
      : []),
    ...(fields.fact('children') === 'yes'
      ? ownText(
          fields,
          'Barns trygghet:',
          'childSafetyRoutines',
          ask('rutiner för barns trygghet', 'childSafetyRoutines'),
        )
      : []),
    ...unsettled(input, 'children'),
  ];
}

/** The texts of some rows after one another, or the gap. */
function lines(lookup: FieldLookup, rows: readonly Row[], key: string, wanted: Ask): Cell {
  if (rows.length === 0) return [gap(wanted)];
  return rows.flatMap((row, index) => [...(index === 0 ? [] : [{ text: ', ' }]), ...rowCell(lookup, row, key, wanted)]);
}

function nameCell(lookup: FieldLookup, party: Party): Cell {
  const name = partyRow(lookup, party)?.fields['name'];
  return name ? answered(name, textOf(name)) : plain(party.name ?? sideTerm(lookup, party.side));
}

function contactsTable(lookup: FieldLookup): Block {
  const rows = lookup.parties.map((party): readonly Cell[] => {
    const contacts = lookup.rows('contactPersons').filter((row) => row.fields['party']?.value === party.id);
    const insured = lookup.rows(party.side === 'public' ? 'insurance.public' : 'insurance.org', { party: party.id });
    const address = partyRow(lookup, party)?.fields['address'];
    return [
      nameCell(lookup, party),
      address ? answered(address, keepLines(textOf(address))) : [gap(ask('adress', 'organisations[].address'))],
      lines(lookup, contacts, 'role', ask('kontaktperson', 'contactPersons')),
      lines(lookup, insured, 'text', ask('försäkring', 'insurance.org')),
    ];
  });
  const columns = ['Part', 'Adress', 'Kontaktperson (roll)', 'Försäkringar'].map((header) => ({ header }));
  return table('Kontakter och försäkringar', columns, rows, ask('vilka parter som är med', 'publicParties'));
}

export function partyRow(lookup: FieldLookup, party: Party): Row | undefined {
  const list = party.side === 'public' ? 'publicParties' : 'organisations';
  return lookup.rows(list).find((row) => row.id === party.id);
}

function membersTable(lookup: FieldLookup): Block {
  const row = (
    list: 'steeringGroup.publicMembers' | 'steeringGroup.orgMembers',
    side: Party['side'],
  ): readonly Cell[] => [
    plain(sideTerm(lookup, side)),
    lines(
      lookup,
      lookup.rows(list),
      'role',
      ask(`ledamöter från ${side === 'public' ? 'kommunen' : 'organisationen'}`, 'steeringGroup.publicMembers'),
    ),
  ];
  return table(
    'Styrgruppens ledamöter',
    [{ header: 'Utses av' }, { header: 'Ledamöter (roll)' }],
    [row('steeringGroup.publicMembers', 'public'), row('steeringGroup.orgMembers', 'org')],
    ask('ledamöter', 'steeringGroup.publicMembers'),
  );
}

/** The named premises first, and then what else the parties lend: one row for each. */
function premises(lookup: FieldLookup): readonly Block[] {
  const of = (label: string): Ask => ask(label, 'premises.name');
  const provider = textOf(lookup.value('premises.provider'));
  const lent = inKindRows(lookup).filter((row) => row.fields['type']?.value === 'lokaler');
  const ownRows = lent.filter((row) => row.party === provider);
  // With one room from that party, its contribution and the named premises are the same.
  const others = lent.filter((row) => row.party !== provider || ownRows.length > 1);
  const rows: readonly (readonly Cell[])[] = [
    [
      valueCell(lookup, 'premises.provider', { ...of('vem som lånar ut lokalen'), form: 'party' }),
      valueCell(lookup, 'premises.name', of('vilken lokal det gäller')),
      valueCell(lookup, 'premises.times', of('vilka tider lokalen får användas')),
    ],
    ...others.map((row): readonly Cell[] => [
      plain(row.party === undefined ? '' : partyTerm(lookup, row.party)),
      rowCell(lookup, row, 'text', ask('lokal', 'contributions')),
      rowCell(lookup, row, 'extent', ask('omfattning', 'contributions')),
    ]),
  ];
  return [
    table('Lokaler', [{ header: 'Från' }, { header: 'Lokal' }, { header: 'När' }], rows, of('lokalen')),
    ...ownText(lookup, 'Villkor för lokalen:', 'premises.terms', of('villkor för lokalen')),
  ];
}

function equipment(lookup: FieldLookup): Block {
  const of = (label: string): Ask => ask(label, 'equipment');
  return listTable(
    lookup,
    'Utrustning',
    lookup.rows('equipment'),
    [
      { header: 'Sak', key: 'thing', ask: of('vilken utrustning') },
      { header: 'Skaffad av', key: 'acquiredBy', ask: { ...of('vem som har skaffat utrustningen'), form: 'party' } },
    ],
    of('vem som har skaffat utrustningen'),
  );
}

function communication(lookup: FieldLookup): readonly Block[] {
  const rows = lookup.rows('communication.contacts');
  if (rows.length === 0) return [];
  const column = {
    header: 'Svarar på frågor om Partnerskapet',
    key: 'role',
    ask: ask('vem som svarar på frågor', 'communication.contacts'),
  };
  return [listTable(lookup, 'Kommunikation', rows, [column], column.ask)];
}

/** What each organisation is there for, as its statutes have it. */
function statutes(lookup: FieldLookup): readonly Block[] {
  return partiesOf(lookup, 'org').flatMap((party): readonly Block[] => {
    const field = partyRow(lookup, party)?.fields['statutesPurpose'];
    if (field === undefined) return [];
    const lead: Run = { text: `Ändamål enligt stadgarna, ${partyTerm(lookup, party.id)}:`, mark: 'strong' };
    const runs = [lead, { text: ' ' }, ...answered(field, sentences(textOf(field)))];
    return [{ kind: 'paragraph', runs, trace: { answers: [answerOf(field)], rules: [], sources: [] } }];
  });
}

/** What each organisation does when it ends, in its own words. */
function ifItEnds(lookup: FieldLookup): readonly Block[] {
  return partiesOf(lookup, 'org').flatMap((party) =>
    ownText(
      lookup,
      `När avtalet är slut, ${partyTerm(lookup, party.id)}:`,
      'ifItEnds',
      { ...ask('vad ni gör när avtalet är slut', 'ifItEnds'), optional: true },
      { party: party.id },
    ),
  );
}

/** Told where somebody has a tie; that nobody has is no term. */
function conflicts(lookup: FieldLookup): readonly Block[] {
  const known = ask('om någon har koppling till den andra parten', 'conflictOfInterest');
  if (lookup.value('conflictOfInterest')?.value === 'nej') return [];
  return ownText(lookup, 'Koppling mellan Parterna som är berättad:', 'motivation:F14', { ...known, optional: true });
}

/** What each party needs the others to know about its own conditions (O10). */
function conditions(lookup: FieldLookup): readonly Block[] {
  const rows = lookup.rows('conditions');
  if (rows.length === 0) return [];
  const cells = rows.map((row): readonly Cell[] => [
    plain(row.party === undefined ? '' : partyTerm(lookup, row.party)),
    row.fields['text'] ? answered(row.fields['text'], keepLines(textOf(row.fields['text']))) : none,
  ]);
  return [
    table(
      'Villkor som den andra behöver känna till',
      [{ header: 'Part' }, { header: 'Villkor' }],
      cells,
      ask('era villkor', 'conditions'),
    ),
  ];
}
