/** A document as plain lines, for assertions: every text a reader can see. */
import type { Block, Document, Run } from '#templates/tree/document.ts';

const text = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

function lines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [`${block.number === undefined ? '' : `${block.number} `}${text(block.runs)}`];
    case 'list':
      return block.items.map((item) => text(item.runs));
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
    case 'pageBreak':
      return [];
  }
}

export const linesOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(lines);

export function wholeText(document: Document): string {
  const facts = document.facts.map((fact) => `${fact.label}: ${text(fact.runs)}`);
  return [document.title, document.subtitle, document.stamp, ...facts, ...linesOf(document.blocks)].join('\n');
}

/** Lines of one clause by its id, heading first. */
export function clauseLines(document: Document, id: string): readonly string[] {
  const start = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  if (start < 0) return [];
  const rest = document.blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return linesOf([...document.blocks.slice(start, start + 1), ...rest.slice(0, end < 0 ? undefined : end)]);
}
