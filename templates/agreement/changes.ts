/**
 * Which sentences of the agreement an edit changed: two documents in, differences out, clause by clause. Only text of
 * clauses counts; a reference that got another number because a clause came or went is the same sentence.
 */
import { clauses } from '#templates/clause/library.ts';
import type { Document, Trace } from '#templates/tree/document.ts';
import { type LabelledBlock, type LabelledRun, labelled } from '#templates/tree/labels.ts';
import { plainText } from '#templates/tree/runs.ts';

export interface SentenceChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Clause id, for example "K09", and its heading. */
  readonly clause: string;
  readonly heading: string;
  readonly before?: string;
  readonly after?: string;
  /** The sentence is the same but for a gap that is now filled. */
  readonly filled: boolean;
}

export interface DocumentChange {
  /** The agreement became a vägval, or the other way round; sentences are then not compared. */
  readonly became: 'route' | 'agreement' | null;
  readonly sentences: readonly SentenceChange[];
}

interface Sentence {
  readonly text: string;
  /** What is compared: the text without printed numbers of clauses. */
  readonly same: string;
  readonly gap: boolean;
}

interface ClauseText {
  readonly heading: string;
  readonly sentences: readonly Sentence[];
}

const gapMark = /\[Saknas: [^\]]*\]/u;

const cut = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!])\s+(?=[\p{Lu}[])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Numbers of references, one or several in a row, are the same whatever they are. */
const withoutNumbers = (runs: readonly LabelledRun[]): string =>
  plainText(runs.map((run) => (run.to === undefined ? run : { ...run, label: '…' }))).replace(
    /…(?:(?:, | och )…)+/gu,
    '…',
  );

function sentencesIn(runs: readonly LabelledRun[]): readonly Sentence[] {
  const same = cut(withoutNumbers(runs));
  return cut(plainText(runs)).map((text, index) => ({ text, same: same[index] ?? text, gap: gapMark.test(text) }));
}

function clauseOf(block: LabelledBlock): { readonly runs: readonly LabelledRun[]; readonly trace: Trace }[] {
  if (block.kind === 'paragraph') return block.trace?.clause ? [{ runs: block.runs, trace: block.trace }] : [];
  if (block.kind !== 'list') return [];
  return block.items.flatMap((item) => (item.trace?.clause ? [{ runs: item.runs, trace: item.trace }] : []));
}

const headings = new Map(clauses.map((clause) => [clause.id, clause.heading]));

/** Text per clause, in the order printed. */
function clauseTexts(document: Document): ReadonlyMap<string, ClauseText> {
  const found = new Map<string, { heading: string; sentences: Sentence[] }>();
  for (const block of labelled(document).blocks) {
    for (const { runs, trace } of clauseOf(block)) {
      const id = trace.clause ?? '';
      const clause = found.get(id) ?? { heading: headings.get(id) ?? id, sentences: [] };
      clause.sentences.push(...sentencesIn(runs));
      found.set(id, clause);
    }
  }
  return found;
}

/** Sentences of `all` that `others` lack; a sentence that stands twice must stand twice there too. */
function lacking(all: readonly Sentence[], others: readonly Sentence[]): readonly Sentence[] {
  const left = new Map<string, number>();
  for (const { same } of others) left.set(same, (left.get(same) ?? 0) + 1);
  return all.filter(({ same }) => {
    const count = left.get(same) ?? 0;
    left.set(same, count - 1);
    return count <= 0;
  });
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Share of words in common, 0–1. */
function likeness(a: string, b: string): number {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...first].filter((word) => second.has(word)).length;
  return common / Math.max(1, first.size, second.size);
}

/** The new sentence that an old one became: the most alike, when half of the words are kept. */
function successor(old: Sentence, candidates: readonly Sentence[]): Sentence | undefined {
  const ranked = candidates.map((one) => ({ one, like: likeness(old.text.replace(gapMark, ''), one.text) }));
  const best = ranked.toSorted((a, b) => b.like - a.like)[0];
  return best && best.like >= 0.4 ? best.one : undefined;
}

function clauseChanges(id: string, was: ClauseText | undefined, is: ClauseText | undefined): readonly SentenceChange[] {
  const heading = is?.heading ?? was?.heading ?? id;
  const gone = lacking(was?.sentences ?? [], is?.sentences ?? []);
  let come = lacking(is?.sentences ?? [], was?.sentences ?? []);
  const changes: SentenceChange[] = [];
  for (const old of gone) {
    const now = successor(old, come);
    come = come.filter((one) => one !== now);
    changes.push(
      now
        ? { kind: 'changed', clause: id, heading, before: old.text, after: now.text, filled: old.gap && !now.gap }
        : { kind: 'removed', clause: id, heading, before: old.text, filled: old.gap },
    );
  }
  return [
    ...changes,
    ...come.map(({ text }) => ({ kind: 'added', clause: id, heading, after: text, filled: false }) as const),
  ];
}

/** What differs between two documents made from the same case before and after an edit. */
export function documentChange(before: Document, after: Document): DocumentChange {
  if (before.kind !== after.kind) return { became: after.kind === 'route' ? 'route' : 'agreement', sentences: [] };
  const [was, is] = [clauseTexts(before), clauseTexts(after)];
  const ids = [...new Set([...is.keys(), ...was.keys()])];
  return { became: null, sentences: ids.flatMap((id) => clauseChanges(id, was.get(id), is.get(id))) };
}
