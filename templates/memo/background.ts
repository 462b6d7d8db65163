/** "Ärendet", "Beredning", "Bakgrund och behov" and "Innehåll": what the parties have written, or its gap. */

import type { AskedKey } from '#steps/catalogue/key.ts';
import { inWords, longDate } from '#steps/swedish/format.ts';
import { legalAssessment } from '#templates/agreement/annexes/legal.ts';
import {
  type Ask,
  heading,
  listTable,
  longText,
  none,
  sentence,
  settled,
  shown,
  table,
} from '#templates/agreement/annexes/parts.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, partiesOf, textOf } from '#templates/fields/fields.ts';
import { inSentence, ours, partyTerm, sideTerm } from '#templates/fields/form.ts';
import type { CaseSummaries } from '#templates/kinds/case-summaries.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { bullets, h2, led, rowsTable, text, under, type Words } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean, sentences } from '#templates/tree/swedish.ts';
import { valueOrGap } from './decision.ts';

const optional = (label: string, key: AskedKey): Ask => ({ ...ask(label, key), optional: true });

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

/** What each party has written for itself about one question, once both have shown it. */
export function voicesOn(summaries: CaseSummaries, ref: string, lookup: FieldLookup): readonly Block[] {
  const found = summaries.asked.find((summary) => summary.ref === ref);
  return (found?.lines ?? []).map((line) => {
    const name = line.voice === 'joint' ? 'Tillsammans' : line.voice === 'public' ? nameOf(lookup) : line.voiceName;
    return led(`${name}${line.assumption ? ' (antagande av den andra parten)' : ''}:`, sentences(line.text));
  });
}

const nameOf = (lookup: FieldLookup): string => partiesOf(lookup, 'public')[0]?.name ?? sideTerm(lookup, 'public');

function evidence({ every }: DocumentInput): readonly Block[] {
  const rows = every.rows('evidence');
  if (rows.length === 0) return [];
  return [
    listTable(
      every,
      'Vad parterna vet om behovet, och hur',
      rows,
      [
        { header: 'Uppgift', key: 'claim', ask: ask('uppgift', 'evidence'), width: 2 },
        { header: 'Källa', key: 'source', ask: ask('källa', 'evidence'), width: 1.6 },
        {
          header: 'Från målgruppen',
          key: 'fromTargetGroup',
          ask: { ...optional('från målgruppen', 'evidence'), form: 'choice' },
          width: 0.8,
        },
      ],
      ask('vad ni vet om behovet', 'evidence'),
    ),
  ];
}

function policies({ every }: DocumentInput): readonly Block[] {
  const rows = every.rows('policyDocuments').map((row): readonly Run[] => {
    const name = clean(textOf(row.fields['name']));
    const href = textOf(row.fields['link']);
    return href === '' ? plain(name) : [{ text: name, mark: 'link', href }];
  });
  return under(heading('Styrande dokument'), bullets(rows));
}

function duties({ every }: DocumentInput): readonly Block[] {
  const rows = every.rows('responsibilities');
  const outside = every.rows('exclusions').map((row) => sentences(textOf(row.fields['text'])));
  const yesNo = (row: (typeof rows)[number]): Words => {
    const value = textOf(row.fields['statutory']);
    return value === 'ja' ? 'Ja' : value === 'nej' ? 'Nej' : 'Vet inte än';
  };
  return [
    ...rowsTable(
      'Ansvar',
      [{ header: 'Uppgift', width: 2 }, { header: 'Lagstadgad', width: 0.8 }, { header: 'Vem gör den' }],
      rows.map((row): readonly Words[] => {
        const doer = textOf(row.fields['doer']);
        return [
          clean(textOf(row.fields['task'])),
          yesNo(row),
          doer === '' ? none : doer === 'outside' ? 'Någon utanför' : partyTerm(every, doer),
        ];
      }),
    ),
    ...under(heading('Det här ligger utanför partnerskapet'), bullets(outside)),
  ];
}

/** "Bakgrund och behov". */
export function background(all: DocumentInput, summaries: CaseSummaries): readonly Block[] {
  const { every } = all;
  const estimate = every.value('targetGroup.estimate');
  const sayAlone = voicesOn(summaries, 'B6', every);
  return [
    h2('Bakgrund och behov'),
    ...longText(every, 'need.joint', ask('er gemensamma beskrivning av utmaningen', 'need.joint')),
    ...evidence(all),
    sentence(every, 'Det gäller %.', 'targetGroup.text', ask('vilka människor det gäller', 'targetGroup.text')),
    sentence(every, 'Verksamheten finns i %.', 'targetGroup.area', ask('var verksamheten finns', 'targetGroup.area')),
    ...(estimate ? [text(`Uppskattat antal människor: ${textOf(estimate)}. Antalet är inget krav.`)] : []),
    ...longText(every, 'targetGroup.involvedHow', ask('hur målgruppen har varit med', 'targetGroup.involvedHow')),
    ...under(heading('Varför parterna inte klarar det ensamma'), sayAlone),
    ...under(
      heading('Det här har prövats tidigare'),
      longText(every, 'triedBefore', optional('vad som har prövats', 'triedBefore')),
    ),
    ...policies(all),
    ...duties(all),
  ];
}

function goals({ every }: DocumentInput): readonly Block[] {
  return bullets(every.rows('goals').map((row) => sentences(textOf(row.fields['text']))));
}

/** "Innehåll": goals, what each side wants and brings, and how it ties to the organisation's own idea. */
export function content(all: DocumentInput, summaries: CaseSummaries): readonly Block[] {
  const { every } = all;
  const wanted = valueOrGap(every, 'hopes', ask('vad ni hoppas nå tillsammans', 'hopes'), sentences);
  const list = goals(all);
  return [
    h2('Innehållet i korthet'),
    { kind: 'paragraph', runs: wanted },
    heading('Mål'),
    ...(list.length > 0 ? list : [{ kind: 'paragraph', runs: [gap(ask('era mål', 'goals'))] } as const]),
    ...under(heading('Vad parterna själva vill få ut av det'), voicesOn(summaries, 'O3', every)),
    heading(ours(every, 'Så hör det ihop med organisationens egen idé')),
    ...longText(every, 'ideaLink', ask('hur det hör ihop med organisationens idé', 'ideaLink')),
  ];
}
