/** The lettered or numbered items of a paragraph, and the gaps that stand in for a text. */

import { type FactName, factOf } from '#templates/fields/facts.ts';
import { clauseLists } from '#templates/fields/field-names.ts';
import { standingParts } from '#templates/fields/fields.ts';
import type { Block, Run, Trace } from '#templates/tree/document.ts';
import { type Answer, gap, plainText } from '#templates/tree/runs.ts';
import type { Clause, ClauseItem, ClauseParagraph } from './clause.ts';
import { conditionHolds, gapOf } from './conditions.ts';
import type { FillContext } from './context.ts';
import { type Filling, fill } from './fill.ts';
import type { Condition } from './text.ts';

export type Item = Extract<Block, { kind: 'list' }>['items'][number];

export function traceOf(clause: Clause, answers: readonly Answer[]): Trace {
  return { clause: clause.id, answers, rules: clause.rules, sources: clause.sources };
}

export function saysYes(fact: FactName, context: FillContext): boolean {
  const { lookup } = context;
  if (lookup.fact(fact) === 'yes') return true;
  return (
    factOf(fact).perPart === true &&
    standingParts(lookup).some((part) => lookup.fact(fact, { part: part.id }) === 'yes')
  );
}

/** What stands when a paragraph or an item hangs on a condition: its text, its gap, or nothing. */
export function standing(when: Condition | undefined, context: FillContext): 'text' | 'nothing' | Run {
  if (!when) return 'text';
  const truth = conditionHolds(when, context);
  if (truth === 'yes') return 'text';
  return truth === 'no' ? 'nothing' : (gapOf(when, context) ?? 'nothing');
}

export function printItem(item: ClauseItem, clause: Clause, context: FillContext): readonly Item[] {
  const stands = standing(item.when, context);
  if (stands === 'nothing') return [];
  if (stands !== 'text') return [{ runs: [stands], trace: traceOf(clause, []) }];
  const definition = item.loop === undefined ? undefined : clauseLists[item.loop];
  if (!definition || item.loop === undefined) return [printed(fill(item.nodes, context), clause)];
  const list = item.loop;
  const rows = context.lookup.rows(definition.key);
  if (rows.length === 0) return definition.mayBeEmpty ? [] : [{ runs: [gap(definition)], trace: traceOf(clause, []) }];
  return rows.map((row) => printed(fill(item.nodes, { ...context, row, list }), clause));
}

const printed = (filling: Filling, clause: Clause): Item => ({
  runs: filling.runs,
  trace: traceOf(clause, filling.answers),
});

/** Commas between lettered items, "och" before the last where the users' own items end the list, a full stop last. */
export function finish(items: readonly Item[], paragraph: ClauseParagraph): readonly Item[] {
  if (paragraph.listStyle !== 'letters') return items;
  const open = paragraph.items.some((item) => item.loop !== undefined);
  return items.map((item, index) => {
    const text = plainText(item.runs);
    const last = index === items.length - 1;
    const joins = / (?:och|eller)$/u.test(text);
    const end = last ? '.' : open && index === items.length - 2 ? ', och' : joins ? '' : ',';
    return joins && !last ? item : { ...item, runs: endWith(item.runs, end) };
  });
}

function endWith(runs: readonly Run[], end: string): readonly Run[] {
  const last = runs.at(-1);
  if (!last) return runs;
  if (last.mark === 'gap') return [...runs, { text: end }];
  return [...runs.slice(0, -1), { ...last, text: `${last.text.replace(/[\s.,;]+$/u, '')}${end}` }];
}
