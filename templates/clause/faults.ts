/** What can be wrong with a clause beside its notation: names that do not exist, and assurances that hang on nothing. */
import { isAnnexId } from '#templates/agreement/annexes/ids.ts';
import { factOf, isFactName } from '#templates/fields/facts.ts';
import { isFieldName, isListField, isListName } from '#templates/fields/field-names.ts';
import { type Clause, textsOf } from './clause.ts';
import { inWords, sentencesOf } from './sentences.ts';
import { isTableName } from './table-names.ts';
import { type ClauseNode, type Condition, walk } from './text.ts';

/**
 * What is wrong with a clause: facts, fields, lists and references that do not exist, gaps that have no words, and
 * sentences that state something without naming the fact that they rest on.
 * @param ids Ids of all clauses. @returns Swedish sentences that start with the file name; empty when all is well.
 */
export function clauseFaults(clause: Clause, ids: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  const say: Say = (text) => faults.push(`${clause.file}: ${text}`);
  for (const condition of conditionsOutside(clause)) conditionFaults(condition, ids, say);
  for (const name of clause.data)
    if (!isDataName(name)) say(`fältet ”${name}” i data-raden finns inte i field-names.ts.`);
  if (clause.own !== undefined && !isFieldName(clause.own)) say(`fältet ”${clause.own}” finns inte i field-names.ts.`);
  tableFaults(clause, say);
  for (const { nodes, loop } of textsOf(clause)) {
    if (loop !== undefined && !isListName(loop)) say(`listan ”${loop}” finns inte i field-names.ts.`);
    walk(nodes, (node, inside) => nodeFaults(node, inside ?? loop, clause, ids, say));
  }
  for (const { kind, nodes } of sentencesOf(clause))
    if (kind === 'bare')
      say(
        `”${inWords(nodes)}” säger hur något är utan att nämna ett faktum. Skriv [om faktum: …], eller ska, får eller gäller om det är ett villkor.`,
      );
  return faults;
}

function tableFaults(clause: Clause, say: Say): void {
  for (const { table } of clause.paragraphs.flatMap(({ items }) => items))
    if (table !== undefined && !isTableName(table)) say(`tabellen ”${table}” finns inte i table-names.ts.`);
}

type Say = (text: string) => number;

/** Conditions of the header, of paragraphs and of items. */
function conditionsOutside(clause: Clause): readonly Condition[] {
  const stretches = clause.paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
  return [
    ...clause.when,
    ...stretches.flatMap(({ when }) => when ?? []),
    ...(clause.lawyer === undefined ? [] : [{ fact: clause.lawyer, negated: false }]),
  ];
}

function conditionFaults({ fact, answered }: Condition, ids: ReadonlySet<string>, say: Say): void {
  if (answered) {
    if (!isFieldName(fact)) say(`fältet ”${fact}” finns inte i field-names.ts.`);
  } else if (!isFactName(fact) && !ids.has(fact)) say(`faktumet ”${fact}” finns inte i steps/facts.`);
}

function isDataName(name: string): boolean {
  if (isFieldName(name)) return true;
  const [listName = '', field] = name.split('[].');
  if (field !== undefined) return isListName(listName) && isListField(listName, field);
  return name.endsWith('[]') && (isListName(name.slice(0, -2)) || isFieldName(name.slice(0, -2)));
}

/** What a list or a reference names that is not there, in words. */
function leadsNowhere(node: ClauseNode, clause: Clause, ids: ReadonlySet<string>): string | undefined {
  switch (node.kind) {
    case 'loop':
      return isListName(node.list) ? undefined : `listan ”${node.list}” finns inte i field-names.ts.`;
    case 'reference':
      return ids.has(node.clause) ? undefined : `hänvisningen till ${node.clause} leder ingenstans.`;
    case 'annex':
      return isAnnexId(node.annex) ? undefined : `hänvisningen till ${node.annex} leder ingenstans.`;
    case 'point':
      return clause.paragraphs.some((paragraph) => paragraph.number === node.number)
        ? undefined
        : `hänvisningen till punkt n.${node.number} leder ingenstans.`;
    default:
      return undefined;
  }
}

function nodeFaults(
  node: ClauseNode,
  loop: string | undefined,
  clause: Clause,
  ids: ReadonlySet<string>,
  say: Say,
): void {
  if (node.kind === 'condition') {
    conditionFaults(node, ids, say);
    if (node.otherwise === 'refusal' && isFactName(node.fact) && factOf(node.fact).refusal === undefined)
      say(
        `faktumet ”${node.fact}” saknar ord för luckan. Skriv refusal i steps/facts, eller en text efter ”| annars:”.`,
      );
  }
  const nowhere = leadsNowhere(node, clause, ids);
  if (nowhere !== undefined) say(nowhere);
  if (node.kind !== 'field') return;
  const known = loop === undefined ? isFieldName(node.name) : isListName(loop) && isListField(loop, node.name);
  if (!known) say(`fältet ”${node.name}” finns inte i field-names.ts.`);
}
