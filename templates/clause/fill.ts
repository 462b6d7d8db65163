/** Fills one stretch of clause text: fields, conditions, loops and references become runs with their answers. */
import { isFactName } from '#templates/fields/facts.ts';
import { clauseFields, clauseLists, isFieldName } from '#templates/fields/field-names.ts';
import type { Filled } from '#templates/fields/fields.ts';
import { inSentence, ours } from '#templates/fields/form.ts';
import type { Run } from '#templates/tree/document.ts';
import { type Answer, answerOf, gap, missing, tidy, unique } from '#templates/tree/runs.ts';
import { amountInWords } from '#templates/tree/swedish.ts';
import { branchOf, conditionHolds, gapOf, refusalOf } from './conditions.ts';
import type { AnnexName, FillContext } from './context.ts';
import { readField } from './read-field.ts';
import type { ClauseNode, ConditionNode } from './text.ts';
import { hasReference, setTokens, type Token } from './tokens.ts';

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
      sheet.tokens.push({ kind: 'reference', noun: 'punkt', to: pointId(node.number, context) });
      return;
    case 'reference':
      sheet.tokens.push({ kind: 'reference', noun: 'avsnitt', to: placeOf(node, context) });
      return;
    case 'annex':
      sheet.tokens.push({ kind: 'reference', noun: 'bilaga', to: node.annex });
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

function pointId(number: number, context: FillContext): string {
  const printed = context.points.get(number);
  if (printed === undefined && context.points.size > 0)
    throw new Error(`${context.clause}: punkt n.${number} är inte med i överenskommelsen.`);
  return printed ?? '';
}

function placeOf(
  node: { readonly clause: string; readonly optional: boolean },
  context: FillContext,
): string | undefined {
  const place = context.places.get(node.clause);
  if (place === undefined && !node.optional)
    throw new Error(`${context.clause} hänvisar till ${node.clause}, som inte är med i överenskommelsen.`);
  return place;
}

/** "bilaga 1 Budget …, bilaga 2 … och bilaga 12 …". */
function annexList(annexes: readonly AnnexName[]): readonly Token[] {
  if (annexes.length === 0) return [{ kind: 'ours', text: '…' }];
  return annexes.flatMap(({ id, title }, index): readonly Token[] => [
    { kind: 'ours', text: index === 0 ? '' : index === annexes.length - 1 ? ' och ' : ', ' },
    { kind: 'reference', noun: 'bilaga', to: id },
    { kind: 'ours', text: ` ${title}` },
  ]);
}

function valueToken(
  value: Filled['value'],
  type: Parameters<typeof inSentence>[1],
  lookup: FillContext['lookup'],
): Token {
  const sum = type === 'sum' && typeof value === 'number' ? amountInWords(value) : '';
  return {
    kind: 'value',
    text: inSentence(value, type, lookup),
    mayBeCapital: type === 'phrase' || type === 'role',
    ...(type === 'integer' && typeof value === 'number' ? { number: value } : {}),
    ...(sum === '' ? {} : { sum }),
  };
}

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
  sheet.tokens.push(valueToken(read.value, definition.type, context.lookup));
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
