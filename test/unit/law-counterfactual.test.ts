import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainAnswers } from '#steps/law/assess/answers.ts';
import type { PartResult } from '#steps/law/assess/part.ts';
import { baseAnswers, knownCases } from '#steps/law/cases/known-cases.ts';
import { counterfactuals } from '#steps/law/explain/counterfactual.ts';
import { nextBestQuestion } from '#steps/law/explain/next-question.ts';
import { assessOne, levelOne, unknownFree } from '#test/fixtures/law/generate.ts';

function known(id: string, changes: PlainAnswers = {}): PartResult {
  const part = knownCases.find((one) => one.id === id)?.parts[0];
  return assessOne({ ...baseAnswers, ...part?.changes, ...changes });
}

const summary = (part: PartResult) =>
  counterfactuals(part).better.map((one) => ({
    level: one.level,
    changes: Object.fromEntries(one.changes.map((change) => [change.key, change.to] as const)),
  }));

const stoppingKeys = (part: PartResult): readonly string[] => {
  const { worse } = counterfactuals(part);
  return [...new Set(worse.filter((one) => one.level === 4).map((one) => one.changes[0]?.key ?? ''))].sort();
};

describe('vad som skulle ändra resultatet', () => {
  it('X02: ett tveksamt svar reds ut, och ingen ändring erbjuds', () => {
    expect(counterfactuals(known('X02'))).toMatchObject({ better: [], noBetter: 'doubtful' });
  });

  it('X02 med en marknad: om ingen annan sålde något liknande blir nivån 1', () => {
    expect(summary(known('X02', { otherSellers: 'ja', localEffect: 'uppenbart_lokalt' }))).toEqual([
      { level: 1, changes: { otherSellers: 'nej' } },
    ]);
  });

  it('X11: ett motiverat val eller en öppen inbjudan ger nivå 1', () => {
    expect(summary(known('X11'))).toEqual([
      { level: 1, changes: { selectionBasis: 'oppen_inbjudan' } },
      { level: 1, changes: { selectionBasis: 'motiverat_val' } },
    ]);
  });

  it('X10: vems verksamhet det är och anvisningen, två ändringar, ger nivå 3', () => {
    const better = summary(known('X10'));
    expect(better.length).toBeGreaterThan(0);
    for (const one of better) {
      expect(one.level).toBe(3);
      expect(one.changes).toMatchObject({ acquiresForOwnNeed: 'nej' });
      expect(Object.keys(one.changes).sort()).toEqual(['acquiresForOwnNeed', 'placements', 'whoseActivity']);
    }
  });

  it('X01: ingen enkel ändring ger ett annat resultat', () => {
    const court = known('X01', { sgeiChosen: 'nej', deMinimisWithinCap: 'nej' });
    expect(counterfactuals(court)).toMatchObject({ better: [], noBetter: 'none-found', worse: [] });
  });

  it('X15: vägen ur SGEI tar flera ändringar men aldrig ett lägre belopp', () => {
    const { better } = counterfactuals(known('X15'));
    expect(better.length).toBeGreaterThan(0);
    expect(better.flatMap((one) => one.changes).map((change) => change.key)).not.toContain('totalValueSek');
  });

  it('ett fynd i en text ska redas ut först, och inget svar erbjuds', () => {
    const part = assessOne(baseAnswers, { said: ['köp'] });
    expect(part.level).toBe(2);
    expect(counterfactuals(part)).toMatchObject({ better: [], noBetter: 'said' });
  });

  it('det som ensamt fäller X02 är det regelverket säger', () => {
    expect(stoppingKeys(known('X02'))).toEqual(
      [
        'publicInterest',
        'legalPersonPublicBenefit',
        'whoseActivity',
        'statutoryDuty',
        'placements',
        'mixedInPart',
        'exerciseOfAuthority',
        'education',
        'residentialType',
      ].sort(),
    );
  });

  it('krav på utförande ensamt tar X02 till nivå 3, med marknad till nivå 4', () => {
    expect(known('X02', { enforceablePerformance: 'ja' }).level).toBe(3);
    expect(known('X02', { enforceablePerformance: 'ja', otherSellers: 'ja' }).level).toBe(4);
  });

  it('varje förslag stämmer när det prövas, och inget mindre räcker', () => {
    fc.assert(
      fc.property(unknownFree(5), (answers) => {
        const part = assessOne(answers);
        fc.pre(part.level > 0);
        const { better, worse } = counterfactuals(part);
        for (const one of [...better.slice(0, 10), ...worse.slice(0, 10)]) {
          const changes = Object.fromEntries(one.changes.map((change) => [change.key, change.to] as const));
          expect(levelOne({ ...answers, ...changes })).toBe(one.level);
          expect(one.level).not.toBe(part.level);
        }
        for (const one of better) {
          if (one.changes.length < 2) continue;
          for (const change of one.changes) {
            const level = levelOne({ ...answers, [change.key]: change.to });
            expect(level === 0 || level >= part.level).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('nivå 0 har inga förslag men en nästa fråga', () => {
    const part = known('X02', { otherSellers: 'vet_inte', statutoryDuty: 'vet_inte', childGroups: 'obesvarad' });
    expect(counterfactuals(part)).toMatchObject({ better: [], worse: [], noBetter: 'incomplete' });
    expect(nextBestQuestion(part)).toMatchObject({ key: 'statutoryDuty', ref: 'R19', why: 'could-stop', who: 'K' });
  });

  it('nästa fråga är ett obesvarat svar när inget nyckelsvar saknas, annars ingen', () => {
    expect(nextBestQuestion(known('X05', { selectionBasis: 'vet_inte' }))).toMatchObject({ why: 'open' });
    expect(nextBestQuestion(known('X05'))).toBeNull();
    expect(nextBestQuestion(known('X01', { handsOverMunicipalAffair: 'vet_inte' }))).toBeNull();
  });
});
