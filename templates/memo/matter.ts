/** "Ärendet" and "Beredning": who is part, who took the first step, and how the matter was prepared. */

import type { AskedKey } from '#steps/catalogue/key.ts';
import { inWords, longDate } from '#steps/swedish/format.ts';
import { type Ask, heading, longText, sentence, settled, shown, table } from '#templates/agreement/annexes/parts.ts';
import { legalAssessment } from '#templates/assessment/legal-answers.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, partiesOf, textOf } from '#templates/fields/fields.ts';
import { inSentence, sideTerm } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { h2, led, rowsTable, text, type Words } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean, sentences } from '#templates/tree/swedish.ts';

function partiesTable({ every }: DocumentInput): Block {
  const rows = every.parties.map((party) => {
    const list = party.side === 'public' ? 'publicParties' : 'organisations';
    const row = every.rows(list).find((one) => one.id === party.id);
    const number = row?.fields['orgNumber'];
    const form = ask('organisationsnummer', 'organisations[].orgNumber');
    return [
      plain(party.name ?? sideTerm(every, party.side)),
      plain(party.side === 'public' ? 'Offentlig part' : 'Idéburen organisation'),
      number ? plain(shown(every, number, { ...form, form: 'orgNumber' }, 'orgNumber')) : [gap(form)],
    ];
  });
  const columns = [
    { header: 'Part', width: 1.6 },
    { header: 'Roll', width: 1.2 },
    { header: 'Organisationsnummer', width: 1.6 },
  ];
  return table('Parter', columns, rows, ask('vilka parter som är med', 'publicParties'));
}

/** The party by its name; the terms of the agreement are not defined here. */
function initiator(lookup: FieldLookup, option: string): string {
  const names = (side: 'public' | 'org'): string =>
    inWords(partiesOf(lookup, side).map((party) => party.name ?? sideTerm(lookup, side).toLocaleLowerCase('sv-SE')));
  if (option === 'organisationen') return names('org');
  return option === 'kommunen' ? names('public') : `${names('org')} och ${names('public')} tillsammans`;
}

/** "Ärendet": who is part, and who took the first step. */
export function matter(all: DocumentInput): readonly Block[] {
  const { every } = all;
  const initiative = every.value('initiative');
  const who: readonly Run[] = initiative
    ? plain(initiator(every, textOf(initiative)))
    : [gap(ask('vem som tog initiativet', 'initiative'))];
  const when = every.value('initiativeBackground.when');
  return [
    h2('Ärendet'),
    {
      kind: 'paragraph',
      runs: [{ text: 'Initiativet togs av ' }, ...who, { text: when ? `, ${clean(textOf(when))}.` : '.' }],
    },
    ...longText(every, 'initiativeBackground.how', ask('hur initiativet togs', 'initiativeBackground.how')),
    partiesTable(all),
  ];
}

function boards({ every }: DocumentInput): readonly Block[] {
  const named = every.rows('publicParties').flatMap((row) => row.fields['boards'] ?? []);
  if (named.length === 0) return [];
  return [led('Ansvarig nämnd:', `${inWords(named.map((field) => inSentence(field.value, 'phrases', every)))}.`)];
}

function units({ every }: DocumentInput): readonly Block[] {
  const rows = every
    .rows('affectedUnits')
    .map((row): readonly Words[] => [
      clean(textOf(row.fields['unit'])),
      textOf(row.fields['isParty']) === 'ja' ? 'Ja' : 'Nej',
    ]);
  return rowsTable('Andra enheter som berörs', [{ header: 'Enhet', width: 2 }, { header: 'Är part' }], rows);
}

function mandates({ every }: DocumentInput): readonly Block[] {
  const rows = every.rows('organisations').map((row): readonly Words[] => {
    const given = textOf(row.fields['negotiationMandate']);
    const date = textOf(row.fields['negotiationMandateDate']);
    const mandate: Words =
      given === 'ja'
        ? date === ''
          ? 'Ja'
          : `Ja, ${longDate(date)}`
        : given === 'nej'
          ? 'Nej, inte än'
          : [gap(ask('styrelsens mandat att förhandla', 'organisations[].negotiationMandate'))];
    const signatory = textOf(row.fields['signatory']);
    return [
      clean(textOf(row.fields['name'])) || 'Organisationen',
      mandate,
      signatory === '' ? [gap(ask('firmatecknare', 'organisations[].signatory'))] : clean(signatory),
    ];
  });
  return rowsTable(
    'Organisationens mandat',
    [
      { header: 'Organisation', width: 1.6 },
      { header: 'Styrelsen har sagt ja' },
      { header: 'Firmatecknare', width: 1.4 },
    ],
    rows,
  );
}

/** "Beredning": who owns the matter, how the party was chosen, conflict of interest, and who has assessed. */
export function preparation(all: DocumentInput): readonly Block[] {
  const { every } = all;
  const choice = (label: string, key: AskedKey): Ask => ({ ...ask(label, key), form: 'choice' });
  const assessors = legalAssessment({ fields: every }).filter(
    (block) => block.kind === 'table' && block.caption === 'Vem har bedömt',
  );
  const conflict = every.value('motivation:F14');
  return [
    h2('Beredning'),
    ...boards(all),
    ...units(all),
    sentence(every, 'Beslutet fattas av: %.', 'decisionMaker', choice('vem som får besluta', 'decisionMaker')),
    settled(every, 'matterOfPrinciple', choice('om ärendet är principiellt', 'matterOfPrinciple'), {
      ja: 'Ärendet är av principiell betydelse.',
      nej: 'Ärendet är inte av principiell betydelse.',
    }),
    settled(every, 'conflictOfInterest', choice('om någon är jävig', 'conflictOfInterest'), {
      ja: 'Någon som bereder eller beslutar har koppling till den andra parten.',
      nej: 'Ingen som bereder eller beslutar har koppling till den andra parten.',
    }),
    ...(conflict ? [text(sentences(textOf(conflict)))] : []),
    heading('Så valdes parten'),
    sentence(every, 'Grund för valet: %.', 'selectionBasis', choice('hur parten valdes', 'selectionBasis')),
    ...longText(every, 'selectionReason', ask('skälen för valet av part', 'selectionReason')),
    ...(all.c.kind === 'published'
      ? []
      : [
          ...mandates(all),
          heading('Vem som har bedömt ärendet'),
          text(
            'Parterna har svarat på frågorna i IOP-verkstaden. Verktyget ställer samman svaren. Det fattar inga beslut.',
          ),
          ...assessors,
        ]),
  ];
}
