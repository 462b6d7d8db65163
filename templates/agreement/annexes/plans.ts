/** Annexes 2 and 3: the plan of activities and of follow-up. */

import { dayMonth, longDate } from '#steps/swedish/format.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, type Row, standingParts, textOf } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';
import { termMonths } from '#templates/fields/term.ts';
import type { Block } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import {
  type Ask,
  answered,
  type Cell,
  heading,
  listTable,
  longText,
  note,
  rowCell,
  sentence,
  table,
} from './parts.ts';

const plan = (label: string): Ask => ask(label, 'plan.activities');

/** Number of a goal as printed in the section on goals, with its text. */
function goalWords(lookup: FieldLookup, id: string): string {
  const goals = lookup.rows('goals');
  const index = goals.findIndex((goal) => goal.id === id);
  return index < 0 ? '' : `Mål ${index + 1}`;
}

/** Annex 2: activities of the first year, and the start of the plan for the end (A12). */
export function activityPlan({ fields }: AgreementInput): readonly Block[] {
  const activities = fields.rows('plan.activities').map((row) => withGoal(fields, row));
  const table = listTable(
    fields,
    'Insatser första året',
    activities,
    [
      { header: 'Insats', key: 'activity', ask: plan('insats'), width: 1.8 },
      { header: 'Mål', key: 'goal', ask: plan('mål'), width: 0.7 },
      { header: 'Ansvarig', key: 'lead', ask: { ...plan('ansvarig part'), form: 'party' } },
      { header: 'Stöd', key: 'support', ask: { ...plan('stödjande part'), form: 'party', optional: true } },
      { header: 'Start', key: 'start', ask: { ...plan('start'), form: 'date' } },
      { header: 'Slut', key: 'end', ask: { ...plan('slut'), form: 'date' } },
      { header: 'Tecken', key: 'sign', ask: plan('tecken'), width: 1.2 },
    ],
    plan('vad ni ska göra det första året'),
  );
  const change: Ask = ask('vad ni gör om pengarna ändras', 'fundingChange');
  const money = fields.fact('publicPartyPays') === 'yes' ? longText(fields, 'fundingChange', change) : [];
  return [
    table,
    ...(money.length > 0 ? [heading('Om pengarna ändras'), ...money] : []),
    heading('Början till avslutsplan'),
    ...exitPlans(fields),
  ];
}

function withGoal(lookup: FieldLookup, row: Row): Row {
  const goal = row.fields['goal'];
  const words = goal ? goalWords(lookup, textOf(goal)) : '';
  if (!goal || words === '') return row;
  return { ...row, fields: { ...row.fields, goal: { ...goal, value: words } } };
}

function exitPlans(lookup: FieldLookup): readonly Block[] {
  const wanted = ask('vad som händer med människorna om det tar slut', 'exitPlan');
  const parts = standingParts(lookup);
  if (parts.length < 2) return longText(lookup, 'exitPlan', wanted, parts[0] ? { part: parts[0].id } : {});
  return parts.flatMap((part) => [
    note(`Delen ”${part.name}”`),
    ...longText(lookup, 'exitPlan', wanted, { part: part.id }),
  ]);
}

/** Annex 3: how each goal is followed, when the parties meet, what they report, and how the partnership itself fares. */
export function followUpPlan({ fields }: AgreementInput): readonly Block[] {
  return [
    goalsTable(fields),
    scheduleTable(fields),
    reportsTable(fields),
    heading('Målgruppens röst'),
    sentence(
      fields,
      'Målgruppen påverkar genom %.',
      'participation.method',
      ask('hur målgruppen påverkar', 'participation.method'),
    ),
    heading('Hur partnerskapet mår'),
    note(
      'Vid varje avstämning svarar Parterna var för sig om tillit, jämbördighet, nytta, tempo och lärande, på en skala från 1 till 5. Sedan visar de svaren för varandra.',
    ),
    note(
      'Vid varje avstämning svarar Parterna också på om något har ändrats som påverkar den rättsliga bedömningen, och inför slutet på hur de går vidare.',
    ),
  ];
}

function goalsTable(lookup: FieldLookup): Block {
  const of = (label: string): Ask => ask(label, 'goals[].signs');
  const rows = lookup.rows('goals').flatMap((goal, index) => {
    const signs = lookup.rows('goals/signs', { row: goal.id });
    const shared = (): readonly Cell[] => [
      rowCell(lookup, goal, 'measuredBy', of('vem som samlar in')),
      rowCell(lookup, goal, 'dueWhen', of('när målet ska märkas')),
      rowCell(lookup, goal, 'analysis', of('när det diskuteras och beslutas')),
    ];
    const baseline = rowCell(lookup, goal, 'baseline', ask('läget i dag', 'goals[].baseline'));
    if (signs.length === 0)
      return [
        [
          plain(`Mål ${index + 1}`),
          rowCell(lookup, goal, 'indicator', of('tecken')),
          baseline,
          [gap(of('hur och hur ofta'))],
          ...shared(),
        ],
      ];
    return signs.map((sign): readonly Cell[] => {
      const how = [textOf(sign.fields['how']), textOf(sign.fields['frequency'])]
        .filter((text) => text !== '')
        .join(', ');
      const voice = sign.fields['fromParticipants']?.value === 'ja' ? ' (från deltagarna)' : '';
      const name = rowCell(lookup, sign, 'sign', of('tecken'));
      const signCell = voice === '' ? name : [...name, ...plain(voice)];
      return [
        plain(`Mål ${index + 1}`),
        signCell,
        baseline,
        how === '' ? [gap(of('hur och hur ofta'))] : answered(of(''), how),
        ...shared(),
      ];
    });
  });
  const columns = [
    { header: 'Mål', width: 0.6 },
    { header: 'Tecken', width: 1.5 },
    { header: 'Utgångsläge', width: 1.2 },
    { header: 'Hur och hur ofta', width: 1.2 },
    { header: 'Vem samlar in' },
    { header: 'Tidpunkt' },
    { header: 'Analys och beslut', width: 1.2 },
  ];
  return table('Så följs målen', columns, rows, ask('era mål', 'goals'));
}

function scheduleTable(lookup: FieldLookup): Block {
  const wanted = ask('dagar för avstämning', 'followUp.schedule');
  const schedule = lookup.value('followUp.schedule');
  const days = Array.isArray(schedule?.value) ? schedule.value : [];
  const rows: (readonly Cell[])[] = days.map((day) => [answered(wanted, longDate(day)), plain('Avstämning')]);
  const yearly = (key: 'followUp.reportDate' | 'followUp.publicReportDate', what: string, label: string): void => {
    const value = lookup.value(key);
    const when: Cell = value ? answered(value, `${dayMonth(textOf(value))} varje år`) : [gap(ask(label, key))];
    rows.push([when, plain(what)]);
  };
  yearly('followUp.reportDate', 'Båda sidor redovisar sina insatser', 'dag för årlig redovisning');
  yearly(
    'followUp.publicReportDate',
    ours(lookup, 'Kommunen rapporterar till nämnden'),
    'dag för rapport till nämnden',
  );
  const halfway = halfTime(lookup);
  if (halfway !== undefined) rows.push([plain(halfway), plain('Utvärdering vid halvtid')]);
  const columns = [
    { header: 'När', width: 1 },
    { header: 'Vad', width: 2 },
  ];
  return days.length > 0
    ? table('Avstämningar och redovisningar', columns, rows, wanted)
    : table('Avstämningar och redovisningar', columns, [[[gap(wanted)], plain('Avstämning')], ...rows], wanted);
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

function reportsTable(lookup: FieldLookup): Block {
  const of = (label: string): Ask => ask(label, 'reports');
  return listTable(
    lookup,
    'Vad Parterna redovisar för varandra',
    lookup.rows('reports'),
    [
      { header: 'Part', key: 'party', ask: { ...of('part'), form: 'party' } },
      { header: 'Vad', key: 'what', ask: of('vad som redovisas'), width: 2 },
      { header: 'När', key: 'when', ask: of('när det redovisas') },
    ],
    of('vad ni redovisar för varandra'),
  );
}
