/** From an answer to the sentences it has shaped. */
import type { Block, Document, Trace } from './document.ts';
import { plainText } from './runs.ts';

export interface UsedIn {
  /** Printed number of the paragraph, for example "3.1"; absent in tables and unnumbered text. */
  readonly number?: string;
  readonly clause?: string;
  readonly text: string;
}

const uses = (trace: Trace | undefined, ref: string): boolean =>
  trace?.answers.some((answer) => answer.ref === ref) ?? false;

/** Paragraphs and list items that the answers to a question have gone into, or decided, in reading order. */
export function sentencesUsing(document: Document, ref: string): readonly UsedIn[] {
  return usesIn(document.blocks, ref);
}

function usesIn(blocks: readonly Block[], ref: string): readonly UsedIn[] {
  const found: UsedIn[] = [];
  let number: string | undefined;
  for (const block of blocks) {
    if (block.kind === 'callout') found.push(...usesIn(block.blocks, ref));
    if (block.kind === 'heading') number = undefined;
    if (block.kind === 'paragraph') {
      number = block.number;
      if (uses(block.trace, ref)) found.push(usedIn(block.runs, block.trace, number));
    }
    if (block.kind === 'list')
      for (const item of block.items) if (uses(item.trace, ref)) found.push(usedIn(item.runs, item.trace, number));
  }
  return found;
}

function usedIn(runs: Parameters<typeof plainText>[0], trace: Trace | undefined, number: string | undefined): UsedIn {
  return {
    text: plainText(runs),
    ...(number === undefined ? {} : { number }),
    ...(trace?.clause === undefined ? {} : { clause: trace.clause }),
  };
}
