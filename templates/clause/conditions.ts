/** What a condition of a clause says of a case: whether it holds, which of its texts stands, and the gaps that ask. */
import type { Truth } from '#steps/catalogue/step.ts';
import type { ClauseField } from '#templates/fields/definition.ts';
import { factOf, isFactName, negate } from '#templates/fields/facts.ts';
import { clauseFields, isFieldName } from '#templates/fields/field-names.ts';
import type { Run } from '#templates/tree/document.ts';
import { gap } from '#templates/tree/runs.ts';
import type { FillContext } from './context.ts';
import { readField } from './read-field.ts';
import type { ClauseNode, Condition, ConditionNode } from './text.ts';

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

/** The text of a condition at an outcome, or what stands in for one. */
export function branchOf(node: ConditionNode, truth: Truth): readonly ClauseNode[] | 'nothing' | 'gap' | 'refusal' {
  if (truth === 'yes') return node.children;
  if (truth === 'no') return node.otherwise;
  return node.unknown === 'same' ? node.children : node.unknown;
}
