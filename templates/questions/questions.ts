/** Arbetslistan: what is to be done and by whom, what is open, and what each document lacks, ready for the next meeting. */
import { stageTitles } from '#steps/catalogue/about.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import type { QuestionSummary } from '#steps/walk/summary.ts';
import { missingTable } from '#templates/assessment/law-tables.ts';
import { partName } from '#templates/assessment/legal-document.ts';
import { ours } from '#templates/fields/form.ts';
import { type CaseSummaries, sortedSummaries } from '#templates/kinds/case-summaries.ts';
import { frame } from '#templates/kinds/frame.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { questionText } from '#templates/kinds/words.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { h2, h3, rowsTable, text, under, type Words } from '#templates/tree/prose.ts';
import { disagreeBlocks } from './disagreements.ts';
import { parkedTable } from './parked-table.ts';
import { gapTables, type Named, toDo } from './to-do.ts';
import { unknownTable } from './unknown-table.ts';

function row({ words }: DocumentInput, summary: QuestionSummary): readonly Words[] {
  const scope = summary.scopeName === undefined ? '' : ` – ${summary.scopeName}`;
  const waiting = summary.state === 'waiting' ? ' Väntar på den andra parten.' : '';
  return [
    `${questionText(words, summary.ref)} (${summary.ref})${scope}${waiting}`,
    [{ text: `Fråga ${summary.ref}`, page: summary.page, ref: summary.ref }],
    '',
    '',
  ];
}

/** What is left, by stage, with empty columns to fill in at a meeting. */
function leftTables(all: DocumentInput, { left }: CaseSummaries): readonly Block[] {
  return stageIds.flatMap((stage) => {
    const rows = left.filter((summary) => summary.stage === stage);
    return rowsTable(
      stageTitles[stage].title,
      [
        { header: 'Fråga', width: 2.6 },
        { header: 'Svara på', width: 0.7 },
        { header: 'Vem', width: 1 },
        { header: 'Senast', width: 0.8 },
      ],
      rows.map((summary) => row(all, summary)),
    );
  });
}

function legal(all: DocumentInput): readonly Block[] {
  const say = (words: string): string => ours(all.every, words);
  const several = all.assessment.parts.length > 1;
  return all.assessment.parts.flatMap((part) => {
    const table = missingTable(part, say);
    return several ? under(h3(`Delen ”${partName(all, part)}”`), table) : table;
  });
}

/** @param documents The documents of the case, whose gaps are listed. */
export function questionsDocument(all: DocumentInput, documents: readonly Named[]): Document {
  const summaries = sortedSummaries(all);
  const published = all.c.kind === 'published';
  const blocks = published
    ? []
    : [
        ...under(h2('Före beslutet'), toDo(all)),
        ...under(h2('Det här ska någon ta reda på'), unknownTable(all, summaries.unknown)),
        ...under(h2('Parkerat på workshopen'), parkedTable(all.c)),
        ...under(h2('Det här är ni inte överens om'), disagreeBlocks(all)),
        ...under(h2('Det här väntar den rättsliga bedömningen på'), legal(all)),
        ...under(h2('Det här är inte besvarat än'), leftTables(all, summaries)),
        ...under(h2('Luckor i dokumenten'), gapTables(documents)),
      ];
  return frame(all, {
    kind: 'questions',
    subtitle: 'Arbetslistan: det som är kvar att göra',
    blocks:
      blocks.length > 0
        ? [text('Ta med listan till nästa möte. Skriv vem som tar reda på vad, och till när.'), ...blocks]
        : [
            text(
              published
                ? 'Exemplet bygger på publicerade uppgifter. Det som inte har publicerats är okänt och räknas inte som öppna frågor.'
                : 'Inga frågor är öppna.',
            ),
          ],
  });
}
