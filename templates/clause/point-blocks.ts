/** From a filled paragraph of a clause to the blocks of the document. */
import type { AgreementInput } from '#templates/agreement/input.ts';
import { clauseTable } from '#templates/agreement/money-table.ts';
import type { Block, ListItem, Run, Trace } from '#templates/tree/document.ts';
import { cutLines, type OwnPart } from '#templates/tree/own-words.ts';
import type { Clause, ClauseParagraph } from './clause.ts';
import type { Filling } from './fill.ts';
import { type Item, traceOf } from './items.ts';

/** A paragraph whose text is filled in. */
export interface Printed {
  /** Number in the file; 0 for text that is not from the file. */
  readonly from: number;
  readonly filling: Filling;
  readonly items: readonly Item[];
  readonly listStyle: ClauseParagraph['listStyle'];
  readonly own?: true;
}

interface PointPlace {
  readonly id: string;
  readonly clause: Clause;
  readonly input: AgreementInput;
  /** Put after the text. */
  readonly after: readonly Run[];
}

/** One numbered paragraph with what stands under it: own lines, items, lists and tables. */
export function paragraphBlocks(paragraph: Printed, { id, clause, input, after }: PointPlace): readonly Block[] {
  const { filling, items, own } = paragraph;
  const trace = traceOf(clause, filling.answers);
  const { first, rest } = cutLines([...filling.runs, ...after]);
  const under = [...rest.map((part) => ownPart(part, trace)), ...itemBlocks(paragraph, clause, input)];
  const text: Block = {
    kind: 'paragraph',
    numbered: true,
    id,
    runs: first,
    trace,
    ...(own ? { ownWording: true } : {}),
    ...(items.length > 0 || rest.length > 0 ? { keepWithNext: true } : {}),
  };
  return [text, ...under];
}

/** The parties' own lines under a paragraph: as paragraphs and as lists. */
function ownPart(part: OwnPart, trace: Trace): Block {
  if ('runs' in part) return { kind: 'paragraph', runs: part.runs, trace };
  return { kind: 'list', style: part.style, items: part.items.map((runs) => ({ runs, trace })) };
}

/** The items under a paragraph in order: a list for those in a row with marks, a paragraph for a line, and tables. */
function itemBlocks({ items, listStyle }: Printed, clause: Clause, input: AgreementInput): readonly Block[] {
  const blocks: Block[] = [];
  for (const item of items) {
    if (item.table !== undefined) blocks.push(...clauseTable(item.table, input));
    else if (item.line) blocks.push(...lineBlocks(item.runs, item.trace ?? traceOf(clause, [])));
    else {
      const last = blocks.at(-1);
      const own = listItem(item);
      if (last?.kind === 'list' && last.style === listStyle)
        blocks[blocks.length - 1] = { ...last, items: [...last.items, own] };
      else blocks.push({ kind: 'list', style: listStyle, items: [own] });
    }
  }
  return blocks;
}

function lineBlocks(runs: readonly Run[], trace: Trace): readonly Block[] {
  const { first, rest } = cutLines(runs);
  return [{ kind: 'paragraph', runs: first, trace }, ...rest.map((part) => ownPart(part, trace))];
}

/** Own words of several lines in an item: what is a list in them is a list in the item. */
function listItem(item: Item): ListItem {
  const { first, rest } = cutLines(item.runs);
  const texts = rest.flatMap((part) => ('runs' in part ? [{ text: '\n' }, ...part.runs] : []));
  const inner = rest.flatMap((part) => ('items' in part ? [part] : []))[0];
  const trace = item.trace === undefined ? {} : { trace: item.trace };
  const list = inner && { kind: 'list' as const, style: inner.style, items: inner.items.map((runs) => ({ runs })) };
  return { runs: [...first, ...texts], ...trace, ...(list === undefined ? {} : { list }) };
}
