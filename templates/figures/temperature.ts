/** How the partnership fares over time: one point per check-in and side, five small charts under each other. */
import { isOwn } from '#steps/case/answers.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import {
  type CheckIn,
  checkInsOf,
  gapsOf,
  gapWords,
  hasRated,
  isCheckInShown,
  ratingOf,
  temperatureItems,
} from '#steps/case/check-ins.ts';
import { inWords, longDate, voiceName } from '#steps/swedish/format.ts';
import type { FigureMark } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import {
  gridWidth,
  type Layout,
  line,
  nameOfSide,
  type Picture,
  rect,
  shapeMarks,
  sideOf,
  textMarks,
  voicesIn,
} from './marks.ts';

const months = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
const shortDay = (iso: string): readonly string[] => [months[Number(iso.slice(5, 7)) - 1] ?? '', iso.slice(0, 4)];

type Drawing = { readonly height: number; readonly marks: readonly FigureMark[] };

const step = 22;
const point = 13;

/** Where the points of a chart stand. Lanes stand beside each other, so that equal numbers do not cover each other. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const yOf = (frame: Frame, mark: number): number => frame.top + (5 - mark) * step;

function xOf(frame: Frame, index: number, count: number, lane: number, lanes: number): number {
  const room = frame.right - frame.left;
  return frame.left + (room * (index + 0.5)) / count + (lane - (lanes - 1) / 2) * (point + 3);
}

function laneMarks(
  frame: Frame,
  voice: Voice,
  lane: number,
  lanes: number,
  values: readonly (number | undefined)[],
): readonly FigureMark[] {
  const side = sideOf(voice);
  const spots = values.map((value, index) =>
    value === undefined ? undefined : { x: xOf(frame, index, values.length, lane, lanes), y: yOf(frame, value) },
  );
  const joints = spots.flatMap((spot, index) => {
    const before = spots.slice(0, index).findLast((one) => one !== undefined);
    return spot && before ? [line(before.x, before.y, spot.x, spot.y, side === 'org')] : [];
  });
  const points = spots.flatMap((spot) => (spot ? shapeMarks(side, spot.x - point / 2, spot.y - point / 2, point) : []));
  return [...joints, ...points];
}

function chart(c: CaseFile, checkIns: readonly CheckIn[], item: number, layout: Layout, y: number): Drawing {
  const width = gridWidth[layout];
  const frame: Frame = { left: layout === 'wide' ? 170 : 30, right: width - 4, top: y + (layout === 'wide' ? 16 : 44) };
  const name = temperatureItems[item] ?? '';
  const label =
    layout === 'wide'
      ? textMarks([name], 0, yOf(frame, 3) + 5, { strong: true })
      : textMarks([name], 0, y + 24, { strong: true });
  // The line at 3 is only a tick: a whole one would be taken for a lane.
  const scale = [1, 3, 5].flatMap((mark) => [
    line(frame.left, yOf(frame, mark), mark === 3 ? frame.left + 8 : frame.right, yOf(frame, mark)),
    ...textMarks([String(mark)], frame.left - 8, yOf(frame, mark) + 5, { anchor: 'end' }),
  ]);
  const voices = voicesIn(c);
  const lanes = voices.flatMap((voice, lane) =>
    laneMarks(
      frame,
      voice,
      lane,
      voices.length,
      checkIns.map((one) => ratingOf(one.rows[voice])?.[item]),
    ),
  );
  return { marks: [...label, ...scale, ...lanes], height: frame.top - y + 4 * step + 16 };
}

function draw(c: CaseFile, checkIns: readonly CheckIn[], layout: Layout): Drawing {
  const width = gridWidth[layout];
  const marks: FigureMark[] = [
    ...shapeMarks('public', 0, 4),
    ...textMarks([nameOfSide(c, 'public')], 22, 17, { strong: true }),
    ...shapeMarks('org', width - 14, 4),
    ...textMarks([nameOfSide(c, 'org')], width - 22, 17, { strong: true, anchor: 'end' }),
    rect(0, 29, width, 2, 'ink'),
  ];
  let y = 30;
  temperatureItems.forEach((_, item) => {
    const drawn = chart(c, checkIns, item, layout, y);
    marks.push(...drawn.marks);
    y += drawn.height;
  });
  const frame = { left: layout === 'wide' ? 170 : 30, right: width - 4, top: 0 };
  checkIns.forEach((one, index) => {
    marks.push(
      ...textMarks(shortDay(one.date), xOf(frame, index, checkIns.length, 0, 1), y + 18, { anchor: 'middle' }),
    );
  });
  return { marks, height: y + 44 };
}

/** The five points of one check-in that differ, in words. */
export function gapSentence(checkIn: CheckIn): string {
  const gaps = gapsOf(checkIn);
  if (gaps.length === 0) return 'Bara en part har satt siffror.';
  const apart = gaps.flatMap((gap, index) =>
    gap > 0 ? [`${(temperatureItems[index] ?? '').toLocaleLowerCase('sv')} (${gapWords(gap)})`] : [],
  );
  return apart.length === 0 ? 'Ni har satt lika siffror på allt.' : `Ni skiljer er åt i ${inWords(apart)}.`;
}

function tableOf(c: CaseFile, checkIns: readonly CheckIn[]): Picture['table'] {
  const lanes = (checkIn: CheckIn) =>
    voicesIn(c).map((voice) => {
      const rating = ratingOf(checkIn.rows[voice]);
      const entry = checkIn.rows[voice]?.fields['temperature'];
      const guess = entry && !isOwn(voice, entry.by) ? ' (antagande)' : '';
      return [
        plain(longDate(checkIn.date)),
        plain(`${voiceName(c, voice)}${guess}`),
        ...temperatureItems.map((_, index) => plain(rating?.[index] === undefined ? '–' : String(rating[index]))),
      ];
    });
  return {
    kind: 'table',
    caption: 'Partnerskapstempen vid varje avstämning, 1–5',
    rowHeaders: true,
    columns: [
      { header: 'Dag', width: 1.4 },
      { header: 'Part', width: 1.6 },
      ...temperatureItems.map((header) => ({ header, align: 'right' as const })),
    ],
    rows: checkIns.flatMap(lanes),
  };
}

/** The chart of U4. Only check-ins that have been shown are in it; the others are told of by their day alone. */
export function temperaturePicture(c: CaseFile): Picture {
  const all = checkInsOf(c).filter((one) => voicesIn(c).some((voice) => one.rows[voice]));
  const shown = all.filter(
    (one) => isCheckInShown(c, one.date) && voicesIn(c).some((voice) => ratingOf(one.rows[voice])),
  );
  const covered = all.filter((one) => !shown.includes(one) && voicesIn(c).some((voice) => hasRated(one, voice)));
  const base = { id: 'tempen', title: 'Så mår partnerskapet' } as const;
  const waiting = covered.map(
    (one) => `Siffrorna från den ${longDate(one.date)} är täckta tills ni visar dem för varandra.`,
  );
  const table = tableOf(c, shown);
  const latest = shown.at(-1);
  if (!latest)
    return {
      ...base,
      intro: waiting.length > 0 ? waiting : ['Ni har inte gjort någon avstämning än.'],
      table,
      after: [],
    };
  const said = shown.map((one) => {
    const lanes = voicesIn(c).flatMap((voice) => {
      const rating = ratingOf(one.rows[voice]);
      return rating ? [`${voiceName(c, voice)} ${rating.join(', ')}`] : [];
    });
    return `${longDate(one.date)}: ${lanes.join('; ')}.`;
  });
  const figure = (layout: Layout) =>
    ({
      kind: 'figure',
      id: `tempen-${layout}`,
      caption: '1 är mycket lågt och 5 mycket högt. Kvadrat är den offentliga parten, cirkel organisationen.',
      alt: `Siffror för ${inWords(temperatureItems.map((item) => item.toLocaleLowerCase('sv')))}. ${said.join(' ')}`,
      width: gridWidth[layout],
      ...draw(c, shown, layout),
    }) as const;
  const intro = [`Den ${longDate(latest.date)}: ${gapSentence(latest)}`, ...waiting];
  return { ...base, intro, wide: figure('wide'), narrow: figure('narrow'), table, after: [] };
}
