/** Cells of the previewed tables as places to ask for a trace: with the mouse on the cell, with Enter on the table. */
import { type RefObject, useEffect } from 'react';
import type { Block, Document } from '#templates/tree/document.ts';
import type { Piece } from '#templates/tree/provenance.ts';

const isTable = (block: Block): boolean => block.kind === 'table';

/** Keys of the tables in reading order, as the screen has them. */
function tableKeys(document: Document): readonly string[] {
  const inside = (block: Block, key: string): readonly string[] => {
    if (isTable(block)) return [key];
    return block.kind === 'callout' ? block.blocks.flatMap((inner, index) => inside(inner, `${key}-${index + 1}`)) : [];
  };
  return document.blocks.flatMap((block, index) => inside(block, String(index + 1)));
}

interface Cells {
  readonly cell: (key: string) => HTMLTableCellElement | undefined;
  readonly keyOf: (target: Element) => string | undefined;
}

/** Pairs what is on the screen with the keys of the pieces. */
function cellsOf(root: HTMLElement, document: Document): Cells {
  const tables = [...root.querySelectorAll<HTMLElement>('.doc-table')];
  const keys = tableKeys(document);
  return {
    cell: (key) => {
      const [column, row, ...rest] = key.split('-').reverse();
      const table = tables[keys.indexOf(rest.reverse().join('-'))];
      return table?.querySelector('tbody')?.rows[Number(row) - 1]?.cells[Number(column) - 1];
    },
    keyOf: (target) => {
      const cell = target.closest<HTMLTableCellElement>('tbody th, tbody td');
      const table = target.closest<HTMLElement>('.doc-table');
      const key = table ? keys[tables.indexOf(table)] : undefined;
      if (key === undefined) return undefined;
      const row = cell?.closest('tr');
      return cell && row ? `${key}-${row.sectionRowIndex + 1}-${cell.cellIndex + 1}` : key;
    },
  };
}

/** Marks the cells that have a trace and the one that is chosen, and tells when one is asked for. */
export function useTableCells(
  root: RefObject<HTMLElement | null>,
  document: Document | undefined,
  pieces: readonly Piece[],
  chosen: Piece | undefined,
  choose: (piece: Piece) => void,
): void {
  useEffect(() => {
    const paper = root.current;
    if (!paper || !document) return;
    const cells = cellsOf(paper, document);
    const traced = pieces.filter((piece) => piece.table !== undefined);
    const marked = traced.flatMap((piece) => cells.cell(piece.key) ?? []);
    for (const cell of marked) cell.classList.add('cell-traced');
    const now = chosen?.table === undefined ? undefined : cells.cell(chosen.key);
    now?.classList.add('cell-chosen');
    const ask = (event: Event): void => {
      if (!(event.target instanceof Element) || event.target.closest('a')) return;
      const key = cells.keyOf(event.target);
      const piece =
        traced.find((one) => one.key === key) ?? (event.type === 'keydown' ? firstIn(traced, key) : undefined);
      if (piece) choose(piece);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.target instanceof Element) || !event.target.matches('.doc-table')) return;
      event.preventDefault();
      ask(event);
    };
    paper.addEventListener('click', ask);
    paper.addEventListener('keydown', press);
    return () => {
      for (const cell of marked) cell.classList.remove('cell-traced');
      now?.classList.remove('cell-chosen');
      paper.removeEventListener('click', ask);
      paper.removeEventListener('keydown', press);
    };
  }, [root, document, pieces, chosen, choose]);
}

const firstIn = (pieces: readonly Piece[], table: string | undefined): Piece | undefined =>
  pieces.find((piece) => table !== undefined && tableOf(piece) === table);

/** Key of the table that a cell stands in. */
export const tableOf = (piece: Piece): string => piece.key.split('-').slice(0, -2).join('-');

/** The element of a piece that can take the focus: the sentence itself, or the table around the cell. */
export function elementOf(root: HTMLElement, document: Document, piece: Piece): HTMLElement | null {
  if (piece.table === undefined) return root.querySelector<HTMLElement>(`#spar-${piece.key}`);
  return cellsOf(root, document).cell(piece.key)?.closest<HTMLElement>('.doc-table') ?? null;
}
