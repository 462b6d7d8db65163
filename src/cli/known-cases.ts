/** Known cases and practice cases against their expected outcome, through the code that the app uses. */
import { exampleList, loadExample } from '#src/examples/index.ts';
import { answerKey } from '#src/examples/keys.ts';
import { assess } from '#steps/law/assess.ts';
import { differences } from '#steps/law/check-known-case.ts';
import { knownCaseFile } from '#steps/law/known-case-file.ts';
import { knownCases } from '#steps/law/known-cases.ts';
import type { PartAssessment } from '#steps/law/types.ts';

const found = (part: PartAssessment) => ({ level: part.level, rules: part.decidingRules, decidedBy: part.decidedBy });

async function practiceRows(today: string) {
  const practice = exampleList.filter((one) => one.kind === 'practice');
  return Promise.all(
    practice.map(async ({ id, title }) => {
      const { parts } = assess(await loadExample(id), { today });
      const expected = answerKey(id)?.parts.map((part) => part.level) ?? [];
      const levels = parts.map((part) => part.level);
      return { id, title, expected, found: parts.map(found), asExpected: expected.join() === levels.join() };
    }),
  );
}

/** One row per case: id, expected and found level, and the rules that decided, per part. */
export async function knownCaseRows(today: string) {
  const known = knownCases.map((one) => {
    const { parts } = assess(knownCaseFile(one), { today });
    const different = differences(one, today);
    return {
      id: one.id,
      title: one.name,
      real: one.real === true,
      expected: one.parts.map((part) => part.expected.level),
      found: parts.map(found),
      asExpected: different.length === 0,
      different,
    };
  });
  return [...known, ...(await practiceRows(today))];
}
