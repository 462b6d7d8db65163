/** Annex B: goals and how they are followed, what is done, what is learnt, and the days that count. */
import { dayMonth, inWords, longDate } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, type Row, textOf } from '#templates/fields/fields.ts';
import { ours, partyTerm } from '#templates/fields/form.ts';
import { termMonths } from '#templates/fields/term.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { answerOf, gap, plain } from '#templates/tree/runs.ts';
import { keepLines } from '#templates/tree/swedish.ts';
import type { AgreementInput } from '../input.ts';
import { howWeLearn, learningTable } from './learning.ts';
import { type Ask, answered, type Cell, listTable, rowCell, stacked, table, written } from './parts.ts';
import { began, known, voicesTable } from './voices.ts';

const plan = (label: string): Ask => ask(label, 'plan.activities');

export function planAnnex({ fields }: AgreementInput): readonly Block[] {
  const reports = fields.rows('reports');
  return [
    ...voicesTable(fields),
    ...began(fields),
    ...known(fields),
    goalsTable(fields),
    activitiesTable(fields),
    learningTable(fields),
    ...howWeLearn(fields),
    ...(reports.length > 0 || fields.fact('publicPartyPays') !== 'no' ? [reportsTable(fields, reports)] : []),
    datesNote(fields),
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
      stacked([
        [
          { text: `Mål ${index + 1}: ` },
          ...(text ? answered(text, keepLines(textOf(text))) : [gap(ask('målet', 'goals'))]),
        ],
        written('För: ', goal.fields['forWhom']),
      ]),
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

/** The days that no numbered point names. Every other day stands once, in its point. */
function datesNote(lookup: FieldLookup): Block {
  const schedule = lookup.value('followUp.schedule');
  const days = Array.isArray(schedule?.value) ? schedule.value : [];
  const report = lookup.value('followUp.publicReportDate');
  const halfway = halfTime(lookup);
  const lead = (text: string): Run => ({ text, mark: 'strong' });
  const runs: readonly Run[] = [
    lead('Avstämning:'),
    { text: ' ' },
    ...(days.length > 0 && schedule
      ? answered(schedule, inWords(days.map((day) => longDate(String(day)))))
      : [gap(ask('dagar för avstämning', 'followUp.schedule'))]),
    { text: '. ' },
    ...(report
      ? [
          lead(ours(lookup, 'Kommunens rapport till nämnden:')),
          { text: ' ' },
          ...answered(report, dayMonth(textOf(report))),
          { text: lookup.fact('multiYear') === 'yes' ? ' varje år. ' : '. ' },
        ]
      : []),
    ...(halfway === undefined ? [] : [lead('Utvärdering vid halvtid:'), { text: ` ${halfway}. ` }]),
    { text: 'Vid varje avstämning ska Parterna var för sig bedöma tillit, jämbördighet, nytta, tempo och lärande.' },
  ];
  const answers = [schedule, report].flatMap((field) => (field ? [answerOf(field)] : []));
  return { kind: 'paragraph', runs, trace: { answers, rules: [], sources: [] } };
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
