/**
 * How long functions and files are, read from the syntax tree. Words are not code: a declaration at the top of a file
 * that holds only data (texts, options, tables, and no function) does not count towards the length of its file.
 */
import { parseSync } from 'vite';

/** Most lines of one function, its first and last line included. */
export const mostFunctionLines = 60;
/** Most lines of one file, declarations of pure data left out. */
export const mostFileLines = 220;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** The functions inside a node, itself included. */
function functionsIn(node: Node): readonly Node[] {
  const inside = childrenOf(node).flatMap(functionsIn);
  return functionTypes.has(node.type) ? [node, ...inside] : inside;
}

/** The declaration behind `export`, or the statement itself. */
function declared(node: Node): Node {
  const inner = 'declaration' in node ? node.declaration : undefined;
  return node.type === 'ExportNamedDeclaration' && isNode(inner) ? inner : node;
}

const isData = (node: Node): boolean => declared(node).type === 'VariableDeclaration' && functionsIn(node).length === 0;

/** Sentences about what is too long in one source file; empty when all is well. */
export function tooLongIn(file: string, source: string): readonly string[] {
  const { program } = parseSync(file, source);
  const starts = [0, ...[...source.matchAll(/\n/g)].map((match) => match.index + 1)];
  const lineAt = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  const linesOf = (node: Node): number => lineAt(node.end - 1) - lineAt(node.start) + 1;
  const body: readonly Node[] = program.body;
  const functions = body.flatMap(functionsIn).filter((node) => linesOf(node) > mostFunctionLines);
  const data = body.filter(isData).reduce((sum, node) => sum + linesOf(node), 0);
  const lines = source.replace(/\n$/, '').split('\n').length - data;
  return [
    ...functions.map((node) => `${file}:${lineAt(node.start)}: a function of ${linesOf(node)} lines`),
    ...(lines > mostFileLines ? [`${file}: ${lines} lines of code`] : []),
  ];
}
