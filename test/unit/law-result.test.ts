import { describe, expect, it } from 'vitest';
import { orderResult } from '#steps/law/assess/result-order.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { loadLawTexts, reasonFor } from '#steps/law/texts/load.ts';
import { draftHeading } from '#steps/law/texts/never-claim.ts';
import { lawDue } from '#steps/law/values/due.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';

const ids = (list: readonly { readonly textId: string }[]): readonly string[] => list.map((one) => one.textId);

describe('resultatets ordning', () => {
  it('det som avgör nivån står först, och de tyngsta skälen först på båda sidor', () => {
    const part = assessOne({ ...baseAnswers, otherSellers: 'delvis', ownResources: 'ingen', invoices: 'ja' });
    const result = orderResult(part);
    expect(ids(result.decides)).toEqual(['L-11.warn', 'L-19.warn', 'L-56.warn']);
    expect(ids(result.forPurchase)).toEqual(['L-11.warn', 'L-56.warn', 'L-19.warn']);
    expect(ids(result.forPartnership).at(-1)).toMatch(/L-(20|31)\.support/);
    expect(result.measures).toEqual([]);
  });

  it('vid stopp står stoppen först och varningarna bland åtgärderna', () => {
    const result = orderResult(assessOne({ ...baseAnswers, placements: 'ja', repaymentOnly: 'nej' }));
    expect(ids(result.decides)).toEqual(['L-17.stop']);
    expect(ids(result.measures)).toEqual(['L-15.warn']);
  });
});

describe('texter och tillsyn', () => {
  it('varje effekt får sitt skäl när texterna laddas', async () => {
    const texts = await loadLawTexts('2026-11-22');
    for (const one of assessOne({ ...baseAnswers, placements: 'ja' }).fired) {
      expect(reasonFor(texts, one.textId)?.finding).toBeTruthy();
    }
    expect(reasonFor(texts, 'L-99.stop')).toBeUndefined();
    expect(draftHeading).toContain('UTKAST');
  });

  it('källor och värden som har gått ut listas', () => {
    const due = (today: string) => lawDue(today).map((one) => `${one.id} ${one.why}`);
    expect(due('2027-01-01')).toContain('eu-651-2014 expired');
    expect(due('2026-02-01')).not.toContain('kl-2-1 old-wording');
    expect(due('2026-11-22')).toContain('kl-2-1 old-wording');
    expect(due('2027-06-01')).toContain('uhm-iop not-checked');
  });
});
