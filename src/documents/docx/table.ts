import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Table as TableOf } from '#templates/tree/document.ts';
import type { LabelledRun } from '#templates/tree/labels.ts';
import { inlines } from './inline.ts';

type TableBlock = TableOf<LabelledRun>;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: '767676' } as const;
const heavy = { style: BorderStyle.SINGLE, size: 12, color: '000000' } as const;

function columnWidths(block: TableBlock, width: number): number[] {
  const shares = block.columns.map((column) => column.width ?? 1);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((width * share) / total));
}

/** A real Word table: caption above, head row that repeats, rows that are not cut. */
export function wordTable(block: TableBlock, left: number, width: number): FileChild[] {
  const widths = columnWidths(block, width);
  const cell = (runs: readonly LabelledRun[], index: number, bottom: typeof hair | typeof heavy) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      borders: { top: none, left: none, right: none, bottom },
      margins: { left: 0, right: 120 },
      children: [
        new Paragraph({
          style: 'Tabelltext',
          alignment: block.columns[index]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: inlines(runs),
        }),
      ],
    });
  const row = (
    cells: readonly (readonly LabelledRun[])[],
    bottom: typeof hair | typeof heavy,
    bold: boolean,
    head = false,
  ) =>
    new TableRow({
      ...(block.writing === true && !head ? { height: { value: 600, rule: HeightRule.ATLEAST } } : {}),
      cantSplit: true,
      tableHeader: head,
      children: block.columns.map((_, index) => {
        const runs = cells[index] ?? [];
        const shown = bold
          ? runs.map((run): LabelledRun => (run.mark === undefined ? { ...run, mark: 'strong' } : run))
          : runs;
        return cell(shown, index, bottom);
      }),
    });
  const head = row(
    block.columns.map((column) => [{ text: column.header }]),
    heavy,
    true,
    true,
  );
  const rows = block.rows.map((cells, index) => row(cells, index === block.rows.length - 1 ? heavy : hair, false));
  const foot = block.foot === undefined ? [] : [row(block.foot, heavy, true)];
  return [
    new Paragraph({ style: 'Caption', indent: { left }, children: inlines([{ text: block.caption }]) }),
    new Table({
      width: { size: width, type: WidthType.DXA },
      indent: { size: left, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [head, ...rows, ...foot],
    }),
    new Paragraph({ style: 'Sidbrytning' }),
  ];
}
