/** What would give another result, read as whole sentences: one for each answer it may rest on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { counterfactuals } from '#steps/law/explain/counterfactual.ts';
import { type Change, type OfferedKey, offeredKeys, optionOf } from '#steps/law/explain/offered.ts';
import { isUnknown, keyInfo } from '#steps/law/keys.ts';
import { noBetterTexts } from '#steps/law/texts/result.ts';
import { whatIfTexts } from '#steps/law/texts/what-if.ts';
import { answersNearSafe, assessOne } from '#test/fixtures/law/generate.ts';
import { full } from '#test/support/full.ts';

/** Flags that ask somebody inside a partnership and move no level. */
const movesNothing = ['eu_eller_statsmedel', 'lokal_byggs_saljs'];

const plainOptions = (key: OfferedKey): readonly string[] => {
  const options = keyInfo(key).values.filter((value) => value !== 'delvis' && value !== 'vet_inte');
  return key === 'acquiresForOwnNeed' ? ['nej'] : options.filter((option) => !movesNothing.includes(option));
};

const sentenceOf = (change: Change): string => whatIfTexts[change.key][optionOf(change)] ?? '';

const whole = /^(?:Om .+ blir bedömningen en annan|Hade .+ hade bedömningen blivit en annan)\.$/u;

describe('vad som skulle ändra bedömningen, i hela meningar', () => {
  it.each(offeredKeys)('%s har en mening för varje tydligt svar, och ingen mer', (key) => {
    expect(Object.keys(whatIfTexts[key]).toSorted()).toEqual(plainOptions(key).toSorted());
  });

  it('varje mening är hel, talar om verkligheten och inte om svaret, och finns en gång', () => {
    const all = offeredKeys.flatMap((key) => Object.values(whatIfTexts[key]));
    for (const sentence of all) {
      expect(sentence).toMatch(whole);
      expect(sentence).not.toMatch(/svaret|svarat|frågan|delvis|är är|värdet/iu);
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25);
    }
    expect(new Set(all).size).toBe(all.length);
  });

  it('varje ändring i genererade fall har sin mening, börjar i något känt och tydligt och slutar i något tydligt', () => {
    let read = 0;
    fc.assert(
      fc.property(answersNearSafe(5), (answers) => {
        const { better, worse } = counterfactuals(assessOne(answers));
        for (const change of [...better, ...worse].flatMap((one) => one.changes)) {
          read += 1;
          expect(sentenceOf(change), `${change.key} ${String(change.to)}`).toMatch(whole);
          expect([isUnknown(change.from), change.from === 'delvis', change.to === 'delvis']).toEqual([
            false,
            false,
            false,
          ]);
        }
      }),
      { numRuns: full ? 400 : 120 },
    );
    expect(read).toBeGreaterThan(full ? 4000 : 1200);
  });

  it('det som är okänt eller tveksamt reds ut först', () => {
    const none = (changes: Parameters<typeof assessOne>[0]) =>
      counterfactuals(assessOne({ ...baseAnswers, ...changes }));
    expect(none({ invoices: 'vet_inte' })).toMatchObject({ better: [], noBetter: 'open' });
    expect(none({ placements: 'delvis' })).toMatchObject({ better: [], noBetter: 'doubtful' });
    expect(none({ placements: 'ja', conflictOfInterest: 'vet_inte' })).toMatchObject({
      better: [],
      noBetter: 'incomplete',
    });
    expect(none({ placements: 'ja' }).noBetter).toBeNull();
    expect(noBetterTexts.incomplete).toBe('Svara först på det som saknas.');
  });
});
