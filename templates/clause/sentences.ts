/**
 * What kind each sentence of a clause is. An agreement says what shall apply (terms) and what is so (assurances). A term
 * is ours to word; an assurance is the parties' to give. So a sentence that states a fact must hang on one.
 */
import type { Truth } from '#steps/catalogue/step.ts';
import type { Clause, ClauseParagraph } from './clause.ts';
import type { ClauseNode, Condition } from './text.ts';

/**
 * `term`: what shall apply, seen from its verb. `agreed`: declared to become true by being agreed. `law`: declared to
 * hold whatever the parties agree. `answer`: says what the parties have written, and has a gap until they have.
 * `assurance`: states a fact, and hangs on it. `bare`: states something and hangs on nothing; a fault.
 */
export type SentenceKind = 'term' | 'agreed' | 'law' | 'answer' | 'assurance' | 'bare';

export interface Sentence {
  readonly kind: SentenceKind;
  readonly nodes: readonly ClauseNode[];
  /** The condition that it hangs on, and the outcomes at which it is printed. */
  readonly on?: Condition;
  readonly at: readonly Truth[];
}

/** A verb by which the parties bind themselves, or that gives words their effect. */
const termVerb = /(?<!\p{L})(?:ska|får|bör|måste|ansvarar|svarar|gäller|betyder|kallas)(?!\p{L})/u;
/** A verb that tells how something is or has been. Before the verb of a term it makes the sentence an assurance. */
const factVerb =
  /(?<!\p{L})(?:är|har|var|blev|finns|ingår|driver|styr|deltar|innefattar|omfattar|fördelar|bildar|bygger|behåller|bedömer|följer|lämnas|bidrar|ser|togs|arbetar)(?!\p{L})/u;
/** A subordinate clause that opens a sentence; its verb is not the one that counts. */
const opening =
  /^(?:Om|När|Så länge|Inför|Innan|Under|Den som|De som|Det som|Vad|En Part som|Medel som|Material som) /u;
/** Something that has happened. Nobody can agree that it has. */
const done =
  /(?<!\p{L})(?:har|hade)\s+(?:\p{L}+\s+){0,2}?(?!rätt|inflytande|mandat)\p{L}+t(?!\p{L})|(?<!\p{L})är (?:beslutade?|bedömt|godkänd|utsedd|prövad)(?!\p{L})/u;

const wordsOf = (nodes: readonly ClauseNode[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.text : node.kind === 'condition' ? '' : ' x')).join('');

const isBlank = (node: ClauseNode): boolean => node.kind === 'text' && node.text.trim() === '';

/** A bracket that begins a piece and holds whole sentences. */
const standsAlone = (node: ClauseNode, open: readonly ClauseNode[]): boolean =>
  (node.kind === 'condition' || node.kind === 'declared') &&
  open.every((one) => one === node || isBlank(one)) &&
  endsSentence(node.children);

/** The sentences of a stretch of text; a bracket that holds whole sentences is a piece of its own. */
function split(nodes: readonly ClauseNode[]): readonly (readonly ClauseNode[])[] {
  const out: ClauseNode[][] = [];
  let open: ClauseNode[] = [];
  const flush = (): void => {
    if (!open.every(isBlank)) out.push(open);
    open = [];
  };
  for (const node of nodes) {
    if (node.kind !== 'text') {
      open.push(node);
      if (standsAlone(node, open)) flush();
      continue;
    }
    const [first = '', ...rest] = node.text.split(/(?<=[.!?])\s+(?=\*\*|\p{Lu}|$)/u);
    open.push({ kind: 'text', text: first });
    for (const text of rest) {
      flush();
      open.push({ kind: 'text', text });
    }
    if (/[.!?]$/u.test(node.text)) flush();
  }
  flush();
  return out;
}

function endsSentence(nodes: readonly ClauseNode[]): boolean {
  const last = nodes.at(-1);
  return last?.kind === 'text' && /[.!?]\s*$/u.test(last.text);
}

function plainKind(nodes: readonly ClauseNode[]): SentenceKind {
  const words = wordsOf(nodes).trim();
  const [term, fact] = [words.search(termVerb), words.search(factVerb)];
  if (term >= 0 && (fact < 0 || term < fact || opening.test(words))) return 'term';
  const answers = nodes.some((node) => node.kind === 'field' || node.kind === 'loop');
  return answers && !done.test(words) ? 'answer' : 'bare';
}

/** The only node of a piece, when the piece is one bracket. */
function alone(piece: readonly ClauseNode[]): ClauseNode | undefined {
  const [first, second] = piece.filter((node) => !isBlank(node));
  return second === undefined ? first : undefined;
}

function sentencesIn(nodes: readonly ClauseNode[]): readonly Sentence[] {
  return split(nodes).flatMap((piece): readonly Sentence[] => {
    const node = alone(piece);
    if (node?.kind === 'declared')
      return split(node.children).map((inner) => ({
        kind: done.test(wordsOf(inner)) ? 'bare' : node.as,
        nodes: inner,
        at: ['yes', 'no', 'unknown'],
      }));
    if (node?.kind !== 'condition') return [{ kind: plainKind(piece), nodes: piece, at: ['yes', 'no', 'unknown'] }];
    const { fact, negated, answered } = node;
    const on: Condition = { fact, negated, ...(answered ? { answered } : {}) };
    const resting = (branch: typeof node.otherwise | typeof node.unknown, at: readonly Truth[]): readonly Sentence[] =>
      typeof branch === 'string' ? [] : restOn(branch, on, at);
    const same = node.unknown === 'same';
    return [
      ...(same ? hold(node.children, on) : restOn(node.children, on, ['yes'])),
      ...resting(node.otherwise, ['no']),
      ...(typeof node.unknown === 'string'
        ? []
        : hold(node.unknown, on).map((one): Sentence => ({ ...one, at: ['unknown'] }))),
    ];
  });
}

/** Sentences that stand because the fact is known. */
function restOn(nodes: readonly ClauseNode[], on: Condition, at: readonly Truth[]): readonly Sentence[] {
  return sentencesIn(nodes).map((one) => ({ ...one, kind: one.kind === 'bare' ? 'assurance' : one.kind, on, at }));
}

/** Sentences that stand also while nobody has answered; they may not state the fact. */
function hold(nodes: readonly ClauseNode[], on: Condition): readonly Sentence[] {
  return sentencesIn(nodes).map((one) => ({ ...one, on, at: ['yes', 'unknown'] }));
}

/**
 * Every sentence of a paragraph, also those of a row that is a sentence of its own. Items go on with the sentence above
 * them; one above the parties' own rows says what they have written.
 */
function sentencesOfParagraph({ nodes, items }: ClauseParagraph): readonly Sentence[] {
  const rows = items.filter((item) => item.loop !== undefined);
  const lines = items.filter((item) => item.line).flatMap((item) => sentencesIn(item.nodes));
  const own = rows.flatMap((item) => (!item.line && endsSentence(item.nodes) ? sentencesIn(item.nodes) : []));
  const above = sentencesIn(nodes).map(
    (one): Sentence =>
      one.kind === 'bare' && rows.length > 0 && rows.length === items.filter((item) => !item.line).length
        ? { ...one, kind: 'answer' }
        : one,
  );
  return [...above, ...lines, ...own];
}

/** All sentences of a clause, in the order of the file. */
export function sentencesOf(clause: Clause): readonly Sentence[] {
  return clause.paragraphs.flatMap(sentencesOfParagraph);
}

/** A sentence in words, for a message: fields as "…". */
export function inWords(nodes: readonly ClauseNode[]): string {
  return nodes
    .map((node): string => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'condition' || node.kind === 'declared' || node.kind === 'loop') return inWords(node.children);
      return '…';
    })
    .join('')
    .trim();
}
