/** "Vi vet inte än" as a table. */
import { longDate } from '#steps/swedish/format.ts';
import type { QuestionSummary } from '#steps/walk/summary.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { questionText } from '#templates/kinds/words.ts';
import type { Block } from '#templates/tree/document.ts';
import { rowsTable, type Words } from '#templates/tree/prose.ts';

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
