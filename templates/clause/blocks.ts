/** Prints the clauses of a section: numbered paragraphs, lines, lists, tables and references, each with its trace. */

import type { AgreementInput } from '#templates/agreement/input.ts';
import { signatureBlocks } from '#templates/agreement/signatures.ts';
import { at } from '#templates/fields/ask.ts';
import { isFactName } from '#templates/fields/facts.ts';
import { ours } from '#templates/fields/form.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { answerOf, plain, plainText } from '#templates/tree/runs.ts';
import { clean, keepLines, listMark, ownWords } from '#templates/tree/swedish.ts';
import { type Clause, type ClauseParagraph, holdsSignatures, signsOff } from './clause.ts';
import { conditionHolds, gapOf, refusalOf } from './conditions.ts';
import type { AnnexName, FillContext, Points } from './context.ts';
import { type Filling, fill } from './fill.ts';
import { finish, printItem, saysYes, standing } from './items.ts';
import { type Printed, paragraphBlocks } from './point-blocks.ts';
import { readField } from './read-field.ts';
import { repeats } from './repeats.ts';
import type { Section } from './section.ts';
import type { Selection } from './select.ts';

export interface ClauseSheet {
  readonly input: AgreementInput;
  readonly selection: Selection;
  readonly annexes: readonly AnnexName[];
  /** What each clause prints, once that is known. */
  readonly points?: Points;
}

/** Ids of the paragraphs that each included clause prints: what there is to refer to. */
export function printedPoints(sheet: ClauseSheet): Points {
  return new Map(
    sheet.selection.included.map((clause) => [clause.id, numbered(clause, sheet).map(({ id }) => id)] as const),
  );
}

/**
 * The blocks of one section: a numbered heading and the numbered paragraphs of its clauses, in one series.
 * @throws Error when the text refers to a clause or a paragraph that is not included.
 */
export function sectionBlocks(section: Section, sheet: ClauseSheet): readonly Block[] {
  const heading: Block = {
    kind: 'heading',
    level: 2,
    numbered: 'section',
    id: section.id,
    runs: plain(ours(sheet.input.fields, section.heading)),
  };
  const body = section.clauses.flatMap((clause) => clauseBlocks(clause, sheet));
  return section.clauses.some(signsOff) ? [heading, ...body, ...signatureBlocks(sheet.input)] : [heading, ...body];
}

/** Stands after the last paragraph in every output, so that nobody takes the parties' text for ours. */
const ownMark = { text: ' (egen formulering)', mark: 'muted' } as const;

const ownText = (clause: Clause, { input }: ClauseSheet): string => clean(input.ownWording[clause.id]?.text ?? '');

/** The paragraphs of one clause with their ids. */
function numbered(clause: Clause, sheet: ClauseSheet): readonly { readonly paragraph: Printed; readonly id: string }[] {
  const met = new Map<number, number>();
  return printParagraphs(clause, sheet, contextOf(clause, sheet)).map((paragraph) => {
    const again = (met.get(paragraph.from) ?? 0) + 1;
    met.set(paragraph.from, again);
    return { paragraph, id: pointId(clause, paragraph.from, again) };
  });
}

export function clauseBlocks(clause: Clause, sheet: ClauseSheet): readonly Block[] {
  const all = numbered(clause, sheet);
  const mark = ownText(clause, sheet) === '' ? [] : [ownMark];
  return all.flatMap(({ paragraph, id }, index) =>
    paragraphBlocks(paragraph, { id, clause, input: sheet.input, after: index === all.length - 1 ? mark : [] }),
  );
}

/** "K52-2" the second point of K52; "K52-2-3" the third time it is printed, once for each party. "K52-0" is not from the file. */
const pointId = (clause: Clause, from: number, again = 1): string =>
  `${clause.id}-${from}${again === 1 ? '' : `-${again}`}`;

function contextOf(clause: Clause, { input, selection, annexes, points }: ClauseSheet): FillContext {
  return {
    lookup: input.fields,
    places: selection.places,
    clause: clause.id,
    ...(points === undefined ? {} : { points }),
    annexes,
    scope: {},
  };
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

/** A line is a paragraph; lines that open with the mark of a list are its items. */
function ownParagraphs(text: string, path: string): readonly Printed[] {
  const paragraphs: string[] = [];
  for (const line of keepLines(text)
    .split('\n')
    .filter((one) => one !== '')) {
    const last = paragraphs.at(-1);
    if (last !== undefined && listMark(line) !== undefined) paragraphs[paragraphs.length - 1] = `${last}\n${line}`;
    else paragraphs.push(line);
  }
  return paragraphs.map((line) =>
    only({ runs: [{ text: line, own: true }], answers: [{ ...at('textFindings'), path }] }, true),
  );
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
  const runs: readonly Run[] = [{ text: ownWords(String(read.value)), own: true }];
  return [only({ runs, answers: [answerOf(read)] }, true)];
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
    // What only leads to rows that may be none says nothing without them.
    if (paragraph.items.length > 0 && items.length === 0 && plainText(filling.runs).endsWith(':')) return [];
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
