/** The law reads what the parties have written and the agreement prints: neither more nor less than the agreement's own list. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { partsOutByAnswers } from '#steps/law/assess/assess.ts';
import { writtenTexts } from '#steps/law/assess/written-texts.ts';
import { userTexts } from '#templates/checks/text.ts';
import { agreementInput } from '#templates/from-case/input.ts';
import { anyCase } from '#test/support/any-case.ts';
import { casesOnDisk, openedCase, refused } from '#test/support/level-cases.ts';

const today = '2026-11-22';
const cases = casesOnDisk.filter(({ name }) => !refused.includes(name)).map(openedCase);

/** The same text on two lines of a list is one text. */
const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted();

function printed(c: CaseFile): readonly string[] {
  const out = partsOutByAnswers(c, today);
  const levels = Object.fromEntries(rowsOf(c, 'parts').map(({ id }) => [id, out.has(id) ? 4 : 1] as const));
  const input = agreementInput(c, { date: today, footer: '', rulesDate: '', levels });
  // How an own contribution is valued may well be kronor per hour; that is no payment, written or worked out from hours.
  return distinct(
    userTexts(input)
      .filter(({ path }) => !/\/(?:method|hoursPerYear)$/.test(path))
      .map(({ text }) => text),
  );
}

const read = (c: CaseFile): readonly string[] =>
  distinct(writtenTexts(c, partsOutByAnswers(c, today)).map(({ text }) => text));

describe('the texts that the law reads', () => {
  it.each(cases)('are those of the agreement: $id', (c) => {
    expect(read(c)).toEqual(printed(c));
  });

  it('are those of the agreement in cases that nobody has written', () => {
    fc.assert(
      fc.property(anyCase(cases), (c) => {
        expect(read(c)).toEqual(printed(c));
      }),
      { numRuns: 150, seed: 20261130 },
    );
  });
});
