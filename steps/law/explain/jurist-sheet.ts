/**
 * The question sheet for a lawyer (README 12): why a lawyer is asked, with the facts that the question rests on. Facts
 * only, as the parties have told them; the sheet draws no conclusion of its own.
 */
import { isUnknown } from '../keys.ts';
import type { MissingAnswer, PartAssessment } from '../result.ts';
import { alwaysAskRules, onlyLegBRule } from '../rules/always-ask.ts';
import type { Fired, UsedAnswer } from '../types.ts';

export interface SheetQuestion {
  /** J-01 … J-14 when an "always ask" trigger is behind it, else the rule itself. */
  readonly id: string;
  readonly trigger: boolean;
  readonly fired: readonly Fired[];
  /** Facts behind the question, each once. */
  readonly facts: readonly UsedAnswer[];
}

export interface SheetPart {
  readonly partId: string;
  /** Makes the form uncertain: to be answered before anyone goes on. */
  readonly form: readonly SheetQuestion[];
  /** To be settled inside a partnership: data protection, tax, funding. */
  readonly inside: readonly SheetQuestion[];
  readonly missing: readonly MissingAnswer[];
  readonly openLegalQuestions: readonly string[];
  readonly registered: boolean;
}

const triggers = [...alwaysAskRules, onlyLegBRule];

function factsOf(fired: readonly Fired[]): readonly UsedAnswer[] {
  const told = fired.flatMap((one) => one.answers).filter((used) => used.path !== '');
  return [...new Map(told.map((used) => [used.path, used])).values()];
}

function questionOf(id: string, trigger: boolean, fired: readonly Fired[]): SheetQuestion {
  return { id, trigger, fired, facts: factsOf(fired) };
}

/** Effects of one kind, gathered under the trigger that names them, else under their own rule. */
function questionsFrom(part: PartAssessment, effects: readonly Fired['effect'][]): readonly SheetQuestion[] {
  const fired = part.fired.filter((one) => effects.includes(one.effect));
  const named = triggers.flatMap((rule) => {
    const own = fired.filter((one) => one.ruleId === rule.id || rule.sameAs?.includes(one.ruleId));
    return own.length > 0 ? [questionOf(rule.id, true, own)] : [];
  });
  const taken = new Set(named.flatMap((question) => question.fired));
  const rest = [...new Set(fired.filter((one) => !taken.has(one)).map((one) => one.ruleId))];
  const own = rest.map((id) =>
    questionOf(
      id,
      false,
      fired.filter((one) => one.ruleId === id && !taken.has(one)),
    ),
  );
  return [...named.toSorted((a, b) => (a.id < b.id ? -1 : 1)), ...own];
}

/** The sheet of one part. Empty lists when the rules ask for no lawyer. */
export function juristSheet(part: PartAssessment): SheetPart {
  return {
    partId: part.partId,
    form: questionsFrom(part, ['lawyer', 'stop-leg', 'stop-aid']),
    inside: questionsFrom(part, ['read', 'ask']),
    missing: [...part.missing, ...part.open],
    openLegalQuestions: part.openLegalQuestions,
    registered: part.assessmentRegistered,
  };
}

/** Every fact that a lawyer needs of a part, known or not: the answers behind the chain and behind what has fired. */
export function factsOfPart(part: PartAssessment): readonly UsedAnswer[] {
  const chain = Object.values(part.linkAnswers).flat();
  const fired = part.fired.flatMap((one) => one.answers);
  const all = [...chain, ...fired].filter((used) => used.path !== '' && used.value !== 'ej_aktuell');
  const each = [...new Map(all.map((used) => [used.path, used])).values()];
  return [...each.filter((used) => !isUnknown(used.value)), ...each.filter((used) => isUnknown(used.value))];
}
