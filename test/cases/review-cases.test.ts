/**
 * The small cases in test/fixtures/cases/review, each made to show one fault, and what it must give. One table: a row
 * says what the level of each part is and, in `more`, what else must hold. A new row goes under the subject it is about.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openBytes } from '#src/documents/open-bytes.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import type { Assessment } from '#steps/law/result.ts';
import type { Fired } from '#steps/law/types.ts';

const today = '2026-11-30';

interface Given {
  readonly c: CaseFile;
  readonly assessment: Assessment;
}

interface Row {
  /** Name of the file, without `.iop.json`. */
  readonly file: string;
  /** Level of each part, in order. */
  readonly levels?: readonly number[];
  readonly more?: (given: Given) => void;
}

function given(file: string): Given {
  const bytes = readFileSync(new URL(`../fixtures/cases/review/${file}.iop.json`, import.meta.url));
  const opened = openBytes(new Uint8Array(bytes));
  if (!opened.ok) throw new Error(`${file}: ${opened.text}`);
  return { c: opened.case, assessment: assessmentOf(opened.case, today) };
}

const firedIn = ({ parts }: Assessment, ruleId: string): readonly Fired[] =>
  parts.flatMap((part) => part.fired.filter((fired) => fired.ruleId === ruleId));

const textsOf = (assessment: Assessment, ruleId: string): readonly string[] =>
  firedIn(assessment, ruleId).map(({ textId }) => textId);

/** What the words in the texts give. */
const words: readonly Row[] = [{ file: 'near-empty', levels: [0] }];

/** What the rules give. */
const rules: readonly Row[] = [
  { file: 'money-without-sum', levels: [1] },
  {
    file: 'bought-before',
    levels: [3],
    more: ({ assessment }) => {
      const bought = firedIn(assessment, 'L-10');
      expect(bought.map(({ textId }) => textId)).toEqual(['L-10.lawyer-same']);
      expect(bought[0]?.ownWords?.text).toBe('Föreningen äger nu verksamheten.');
    },
  },
  {
    file: 'nine-days-back',
    levels: [2],
    more: ({ assessment }) => expect(textsOf(assessment, 'L-46')).toEqual(['L-46.warn']),
  },
  {
    file: 'past-term',
    more: ({ assessment }) =>
      expect(assessment.remarks).toEqual([{ id: 'past-term', about: ['2024-12-31'], path: 'term.end' }]),
  },
  {
    file: 'excluded-part-unvalued-department',
    more: ({ assessment }) =>
      expect(assessment.remarks.map(({ id, about }) => [id, about])).toEqual([
        ['department', ['Socialförvaltningen i Ekbacka']],
      ]),
  },
  {
    file: 'one-year-sums-to-2030',
    more: ({ assessment }) =>
      expect(assessment.remarks.map(({ id, about }) => [id, about])).toEqual([
        ['outside-term', ['2028', '2029', '2030']],
      ]),
  },
  {
    file: 'ten-warnings',
    levels: [3],
    more: ({ assessment }) => expect(textsOf(assessment, 'L-59')).toEqual(['L-59.lawyer']),
  },
];

describe.each([
  ['words', words],
  ['rules', rules],
] as const)('%s', (_, rows) => {
  test.each(rows)('$file', ({ file, levels, more }) => {
    const one = given(file);
    if (levels) expect(one.assessment.parts.map(({ level }) => level)).toEqual(levels);
    more?.(one);
  });
});
