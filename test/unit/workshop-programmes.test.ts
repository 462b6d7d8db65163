/** The five formats: each can be run from its first moment to its last, and takes the time that it says. */
import { describe, expect, test } from 'vitest';
import { minutesOf, programmeOf, programmes } from '#src/workshop/programmes.ts';
import { courseFrom, goToMoment, momentOf, newSitting, nextMoment } from '#src/workshop/sitting.ts';
import type { Programme, Sitting } from '#src/workshop/types.ts';
import { wallOf } from '#src/workshop/wall.ts';
import { allQuestions, loadContent, questionOfRef } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { longestSentence, signFaults, textsIn, vocabularyFaults } from '../contracts/wording.ts';

const contents = await Promise.all(stageIds.map(loadContent));
const words = Object.fromEntries(
  contents.flatMap(({ questions }) => Object.entries(questions).map(([ref, one]) => [ref, { question: one.question }])),
);

/** Walks with ”Nästa moment” until there is none. */
function run(programme: Programme): readonly Sitting[] {
  const seen = [newSitting(courseFrom(programme, ['OVN-01']))];
  for (let at = seen[0]; at; ) {
    const next = nextMoment(at);
    at = next ? goToMoment(at, next.meeting, next.moment) : undefined;
    if (at) seen.push(at);
  }
  return seen;
}

/** Minutes of the formats, meeting by meeting, as the method's table and its fixed times say. */
const lengths: Readonly<Record<Programme['id'], readonly number[]>> = {
  smakprov: [90],
  halvdag: [195],
  heldag: [360],
  'tre-traffar': [120, 120, 120],
  kvall: [210],
};

describe('the five formats', () => {
  test('are five, each with its own id', () => {
    expect(programmes.map((programme) => programme.id)).toEqual(Object.keys(lengths));
    for (const { id } of programmes) expect(programmeOf(id).id).toBe(id);
  });

  test.each(programmes)(
    '$title runs from its first moment to its last, and every slide says something',
    (programme) => {
      const walked = run(programme);
      const wanted = programme.meetings.flatMap((meeting) => meeting.moments.map((moment) => moment.title));
      expect(walked.map((sitting) => momentOf(sitting)?.title)).toEqual(wanted);
      for (const sitting of walked) {
        const wall = wallOf(sitting, words, true);
        expect(wall.heading).not.toBe('');
        expect(wall.instructions.length).toBeGreaterThan(0);
        expect(momentOf(sitting)?.script).not.toBe('');
        expect(sitting.timer).toEqual({ kind: 'idle', leftSeconds: (momentOf(sitting)?.minutes ?? 0) * 60 });
      }
    },
  );

  test.each(programmes)('$title takes the minutes of its format', (programme) => {
    expect(programme.meetings.map((meeting) => minutesOf(meeting.moments))).toEqual(lengths[programme.id]);
  });

  test.each(programmes)('$title works with questions that exist, in moments with ids of their own', (programme) => {
    const moments = programme.meetings.flatMap((meeting) => meeting.moments);
    const unknown = moments.flatMap((moment) => moment.questions).filter((ref) => !questionOfRef(ref));
    expect(unknown).toEqual([]);
    for (const meeting of programme.meetings) {
      const ids = meeting.moments.map((moment) => moment.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('that say the short track ask nothing outside it, save the rating and what the moment adds', () => {
    const short = new Set<string>(allQuestions.filter((question) => question.short).map((question) => question.ref));
    const first = programmeOf('halvdag').meetings[0]?.moments.find((moment) => moment.title.includes('korta spåret'));
    expect(first?.questions.filter((ref) => !short.has(ref))).toEqual([]);
  });

  test('are written in the same Swedish as the questions', () => {
    const texts = textsIn(programmes).filter(([way]) => !/ › (id|tool|questions|side|timesFrom)\b/.test(way));
    const faults = texts.flatMap(([way, text]) => [
      ...signFaults(text).map((fault) => `${way} ${fault}: ${text}`),
      ...vocabularyFaults(text).map((fault) => `${way} ${fault}: ${text}`),
      ...(longestSentence(text) > 25 ? [`${way} is long: ${text}`] : []),
    ]);
    expect(faults).toEqual([]);
  });
});
