/** Every clause of the library as the agreement stands now: with, not relevant, waiting or left out, and why. */
import type { AgreementInput, OwnWording } from '#templates/agreement/input.ts';
import { factOf, isFactName } from '#templates/fields/facts.ts';
import { ours } from '#templates/fields/form.ts';
import { listLabel } from '#templates/tree/labels.ts';
import { plainText } from '#templates/tree/runs.ts';
import { clauseBlocks } from './blocks.ts';
import type { Clause } from './clause.ts';
import { textsOf } from './clause.ts';
import { conditionHolds } from './conditions.ts';
import { clauses } from './library.ts';
import { type Selection, selectClauses } from './select.ts';
import { walk } from './text.ts';

/** What a clause hangs on: the fact in words, what it is now, and where it is answered. */
export interface ClauseReason {
  readonly text: string;
  readonly truth: 'yes' | 'no' | 'unknown';
  readonly ref: string;
  readonly page: string;
}

export interface ClauseState {
  readonly clause: Clause;
  readonly heading: string;
  readonly status: 'included' | 'not-relevant' | 'waiting' | 'left-out';
  /** Printed number, when it is included. */
  readonly number?: number;
  readonly reasons: readonly ClauseReason[];
  /** Why the parties have left it out. */
  readonly leftOutBecause?: string;
  readonly own?: OwnWording;
  /** Our own text as it would print, a line for each paragraph and list item. Empty when it is not included. */
  readonly standard: readonly string[];
  /** Headings of the included clauses that refer to it. */
  readonly referredBy: readonly string[];
}

/** What is lost when a recommended clause goes. Only these can be left out. */
export const lostWithout: Readonly<Record<string, string>> = {
  K16: 'Då säger avtalet inte hur målgruppen får påverka. Svaret finns kvar i underlaget.',
  K34: 'Då finns ingen grupp för vardagen i avtalet. Styrgruppen får samordna det löpande arbetet.',
  K40: 'Då säger avtalet inte att ni berättar för varandra om allvarliga händelser. Anmälningar enligt lag gäller ändå.',
};

function linesOf(clause: Clause, input: AgreementInput, selection: Selection): readonly string[] {
  const { [clause.id]: _own, ...ownWording } = input.ownWording;
  const sheet = { input: { ...input, ownWording }, selection, annexes: [] };
  return clauseBlocks(clause, sheet).flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph') return [plainText(block.runs)];
    if (block.kind !== 'list') return [];
    return block.items.map((item, index) => `${listLabel(block.style, index)} ${plainText(item.runs)}`);
  });
}

function reasonsOf(clause: Clause, input: AgreementInput): readonly ClauseReason[] {
  const context = { lookup: input.fields, places: new Map<string, string>(), scope: {} };
  return clause.when.flatMap((condition): readonly ClauseReason[] => {
    if (!isFactName(condition.fact)) return [];
    const truth = conditionHolds(condition, context);
    const { explanation, ...known } = factOf(condition.fact);
    const { ref, page } = truth === 'unknown' ? input.fields.asksAt(condition.fact) : known;
    return [{ text: ours(input.fields, explanation), truth, ref, page }];
  });
}

function refersTo(clause: Clause, id: string): boolean {
  let found = false;
  for (const { nodes } of textsOf(clause))
    walk(nodes, (node) => {
      if (node.kind === 'reference' && node.clause === id) found = true;
    });
  return found;
}

function statusOf(clause: Clause, selection: Selection): ClauseState['status'] {
  if (selection.numbers.has(clause.id)) return 'included';
  if (selection.switchedOff.some((one) => one.clause === clause)) return 'left-out';
  return selection.undecided.some((one) => one.clause === clause) ? 'waiting' : 'not-relevant';
}

/** All clauses in the order of the agreement. Pure. */
export function clauseStates(input: AgreementInput): readonly ClauseState[] {
  const selection = selectClauses(input);
  return clauses.map((clause): ClauseState => {
    const number = selection.numbers.get(clause.id);
    const off = selection.switchedOff.find((one) => one.clause === clause);
    const own = input.ownWording[clause.id];
    return {
      clause,
      heading: ours(input.fields, clause.heading),
      status: statusOf(clause, selection),
      reasons: reasonsOf(clause, input),
      standard: number === undefined && clause.level !== 'optional' ? [] : linesOf(clause, input, selection),
      referredBy: selection.included
        .filter((other) => other !== clause && refersTo(other, clause.id))
        .map((other) => ours(input.fields, other.heading)),
      ...(number === undefined ? {} : { number }),
      ...(off === undefined ? {} : { leftOutBecause: off.reason }),
      ...(own === undefined ? {} : { own }),
    };
  });
}
