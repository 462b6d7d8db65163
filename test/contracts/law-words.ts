/** Every sentence that the assessment can say, per rule and per key and value, as plain text to read in a diff. */
import { allLawKeys, keyInfo } from '#steps/law/keys.ts';
import { allRules } from '#steps/law/rules/index.ts';
import * as reasons from '#steps/law/texts/reasons.ts';
import * as texts from '#steps/law/texts/result.ts';
import { askedTexts, countsTexts, saidTexts } from '#steps/law/texts/said.ts';
import { whatIfTexts } from '#steps/law/texts/what-if.ts';

const result: Readonly<Record<string, unknown>> = { ...texts };

const inSentence = (frame: string, key: keyof typeof askedTexts): string => frame.replace('{fråga}', askedTexts[key]);

function ofRules(): readonly string[] {
  return allRules.flatMap((rule) =>
    rule.outcomes.flatMap(({ effect, variant }) => {
      const reason = reasons.reasonTexts[`${rule.id}.${variant}`];
      if (!reason) return [];
      return [`${rule.id}.${variant} (${effect})`, `  ${reason.finding}`, `  ${reason.action}`, `  ${reason.change}`];
    }),
  );
}

function ofKeys(): readonly string[] {
  const offered: Readonly<Record<string, Readonly<Record<string, string>>>> = whatIfTexts;
  return allLawKeys.flatMap((key) => {
    const { ref, values } = keyInfo(key);
    const answers = ref === '' ? [saidTexts.workedOut] : [saidTexts.answered];
    return [
      `${key}${ref === '' ? '' : ` (${ref})`}${values.length === 0 ? '' : `: ${values.join(', ')}`}`,
      ...answers.map((frame) => `  ${inSentence(frame, key)}`),
      `  ${inSentence(saidTexts.vet_inte, key)}`,
      ...Object.entries(offered[key] ?? {}).map(([value, sentence]) => `  → ${value}: ${sentence}`),
    ];
  });
}

function ofTable(table: unknown, way: readonly string[]): readonly string[] {
  if (typeof table === 'string') return [`  ${way.join('.')}: ${table}`];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, child]) => ofTable(child, [...way, key]));
}

const tables = [
  'headlineTexts',
  'levelTexts',
  'deciderTexts',
  'legTexts',
  'linkTexts',
  'alternativeTexts',
  'alternativeNotes',
  'adviceTexts',
  'crossCheckTexts',
  'remarkTexts',
  'aidRouteTexts',
  'readyTexts',
  'noBetterTexts',
  'counterfactualHeadings',
  'lawyerTriggerTexts',
  'openQuestionTexts',
] as const satisfies readonly (keyof typeof texts)[];

/** The listing, for `test/listings/law-words.txt`. */
export const lawWords = (): string =>
  [
    'THE REASONS, WHAT TO DO AND WHAT WOULD CHANGE IT',
    ...ofRules(),
    '',
    'THE ANSWERS, AND WHAT WOULD GIVE ANOTHER RESULT',
    ...ofKeys(),
    ...Object.values(countsTexts).map((text) => `  ${text}`),
    '',
    'THE REST',
    ...tables.flatMap((name) => [name, ...ofTable(result[name], [])]),
    '',
  ].join('\n');
