/** The text of a clause as it stands before it is filled in: variables in braces, conditions in words. */

import type { ClauseItem, ClauseParagraph } from '#templates/clause/clause.ts';
import type { ClauseNode, Condition, ConditionNode } from '#templates/clause/text.ts';
import { factOf, isFactName } from '#templates/fields/facts.ts';

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
      return conditionalText(node);
    case 'declared':
      return textOf(node.children);
    case 'loop':
      return `[för varje ${node.list}: ${textOf(node.children)}]`;
  }
}

/** All three outcomes of a condition, in words. */
function conditionalText(node: ConditionNode): string {
  const { otherwise, unknown } = node;
  const others = [
    otherwise === 'nothing' ? '' : ` | annars: ${otherwise === 'refusal' ? 'en lucka' : textOf(otherwise)}`,
    unknown === 'gap' || unknown === 'nothing'
      ? ''
      : ` | okänt: ${unknown === 'same' ? 'samma text' : textOf(unknown)}`,
  ];
  return `[om ${conditionText(node)}: ${textOf(node.children)}${others.join('')}]`;
}

const textOf = (nodes: readonly ClauseNode[]): string => nodes.map(nodeText).join('');

/** What a condition means, to stand inside a sentence: "en enda kommun eller region är part". */
export function conditionText({ fact, negated, answered }: Condition): string {
  if (answered) return `{${fact}} är ifyllt`;
  const words = isFactName(fact) ? factOf(fact).explanation.replace(/\.$/, '') : `${fact} är med`;
  const inside = words.charAt(0).toLocaleLowerCase('sv') + words.slice(1);
  return negated ? `det inte är så att ${inside}` : inside;
}

const whenText = (when: Condition | undefined): string => (when ? `[om ${conditionText(when)}:] ` : '');

function itemText(item: ClauseItem): string {
  const when = whenText(item.when);
  const loop = item.loop === undefined ? '' : `[för varje ${item.loop}] `;
  return `${when}${loop}${textOf(item.nodes)}`;
}

/** One paragraph: its own text and the items of its list. */
export function paragraphText(paragraph: ClauseParagraph): {
  readonly text: string;
  readonly items: readonly string[];
} {
  return { text: `${whenText(paragraph.when)}${textOf(paragraph.nodes)}`, items: paragraph.items.map(itemText) };
}
