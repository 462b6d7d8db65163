/** Reads the notation inside a clause's sentences into a tree. */
import type { ClauseNode, Condition, ConditionNode } from './text.ts';

const marks =
  /\{\{#([^}]+)\}\}|\{\{\/([^}]+)\}\}|\{\{([^}]+)\}\}|\[\[(K\d+[a-z]?)(\?)?\]\]|\[om ((?:\{\{[^}]+\}\}|[^:\]])+): ?|\[(avtal|lag): ?|\s*\| ?(annars|okänt): ?|punkt n\.(\d+)|\[\[(bilaga-[a-zåäö-]+)\]\]|(\])/gu;

interface Open {
  readonly kind: 'condition' | 'declared' | 'loop' | 'root';
  readonly name: string;
  readonly condition?: Condition;
  readonly children: ClauseNode[];
  /** The other texts of a condition, by the word that opens them. */
  readonly others: Map<string, ClauseNode[]>;
}

const opened = (kind: Open['kind'], name: string, condition?: Condition): Open => ({
  kind,
  name,
  children: [],
  others: new Map(),
  ...(condition ? { condition } : {}),
});

/** Splits "inte x" into the name and its negation, and "{{x}}" into a field that is to be answered. */
export function readCondition(words: string): Condition {
  const name = words.trim();
  const field = /^\{\{([^}]+)\}\}$/u.exec(name)?.[1];
  if (field !== undefined) return { fact: field, negated: false, answered: true };
  return name.startsWith('inte ') ? { fact: name.slice(5).trim(), negated: true } : { fact: name, negated: false };
}

/**
 * Reads one stretch of clause text.
 * @throws Error in Swedish, starting with `where`, when brackets do not match, when a condition stands in another or
 * compares values, or when a branch stands outside a condition or twice.
 */
export function parseText(source: string, where: string): readonly ClauseNode[] {
  const stack: Open[] = [opened('root', '')];
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

/** Where the next node goes: the branch opened last, else the text at yes. */
const into = (open: Open | undefined): ClauseNode[] | undefined =>
  [...(open?.others.values() ?? [])].at(-1) ?? open?.children;

function addText(stack: readonly Open[], text: string): void {
  if (text !== '') into(stack.at(-1))?.push({ kind: 'text', text });
}

function readMark(match: RegExpMatchArray, stack: Open[], where: string): void {
  const [, loop, loopEnd, field, clause, optional, condition, declared, branch, point, annex] = match;
  const list = into(stack.at(-1));
  if (loop !== undefined) stack.push(opened('loop', loop));
  else if (condition !== undefined) stack.push(openCondition(condition, stack, where));
  else if (declared !== undefined) stack.push(opened('declared', declared));
  else if (branch !== undefined) openBranch(branch, stack, where);
  else if (field !== undefined) list?.push({ kind: 'field', name: field });
  else if (clause !== undefined) list?.push({ kind: 'reference', clause, optional: optional !== undefined });
  else if (point !== undefined) list?.push({ kind: 'point', number: Number(point) });
  else if (annex !== undefined) list?.push({ kind: 'annex', annex });
  else close(stack, loopEnd, where);
}

function openCondition(words: string, stack: readonly Open[], where: string): Open {
  const condition = readCondition(words);
  if (/[=≠<>]|\s/u.test(condition.fact))
    throw new Error(`${where}: villkoret ”${condition.fact}” jämför värden. Namnge ett faktum i steps/facts.`);
  if (stack.some((open) => open.kind === 'condition'))
    throw new Error(`${where}: ett villkor får inte stå i ett annat.`);
  return opened('condition', words, condition);
}

function openBranch(word: string, stack: readonly Open[], where: string): void {
  const open = stack.at(-1);
  if (open?.kind !== 'condition') throw new Error(`${where}: ”| ${word}:” står utanför ett villkor.`);
  if (open.others.has(word)) throw new Error(`${where}: ”| ${word}:” står två gånger i samma villkor.`);
  open.others.set(word, []);
}

function close(stack: Open[], loopEnd: string | undefined, where: string): void {
  const open = stack.pop();
  const list = into(stack.at(-1));
  if (!open || !list) throw new Error(`${where}: ”${loopEnd ?? ']'}” stängs men har aldrig öppnats.`);
  if (open.kind === 'loop') {
    if (loopEnd !== open.name) throw new Error(`${where}: listan ”${open.name}” stängs inte där den ska.`);
    list.push({ kind: 'loop', list: open.name, children: open.children });
    return;
  }
  if (loopEnd !== undefined) throw new Error(`${where}: listan ”${loopEnd}” stängs inne i ett villkor.`);
  if (open.condition) list.push(conditionNode(open, open.condition, where));
  else list.push({ kind: 'declared', as: open.name === 'lag' ? 'law' : 'agreed', children: open.children });
}

function conditionNode(open: Open, condition: Condition, where: string): ConditionNode {
  const [otherwise, unknown] = [open.others.get('annars'), open.others.get('okänt')];
  if (condition.answered && otherwise)
    throw new Error(`${where}: ett svar som saknas är aldrig ett nej. Skriv ”| okänt:” i stället för ”| annars:”.`);
  // "[om x: lucka]": a text would not be true at yes, so the gap stands there.
  if (command(open.children, noWords) === 'refusal')
    return {
      kind: 'condition',
      fact: condition.fact,
      negated: !condition.negated,
      children: [],
      otherwise: 'refusal',
      unknown: 'gap',
    };
  return {
    kind: 'condition',
    ...condition,
    children: open.children,
    otherwise: otherwise ? (command(otherwise, noWords) ?? otherwise) : 'nothing',
    unknown: unknown ? (command(unknown, unknownWords) ?? unknown) : 'gap',
  };
}

const noWords = new Map([
  ['inget', 'nothing'],
  ['lucka', 'refusal'],
] as const);

const unknownWords = new Map([
  ['inget', 'nothing'],
  ['lucka', 'gap'],
  ['som ja', 'same'],
] as const);

/** A branch that is a word of command and not a text. */
function command<Word extends string>(
  nodes: readonly ClauseNode[],
  words: ReadonlyMap<string, Word>,
): Word | undefined {
  const [first, second] = nodes;
  if (!first) return words.get('inget');
  return second === undefined && first.kind === 'text' ? words.get(first.text.trim()) : undefined;
}
