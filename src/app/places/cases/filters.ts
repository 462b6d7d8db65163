/** Which of the cases are listed. Pure. */
import { type CaseLine, nextDayOf } from '#templates/desk/case-line.ts';

export interface Filter {
  readonly id: 'alla' | 'bereds' | 'galler' | 'slutar' | 'passerat';
  readonly label: string;
  readonly takes: (line: CaseLine, today: string) => boolean;
}

/** The same day a year later. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

const prepared: ReadonlySet<CaseLine['standing']> = new Set(['beredning', 'beslut', 'laga-kraft']);

export const filters: readonly Filter[] = [
  { id: 'alla', label: 'Alla', takes: () => true },
  { id: 'bereds', label: 'På väg', takes: ({ standing }) => prepared.has(standing) },
  { id: 'galler', label: 'Gäller nu', takes: ({ standing }) => standing === 'galler' },
  {
    id: 'slutar',
    label: 'Slutar inom ett år',
    takes: ({ standing, end }, today) => standing === 'galler' && end >= today && end < yearAfter(today),
  },
  {
    id: 'passerat',
    label: 'En dag har passerat',
    takes: (line, today) => nextDayOf(line) !== '' && nextDayOf(line) < today,
  },
];
