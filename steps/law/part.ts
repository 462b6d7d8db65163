/** The assessment of one part: level, what decided it, and everything shown beside it. */
import { alternativesFor } from './alternatives.ts';
import { type AnswerSource, effectiveValues, type RawAnswers, rawAnswers, rawValues } from './answers.ts';
import { derive, legMismatch, partnershipLegs } from './derived.ts';
import { type FireContext, fireRule, usedAnswers } from './fired.ts';
import { allLawKeys, isUnknown, keyInfo, type LawKey, type Values } from './keys.ts';
import { type LevelContext, levelOf, levelOnly, missingKeys, openKeys } from './level.ts';
import { openQuestionsFor } from './open-questions.ts';
import { alwaysAskRules, onlyLegBRule } from './rules/always-ask.ts';
import { type CaseFacts, crossChecks } from './rules/cross-checks.ts';
import { legalCertaintyRule, partRules } from './rules/index.ts';
import type {
  Decider,
  Derived,
  Disagreement,
  EffectKind,
  Fired,
  Leg,
  Level,
  LinkId,
  MissingAnswer,
  PartAssessment,
  Rule,
} from './types.ts';

export interface PartContext extends LevelContext {
  readonly facts: CaseFacts;
  /** A lawyer's assessment is registered and says "kan gå vidare". */
  readonly assessmentRegistered: boolean;
}

/** A part with its level; the level is withheld from published examples later, in `assess`. */
export interface PartResult extends PartAssessment {
  readonly level: Level;
  readonly stored: Values;
  readonly effective: Values;
  readonly context: PartContext;
}

/** Answers behind each link; E1 and E2 hold for every IOP. */
export const linkKeys = {
  E1: [],
  E2: [],
  E3: ['economicActivity', 'otherSellers'],
  E4: ['whoseActivity', 'statutoryDuty', 'previouslyProcured', 'placements', 'sgeiChosen'],
  E5: ['valueTransferred'],
  E6: ['enforceablePerformance', 'sgeiChosen'],
  E7: ['openToAll'],
} as const satisfies Readonly<Record<LinkId, readonly LawKey[]>>;

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

/** Effects that follow from the level and can no longer change it. */
function fireLater(level: Level, decidedBy: Decider, context: FireContext): readonly Fired[] {
  return [
    ...(level >= 2 ? fireRule(legalCertaintyRule, context) : []),
    ...(decidedBy === 'only-leg-b' ? fireRule(onlyLegBRule, context) : []),
  ];
}

function unknownWord(value: Values[LawKey]): MissingAnswer['why'] {
  if (typeof value === 'object') return value.includes('vet_inte') ? 'vet_inte' : 'obesvarad';
  return value === 'vet_inte' || value === 'oenig' ? value : 'obesvarad';
}

function listed(keys: readonly LawKey[], raw: RawAnswers, effective: Values): readonly MissingAnswer[] {
  return keys.map((key) => ({
    key,
    path: raw[key].path,
    why: unknownWord(effective[key]),
    who: keyInfo(key).who,
  }));
}

/** Both answers of a key on which the parties disagree, each with the level that it would give. */
function disagreementsOf(raw: RawAnswers, stored: Values, context: PartContext): readonly Disagreement[] {
  return allLawKeys.flatMap((key): readonly Disagreement[] => {
    const { values, path } = raw[key];
    if (!values) return [];
    const each = values.map((one) => ({ ...one, level: levelOnly({ ...stored, [key]: one.value }, context) }));
    return [{ key, path, values: each }];
  });
}

const rulesWith = (list: readonly Fired[], effect: EffectKind): readonly string[] => [
  ...new Set(list.filter((one) => one.effect === effect).map((one) => one.ruleId)),
];

function decidingRules(decidedBy: Decider, list: readonly Fired[]): readonly string[] {
  switch (decidedBy) {
    case 'stop':
      return rulesWith(list, 'stop');
    case 'own-claim':
      return ['L-23'];
    case 'only-leg-b':
      return [onlyLegBRule.id];
    case 'missing':
      return rulesWith(list, 'missing');
    case 'no-leg':
    case 'chain':
      return [...rulesWith(list, 'stop-leg'), ...rulesWith(list, 'lawyer')];
    case 'lawyer':
      return rulesWith(list, 'lawyer');
    case 'warning':
      return rulesWith(list, 'warn');
    case 'none':
      return [];
  }
}

function mainLegOf(legs: readonly Leg[], claimed: string): Leg | null {
  const carried = legs.find((leg) => leg === claimed);
  return carried ?? legs.find((leg) => partnershipLegs.includes(leg)) ?? legs.find((leg) => leg === 'B') ?? null;
}

const asLeg = (value: Values['claimedLeg']): Leg | null =>
  (['A', 'B', 'C', 'D', 'E', 'V'] as const).find((leg) => leg === value) ?? null;

function adviceFor(level: Level, a: Values, facts: CaseFacts): readonly string[] {
  const own = a.whoseActivity === 'foreningens' && a.claimedLeg === 'A';
  const simple =
    a.inKindFromPublic !== 'ja' && (a.sharedPersonalData === 'nej' || a.sharedPersonalData === 'var_for_sig');
  return [
    ...(level === 1 && own && simple ? ['grant-simpler'] : []),
    ...(a.openToAll === 'ja' ? ['grant-scheme'] : []),
    ...(a.valueTransferred === 'nej' ? ['local-compact'] : []),
    ...(a.sgeiChosen === 'ja' ? ['sgei-not-needed'] : []),
    ...(facts.otherPublicParty ? ['other-public-party'] : []),
  ];
}

function triggersOf(list: readonly Fired[], lawyer: boolean): readonly string[] {
  const ids = new Set(list.map((one) => one.ruleId));
  const lawyers = new Set(rulesWith(list, 'lawyer'));
  const hit = [...alwaysAskRules, onlyLegBRule].filter(
    (rule) => ids.has(rule.id) || rule.sameAs?.some((id) => lawyers.has(id)),
  );
  return [...hit.map((rule) => rule.id).sort(), ...(lawyer ? ['J-15'] : [])];
}

function linkAnswers(raw: RawAnswers, effective: Values): PartAssessment['linkAnswers'] {
  const of = (id: LinkId) => usedAnswers(linkKeys[id], raw, effective);
  return { E1: of('E1'), E2: of('E2'), E3: of('E3'), E4: of('E4'), E5: of('E5'), E6: of('E6'), E7: of('E7') };
}

function crossChecksOf(stored: Values, raw: RawAnswers, facts: CaseFacts): PartAssessment['crossChecks'] {
  return crossChecks
    .filter((check) => check.when(stored, facts) === 'yes')
    .map((check) => ({
      id: check.id,
      answers: check.keys.map((key) => ({ key, path: raw[key].path, value: stored[key] })),
    }));
}

const has = (list: readonly Fired[], effect: EffectKind): boolean => list.some((one) => one.effect === effect);

function levelFrom(effective: Values, d: Derived, list: readonly Fired[]): ReturnType<typeof levelOf> {
  return levelOf({
    stop: has(list, 'stop'),
    ownClaim: effective.claimedLeg === 'E',
    missing: missingKeys(effective, d).length > 0,
    legs: d.legs,
    contract: d.contract,
    lawyer: has(list, 'lawyer'),
    warning: has(list, 'warn'),
    open: openKeys(effective).length > 0,
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
export function assessPart(source: AnswerSource, partId: string, context: PartContext): PartResult {
  const raw = rawAnswers(source, partId);
  const stored = rawValues(raw);
  const effective = effectiveValues(stored, context);
  const d = derive(effective, context.day, context.lawyerLimit, context.texts);
  const fire: FireContext = { partId, raw, effective, derived: d };
  const before = fireAll(source, fire);
  const { level, decidedBy } = levelFrom(effective, d, before);
  const list = [...before, ...fireLater(level, decidedBy, fire)];
  const alternatives = level === 4 ? alternativesFor(effective, d, new Set(rulesWith(list, 'stop'))) : [];
  return {
    partId,
    level,
    decidedBy,
    decidingRules: decidingRules(decidedBy, list),
    fired: list,
    missing: listed(missingKeys(effective, d), raw, effective),
    open: listed(openKeys(effective), raw, effective),
    ...derivedShown(d),
    linkAnswers: linkAnswers(raw, effective),
    mainLeg: mainLegOf(d.legs, String(effective.claimedLeg)),
    claimedLeg: asLeg(effective.claimedLeg),
    legMismatch: legMismatch(effective, d.legs),
    alternatives,
    disagreements: disagreementsOf(raw, stored, context),
    advice: adviceFor(level, effective, context.facts),
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
    directLimitId: effective.bilaga2 === 'nej' ? 'lou.direkt.ovrigt' : 'lou.direkt.bilaga2',
    stored,
    effective,
    context,
  };
}

/** Every unknown answer of a part, for the annex "Öppna frågor". */
export function unknownAnswers(part: PartResult): readonly LawKey[] {
  return allLawKeys.filter((key) => isUnknown(part.effective[key]));
}
