import {
  AlignmentType,
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
import type { References } from './references.ts';
import { wordColumns } from './widths.ts';

type TableBlock = TableOf<LabelledRun>;
type Cells = readonly (readonly LabelledRun[])[];

/** A real Word table: caption above, head row that repeats, rows that are not cut, its look from the table style. */
export function wordTable(block: TableBlock, left: number, width: number, references: References): FileChild[] {
  const widths = wordColumns(block, width);
  const cell = (runs: readonly LabelledRun[], index: number) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style: 'Tabelltext',
          alignment: block.columns[index]?.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: inlines(runs, references),
        }),
      ],
    });
  const row = (cells: Cells, head = false) =>
    new TableRow({
      ...(block.writing === true && !head ? { height: { value: 600, rule: HeightRule.ATLEAST } } : {}),
      cantSplit: true,
      tableHeader: head,
      children: block.columns.map((_, index) => cell(cells[index] ?? [], index)),
    });
  const head = row(
    block.columns.map((column) => [{ text: column.header }]),
    true,
  );
  const bold = (runs: readonly LabelledRun[]) =>
    runs.map((run): LabelledRun => (run.mark === undefined ? { ...run, mark: 'strong' } : run));
  const foot = block.foot === undefined ? [] : [row(block.foot.map(bold))];
  return [
    new Paragraph({ style: 'Caption', children: inlines([{ text: block.caption }]) }),
    new Table({
      style: 'Avtalstabell',
      tableLook: {
        firstRow: true,
        lastRow: block.foot !== undefined,
        firstColumn: block.rowHeaders === true,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      width: { size: width, type: WidthType.DXA },
      indent: { size: left, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [head, ...block.rows.map((cells) => row(cells)), ...foot],
    }),
    new Paragraph({ style: 'Mellanrum' }),
  ];
}
