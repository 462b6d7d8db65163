import { describe, expect, test } from 'vitest';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { examinations, isAnswered } from '#steps/law/explain/counterparty.ts';
import { allLawKeys } from '#steps/law/keys.ts';
import { loadLawTexts } from '#steps/law/texts/load.ts';
import { claimsIn } from '#steps/law/texts/never-claim.ts';
import { alternativeTexts } from '#steps/law/texts/result.ts';
import { examinationTexts, formSteps, strengthTexts } from '#steps/law/texts/review.ts';
import { longestSentence, signFaults, textsIn, vocabularyFaults } from '#test/contracts/wording.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';

const keys = (list: readonly { readonly key: string }[]): readonly string[] => list.map((one) => one.key);

describe('what somebody who examines may ask about', () => {
  test('begins with the answers that stop the form, each once', () => {
    const found = examinations(
      assessOne({ ...baseAnswers, placements: 'ja', whoseActivity: 'kommunens', acquiresForOwnNeed: 'ja' }),
    );
    const stopping = found.filter((one) => one.strength === 'stop');
    expect(keys(stopping)).toEqual(expect.arrayContaining(['whoseActivity', 'placements']));
    expect(found.slice(0, stopping.length)).toEqual(stopping);
    expect(new Set(found.map((one) => one.path)).size).toBe(found.length);
  });

  test('leaves the safe answers out of what carries a warning', () => {
    const found = examinations(assessOne({ ...baseAnswers, otherSellers: 'delvis' }));
    const warned = found.filter((one) => one.strength === 'warn');
    expect(keys(warned)).toContain('otherSellers');
    expect(keys(warned)).not.toContain('enforceablePerformance');
    expect(warned[0]?.carries.map((fired) => fired.ruleId)).toContain('L-11');
    expect(warned[0]?.sources).toContain('hfd-2020-15');
  });

  test('asks the usual questions also when nothing speaks against', () => {
    const found = examinations(assessOne(baseAnswers));
    expect(found.some((one) => one.strength === 'stop' || one.strength === 'lawyer' || one.strength === 'warn')).toBe(
      false,
    );
    expect(keys(found)).toEqual(expect.arrayContaining(['whoseActivity', 'otherSellers', 'enforceablePerformance']));
  });

  test('counts an unknown answer as a question, not as an answer', () => {
    const found = examinations(assessOne({ ...baseAnswers, otherSellers: 'vet_inte' }));
    const market = found.find((one) => one.key === 'otherSellers');
    expect(market && isAnswered(market)).toBe(false);
  });
});

const texts = textsIn({ examinationTexts, strengthTexts, formSteps });

describe(`${texts.length} texts of the review`, () => {
  test('claim nothing that the tool must never claim, and keep to the house language', () => {
    const faults = texts.flatMap(([way, text]) => [
      ...signFaults(text).map((fault) => `${way} ${fault}`),
      ...vocabularyFaults(text).map((fault) => `${way} ${fault}`),
      ...claimsIn(text).map((id) => `${way} claims ${id}`),
      ...(longestSentence(text) > 25 ? [`${way} is too long`] : []),
    ]);
    expect(faults).toEqual([]);
  });

  test('give every other form its next steps, and name only answers that the rules read', () => {
    expect(Object.keys(formSteps).sort()).toEqual(Object.keys(alternativeTexts).sort());
    expect(Object.keys(examinationTexts).filter((key) => !allLawKeys.some((known) => known === key))).toEqual([]);
  });

  test('put a question to every answer that decides a level', async () => {
    const { keyNames } = await loadLawTexts('2026-11-22');
    const found = examinations(
      assessOne({ ...baseAnswers, residentialType: ['hvb'], healthCare: 'ja', education: 'ja' }),
    );
    expect(keys(found).filter((key) => !Object.hasOwn(examinationTexts, key))).toEqual([]);
    expect(Object.keys(keyNames)).toEqual(expect.arrayContaining([...keys(found)]));
  });
});
