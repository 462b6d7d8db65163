/** Firing the rules of one part, with everything needed to trace each effect. */

import { keyInfo, type LawKey, type LawValue, type Values } from '../keys.ts';
import { dataDate, ruleSetVersion } from '../rules/index.ts';
import type { Counts, Derived, Fired, Outcome, Rule, UsedAnswer } from '../types.ts';
import type { RawAnswers } from './answers.ts';

export interface FireContext {
  readonly partId: string;
  readonly raw: RawAnswers;
  readonly effective: Values;
  readonly derived: Derived;
}

/** Why an effective answer is another than the one given; undefined when it is the same. */
export function countsWhy(key: LawKey, given: LawValue, effective: LawValue): Counts | undefined {
  if (effective === given || effective === 'ej_aktuell') return undefined;
  return key === 'totalValueSek' ? 'no-sum' : 'contradicted';
}

function usedAnswer(key: LawKey, raw: RawAnswers, effective: Values): UsedAnswer {
  const { path, value: given } = raw[key];
  const counts = countsWhy(key, given, effective[key]);
  return { key, path, value: effective[key], ...(counts ? { given: { value: given, counts } } : {}) };
}

/** The answers behind an effect; keys that are not asked are left out. */
export function usedAnswers(keys: readonly LawKey[], raw: RawAnswers, effective: Values): readonly UsedAnswer[] {
  return keys.filter((key) => effective[key] !== 'ej_aktuell').map((key) => usedAnswer(key, raw, effective));
}

/** Rules that only read answers of the whole case are settled once, others per part or organisation. */
function noteScope(rule: Rule, partId: string, orgId: string | undefined): string {
  if (orgId !== undefined) return `@${orgId}`;
  const wholeCase = rule.keys.length > 0 && rule.keys.every((key) => keyInfo(key).scope === 'case');
  return wholeCase || rule.area === 'text' ? '' : `@${partId}`;
}

/** Where the measure for a warning, or the done mark of a duty, is kept among the notes of the case. */
function notePathOf(rule: Rule, outcome: Outcome, partId: string, orgId: string | undefined): string {
  const what = outcome.effect === 'duty' ? 'duty' : 'warning';
  const which = outcome.effect === 'duty' && outcome.variant !== 'duty' ? `${rule.id}.${outcome.variant}` : rule.id;
  return `${what}:${which}${noteScope(rule, partId, orgId)}`;
}

function carrying({ keys, carriedBy }: Rule, effective: Values): readonly LawKey[] {
  return carriedBy ? keys.filter((key) => carriedBy(key, effective)) : keys;
}

const noValues: readonly string[] = [];

export function fired(rule: Rule, outcome: Outcome, context: FireContext, orgId?: string): Fired {
  const { partId, raw, effective } = context;
  return {
    ruleId: rule.id,
    effect: outcome.effect,
    variant: outcome.variant,
    textId: `${rule.id}.${outcome.variant}`,
    partId,
    ...(orgId === undefined ? {} : { orgId }),
    ...(outcome.leg === undefined ? {} : { leg: outcome.leg }),
    ...(outcome.target === undefined ? {} : { target: outcome.target }),
    ...(outcome.reader === undefined ? {} : { reader: outcome.reader }),
    answers: usedAnswers(carrying(rule, effective), raw, effective),
    sources: rule.sources,
    values: rule.values ?? noValues,
    certainty: rule.certainty,
    mark: rule.mark,
    reviewed: rule.reviewed,
    ruleSet: ruleSetVersion,
    dataDate,
    notePath: notePathOf(rule, outcome, partId, orgId),
  };
}

export function fireRule(rule: Rule, context: FireContext, orgId?: string): readonly Fired[] {
  return rule.outcomes
    .filter((outcome) => outcome.when(context.effective, context.derived) === 'yes')
    .map((outcome) => fired(rule, outcome, context, orgId));
}
