/** Fills one stretch of clause text: fields, conditions, loops and references become runs with their answers. */

import type { FieldType } from '#templates/fields/definition.ts';
import { isFactName } from '#templates/fields/facts.ts';
import { clauseFields, clauseLists, isFieldName } from '#templates/fields/field-names.ts';
import type { Filled } from '#templates/fields/fields.ts';
import { inSentence, ours } from '#templates/fields/form.ts';
import type { Run } from '#templates/tree/document.ts';
import { type Answer, answerOf, gap, missing, tidy, unique } from '#templates/tree/runs.ts';
import { branchOf, conditionHolds, gapOf, refusalOf } from './conditions.ts';
import type { AnnexName, FillContext } from './context.ts';
import { readField } from './read-field.ts';
import type { ClauseNode, ConditionNode } from './text.ts';
import { hasReference, type Span, setTokens, type Token } from './tokens.ts';

export interface Filling {
  /** Empty when the whole text was dropped. */
  readonly runs: readonly Run[];
  readonly answers: readonly Answer[];
}

interface Sheet {
  readonly tokens: Token[];
  readonly answers: Answer[];
  /** Conditions that nobody has answered; each is asked for once in a paragraph. */
  readonly asked: Set<string>;
  /** A deepening answer that the text needs is missing; the text is left out. */
  silenced: boolean;
}

/** @throws Error when the text refers to a clause that is not included. */
export function fill(nodes: readonly ClauseNode[], context: FillContext): Filling {
  const sheet: Sheet = { tokens: [], answers: [], asked: new Set(), silenced: false };
  for (const node of nodes) fillNode(node, context, sheet);
  if (sheet.silenced) return { runs: [], answers: [] };
  const onlyEmptyReferences = sheet.tokens.some((token) => token.kind === 'reference') && !hasReference(sheet.tokens);
  if (onlyEmptyReferences) return { runs: [], answers: [] };
  return { runs: tidy(setTokens(sheet.tokens)), answers: unique(sheet.answers) };
}

function fillNode(node: ClauseNode, context: FillContext, sheet: Sheet): void {
  switch (node.kind) {
    case 'text':
      sheet.tokens.push({ kind: 'ours', text: withStandIn(ours(context.lookup, node.text), context) });
      return;
    case 'point':
      sheet.tokens.push({ kind: 'reference', noun: 'punkt', to: pointSpans(node.number, context) });
      return;
    case 'reference':
      sheet.tokens.push(clauseReference(node, context));
      return;
    case 'annex':
      sheet.tokens.push({ kind: 'reference', noun: 'bilaga', to: [{ first: node.annex }] });
      return;
    case 'field':
      fillField(node.name, context, sheet);
      return;
    case 'condition':
      fillCondition(node, context, sheet);
      return;
    case 'declared':
      for (const child of node.children) fillNode(child, context, sheet);
      return;
    case 'loop':
      fillLoop(node, context, sheet);
  }
}

function withStandIn(text: string, context: FillContext): string {
  const { standIn, lookup } = context;
  if (!standIn) return text;
  return text.replace(new RegExp(`(?<!\\p{L})${ours(lookup, standIn.term)}(?!\\p{L})`, 'u'), () => standIn.name);
}

/** While nobody knows what is printed, a reference leads to the clause itself. */
const notYet = (id: string): readonly Span[] => [{ first: id }];

function pointSpans(number: number, { clause, points }: FillContext): readonly Span[] {
  if (points === undefined) return notYet(clause);
  const id = `${clause}-${number}`;
  if (points.get(clause)?.includes(id) !== true) throw new Error(`${clause}: punkt n.${number} är inte med i avtalet.`);
  return [{ first: id }];
}

/** A clause is referred to by the points that it prints, "punkterna 13.3–13.5", or by its section when it prints none. */
function clauseReference(
  { clause, optional }: { readonly clause: string; readonly optional: boolean },
  context: FillContext,
): Token {
  const place = context.places.get(clause);
  if (place === undefined && !optional)
    throw new Error(`${context.clause} hänvisar till ${clause}, som inte är med i avtalet.`);
  if (place === undefined) return { kind: 'reference', noun: 'punkt', to: [] };
  if (context.points === undefined) return { kind: 'reference', noun: 'punkt', to: notYet(place) };
  const printed = context.points.get(clause) ?? [];
  const [first, last] = [printed[0], printed.at(-1)];
  if (first === undefined || last === undefined)
    return { kind: 'reference', noun: 'avsnitt', to: optional ? [] : notYet(place) };
  return { kind: 'reference', noun: 'punkt', to: [first === last ? { first } : { first, last }] };
}

/** "bilagorna A, B och C"; what they are called stands in the list of contents. */
function annexList(annexes: readonly AnnexName[]): readonly Token[] {
  if (annexes.length === 0) return [{ kind: 'ours', text: '…' }];
  return [{ kind: 'reference', noun: 'bilaga', to: annexes.map(({ id }) => ({ first: id })) }];
}

function valueToken({ value, path }: Filled, type: FieldType, lookup: FillContext['lookup']): Token {
  return {
    kind: 'value',
    text: inSentence(value, type, lookup),
    mayBeCapital: type === 'phrase' || type === 'role',
    ...(type === 'integer' && typeof value === 'number' ? { number: value } : {}),
    ...(ownWords.has(type) ? { own: true } : {}),
    ...(path === '' ? {} : { path }),
  };
}

/** Forms in which the words are the parties' own. */
const ownWords: ReadonlySet<FieldType> = new Set(['own', 'phrase', 'phrases', 'role', 'duration'] as const);

function fillField(name: string, context: FillContext, sheet: Sheet): void {
  if (name === 'bilagelista') {
    sheet.tokens.push(...annexList(context.annexes));
    return;
  }
  const inRow = context.list === undefined ? undefined : clauseLists[context.list]?.fields[name];
  const definition = inRow ?? (isFieldName(name) ? clauseFields[name] : undefined);
  const read = readField(name, context);
  if (read.state === 'missing' && definition?.silent) {
    sheet.silenced = true;
    return;
  }
  if (read.state === 'missing' || !definition) {
    sheet.tokens.push({ kind: 'gap', run: gap(read.state === 'missing' ? read : missing(clauseFields.bilagelista)) });
    return;
  }
  sheet.answers.push(answerOf(read));
  sheet.tokens.push(valueToken(read, definition.type, context.lookup));
}

function fillCondition(node: ConditionNode, context: FillContext, sheet: Sheet): void {
  const truth = conditionHolds(node, context);
  if (truth !== 'unknown' && isFactName(node.fact) && !node.answered && branchOf(node, truth) !== 'nothing')
    sheet.answers.push(...context.lookup.because(node.fact, context.scope).map(answerOf));
  const branch = branchOf(node, truth);
  if (branch === 'gap') pushGap(gapOf(node, context), sheet);
  else if (branch === 'refusal') pushGap(refusalOf(node.fact), sheet);
  else if (branch !== 'nothing') for (const child of branch) fillNode(child, context, sheet);
}

/** The same gap stands once in a paragraph. */
function pushGap(run: Run | undefined, sheet: Sheet): void {
  if (!run || sheet.asked.has(run.text)) return;
  sheet.asked.add(run.text);
  sheet.tokens.push({ kind: 'gap', run });
}

function fillLoop(
  node: { readonly list: string; readonly children: readonly ClauseNode[] },
  context: FillContext,
  sheet: Sheet,
): void {
  const definition = clauseLists[node.list];
  const rows = definition ? context.lookup.rows(definition.key) : [];
  if (definition && rows.length === 0) sheet.tokens.push({ kind: 'gap', run: gap(definition) });
  for (const [index, row] of rows.entries()) {
    if (index > 0) sheet.tokens.push({ kind: 'ours', text: index === rows.length - 1 ? ' och ' : ', ' });
    for (const child of node.children) fillNode(child, { ...context, row, list: node.list }, sheet);
  }
}
