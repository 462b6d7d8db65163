/**
 * The days of a partnership as a calendar file (iCalendar, RFC 5545), for any calendar program. The same case and day
 * give the same bytes: no clock is read and ids are made from the case.
 */

/** One day of the calendar. */
export interface CalendarDate {
  /** ISO day. */
  readonly day: string;
  /** Name of the day within the case. It stays when the day moves, so that a calendar moves its event too. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface CalendarInput {
  readonly caseId: string;
  /** Name of the partnership. */
  readonly name: string;
  /** ISO day the file is made for. */
  readonly today: string;
  /**
   * Grows when the case changes: of two files with the same event, a calendar keeps the one with the larger number.
   */
  readonly sequence: number;
  readonly dates: readonly CalendarDate[];
  /** Short words put first in every title, for example "ÖVNING". */
  readonly mark?: string;
}

/** Days before that the calendar reminds. */
const remindDays = 14;
const lineOctets = 75;

const escapeText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/gu, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are not allowed in a calendar
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Folds a content line so that no line is longer than 75 octets; characters are never split. */
function fold(line: string): string {
  const out: string[] = [];
  let current = '';
  for (const char of line) {
    if (octets(current) + octets(char) > lineOctets) {
      out.push(current);
      current = ' ';
    }
    current += char;
  }
  return [...out, current].join('\r\n');
}

const compact = (day: string): string => day.replaceAll('-', '');

function nextDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}

function event(input: CalendarInput, date: CalendarDate): readonly string[] {
  const title = [input.mark, date.title, input.name].filter((part) => part !== undefined && part !== '').join(' – ');
  const id = `${input.caseId}-${date.id}`.toLowerCase().replaceAll(/[^a-z0-9-]/gu, '');
  return [
    'BEGIN:VEVENT',
    `UID:${id}@iop-verkstaden`,
    `SEQUENCE:${input.sequence}`,
    `DTSTAMP:${compact(input.today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(date.day)}`,
    `DTEND;VALUE=DATE:${compact(nextDay(date.day))}`,
    `SUMMARY;LANGUAGE=sv:${escapeText(title)}`,
    `DESCRIPTION;LANGUAGE=sv:${escapeText(date.text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-P${remindDays}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * The whole calendar, lines ended by CRLF as the standard asks. Nothing when there is no day: the standard asks for at least
 * one event.
 */
export function toCalendar(input: CalendarInput): string | undefined {
  if (input.dates.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//IOP-verkstaden//Uppföljning//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(input.name)}`,
    `X-WR-CALNAME:${escapeText(input.name)}`,
    ...input.dates.flatMap((date) => event(input, date)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
