/**
 * The notation inside a clause's sentences, as a tree: fields, loops, conditions with three outcomes, declared sentences
 * and references. The grammar in words is in the README of the documents; what it leaves out is in decision 021.
 */

/** What a sentence hangs on: a named fact, another clause that is included, or a field that is answered. */
export interface Condition {
  readonly fact: string;
  readonly negated: boolean;
  /** `fact` is the name of a field. It holds when the field is answered, and is never a no. */
  readonly answered?: true;
}

export interface ConditionNode extends Condition {
  readonly kind: 'condition';
  /** Printed at yes. */
  readonly children: readonly ClauseNode[];
  /** At no: words, nothing, or the gap that stands in for a text that would not be true. */
  readonly otherwise: readonly ClauseNode[] | 'nothing' | 'refusal';
  /** While nobody has answered: words, nothing, the gap that names the question, or the same words as at yes. */
  readonly unknown: readonly ClauseNode[] | 'nothing' | 'gap' | 'same';
}

export type ClauseNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'reference'; readonly clause: string; readonly optional: boolean }
  /** "[[bilaga-budget]]": an annex of the agreement, by its id. */
  | { readonly kind: 'annex'; readonly annex: string }
  /** "punkt n.2": a paragraph of the same clause. */
  | { readonly kind: 'point'; readonly number: number }
  | ConditionNode
  /** A sentence that says of itself what it is: agreed by being written, or law whoever the parties are. */
  | { readonly kind: 'declared'; readonly as: 'agreed' | 'law'; readonly children: readonly ClauseNode[] }
  | { readonly kind: 'loop'; readonly list: string; readonly children: readonly ClauseNode[] };

/** The three texts of a condition, without those that are words of command. */
export function branchesOf(node: ConditionNode): readonly (readonly ClauseNode[])[] {
  return [node.children, node.otherwise, node.unknown].filter((branch) => typeof branch !== 'string');
}

/** Every node, also those inside loops and conditions, with the loop it stands in. */
export function walk(
  nodes: readonly ClauseNode[],
  visit: (node: ClauseNode, loop: string | undefined) => void,
  loop?: string,
): void {
  for (const node of nodes) {
    visit(node, loop);
    if (node.kind === 'loop') walk(node.children, visit, node.list);
    if (node.kind === 'declared') walk(node.children, visit, loop);
    if (node.kind === 'condition') for (const branch of branchesOf(node)) walk(branch, visit, loop);
  }
}
