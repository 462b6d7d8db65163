/** Annex 4: who does what, and the people by function. */

import type { AgreementInput } from '#templates/agreement/input.ts';
import { ask } from '#templates/fields/ask.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { type FieldLookup, type Party, type Row, textOf } from '#templates/fields/fields.ts';
import { partyTerm, sideTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import {
  answered,
  type Cell,
  heading,
  listTable,
  longText,
  none,
  note,
  rowCell,
  sentence,
  table,
  unsettled,
} from './parts.ts';

/** Annex 4: tasks, people by function, conflicts of interest, introductions, insurance and routines for children. */
export function roles(input: AgreementInput): readonly Block[] {
  const { fields } = input;
  return [
    tasksTable(fields),
    note('A betyder ansvarar, M medverkar och I informeras.'),
    contactsTable(fields),
    membersTable(fields),
    ...communication(fields),
    heading('Intressekonflikter'),
    ...conflicts(fields),
    ...conditions(fields),
    ...insuranceTable(fields),
    ...(fields.fact('volunteers') === 'yes'
      ? [
          heading('Introduktion av ideellt engagerade'),
          ...longText(
            fields,
            'volunteering.introduction',
            ask('hur ideella får introduktion', 'volunteering.introduction'),
          ),
        ]
      : []),
    ...(fields.fact('children') === 'yes'
      ? [
          heading('Barns trygghet'),
          ...longText(fields, 'childSafetyRoutines', ask('rutiner för barns trygghet', 'childSafetyRoutines')),
        ]
      : []),
    ...unsettled(input, 'children'),
  ];
}

const letters: Readonly<Record<string, readonly [string, string]>> = {
  gemensamt: ['A', 'A'],
  kommunen: ['A', 'I'],
  organisationen: ['I', 'A'],
};

function tasksTable(lookup: FieldLookup): Block {
  const owned = lookup.rows('ownership.cards');
  const control = lookup.rows('control.cards').filter((row) => !owned.some((one) => one.id === row.id));
  const rows = [...owned, ...control].flatMap((row): readonly Cell[][] => {
    const pile = textOf(row.fields['pile']);
    if (pile === 'ej_aktuellt') return [];
    const pair = letters[pile];
    const name = plain(choiceWords('ownership', textOf(row.fields['card'])));
    const open = gap(ask('vem som ansvarar', 'ownership.cards'));
    const from = row.fields['pile'] ?? ask('', 'ownership.cards');
    return [pair ? [name, answered(from, pair[0]), answered(from, pair[1])] : [name, [open], []]];
  });
  const columns = [
    { header: 'Område', width: 2 },
    { header: sideTerm(lookup, 'public') },
    { header: sideTerm(lookup, 'org') },
  ];
  return table('Vem ansvarar för vad', columns, rows, ask('vad ni äger gemensamt och var för sig', 'ownership.cards'));
}

function contactsTable(lookup: FieldLookup): Block {
  const rows = lookup.parties.flatMap((party): readonly Cell[][] => {
    const contacts = lookup.rows('contactPersons').filter((row) => row.fields['party']?.value === party.id);
    const address = partyRow(lookup, party)?.fields['address'];
    const where: Cell = address ? answered(address, textOf(address)) : [gap(ask('adress', 'organisations[].address'))];
    const name = plain(party.name ?? sideTerm(lookup, party.side));
    if (contacts.length === 0) return [[name, where, [gap(ask('kontaktperson', 'contactPersons'))]]];
    return contacts.map((row) => [name, where, rowCell(lookup, row, 'role', ask('kontaktperson', 'contactPersons'))]);
  });
  const columns = [{ header: 'Part' }, { header: 'Adress', width: 1.4 }, { header: 'Kontaktperson (funktion)' }];
  return table('Adresser och kontaktpersoner', columns, rows, ask('vilka parter som är med', 'publicParties'));
}

export function partyRow(lookup: FieldLookup, party: Party): Row | undefined {
  const list = party.side === 'public' ? 'publicParties' : 'organisations';
  return lookup.rows(list).find((row) => row.id === party.id);
}

function membersTable(lookup: FieldLookup): Block {
  const of = (
    list: 'steeringGroup.publicMembers' | 'steeringGroup.orgMembers',
    side: Party['side'],
  ): readonly Cell[][] => {
    const members = lookup.rows(list);
    const name = plain(sideTerm(lookup, side));
    if (members.length === 0)
      return [
        [
          name,
          [
            gap(
              ask(`ledamöter från ${side === 'public' ? 'kommunen' : 'organisationen'}`, 'steeringGroup.publicMembers'),
            ),
          ],
        ],
      ];
    return members.map((row) => [name, rowCell(lookup, row, 'role', ask('ledamot', 'steeringGroup.publicMembers'))]);
  };
  const rows = [...of('steeringGroup.publicMembers', 'public'), ...of('steeringGroup.orgMembers', 'org')];
  return table(
    'Styrgruppens ledamöter (funktion)',
    [{ header: 'Utses av' }, { header: 'Ledamot', width: 2 }],
    rows,
    ask('ledamöter', 'steeringGroup.publicMembers'),
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

function conflicts(lookup: FieldLookup): readonly Block[] {
  const known = ask('om någon har koppling till den andra parten', 'conflictOfInterest');
  return [
    sentence(lookup, 'Har någon som bereder eller beslutar koppling till den andra parten? %.', 'conflictOfInterest', {
      ...known,
      form: 'choice',
    }),
    ...longText(lookup, 'motivation:F14', { ...known, optional: true }),
  ];
}

/** What each party needs the others to know about its own conditions (O10). */
function conditions(lookup: FieldLookup): readonly Block[] {
  const rows = lookup.rows('conditions');
  if (rows.length === 0) return [];
  const cells = rows.map((row): readonly Cell[] => [
    plain(row.party === undefined ? '' : partyTerm(lookup, row.party)),
    row.fields['text'] ? answered(row.fields['text'], textOf(row.fields['text'])) : none,
  ]);
  return [
    table(
      'Villkor som den andra behöver känna till',
      [{ header: 'Part' }, { header: 'Villkor', width: 3 }],
      cells,
      ask('era villkor', 'conditions'),
    ),
  ];
}

function insuranceTable(lookup: FieldLookup): readonly Block[] {
  const held = ask('försäkring', 'insurance.org');
  const rows = lookup.parties.flatMap((party): readonly Cell[][] => {
    const own = lookup.rows(party.side === 'public' ? 'insurance.public' : 'insurance.org', { party: party.id });
    const name = plain(partyTerm(lookup, party.id));
    if (own.length === 0) return [[name, [gap(held)]]];
    return own.map((row) => [name, rowCell(lookup, row, 'text', held)]);
  });
  return [table('Försäkringar', [{ header: 'Part' }, { header: 'Försäkring', width: 2 }], rows, held)];
}
