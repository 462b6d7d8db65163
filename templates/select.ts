/** Chooses which clauses an agreement holds. */
import type { AgreementInput } from './agreement-input.ts';
import type { Clause } from './clause.ts';
import { clauses } from './clause-library.ts';
import { type FactName, isFactName } from './facts.ts';
import { conditionHolds } from './fill.ts';

export interface Selection {
  readonly included: readonly Clause[];
  /** Printed number by clause id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Left out because nobody has answered what they hang on. */
  readonly undecided: readonly { readonly clause: Clause; readonly fact: FactName }[];
  readonly switchedOff: readonly { readonly clause: Clause; readonly reason: string }[];
}

/** The fact that keeps a clause undecided, if any. */
function unknownFact(clause: Clause, input: AgreementInput): FactName | undefined {
  const context = { lookup: input.fields, numbers: new Map<string, number>(), scope: {} };
  const open = clause.when.find((condition) => conditionHolds(condition, context) === 'unknown');
  return open && isFactName(open.fact) ? open.fact : undefined;
}

/** Core always, others when their facts hold; a recommended clause can be switched off with a reason, a core never. */
export function selectClauses(input: AgreementInput): Selection {
  const included: Clause[] = [];
  const undecided: { clause: Clause; fact: FactName }[] = [];
  const switchedOff: { clause: Clause; reason: string }[] = [];
  for (const clause of clauses) {
    const reason = clause.level === 'recommended' ? input.off[clause.id] : undefined;
    const context = { lookup: input.fields, numbers: new Map<string, number>(), scope: {} };
    const truths = clause.when.map((condition) => conditionHolds(condition, context));
    const fact = truths.includes('no') ? undefined : unknownFact(clause, input);
    if (reason !== undefined) switchedOff.push({ clause, reason });
    else if (truths.includes('no')) continue;
    else if (fact !== undefined && clause.unknown === 'omit') undecided.push({ clause, fact });
    else included.push(clause);
  }
  const numbers = new Map(included.map((clause, index) => [clause.id, index + 1]));
  return { included, numbers, undecided, switchedOff };
}
