/** The text of a clause as it stands before it is filled in: variables in braces, conditions in words. */

import type { ClauseItem, ClauseParagraph } from '#templates/clause/clause.ts';
import type { ClauseNode, Condition } from '#templates/clause/text.ts';
import { facts, isFactName } from '#templates/fields/facts.ts';

function nodeText(node: ClauseNode): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'field':
      return `{${node.name}}`;
    case 'reference':
      return `[nummer på ${node.clause}]`;
    case 'annex':
      return `[nummer på ${node.annex}]`;
    case 'point':
      return `punkt ${node.number}`;
    case 'condition':
      return `[om ${conditionText(node)}: ${textOf(node.children)}]`;
    case 'loop':
      return `[för varje ${node.list}: ${textOf(node.children)}]`;
  }
}

const textOf = (nodes: readonly ClauseNode[]): string => nodes.map(nodeText).join('');

/** What a condition means, to stand inside a sentence: "en enda kommun eller region är part". */
export function conditionText({ fact, negated }: Condition): string {
  const words = isFactName(fact) ? facts[fact].explanation.replace(/\.$/, '') : `${fact} är med`;
  const inside = words.charAt(0).toLocaleLowerCase('sv') + words.slice(1);
  return negated ? `det inte är så att ${inside}` : inside;
}

function itemText(item: ClauseItem): string {
  const when = item.when ? `[om ${conditionText(item.when)}:] ` : '';
  const loop = item.loop === undefined ? '' : `[för varje ${item.loop}] `;
  return `${when}${loop}${textOf(item.nodes)}`;
}

/** One paragraph: its own text and the items of its list. */
export function paragraphText(paragraph: ClauseParagraph): {
  readonly text: string;
  readonly items: readonly string[];
} {
  return { text: textOf(paragraph.nodes), items: paragraph.items.map(itemText) };
}
