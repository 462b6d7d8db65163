/** What happens in the room: time that never closes anything, roles, groups, numbers and the parking lot. */
import { describe, expect, test } from 'vitest';
import { handOut } from '#src/workshop/hand-out.ts';
import { fewestShown, learningView, markedQuestions, markedRows, median } from '#src/workshop/learning.ts';
import { parkingEdits } from '#src/workshop/parked.ts';
import { programmeOf } from '#src/workshop/programmes.ts';
import {
  addMarked,
  addMinutes,
  changeGroup,
  clockTimes,
  courseFrom,
  deal,
  dealRoles,
  goToMoment,
  handIn,
  meetingOf,
  momentOf,
  newSitting,
  park,
  pauseTimer,
  resetRoles,
  secondsLeft,
  setGroups,
  setVote,
  startTimer,
  timeInWords,
  unpark,
  votesGiven,
} from '#src/workshop/sitting.ts';
import { isRating, middleOf, ratingEdit, ratingIn } from '#src/workshop/table-rating.ts';
import { applyEdit } from '#steps/case/edit.ts';
import { parkedRows } from '#steps/case/parked.ts';
import { serialiseCase, withRev } from '#steps/case/revision.ts';
import { openCase } from '#steps/import/gate.ts';
import { exampleCase } from '#test/support/examples.ts';
import { answer, at, emptyCase, withEdits } from '../support/cases.ts';

const room = newSitting(courseFrom(programmeOf('halvdag'), ['OVN-01']));
const later = (minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();

describe('the time of a moment', () => {
  test('is counted in words, can be paused and lengthened, and stops nothing when it is out', () => {
    const running = startTimer(room, at);
    expect(timeInWords(secondsLeft(running.timer, later(3)), true)).toBe('12 min 0 s');
    expect(timeInWords(secondsLeft(running.timer, later(3)), false)).toBe('12 min kvar');
    const paused = pauseTimer(running, later(5));
    expect(secondsLeft(paused.timer, later(60))).toBe(600);
    expect(secondsLeft(addMinutes(running, 5, later(5)).timer, later(5))).toBe(900);
    expect(timeInWords(secondsLeft(running.timer, later(17)), true)).toBe('2 min över');
    expect(timeInWords(-1, false)).toBe('Tiden är slut, ta den tid ni behöver');
    expect(goToMoment(running, 0, 1).moment).toBe(1);
  });

  test('gives clock times from the start of the meeting', () => {
    expect(clockTimes(meetingOf(room).moments, 13 * 60).slice(0, 3)).toEqual(['13.00', '13.15', '14.00']);
  });

  test('leaves the room at the last moment when the programme becomes shorter', () => {
    const end = goToMoment(room, 0, 6);
    const [meeting] = end.course.programme.meetings;
    if (!meeting) throw new Error('No meeting');
    const programme = { ...end.course.programme, meetings: [{ ...meeting, moments: meeting.moments.slice(0, 2) }] };
    expect(momentOf({ ...end, course: { ...end.course, programme } })?.title).toBe('Före och Behov, korta spåret');
  });
});

describe('roles', () => {
  test('nobody plays the own side when it is told, and the sides are as even as that allows', () => {
    const roles = dealRoles(['public', 'org', undefined, undefined]);
    expect(roles.map((role) => role.plays)).toEqual(['org', 'public', 'public', 'org']);
    expect(roles.every((role) => role.plays !== role.from)).toBe(true);
  });

  test('are kept on record when they are reset, as seats and never names', () => {
    const dealt = deal(setGroups(room, 1), 'Grupp 1', ['public', 'org']);
    expect(dealt.groups[0]?.roles).toHaveLength(2);
    const reset = resetRoles(dealt, 'Grupp 1');
    expect(reset.groups[0]).toMatchObject({ roles: [], played: [dealt.groups[0]?.roles] });
    expect(resetRoles(reset, 'Grupp 1')).toBe(reset);
    expect(deal(dealt, 'Grupp 1', [undefined]).groups[0]?.played).toHaveLength(1);
  });
});

describe('groups', () => {
  test('are at most twelve and keep how far they are', () => {
    const two = handIn(setGroups(room, 2), 'Grupp 2');
    expect(setGroups(two, 40).groups).toHaveLength(12);
    expect(setGroups(two, 3).groups.map((group) => group.status)).toEqual(['arbetar', 'fil inlämnad', 'arbetar']);
    expect(handIn(two, 'Grupp 4').groups).toHaveLength(4);
    expect(setGroups(two, -1).groups).toEqual([]);
  });

  test('vote by a whole number of hands per form', () => {
    const voted = setVote(setVote(setVote(room, 'iop', 4), 'bidrag', 2.9), 'annat', -3);
    expect([voted.votes, votesGiven(voted)]).toEqual([{ bidrag: 2, upphandling: 0, iop: 4, annat: 0 }, 6]);
  });
});

describe('learning', () => {
  test('takes the middle of a table for every statement: a whole number from 1 to 5, or one between two', () => {
    expect(['3', ' 3,5 ', '1', '5'].map(middleOf)).toEqual([3, 3.5, 1, 5]);
    expect(['', '0', '5,5', '2,25', 'x', '6'].map(middleOf)).toEqual(Array.from({ length: 6 }, () => undefined));
    expect(isRating([1, 2, 3, 4, 4.5])).toBe(true);
    expect([[1, 2, 3, 4], [0, 2, 3, 4, 5], undefined, ['a', 2, 3, 4, 5]].filter(isRating)).toEqual([]);
  });

  test('shows the middle of the tables, and of persons only from three', () => {
    const persons = {
      ...room,
      before: [
        [1, 1, 1, 1, 1],
        [2, 2, 2, 2, 2],
      ],
    };
    expect(learningView(persons).statements[0]?.before).toBeUndefined();
    const tables = changeGroup(setGroups(room, 3), 'Grupp 1', { before: [2, 2, 2, 2, 2] });
    expect(learningView(tables).statements[0]).toEqual({ statement: 1, before: 2, after: undefined });
    const two = changeGroup(tables, 'Grupp 3', { before: [3, 3, 3, 3, 3.5] });
    expect(learningView(two).statements.map((row) => row.before)).toEqual([2.5, 2.5, 2.5, 2.5, 2.75]);
    expect([median([]), median([1, 2]), fewestShown]).toEqual([undefined, 1.5, 3]);
  });

  test('goes with the file of the group, and only when all five are there', () => {
    const made = handOut(exampleCase('OVN-01'), {
      id: 'g',
      at: '2026-12-01T09:00:00Z',
      group: 'Grupp 2',
      title: '',
      answers: 'empty',
      track: 'short',
    });
    expect(ratingIn(made, 'before')).toBeUndefined();
    const counted = applyEdit(made, ratingEdit('before', [1, 2, 3, 4, 4.5], '2026-12-01T09:20:00Z'));
    const opened = openCase(new TextEncoder().encode(serialiseCase(withRev(counted))));
    if (!opened.ok) throw new Error(opened.text);
    const handed = handIn(room, 'Grupp 2', { before: ratingIn(opened.case, 'before') ?? [] });
    expect(handed.groups[1]).toMatchObject({ status: 'fil inlämnad', before: [1, 2, 3, 4, 4.5] });
  });

  test('counts the marked case per option, and has one right option in each of six questions', () => {
    const right = markedQuestions.map((question) => question.right);
    expect(markedQuestions).toHaveLength(6);
    for (const question of markedQuestions) expect(question.options.map((one) => one.id)).toContain(question.right);
    const answered = [right, right, right].reduce(addMarked, room);
    expect(markedRows(answered.marked).every((row) => row.counts?.[row.question.right] === 3)).toBe(true);
    expect(markedRows(answered.marked.slice(1))[0]?.counts).toBeUndefined();
  });
});

describe('the parking lot', () => {
  const row = { id: 'i1', text: 'Får vi låna salen?', who: 'fastighetschef', when: '2026-12-18', ref: 'B3' };

  test('keeps, changes and drops its rows', () => {
    const parked = park(park(room, row), { ...row, who: 'rektor' });
    expect(parked.parking).toEqual([{ ...row, who: 'rektor' }]);
    expect(unpark(parked, 'i1').parking).toEqual([]);
  });

  test('is carried into a case as open questions with owner and day, without writing over what stands', () => {
    const edits = parkingEdits(emptyCase(), [row, { id: 'i2', text: 'Städ', who: '', when: '' }], { by: 'joint', at });
    const c = withEdits(emptyCase(), ...edits);
    expect(c.notes['unknown:B3']?.['joint']?.value).toEqual({ who: 'fastighetschef', when: '2026-12-18' });
    expect(parkedRows(c)).toEqual([row, { id: 'i2', text: 'Städ', who: '', when: '', ref: '' }]);
    const again = parkingEdits(c, [{ ...row, who: 'någon annan' }], { by: 'joint', at });
    expect(withEdits(c, ...again).notes['unknown:B3']?.['joint']?.value).toMatchObject({ who: 'fastighetschef' });
    expect(parkedRows(withEdits(emptyCase(), answer('partnership.name', 'Utan parkering')))).toEqual([]);
  });
});
