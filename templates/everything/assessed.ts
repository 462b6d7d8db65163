/** In Underlaget: how the answers were assessed. */
import { levelBlocks } from '#templates/assessment/blocks.ts';
import { aidSentence, chainTable, legBlocks } from '#templates/assessment/law-tables.ts';
import { partName } from '#templates/assessment/legal-document.ts';
import { sayTold } from '#templates/assessment/say.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { h2, h3, text, under } from '#templates/tree/prose.ts';

/** How each part was assessed: level, chain, reasons and state aid. The signals and sources stand with the lawyer. */
export function chains(all: DocumentInput): readonly Block[] {
  const say = sayTold(all);
  const several = all.assessment.parts.length > 1;
  const blocks = all.assessment.parts.flatMap((part) => [
    ...(several ? [h3(`Delen ”${partName(all, part)}”`)] : []),
    ...levelBlocks(part, say),
    ...(part.level === null
      ? []
      : [...chainTable(part, say, all.words), ...legBlocks(part, say), text(say(aidSentence(part)))]),
  ]);
  return under(h2('Så bedömdes svaren'), blocks);
}
