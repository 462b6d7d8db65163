/** The days that come next, and how often the steering group has said that it meets. */

import { longDate } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import type { FieldLookup } from '#templates/fields/fields.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { muted, rowsTable, text, type Words } from '#templates/tree/prose.ts';
import { gap } from '#templates/tree/runs.ts';
import { numberWord } from '#templates/tree/swedish.ts';
import { followUpDates } from './follow-up-dates.ts';

/** Days to come; all when none is left. */
export function nextDates({ every, today }: DocumentInput): readonly Block[] {
  const all = followUpDates(every);
  const coming = all.filter((one) => one.day >= today);
  const shown = (coming.length > 0 ? coming : all).slice(0, 5);
  if (shown.length === 0) return [{ kind: 'paragraph', runs: [gap(ask('dagar för avstämning', 'followUp.schedule'))] }];
  return [
    ...rowsTable(
      'Kommande datum',
      [
        { header: 'Dag', width: 1 },
        { header: 'Vad', width: 1.4 },
        { header: 'Att göra', width: 2.2 },
      ],
      shown.map((one): readonly Words[] => [longDate(one.day), one.title, one.text]),
    ),
    ...(coming.length > shown.length
      ? [muted(`${coming.length - shown.length} senare datum finns i kalenderfilen.`)]
      : []),
  ];
}

export function meetings(lookup: FieldLookup): readonly Block[] {
  const times = lookup.value('steeringGroup.meetingsPerYear')?.value;
  if (typeof times !== 'number' || times <= 0) return [];
  return [
    text(
      `Styrgruppen har bestämt sig för att träffas minst ${times === 1 ? 'en gång' : `${numberWord(times)} gånger`} per år.`,
    ),
  ];
}
