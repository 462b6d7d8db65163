/**
 * The texts that a source file holds for people to read: what stands between tags, whole with its links and emphasis, and
 * every string of words. Comments, names, addresses, patterns and keys are not texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type ESTree, parseSync } from 'vite';

/** A text as people read it; `…` stands where a value is put in. */
export interface ShownText {
  /** File and line, `src/app/shell/Header.tsx:42`. */
  readonly at: string;
  readonly text: string;
}

type Node = ESTree.Node;

const root = new URL('../../', import.meta.url).pathname;

/** Tags that stand inside a sentence. */
const inline = new Set(['a', 'strong', 'em', 'b', 'i', 'span', 'code', 'kbd', 'abbr', 'q', 'cite', 'Shown', 'Term']);
function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The nodes inside a node, in their order. */
function inside(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]).filter(isNode));
}

const tagOf = (node: ESTree.JSXElement): string =>
  node.openingElement.name.type === 'JSXIdentifier' ? node.openingElement.name.name : '';

const isInline = (node: Node): boolean => node.type === 'JSXElement' && inline.has(tagOf(node));

/** `true` for a child that stands in the line of text: words, a value, or emphasis. */
const inLine = (node: Node): boolean =>
  node.type === 'JSXText' || node.type === 'JSXExpressionContainer' || isInline(node);

/** Line breaks in the source are no breaks on the page. */
const asRead = (raw: string): string => raw.replace(/\s*\n\s*/g, ' ');

function wordsOf(node: Node): string {
  if (node.type === 'JSXText') return asRead(node.value);
  if (node.type === 'JSXElement') return node.children.map(wordsOf).join('');
  if (node.type !== 'JSXExpressionContainer') return '…';
  const inner = node.expression;
  if (inner.type === 'JSXEmptyExpression') return '';
  return inner.type === 'Literal' && typeof inner.value === 'string' ? inner.value : '…';
}

/** The runs of text among the children of a tag. */
function runsOf(children: readonly Node[]): readonly string[] {
  const runs: string[] = [''];
  for (const child of children) {
    if (inLine(child)) runs.push((runs.pop() ?? '') + wordsOf(child));
    else runs.push('');
  }
  return runs.filter((run) => /\p{L}/u.test(run.replaceAll('…', '')));
}

/** Two words or more, or one with a capital: a key or a name in the code is neither. */
const isText = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && (/\p{L}\S* +\S*\p{L}/u.test(text) || /^\p{Lu}\p{Ll}{2,}[.?!]?$/u.test(text));

/** Attributes with words: those that are read aloud, and those that our own components show. */
const shownAttribute =
  /^(?:aria-label|aria-description|alt|title|placeholder|label|content|act|text|lead|name|words|hint|heading|state|gets|term|legend|note|children)$/;

const silentAttribute = (node: ESTree.JSXAttribute): boolean =>
  !(node.name.type === 'JSXIdentifier' && shownAttribute.test(node.name.name));

/** Of these nothing is shown: addresses of modules, types, errors for builders, attributes without words. */
function isSilent(node: Node): boolean {
  if (node.type === 'JSXAttribute') return silentAttribute(node);
  if (/^TS(?:As|Satisfies|NonNull)/.test(node.type)) return false;
  return /^(?:ImportDeclaration|ExportAllDeclaration|ImportExpression|ThrowStatement|TS)/.test(node.type);
}

function textsOfNode(node: Node): readonly string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' && isText(node.value) ? [node.value] : [];
  if (node.type === 'TemplateLiteral') {
    const text = node.quasis.map(({ value }) => value.cooked ?? '').join('…');
    return isText(text) ? [text] : [];
  }
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return isInline(node) ? [] : runsOf(node.children);
  return [];
}

/** Every text of a source, with its line. */
export function textsOfSource(file: string, source: string): readonly ShownText[] {
  const found: ShownText[] = [];
  const breaks = [...source.matchAll(/\n/g)].map(({ index }) => index);
  const lineAt = (start: number): number => 1 + breaks.filter((at) => at < start).length;
  const walk = (node: Node): void => {
    if (isSilent(node)) return;
    for (const text of textsOfNode(node)) found.push({ at: `${file}:${lineAt(node.start)}`, text: text.trim() });
    for (const child of inside(node)) walk(child);
  };
  walk(parseSync(file, source).program);
  return found;
}

/** The sources of a folder, from the top of the project. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
    .toSorted();
}

/** Every text of the sources under a folder. */
export const shownTexts = (folder: string): readonly ShownText[] =>
  sourcesIn(folder).flatMap((file) => textsOfSource(file, readFileSync(`${root}${file}`, 'utf8')));

/** A button or a link in a source. */
export interface Control {
  readonly at: string;
  /** What is written on it; `…` stands for a value. */
  readonly seen: string;
  /** What `aria-label` calls it, if it does. */
  readonly name?: string;
  /** A button that is drawn once for every row of a list. */
  readonly repeated: boolean;
}

function labelOf(node: ESTree.JSXElement): string | undefined {
  const found = node.openingElement.attributes.find(
    (one) => one.type === 'JSXAttribute' && one.name.type === 'JSXIdentifier' && one.name.name === 'aria-label',
  );
  const value = found?.type === 'JSXAttribute' ? found.value : null;
  if (!value) return undefined;
  if (value.type === 'Literal') return String(value.value);
  const inner = value.type === 'JSXExpressionContainer' ? value.expression : undefined;
  return inner?.type === 'TemplateLiteral' ? inner.quasis.map(({ value: part }) => part.cooked ?? '').join('…') : '…';
}

const isMap = (node: Node): boolean =>
  node.type === 'CallExpression' &&
  node.callee.type === 'MemberExpression' &&
  node.callee.property.type === 'Identifier' &&
  node.callee.property.name === 'map';

/** The buttons and links of a source that have words on them. */
export function controlsOf(file: string, source: string): readonly Control[] {
  const found: Control[] = [];
  const walk = (node: Node, inRows: boolean): void => {
    if (node.type === 'JSXElement' && /^(?:button|a)$/.test(tagOf(node))) {
      const seen = node.children.map(wordsOf).join('').trim();
      const name = labelOf(node);
      const at = `${file}:${source.slice(0, node.start).split('\n').length}`;
      const repeated = inRows && tagOf(node) === 'button';
      if (/\p{L}/u.test(seen)) found.push({ at, seen, repeated, ...(name === undefined ? {} : { name }) });
    }
    for (const child of inside(node)) walk(child, inRows || isMap(node));
  };
  walk(parseSync(file, source).program, false);
  return found;
}
