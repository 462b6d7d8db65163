/** Warning signals of the last stage. The rating of a check-in is used only when its lanes have been shown. */

import type { RowField } from '#steps/catalogue/key.ts';
import { emptySide, noCheckIns, otherSide, saysNothing, sideName, sideRows } from '#steps/signals/lanes.ts';
import {
  asText,
  hasAnyPhrase,
  laneOpen,
  marked,
  own,
  type Signal,
  type SignalRow,
  type SignalView,
} from '#steps/signals/view.ts';

const audit = 'Stadsrevisionen i Stockholm, rapport nr 3, 2021';

/** U1: no check-in is planned. */
function schedule(view: SignalView): readonly Signal[] {
  if (!noCheckIns(view)) return [];
  return [
    {
      id: 'U1-none',
      level: 'R',
      ref: 'U1',
      because: ['followUp.schedule'],
      text: 'Ni har ingen avstämning inplanerad. Då kan små fel bli stora. Sätt ett datum ungefär tre månader efter starten.',
      source: 'SKR:s kriterier (gemensam uppföljning) och metodstödets egen kontroll',
    },
  ];
}

/** U8: the board gets no report. Looked for when the rest of the follow-up is written. */
function boardReport(view: SignalView): readonly Signal[] {
  const body = asText(view.answer('followUp.publicBody')?.value);
  const date = view.answer('followUp.publicReportDate');
  const written = view.rows('goals').some((goal) => asText(goal.fields['measuredBy']) !== undefined);
  const past = written || view.rows('reports').length > 0;
  const none = body === undefined ? date === undefined && past : saysNothing(body);
  if (!none || marked(view, 'U8')) return [];
  return [
    {
      id: 'U8-none',
      level: 'G',
      ref: 'U8',
      because: ['followUp.publicBody', 'followUp.publicReportDate'],
      text: 'Ingen rapport går till nämnden. Den som har beslutat behöver få veta hur det går. Skriv vilken nämnd och vilken dag på året.',
      source: audit,
    },
  ];
}

const orgWords = [
  'organisationen',
  'föreningen',
  'stiftelsen',
  'församlingen',
  'kooperativet',
  'trossamfundet',
  'sällskapet',
  'byalaget',
  'volontärerna',
];
const otherWords = [
  'kommunen',
  'kommun',
  'regionen',
  'region',
  'nämnden',
  'förvaltningen',
  'båda',
  'parterna',
  'tillsammans',
  'styrgruppen',
  'deltagarna',
];

/** True when the role names the organisation and nobody else. An unclear role is not taken as one side's. */
function onlyOrganisation(view: SignalView, role: string): boolean {
  const names = view.rows('organisations').flatMap((row) => asText(row.fields['name']) ?? []);
  return hasAnyPhrase(role, [...orgWords, ...names]) && !hasAnyPhrase(role, otherWords);
}

/** U2: more than three signs for a goal, or a goal that only the organisation follows. */
function goals(view: SignalView): readonly Signal[] {
  const rows = view.rows('goals');
  const many = rows.filter((goal) => view.countInside('goals', goal.id, 'signs') > 3);
  const alone = rows.filter((goal) => onlyOrganisation(view, asText(goal.fields['measuredBy']) ?? ''));
  const found: Signal[] = [];
  if (many.length > 0) {
    found.push({
      id: 'U2-many',
      level: 'G',
      ref: 'U2',
      because: many.map((goal) => `goals/${goal.id}/signs`),
      text: 'Ett mål har fler än tre tecken. Då blir det lätt att ingen orkar följa dem. Behåll högst tre, och minst ett från deltagarna.',
      source: 'PwC:s råd om att mäta effekt och metodstödets egen gräns',
    });
  }
  if (alone.length > 0) {
    found.push({
      id: 'U2-one-side',
      level: 'G',
      ref: 'U2',
      because: alone.map((goal) => `goals/${goal.id}/measuredBy`),
      text: 'Bara organisationen följer ett av målen. Uppföljning går åt båda håll. Låt kommunen samla något av tecknen, eller gör det tillsammans.',
      source: own,
    });
  }
  return found;
}

/** U3: only one side reports to the other. */
function reports(view: SignalView): readonly Signal[] {
  const side = emptySide(view, 'U3', (each) => sideRows(view, 'reports', 'what', each));
  if (side === undefined) return [];
  const other = sideName[otherSide(side)];
  return [
    {
      id: 'U3-one-way',
      level: 'G',
      ref: 'U3',
      because: ['reports'],
      text: `Bara ${other} redovisar till den andra. Uppföljning går åt båda håll. Skriv minst en sak som ${sideName[side]} berättar, till exempel timmar, pengar eller ändrade arbetssätt.`,
      source: `${own} ”5 × 2”, och SKR:s kriterier`,
    },
  ];
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}

type CheckInRow = SignalRow<RowField<'checkIns'>>;

const dateOf = (row: CheckInRow): string => asText(row.fields['date']) ?? '';

/** Ratings of one lane in order of date. */
function ratings(
  view: SignalView,
  voice: string,
): readonly { readonly row: CheckInRow; readonly marks: readonly number[] }[] {
  return view
    .rows('checkIns')
    .filter((row) => row.voice === voice)
    .flatMap((row) => (isNumbers(row.fields['temperature']) ? [{ row, marks: row.fields['temperature'] }] : []))
    .sort((a, b) => (dateOf(a.row) < dateOf(b.row) ? -1 : 1));
}

/** U4: a rating has fallen since the last check-in. The first one is compared with O7, item "Jämbördighet". */
function temperature(view: SignalView): readonly Signal[] {
  const because = ['public', ...view.orgIds].flatMap((voice) => {
    const [latest, before] = ratings(view, voice).toReversed();
    // Each check-in is shown for itself: the latest may still be covered.
    if (!latest || !(laneOpen(view, 'U4', voice) || laneOpen(view, 'U4', voice, dateOf(latest.row)))) return [];
    const start = laneOpen(view, 'O7', voice) ? view.voice('equality', voice) : undefined;
    const fell = before
      ? latest.marks.some((mark, index) => mark < (before.marks[index] ?? mark))
      : typeof start === 'number' && (latest.marks[1] ?? start) < start;
    return fell ? [`checkIns/${latest.row.id}/temperature`] : [];
  });
  if (because.length === 0) return [];
  return [
    {
      id: 'U4-fall',
      level: 'G',
      ref: 'U4',
      because,
      text: 'Någon siffra har sjunkit sedan förra gången. Tala om vad som har hänt, och bestäm en sak som ni ändrar före nästa avstämning.',
      source: 'Forskning om tillitsbaserad styrning i ett IOP (Vinnova)',
    },
  ];
}

/** U5: something has changed that the legal assessment rests on. Only the latest check-in counts. */
function legalChange(view: SignalView): readonly Signal[] {
  const changes = view.rows('checkIns').flatMap((row) =>
    Object.entries(row.fields)
      .filter(([field]) => field === 'legalChange' || field.startsWith('legalChange@'))
      .map(([field, value]) => ({ row, field, value })),
  );
  const last = changes.map(({ row }) => dateOf(row)).reduce((a, b) => (a > b ? a : b), '');
  const changed = changes.filter(
    ({ row, value }) =>
      dateOf(row) === last && typeof value === 'object' && !Array.isArray(value) && Object.values(value).includes('ja'),
  );
  if (changed.length === 0) return [];
  return [
    {
      id: 'U5-changed',
      level: 'R',
      ref: 'U5',
      because: changed.map(({ row, field }) => `checkIns/${row.id}/${field}`),
      text: 'Något har ändrats som den rättsliga bedömningen bygger på. Gå tillbaka till steg 2 och svara på nytt, innan ni fortsätter som förut.',
      source: 'Upphandlingsmyndighetens svar om IOP',
    },
  ];
}

/** Every warning signal of the stage, in the order of the questions. */
export function signals(view: SignalView): Signal[] {
  return [
    ...schedule(view),
    ...boardReport(view),
    ...goals(view),
    ...reports(view),
    ...temperature(view),
    ...legalChange(view),
  ];
}
