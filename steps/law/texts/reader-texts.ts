/** The words about who needs to read (README 14). */
import { groupDigits, nbsp } from '#steps/swedish/format.ts';
import type { Assessment } from '../result.ts';
import type { ReaderId } from '../types.ts';

export const readerTexts = {
  jurist: {
    name: 'En jurist',
    record: 'Skriv in juristens bedömning',
  },
  dataskydd: {
    name: 'Dataskyddsombudet',
    record: 'Skriv in slutsatsen',
  },
  tillstand: {
    name: 'Någon som kan tillståndsreglerna',
    record: 'Skriv in slutsatsen',
  },
} as const satisfies Readonly<Record<ReaderId, { readonly name: string; readonly record: string }>>;

export const readingTexts = {
  heading: 'Vem behöver läsa?',
  intro: 'Det här ändrar inte läget. Innan ärendet är klart för beslut ska den som läser ha lämnat en slutsats.',
  nobody: 'Reglerna kräver ingen särskild läsare.',
  waits: 'Slutsats saknas.',
  by: 'Vem har läst? Skriv en roll, inte ett namn',
  date: 'När?',
  caseNumber: 'Diarienummer',
  conclusion: 'Slutsats',
  save: 'Spara slutsatsen',
  cancel: 'Avbryt',
  remove: 'Ta bort',
  saved: 'Slutsatsen är införd.',
  removed: 'Slutsatsen är borttagen.',
  needed: 'Skriv vem, när och slutsatsen.',
} as const;

const kronor = (sek: number): string => `${groupDigits(sek)}${nbsp}kr`;

/** Whose limit it is: ”kommunens egen gräns” only when the kommun has typed one that holds. */
export const limitOwner = ({ ownPolicy }: Assessment['lawyerLimit']): string =>
  ownPolicy ? 'kommunens egen gräns, inte lag' : 'verktygets gräns, inte lag';

/** The limit in a whole sentence. */
export function limitSentence(limit: Assessment['lawyerLimit']): string {
  if (limit.tooHigh !== undefined)
    return `Kommunens egen gräns är ${kronor(limit.tooHigh)}. Den får vara högst gränsen för direktupphandling, så en jurist läser från ${kronor(limit.sek)}.`;
  return `En jurist läser alltid från ${kronor(limit.sek)}. Det är ${limitOwner(limit)}.`;
}
