/** Prints one included clause: numbered paragraphs, lists and references, each with its trace. */
import type { AgreementInput } from '#templates/agreement/input.ts';
import { signatureBlocks } from '#templates/agreement/signatures.ts';
import { isFactName } from '#templates/fields/facts.ts';
import { ours } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { answerOf, plain, plainText } from '#templates/tree/runs.ts';
import { clean, sentences } from '#templates/tree/swedish.ts';
import { type Clause, type ClauseParagraph, holdsSignatures, signsOff } from './clause.ts';
import { conditionHolds, type FillContext, type Filling, fill, readField } from './fill.ts';
import { asks, finish, type Item, printItem, refusal, saysYes, traceOf } from './items.ts';
import { repeats } from './repeats.ts';
import type { Selection } from './select.ts';
import type { Section } from './short.ts';

interface Printed {
  /** Number in the file; 0 for text that is not from the file. */
  readonly from: number;
  readonly filling: Filling;
  readonly items: readonly Item[];
  readonly listStyle: ClauseParagraph['listStyle'];
  readonly own?: true;
}

export interface ClauseSheet {
  readonly input: AgreementInput;
  readonly selection: Selection;
  readonly annexList: string;
}

/**
 * The blocks of one section: heading "3 Bakgrund …" and its paragraphs 3.1, 3.2 … Several clauses under one heading share
 * one series of numbers.
 * @throws Error when the text refers to a clause or a paragraph that is not included.
 */
export function sectionBlocks(section: Section, sheet: ClauseSheet): readonly Block[] {
  const number = sheet.selection.numbers.get(section.id) ?? 0;
  const heading: Block = {
    kind: 'heading',
    level: 2,
    number: String(number),
    id: section.id,
    runs: [...plain(ours(sheet.input.fields, section.heading)), ...(isOwn(section, sheet) ? [ownMark] : [])],
  };
  const body: Block[] = [];
  let paragraphs = 0;
  for (const clause of section.clauses) {
    const printed = clauseBlocks(clause, sheet, number, paragraphs);
    paragraphs += printed.filter((block) => block.kind === 'paragraph').length;
    body.push(...printed);
  }
  return section.clauses.some(signsOff) ? [heading, ...body, ...signatureBlocks(sheet.input)] : [heading, ...body];
}

/** Stands beside the heading in every output, so that nobody takes the parties' text for ours. */
const ownMark = { text: ' (egen formulering)', mark: 'muted' } as const;

const ownText = (clause: Clause, { input }: ClauseSheet): string => clean(input.ownWording[clause.id]?.text ?? '');

const isOwn = (section: Section, sheet: ClauseSheet): boolean =>
  section.clauses.some((clause) => ownText(clause, sheet) !== '');

/** The paragraphs of one clause, numbered on from those before it. */
function clauseBlocks(clause: Clause, sheet: ClauseSheet, section: number, before: number): readonly Block[] {
  const context = contextOf(clause, sheet);
  const numberAt = (index: number): string => `${section}.${before + index + 1}`;
  const points = new Map<number, string>();
  for (const [index, paragraph] of printParagraphs(clause, sheet, context).entries())
    if (paragraph.from > 0 && !points.has(paragraph.from)) points.set(paragraph.from, numberAt(index));
  return printParagraphs(clause, sheet, { ...context, points }).flatMap((paragraph, index) =>
    paragraphBlocks(paragraph, numberAt(index), clause),
  );
}

function contextOf(clause: Clause, { input, selection, annexList }: ClauseSheet): FillContext {
  return {
    lookup: input.fields,
    numbers: selection.numbers,
    clause: clause.id,
    points: new Map(),
    annexList,
    scope: {},
  };
}

function paragraphBlocks(paragraph: Printed, number: string, clause: Clause): readonly Block[] {
  const { filling, items, listStyle, own } = paragraph;
  const text: Block = {
    kind: 'paragraph',
    number,
    id: `${clause.id}-${number}`,
    runs: filling.runs,
    trace: traceOf(clause, filling.answers),
    ...(own ? { ownWording: true } : {}),
    ...(items.length > 0 ? { keepWithNext: true } : {}),
  };
  return items.length > 0 ? [text, { kind: 'list', style: listStyle, items }] : [text];
}

function printParagraphs(clause: Clause, sheet: ClauseSheet, context: FillContext): readonly Printed[] {
  const own = sheet.input.ownWording[clause.id];
  if (own && ownText(clause, sheet) !== '') return ownParagraphs(own.text, own.path);
  const printed = clause.paragraphs
    .filter((paragraph) => !holdsSignatures(paragraph))
    .flatMap((paragraph) => printParagraph(paragraph, clause, context));
  return withoutRepeatedGaps([...unknownClause(clause, context), ...printed, ...additions(clause, context)]);
}

function ownParagraphs(text: string, path: string): readonly Printed[] {
  return text
    .split(/\n+/u)
    .map(clean)
    .filter((line) => line !== '')
    .map((line) => only({ runs: plain(line), answers: [{ ref: 'A16', path, page: '5.11' }] }, true));
}

function only(filling: Filling, own?: true): Printed {
  return { from: 0, filling, items: [], listStyle: 'letters', ...(own ? { own } : {}) };
}

/** Our text is not printed where it would be wrong or is not decided; a visible gap stands there instead. */
function unknownClause(clause: Clause, context: FillContext): readonly Printed[] {
  const out: Printed[] = [];
  for (const condition of clause.unknown === 'gap' ? clause.when : []) {
    if (conditionHolds(condition, context) === 'unknown' && isFactName(condition.fact))
      out.push(only({ runs: [asks(condition.fact)], answers: [] }));
  }
  const lawyer = clause.lawyer;
  if (lawyer !== undefined && isFactName(lawyer) && saysYes(lawyer, context))
    out.push(only({ runs: [refusal(lawyer)], answers: context.lookup.because(lawyer).map(answerOf) }));
  return out;
}

/** Text of the parties' own that is added to ours, for example their own values (A2). */
function additions(clause: Clause, context: FillContext): readonly Printed[] {
  if (clause.own === undefined) return [];
  const read = readField(clause.own, context);
  if (read.state === 'missing') return [];
  return [only({ runs: plain(sentences(String(read.value))), answers: [answerOf(read)] }, true)];
}

function printParagraph(paragraph: ClauseParagraph, clause: Clause, context: FillContext): readonly Printed[] {
  const untrue = clause.notWhen;
  if (untrue?.paragraphs.includes(paragraph.number) && isFactName(untrue.fact) && saysYes(untrue.fact, context)) {
    const answers = context.lookup.because(untrue.fact).map(answerOf);
    return [{ ...only({ runs: [refusal(untrue.fact)], answers }), from: paragraph.number }];
  }
  return repeats(paragraph, context).flatMap(({ scoped, prefix }) => {
    const filling = fill(paragraph.nodes, scoped);
    if (filling.runs.length === 0) return [];
    const items = finish(
      paragraph.items.flatMap((item) => printItem(item, clause, scoped)),
      paragraph,
    );
    const runs = prefix === '' ? filling.runs : [{ text: prefix }, ...filling.runs];
    return [{ from: paragraph.number, filling: { ...filling, runs }, items, listStyle: paragraph.listStyle }];
  });
}

/** A paragraph that is nothing but a gap already shown in this clause is left out. */
function withoutRepeatedGaps(paragraphs: readonly Printed[]): readonly Printed[] {
  const seen = new Set<string>();
  return paragraphs.filter(({ filling, items }) => {
    if (items.length > 0 || filling.runs.some((run) => run.mark !== 'gap')) return true;
    const text = plainText(filling.runs);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
