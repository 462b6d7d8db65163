/** "Bakgrund och behov" and "Innehåll": what the parties have written, or its gap. */

import type { AskedKey } from '#steps/catalogue/key.ts';
import { type Ask, heading, listTable, longText, none, sentence } from '#templates/agreement/annexes/parts.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, partiesOf, textOf } from '#templates/fields/fields.ts';
import { ours, partyTerm, sideTerm } from '#templates/fields/form.ts';
import type { CaseSummaries } from '#templates/kinds/case-summaries.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { bullets, h2, led, rowsTable, text, under, type Words } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean, sentences } from '#templates/tree/swedish.ts';
import { valueOrGap } from './decision.ts';

const optional = (label: string, key: AskedKey): Ask => ({ ...ask(label, key), optional: true });

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
