/** Fills one stretch of clause text: fields, conditions, loops and references become runs with their answers. */
import type { Truth } from '#steps/catalogue/step.ts';
import type { ClauseField } from '#templates/fields/definition.ts';
import { factOf, isFactName, negate } from '#templates/fields/facts.ts';
import { clauseFields, clauseLists, isFieldName } from '#templates/fields/field-names.ts';
import {
  type FieldLookup,
  type FieldRead,
  type Filled,
  partiesOf,
  type Row,
  type Scope,
} from '#templates/fields/fields.ts';
import { inSentence, ours } from '#templates/fields/form.ts';
import type { Run } from '#templates/tree/document.ts';
import { type Answer, answerOf, gap, missing, tidy, unique } from '#templates/tree/runs.ts';
import { amountInWords } from '#templates/tree/swedish.ts';
import type { ClauseNode, Condition, ConditionNode } from './text.ts';
import { hasReference, setTokens, type Token } from './tokens.ts';

export interface FillContext {
  readonly lookup: FieldLookup;
  /** Where each included clause is found: the id of its heading, by id of the clause. */
  readonly places: ReadonlyMap<string, string>;
  /** Id of the clause, for messages. */
  readonly clause: string;
  /** Id of each printed paragraph of this clause, by its number in the file. */
  readonly points: ReadonlyMap<number, string>;
  /** The annexes that are printed; empty while they are being chosen. */
  readonly annexes: readonly AnnexName[];
  readonly scope: Scope;
  readonly row?: Row;
  readonly list?: string;
  /** Name that stands for Kommunen or Organisationen in a paragraph that is printed once per party. */
  readonly standIn?: { readonly term: 'Kommunen' | 'Organisationen'; readonly name: string };
}

/** An annex as a text names it: "bilaga 2 Verksamhetsplan". */
export interface AnnexName {
  readonly id: string;
  readonly title: string;
}

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

/** Whether a condition of a clause holds. The id of a clause asks whether that clause is included. */
export function conditionHolds(condition: Condition, context: Pick<FillContext, 'lookup' | 'places' | 'scope'>): Truth {
  const { fact, negated, answered } = condition;
  // An answer that is absent is never a no.
  if (answered) return readField(fact, context).state === 'filled' ? 'yes' : 'unknown';
  let truth: Truth;
  if (isFactName(fact)) truth = context.lookup.fact(fact, context.scope);
  else truth = context.places.has(fact) ? 'yes' : 'no';
  return negated ? negate(truth) : truth;
}

/** The gap that asks for what a condition hangs on; undefined for a deepening question, which is never asked for. */
export function gapOf(
  { fact, answered }: Condition,
  { lookup, scope }: Pick<FillContext, 'lookup' | 'scope'>,
): Run | undefined {
  if (answered) {
    const field: ClauseField | undefined = isFieldName(fact) ? clauseFields[fact] : undefined;
    return field && !field.silent ? gap(field) : undefined;
  }
  if (!isFactName(fact)) return undefined;
  const definition = factOf(fact);
  return definition.unknown === 'gap' ? gap({ ...lookup.asksAt(fact, scope), label: definition.asks }) : undefined;
}

/** The gap that stands in for a text that would not be true. */
export function refusalOf(fact: string): Run | undefined {
  if (!isFactName(fact)) return undefined;
  const definition = factOf(fact);
  return gap({ ...definition, label: definition.refusal ?? definition.asks });
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

/** The value behind a field of the clause text, or what is missing. */
export function readField(name: string, context: Pick<FillContext, 'lookup' | 'scope' | 'row' | 'list'>): FieldRead {
  const inRow = context.list === undefined ? undefined : clauseLists[context.list]?.fields[name];
  if (inRow) return context.row?.fields[inRow.key] ?? missing(inRow);
  if (!isFieldName(name)) throw new Error(`Fältet ”${name}” finns inte i field-names.ts.`);
  const definition = clauseFields[name];
  return readDefinition(definition, context.lookup, context.scope) ?? missing(definition);
}

function readDefinition(definition: ClauseField, lookup: FieldLookup, scope: Scope): Filled | undefined {
  if (definition.from === 'first') return lookup.rows(definition.list)[0]?.fields[definition.key];
  if (definition.from === 'rows') return joined(definition.item, lookup.rows(definition.key, scope));
  if (definition.per === undefined || definition.per === 'part') return lookup.value(definition.key, scope);
  const party = scope.party ?? partiesOf(lookup, definition.per)[0]?.id;
  return lookup.value(definition.key, party === undefined ? scope : { ...scope, party });
}

/** The rows of a list of texts as one value. */
function joined(item: string, rows: readonly Row[]): Filled | undefined {
  const fields = rows.flatMap((row) => row.fields[item] ?? []);
  const [first] = fields;
  if (!first) return undefined;
  return { ...first, value: fields.map((field) => String(field.value)) };
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

function branchOf(node: ConditionNode, truth: Truth): readonly ClauseNode[] | 'nothing' | 'gap' | 'refusal' {
  if (truth === 'yes') return node.children;
  if (truth === 'no') return node.otherwise;
  return node.unknown === 'same' ? node.children : node.unknown;
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
