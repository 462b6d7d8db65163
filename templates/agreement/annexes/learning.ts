/** What is learnt, in annex B: from each other, together, and what the parties offer each other. */
import { ask } from '#templates/fields/ask.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { type FieldLookup, type Filled, type Row, textOf } from '#templates/fields/fields.ts';
import { ours, partyTerm } from '#templates/fields/form.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { keepLines } from '#templates/tree/swedish.ts';
import { answered, type Cell, none, ownText, rowCell, stacked, table, valueCell, written } from './parts.ts';

/** What is learnt and from whom (for whom stands in the text), with the knowledge that the parties offer each other. */
export function learningTable(lookup: FieldLookup): Block {
  const rows = lookup.rows('learning');
  const goals = rows.map((row): readonly Cell[] => [
    stacked([
      rowCell(lookup, row, 'area', ask('kunskapsområde', 'learningGoals')),
      written('Det ska Parterna kunna: ', row.fields['ableTo']),
      written('Tecken: ', row.fields['sign']),
    ]),
    rowCell(lookup, row, 'direction', { ...ask('riktning', 'learnFromOrg'), form: 'choice' }),
    stacked([
      // What the parties learn from each other has no day of its own: it goes on at every lärdialog.
      row.fields['direction']?.value === 'joint'
        ? rowCell(lookup, row, 'when', { ...ask('när', 'learningGoals[].date'), form: 'date' })
        : none,
      rowCell(lookup, row, 'responsible', { ...ask('ansvarig', 'learningGoals[].responsible'), form: 'party' }),
    ]),
  ]);
  const own = (field: Filled | undefined): Cell => (field ? answered(field, keepLines(textOf(field))) : none);
  const offered = lookup
    .rows('knowledgeOffered')
    .map((row): readonly Cell[] => [
      own(row.fields['knowledge']),
      plain(row.party === undefined ? '' : `${partyTerm(lookup, row.party)} delar med sig`),
      stacked([own(row.fields['form']), own(row.fields['extent'])]),
    ]);
  const spread = lookup
    .rows('spreading')
    .map((row): readonly Cell[] => [
      plain('Så förs kunskapen vidare'),
      own(row.fields['audience']),
      stacked([own(row.fields['how']), own(row.fields['when']), own(row.fields['responsible'])]),
    ]);
  const columns = ['Kunskap', 'Riktning', 'Hur, när och ansvarig'].map((header) => ({ header }));
  const missing = oneWay(lookup, rows);
  return table(
    'Lärande',
    columns,
    [...goals, ...missing, ...offered, ...spread],
    ask('vad ni ska lära er', 'learningGoals'),
  );
}

/** Learning goes both ways (C-12): the direction that lacks a row is a gap. */
function oneWay(lookup: FieldLookup, rows: readonly Row[]): readonly (readonly Cell[])[] {
  const wanted = [
    { id: 'org-to-public', key: 'learnFromOrg' },
    { id: 'public-to-org', key: 'learnFromPublic' },
  ] as const;
  if (rows.length === 0) return [];
  return wanted
    .filter(({ id }) => !rows.some((row) => row.fields['direction']?.value === id))
    .map(({ id, key }) => {
      const label = `en insats där ${ours(lookup, choiceWords('direction', id)).toLocaleLowerCase('sv-SE')}`;
      return [[gap(ask(label, key))], none, none];
    });
}

/** How the learning goes, once for all that is learnt: the forms, and the parties' own words about them. */
export function howWeLearn(lookup: FieldLookup): readonly Block[] {
  const detail = lookup.value('learning.forms.detail');
  const wanted = ask('hur ni lär tillsammans', 'learning.forms');
  const when =
    typeof lookup.value('learners.detail')?.value === 'string'
      ? ownText(lookup, 'När och för vem:', 'learners.detail', wanted)
      : [];
  if (typeof detail?.value === 'string')
    return [...ownText(lookup, 'Så lär Parterna:', 'learning.forms.detail', wanted), ...when];
  const lead: Run = { text: 'Så lär Parterna:', mark: 'strong' };
  const forms = valueCell(lookup, 'learning.forms', wanted);
  return [{ kind: 'paragraph', runs: [lead, { text: ' ' }, ...forms, { text: '.' }] }, ...when];
}
