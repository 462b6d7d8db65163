/** Every outcome of every rule is reached by answers to questions that are really asked: none waits for an answer that nobody can give. */
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { withRev } from '#steps/case/revision.ts';
import { fieldOfKey, questionOfKey } from '#steps/catalogue/index.ts';
import { isAsked, isFieldAsked, type Setting } from '#steps/facts/asked.ts';
import type { PlainAnswers } from '#steps/law/assess/answers.ts';
import { assessmentOf, levelsOf } from '#steps/law/assess/assessment-of.ts';
import { caseFileFrom } from '#steps/law/cases/known-case-file.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { allRules } from '#steps/law/rules/index.ts';
import { witnesses } from '#test/fixtures/law/witnesses.ts';

const today = '2026-11-22';

/** Where the witness is an answer that follows from another, the one that people give. */
const given: Readonly<Record<string, PlainAnswers>> = {
  'L-05.duty': { worksSubsidisedOverHalf: 'ja', lawyerFlags: ['lokal_byggs_saljs'] },
  'L-14.lawyer': { enforceablePerformance: 'ja' },
  'L-15.warn': { enforceablePerformance: 'ja' },
  'L-59.lawyer': { enforceablePerformance: 'ja', detailedControl: 'ja', existsWithoutMoney: 'nej' },
};

/** The case with nothing but answers that its own questions ask for, there and then. */
function askedOnly(c: CaseFile): CaseFile {
  const levels = levelsOf(c, today);
  const isGiven = (path: string): boolean => {
    const [key = '', id] = path.split('@');
    const [question, field] = [questionOfKey(key), fieldOfKey(key)];
    if (!question || !field || field.derived) return false;
    const setting: Setting = { c, levels, partId: question.scope === 'part' ? id : undefined };
    return isAsked(question, setting) && isFieldAsked(field, setting);
  };
  return withRev({
    ...c,
    answers: Object.fromEntries(Object.entries(c.answers).filter(([path]) => isGiven(path))),
  });
}

const fileOf = (changes: PlainAnswers): CaseFile =>
  askedOnly(
    caseFileFrom({ id: 'nadd', name: 'Nådd', parts: [{ name: 'Delen', answers: { ...baseAnswers, ...changes } }] }),
  );

const textIds = allRules
  .flatMap((rule) => rule.outcomes.map(({ variant }) => `${rule.id}.${variant}`))
  .filter((id) => id !== 'L-28.stop-doc');

describe('varje utfall av varje regel', () => {
  it.each([...new Set(textIds)])('%s nås av svar på frågor som ställs', (id) => {
    const changes = given[id] ?? witnesses[id] ?? {};
    const [part] = assessmentOf(fileOf(changes), today).parts;
    expect(part?.fired.map((one) => one.textId)).toContain(id);
  });

  it('L-28 för handlingen nås när en del stoppas och alla ska stå i samma avtal', () => {
    const parts = [
      { name: 'Mötesplatsen', answers: { ...baseAnswers, oneDocument: 'ja' } },
      { name: 'Boendet', answers: { ...baseAnswers, whoseActivity: 'kommunens', oneDocument: 'ja' } },
    ];
    const { document } = assessmentOf(askedOnly(caseFileFrom({ id: 'tva', name: 'Två', parts })), today);
    expect(document.stopDoc).toBe(true);
  });
});
