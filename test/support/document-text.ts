/** A document as plain lines, for assertions: every text a reader can see. */
import type { Block, Document } from '#templates/tree/document.ts';
import { type LabelledBlock, labelled } from '#templates/tree/labels.ts';
import { plainText as text } from '#templates/tree/runs.ts';

/** A block as it was made, or with its numbers on. */
type Any = Block | LabelledBlock;

function lines(block: Any): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [`${'label' in block && block.label !== undefined ? `${block.label} ` : ''}${text(block.runs)}`];
    case 'list':
      return block.items.flatMap((item) => [text(item.runs), ...(item.list ? lines(item.list) : [])]);
    case 'table':
      return [
        block.caption,
        block.columns.map((column) => column.header).join(' | '),
        ...[...block.rows, ...(block.foot ? [block.foot] : [])].map((row) => row.map(text).join(' | ')),
      ];
    case 'signatures':
      return block.parties.flatMap((party) => [
        party.name,
        ...party.signatories.map((one) => `${one.name}, ${one.title}`),
      ]);
    case 'callout':
      return [block.title, ...block.blocks.flatMap(lines)];
    case 'figure':
      return [block.caption, block.alt];
    case 'contents':
      return [block.title];
    case 'pageBreak':
      return [];
  }
}

export const linesOf = (blocks: readonly Any[]): readonly string[] => blocks.flatMap(lines);

export function wholeText(document: Document): string {
  const facts = document.facts.map((fact) => `${fact.label}: ${text(fact.runs)}`);
  return [document.title, document.subtitle, document.stamp, ...facts, ...linesOf(labelled(document).blocks)].join(
    '\n',
  );
}

/** Lines of one clause by its id: its paragraphs with their numbers, the items under them and the tables it prints. */
export function clauseLines(document: Document, id: string): readonly string[] {
  let open = false;
  return labelled(document).blocks.flatMap((block) => {
    const clause =
      block.kind === 'paragraph'
        ? block.trace?.clause
        : block.kind === 'list'
          ? block.items.find((item) => item.trace?.clause !== undefined)?.trace?.clause
          : undefined;
    if (block.kind === 'heading') open = false;
    else if (clause !== undefined) open = clause === id;
    return open && block.kind !== 'signatures' ? lines(block) : [];
  });
}
