/** A trainer's own course: changed by steps, kept as a file, and opened again as it was. */
import { describe, expect, test } from 'vitest';
import { openCourse, serialiseCourse } from '#src/workshop/course.ts';
import {
  addMoment,
  addOwn,
  changeMoment,
  chooseCase,
  hideQuestion,
  momentLibrary,
  moveMoment,
  questionsIn,
  removeMoment,
  removeOwn,
  setMinutes,
} from '#src/workshop/edit-course.ts';
import { programmes } from '#src/workshop/programmes.ts';
import { courseFrom } from '#src/workshop/sitting.ts';
import type { Course } from '#src/workshop/types.ts';

const [taster] = programmes;
if (!taster) throw new Error('No programme');
const course = courseFrom(taster, ['OVN-01']);
const titles = (c: Course): readonly string[] => (c.programme.meetings[0]?.moments ?? []).map((moment) => moment.title);
const ids = (c: Course): readonly string[] => (c.programme.meetings[0]?.moments ?? []).map((moment) => moment.id);
const opened = (c: Course) => openCourse(new TextEncoder().encode(serialiseCourse(c)));
const pause = momentLibrary.find((moment) => moment.id === 'paus');
if (!pause) throw new Error('No pause');

describe('a course', () => {
  test('changes a moment: words, whole minutes and place', () => {
    const changed = setMinutes(changeMoment(course, 0, 'start', { title: 'Vår start', script: 'Hej' }), 0, 'start', 20);
    expect(changed.programme.meetings[0]?.moments[0]).toMatchObject({ title: 'Vår start', script: 'Hej', minutes: 20 });
    expect(setMinutes(course, 0, 'start', 700)).toBe(course);
    expect(ids(moveMoment(course, 0, 'start', 1)).slice(0, 2)).toEqual(['var-for-sig', 'start']);
    expect(ids(moveMoment(course, 0, 'start', -1))).toEqual(ids(course));
  });

  test('adds from the library under ids of their own, and never loses its last moment', () => {
    const twice = addMoment(addMoment(course, 0, pause), 0, pause);
    expect(ids(twice).slice(-2)).toEqual(['paus', 'paus-2']);
    const bare = ids(course).reduce((c, id) => removeMoment(c, 0, id), course);
    expect(titles(bare)).toHaveLength(1);
    expect(new Set(momentLibrary.map((moment) => moment.title)).size).toBe(momentLibrary.length);
  });

  test('hides questions, and takes own questions away with their moment', () => {
    expect(questionsIn(course)).toContain('B2');
    expect(hideQuestion(hideQuestion(course, 'B2', true), 'B2', true).hidden).toEqual(['B2']);
    expect(hideQuestion(hideQuestion(course, 'B2', true), 'B2', false).hidden).toEqual([]);
    const own = addOwn(course, { id: 'e1', text: ' Vem saknas i rummet? ', moment: 'start' });
    expect(own.own[0]?.text).toBe('Vem saknas i rummet?');
    expect([removeOwn(own, 'e1').own, removeMoment(own, 0, 'start').own]).toEqual([[], []]);
    expect(addOwn(course, { id: 'e2', text: ' ', moment: 'start' })).toBe(course);
  });

  test('works with several cases and always one', () => {
    const two = chooseCase(course, 'OVN-04', true);
    expect(two.cases).toEqual(['OVN-01', 'OVN-04']);
    expect(chooseCase(two, 'OVN-01', false).cases).toEqual(['OVN-04']);
    expect(chooseCase(course, 'OVN-01', false).cases).toEqual(['OVN-01']);
  });

  test.each(programmes)('of the format $title comes back from its file as it was', (programme) => {
    const full = hideQuestion(courseFrom(programme, ['OVN-01', 'OVN-04']), 'B1', true);
    expect(opened(full)).toEqual({ ok: true, course: full });
  });

  test('that is no course, is newer or asks for unknown questions is met with a sentence', () => {
    const said = (text: string) => openCourse(new TextEncoder().encode(text));
    expect(said('{"format":"iop-verkstaden"}')).toMatchObject({ ok: false, text: expect.stringContaining('kursfil') });
    expect(said('{"format":"iop-kurs","version":2}')).toMatchObject({
      ok: false,
      text: expect.stringContaining('nyare'),
    });
    const odd = opened({ ...course, hidden: ['B1', 'Z99'] });
    expect(odd.ok && odd.course.hidden).toEqual(['B1']);
  });
});
