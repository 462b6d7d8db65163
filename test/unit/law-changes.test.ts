/** The list of changes that users read: every row names what exists, and says what and why in whole sentences. */
import { describe, expect, it } from 'vitest';
import { sourceIds } from '#steps/catalogue/sources.ts';
import { ruleChanges } from '#steps/law/changes.ts';
import { crossChecks } from '#steps/law/rules/cross-checks.ts';
import { allRules } from '#steps/law/rules/index.ts';
import { alternativeTexts, openQuestionTexts } from '#steps/law/texts/result.ts';

/** Rules that are gone; their ids are never used again. */
const gone = ['T-01', 'T-02', 'T-03', 'T-04', 'T-05', 'T-06', 'T-07', 'T-08', 'T-09', 'T-10'];

const known = new Set([
  ...gone,
  ...allRules.map((rule) => rule.id),
  ...crossChecks.map((check) => check.id),
  ...Object.keys(alternativeTexts),
  ...Object.keys(openQuestionTexts),
]);

const wholeSentences = (text: string): boolean => /^\p{Lu}/u.test(text) && /[.?!]$/u.test(text);

describe('ändringar i reglerna', () => {
  it('varje rad har dag, regler och källor som finns', () => {
    expect(ruleChanges.length).toBeGreaterThan(0);
    for (const { day, rules, sources } of ruleChanges) {
      expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(rules.filter((id) => !known.has(id))).toEqual([]);
      expect(sources.filter((id) => !sourceIds.includes(id))).toEqual([]);
    }
  });

  it('varje rad säger vad och varför i hela meningar, den nyaste dagen först', () => {
    for (const { what, why } of ruleChanges) expect([what, why].map(wholeSentences), what).toEqual([true, true]);
    const days = ruleChanges.map((row) => row.day);
    expect(days).toEqual(days.toSorted().reverse());
  });
});
