/** The log of Underlaget: answers that were changed after the assessment, and the questions that were never asked. */

import { changedAfterSeen } from '#steps/law/assess/log.ts';
import { keyNames } from '#steps/law/texts/result.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import { notAskedBecause } from '#steps/walk/not-asked.ts';
import type { QuestionSummary } from '#steps/walk/summary.ts';
import { lawValueWords } from '#templates/assessment/law-words.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { questionText } from '#templates/kinds/words.ts';
import type { Block } from '#templates/tree/document.ts';
import { rowsTable, text, type Words } from '#templates/tree/prose.ts';
import { told } from '#templates/tree/third-person.ts';

/** Answers of legal weight that were changed after the assessment had been shown. */
export function changedBlocks({ c, words, every }: DocumentInput): readonly Block[] {
  const rows = changedAfterSeen(c).map((change): readonly Words[] => [
    `${ours(every, keyNames[change.key])} (${change.ref})`,
    lawValueWords(words, change.key, change.from),
    lawValueWords(words, change.key, change.to),
    change.at === null ? 'Inte känt' : longDate(change.at.slice(0, 10)),
    change.by === null ? 'Inte känt' : voiceName(c, change.by),
  ]);
  if (rows.length === 0) return [text('Inget svar av rättslig tyngd har ändrats efter att bedömningen visades.')];
  return [
    text('Så här har svar av rättslig tyngd ändrats efter att bedömningen visades. Ändringarna ska kunna förklaras.'),
    ...rowsTable(
      'Ändrade svar',
      [{ header: 'Svar', width: 1.8 }, { header: 'Före' }, { header: 'Efter' }, { header: 'När' }, { header: 'Vem' }],
      rows,
    ),
  ];
}

/** The questions that were not asked, each reason once with its questions. */
export function notAskedTable({ c, words, every }: DocumentInput, rows: readonly QuestionSummary[]): readonly Block[] {
  const byReason = new Map<string, Set<string>>();
  for (const summary of rows) {
    const reason = told(every, notAskedBecause(summary, c)).replace(/^Ej /u, 'Inte ');
    const refs = byReason.get(reason) ?? new Set<string>();
    refs.add(`${questionText(words, summary.ref).replace(/\.$/u, '')} (${summary.ref})`);
    byReason.set(reason, refs);
  }
  return rowsTable(
    'Frågor som inte har ställts',
    [
      { header: 'Skäl', width: 1.2 },
      { header: 'Frågor', width: 2 },
    ],
    [...byReason].map(([reason, refs]): readonly Words[] => [reason, [...refs].join(' · ')]),
  );
}
