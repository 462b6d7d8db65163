/** The sentences that an agreement prints, each with the sentence of the clause file that it was made from. */
import { partIds } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Level } from '#steps/catalogue/step.ts';
import { agreement } from '#templates/agreement/agreement.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import type { Clause } from '#templates/clause/clause.ts';
import { clauses } from '#templates/clause/library.ts';
import { type Sentence, sentencesOf } from '#templates/clause/sentences.ts';
import { branchesOf, type ClauseNode } from '#templates/clause/text.ts';
import { agreementInput } from '#templates/from-case/input.ts';
import type { Document } from '#templates/tree/document.ts';
import { labelled } from '#templates/tree/labels.ts';
import { plainText } from '#templates/tree/runs.ts';

export interface PrintedSentence {
  readonly clause: string;
  readonly text: string;
  /** `gap`: nothing but a gap. `unknown`: no sentence of the clause reads like this. */
  readonly kind: Sentence['kind'] | 'gap' | 'unknown';
  readonly sentence?: Sentence;
}

const gap = String.raw`\[Saknas: [^\]]*\]`;
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Fixed words as they may be printed: spaces of any kind, a noun after its number, a sum with its words. */
const words = (text: string): string =>
  literal(text.replaceAll('**', ''))
    .replace(/månaders/gu, 'månad(?:er)?s')
    .replace(/månader\b/gu, 'månad(?:er)?')
    .replace(/ledamöter/gu, 'ledam(?:öter|ot)')
    .replace(/gånger/gu, 'gång(?:er)?')
    .replace(/kronor/gu, String.raw`kronor(?: \([^)]*\))?`)
    .replace(/ +/gu, String.raw`\s*`);

function patternOf(node: ClauseNode): string {
  switch (node.kind) {
    case 'text':
      return words(node.text);
    case 'condition':
      return `(?:${[gap, ...branchesOf(node).map(patternsOf)].join('|')})?`;
    case 'declared':
      return patternsOf(node.children);
    case 'point':
      return String.raw`punkt [\d.]+`;
    case 'annex':
      return '(?:[Bb]ilag(?:a|orna) )?[A-Z, och]*';
    case 'reference':
      return String.raw`(?:[Aa]vsnitt |[Pp]unkt(?:erna)? )?[\d., och–]*`;
    default:
      return `(?:${gap}|.+?)`;
  }
}

const isReference = (node: ClauseNode | undefined): boolean => node?.kind === 'reference' || node?.kind === 'annex';

/** References in a row are printed as one: "punkterna 9.1 och 13.3–13.5". */
const joinsReferences = (nodes: readonly ClauseNode[], at: number): boolean => {
  const node = nodes[at];
  return node?.kind === 'text' && /^\s*(?:,|och|, och)\s*$/u.test(node.text) && isReference(nodes[at + 1]);
};

const patternsOf = (nodes: readonly ClauseNode[]): string =>
  nodes
    .filter((_, at) => !joinsReferences(nodes, at))
    .map(patternOf)
    .join('');

const readersOf = (clause: Clause) =>
  sentencesOf(clause).map((sentence) => ({
    sentence,
    pattern: new RegExp(`^${patternsOf(sentence.nodes).replace(/^(?:\\s\*)+|(?:\\s\*)+$/gu, '')}(?=\\s|$)`, 'u'),
  }));

const readers = new Map(clauses.map((clause) => [clause.id, readersOf(clause)]));

/** The next sentence of a printed text: the longest that one of the clause's sentences can read. */
function next(rest: string, clause: string): PrintedSentence {
  const alone = new RegExp(`^${gap}`, 'u').exec(rest);
  if (alone) return { clause, text: alone[0], kind: 'gap' };
  const found = (readers.get(clause) ?? [])
    .flatMap(({ sentence, pattern }) => {
      const text = pattern.exec(rest)?.[0];
      return text === undefined || text === '' ? [] : [{ clause, text, kind: sentence.kind, sentence }];
    })
    .toSorted((a, b) => b.text.length - a.text.length);
  return found[0] ?? { clause, text: rest, kind: 'unknown' };
}

function sentencesIn(text: string, clause: string): readonly PrintedSentence[] {
  const out: PrintedSentence[] = [];
  let rest = text.replace(/\s+/gu, ' ').trim();
  while (rest !== '') {
    const found = next(rest, clause);
    out.push(found);
    rest = rest.slice(found.text.length).trim();
  }
  return out;
}

/** Every sentence under the clauses of an agreement; the parties' own words are "…". Items of a list go on with the sentence above them. */
export function printedSentences(document: Document): readonly PrintedSentence[] {
  const { blocks } = labelled(document);
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.trace?.clause === undefined || block.ownWording) return [];
    const rows = blocks[at + 1];
    // A line of nothing but the parties' own words goes on with what they said above it.
    if (block.runs.every((run) => run.own)) return [];
    const ours = block.runs.map((run) => (run.own ? { ...run, text: '…' } : run));
    const found = sentencesIn(plainText(ours), block.trace.clause);
    const last = found.at(-1);
    if (!last?.text.endsWith(':') || rows?.kind !== 'list') return found;
    // What stands above the parties' own rows is one sentence with them.
    const own = rows.items.map((item) => plainText(item.runs)).join(' ');
    return [...found.slice(0, -1), { ...last, text: `${last.text} ${own}` }];
  });
}

/** What an agreement is made from, with every part standing: what the law says of the case is not what is tried. */
export function standingInput(c: CaseFile): AgreementInput {
  const levels: Record<string, Level> = Object.fromEntries(partIds(c).map((id) => [id, 1]));
  return agreementInput(c, { date: '2027-01-01', footer: '', rulesDate: '2027-01-01', levels });
}

/** Every sentence of the agreement of a case. */
export const sentencesOfCase = (c: CaseFile): readonly PrintedSentence[] =>
  printedSentences(agreement(standingInput(c)));
