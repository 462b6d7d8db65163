/** From an answer to the sentences it has shaped, and from a sentence back to its answers. */
import type { Document, Run, Trace } from './document.ts';
import { type LabelledBlock, type LabelledItem, type LabelledRun, labelled } from './labels.ts';
import { plainText, unique } from './runs.ts';

/** One piece of a document that can tell where it comes from: a paragraph, a list item or a cell of a table. */
export interface Piece {
  /** Place in the tree: "12" is the twelfth block, "12-3" its third item, "12-2-1" row 2, cell 1. The renderers' key. */
  readonly key: string;
  /** A place that stays when other text comes and goes: id of the clause, or of the heading above, and the how-manieth piece of it. */
  readonly section: string;
  readonly nth: number;
  /** Printed number of the paragraph, for example "3.1"; absent in tables and unnumbered text. */
  readonly number?: string;
  readonly clause?: string;
  /** Caption of the table it stands in. */
  readonly table?: string;
  readonly text: string;
  readonly trace: Trace;
}

/** What a cell is built on: the questions that its runs name. Undefined for our own words and for gaps. */
export function traceOfCell(runs: readonly Run[]): Trace | undefined {
  const answers = runs.flatMap(({ ref, page, path = '', mark }) =>
    ref === undefined || page === undefined || mark === 'gap' ? [] : [{ ref, page, path }],
  );
  return answers.length === 0 ? undefined : { answers: unique(answers), rules: [], sources: [] };
}

type Found = Omit<Piece, 'section' | 'nth'>;

function piecesIn(block: LabelledBlock, key: string): readonly Found[] {
  const piece = (own: string, runs: readonly LabelledRun[], trace: Trace | undefined, more: Partial<Found> = {}) =>
    trace === undefined
      ? []
      : [
          {
            key: own,
            text: plainText(runs),
            trace,
            ...(trace.clause === undefined ? {} : { clause: trace.clause }),
            ...more,
          },
        ];
  const itemPieces = (item: LabelledItem, own: string): readonly Found[] => [
    ...piece(own, item.runs, item.trace),
    ...(item.list?.items ?? []).flatMap((inner, index) => itemPieces(inner, `${own}-${index + 1}`)),
  ];
  switch (block.kind) {
    case 'paragraph':
      return piece(key, block.runs, block.trace, block.label === undefined ? {} : { number: block.label });
    case 'list':
      return block.items.flatMap((item, index) => itemPieces(item, `${key}-${index + 1}`));
    case 'table':
      return block.rows.flatMap((row, y) =>
        row.flatMap((cell, x) => piece(`${key}-${y + 1}-${x + 1}`, cell, traceOfCell(cell), { table: block.caption })),
      );
    case 'callout':
      return block.blocks.flatMap((inner, index) => piecesIn(inner, `${key}-${index + 1}`));
    default:
      return [];
  }
}

/** Every piece of a document with a trace, in reading order. A list item carries the number of its paragraph. */
export function piecesOf(document: Document): readonly Piece[] {
  const pieces: Piece[] = [];
  const met = new Map<string, number>();
  let heading = '';
  let number: string | undefined;
  for (const [index, block] of labelled(document).blocks.entries()) {
    if (block.kind === 'heading') [heading, number] = [block.id ?? heading, undefined];
    if (block.kind === 'paragraph') number = block.label ?? number;
    for (const found of piecesIn(block, String(index + 1))) {
      const own = number !== undefined && found.table === undefined ? { number } : {};
      const section = found.clause ?? heading;
      const nth = met.get(section) ?? 0;
      pieces.push({ ...own, ...found, section, nth });
      met.set(section, nth + 1);
    }
  }
  return pieces;
}

/** The piece at a place, or the nearest one left in its section. */
export function pieceAt(pieces: readonly Piece[], place: Pick<Piece, 'section' | 'nth'>): Piece | undefined {
  const near = pieces.filter((piece) => piece.section === place.section);
  return near[Math.min(place.nth, near.length - 1)];
}

/** Paragraphs, list items and cells that the answers to a question have gone into, or decided, in reading order. */
export function sentencesUsing(document: Document, ref: string): readonly Piece[] {
  return piecesOf(document).filter(({ trace }) => trace.answers.some((answer) => answer.ref === ref));
}
