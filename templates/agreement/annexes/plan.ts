/** Annex B: goals and how they are followed, what is done, what is learnt, and the days that count. */
import { dayMonth, longDate } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { type FieldLookup, type Filled, type Row, textOf, type ValueKey } from '#templates/fields/fields.ts';
import { ours, partyTerm } from '#templates/fields/form.ts';
import { termMonths } from '#templates/fields/term.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { keepLines } from '#templates/tree/swedish.ts';
import type { AgreementInput } from '../input.ts';
import { type Ask, answered, type Cell, listTable, none, note, rowCell, stacked, table } from './parts.ts';

const plan = (label: string): Ask => ask(label, 'plan.activities');

export function planAnnex({ fields }: AgreementInput): readonly Block[] {
  const reports = fields.rows('reports');
  return [
    goalsTable(fields),
    activitiesTable(fields),
    learningTable(fields),
    datesTable(fields),
    ...(reports.length > 0 || fields.fact('publicPartyPays') !== 'no' ? [reportsTable(fields, reports)] : []),
    note('Vid varje avstämning ska Parterna var för sig bedöma tillit, jämbördighet, nytta, tempo och lärande.'),
  ];
}

/** Number of a goal as printed in the section on goals. */
function goalWords(lookup: FieldLookup, id: string): string {
  const index = lookup.rows('goals').findIndex((goal) => goal.id === id);
  return index < 0 ? '' : `Mål ${index + 1}`;
}

/** One row for each goal; its signs stand one under another. */
function goalsTable(lookup: FieldLookup): Block {
  const of = (label: string): Ask => ask(label, 'goals[].signs');
  const rows = lookup.rows('goals').map((goal, index): readonly Cell[] => {
    const text = goal.fields['text'];
    return [
      [
        { text: `Mål ${index + 1}: ` },
        ...(text ? answered(text, keepLines(textOf(text))) : [gap(ask('målet', 'goals'))]),
      ],
      rowCell(lookup, goal, 'baseline', ask('läget i dag', 'goals[].baseline')),
      signCell(lookup, goal),
      stacked([
        rowCell(lookup, goal, 'measuredBy', of('vem som samlar in')),
        rowCell(lookup, goal, 'dueWhen', of('när målet ska märkas')),
        rowCell(lookup, goal, 'analysis', { ...of('när det diskuteras och beslutas'), optional: true }),
      ]),
    ];
  });
  const columns = ['Mål', 'Läget i dag', 'Tecken, och så följs de', 'Vem, när och beslut'].map((header) => ({
    header,
  }));
  return table('Så följs målen', columns, rows, ask('era mål', 'goals'));
}

function signCell(lookup: FieldLookup, goal: Row): Cell {
  const wanted = ask('tecken', 'goals[].signs');
  const signs = lookup.rows('goals/signs', { row: goal.id });
  if (signs.length === 0) return rowCell(lookup, goal, 'indicator', wanted);
  return stacked(
    signs.map((sign): Cell => {
      const how = [sign.fields['how'], sign.fields['frequency']].flatMap((field) => field ?? []);
      const voice = sign.fields['fromParticipants']?.value === 'ja' ? ' (från deltagarna)' : '';
      const told = how.flatMap((field, index): readonly Run[] => [
        { text: index === 0 ? ': ' : ', ' },
        ...answered(field, keepLines(textOf(field))),
      ]);
      const asked = how.length === 0 ? [{ text: ': ' }, gap(ask('hur och hur ofta', 'goals[].signs'))] : told;
      return [...rowCell(lookup, sign, 'sign', wanted), ...plain(voice), ...asked];
    }),
  );
}

function activitiesTable(lookup: FieldLookup): Block {
  const rows = lookup.rows('plan.activities').map((row): readonly Cell[] => {
    const goal = row.fields['goal'];
    const words = goal ? goalWords(lookup, textOf(goal)) : '';
    const day = (key: 'start' | 'end'): Cell =>
      rowCell(lookup, row, key, { ...plan(key === 'start' ? 'start' : 'slut'), form: 'date' });
    return [
      rowCell(lookup, row, 'activity', plan('insats')),
      goal && words !== '' ? answered(goal, words) : [gap(plan('mål'))],
      stacked([rowCell(lookup, row, 'lead', { ...plan('ansvarig part'), form: 'party' }), supportCell(lookup, row)]),
      [...day('start'), { text: '–' }, ...day('end')],
      rowCell(lookup, row, 'sign', plan('tecken')),
    ];
  });
  const columns = ['Insats', 'Mål', 'Ansvarig', 'Tid', 'Tecken'].map((header) => ({ header }));
  return table('Insatser första året', columns, rows, plan('vad ni ska göra det första året'));
}

function supportCell(lookup: FieldLookup, row: Row): Cell {
  const support = row.fields['support'];
  return support === undefined ? [] : [{ text: 'stöd: ' }, ...answered(support, partyTerm(lookup, textOf(support)))];
}

/** What is learnt and from whom (for whom stands in the text), with the knowledge that the parties offer each other. */
function learningTable(lookup: FieldLookup): Block {
  const rows = lookup.rows('learning');
  const choice = (row: Row, key: string, words: string, wanted: Ask): Cell =>
    rowCell(lookup, row, key, { ...wanted, words });
  const goals = rows.map((row): readonly Cell[] => [
    rowCell(lookup, row, 'area', ask('kunskapsområde', 'learningGoals')),
    rowCell(lookup, row, 'direction', { ...ask('riktning', 'learnFromOrg'), form: 'choice' }),
    choice(row, 'form', 'learning.forms', ask('form', 'learning.forms')),
    stacked([
      rowCell(lookup, row, 'when', { ...ask('när', 'learningGoals[].date'), form: 'date' }),
      rowCell(lookup, row, 'responsible', { ...ask('ansvarig', 'learningGoals[].responsible'), form: 'party' }),
    ]),
  ]);
  const own = (field: Filled | undefined): Cell => (field ? answered(field, keepLines(textOf(field))) : none);
  const offered = lookup
    .rows('knowledgeOffered')
    .map((row): readonly Cell[] => [
      own(row.fields['knowledge']),
      plain(row.party === undefined ? '' : `${partyTerm(lookup, row.party)} delar med sig`),
      own(row.fields['form']),
      own(row.fields['extent']),
    ]);
  const spread = lookup
    .rows('spreading')
    .map((row): readonly Cell[] => [
      plain('Så förs kunskapen vidare'),
      own(row.fields['audience']),
      own(row.fields['how']),
      stacked([own(row.fields['when']), own(row.fields['responsible'])]),
    ]);
  const columns = ['Kunskap', 'Riktning', 'Hur', 'När och ansvarig'].map((header) => ({ header }));
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
      return [[gap(ask(label, key))], none, none, none];
    });
}

/** Every day that the agreement names, in one table. */
function datesTable(lookup: FieldLookup): Block {
  const wanted = ask('dagar för avstämning', 'followUp.schedule');
  const schedule = lookup.value('followUp.schedule');
  const days = Array.isArray(schedule?.value) ? schedule.value : [];
  const yearly = (key: ValueKey, what: string): readonly (readonly Cell[])[] => {
    const value = lookup.value(key);
    return value ? [[answered(value, `${dayMonth(textOf(value))} varje år`), plain(ours(lookup, what))]] : [];
  };
  const pays = lookup.fact('publicPartyPays') === 'yes';
  const halfway = halfTime(lookup);
  const rows: readonly (readonly Cell[])[] = [
    [
      days.length > 0 && schedule ? answered(schedule, days.map(longDate).join(', ')) : [gap(wanted)],
      plain('Avstämning'),
    ],
    ...yearly('followUp.reportDate', 'Redovisning till varandra'),
    ...(pays ? yearly('accounts.reportDate', 'Organisationens ekonomiska redovisning') : []),
    ...yearly('followUp.publicReportDate', 'Kommunens rapport till nämnden'),
    ...(pays && lookup.fact('multiYear') === 'yes'
      ? yearly('funding.noticeDate', 'Kommunens besked om Bidraget kan minska')
      : []),
    ...yearly('plan.dueDate', 'Nästa års plan'),
    ...(halfway === undefined ? [] : [[plain(halfway), plain('Utvärdering vid halvtid')]]),
  ];
  return table('Dagar', [{ header: 'När' }, { header: 'Vad' }], rows, wanted);
}

/** Terms over 48 months get an evaluation half-way (K31). */
function halfTime(lookup: FieldLookup): string | undefined {
  const start = textOf(lookup.value('term.start'));
  const months = termMonths(lookup);
  if (months === undefined || months <= 48) return undefined;
  const at = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + Math.floor(months / 2);
  const first = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  return longDate(first).replace(/^1\s/u, '');
}

function reportsTable(lookup: FieldLookup, rows: readonly Row[]): Block {
  const of = (label: string): Ask => ask(label, 'reports');
  return listTable(
    lookup,
    'Vad Parterna redovisar för varandra',
    rows,
    [
      { header: 'Part', key: 'party', ask: { ...of('part'), form: 'party' } },
      { header: 'Vad', key: 'what', ask: of('vad som redovisas') },
      { header: 'När', key: 'when', ask: of('när det redovisas') },
    ],
    of('vad ni redovisar för varandra'),
  );
}
