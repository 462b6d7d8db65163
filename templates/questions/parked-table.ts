/** What was parked at a workshop and put into the case, for the list of open questions. */

import type { CaseFile } from '#steps/case/case-file.ts';
import { type ParkedRow, parkedRows } from '#steps/case/parked.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { longDate } from '#steps/swedish/format.ts';
import type { Block } from '#templates/tree/document.ts';
import { rowsTable, type Words } from '#templates/tree/prose.ts';

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

function tableRow({ text, who, when, ref }: ParkedRow): readonly Words[] {
  const page = questionOfRef(ref)?.page;
  return [
    text,
    who || 'Ingen utsedd',
    isDay(when) ? longDate(when) : 'Ingen dag satt',
    page === undefined ? '' : [{ text: `Fråga ${ref}`, page, ref }],
  ];
}

/** One row for each parked matter; empty when nothing was parked. */
export function parkedTable(c: CaseFile): readonly Block[] {
  return rowsTable(
    'Parkerat på workshopen',
    [
      { header: 'Fråga eller idé', width: 2.2 },
      { header: 'Vem tar reda på', width: 1.2 },
      { header: 'Senast' },
      { header: 'Hör till', width: 0.7 },
    ],
    parkedRows(c).map(tableRow),
  );
}
