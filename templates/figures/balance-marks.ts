/** The drawing of the balance: bars growing outwards from a gutter that holds the labels. */
import { orgIds } from '#steps/case/answers.ts';
import type { CaseFile, Item, Voice } from '#steps/case/case-file.ts';
import { voiceName } from '#steps/swedish/format.ts';
import type { FigureMark } from '#templates/tree/document.ts';
import {
  gridWidth,
  heightOf,
  type Layout,
  line,
  nameOfSide,
  rect,
  shapeMarks,
  sideOf,
  textMarks,
  wrap,
} from './marks.ts';

/** What one party brings of one kind. `share` is the length of its bar, 0–1 of the row's longest. */
export interface BalanceCell {
  readonly voice: Voice;
  readonly share: number;
  readonly value: string;
  readonly rows: readonly Item[];
}

export interface BalanceRow {
  readonly type: string;
  readonly label: string;
  /** Hours and kronor are measured; of the rest only the number of things is known. */
  readonly measured: boolean;
  readonly cells: readonly BalanceCell[];
}

type Drawing = { readonly height: number; readonly marks: readonly FigureMark[] };

const bar = 20;
/** Half the gutter between the bars; the longest bar; and how much room the values get beside or under the bars. */
const measures = {
  wide: { gutter: 62, longest: 140 },
  narrow: { gutter: 2, longest: 164 },
} as const satisfies Record<Layout, object>;

/** Lines of a cell: the value, and whose it is when several organisations share a side. */
function linesOf(c: CaseFile, cell: BalanceCell, width: number): readonly string[] {
  const several = orgIds(c).length > 1 && sideOf(cell.voice) === 'org' && cell.rows.length > 0;
  return [...wrap(cell.value, width), ...(several ? wrap(voiceName(c, cell.voice), width) : [])];
}

interface At {
  readonly c: CaseFile;
  readonly layout: Layout;
  readonly y: number;
}

/** One bar with its value. In the wide layout the value stands at the end of the bar, in the narrow under it. */
function cellMarks({ c, layout, y }: At, cell: BalanceCell): Drawing {
  const { gutter, longest } = measures[layout];
  const middle = gridWidth[layout] / 2;
  const left = sideOf(cell.voice) === 'public';
  const length = cell.rows.length === 0 ? 0 : Math.max(4, cell.share * longest);
  const side = left ? 'public' : 'org';
  const bars = length > 0 ? [rect(left ? middle - gutter - length : middle + gutter, y, length, bar, side)] : [];
  const away = layout === 'wide' ? gutter + length + (length > 0 ? 8 : 0) : 8;
  const lines = linesOf(c, cell, middle - away);
  const x = left ? middle - away : middle + away;
  const below = layout === 'wide' || length === 0 ? 15 : bar + 17;
  const text = textMarks(lines, x, y + below, { anchor: left ? 'end' : 'start' });
  return { marks: [...bars, ...text], height: Math.max(bar, below - 15 + heightOf(lines)) };
}

/** Of several organisations only those that bring something are drawn; when none does, one says so for all. */
function cellsOfSide(row: BalanceRow, side: 'public' | 'org'): readonly BalanceCell[] {
  const cells = row.cells.filter(({ voice }) => sideOf(voice) === side);
  const filled = cells.filter((cell) => cell.rows.length > 0);
  return filled.length > 0 ? filled : cells.slice(0, 1);
}

/** One kind of contribution: its label, and the bars of every party, those of one side under each other. */
function rowMarks(at: At, row: BalanceRow): Drawing {
  const { layout, y } = at;
  const middle = gridWidth[layout] / 2;
  const top = layout === 'wide' ? y + 13 : y + 30;
  const label = textMarks(
    [row.label],
    layout === 'wide' ? middle : 0,
    layout === 'wide' ? top + 15 : y + 22,
    layout === 'wide' ? { anchor: 'middle', strong: true } : { strong: true },
  );
  const marks: FigureMark[] = [...label];
  const ends = (['public', 'org'] as const).map((side) => {
    let next = top;
    for (const cell of cellsOfSide(row, side)) {
      const drawn = cellMarks({ ...at, y: next }, cell);
      marks.push(...drawn.marks);
      next += drawn.height + 8;
    }
    return next;
  });
  return { marks, height: Math.max(...ends) - y + 4 };
}

function headMarks(c: CaseFile, layout: Layout): Drawing {
  const width = gridWidth[layout];
  const room = width / 2 - (layout === 'wide' ? 60 : 26);
  const left = wrap(nameOfSide(c, 'public'), room);
  const right = wrap(nameOfSide(c, 'org'), room);
  const height = Math.max(heightOf(left), heightOf(right)) + 12;
  return {
    height,
    marks: [
      ...shapeMarks('public', 0, 4),
      ...textMarks(left, 22, 17, { strong: true }),
      ...(layout === 'wide' ? textMarks(['per år'], width / 2, 17, { anchor: 'middle' }) : []),
      ...textMarks(right, width - 22, 17, { strong: true, anchor: 'end' }),
      ...shapeMarks('org', width - 14, 4),
      rect(0, height - 1, width, 2, 'ink'),
    ],
  };
}

/** All marks of the balance picture on one of the two grids, with the height that they need. */
export function balanceMarks(c: CaseFile, rows: readonly BalanceRow[], layout: Layout): Drawing {
  const head = headMarks(c, layout);
  const marks: FigureMark[] = [...head.marks];
  let y = head.height;
  for (const row of rows) {
    const drawn = rowMarks({ c, layout, y }, row);
    y += drawn.height;
    marks.push(...drawn.marks, line(0, y, gridWidth[layout], y));
  }
  return { marks, height: y + 2 };
}
