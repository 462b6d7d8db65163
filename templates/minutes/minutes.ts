/**
 * Protokoll för styrgruppen: agenda, where each goal stands, the answers of the latest check-in, decisions to fill in and
 * the days that come next. Empty cells are there to write in.
 */

import { dayMonth, inWords } from '#steps/swedish/format.ts';
import { type Ask, listTable } from '#templates/agreement/annexes/parts.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, partiesOf, textOf } from '#templates/fields/fields.ts';
import { ours, sideTerm } from '#templates/fields/form.ts';
import { frame } from '#templates/kinds/frame.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { h2, numbered, rowsTable, text, toWriteIn, under, type Words, writingLines } from '#templates/tree/prose.ts';
import { gap } from '#templates/tree/runs.ts';
import { clean, sentences } from '#templates/tree/swedish.ts';
import { latestCheckIn } from './check-in.ts';
import { meetings, nextDates } from './next-dates.ts';

const agenda = [
  'Mötet öppnas. Val av ordförande, sekreterare och den som justerar.',
  'Föregående protokoll och beslut.',
  'Målen: tecken, läge och vad vi gör nu.',
  'Pengar, tid och andra insatser. Båda parter redovisar.',
  'Partnerskapstempen: båda visar sina svar samtidigt.',
  'Har något ändrats som påverkar den rättsliga bedömningen?',
  'Lärdomar som går vidare till verksamheterna.',
  'Risker och sådant som skaver.',
  'Beslut.',
  'Nästa möte och datum.',
];

function present({ every }: DocumentInput): readonly Block[] {
  const roles = (
    list: 'steeringGroup.publicMembers' | 'steeringGroup.orgMembers',
    side: 'public' | 'org',
  ): readonly Words[] => {
    const rows = every.rows(list).map((row) => clean(textOf(row.fields['role'])));
    const named = rows.filter((role) => role !== '');
    const who = partiesOf(every, side).map((party) => party.name ?? sideTerm(every, side));
    return [
      inWords(who),
      named.length > 0
        ? inWords(named)
        : [
            gap(
              side === 'public'
                ? ask('ledamöter från kommunen', 'steeringGroup.publicMembers')
                : ask('ledamöter från organisationen', 'steeringGroup.orgMembers'),
            ),
          ],
      '',
    ];
  };
  return rowsTable(
    'Närvarande',
    [
      { header: 'Part', width: 1.2 },
      { header: 'Roller i styrgruppen', width: 1.8 },
      { header: 'Närvarande i dag', width: 1.4 },
    ],
    [roles('steeringGroup.publicMembers', 'public'), roles('steeringGroup.orgMembers', 'org')],
  );
}

function goals({ every }: DocumentInput): readonly Block[] {
  const rows = every.rows('goals');
  if (rows.length === 0) return [{ kind: 'paragraph', runs: [gap(ask('era mål', 'goals'))] }];
  return rowsTable(
    'Läget för varje mål',
    [
      { header: 'Mål', width: 1.6 },
      { header: 'Tecken', width: 1.4 },
      { header: 'Läget nu', width: 1 },
      { header: 'Vi gör', width: 1 },
    ],
    rows.map((goal): readonly Words[] => {
      const signs = every.rows('goals/signs', { row: goal.id }).map((sign) => clean(textOf(sign.fields['sign'])));
      const sign = signs.length > 0 ? inWords(signs) : clean(textOf(goal.fields['indicator']));
      return [
        sentences(textOf(goal.fields['text'])),
        sign === '' ? [gap(ask('tecken för målet', 'goals[].signs'))] : sign,
        '',
        '',
      ];
    }),
  );
}

function reports({ every }: DocumentInput): readonly Block[] {
  const of = (label: string): Ask => ask(label, 'reports');
  return [
    listTable(
      every,
      'Det här ska parterna redovisa för varandra',
      every.rows('reports'),
      [
        { header: 'Part', key: 'party', ask: { ...of('part'), form: 'party' } },
        { header: 'Vad', key: 'what', ask: of('vad som redovisas'), width: 2 },
        { header: 'När', key: 'when', ask: of('när det redovisas') },
      ],
      of('vad ni redovisar för varandra'),
    ),
  ];
}

function risks({ every }: DocumentInput): readonly Block[] {
  return rowsTable(
    'Risker som parterna har sett',
    [{ header: 'Risk', width: 1.6 }, { header: 'Åtgärd', width: 1.6 }, { header: 'Läget nu' }],
    every
      .rows('risks')
      .map((row): readonly Words[] => [
        clean(textOf(row.fields['risk'])),
        clean(textOf(row.fields['action'])) || '–',
        '',
      ]),
  );
}

function decisions(lookup: FieldLookup): readonly Block[] {
  const rule = textOf(lookup.value('decisionRule'));
  const rules: Readonly<Record<string, string>> = {
    enighet: 'Styrgruppen beslutar när parterna är eniga.',
    kommunen_avgor: ours(lookup, 'Kommunen avgör om parterna inte är eniga.'),
    organisationen_avgor: 'Organisationen avgör om parterna inte är eniga.',
  };
  const words = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return [
    ...(words === undefined ? [] : [{ ...text(words), keepWithNext: true } as Block]),
    ...rowsTable(
      'Beslut på mötet',
      [
        { header: 'Nr', width: 0.4 },
        { header: 'Beslut', width: 2.4 },
        { header: 'Ansvarig' },
        { header: 'Senast', width: 0.8 },
      ],
      [1, 2, 3, 4].map((number): readonly Words[] => [String(number), '', '', '']),
    ),
  ];
}

function signatures(all: DocumentInput): readonly Block[] {
  if (all.c.kind === 'published' || all.every.parties.length === 0) return [];
  return [
    h2('Justering'),
    {
      kind: 'signatures',
      parties: all.every.parties.map((party) => ({
        name: party.name ?? sideTerm(all.every, party.side),
        side: party.side,
        signatories: [{ name: '', title: '' }],
      })),
    },
  ];
}

export function minutes(all: DocumentInput): Document {
  const { every } = all;
  const published = all.c.kind === 'published';
  const report = every.value('followUp.reportDate');
  return frame(all, {
    kind: 'minutes',
    subtitle: published ? 'Så kan ett protokoll se ut' : 'Protokoll: styrgrupp och uppföljning',
    blocks: [
      ...toWriteIn(
        rowsTable(
          'Mötet',
          [{ header: 'Datum' }, { header: 'Plats', width: 1.6 }, { header: 'Protokoll nr', width: 0.8 }],
          [['', '', '']],
        ),
      ),
      ...toWriteIn(present(all)),
      h2('Dagordning'),
      ...numbered(agenda),
      ...meetings(every),
      h2('Målen'),
      ...toWriteIn(goals(all)),
      h2('Redovisning från båda parter'),
      ...reports(all),
      ...(report ? [text(`Båda parter redovisar senast den ${dayMonth(textOf(report))} varje år.`)] : []),
      ...latestCheckIn(all),
      ...under(h2('Risker'), toWriteIn(risks(all))),
      h2('Beslut'),
      ...toWriteIn(decisions(every)),
      writingLines('anteckningar', 3, 'Anteckningar'),
      h2('Nästa datum'),
      ...nextDates(all),
      ...signatures(all),
    ],
  });
}
