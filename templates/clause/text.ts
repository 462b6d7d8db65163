/** The notation inside a clause's sentences: fields, loops, conditions and references, read into a tree. */

export type ClauseNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'reference'; readonly clause: string; readonly optional: boolean }
  /** "[[bilaga-budget]]": an annex of the agreement, by its id. */
  | { readonly kind: 'annex'; readonly annex: string }
  /** "punkt n.2": a paragraph of the same clause. */
  | { readonly kind: 'point'; readonly number: number }
  | {
      readonly kind: 'condition';
      readonly fact: string;
      readonly negated: boolean;
      readonly children: readonly ClauseNode[];
    }
  | { readonly kind: 'loop'; readonly list: string; readonly children: readonly ClauseNode[] };

export interface Condition {
  readonly fact: string;
  readonly negated: boolean;
}

const marks =
  /\{\{#([^}]+)\}\}|\{\{\/([^}]+)\}\}|\{\{([^}]+)\}\}|\[\[(K\d+[a-z]?)(\?)?\]\]|\[om ([^:\]]+): ?|punkt n\.(\d+)|\[\[(bilaga-[a-zåäö-]+)\]\]|(\])/gu;

interface Open {
  readonly kind: 'condition' | 'loop' | 'root';
  readonly name: string;
  readonly negated: boolean;
  readonly children: ClauseNode[];
}

/** Splits "inte x" into the name and its negation. */
export function readCondition(words: string): Condition {
  const name = words.trim();
  return name.startsWith('inte ') ? { fact: name.slice(5).trim(), negated: true } : { fact: name, negated: false };
}

/**
 * Reads one stretch of clause text.
 * @throws Error in Swedish, starting with `where`, when brackets do not match or a condition compares values.
 */
export function parseText(source: string, where: string): readonly ClauseNode[] {
  const stack: Open[] = [{ kind: 'root', name: '', negated: false, children: [] }];
  let at = 0;
  for (const match of source.matchAll(marks)) {
    addText(stack, source.slice(at, match.index));
    at = match.index + match[0].length;
    readMark(match, stack, where);
  }
  addText(stack, source.slice(at));
  const open = stack.at(-1);
  if (stack.length !== 1 || !open) throw new Error(`${where}: ”${open?.name ?? ''}” öppnas men stängs aldrig.`);
  return open.children;
}

function addText(stack: readonly Open[], text: string): void {
  if (text !== '') stack.at(-1)?.children.push({ kind: 'text', text });
}

function readMark(match: RegExpMatchArray, stack: Open[], where: string): void {
  const [, loop, loopEnd, field, clause, optional, condition, point, annex] = match;
  const top = stack.at(-1);
  if (loop !== undefined) stack.push({ kind: 'loop', name: loop, negated: false, children: [] });
  else if (condition !== undefined) stack.push(openCondition(condition, stack, where));
  else if (field !== undefined) top?.children.push({ kind: 'field', name: field });
  else if (clause !== undefined) top?.children.push({ kind: 'reference', clause, optional: optional !== undefined });
  else if (point !== undefined) top?.children.push({ kind: 'point', number: Number(point) });
  else if (annex !== undefined) top?.children.push({ kind: 'annex', annex });
  else close(stack, loopEnd, where);
}

function openCondition(words: string, stack: readonly Open[], where: string): Open {
  const { fact, negated } = readCondition(words);
  if (/[=≠<>]/u.test(fact))
    throw new Error(`${where}: villkoret ”${fact}” jämför värden. Namnge ett faktum i facts.ts.`);
  if (stack.some((open) => open.kind === 'condition'))
    throw new Error(`${where}: ett villkor får inte stå i ett annat.`);
  return { kind: 'condition', name: fact, negated, children: [] };
}

function close(stack: Open[], loopEnd: string | undefined, where: string): void {
  const open = stack.pop();
  const top = stack.at(-1);
  if (!open || !top) throw new Error(`${where}: ”${loopEnd ?? ']'}” stängs men har aldrig öppnats.`);
  if (open.kind === 'loop') {
    if (loopEnd !== open.name) throw new Error(`${where}: listan ”${open.name}” stängs inte där den ska.`);
    top.children.push({ kind: 'loop', list: open.name, children: open.children });
    return;
  }
  if (loopEnd !== undefined) throw new Error(`${where}: listan ”${loopEnd}” stängs inne i ett villkor.`);
  top.children.push({ kind: 'condition', fact: open.name, negated: open.negated, children: open.children });
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
    if (node.kind === 'condition') walk(node.children, visit, loop);
  }
}
