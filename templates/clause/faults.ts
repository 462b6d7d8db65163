/** What can be wrong with a clause beside its notation: names that do not exist. */
import { isAnnexId } from '#templates/agreement/annexes/ids.ts';
import { isFactName } from '#templates/fields/facts.ts';
import { isFieldName, isListField, isListName } from '#templates/fields/field-names.ts';
import { type Clause, textsOf } from './clause.ts';
import { type ClauseNode, walk } from './text.ts';

/**
 * What is wrong with a clause: facts, fields, lists and references that do not exist.
 * @param ids Ids of all clauses. @returns Swedish sentences that start with the file name; empty when all is well.
 */
export function clauseFaults(clause: Clause, ids: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  const say = (text: string): number => faults.push(`${clause.file}: ${text}`);
  const condition = (fact: string): void => {
    if (!isFactName(fact) && !ids.has(fact)) say(`faktumet ”${fact}” finns inte i facts.ts.`);
  };
  for (const { fact } of clause.when) condition(fact);
  for (const item of clause.paragraphs.flatMap((paragraph) => paragraph.items))
    if (item.when) condition(item.when.fact);
  if (clause.lawyer !== undefined) condition(clause.lawyer);
  if (clause.notWhen) condition(clause.notWhen.fact);
  for (const number of clause.notWhen?.paragraphs ?? [])
    if (!clause.paragraphs.some((paragraph) => paragraph.number === number)) say(`stycket n.${number} finns inte.`);
  for (const name of clause.data)
    if (!isDataName(name)) say(`fältet ”${name}” i data-raden finns inte i field-names.ts.`);
  if (clause.own !== undefined && !isFieldName(clause.own)) say(`fältet ”${clause.own}” finns inte i field-names.ts.`);
  for (const { nodes, loop } of textsOf(clause)) {
    if (loop !== undefined && !isListName(loop)) say(`listan ”${loop}” finns inte i field-names.ts.`);
    walk(nodes, (node, inside) => nodeFaults(node, inside ?? loop, clause, ids, condition, say));
  }
  return faults;
}

function isDataName(name: string): boolean {
  if (isFieldName(name)) return true;
  const [listName = '', field] = name.split('[].');
  if (field !== undefined) return isListName(listName) && isListField(listName, field);
  return name.endsWith('[]') && (isListName(name.slice(0, -2)) || isFieldName(name.slice(0, -2)));
}

function nodeFaults(
  node: ClauseNode,
  loop: string | undefined,
  clause: Clause,
  ids: ReadonlySet<string>,
  condition: (fact: string) => void,
  say: (text: string) => number,
): void {
  if (node.kind === 'condition') condition(node.fact);
  if (node.kind === 'loop' && !isListName(node.list)) say(`listan ”${node.list}” finns inte i field-names.ts.`);
  if (node.kind === 'reference' && !ids.has(node.clause)) say(`hänvisningen till ${node.clause} leder ingenstans.`);
  if (node.kind === 'annex' && !isAnnexId(node.annex)) say(`hänvisningen till ${node.annex} leder ingenstans.`);
  if (node.kind === 'point' && !clause.paragraphs.some((paragraph) => paragraph.number === node.number))
    say(`hänvisningen till punkt n.${node.number} leder ingenstans.`);
  if (node.kind !== 'field') return;
  const known = loop === undefined ? isFieldName(node.name) : isListName(loop) && isListField(loop, node.name);
  if (!known) say(`fältet ”${node.name}” finns inte i field-names.ts.`);
}
