/** Reads one clause file: header lines, an empty line, then the prose in the template notation. */
import { parseText, readCondition } from './parse.ts';
import { type ClauseNode, type Condition, walk } from './text.ts';

type ClauseLevel = 'core' | 'condition' | 'recommended' | 'optional';

export interface ClauseItem {
  readonly when?: Condition;
  readonly nodes: readonly ClauseNode[];
  /** Printed once for every row of the list. */
  readonly loop?: string;
  /** A line of its own under the paragraph, without a mark. */
  readonly line?: true;
  /** A table that is worked out from the answers, by its name in the registry of tables. */
  readonly table?: string;
}

export interface ClauseParagraph {
  /** Number in the file (n.1 → 1); the printed number follows from what is included. */
  readonly number: number;
  /** The paragraph and its items are printed when it holds; unknown is a gap. */
  readonly when?: Condition;
  readonly nodes: readonly ClauseNode[];
  readonly items: readonly ClauseItem[];
  readonly listStyle: 'letters' | 'numbers' | 'bullets';
}

export interface Clause {
  readonly id: string;
  readonly file: string;
  readonly heading: string;
  readonly level: ClauseLevel;
  /** Included when all of them hold; empty = always. */
  readonly when: readonly Condition[];
  /** What an unknown condition does: leave the clause out and list it, or print a gap under its heading. */
  readonly unknown: 'omit' | 'gap';
  /** When the fact holds, our text would be wrong and a lawyer writes it. */
  readonly lawyer?: string;
  /** Field whose text is added as the parties' own wording. */
  readonly own?: string;
  readonly data: readonly string[];
  readonly rules: readonly string[];
  readonly sources: readonly string[];
  readonly purpose: string;
  readonly notes?: string;
  readonly reviewed: null | { readonly by: string; readonly role: string; readonly date: string };
  readonly paragraphs: readonly ClauseParagraph[];
}

const headerNames = 'id heading level when unknown lawyer own data rules sources purpose notes reviewed'.split(' ');

/**
 * Reads the text of a clause file.
 * @throws Error in Swedish that names the file, and the line when there is one.
 */
export function parseClause(source: string, file: string): Clause {
  const [head = '', ...rest] = source.replaceAll('\r\n', '\n').split('\n\n');
  const header = readHeader(head, file);
  const need = (name: string): string => {
    const value = header.get(name);
    if (value === undefined || value === '') throw new Error(`${file}: raden ”${name}:” saknas.`);
    return value;
  };
  const optional = optionalParts(header);
  const paragraphs = readParagraphs(rest.join('\n'), file, head.split('\n').length + 2);
  if (paragraphs.length === 0) throw new Error(`${file}: klausulen har ingen text.`);
  return {
    id: need('id'),
    file,
    heading: need('heading'),
    level: readLevel(need('level'), file),
    when: list(header.get('when'), ',').map(readCondition),
    unknown: readUnknown(header.get('unknown'), file),
    data: list(header.get('data'), ','),
    rules: list(header.get('rules'), ','),
    sources: list(need('sources'), ';'),
    purpose: need('purpose'),
    reviewed: readReviewed(need('reviewed'), file),
    ...optional,
    paragraphs,
  };
}

function readHeader(head: string, file: string): ReadonlyMap<string, string> {
  const header = new Map<string, string>();
  for (const [index, line] of head.split('\n').entries()) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim();
    if (colon < 0 || !headerNames.includes(name))
      throw new Error(`${file}, rad ${index + 1}: raden ”${line}” är inte en känd huvudrad.`);
    if (header.has(name)) throw new Error(`${file}, rad ${index + 1}: ”${name}:” står två gånger.`);
    header.set(name, line.slice(colon + 1).trim());
  }
  return header;
}

function list(value: string | undefined, separator: string): readonly string[] {
  return (value ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readLevel(value: string, file: string): ClauseLevel {
  if (value === 'core' || value === 'condition' || value === 'recommended' || value === 'optional') return value;
  throw new Error(`${file}: nivån ”${value}” finns inte. Skriv core, condition, recommended eller optional.`);
}

function readUnknown(value: string | undefined, file: string): Clause['unknown'] {
  if (value === undefined) return 'omit';
  if (value === 'gap' || value === 'omit') return value;
  throw new Error(`${file}: ”unknown: ${value}” finns inte. Skriv omit eller gap.`);
}

function readReviewed(value: string, file: string): Clause['reviewed'] {
  if (value === 'null') return null;
  const [by, role, date] = list(value, ',');
  if (by === undefined || role === undefined || date === undefined)
    throw new Error(`${file}: skriv ”reviewed: namn, roll, datum” eller ”reviewed: null”.`);
  return { by, role, date };
}

function optionalParts(header: ReadonlyMap<string, string>): Pick<Clause, 'lawyer' | 'own' | 'notes'> {
  const [lawyer, own, notes] = [header.get('lawyer'), header.get('own'), header.get('notes')];
  return {
    ...(lawyer === undefined ? {} : { lawyer }),
    ...(own === undefined ? {} : { own }),
    ...(notes === undefined ? {} : { notes }),
  };
}

interface Draft {
  readonly number: number;
  readonly when?: Condition;
  readonly nodes: readonly ClauseNode[];
  readonly items: ClauseItem[];
  listStyle: ClauseParagraph['listStyle'];
}

function readParagraphs(body: string, file: string, firstLine: number): readonly ClauseParagraph[] {
  const paragraphs: Draft[] = [];
  for (const [index, raw] of body.split('\n').entries()) {
    const line = raw.trim();
    const where = `${file}, rad ${firstLine + index}`;
    if (line === '') continue;
    const start = /^n\.(\d+) (.+)$/u.exec(line);
    const open = paragraphs.at(-1);
    if (start) {
      if (Number(start[1]) !== paragraphs.length + 1) throw new Error(`${where}: styckena ska numreras i följd.`);
      paragraphs.push({
        number: Number(start[1]),
        ...readStretch(start[2] ?? '', where),
        items: [],
        listStyle: 'letters',
      });
    } else if (open) addItem(open, line, where);
    else throw new Error(`${where}: texten ska börja med ”n.1”.`);
  }
  return paragraphs;
}

function addItem(paragraph: Draft, line: string, where: string): void {
  const table = /^\[\[(tabell-[a-zåäö-]+)\]\]$/u.exec(line)?.[1];
  if (table !== undefined) {
    paragraph.items.push({ nodes: [], table });
    return;
  }
  if (line.startsWith('+ ')) {
    paragraph.items.push({ ...readLine(line.slice(2), where), line: true });
    return;
  }
  const loop = /^\{\{#([^}]+)\}\}(\{\{(?:bokstav|nr)\}\}\) )?(.+)\{\{\/\1\}\}$/u.exec(line);
  if (loop) {
    const [, name = '', marker, text = ''] = loop;
    if (marker === undefined) paragraph.listStyle = 'bullets';
    else if (marker.includes('nr')) paragraph.listStyle = 'numbers';
    paragraph.items.push({ nodes: parseText(text, where), loop: name });
    return;
  }
  const plain = /^[a-zåäö]\) (.+)$/u.exec(line);
  if (!plain) throw new Error(`${where}: raden är varken ett stycke (n.1), en punkt (a), en rad (+) eller en tabell.`);
  paragraph.items.push(readStretch(plain[1] ?? '', where));
}

/** A line under a paragraph, or one for every row of a list. */
function readLine(text: string, where: string): ClauseItem {
  const [, name, inner] = /^\{\{#([^}]+)\}\}(.+)\{\{\/\1\}\}$/u.exec(text) ?? [];
  return name === undefined ? readStretch(text, where) : { nodes: parseText(inner ?? '', where), loop: name };
}

/** "[när x] text": the whole paragraph or item hangs on a condition. */
function readStretch(text: string, where: string): Pick<ClauseItem, 'when' | 'nodes'> {
  const [, when, rest] = /^\[när ([^\]]+)\] (.+)$/u.exec(text) ?? [];
  if (when === undefined) return { nodes: parseText(text, where) };
  return { when: readCondition(when), nodes: parseText(rest ?? '', where) };
}

/** Every stretch of text in a clause. */
export function textsOf(clause: Clause): readonly { readonly nodes: readonly ClauseNode[]; readonly loop?: string }[] {
  return clause.paragraphs.flatMap((paragraph) => [{ nodes: paragraph.nodes }, ...paragraph.items]);
}

/** Whether the clause holds the block where the parties sign. */
export const signsOff = (clause: Clause): boolean => clause.paragraphs.some(holdsSignatures);

export const holdsSignatures = (paragraph: ClauseParagraph): boolean =>
  paragraph.nodes.some((node) => node.kind === 'loop' && node.list === 'underskrift');

/** Whether the clause prints the list of annexes, which follows from what the others refer to. */
export const listsAnnexes = (clause: Clause): boolean =>
  clause.paragraphs.some(({ nodes }) => {
    let found = false;
    walk(nodes, (node) => {
      if (node.kind === 'field' && node.name === 'bilagelista') found = true;
    });
    return found;
  });
