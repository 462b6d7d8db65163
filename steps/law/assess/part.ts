/** The assessment of one part: level, what decided it, and everything shown beside it. */
import { pathOf } from '#steps/case/answers.ts';
import { alternativesFor } from '../explain/alternatives.ts';
import type { FamilyId } from '../findings/families.ts';
import { isOpen } from '../findings/findings-of-case.ts';
import type { Values } from '../keys.ts';
import type { Decider, PartAssessment } from '../result.ts';
import { onlyLegBRule } from '../rules/always-ask.ts';
import { legalCertaintyRule, partRules } from '../rules/index.ts';
import type { Derived, EffectKind, Fired, Level, Rule } from '../types.ts';
import {
  type AnswerSource,
  type Besides,
  besidesIn,
  effectiveValues,
  type RawAnswers,
  rawAnswers,
  rawValues,
} from './answers.ts';
import { derive, legMismatch } from './derived.ts';
import { type FireContext, fireRule } from './fired.ts';
import { levelOf, missingKeys, openKeys } from './level.ts';
import { openQuestionsFor } from './open-questions.ts';
import {
  adviceFor,
  asLeg,
  crossChecksOf,
  decidingRules,
  disagreementsOf,
  linkAnswers,
  listed,
  mainLegOf,
  type PartContext,
  rulesWith,
  triggersOf,
} from './part-details.ts';

/** A part with its level; the level is withheld from published examples later, in `assess`. */
export interface PartResult extends PartAssessment {
  readonly level: Level;
  readonly stored: Values;
  readonly effective: Values;
  readonly context: PartContext;
}

function perOrg(rule: Rule, source: AnswerSource, context: FireContext): readonly Fired[] {
  const [key] = rule.keys;
  if (key === undefined) return [];
  return source.orgsIn(context.partId).flatMap((orgId) => {
    const own = source.read(key, orgId);
    const raw: RawAnswers = { ...context.raw, [key]: own };
    const effective: Values = { ...context.effective, [key]: own.value };
    return fireRule(rule, { ...context, raw, effective }, orgId);
  });
}

function fireAll(source: AnswerSource, context: FireContext): readonly Fired[] {
  return partRules.flatMap((rule) => (rule.perOrg ? perOrg(rule, source, context) : fireRule(rule, context)));
}

/** An earlier purchase is told with what the parties have written that has changed in substance since (R25). */
function withOwnWords(list: readonly Fired[], { facts }: PartContext): readonly Fired[] {
  return list.map((one) => {
    const askedFor = one.ruleId === 'L-10' && (one.effect === 'stop' || one.effect === 'lawyer');
    if (!askedFor) return one;
    const text = facts.changedInSubstance.get(one.partId);
    const place = { ref: 'R25', path: pathOf('changedInSubstance', one.partId) };
    return { ...one, ownWords: text === undefined ? place : { ...place, text } };
  });
}

/** Effects that follow from the level and can no longer change it. */
function fireLater(level: Level, decidedBy: Decider, context: FireContext): readonly Fired[] {
  return [
    ...(level >= 2 ? fireRule(legalCertaintyRule, context) : []),
    ...(decidedBy === 'only-leg-b' ? fireRule(onlyLegBRule, context) : []),
  ];
}

const nothingSaid: ReadonlySet<FamilyId> = new Set();

const has = (list: readonly Fired[], effect: EffectKind): boolean => list.some((one) => one.effect === effect);

function levelFrom(
  effective: Values,
  d: Derived,
  list: readonly Fired[],
  { besides, asks }: { readonly besides: Besides; readonly asks: boolean },
): ReturnType<typeof levelOf> {
  return levelOf({
    stop: has(list, 'stop'),
    ownClaim: effective.claimedLeg === 'E',
    missing: missingKeys(effective, d, besides).length > 0,
    legs: d.legs,
    contract: d.contract,
    lawyer: has(list, 'lawyer'),
    warning: has(list, 'warn'),
    open: asks || openKeys(effective, besides).length > 0,
  });
}

function derivedShown(
  d: Derived,
): Pick<
  PartAssessment,
  'links' | 'contract' | 'legs' | 'directAward' | 'aidRoute' | 'economic' | 'aidNeeded' | 'value'
> {
  const { links, contract, legs, directAward, aidRoute, economic, aidNeeded, value } = d;
  return { links, contract, legs, directAward, aidRoute, economic, aidNeeded, value };
}

/** Everything about one part. */
export function assessPart(source: AnswerSource, partId: string, shared: PartContext): PartResult {
  const raw = rawAnswers(source, partId);
  const besides = besidesIn(raw);
  const context: PartContext = { ...shared, besides, said: shared.saidIn?.(partId) ?? nothingSaid };
  const stored = rawValues(raw);
  const effective = effectiveValues(stored, context);
  const d = derive(effective, context.day, context.lawyerLimit);
  const fire: FireContext = { partId, raw, effective, derived: d };
  const before = withOwnWords(fireAll(source, fire), context);
  const findings = shared.findingsOf?.({ partId, stored, effective, pathOf: (key) => raw[key].path }) ?? [];
  const { level, decidedBy } = levelFrom(effective, d, before, { besides, asks: findings.some(isOpen) });
  const list = [...before, ...fireLater(level, decidedBy, fire)];
  const doubtful = has(list, 'stop-agreement');
  const alternatives = level === 4 || doubtful ? alternativesFor(effective, d, new Set(rulesWith(list, 'stop'))) : [];
  return {
    partId,
    level,
    decidedBy,
    decidingRules: decidingRules(decidedBy, list),
    fired: list,
    findings,
    missing: listed(missingKeys(effective, d, besides), raw, effective),
    open: listed(openKeys(effective, besides), raw, effective),
    ...derivedShown(d),
    linkAnswers: linkAnswers(raw, effective),
    mainLeg: mainLegOf(d.legs, String(effective.claimedLeg)),
    claimedLeg: asLeg(effective.claimedLeg),
    legMismatch: legMismatch(effective, d.legs),
    alternatives,
    disagreements: disagreementsOf(source, fire, context),
    advice: adviceFor(level, { stored, effective }, context.facts),
    openLegalQuestions: openQuestionsFor({
      level,
      fired: list,
      alternatives,
      legs: d.legs,
      directAward: d.directAward,
    }),
    crossChecks: crossChecksOf(stored, raw, context.facts),
    lawyerTriggers: triggersOf(list, level === 3),
    assessmentRegistered: context.assessmentRegistered,
    agreementWaits: doubtful && !context.assessmentRegistered,
    directLimitId: effective.bilaga2 === 'nej' ? 'lou.direkt.ovrigt' : 'lou.direkt.bilaga2',
    stored,
    effective,
    context,
  };
}
