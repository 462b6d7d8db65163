/**
 * What people type, and the value it stands for. Every rule has its own Swedish message; a text that cannot be read stays
 * in its field. Missing answers are never an error.
 */

import { textKindOf } from '#steps/case/kept-edits.ts';
import { keptText } from '#steps/case/kept-text.ts';
import { wrongIn } from '#steps/catalogue/field-values.ts';
import { limitOf, longestText, maxPercent, noteLimit } from '#steps/catalogue/limits.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { dayMonth, groupDigits, longDate } from '#steps/swedish/numbers.ts';
import { readDate, readDayMonth } from '#steps/swedish/read-dates.ts';
import { readDecimal, readInteger, readMoney, readPercent, readYear } from '#steps/swedish/read-numbers.ts';
import { readLink, readOrgNumber } from '#steps/swedish/read-others.ts';

export type Parsed =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly message: string };

type Reader = (text: string) => string | number | undefined;

interface Reading {
  readonly read: Reader;
  readonly message: string;
}

function rangeMessage(min: number, max: number): string {
  return `Skriv ett heltal mellan ${groupDigits(min)} och ${groupDigits(max)}.`;
}

const moneyExamples = {
  kr: '100 000, 450 tkr eller 1,2 mkr',
  'kr per timme': '220',
  'kr per år': '100 000, 450 tkr eller 1,2 mkr',
  euro: '20 000',
} as const;

function moneyMessage(unit: keyof typeof moneyExamples): string {
  return `Skriv beloppet i hela ${unit === 'euro' ? 'euro' : 'kronor'}. Till exempel ${moneyExamples[unit]}.`;
}

function readingOf(field: Field): Reading {
  switch (field.kind) {
    case 'date':
      return { read: readDate, message: 'Skriv en dag som finns, till exempel 2027-03-12 eller 12 mars 2027.' };
    case 'dayMonth':
      return { read: readDayMonth, message: 'Skriv en dag och en månad, till exempel 31 mars.' };
    case 'money':
      return { read: (text) => readMoney(text, field.unit), message: moneyMessage(field.unit) };
    case 'integer':
      return { read: (text) => readInteger(text, field.unit), message: rangeMessage(field.min, field.max) };
    case 'year':
      return { read: readYear, message: 'Skriv ett årtal, till exempel 2027.' };
    case 'percent':
      return { read: readPercent, message: `Skriv hela procent mellan 0 och ${maxPercent}.` };
    case 'decimal':
      return {
        read: (text) => readDecimal(text, field.decimals),
        message: `Skriv ett tal med högst ${field.decimals} decimaler, till exempel 11,2345.`,
      };
    case 'link':
      return { read: readLink, message: 'Länken ska börja med https:// eller mailto:.' };
    case 'orgNumber':
      return { read: readOrgNumber, message: 'Svaret går inte att läsa.' };
    default:
      return { read: (text) => text, message: 'Svaret går inte att läsa.' };
  }
}

function tooLong(field: Field, text: string): string {
  const said = `Texten är för lång. Gränsen är ${groupDigits(limitOf(field))} tecken.`;
  return text.length > noteLimit ? `${said} ${notAllKept(text)}` : said;
}

/** What is said of a text so long that not even a note has room for it. */
export function notAllKept(text: string): string {
  return `Av ${groupDigits(text.length)} tecken sparas bara de första ${groupDigits(noteLimit)}.`;
}

/** Reads typed text into the form that a case keeps. An empty text is no answer, and no error. */
export function parseField(field: Field, raw: string): Parsed {
  if (raw.length > longestText) return { ok: false, message: tooLong(field, raw) };
  const text = keptText(raw, textKindOf(field)).trim();
  if (text === '') return { ok: true, value: null };
  const { read, message } = readingOf(field);
  const value = read(text);
  if (value === undefined) return { ok: false, message };
  // The same judge as the gate: what the form takes, a file may hold.
  const wrong = wrongIn(field, value);
  if (!wrong) return { ok: true, value };
  return { ok: false, message: wrong.id === 'IM-11' ? tooLong(field, text) : message };
}

/** A stored value as it is shown in its field. */
export function rawOf(field: Field, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return field.kind === 'year' ? String(value) : groupDigits(value);
  const text = String(value);
  if (field.kind === 'date') return longDate(text);
  return field.kind === 'dayMonth' ? dayMonth(text) : text;
}

/** True for fields whose answer is typed as text. */
export function isTyped(field: Field): boolean {
  return ![
    'choice',
    'choices',
    'scale',
    'cards',
    'checklist',
    'party',
    'item',
    'items',
    'group',
    'list',
    'dates',
  ].includes(field.kind);
}
