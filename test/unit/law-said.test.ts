/** What the parties have said, in whole sentences: the answer that was given, and what it counts as when that is another. */
import { describe, expect, it } from 'vitest';
import { assess } from '#steps/law/assess/assess.ts';
import { caseFileFrom } from '#steps/law/cases/known-case-file.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { allLawKeys, keyInfo } from '#steps/law/keys.ts';
import { askedTexts, countsTexts, saidTexts } from '#steps/law/texts/said.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { assessOne, today } from '#test/fixtures/law/generate.ts';
import { wholeText } from '#test/support/document-text.ts';

const frames = Object.values(saidTexts);

describe('det ni har sagt', () => {
  it.each(allLawKeys)('%s står i en hel mening i varje ram', (key) => {
    expect(askedTexts[key]).toMatch(/^(?:om|vad|vem|vems|vilk(?:en|et|a)|hur|när) \p{L}.*[^.?]$/u);
    for (const frame of frames) {
      const sentence = frame.replace('{svar}', 'Ja').replace('{fråga}', askedTexts[key]);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/\{|\}|frågan frågan|svaret om/u);
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25);
    }
  });

  it('det som räknas fram är aldrig något som ni svarade', () => {
    const workedOut = allLawKeys.filter((key) => keyInfo(key).ref === '');
    expect(workedOut.length).toBeGreaterThan(3);
    expect(saidTexts.workedOut).not.toMatch(/ni svarade/iu);
  });

  it('ett svar som räknas som ett annat står kvar som det gavs, med skälet', () => {
    const own = assessOne({ ...baseAnswers, acquiresForOwnNeed: 'ja' });
    expect(own.linkAnswers.E4.find(({ key }) => key === 'whoseActivity')).toMatchObject({
      value: 'oenig',
      given: { value: 'foreningens', counts: 'contradicted' },
    });
    expect(own.missing).toMatchObject([{ key: 'whoseActivity', why: 'contradicted' }]);
    expect(assessOne({ ...baseAnswers, totalValueSek: 0 }).missing).toMatchObject([{ why: 'no-sum' }]);
    for (const part of [assessOne(baseAnswers), assessOne({ ...baseAnswers, openToAll: 'vet_inte' })])
      expect(part.fired.flatMap((fired) => fired.answers).filter((used) => used.given)).toEqual([]);
  });

  it('dokumentet för juristen skriver svaret som det gavs', () => {
    const answers = { ...baseAnswers, acquiresForOwnNeed: 'ja' } as const;
    const c = caseFileFrom({ id: 'sagt', name: 'Sagt', parts: [{ name: 'Delen', answers }] });
    const text = wholeText(makeDocument(c, { kind: 'assessment', today })).replaceAll('\u00a0', ' ');
    expect(text).toMatch(/Vems verksamhet det är \(R17\): [^.]*rganisationens egen[^.]*\. Svaret räknas som oklart/u);
    expect(text).not.toContain('Vems verksamhet det är (R17): olika svar');
    expect(assess(c, { today }).parts[0]?.level).toBe(0);
    for (const words of Object.values(countsTexts)) expect(words).toMatch(/^Svaret räknas som .*, eftersom .*\.$/u);
  });
});
