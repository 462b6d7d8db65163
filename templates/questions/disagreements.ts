/** What the parties answer differently, heaviest first, with what each answer would lead to. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { type Outcome, rankedDisagreements, type Weight } from '#steps/exchange/disagreements.ts';
import { type OpenDisagreement, openDisagreements, type Side } from '#steps/exchange/open-disagreements.ts';
import { levelTexts } from '#steps/law/texts/result.ts';
import { formatValue, inWords, voiceName } from '#steps/swedish/format.ts';
import { agreement } from '#templates/agreement/agreement.ts';
import type { OpenDifference } from '#templates/agreement/input.ts';
import { partName } from '#templates/assessment/legal-document.ts';
import { agreementInput } from '#templates/from-case/input.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { type DocumentWords, questionText } from '#templates/kinds/words.ts';
import type { Block } from '#templates/tree/document.ts';
import { rowsTable, type Words } from '#templates/tree/prose.ts';
import { plainText, runsOf } from '#templates/tree/runs.ts';
import { clean } from '#templates/tree/swedish.ts';

/** The words of the agreement, line by line, to compare two answers by. */
function linesOf(c: CaseFile, today: string): readonly string[] {
  const made = agreement(agreementInput(c, { date: today, footer: '', rulesDate: today, levels: {} }));
  return made.blocks.map((block) => plainText(runsOf(block))).filter((line) => line !== '');
}

/** A side's answer as text. */
function answerText(c: CaseFile, words: DocumentWords, { key, field, ref }: OpenDisagreement, side: Side): string {
  const { value } = side;
  if (value === '') return 'Inget';
  const found = Object.hasOwn(words.questions, ref) ? words.questions[ref] : undefined;
  if (field) return formatValue(field, value, found?.options?.[key], c);
  return typeof value === 'object' && !Array.isArray(value) ? Object.values(value).join(', ') : String(value);
}

const whoseAnswer = (c: CaseFile, side: Side): string => inWords(side.voices.map((voice) => voiceName(c, voice)));

const leads: Readonly<Record<Weight, string>> = {
  level: '',
  text: 'Andra ord i avtalet',
  other: 'Samma nivå och samma text',
};

function outcomeText(all: DocumentInput, weight: Weight, { levels, lines }: Outcome): string {
  const several = all.assessment.parts.length > 1;
  const results = all.assessment.parts.flatMap((part) => {
    const level = levels[part.partId];
    if (level === undefined) return [];
    return [several ? `${partName(all, part)}: ${levelTexts[level].label}` : levelTexts[level].label];
  });
  if (weight === 'level') return results.join('. ');
  const [line] = lines;
  if (weight !== 'text' || line === undefined) return leads[weight];
  return line.length > 140 ? leads.text : `I avtalet: ”${clean(line)}”`;
}

/** "Olika svar", ranked: what decides the level first, then what changes the text, then the rest. */
export function disagreeBlocks(all: DocumentInput): readonly Block[] {
  const { c, words, today } = all;
  const ranked = rankedDisagreements(c, { today, textOf: (candidate) => linesOf(candidate, today) });
  const rows = ranked.flatMap((one) =>
    one.outcomes.map((outcome): readonly Words[] => [
      [{ text: `${questionText(words, one.ref)} (${one.ref})`, ref: one.ref, page: one.page }],
      whoseAnswer(c, outcome.side),
      clean(answerText(c, words, one, outcome.side)),
      outcomeText(all, one.weight, outcome),
    ]),
  );
  return rowsTable(
    'Olika svar, det som väger tyngst först',
    [
      { header: 'Fråga', width: 1.7 },
      { header: 'Part' },
      { header: 'Svar', width: 1.3 },
      { header: 'Svaret leder till', width: 1.5 },
    ],
    rows,
  );
}

/** Open disagreements as the agreement names them. */
export function openDifferences(c: CaseFile, words: DocumentWords): readonly OpenDifference[] {
  return openDisagreements(c).map((one) => ({
    ref: one.ref,
    page: one.page,
    text: questionText(words, one.ref),
    answers: one.sides.map((side) => `${whoseAnswer(c, side)}: ${clean(answerText(c, words, one, side))}`),
  }));
}
