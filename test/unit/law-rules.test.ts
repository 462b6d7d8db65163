import { describe, expect, it } from 'vitest';
import { sources } from '#steps/catalogue/sources.ts';
import type { PlainAnswers } from '#steps/law/assess/answers.ts';
import { plainSource } from '#steps/law/assess/answers.ts';
import { assessSource } from '#steps/law/assess/assess.ts';
import { openQuestions } from '#steps/law/assess/open-questions.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { keyInfo } from '#steps/law/keys.ts';
import { alwaysAskRules } from '#steps/law/rules/always-ask.ts';
import { crossChecks, noCaseFacts } from '#steps/law/rules/cross-checks.ts';
import { allRules, onlyLegBRule } from '#steps/law/rules/index.ts';
import { claimsIn, neverClaims } from '#steps/law/texts/never-claim.ts';
import { reasonTexts } from '#steps/law/texts/reasons.ts';
import * as resultTexts from '#steps/law/texts/result.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';

const lawIds = Array.from({ length: 60 }, (_, index) => `L-${String(index + 1).padStart(2, '0')}`);
const aid = { economicActivity: 'ja', localEffect: 'inte_lokalt' } as const;
const hand = { handsOverMunicipalAffair: 'ja' } as const;

/** For each effect of each rule, answers (as changes to the base) that make it fire. */
const witnesses: Readonly<Record<string, PlainAnswers>> = {
  'L-01.stop': { publicInterest: 'nej' },
  'L-01.lawyer': { publicInterest: 'delvis' },
  'L-02.stop': { legalPersonPublicBenefit: 'nej' },
  'L-02.lawyer': { legalPersonPublicBenefit: 'delvis' },
  'L-03.lawyer': { publicControlOfOrg: 'delvis' },
  'L-04.ask': { majorityPublicFunding: 'ja' },
  'L-04.info': { majorityPublicFunding: 'ja' },
  'L-05.duty': { worksSubsidisedOverHalf: 'ja' },
  'L-06.support': {},
  'L-07.stop': { whoseActivity: 'kommunens' },
  'L-08.read': { whoseActivity: 'ny_gemensam', totalValueSek: 700_000 },
  'L-08.warn': { whoseActivity: 'ny_gemensam', totalValueSek: 699_999 },
  'L-09.stop': { statutoryDuty: 'ja' },
  'L-09.lawyer': { statutoryDuty: 'delvis' },
  'L-10.stop': { previouslyProcured: 'ja', paymentBasis: 'per_enhet' },
  'L-10.lawyer-same': { previouslyProcured: 'ja' },
  'L-10.lawyer': { previouslyProcured: 'delvis' },
  'L-10.warn': { previouslyProcured: 'grannkommun' },
  'L-11.stop': { otherSellers: 'ja', enforceablePerformance: 'ja' },
  'L-11.lawyer': { otherSellers: 'ja' },
  'L-11.warn': { otherSellers: 'delvis' },
  'L-12.stop': { otherSellers: 'ja', enforceablePerformance: 'ja', valueTransferred: 'delvis' },
  'L-12.info': {},
  'L-12.info-no-value': { valueTransferred: 'nej' },
  'L-13.stop': { paymentBasis: 'per_timme', statutoryDuty: 'ja' },
  'L-13.lawyer': { paymentBasis: 'per_enhet' },
  'L-13.warn': { paymentBasis: 'per_invanare' },
  'L-14.stop': { otherSellers: 'ja', enforceablePerformance: 'ja' },
  'L-14.lawyer': { enforceablePerformance: 'delvis' },
  'L-15.support': {},
  'L-15.warn': { repaymentOnly: 'delvis' },
  'L-16.warn': { detailedControl: 'delvis' },
  'L-17.stop': { placements: 'ja' },
  'L-17.lawyer': { placements: 'delvis' },
  'L-18.support': { existsWithoutMoney: 'delvis' },
  'L-18.warn': { existsWithoutMoney: 'nej' },
  'L-19.support': {},
  'L-19.duty': { ownContribution: 'nej' },
  'L-19.warn': { ownResources: 'ingen' },
  'L-20.support': { initiative: 'tillsammans' },
  'L-21.support': { openToAll: 'ja' },
  'L-22.support': { crisisNonProfit: 'ja', cpvOn326List: 'ja', patientTransport: 'nej' },
  'L-22.duty': { crisisNonProfit: 'ja', cpvOn326List: 'ja', patientTransport: 'nej' },
  'L-22.ask': { crisisNonProfit: 'ja' },
  'L-23.stop-leg': { claimedLeg: 'B', otherSellers: 'ja' },
  'L-23.lawyer': { claimedLeg: 'B' },
  'L-23.warn': { claimedLeg: 'V' },
  'L-24.stop': { valueSplit: 'ja' },
  'L-24.lawyer': { valueSplit: 'delvis' },
  'L-25.missing': { totalValueSek: 'vet_inte' },
  'L-26.warn': { openEndedOrAutoRenew: 'delvis' },
  'L-27.info': {},
  'L-27.info-check': { totalValueSek: 8_000_000 },
  'L-28.stop': { mixedInPart: 'ja' },
  'L-28.lawyer': { mixedInPart: 'delvis' },
  'L-29.warn': { renewalWithoutReview: 'delvis' },
  'L-30.info': { wantsLegalCertainty: 'ja', otherSellers: 'delvis' },
  'L-31.support': {},
  'L-31.duty': {},
  'L-31.duty-separate': { economicActivity: 'delvis' },
  'L-32.support': { economicActivity: 'ja', localEffect: 'uppenbart_lokalt' },
  'L-32.duty': { economicActivity: 'ja', localEffect: 'uppenbart_lokalt' },
  'L-32.info': aid,
  'L-33.stop-leg': { ...aid, sgeiChosen: 'ja' },
  'L-33.lawyer': { ...aid, sgeiChosen: 'ja' },
  'L-34.stop-aid': { ...aid, sgeiChosen: 'nej', deMinimisWithinCap: 'nej' },
  'L-34.lawyer': { ...aid, sgeiChosen: 'nej', deMinimisWithinCap: 'nej' },
  'L-34.missing': { ...aid, sgeiChosen: 'nej' },
  'L-35.duty': { ...aid, sgeiChosen: 'nej', deMinimisWithinCap: 'ja', deMinimisPapersDone: 'delvis' },
  'L-36.duty': { ...aid, sgeiChosen: 'ja' },
  'L-36.ask': { ...aid, sgeiChosen: 'ja', sgeiActComplete: 'nej' },
  'L-37.duty': { inKindFromPublic: 'ja' },
  'L-38.stop': { exerciseOfAuthority: 'ja' },
  'L-38.lawyer': { exerciseOfAuthority: 'delvis' },
  'L-39.warn': { selectionBasis: 'ingen_motivering' },
  'L-39.duty': { selectionBasis: 'ingen_motivering' },
  'L-40.lawyer': { businessOperatorFavoured: 'delvis' },
  'L-41.duty': hand,
  'L-41.lawyer': hand,
  'L-41.warn': { handsOverMunicipalAffair: 'delvis' },
  'L-42.duty': { ...hand, privateProviderProgramme: 'delvis' },
  'L-43.stop-sign': { matterOfPrinciple: 'delvis', decisionMaker: 'annan_delegat' },
  'L-44.duty-council': { conflictOfInterest: 'ja', decisionMaker: 'fullmaktige' },
  'L-44.duty': { conflictOfInterest: 'hanterat' },
  'L-45.warn': { payAfterLegalForce: 'nej' },
  'L-46.lawyer': { retroactive: 'delvis' },
  'L-46.warn': { retroactive: 'ja', daysBack: 9 },
  'L-47.stop': { residentialType: ['hemtjanst'] },
  'L-47.lawyer-day': { residentialType: ['lss_insats'] },
  'L-47.duty': { residentialType: ['oppenvard_dagverksamhet'], ivoPermit: 'vet_inte' },
  'L-47.read': { residentialType: ['annat_boende'] },
  'L-48.stop': { residentialType: ['stodboende'], ivoPermit: 'ja' },
  'L-49.info': { openSupportWork: 'ja', sensitiveData: ['kansliga'], statutoryDuty: 'delvis' },
  'L-49.support': { openSupportWork: 'ja', sensitiveData: ['kansliga'] },
  'L-50.lawyer': { healthCare: 'delvis' },
  'L-50.duty': { healthCare: 'ja' },
  'L-51.stop': { education: 'ja' },
  'L-51.lawyer': { education: 'ja', schoolContracting23: 'ja' },
  'L-51.lawyer-partly': { education: 'delvis' },
  'L-52.duty-school': { contactGroups: ['skola_forskola'] },
  'L-52.duty-homes': { contactGroups: ['boende_med_barn'] },
  'L-52.duty-lss': { contactGroups: ['lss_barn'] },
  'L-52.duty-children': { contactGroups: ['ovriga_barn'] },
  'L-52.duty-home-visits': { contactGroups: ['hem_aldre_funktionsnedsatta'] },
  'L-53.duty-joint': { sharedPersonalData: 'tillsammans' },
  'L-53.duty-processor': { sharedPersonalData: 'for_den_andres_rakning' },
  'L-53.info': { sharedPersonalData: 'var_for_sig' },
  'L-54.duty': { sensitiveData: ['kansliga'] },
  'L-54.read': { sensitiveData: ['skyddade_adresser'] },
  'L-55.duty': { recipientChecked: 'delvis' },
  'L-56.warn': { invoices: 'delvis' },
  'L-56.ask': { invoices: 'ja' },
  'L-57.duty': { insuranceRegulated: 'vet_inte' },
  'L-58.duty': { followUpPlan: 'delvis' },
  'L-59.lawyer': { repaymentOnly: 'nej', detailedControl: 'ja', existsWithoutMoney: 'nej' },
  'L-60.lawyer': { placements: 'delvis', otherSellers: 'delvis', statutoryDuty: 'delvis' },
  'L-60.stop-agreement': { placements: 'delvis', otherSellers: 'delvis', statutoryDuty: 'delvis' },
  'J-01.read': { totalValueSek: 700_000 },
  'J-02.read': { totalValueSek: 700_001, otherSellers: 'delvis' },
  'J-03.lawyer': { whoseActivity: 'ny_gemensam', enforceablePerformance: 'ja' },
  'J-05.lawyer': { lawyerFlags: ['kommunalt_bolag_part'] },
  'J-06.lawyer': { lawyerFlags: ['flera_kommuner'] },
  'J-07.lawyer': { lawyerFlags: ['bildad_av_kommunen'] },
  'J-08.lawyer': { lawyerFlags: ['klagomal_tillsyn'] },
  'J-09.lawyer': { lawyerFlags: ['personalovergang'] },
  'J-10.lawyer': { lawyerFlags: ['val_ifragasatt'] },
  'J-11.ask': { lawyerFlags: ['eu_eller_statsmedel'] },
  'J-12.ask': { lawyerFlags: ['lokal_byggs_saljs'] },
  'J-14.read': { contactGroups: ['ovriga_barn'], sensitiveData: ['kansliga'] },
};

const outcomes = allRules.flatMap((rule) =>
  rule.outcomes.map((outcome) => ({ rule, id: `${rule.id}.${outcome.variant}` })),
);
const fromAnswers = outcomes.map(({ id }) => id).filter((id) => id !== 'L-28.stop-doc');

describe('reglerna L-01 till L-60', () => {
  it('alla finns, i ordning, och ingen är granskad av jurist', () => {
    const ids = [...new Set(allRules.map((rule) => rule.id))].filter((id) => id.startsWith('L-')).sort();
    expect(ids).toEqual(lawIds);
    expect(allRules.every((rule) => rule.reviewed === null)).toBe(true);
  });

  it.each(fromAnswers)('%s kan utlösas av svar', (id) => {
    const changes = witnesses[id];
    expect(changes, `vittne saknas för ${id}`).toBeDefined();
    const fired = assessOne({ ...baseAnswers, ...changes }).fired.map((one) => one.textId);
    expect(fired).toContain(id);
  });

  it('varje effekt har ett skäl på svenska och varje skäl en effekt', () => {
    expect(Object.keys(reasonTexts).sort()).toEqual([...new Set(outcomes.map(({ id }) => id))].sort());
    for (const text of Object.values(reasonTexts)) {
      for (const sentence of [text.finding, text.action, text.change]) expect(sentence).toMatch(/[.?]$/);
    }
  });

  it('varje regel läser nycklar som finns och har minst en källa i registret', () => {
    for (const rule of allRules) {
      for (const key of rule.keys) expect(keyInfo(key)).toBeDefined();
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const id of rule.sources) expect(Object.hasOwn(sources, id)).toBe(true);
    }
  });

  it('varje regel ger bara effekter av de nycklar den säger att den läser', () => {
    for (const [id, changes] of Object.entries(witnesses)) {
      const [ruleId = ''] = id.split('.');
      const keys = allRules.filter((rule) => rule.id === ruleId).flatMap((rule) => rule.keys);
      const part = assessOne({ ...baseAnswers, ...changes });
      for (const one of part.fired.filter((fired) => fired.textId === id)) {
        for (const used of one.answers) expect(keys).toContain(used.key);
      }
    }
  });

  it('alla utlösare J-01 till J-14 finns, och J-15 följer av varje juristfråga', () => {
    const ids = [...alwaysAskRules.map((rule) => rule.id), onlyLegBRule.id].sort();
    expect(ids).toEqual(Array.from({ length: 14 }, (_, index) => `J-${String(index + 1).padStart(2, '0')}`));
    expect(assessOne({ ...baseAnswers, healthCare: 'ja' }).lawyerTriggers).toEqual(['J-13', 'J-15']);
  });
});

describe('korskontroller', () => {
  it.each([
    ['CC-01', { acquiresForOwnNeed: 'ja' }],
    ['CC-02', { otherSellers: 'ja' }],
    ['CC-04', { openToAll: 'ja' }],
    ['CC-05', hand],
    ['CC-06', { paymentBasis: 'per_enhet' }],
    ['CC-07', { totalValueSek: 0 }],
    ['CC-10', { economicActivity: 'delvis' }],
  ] as const)('%s frågar om svaren stämmer', (id, changes) => {
    expect(assessOne({ ...baseAnswers, ...changes }).crossChecks.map((one) => one.id)).toContain(id);
    expect(assessOne(baseAnswers).crossChecks).toEqual([]);
  });

  it('CC-08 och CC-09 läser datum och behov', () => {
    const facts = { ...noCaseFacts, startsBeforeDecision: true, namesStatutoryDuty: true, otherPublicParty: true };
    const [part] = assessSource(plainSource({ p1: baseAnswers }, { o1: baseAnswers }), {
      today: '2026-11-22',
      lawyerLimit: 700_000,
      facts,
    });
    expect(part?.crossChecks.map((one) => one.id)).toEqual(['CC-08', 'CC-09']);
    expect(part?.advice).toContain('other-public-party');
    expect(crossChecks.map((one) => one.id)).toEqual(Object.keys(resultTexts.crossCheckTexts));
  });
});

describe('texterna till resultatet', () => {
  const texts: readonly string[] = [
    ...Object.values(reasonTexts).flatMap((text) => [text.finding, text.action, text.change]),
    ...Object.values(resultTexts).flatMap((group) => (typeof group === 'string' ? [group] : strings(group))),
  ];

  it('påstår aldrig något som verktyget inte får påstå', () => {
    for (const text of texts) expect(claimsIn(text), text).toEqual([]);
  });

  it('varje råd och varje anteckning till en form har text', () => {
    const notes = ['direct-limit', 'direct-document', 'direct-check', 'reserved-no-register', 'lov-not-primary-care'];
    for (const id of notes) expect(Object.hasOwn(resultTexts.alternativeNotes, id)).toBe(true);
    const advice = ['grant-simpler', 'grant-scheme', 'local-compact', 'sgei-not-needed', 'other-public-party'];
    expect(Object.keys(resultTexts.adviceTexts).sort()).toEqual([...advice, 'sgei-answered-before'].sort());
  });

  it('de sexton förbuden finns, och kontrollen hittar ett brott', () => {
    expect(neverClaims.map((one) => one.id)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(claimsIn('Avtalet är lagligt till 80 %.')).toEqual([1]);
    expect(claimsIn('Ni behöver inte fråga jurist.')).toEqual([11]);
  });

  it('varje öppen rättsfråga har text och märke', () => {
    const ids = openQuestions.map((one) => one.id);
    expect(ids).toEqual(Object.keys(resultTexts.openQuestionTexts));
    expect(ids).toEqual(Object.keys(resultTexts.openQuestionMarks));
  });

  it('använder svenska citattecken och hela ord', () => {
    for (const text of texts) expect(text).not.toMatch(/["“„]|\s{2}|\bTODO\b/);
  });
});

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
