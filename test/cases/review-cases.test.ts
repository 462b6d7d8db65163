/**
 * The small cases in test/fixtures/cases/review, each made to show one fault, and what it must give. One table: a row
 * says what the level of each part is and, in `more`, what else must hold. A new row goes under the subject it is about.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openBytes } from '#src/documents/open-bytes.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { headlineOfAll } from '#steps/law/explain/headline.ts';
import { findingsOnce } from '#steps/law/findings/findings-of-case.ts';
import type { Assessment } from '#steps/law/result.ts';
import { limitSentence } from '#steps/law/texts/reader-texts.ts';
import type { Fired } from '#steps/law/types.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { wholeText } from '#test/support/document-text.ts';

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
  const c = opened.case;
  return { c, assessment: assessmentOf(c, today) };
}

const firedIn = ({ parts }: Assessment, ruleId: string): readonly Fired[] =>
  parts.flatMap((part) => part.fired.filter((fired) => fired.ruleId === ruleId));

const textsOf = (assessment: Assessment, ruleId: string): readonly string[] =>
  firedIn(assessment, ruleId).map(({ textId }) => textId);

/** What the words in the texts give. */
const innocent = ['T1', 'T2', 'T3', 'T4', 'T5', 'T7', 'T8', 'T9', 'U1', 'U2', 'U3', 'U5', 'U6', 'U8', 'U9'];

/** Families of words found, and the questions that they concern, each once. */
const asked = ({ parts }: Assessment): readonly (readonly [string, readonly string[]])[] => {
  const all = findingsOnce(parts);
  return [...new Set(all.map(({ family }) => family))].map(
    (family) => [family, [...new Set(all.filter((one) => one.family === family).map(({ key }) => key))]] as const,
  );
};

const words: readonly Row[] = [
  { file: 'near-empty', levels: [0] },
  ...innocent.map(
    (id): Row => ({
      file: `innocent-${id}`,
      levels: [1],
      more: ({ assessment }) => expect(asked(assessment)).toEqual([]),
    }),
  ),
  {
    file: 't10-page-against-documents',
    levels: [1],
    more: ({ c, assessment }) => {
      expect(asked(assessment)).toEqual([]);
      const paper = wholeText(makeDocument(c, { kind: 'assessment', today }));
      expect(paper).toContain('Anvisning av enskilda (R26): De kommer själva');
      expect(paper).not.toMatch(/Kommunen anvisar enskilda till platser/u);
    },
  },
  {
    file: 'text-against-answers',
    levels: [2],
    more: ({ assessment }) =>
      expect(asked(assessment)).toEqual([
        ['uppdrag', ['whoseActivity']],
        ['boende', ['residentialType']],
        ['upphandlat', ['previouslyProcured']],
        ['betalning', ['paymentBasis']],
        ['skyldighet', ['statutoryDuty']],
      ]),
  },
  {
    file: 'nine-purchase-sentences',
    more: ({ assessment }) => {
      const sentences = new Set(findingsOnce(assessment.parts).map(({ sentence }) => sentence));
      expect(sentences.size).toBeGreaterThanOrEqual(8);
      expect(assessment.readyForDecision.reasons.map(({ code }) => code)).toContain('open-finding');
    },
  },
];

/** What has to be read, beside the level. */
const readers: readonly Row[] = [
  {
    file: 'all-good-over-limit',
    levels: [1],
    more: ({ c, assessment }) => {
      expect(assessment.readers.map(({ who, read }) => [who, read])).toEqual([['jurist', false]]);
      expect(limitSentence(assessment.lawyerLimit)).toContain('verktygets gräns');
      expect(assessment.readyForDecision.reasons.map(({ code }) => code)).toContain('needs-reader');
      const paper = wholeText(makeDocument(c, { kind: 'assessment', today }));
      expect(paper).toContain('Vem behöver läsa?');
      expect(paper).not.toMatch(/kommunens egen gräns|kommunens policy/iu);
    },
  },
  {
    file: 'no-own-limit',
    levels: [1],
    more: ({ c, assessment }) => {
      expect(assessment.readers.map(({ who }) => who)).toEqual(['jurist']);
      const paper = wholeText(makeDocument(c, { kind: 'assessment', today }));
      expect(paper).toContain('verktygets gräns');
      expect(paper).not.toMatch(/kommunens egen gräns|kommunens policy/iu);
    },
  },
  {
    file: 'two-parts-lawyer',
    levels: [1, 1],
    more: ({ c, assessment }) => {
      const names = new Map(rowsOf(c, 'parts').map(({ id, fields }) => [id, String(fields['name']?.value)]));
      expect(headlineOfAll(assessment.parts, names)).toMatch(/^Ingen del är stoppad\. Jurist behövs för /u);
    },
  },
];

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
  ['readers', readers],
  ['rules', rules],
] as const)('%s', (_, rows) => {
  test.each(rows)('$file', ({ file, levels, more }) => {
    const one = given(file);
    if (levels) expect(one.assessment.parts.map(({ level }) => level)).toEqual(levels);
    more?.(one);
  });
});
