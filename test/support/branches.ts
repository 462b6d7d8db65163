/**
 * What a clause may and may not say when a fact is a yes or a no, read from the clause files: the words of each branch.
 * With the answers that a declared fact names it follows which words would speak against an answer.
 */
import { type Clause, textsOf } from '#templates/clause/clause.ts';
import { type ClauseNode, type Condition, walk } from '#templates/clause/text.ts';

/** Words that one clause prints only when a fact is so. */
export interface BranchWords {
  readonly clause: string;
  readonly fact: string;
  readonly only: 'yes' | 'no';
  readonly words: string;
}

/** Shorter words than this may stand anywhere. */
const telling = 12;

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

/** Every fixed text under some nodes. */
function textsUnder(nodes: readonly ClauseNode[]): readonly string[] {
  const found: string[] = [];
  walk(nodes, (node) => node.kind === 'text' && found.push(tidy(node.text)));
  return found;
}

/** The fixed texts that stand under these nodes whatever else has been answered. */
const plainTexts = (nodes: readonly ClauseNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'text') return [tidy(node.text)];
    return node.kind === 'declared' ? plainTexts(node.children) : [];
  });

interface Branch {
  readonly on: Condition;
  readonly at: 'yes' | 'no';
  readonly nodes: readonly ClauseNode[];
}

function branchesIn(clause: Clause): readonly Branch[] {
  const out: Branch[] = [];
  const whole = (on: Condition, nodes: readonly ClauseNode[]) => out.push({ on, at: 'yes', nodes });
  for (const { nodes } of textsOf(clause)) {
    for (const on of clause.when) whole(on, nodes);
    walk(nodes, (node) => {
      if (node.kind !== 'condition') return;
      whole(node, node.children);
      if (typeof node.otherwise !== 'string') out.push({ on: node, at: 'no', nodes: node.otherwise });
    });
  }
  for (const { when, nodes, items } of clause.paragraphs) {
    if (when) for (const part of [nodes, ...items.map((item) => item.nodes)]) whole(when, part);
    for (const item of items) if (item.when) whole(item.when, item.nodes);
  }
  return out;
}

/** The words of every branch, without those that the clause has in another place too. */
export function branchWords(clauses: readonly Clause[]): readonly BranchWords[] {
  return clauses.flatMap((clause) => {
    const everywhere = textsOf(clause).flatMap(({ nodes }) => textsUnder(nodes));
    const timesSaid = (words: string): number => everywhere.filter((text) => text.includes(words)).length;
    return branchesIn(clause).flatMap(({ on, at, nodes }) => {
      if (on.answered) return [];
      const only = (at === 'yes') === on.negated ? 'no' : 'yes';
      return plainTexts(nodes)
        .filter((words) => words.length >= telling && timesSaid(words) === 1)
        .map((words): BranchWords => ({ clause: clause.id, fact: on.fact, only, words }));
    });
  });
}
