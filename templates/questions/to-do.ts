/** What has to be done before the decision, with who and when, and what each document lacks. */
import { questionOfKey } from '#steps/catalogue/index.ts';
import { measureAt } from '#steps/law/explain/measures.ts';
import type { ReadyReason } from '#steps/law/result.ts';
import { keyNames, readyTexts } from '#steps/law/texts/result.ts';
import { longDate } from '#steps/swedish/format.ts';
import { gapsOf } from '#templates/agreement/gaps.ts';
import { findingOf } from '#templates/assessment/blocks.ts';
import { sayTold } from '#templates/assessment/say.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { inTool } from '#templates/tree/gap-words.ts';
import { h3, rowsTable, under, type Words } from '#templates/tree/prose.ts';
import { capital, lowerFirst } from '#templates/tree/swedish.ts';

function wordsOf(all: DocumentInput, reason: ReadyReason): string {
  const base = readyTexts[reason.code];
  if (reason.code === 'open-answer' && reason.key)
    return `${base.replace(/\.$/u, '')}: ${lowerFirst(keyNames[reason.key])}.`;
  const part = all.assessment.parts.find((one) => one.partId === reason.partId);
  const fired = [...(part?.fired ?? []), ...all.assessment.document.fired].find((one) => one.textId === reason.textId);
  const finding = fired ? findingOf(fired) : '';
  if (finding === '') return base;
  return reason.code === 'open-duty' ? finding : `${base} ${finding}`;
}

const dayWords = (day: string): string => (/^\d{4}-\d{2}-\d{2}$/u.test(day) ? longDate(day) : day);

/** One row for each thing that stands between the case and a decision. */
export function toDo(all: DocumentInput): readonly Block[] {
  const say = sayTold(all);
  const seen = new Set<string>();
  const rows = all.assessment.readyForDecision.reasons.flatMap((reason): readonly (readonly Words[])[] => {
    const what = say(wordsOf(all, reason));
    if (seen.has(what)) return [];
    seen.add(what);
    const measure = reason.notePath === undefined ? undefined : measureAt(all.c, reason.notePath);
    const question = reason.key === undefined ? undefined : questionOfKey(reason.key);
    const where: Words = question
      ? [{ text: capital(inTool(question.ref)), ref: question.ref, page: question.page }]
      : '';
    return [[what, measure?.who || 'Ingen utsedd', dayWords(measure?.when ?? '') || 'Ingen dag satt', where]];
  });
  return rowsTable(
    'Att göra före beslutet',
    [
      { header: 'Vad', width: 2.4 },
      { header: 'Vem', width: 1 },
      { header: 'Senast' },
      { header: 'Svara på', width: 0.9 },
    ],
    rows,
  );
}

/** A document with the name that the reader knows it by. */
export interface Named {
  readonly name: string;
  readonly document: Document;
}

/** What each document lacks, one table a document; nothing for those that lack nothing. */
export function gapTables(documents: readonly Named[]): readonly Block[] {
  return documents.flatMap(({ name, document }) =>
    under(
      h3(name),
      rowsTable(
        `Luckor i dokumentet ${name}`,
        [{ header: 'Saknas', width: 2.4 }, { header: 'Svara på', width: 0.9 }, { header: 'Vem' }, { header: 'Senast' }],
        gapsOf(document).map(({ label, ref, page }): readonly Words[] => [
          capital(label),
          ref === '' ? '' : [{ text: capital(inTool(ref)), ref, page }],
          '',
          '',
        ]),
      ),
    ),
  );
}
