/** What the decider must know is open: changed answers, different views, open questions, and what was never asked. */

import { stageTitles } from '#steps/catalogue/about.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { changedAfterSeen } from '#steps/law/assess/log.ts';
import { keyNames } from '#steps/law/texts/result.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import { notAskedBecause } from '#steps/walk/not-asked.ts';
import type { QuestionSummary } from '#steps/walk/summary.ts';
import { lawValueWords } from '#templates/assessment/law-words.ts';
import { ours } from '#templates/fields/form.ts';
import type { CaseSummaries } from '#templates/kinds/case-summaries.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { type DocumentWords, questionText } from '#templates/kinds/words.ts';
import { disagreeBlocks } from '#templates/questions/disagreements.ts';
import type { Block } from '#templates/tree/document.ts';
import { h2, led, muted, rowsTable, text, under, type Words } from '#templates/tree/prose.ts';
import { capital } from '#templates/tree/swedish.ts';
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

const dayWords = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/u.test(text) ? longDate(text) : text);

/** "Vi vet inte än" with who finds out and by when. */
export function unknownTable({ words }: DocumentInput, rows: readonly QuestionSummary[]): readonly Block[] {
  return rowsTable(
    'Det här vet parterna inte än',
    [
      { header: 'Fråga', width: 2.2 },
      { header: 'Vem tar reda på', width: 1.2 },
      { header: 'Senast' },
      { header: 'Svara på', width: 0.7 },
    ],
    rows.map((summary): readonly Words[] => [
      `${questionText(words, summary.ref)} (${summary.ref})${summary.scopeName ? ` – ${summary.scopeName}` : ''}`,
      summary.unknown?.who || 'Ingen utsedd',
      dayWords(summary.unknown?.when ?? '') || 'Ingen dag satt',
      [{ text: `Fråga ${summary.ref}`, page: summary.page, ref: summary.ref }],
    ]),
  );
}

/** The questions that were not asked, each reason once with its questions. */
export function notAskedTable({ c, words, every }: DocumentInput, rows: readonly QuestionSummary[]): readonly Block[] {
  const byReason = new Map<string, Set<string>>();
  for (const summary of rows) {
    const reason = capital(told(every, notAskedBecause(summary, c).replace(/^Ej aktuell, eftersom /u, '')));
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

/** What is not answered, one paragraph per stage. */
function leftByStage(words: DocumentWords, left: readonly QuestionSummary[]): readonly Block[] {
  const paragraphs = stageIds.flatMap((stage) => {
    const refs = [...new Set(left.filter((summary) => summary.stage === stage).map((summary) => summary.ref))];
    const asked = refs.map((ref) => `${questionText(words, ref).replace(/\.$/u, '')} (${ref})`);
    return asked.length === 0 ? [] : [led(`${stageTitles[stage].title}:`, asked.join(' · '))];
  });
  return under(text('De här frågorna är inte besvarade än:'), paragraphs);
}

/** All that is open, in one section each. */
export function openMatters(all: DocumentInput, summaries: CaseSummaries): readonly Block[] {
  const { words } = all;
  if (all.c.kind === 'published') return [];
  const { unknown, left, notAsked } = summaries;
  return [
    h2('Svar som har ändrats efter bedömningen'),
    ...changedBlocks(all),
    ...under(h2('Olika uppfattningar'), disagreeBlocks(all)),
    ...under(h2('Öppna frågor'), [...unknownTable(all, unknown), ...leftByStage(words, left)]),
    ...(notAsked.length > 0
      ? [
          h2('Det som inte har frågats, och varför'),
          muted('En fråga ställs bara när svaren gör den aktuell. Ingen fråga har hoppats över för att den var svår.'),
          ...notAskedTable(all, notAsked),
        ]
      : []),
  ];
}
