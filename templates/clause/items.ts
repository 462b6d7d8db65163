/** The lettered or numbered items of a paragraph, and the gaps that stand in for a text. */

import { ask } from '#templates/fields/ask.ts';
import { type FactName, factOf } from '#templates/fields/facts.ts';
import { clauseLists } from '#templates/fields/field-names.ts';
import { standingParts } from '#templates/fields/fields.ts';
import type { ListItem, Run, Trace } from '#templates/tree/document.ts';
import { type Answer, gap, plainText } from '#templates/tree/runs.ts';
import type { Clause, ClauseItem, ClauseParagraph } from './clause.ts';
import { conditionHolds, gapOf } from './conditions.ts';
import type { FillContext } from './context.ts';
import { type Filling, fill } from './fill.ts';
import { isTableName, type TableName } from './table-names.ts';
import type { Condition } from './text.ts';

export interface Item extends ListItem {
  /** A line of its own, without a mark. */
  readonly line?: true;
  /** A table, by its name. */
  readonly table?: TableName;
}

export function traceOf(clause: Clause, answers: readonly Answer[]): Trace {
  return { clause: clause.id, clauseName: clause.heading, answers, rules: clause.rules, sources: clause.sources };
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
  if (item.table !== undefined) return isTableName(item.table) ? [{ runs: [], table: item.table }] : [];
  const stands = standing(item.when, context);
  if (stands === 'nothing') return [];
  const as = item.line ? ({ line: true } as const) : {};
  if (stands !== 'text') return [{ runs: [stands], trace: traceOf(clause, []), ...as }];
  return rowsOf(item, clause, context)
    .filter(({ runs }) => runs.length > 0)
    .map((one) => ({ ...one, ...as }));
}

function rowsOf(item: ClauseItem, clause: Clause, context: FillContext): readonly Item[] {
  const definition = item.loop === undefined ? undefined : clauseLists[item.loop];
  if (!definition || item.loop === undefined) return [printed(fill(item.nodes, context), clause)];
  const list = item.loop;
  const all = context.lookup.rows(definition.key, context.scope);
  const { party } = context.scope;
  // Of several organisations each has its own promises; those that name none are printed with a gap for whose they are.
  const rows =
    definition.key === 'commitments.org' && party !== undefined
      ? all.filter((row) => String(row.fields['party']?.value ?? '') === party)
      : all;
  const whose = party === '' ? [gap(ask('vilken organisation det är', 'commitments.org'))] : [];
  if (rows.length === 0) return definition.mayBeEmpty ? [] : [{ runs: [gap(definition)], trace: traceOf(clause, []) }];
  return rows.map((row) => {
    const { runs, ...more } = printed(fill(item.nodes, { ...context, row, list }), clause);
    return { ...more, runs: [...runs, ...whose.flatMap((one) => [{ text: ' ' }, one])] };
  });
}

const printed = (filling: Filling, clause: Clause): Item => ({
  runs: filling.runs,
  trace: traceOf(clause, filling.answers),
});

const isListed = (item: Item): boolean => item.line !== true && item.table === undefined;

/** Commas between lettered items, a full stop last. Lines and tables are let alone. */
export function finish(items: readonly Item[], paragraph: ClauseParagraph): readonly Item[] {
  if (paragraph.listStyle !== 'letters') return items;
  const last = items.findLast(isListed);
  return items.map((item) => {
    if (!isListed(item)) return item;
    const joins = / (?:och|eller)$/u.test(plainText(item.runs));
    return joins && item !== last ? item : { ...item, runs: endWith(item.runs, item === last ? '.' : ',') };
  });
}

function endWith(runs: readonly Run[], end: string): readonly Run[] {
  const last = runs.at(-1);
  if (!last) return runs;
  if (last.mark === 'gap') return [...runs, { text: end }];
  return [...runs.slice(0, -1), { ...last, text: `${last.text.replace(/[\s.,;]+$/u, '')}${end}` }];
}
