/** The five formats: each can be run from its first moment to its last, and takes the time that it says. */
import { describe, expect, test } from 'vitest';
import { namingMoment, sheetsOf, toolMinutes } from '#src/workshop/needs.ts';
import { minutesOf, programmeOf, programmes } from '#src/workshop/programmes.ts';
import type { SheetId } from '#src/workshop/sheets.ts';
import { courseFrom, goToMoment, momentOf, newSitting, nextMoment } from '#src/workshop/sitting.ts';
import type { Moment, MomentTool, Programme, Sitting } from '#src/workshop/types.ts';
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

/** Words of a script or an advice that promise something, and what has to be there in the same moment. */
const promises: readonly (readonly [RegExp, Partial<{ tool: readonly MomentTool[]; sheet: SheetId }>])[] = [
  [/självskattning/iu, { tool: ['rating-before', 'rating-after'], sheet: 'sjalvskattning' }],
  [/bladen med kvadrat|frågebladen|sina egna blad/u, { sheet: 'kommunens' }],
  [/bladen med kvadrat|frågebladen|sina egna blad/u, { sheet: 'organisationens' }],
  [/vita bladet/u, { sheet: 'gemensamt' }],
  [/femton kort|lägg korten/iu, { tool: ['cards'], sheet: 'kort' }],
  [/röstlapp/u, { tool: ['vote'], sheet: 'rostlappar' }],
  [/röstar|rösta om|håll upp den form/iu, { tool: ['vote'], sheet: 'rostlappar' }],
  [/provfall|märkta? fall/u, { tool: ['marked-case'], sheet: 'provfall' }],
  [/läs fallet|öppna fallet|övningsfallet/iu, { sheet: 'fall' }],
  [/avtalsskelett/u, { sheet: 'skelett' }],
  [/dela ut rollerna/iu, { tool: ['roles'], sheet: 'roller' }],
  [/väggkartan/u, { sheet: 'karta' }],
  [/sparar? (varje grupp sin|gruppernas) fil|grupp spara/iu, { tool: ['compare'] }],
];

/** What the moment promises and does not have. */
function broken(moment: Moment): readonly string[] {
  const said = [moment.script, ...moment.steps].join(' ');
  return promises
    .filter(([words]) => words.test(said))
    .flatMap(([words, { tool, sheet }]) => [
      ...(tool && !tool.some((one) => moment.tools.includes(one)) ? [`${moment.title}: ${words} has no tool`] : []),
      ...(sheet && !moment.sheets.includes(sheet) ? [`${moment.title}: ${words} has no sheet ${sheet}`] : []),
    ]);
}

const momentsOf = (programme: Programme): readonly Moment[] => programme.meetings.flatMap((meeting) => meeting.moments);

describe('what a programme names', () => {
  test.each(programmes)('is there in $title: every tool and sheet of its script and steps', (programme) => {
    expect(momentsOf(programme).flatMap(broken)).toEqual([]);
  });

  test.each(programmes)('is all that $title prints, with the parking lot and the leader’s guide', (programme) => {
    const named = new Set(momentsOf(programme).flatMap((moment) => moment.sheets));
    expect(new Set(sheetsOf(programme))).toEqual(new Set([...named, 'handledning']));
    const said = JSON.stringify(momentsOf(programme));
    if (said.includes('parkering')) expect(sheetsOf(programme)).toContain('parkering');
  });

  test.each(programmes)('fits in $title: no moment is shorter than its tools', (programme) => {
    const tight = momentsOf(programme).filter(
      (moment) => moment.tools.reduce((sum, tool) => sum + toolMinutes[tool], 0) > moment.minutes,
    );
    expect(tight.map((moment) => moment.title)).toEqual([]);
  });

  test('is a vote in every format that asks which form fits the case at hand', () => {
    const voting = programmes.filter((programme) => momentsOf(programme).some(({ tools }) => tools.includes('vote')));
    expect(voting.map((programme) => programme.id)).toEqual(['smakprov', 'halvdag', 'tre-traffar', 'kvall']);
  });

  test('is told of a moment from before it was named', () => {
    const [first] = momentsOf(programmeOf('halvdag'));
    if (!first) throw new Error('No moment');
    expect(namingMoment({ ...first, tools: undefined, sheets: undefined, tool: 'rating-before' })).toMatchObject({
      tools: ['rating-before'],
      sheets: ['sjalvskattning'],
    });
  });
});

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
    const texts = textsIn(programmes).filter(([way]) => !/ › (id|questions|side|tools|sheets|timesFrom)\b/.test(way));
    const faults = texts.flatMap(([way, text]) => [
      ...signFaults(text).map((fault) => `${way} ${fault}: ${text}`),
      ...vocabularyFaults(text).map((fault) => `${way} ${fault}: ${text}`),
      ...(longestSentence(text) > 25 ? [`${way} is long: ${text}`] : []),
    ]);
    expect(faults).toEqual([]);
  });
});
