/** The files of the known cases and practice cases against their expected outcome, through the code that the app uses. */
import { exampleList, loadExample } from '#src/examples/index.ts';
import { answerKey } from '#src/examples/keys.ts';
import { loadKnownCase } from '#src/examples/known.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { differences } from '#steps/law/cases/check-known-case.ts';
import { titleOf } from '#steps/law/cases/known-case-file.ts';
import type { ExpectedPart } from '#steps/law/cases/known-cases.ts';
import { allKnownCases } from '#steps/law/cases/known-cases.ts';
import type { PartAssessment } from '#steps/law/result.ts';
import { signalsOf } from '#steps/signals/signals.ts';

/** Level, what decided it, who needs to read, and what the texts ask. */
const found = (part: PartAssessment) => ({
  level: part.level,
  rules: part.decidingRules,
  decidedBy: part.decidedBy,
  readers: [
    ...new Set(part.fired.flatMap(({ reader, ruleId }) => (reader === undefined ? [] : [`${reader} ${ruleId}`]))),
  ],
  findings: part.findings.map(({ family, key, words, settled }) => ({
    family,
    key,
    words,
    open: settled === undefined,
  })),
});

/** The rules that must fire with an effect on the level, who must read and what the texts must ask. */
const wanted = ({ level, stop, lawyer, warn, readers, findings }: ExpectedPart) => ({
  level,
  stop,
  lawyer,
  warn,
  readers,
  findings,
});

const strengths = ['R', 'G', 'B'] as const;

/** Refs of the method's warning signals by strength, each once. */
function signalRefs(file: CaseFile): Readonly<Record<(typeof strengths)[number], readonly string[]>> {
  const all = signalsOf(file);
  const of = (level: (typeof strengths)[number]): readonly string[] =>
    [...new Set(all.filter((signal) => signal.level === level).map((signal) => signal.ref))].sort();
  return { R: of('R'), G: of('G'), B: of('B') };
}

async function practiceRows(today: string) {
  const practice = exampleList.filter((one) => one.kind === 'practice');
  return Promise.all(
    practice.map(async ({ id, title }) => {
      const file = await loadExample(id);
      const { parts } = assessmentOf(file, today);
      const key = answerKey(id);
      const expected = key?.parts.map((part) => part.level) ?? [];
      const signals = signalRefs(file);
      const wantedSignals = strengths.map((level) => [...(key?.signals[level] ?? [])].sort().join(' '));
      const asExpected =
        expected.join() === parts.map((part) => part.level).join() &&
        wantedSignals.join('|') === strengths.map((level) => signals[level].join(' ')).join('|');
      return { id, title, expected, expectedSignals: key?.signals, found: parts.map(found), signals, asExpected };
    }),
  );
}

async function knownRows(today: string) {
  return Promise.all(
    allKnownCases.map(async (one) => {
      const file = await loadKnownCase(one.id);
      const different = differences(one, file, today);
      return {
        id: one.id,
        title: titleOf(one),
        real: one.real === true,
        expected: one.parts.map((part) => part.expected.level),
        wanted: one.parts.map((part) => ({ part: part.name, ...wanted(part.expected) })),
        found: assessmentOf(file, today).parts.map(found),
        asExpected: different.length === 0,
        different,
      };
    }),
  );
}

/** One row per case: id, expected and found level, and the rules that decided, per part. */
export async function knownCaseRows(today: string) {
  return [...(await knownRows(today)), ...(await practiceRows(today))];
}
