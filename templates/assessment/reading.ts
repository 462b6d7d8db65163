/** Beside the level: who needs to read, with recorded conclusions, and what the texts say against the answers. */

import { type Finding, findingsOnce, isOpen } from '#steps/law/findings/findings-of-case.ts';
import type { Reader } from '#steps/law/result.ts';
import { besideTexts, familyTexts } from '#steps/law/texts/finding-texts.ts';
import { limitSentence, readerTexts, readingTexts } from '#steps/law/texts/reader-texts.ts';
import { keyNames } from '#steps/law/texts/result.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { bullets, h2, h3, muted, rowsTable, text, under, type Words } from '#templates/tree/prose.ts';
import { findingOf } from './blocks.ts';
import { lawValueWords } from './law-words.ts';
import { sayTold } from './say.ts';

function conclusionLines(reader: Reader): readonly Block[] {
  if (reader.conclusions.length === 0) return [text(readingTexts.waits)];
  return reader.conclusions.map(({ by, date, caseNumber, conclusion }) => {
    const when = date === '' ? '' : `, ${longDate(date)}`;
    const number = caseNumber === '' ? '' : `, dnr ${caseNumber}`;
    const words = reader.who === 'jurist' ? choiceWords('legalAssessment.conclusion', conclusion) : conclusion;
    return text(`${by}${when}${number}: ${words}`);
  });
}

/** Who needs to read, why, and what has been concluded. */
export function readerBlocks(all: DocumentInput): readonly Block[] {
  const { assessment } = all;
  if (all.c.kind === 'published') return [];
  const say = sayTold(all);
  const rows = assessment.readers.flatMap((reader): readonly Block[] => {
    const reasons = [...new Set(reader.reasons.map((fired) => `${say(findingOf(fired))} (${fired.ruleId})`))];
    const sum = reader.reasons.some(({ values }) => values.includes('policy.juristgrans'));
    return [
      h3(readerTexts[reader.who].name),
      ...bullets(reasons),
      ...(reader.who === 'jurist' && sum ? [text(say(limitSentence(assessment.lawyerLimit)))] : []),
      ...conclusionLines(reader),
    ];
  });
  return [
    h2(readingTexts.heading, 'lasare'),
    text(rows.length > 0 ? readingTexts.intro : readingTexts.nobody),
    ...rows,
  ];
}

function row(all: DocumentInput, finding: Finding): readonly Words[] {
  const { settled, family, key, answered, sentence } = finding;
  const how = settled
    ? `Handlar om något annat: ${settled.why} (${voiceName(all.c, settled.by)}, ${longDate(settled.at.slice(0, 10))})`
    : 'Inte utrett';
  return [
    `”${sentence}”`,
    familyTexts[family].name,
    `${keyNames[key]}: ${lawValueWords(all.words, key, answered)}`,
    how,
  ];
}

/** The texts quoted beside the stored answers, open ones first, with how each has been settled. */
export function saidBlocks(all: DocumentInput): readonly Block[] {
  if (all.c.kind === 'published') return [];
  const found = findingsOnce(all.assessment.parts);
  const rows = [...found.filter(isOpen), ...found.filter((one) => !isOpen(one))].map((one) => row(all, one));
  if (rows.length === 0) return [];
  return under(h2(besideTexts.heading, 'texterna'), [
    muted(besideTexts.intro),
    ...rowsTable(
      besideTexts.caption,
      [
        { header: besideTexts.text, width: 2 },
        { header: besideTexts.concerns },
        { header: besideTexts.answer, width: 1.4 },
        { header: besideTexts.settled, width: 1.6 },
      ],
      rows,
    ),
  ]);
}
