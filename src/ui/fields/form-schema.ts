/**
 * What people type, and the value it stands for. Every rule has its own Swedish message; a text that cannot be read stays
 * in its field. Missing answers are never an error.
 */

import type { Field } from '#steps/catalogue/step.ts';
import { z } from '#steps/catalogue/zod.ts';
import { dayMonth, groupDigits, longDate, orgNumber } from '#steps/swedish/format.ts';

export type Parsed =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly message: string };

const monthNames = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const two = (value: number): string => String(value).padStart(2, '0');

function monthOf(word: string): number {
  return monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** True for a day that stands in the calendar, year 2000–2100. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 2000 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** "2027-03-12", "12 mars 2027" and "12/3 2027" → "2027-03-12"; undefined when it is no day. */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})$/.exec(text);
  const words = /^(?:den )?(\d{1,2})\s+([a-zåäö]+)\.?\s+(\d{4})$/i.exec(text);
  const slash = /^(\d{1,2})\/(\d{1,2})[ -/](\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : words
      ? [Number(words[3]), monthOf(words[2] ?? ''), Number(words[1])]
      : slash
        ? [Number(slash[3]), Number(slash[2]), Number(slash[1])]
        : [0, 0, 0];
  return isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** "31 mars", "31/3" and "03-31" → "03-31". */
export function readDayMonth(text: string): string | undefined {
  const iso = /^(\d{2})-(\d{2})$/.exec(text);
  const words = /^(?:den )?(\d{1,2})\s+([a-zåäö]+)\.?$/i.exec(text);
  const slash = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  const [month, day] = iso
    ? [Number(iso[1]), Number(iso[2])]
    : words
      ? [monthOf(words[2] ?? ''), Number(words[1])]
      : slash
        ? [Number(slash[2]), Number(slash[1])]
        : [0, 0];
  return isDay(2028, month, day) ? `${two(month)}-${two(day)}` : undefined;
}

const withoutSpaces = (text: string): string => text.replace(/[\s\u00a0]/g, '');

/** "100 000 kr" → 100000; undefined when it is not whole kronor. */
export function readMoney(text: string): number | undefined {
  const digits = withoutSpaces(text)
    .replace(/(kr|kronor|:-|sek|euro|€)\.?$/i, '')
    .replace(/^(\d{1,3})((?:\.\d{3})+)$/, (_all, head: string, rest: string) => head + rest.replaceAll('.', ''));
  const value = Number(digits);
  return /^\d+$/.test(digits) && value <= 1_000_000_000_000 ? value : undefined;
}

function readNumber(text: string, decimals: number): number | undefined {
  const plain = withoutSpaces(text).replace(',', '.').replace(/%$/, '');
  const [, whole, part = ''] = /^(\d{1,12})(?:\.(\d+))?$/.exec(plain) ?? [];
  return whole === undefined || part.length > decimals ? undefined : Number(plain);
}

type Reader = (text: string) => string | number | undefined;

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** Length as people count it: one family emoji is one character. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _part of segmenter.segment(text)) count += 1;
  return count;
}

/** A schema from typed text to value: `read` gives undefined when the text cannot be read. */
const typed = (read: Reader, message: string) =>
  z.string().check(z.refine((text) => read(text) !== undefined, message));

function isLink(text: string): boolean {
  return text.length <= 2000 && /^(https:\/\/[^/\s]|mailto:[^/\s])\S*$/i.test(text) && URL.canParse(text);
}

function rangeMessage(min: number, max: number): string {
  return `Skriv ett heltal mellan ${groupDigits(min)} och ${groupDigits(max)}.`;
}

interface Reading {
  readonly read: Reader;
  readonly message: string;
}

function readingOf(field: Field): Reading | undefined {
  switch (field.kind) {
    case 'date':
      return { read: readDate, message: 'Skriv en dag som finns, till exempel 2027-03-12 eller 12 mars 2027.' };
    case 'dayMonth':
      return { read: readDayMonth, message: 'Skriv en dag och en månad, till exempel 31 mars.' };
    case 'money':
      return { read: readMoney, message: 'Skriv beloppet i hela kronor, bara med siffror. Till exempel 100 000.' };
    case 'integer': {
      const read: Reader = (text) => {
        const value = readNumber(text, 0);
        return value !== undefined && value >= field.min && value <= field.max ? value : undefined;
      };
      return { read, message: rangeMessage(field.min, field.max) };
    }
    case 'year':
      return {
        read: (text) => {
          const value = readNumber(text, 0);
          return value !== undefined && value >= 2000 && value <= 2100 ? value : undefined;
        },
        message: 'Skriv ett årtal, till exempel 2027.',
      };
    case 'percent':
      return {
        read: (text) => {
          const value = readNumber(text, 0);
          return value !== undefined && value >= 0 && value <= 100 ? value : undefined;
        },
        message: 'Skriv hela procent mellan 0 och 100.',
      };
    case 'decimal':
      return {
        read: (text) => readNumber(text, field.decimals),
        message: `Skriv ett tal med högst ${field.decimals} decimaler, till exempel 11,2345.`,
      };
    case 'link':
      return {
        read: (text) => (isLink(text) ? text : undefined),
        message: 'Länken ska börja med https:// eller mailto:.',
      };
    default:
      return undefined;
  }
}

const limits: Readonly<Partial<Record<Field['kind'], number>>> = { role: 120, orgNumber: 20 };

function limitOf(field: Field): number {
  return field.kind === 'text' ? field.max : (limits[field.kind] ?? 300);
}

/** The zod schema of a typed field: text in, with a Swedish message for each thing that can be wrong. */
export function fieldSchema(field: Field) {
  const reading = readingOf(field);
  if (reading) return typed(reading.read, reading.message);
  const limit = limitOf(field);
  return z
    .string()
    .check(z.refine((text) => lengthOf(text) <= limit, `Texten är för lång. Gränsen är ${groupDigits(limit)} tecken.`));
}

/** Reads typed text. An empty text is no answer, and no error. */
export function parseField(field: Field, raw: string): Parsed {
  const text = raw.normalize('NFC').trim();
  if (text === '') return { ok: true, value: null };
  const checked = fieldSchema(field).safeParse(text);
  if (!checked.success) return { ok: false, message: checked.error.issues[0]?.message ?? 'Svaret går inte att läsa.' };
  if (field.kind === 'orgNumber') return { ok: true, value: orgNumber(text) };
  return { ok: true, value: readingOf(field)?.read(text) ?? text };
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
