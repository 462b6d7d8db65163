/** Who steers: seats on both sides, how decisions are made, and where a question goes when the parties disagree. */
import { numberOf, textOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { inWords } from '#steps/swedish/format.ts';
import type { FigureMark } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import {
  type Cell,
  gapCell,
  gridWidth,
  heightOf,
  type Layout,
  line,
  nameOfSide,
  type Picture,
  rect,
  shapeMarks,
  textMarks,
  wrap,
} from './marks.ts';

const rules: Readonly<Record<string, string>> = {
  enighet: 'Alla ska vara eniga',
  kommunen_avgor: 'Kommunen avgör',
  organisationen_avgor: 'Organisationen avgör',
  annat: 'På annat sätt',
};

interface Steering {
  readonly seats: { readonly public: number | undefined; readonly org: number | undefined };
  readonly members: { readonly public: readonly string[]; readonly org: readonly string[] };
  readonly meetings: number | undefined;
  readonly rule: string | undefined;
  readonly higher: { readonly public: string | undefined; readonly org: string | undefined };
  readonly note: string | undefined;
  readonly group: {
    readonly used: string | undefined;
    readonly convenor: string | undefined;
    readonly meetings: string | undefined;
  };
}

function steeringOf(c: CaseFile): Steering {
  const roles = (list: 'steeringGroup.publicMembers' | 'steeringGroup.orgMembers'): readonly string[] =>
    rowsOf(c, list).flatMap((row) => {
      const role = row.fields['role']?.value;
      return typeof role === 'string' && role !== '' ? [role] : [];
    });
  return {
    seats: { public: numberOf(c, 'steeringGroup.seats.public'), org: numberOf(c, 'steeringGroup.seats.org') },
    members: { public: roles('steeringGroup.publicMembers'), org: roles('steeringGroup.orgMembers') },
    meetings: numberOf(c, 'steeringGroup.meetingsPerYear'),
    rule: rules[textOf(c, 'decisionRule') ?? ''],
    higher: { public: textOf(c, 'escalation.public'), org: textOf(c, 'escalation.org') },
    note: textOf(c, 'disagreementNote'),
    group: {
      used: textOf(c, 'workGroup.used'),
      convenor: textOf(c, 'workGroup.convenor'),
      meetings: textOf(c, 'workGroup.meetings'),
    },
  };
}

const missing = 'inte bestämt';
const seatWords = (count: number | undefined): string =>
  count === undefined ? missing : count === 1 ? '1 plats' : `${count} platser`;
const meetingWords = (count: number | undefined): string =>
  count === undefined
    ? 'antal möten är inte bestämt'
    : count === 1
      ? 'möts 1 gång per år'
      : `möts ${count} gånger per år`;

type Drawing = { readonly height: number; readonly marks: readonly FigureMark[] };

/** Seats in rows of eight, growing outwards from the middle, so that equal numbers look equal. */
function seatMarks(side: 'public' | 'org', count: number, inner: number, y: number): Drawing {
  const step = 24;
  const marks = Array.from({ length: Math.min(count, 24) }, (_, index) => {
    const away = (index % 6) * step;
    const x = side === 'public' ? inner - 18 - away : inner + away;
    return shapeMarks(side, x, y + Math.floor(index / 6) * step, 18);
  });
  return { marks: marks.flat(), height: Math.ceil(Math.min(count, 24) / 6) * step };
}

interface Step {
  readonly title: string;
  readonly below: string;
  readonly left: string;
  readonly right: string;
  readonly seats?: Steering['seats'];
}

function stepsOf(steering: Steering): readonly Step[] {
  const { higher, group } = steering;
  const often = [group.meetings, group.convenor === undefined ? undefined : `kallar: ${group.convenor}`];
  const below = often.filter((text) => text !== undefined).join(', ');
  const everyday: readonly Step[] = group.used === 'ja' ? [{ title: 'Vardagen', below, left: '', right: '' }] : [];
  return [
    {
      title: 'Vid oenighet',
      below: 'frågan går vidare',
      left: higher.public ?? missing,
      right: higher.org ?? missing,
    },
    {
      title: 'Styrgruppen',
      below: steering.rule === undefined ? 'beslutssätt saknas' : steering.rule.toLocaleLowerCase('sv'),
      left: seatWords(steering.seats.public),
      right: seatWords(steering.seats.org),
      seats: steering.seats,
    },
    ...everyday,
  ];
}

/** One step of the stair: what it is in the middle, and who stands on either side. */
function stepMarks(step: Step, layout: Layout, y: number): Drawing {
  const width = gridWidth[layout];
  const middle = width / 2;
  const half = layout === 'wide' ? 92 : 8;
  const inner = { public: middle - half, org: middle + half };
  const room = middle - half - 4;
  const title = [...wrap(step.title, layout === 'wide' ? 2 * half - 12 : width)];
  const below = wrap(step.below, layout === 'wide' ? 2 * half - 12 : width);
  const head: readonly FigureMark[] = [
    ...textMarks(title, middle, y + 24, { anchor: 'middle', strong: true }),
    ...textMarks(below, middle, y + 24 + heightOf(title), { anchor: 'middle' }),
  ];
  const headHeight = heightOf([...title, ...below]) + 16;
  const top = layout === 'wide' ? y : y + headHeight - 2;
  const sides = (['public', 'org'] as const).map((side): Drawing => {
    const seats = seatMarks(side, step.seats?.[side] ?? 0, inner[side], top + 12);
    const lines = wrap(side === 'public' ? step.left : step.right, room);
    const text = textMarks(lines, inner[side], top + seats.height + 26, {
      anchor: side === 'public' ? 'end' : 'start',
    });
    return { marks: [...seats.marks, ...text], height: seats.height + heightOf(lines) + 20 };
  });
  const sideHeight = Math.max(...sides.map((side) => side.height));
  const height = layout === 'wide' ? Math.max(headHeight, sideHeight) : headHeight + sideHeight;
  return { marks: [...head, ...sides.flatMap((side) => side.marks)], height };
}

function draw(c: CaseFile, steering: Steering, layout: Layout): Drawing {
  const width = gridWidth[layout];
  const room = width / 2 - 26;
  const left = wrap(nameOfSide(c, 'public'), room);
  const right = wrap(nameOfSide(c, 'org'), room);
  let y = Math.max(heightOf(left), heightOf(right)) + 12;
  const marks: FigureMark[] = [
    ...shapeMarks('public', 0, 4),
    ...textMarks(left, 22, 17, { strong: true }),
    ...textMarks(right, width - 22, 17, { strong: true, anchor: 'end' }),
    ...shapeMarks('org', width - 14, 4),
    rect(0, y - 1, width, 2, 'ink'),
  ];
  for (const step of stepsOf(steering)) {
    const drawn = stepMarks(step, layout, y);
    y += drawn.height;
    marks.push(...drawn.marks, line(0, y, width, y));
  }
  return { marks, height: y + 2 };
}

function tableOf(c: CaseFile, s: Steering): Picture['table'] {
  const o5 = (text: string | undefined): Cell =>
    text === undefined ? gapCell('steeringGroup.seats.public') : plain(text);
  const o6 = (text: string | undefined): Cell => (text === undefined ? gapCell('decisionRule') : plain(text));
  const seats = (count: number | undefined): Cell => o5(count === undefined ? undefined : seatWords(count));
  const members = (roles: readonly string[]): Cell => plain(roles.length === 0 ? 'Inte skrivet än' : inWords(roles));
  const both = (cell: Cell): readonly [Cell, Cell] => [cell, cell];
  const group = s.group.used === 'ja' ? (s.group.meetings ?? 'Ja') : s.group.used === 'nej' ? 'Ingen grupp' : undefined;
  return {
    kind: 'table',
    caption: 'Så styr ni tillsammans',
    rowHeaders: true,
    columns: [
      { header: 'Fråga', width: 1.1 },
      { header: nameOfSide(c, 'public'), width: 1.3 },
      { header: nameOfSide(c, 'org'), width: 1.3 },
    ],
    rows: [
      [plain('Platser i styrgruppen'), seats(s.seats.public), seats(s.seats.org)],
      [plain('Ledamöter'), members(s.members.public), members(s.members.org)],
      [
        plain('Styrgruppens möten'),
        ...both(o5(s.meetings === undefined ? undefined : meetingWords(s.meetings).replace('möts ', ''))),
      ],
      [plain('Ordförande'), ...both(plain('Växlar mellan parterna varje år, enligt avtalstexten'))],
      [plain('Beslut'), ...both(o6(s.rule))],
      [plain('Vid oenighet'), o6(s.higher.public), o6(s.higher.org)],
      [plain('Grupp för vardagen'), ...both(o5(group))],
    ],
  };
}

/** The steering picture (O5, O6). The chair is no question: the clause on the steering group lets it alternate. */
export function steeringPicture(c: CaseFile): Picture {
  const s = steeringOf(c);
  const base = { id: 'styrning', title: 'Vem styr?' } as const;
  const table = tableOf(c, s);
  const begun = s.seats.public !== undefined || s.seats.org !== undefined || s.rule !== undefined;
  if (!begun) return { ...base, intro: ['Ni har inte bestämt hur ni styr än.'], table, after: [] };
  const seats = `Styrgruppen har ${seatWords(s.seats.public)} för ${nameOfSide(c, 'public')} och ${seatWords(s.seats.org)} för ${nameOfSide(c, 'org')}.`;
  const intro = [`${seats} Den ${meetingWords(s.meetings)}.`.replace('Den antal möten', 'Antal möten')];
  const alt = `${intro[0]} Beslut: ${s.rule ?? missing}. Vid oenighet går frågan till ${s.higher.public ?? missing} hos ${nameOfSide(c, 'public')} och ${s.higher.org ?? missing} hos ${nameOfSide(c, 'org')}.`;
  const figure = (layout: Layout) =>
    ({
      kind: 'figure',
      id: `styrning-${layout}`,
      caption: 'Läs bilden nedifrån och upp: det som inte löses går ett steg högre.',
      alt,
      width: gridWidth[layout],
      ...draw(c, s, layout),
    }) as const;
  const after = s.note === undefined ? [] : [`Om oenighet har ni skrivit: ${s.note}`];
  return { ...base, intro, wide: figure('wide'), narrow: figure('narrow'), table, after };
}
