/** The days that follow from the answers: check-ins, yearly reports, decisions and the end. For minutes and calendar. */

import { textOf as textOfCase } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Key } from '#steps/catalogue/key.ts';
import { monthsLater } from '#steps/law/values/dated-values.ts';
import { type FieldLookup, numberOf, partiesOf, textOf } from '#templates/fields/fields.ts';
import { ours, sideTerm } from '#templates/fields/form.ts';
import { lookupOf } from '#templates/from-case/input.ts';
import { capital, clean } from '#templates/tree/swedish.ts';

export interface FollowUpDate {
  /** ISO day. */
  readonly day: string;
  readonly kind: string;
  /** Name of the day within the case: the kind, and its year or number. It stays when the day moves. */
  readonly id: string;
  readonly title: string;
  /** What to do, in one or two sentences. */
  readonly text: string;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);
const isDayMonth = (text: string): boolean => /^\d{2}-\d{2}$/u.test(text);

/** Years of yearly days while the end is not known. */
const openYears = 3;

interface Span {
  readonly from: string;
  readonly to: string;
}

/** From the first day to the last; three years from the first day when there is no end, undefined without a start. */
function spanOf(lookup: FieldLookup): Span | undefined {
  const from = textOf(lookup.value('term.start'));
  if (!isDay(from)) return undefined;
  const end = textOf(lookup.value('term.end'));
  return { from, to: isDay(end) ? end : monthsLater(from, 12 * openYears) };
}

/** "02-29" in a year without one falls on the last day of the month. */
function dayIn(year: number, dayMonth: string): string {
  const [month = 1, day = 1] = dayMonth.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}

function yearly(lookup: FieldLookup, key: Key, made: Omit<FollowUpDate, 'day' | 'id'>): readonly FollowUpDate[] {
  const span = spanOf(lookup);
  const dayMonth = textOf(lookup.value(key));
  if (!span || !isDayMonth(dayMonth)) return [];
  const [first, last] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => dayIn(first + index, dayMonth))
    .filter((day) => day > span.from && day <= span.to)
    .map((day) => ({ ...made, day, id: `${made.kind}-${day.slice(0, 4)}` }));
}

function beforeEnd(lookup: FieldLookup, key: Key, made: Omit<FollowUpDate, 'day' | 'id'>): readonly FollowUpDate[] {
  const months = numberOf(lookup.value(key));
  const end = textOf(lookup.value('term.end'));
  return months > 0 && isDay(end) ? [{ ...made, id: made.kind, day: monthsLater(end, -months) }] : [];
}

function checkIns(lookup: FieldLookup): readonly FollowUpDate[] {
  const schedule = lookup.value('followUp.schedule')?.value;
  const days = Array.isArray(schedule) ? schedule.map(String).filter(isDay) : [];
  const sorted = days.toSorted();
  // The id follows the row that the day was written on, and the title the order in time.
  return days.map((day, row) => ({
    day,
    kind: 'avstamning',
    id: `avstamning-${row + 1}`,
    title: `Avstämning ${sorted.indexOf(day) + 1}`,
    text: 'Gå igenom målen, hur partnerskapet mår och om något har ändrats. Öppna arbetsfilen i IOP-verkstaden.',
  }));
}

function decisions(lookup: FieldLookup): readonly FollowUpDate[] {
  return partiesOf(lookup, 'public').flatMap((party) => {
    const day = textOf(lookup.value('decision.plannedDate', { party: party.id }));
    const body = clean(textOf(lookup.value('decision.publicBody', { party: party.id })));
    const name = body === '' ? sideTerm(lookup, 'public') : body;
    return isDay(day)
      ? [
          {
            day,
            kind: 'beslut',
            id: `beslut-${party.id}`,
            title: 'Planerat beslut',
            text: `${capital(name)} planerar att besluta.`,
          },
        ]
      : [];
  });
}

function frameDays(lookup: FieldLookup): readonly FollowUpDate[] {
  const [start, end] = [textOf(lookup.value('term.start')), textOf(lookup.value('term.end'))];
  return [
    ...(isDay(start)
      ? [{ day: start, kind: 'start', id: 'start', title: 'Avtalet börjar gälla', text: 'Första dagen.' }]
      : []),
    ...(isDay(end)
      ? [
          {
            day: end,
            kind: 'slut',
            id: 'slut',
            title: 'Avtalet slutar gälla',
            text: 'Sista dagen. Följ avslutsplanen om ni inte har beslutat något annat.',
          },
        ]
      : []),
  ];
}

/** All days, the earliest first. Empty while nothing is dated. */
export function followUpDates(lookup: FieldLookup): readonly FollowUpDate[] {
  const body = clean(textOf(lookup.value('followUp.publicBody'))) || 'Nämnden';
  const all = [
    ...decisions(lookup),
    ...frameDays(lookup),
    ...checkIns(lookup),
    ...yearly(lookup, 'followUp.reportDate', {
      kind: 'redovisning',
      title: 'Årlig redovisning',
      text: 'Båda parter redovisar sina insatser för varandra.',
    }),
    ...yearly(lookup, 'followUp.publicReportDate', {
      kind: 'rapport',
      title: 'Rapport till nämnden',
      text: `${capital(body)} får en rapport om partnerskapet.`,
    }),
    ...yearly(lookup, 'accounts.reportDate', {
      kind: 'ekonomi',
      title: 'Redovisning av pengarna',
      text: 'Organisationen redovisar hur pengarna har använts.',
    }),
    ...yearly(lookup, 'plan.dueDate', {
      kind: 'plan',
      title: 'Nästa års plan klar',
      text: 'Styrgruppen har planen för nästa år klar.',
    }),
    ...yearly(lookup, 'funding.noticeDate', {
      kind: 'pengar',
      title: 'Besked om pengarna',
      text: ours(lookup, 'Kommunen berättar senast i dag om pengarna kan minska.'),
    }),
    ...beforeEnd(lookup, 'evaluation.monthsBeforeEnd', {
      kind: 'utvardering',
      title: 'Utvärdering före slutet',
      text: 'Utvärdera partnerskapet och förbered beslutet om hur ni går vidare.',
    }),
    ...beforeEnd(lookup, 'extension.decideMonthsBefore', {
      kind: 'forlangning',
      title: 'Beslut om förlängning',
      text: 'Senaste dag att besluta om förlängning, efter ny prövning.',
    }),
  ];
  return all.toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}

export interface CalendarData {
  readonly caseId: string;
  readonly name: string;
  readonly today: string;
  readonly sequence: number;
  readonly dates: readonly FollowUpDate[];
  readonly mark?: string;
}

/** First minute that is counted. */
const firstMinute = Date.UTC(2020, 0, 1) / 60_000;

/** Minutes from 2020 to the last answer that was written: grows with every change of the case, and the same case gives the same. */
function lastMinute(c: CaseFile): number {
  const fields = (rows: (typeof c.items)[string]) =>
    rows.flatMap((row) => [row.at, ...Object.values(row.fields).map((field) => field.at)]);
  const times = [
    ...Object.values(c.answers).flatMap((voices) => Object.values(voices).map((entry) => entry.at)),
    ...Object.values(c.items).flatMap(fields),
  ];
  const minutes = times.map((at) => Math.floor(Date.parse(at) / 60_000) - firstMinute).filter((at) => at > 0);
  return minutes.reduce((last, at) => Math.max(last, at), 0);
}

/** What a calendar file of the case is made from. Practice and published cases say so in every title. */
export function calendarData(c: CaseFile, today: string): CalendarData {
  const marks = { own: undefined, practice: 'ÖVNING', published: 'EXEMPEL' } as const;
  const mark = marks[c.kind];
  const name = textOfCase(c, 'partnership.name') ?? 'Partnerskap';
  const dates = followUpDates(lookupOf(c, {}));
  return { caseId: c.id, name, today, sequence: lastMinute(c), dates, ...(mark === undefined ? {} : { mark }) };
}
