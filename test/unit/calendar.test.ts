import { describe, expect, it } from 'vitest';
import { type CalendarInput, toCalendar } from '#src/documents/calendar.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { lookupOf } from '#templates/from-case/input.ts';
import { calendarData, followUpDates } from '#templates/minutes/follow-up-dates.ts';
import { answer, emptyCase, withEdits } from '#test/support/cases.ts';
import { exampleCase } from '#test/support/examples.ts';

const today = '2027-03-12';
const made = (input: CalendarInput): string => toCalendar(input) ?? '';
const octets = (text: string): number => new TextEncoder().encode(text).length;

interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** A strict reader of what RFC 5545 says about lines: CRLF, 75 octets, unfolding, name and value. */
function linesIn(calendar: string): readonly Line[] {
  expect(calendar.endsWith('\r\n')).toBe(true);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const raw = calendar.slice(0, -2).split('\r\n');
  expect(raw.filter((line) => octets(line) > 75)).toEqual([]);
  return raw
    .join('\r\n')
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const found = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]+)*):(.*)$/u.exec(line);
      expect(found, line).not.toBeNull();
      return { name: found?.[1] ?? '', parameters: found?.[2] ?? '', value: found?.[3] ?? '' };
    });
}

const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_all, char: string) => (char.toLowerCase() === 'n' ? '\n' : char));
const named = (lines: readonly Line[], name: string): readonly string[] =>
  lines.filter((line) => line.name === name).map((line) => unescaped(line.value));

const planned: CaseFile = withEdits(
  emptyCase(),
  answer('partnership.name', 'Kvällar; te, kaffe & ”prat” på Ängen \\ Åsen'),
  answer('term.start', '2027-07-01'),
  answer('term.end', '2030-06-30'),
  answer('followUp.schedule', ['2028-07-01', '2027-10-01']),
  answer('followUp.reportDate', '02-29'),
  answer('evaluation.monthsBeforeEnd', 6),
);

describe('the calendar of a partnership', () => {
  it('is well formed: begins and ends what it begins, with one id, stamp and day for each event', () => {
    const lines = linesIn(made(calendarData(planned, today)));
    const open: string[] = [];
    for (const { name, value } of lines) {
      if (name === 'BEGIN') open.push(value);
      if (name === 'END') expect(open.pop()).toBe(value);
    }
    expect(open).toEqual([]);
    const events = named(lines, 'BEGIN').filter((value) => value === 'VEVENT').length;
    expect(events).toBe(8);
    expect(new Set(named(lines, 'UID')).size).toBe(events);
    expect(named(lines, 'DTSTAMP')).toEqual(Array.from({ length: events }, () => '20270312T000000Z'));
    expect([named(lines, 'VERSION'), named(lines, 'METHOD')]).toEqual([['2.0'], ['PUBLISH']]);
  });

  it('gives back the Swedish words as they were written, whatever signs they hold', () => {
    const titles = named(linesIn(made(calendarData(planned, today))), 'SUMMARY');
    expect(titles).toContain('Avstämning 1 – Kvällar; te, kaffe & ”prat” på Ängen \\ Åsen');
  });

  it('folds long lines without splitting a letter', () => {
    const dates = [{ day: '2027-10-01', id: 'x', title: 'å'.repeat(200), text: `${'ö'.repeat(99)}\nrad två` }];
    const lines = linesIn(made({ caseId: 'fall', name: 'Namn', today, sequence: 0, dates }));
    expect(named(lines, 'SUMMARY')).toEqual([`${'å'.repeat(200)} – Namn`]);
    expect(named(lines, 'DESCRIPTION')[0]).toBe(`${'ö'.repeat(99)}\nrad två`);
  });

  it('puts check-ins in order, yearly days within the time, and the leap day where there is one', () => {
    const dates = followUpDates(lookupOf(planned, {}));
    expect(dates.filter((one) => one.kind === 'avstamning').map((one) => one.day)).toEqual([
      '2027-10-01',
      '2028-07-01',
    ]);
    expect(dates.filter((one) => one.kind === 'redovisning').map((one) => one.day)).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
    ]);
    expect(dates.find((one) => one.kind === 'utvardering')?.day).toBe('2029-12-30');
    expect(dates.map((one) => one.day)).toEqual(dates.map((one) => one.day).toSorted());
  });

  it('is the same each time, and is not made without any day', () => {
    expect(toCalendar(calendarData(planned, today))).toBe(toCalendar(calendarData(planned, today)));
    expect(toCalendar(calendarData(emptyCase(), today))).toBeUndefined();
  });

  it('keeps the id of an event whose day moves, and lets the later file win', () => {
    const events = (c: CaseFile) => {
      const lines = linesIn(made(calendarData(c, today)));
      const days = named(lines, 'DTSTART');
      return {
        ids: new Map(named(lines, 'UID').map((id, index) => [id, days[index]])),
        sequence: named(lines, 'SEQUENCE'),
      };
    };
    const later = '2027-03-13T09:30:00Z';
    const moved = withEdits(
      planned,
      ...[
        answer('term.start', '2027-08-01'),
        answer('followUp.schedule', ['2028-07-01', '2027-11-15']),
        answer('followUp.reportDate', '03-31'),
      ].map((edit) => (edit.op === 'answer' && edit.entry ? { ...edit, entry: { ...edit.entry, at: later } } : edit)),
    );
    const [before, after] = [events(planned), events(moved)];
    expect([...after.ids.keys()].toSorted()).toEqual([...before.ids.keys()].toSorted());
    const changed = [...after.ids].filter(([id, day]) => before.ids.get(id) !== day);
    expect(changed.length).toBe(5);
    expect(Number(after.sequence[0])).toBeGreaterThan(Number(before.sequence[0]));
    expect(new Set(after.sequence).size).toBe(1);
  });

  it('says that a practice case is practice', () => {
    const practice = exampleCase('OVN-01');
    const titles = named(linesIn(made(calendarData(practice, today))), 'SUMMARY');
    expect(titles.length).toBeGreaterThan(5);
    expect(titles.filter((title) => !title.startsWith('ÖVNING – '))).toEqual([]);
  });
});
