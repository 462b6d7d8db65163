/** Prints one included clause: numbered paragraphs, lists and references, each with its trace. */

import type { AgreementInput } from '#templates/agreement/input.ts';
import { signatureBlocks } from '#templates/agreement/signatures.ts';
import { at } from '#templates/fields/ask.ts';
import { isFactName } from '#templates/fields/facts.ts';
import { ours } from '#templates/fields/form.ts';
import type { Block } from '#templates/tree/document.ts';
import { answerOf, plain, plainText } from '#templates/tree/runs.ts';
import { clean, sentences } from '#templates/tree/swedish.ts';
import { type Clause, type ClauseParagraph, holdsSignatures, signsOff } from './clause.ts';
import { conditionHolds, gapOf, refusalOf } from './conditions.ts';
import type { AnnexName, FillContext } from './context.ts';
import { type Filling, fill } from './fill.ts';
import { finish, type Item, printItem, saysYes, standing, traceOf } from './items.ts';
import { readField } from './read-field.ts';
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
  readonly annexes: readonly AnnexName[];
}

/**
 * The blocks of one section: a numbered heading and its numbered paragraphs. Several clauses under one heading share one
 * series of numbers.
 * @throws Error when the text refers to a clause or a paragraph that is not included.
 */
export function sectionBlocks(section: Section, sheet: ClauseSheet): readonly Block[] {
  const heading: Block = {
    kind: 'heading',
    level: 2,
    numbered: 'section',
    id: section.id,
    runs: [...plain(ours(sheet.input.fields, section.heading)), ...(isOwn(section, sheet) ? [ownMark] : [])],
  };
  const body = section.clauses.flatMap((clause) => clauseBlocks(clause, sheet));
  return section.clauses.some(signsOff) ? [heading, ...body, ...signatureBlocks(sheet.input)] : [heading, ...body];
}

/** Stands beside the heading in every output, so that nobody takes the parties' text for ours. */
const ownMark = { text: ' (egen formulering)', mark: 'muted' } as const;

const ownText = (clause: Clause, { input }: ClauseSheet): string => clean(input.ownWording[clause.id]?.text ?? '');

const isOwn = (section: Section, sheet: ClauseSheet): boolean =>
  section.clauses.some((clause) => ownText(clause, sheet) !== '');

/** The paragraphs of one clause. A first printing tells which of its points there are to refer to. */
function clauseBlocks(clause: Clause, sheet: ClauseSheet): readonly Block[] {
  const context = contextOf(clause, sheet);
  const points = new Map<number, string>();
  for (const { from } of printParagraphs(clause, sheet, context)) if (from > 0) points.set(from, pointId(clause, from));
  const met = new Map<number, number>();
  return printParagraphs(clause, sheet, { ...context, points }).flatMap((paragraph) => {
    const { from } = paragraph;
    const again = (met.get(from) ?? 0) + 1;
    met.set(from, again);
    return paragraphBlocks(paragraph, pointId(clause, from, again), clause);
  });
}

/** "K52-2" the second point of K52; "K52-2-3" the third time it is printed, once for each party. "K52-0" is not from the file. */
const pointId = (clause: Clause, from: number, again = 1): string =>
  `${clause.id}-${from}${again === 1 ? '' : `-${again}`}`;

function contextOf(clause: Clause, { input, selection, annexes }: ClauseSheet): FillContext {
  return {
    lookup: input.fields,
    places: selection.places,
    clause: clause.id,
    points: new Map(),
    annexes,
    scope: {},
  };
}

function paragraphBlocks(paragraph: Printed, id: string, clause: Clause): readonly Block[] {
  const { filling, items, listStyle, own } = paragraph;
  const text: Block = {
    kind: 'paragraph',
    numbered: true,
    id,
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
  const waits = waiting(clause, context);
  if (waits.length > 0) return waits;
  const printed = clause.paragraphs
    .filter((paragraph) => !holdsSignatures(paragraph))
    .flatMap((paragraph) => printParagraph(paragraph, clause, context));
  return withoutRepeatedGaps([...forLawyer(clause, context), ...printed, ...additions(clause, context)]);
}

function ownParagraphs(text: string, path: string): readonly Printed[] {
  return text
    .split(/\n+/u)
    .map(clean)
    .filter((line) => line !== '')
    .map((line) => only({ runs: plain(line), answers: [{ ...at('textFindings'), path }] }, true));
}

function only(filling: Filling, own?: true): Printed {
  return { from: 0, filling, items: [], listStyle: 'letters', ...(own ? { own } : {}) };
}

/** A clause that waits for an answer, and prints nothing but the gap that asks for it. */
function waiting(clause: Clause, context: FillContext): readonly Printed[] {
  if (clause.unknown !== 'gap') return [];
  return clause.when.flatMap((condition) => {
    const run = conditionHolds(condition, context) === 'unknown' ? gapOf(condition, context) : undefined;
    return run ? [only({ runs: [run], answers: [] })] : [];
  });
}

/** A lawyer writes the text; a visible gap says so. */
function forLawyer({ lawyer }: Clause, context: FillContext): readonly Printed[] {
  if (lawyer === undefined || !isFactName(lawyer) || !saysYes(lawyer, context)) return [];
  const run = refusalOf(lawyer);
  return run ? [only({ runs: [run], answers: context.lookup.because(lawyer).map(answerOf) })] : [];
}

/** Text of the parties' own that is added to ours, for example their own values (A2). */
function additions(clause: Clause, context: FillContext): readonly Printed[] {
  if (clause.own === undefined) return [];
  const read = readField(clause.own, context);
  if (read.state === 'missing') return [];
  return [only({ runs: plain(sentences(String(read.value))), answers: [answerOf(read)] }, true)];
}

function printParagraph(paragraph: ClauseParagraph, clause: Clause, context: FillContext): readonly Printed[] {
  const stands = standing(paragraph.when, context);
  if (stands === 'nothing') return [];
  if (stands !== 'text') return [{ ...only({ runs: [stands], answers: [] }), from: paragraph.number }];
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
