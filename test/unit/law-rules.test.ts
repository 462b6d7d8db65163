import { describe, expect, it } from 'vitest';
import { sources } from '#steps/catalogue/sources.ts';
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
import { hand, witnesses } from '#test/fixtures/law/witnesses.ts';

const lawIds = Array.from({ length: 60 }, (_, index) => `L-${String(index + 1).padStart(2, '0')}`);
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
