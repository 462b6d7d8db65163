/** The competence plan as a table, and its first year as a strip of months. */

import { choicesOf, textOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { longDate } from '#steps/swedish/format.ts';
import { monthNames } from '#steps/swedish/numbers.ts';
import { at } from '#templates/fields/ask.ts';
import type { FigureMark, Side } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import { type LearningCard, learnersOf, learningCards, learningGroups } from './learning.ts';
import {
  type Cell,
  gapCell,
  gridWidth,
  heightOf,
  line,
  type Picture,
  shapeMarks,
  shapeWidth,
  textMarks,
  wrap,
} from './marks.ts';

/** Something on a day of the first year. */
export interface YearEvent {
  /** 0–11, counted from the month of the start. */
  readonly month: number;
  readonly date: string;
  readonly text: string;
  readonly side: Side;
}

export interface FirstYear {
  /** Month names from the start, with the year on the first and on every January. */
  readonly months: readonly { readonly name: string; readonly year: string }[];
  readonly events: readonly YearEvent[];
  /** What has a day after the first year. */
  readonly later: readonly YearEvent[];
}

const monthNumber = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;

/** Learning goals and check-ins by month from the start of the term; undefined before the start is known. */
export function firstYear(c: CaseFile): FirstYear | undefined {
  const start = textOf(c, 'term.start');
  if (start === undefined) return undefined;
  const first = monthNumber(start);
  const dated = [
    ...learningCards(c).flatMap((card) =>
      card.date === undefined ? [] : [{ date: card.date, text: card.need, side: card.side }],
    ),
    ...choicesOf(c, 'followUp.schedule').map((date) => ({
      date,
      text: 'Avstämning av lärandet',
      side: 'joint' as const,
    })),
  ];
  const events = dated
    .map((event) => ({ ...event, month: monthNumber(event.date) - first }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const months = Array.from({ length: 12 }, (_, index) => {
    const at = first + index;
    return { name: monthNames[at % 12] ?? '', year: index === 0 || at % 12 === 0 ? String(Math.floor(at / 12)) : '' };
  });
  return {
    months,
    events: events.filter((event) => event.month >= 0 && event.month < 12),
    later: events.filter((event) => event.month >= 12),
  };
}

function stripMarks(year: FirstYear): { readonly height: number; readonly marks: readonly FigureMark[] } {
  const width = gridWidth.wide;
  const cell = width / 12;
  const marks: FigureMark[] = [line(0, 46, width, 46)];
  year.months.forEach((month, index) => {
    const x = index * cell;
    marks.push(...textMarks([month.name.slice(0, month.name.length > 4 ? 3 : 4)], x + 6, 18, { strong: true }));
    if (month.year !== '') marks.push(...textMarks([month.year], x + 6, 38));
  });
  let deepest = 0;
  const inMonth = new Map<number, number>();
  year.events.forEach((event, index) => {
    const place = inMonth.get(event.month) ?? 0;
    inMonth.set(event.month, place + 1);
    deepest = Math.max(deepest, place + 1);
    const x = event.month * cell + 6;
    const y = 56 + place * 26;
    marks.push(
      ...shapeMarks(event.side, x, y),
      ...textMarks([String(index + 1)], x + shapeWidth(event.side) + 5, y + 13, { strong: true }),
    );
  });
  const bottom = 56 + Math.max(1, deepest) * 26;
  for (let index = 0; index <= 12; index += 1) marks.push(line(index * cell, 0, index * cell, bottom));
  marks.push(line(0, bottom, width, bottom));
  let y = bottom + 8;
  year.events.forEach((event, index) => {
    const lines = wrap(`${index + 1}. ${longDate(event.date)}: ${event.text}`, width - 8);
    marks.push(...textMarks(lines, 0, y + 16));
    y += heightOf(lines) + 4;
  });
  return { marks, height: y + 4 };
}

function yearTable(year: FirstYear | undefined): Picture['table'] {
  const events = year ? [...year.events, ...year.later] : [];
  const whose = { public: 'Den offentliga parten', org: 'Organisationen', joint: 'Alla parter' } as const;
  return {
    kind: 'table',
    caption: 'Lärandet i tidsordning',
    rowHeaders: true,
    columns: [{ header: 'Dag' }, { header: 'Vad', width: 2.4 }, { header: 'Vem lär' }],
    rows: events.map((event) => [plain(longDate(event.date)), plain(event.text), plain(whose[event.side])]),
  };
}

/** The first year as a strip of months. It has no narrow drawing: on a phone the table is the list. */
export function yearPicture(c: CaseFile): Picture {
  const year = firstYear(c);
  const base = { id: 'forsta-aret', title: 'Första året' } as const;
  const table = yearTable(year);
  if (!year)
    return { ...base, intro: ['Månaderna ritas när ni har skrivit när avtalet börjar (sida 5.1).'], table, after: [] };
  if (year.events.length === 0)
    return { ...base, intro: ['Inget lärande har en dag under första året.'], table, after: [] };
  const said = year.events.map((event) => `${longDate(event.date)}: ${event.text}.`);
  const later = year.later.length === 0 ? [] : ['Det som kommer senare står i tabellen.'];
  const { marks, height } = stripMarks(year);
  return {
    ...base,
    intro: later,
    wide: {
      kind: 'figure',
      id: 'forsta-aret',
      caption: 'Tolv månader från avtalets början. Siffrorna hör till listan under månaderna.',
      alt: `Månader från ${year.months[0]?.name ?? ''} ${year.months[0]?.year ?? ''}. ${said.join(' ')}`,
      width: gridWidth.wide,
      height,
      marks,
    },
    table,
    after: [],
  };
}

const decided = (text: string | undefined, card: LearningCard): Cell =>
  text === undefined ? [{ text: 'Inte bestämt', mark: 'gap', page: card.page, ref: card.ref }] : plain(text);

/** Need, who can, who learns, how, when, who sees to it: one row per card, with its group. */
export function planTable(c: CaseFile): Picture['table'] {
  const rows = learningCards(c).map((card): readonly Cell[] => [
    plain(`${learningGroups[card.group]}: ${card.need}`),
    card.has === undefined ? plain('Ingen än') : plain(card.has),
    plain(card.learns),
    decided(card.how, card),
    decided(card.when, card),
    decided(card.responsible, card),
  ]);
  return {
    kind: 'table',
    caption: 'Vad ni ska lära er',
    rowHeaders: true,
    columns: [
      { header: 'Behov', width: 1.8 },
      { header: 'Vem kan' },
      { header: 'Vem lär' },
      { header: 'Hur', width: 1.4 },
      { header: 'När' },
      { header: 'Ansvarig' },
    ],
    rows: rows.length > 0 ? rows : [[gapCell('learningGoals'), [], [], [], [], []]],
  };
}

/** What the plan lacks, in words: learning goes both ways, and somebody learns together. */
export function planGaps(
  c: CaseFile,
): readonly { readonly text: string; readonly page: string; readonly ref: string }[] {
  const cards = learningCards(c);
  const has = (ref: string): boolean => cards.some((card) => card.ref === ref);
  return [
    { ...at('learnFromOrg'), text: 'Vad den offentliga parten vill lära av organisationen' },
    { ...at('learnFromPublic'), text: 'Vad organisationen vill lära av den offentliga parten' },
    { ...at('learningGoals'), text: 'Ett gemensamt lärandemål' },
  ].filter(({ ref }) => !has(ref));
}

/** The plan for annex 6: the table, who takes part, and the first year. */
export function competencePicture(c: CaseFile): Picture {
  const learners = learnersOf(c);
  return {
    id: 'kompetensplan',
    title: 'Kompetensplan',
    intro: learners === undefined ? [] : [learners],
    table: planTable(c),
    after: [],
  };
}
