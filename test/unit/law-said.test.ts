/** What the parties have said, in whole sentences: the answer that was given, and what it counts as when that is another. */
import { describe, expect, it } from 'vitest';
import { loadContent, pageOf, questionOfKey } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
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
    expect(askedTexts[key]).toMatch(/^(?:om|vad|vem|vems|vilk(?:en|et|a)|hur|när|varför) \p{L}.*[^.?]$/u);
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

/** The first letters of the words that carry a question; endings and small words tell questions apart badly. */
const carrying = (text: string): readonly string[] =>
  (text.toLocaleLowerCase('sv').match(/\p{L}{4,}/gu) ?? [])
    .map((found) => found.slice(0, 4))
    .filter(
      (found) => !['frå', 'stäm', 'orga', 'komm', 'till', 'eller', 'elle', 'från', 'någo', 'dett'].includes(found),
    );

describe('a question inside a sentence', () => {
  it('speaks of it in the words that it is asked in, so that the answer fits', async () => {
    const contents = Object.fromEntries(
      await Promise.all(stageIds.map(async (stage) => [stage, await loadContent(stage)] as const)),
    );
    const strange: string[] = [];
    for (const [key, asked] of Object.entries(askedTexts)) {
      const question = questionOfKey(key);
      const stage = question && pageOf(question.page)?.stage;
      if (!question || stage === undefined) continue;
      const words = contents[stage]?.questions[question.ref];
      const own = new Set(carrying(`${words?.labels?.[key] ?? ''} ${words?.question ?? ''}`));
      const said = carrying(asked);
      const shared = said.filter((one) => own.has(one)).length;
      if (own.size > 0 && said.length > 0 && shared / said.length < 0.6)
        strange.push(`${question.ref} ${words?.question} | ${asked}`);
    }
    expect(strange).toEqual([]);
  });

  it('never turns a question round: whether to yes or to no, it asks as the question does', async () => {
    const denied = /(?<!\p{L})(?:inte|ingen|inget|utan|bara)(?!\p{L})/u;
    for (const stage of stageIds) {
      const { questions } = await loadContent(stage);
      for (const [key, asked] of Object.entries(askedTexts)) {
        const question = questionOfKey(key);
        const words = question && pageOf(question.page)?.stage === stage ? questions[question.ref] : undefined;
        if (words && denied.test(asked)) expect(words.labels?.[key] ?? words.question, key).toMatch(denied);
      }
    }
  });
});
