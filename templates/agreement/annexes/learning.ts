/** Annex 6: the plan of learning. */

import type { AgreementInput } from '#templates/agreement/input.ts';
import { ask } from '#templates/fields/ask.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { type FieldLookup, type Filled, type Row, textOf } from '#templates/fields/fields.ts';
import { ours, partyTerm } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { type Ask, answered, type Cell, heading, listTable, none, sentence, table } from './parts.ts';

/** Annex 6: what is learnt, by whom, how it is kept and spread. */
export function learningPlan({ fields }: AgreementInput): readonly Block[] {
  const rows = fields.rows('learning');
  const spreading = fields.rows('spreading');
  const offered = fields.rows('knowledgeOffered');
  return [
    listTable(
      fields,
      'Kunskapsinsatser',
      rows,
      [
        { header: 'Område', key: 'area', ask: ask('kunskapsområde', 'learningGoals'), width: 2 },
        {
          header: 'Riktning',
          key: 'direction',
          ask: { ...ask('riktning', 'learnFromOrg'), form: 'choice' },
          width: 1.2,
        },
        { header: 'Form', key: 'form', ask: { ...ask('form', 'learning.forms'), words: 'learning.forms' } },
        { header: 'För vilka', key: 'learners', ask: { ...ask('vilka som ska lära', 'learners'), words: 'learners' } },
        { header: 'När', key: 'when', ask: { ...ask('när', 'learningGoals[].date'), form: 'date' } },
        {
          header: 'Ansvarig',
          key: 'responsible',
          ask: { ...ask('ansvarig', 'learningGoals[].responsible'), form: 'party' },
        },
      ],
      ask('vad ni ska lära er', 'learningGoals'),
    ),
    ...directions(fields, rows),
    ...(offered.length > 0 ? [offeredTable(fields, offered)] : []),
    heading('Så tas lärdomarna till vara'),
    sentence(
      fields,
      'Parterna håller lärdialog minst %.',
      'learning.dialogueFrequency',
      ask('hur ofta ni har lärdialog', 'learning.dialogueFrequency'),
    ),
    ...(spreading.length > 0 ? [spreadingTable(fields, spreading)] : []),
  ];
}

/** Learning goes both ways (C-12). */
function directions(lookup: FieldLookup, rows: readonly Row[]): readonly Block[] {
  const wanted = [
    { id: 'org-to-public', key: 'learnFromOrg' },
    { id: 'public-to-org', key: 'learnFromPublic' },
  ] as const;
  return wanted
    .filter(({ id }) => !rows.some((row) => row.fields['direction']?.value === id))
    .map(({ id, key }): Block => {
      const label = `en insats där ${ours(lookup, choiceWords('direction', id)).toLocaleLowerCase('sv-SE')}`;
      return { kind: 'paragraph', runs: [gap(ask(label, key))] };
    });
}

function offeredTable(lookup: FieldLookup, rows: readonly Row[]): Block {
  const own = (field: Filled | undefined): Cell => (field ? answered(field, textOf(field)) : none);
  const cells = rows.map((row): readonly Cell[] => [
    plain(row.party === undefined ? '' : partyTerm(lookup, row.party)),
    own(row.fields['knowledge']),
    own(row.fields['form']),
    own(row.fields['extent']),
  ]);
  const columns = [{ header: 'Part' }, { header: 'Kunskap', width: 2 }, { header: 'Form' }, { header: 'Omfattning' }];
  return table('Kunskap som Parterna delar med sig av', columns, cells, ask('kunskap', 'knowledgeOffered'));
}

function spreadingTable(lookup: FieldLookup, rows: readonly Row[]): Block {
  const of = (label: string): Ask => ({ ...ask(label, 'spreading'), optional: true });
  return listTable(
    lookup,
    'Så förs kunskapen vidare',
    rows,
    [
      { header: 'Till vem', key: 'audience', ask: of('till vem') },
      { header: 'Hur', key: 'how', ask: of('hur') },
      { header: 'Ansvarig', key: 'responsible', ask: of('ansvarig') },
      { header: 'När', key: 'when', ask: of('när') },
    ],
    of('hur kunskapen förs vidare'),
  );
}
