/** Chooses which clauses an agreement holds. */
import type { AgreementInput } from '#templates/agreement/input.ts';
import { type FactName, isFactName } from '#templates/fields/facts.ts';
import type { Clause } from './clause.ts';
import { conditionHolds } from './conditions.ts';
import { clauses } from './library.ts';
import { type Section, sectionsOf } from './section.ts';

export interface Selection {
  readonly included: readonly Clause[];
  /** The included clauses as they are printed, section by section. */
  readonly sections: readonly Section[];
  /** Place in the order of the sections, from 1, by clause id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Id of the heading that an included clause stands under, by clause id. */
  readonly places: ReadonlyMap<string, string>;
  /** Left out because nobody has answered what they hang on. */
  readonly undecided: readonly { readonly clause: Clause; readonly fact: FactName }[];
  readonly switchedOff: readonly SwitchedOff[];
}

export interface SwitchedOff {
  readonly clause: Clause;
  readonly reason: string;
}

/** The fact that keeps a clause undecided, if any. */
function unknownFact(clause: Clause, input: AgreementInput): FactName | undefined {
  const context = { lookup: input.fields, places: new Map<string, string>(), scope: {} };
  const open = clause.when.find((condition) => conditionHolds(condition, context) === 'unknown');
  return open && isFactName(open.fact) ? open.fact : undefined;
}

type Fate = 'included' | { readonly fact: FactName } | Omit<SwitchedOff, 'clause'>;

/** What becomes of a clause; undefined when its facts say that it is not relevant. */
function fateOf(clause: Clause, input: AgreementInput): Fate | undefined {
  const reason = clause.level === 'recommended' ? input.off[clause.id] : undefined;
  if (reason !== undefined) return { reason };
  // One that is only for those who ask for it stands when they have written it.
  if (clause.level === 'optional' && input.ownWording[clause.id] === undefined) return undefined;
  const context = { lookup: input.fields, places: new Map<string, string>(), scope: {} };
  if (clause.when.some((condition) => conditionHolds(condition, context) === 'no')) return undefined;
  const fact = clause.unknown === 'omit' ? unknownFact(clause, input) : undefined;
  return fact === undefined ? 'included' : { fact };
}

/** Core always, others when their facts hold; a recommended clause can be switched off with a reason, a core never. */
export function selectClauses(input: AgreementInput): Selection {
  const included: Clause[] = [];
  const undecided: { clause: Clause; fact: FactName }[] = [];
  const switchedOff: SwitchedOff[] = [];
  for (const clause of clauses) {
    const fate = fateOf(clause, input);
    if (fate === undefined) continue;
    if (fate === 'included') included.push(clause);
    else if ('fact' in fate) undecided.push({ clause, fact: fate.fact });
    else switchedOff.push({ clause, ...fate });
  }
  const sections = sectionsOf(included);
  const numbers = new Map(
    sections.flatMap((section, index) => section.clauses.map((clause): [string, number] => [clause.id, index + 1])),
  );
  const places = new Map(
    sections.flatMap((section) => section.clauses.map((clause): [string, string] => [clause.id, section.id])),
  );
  return { included, sections, numbers, places, undecided, switchedOff };
}
