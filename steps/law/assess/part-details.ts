/** What is shown beside the level of a part: missing answers, both sides of a disagreement, legs, links and advice. */

import type { FamilyId } from '../findings/families.ts';
import type { Finding, PartAnswers } from '../findings/findings-of-case.ts';
import { allLawKeys, keyInfo, type LawKey, type LawValue, type Values } from '../keys.ts';
import type { Decider, Disagreement, MissingAnswer, PartAssessment } from '../result.ts';
import { alwaysAskRules, onlyLegBRule } from '../rules/always-ask.ts';
import { type CaseFacts, crossChecks } from '../rules/cross-checks.ts';
import type { EffectKind, Fired, Leg, Level, LinkId } from '../types.ts';
import { type AnswerSource, besidesIn, type RawAnswers, rawAnswers, rawValues } from './answers.ts';
import { partnershipLegs } from './derived.ts';
import { countsWhy, type FireContext, usedAnswers } from './fired.ts';
import { type LevelContext, levelOnly } from './level.ts';

export interface PartContext extends LevelContext {
  readonly facts: CaseFacts;
  /** A lawyer's assessment is registered and says "kan gå vidare". */
  readonly assessmentRegistered: boolean;
  /** What the texts of a part ask; absent where there is no case to read. */
  readonly findingsOf?: (part: PartAnswers) => readonly Finding[];
  /** Families of unsettled words in the texts of a part. */
  readonly saidIn?: (partId: string) => ReadonlySet<FamilyId>;
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

function unknownWord(value: Values[LawKey]): MissingAnswer['why'] {
  if (typeof value === 'object') return value.includes('vet_inte') ? 'vet_inte' : 'obesvarad';
  return value === 'vet_inte' || value === 'oenig' ? value : 'obesvarad';
}

export function listed(keys: readonly LawKey[], raw: RawAnswers, effective: Values): readonly MissingAnswer[] {
  return keys.map((key) => ({
    key,
    path: raw[key].beside?.path ?? raw[key].path,
    why: countsWhy(key, raw[key].value, effective[key]) ?? unknownWord(raw[key].beside?.value ?? effective[key]),
    who: keyInfo(key).who,
  }));
}

/** The source as it would read if one path held a given value. */
function settled(source: AnswerSource, path: string, value: LawValue): AnswerSource {
  return {
    ...source,
    read: (key, scopeId) => {
      const answer = source.read(key, scopeId);
      return answer.path === path ? { value, path } : answer;
    },
  };
}

/** The ids under which a key is answered for a part. */
function scopesOf(source: AnswerSource, key: LawKey, partId: string): readonly (string | undefined)[] {
  const { scope } = keyInfo(key);
  if (scope === 'org') return source.orgsIn(partId);
  return [scope === 'part' ? partId : undefined];
}

/** Both answers of every asked key on which the parties disagree, each with the level that it would give. */
export function disagreementsOf(
  source: AnswerSource,
  { partId, raw, effective }: Pick<FireContext, 'partId' | 'raw' | 'effective'>,
  context: PartContext,
): readonly Disagreement[] {
  const differ = allLawKeys.filter(
    (key) => effective[key] !== 'ej_aktuell' && (raw[key].values !== undefined || keyInfo(key).scope === 'org'),
  );
  return differ.flatMap((key) =>
    scopesOf(source, key, partId).flatMap((scopeId): readonly Disagreement[] => {
      const { values, path } = source.read(key, scopeId);
      if (!values) return [];
      const levelWith = (value: LawValue) => {
        const answers = rawAnswers(settled(source, path, value), partId);
        return levelOnly(rawValues(answers), { ...context, besides: besidesIn(answers) });
      };
      return [{ key, path, values: values.map((one) => ({ ...one, level: levelWith(one.value) })) }];
    }),
  );
}

export const rulesWith = (list: readonly Fired[], effect: EffectKind): readonly string[] => [
  ...new Set(list.filter((one) => one.effect === effect).map((one) => one.ruleId)),
];

export function decidingRules(decidedBy: Decider, list: readonly Fired[]): readonly string[] {
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

export function mainLegOf(legs: readonly Leg[], claimed: string): Leg | null {
  const carried = legs.find((leg) => leg === claimed);
  return carried ?? legs.find((leg) => partnershipLegs.includes(leg)) ?? legs.find((leg) => leg === 'B') ?? null;
}

export const asLeg = (value: Values['claimedLeg']): Leg | null =>
  (['A', 'B', 'C', 'D', 'E', 'V'] as const).find((leg) => leg === value) ?? null;

/** An answer on SGEI that is no longer asked for counts for nothing, and is told of: the entrustment may still be in mind. */
function sgeiAdvice(stored: Values, a: Values): readonly string[] {
  if (stored.sgeiChosen !== 'ja') return [];
  return [a.sgeiChosen === 'ja' ? 'sgei-not-needed' : 'sgei-answered-before'];
}

export function adviceFor(
  level: Level,
  { stored, effective: a }: { readonly stored: Values; readonly effective: Values },
  facts: CaseFacts,
): readonly string[] {
  const own = a.whoseActivity === 'foreningens' && a.claimedLeg === 'A';
  const simple =
    a.inKindFromPublic !== 'ja' && (a.sharedPersonalData === 'nej' || a.sharedPersonalData === 'var_for_sig');
  return [
    ...(level === 1 && own && simple ? ['grant-simpler'] : []),
    ...(a.openToAll === 'ja' ? ['grant-scheme'] : []),
    ...(a.valueTransferred === 'nej' ? ['local-compact'] : []),
    ...sgeiAdvice(stored, a),
    ...(facts.otherPublicParty ? ['other-public-party'] : []),
  ];
}

export function triggersOf(list: readonly Fired[], lawyer: boolean): readonly string[] {
  const ids = new Set(list.map((one) => one.ruleId));
  const lawyers = new Set([...rulesWith(list, 'lawyer'), ...rulesWith(list, 'read')]);
  const hit = [...alwaysAskRules, onlyLegBRule].filter(
    (rule) => ids.has(rule.id) || rule.sameAs?.some((id) => lawyers.has(id)),
  );
  return [...hit.map((rule) => rule.id).sort(), ...(lawyer ? ['J-15'] : [])];
}

export function linkAnswers(raw: RawAnswers, effective: Values): PartAssessment['linkAnswers'] {
  const of = (id: LinkId) => usedAnswers(linkKeys[id], raw, effective);
  return { E1: of('E1'), E2: of('E2'), E3: of('E3'), E4: of('E4'), E5: of('E5'), E6: of('E6'), E7: of('E7') };
}

export function crossChecksOf(stored: Values, raw: RawAnswers, facts: CaseFacts): PartAssessment['crossChecks'] {
  return crossChecks
    .filter((check) => check.when(stored, facts) === 'yes')
    .map((check) => ({
      id: check.id,
      answers: check.keys.map((key) => ({ key, path: raw[key].path, value: stored[key] })),
    }));
}
