/** Answers as Swedish text: the one place that turns stored values into what people read. */

import { partyName } from '#steps/case/answers.ts';
import { type CaseFile, type Item, rowsAt, rowsOf, type Value } from '#steps/case/case-file.ts';
import type { Field, QuestionWords } from '#steps/catalogue/step.ts';
import { dayMonth, groupDigits, longDate, nbsp } from './numbers.ts';

export { dayMonth, groupDigits, longDate, nbsp } from './numbers.ts';

/** "5561231234" and "556123-1234" → "556123-1234". */
export function orgNumber(value: string): string {
  const digits = value.replace(/\D/g, '');
  return digits.length === 10 ? `${digits.slice(0, 6)}-${digits.slice(6)}` : value;
}

/** Check digit of a Swedish organisation number (Luhn). False also for the wrong number of digits. */
export function orgNumberHolds(value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (digits.length !== 10) return false;
  const sum = [...digits].reduce((total, char, index) => {
    const doubled = Number(char) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

type Labels = Readonly<Record<string, string>> | undefined;

const label = (labels: Labels, id: string): string => (labels && Object.hasOwn(labels, id) ? (labels[id] ?? id) : id);

/** "a", "a och b", "a, b och c". */
export function inWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;
}

const units = { kr: 'kr', 'kr per timme': 'kr per timme', 'kr per år': 'kr per år', euro: 'euro' } as const;

function formatNumber(field: Field, value: number): string {
  if (field.kind === 'money') return `${groupDigits(value)}${nbsp}${units[field.unit]}`;
  if (field.kind === 'percent') return `${groupDigits(value)}${nbsp}procent`;
  if (field.kind === 'scale') return `${value} av 5`;
  return field.kind === 'year' ? String(value) : groupDigits(value);
}

function formatText(field: Field, value: string, labels: Labels, c: CaseFile): string {
  if (field.kind === 'date') return longDate(value);
  if (field.kind === 'dayMonth') return dayMonth(value);
  if (field.kind === 'orgNumber') return orgNumber(value);
  if (field.kind === 'choice') return label(labels, value);
  if (field.kind === 'party') return value === 'outside' ? 'Utomstående' : (partyName(c, value) ?? voiceName(c, value));
  if (field.kind === 'item') return itemName(c, field.list, value);
  return value;
}

/** One value as text. `labels` are the option labels of the field. */
export function formatValue(field: Field, value: Value, labels: Labels, c: CaseFile): string {
  if (typeof value === 'number') return formatNumber(field, value);
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nej';
  if (typeof value === 'string') return formatText(field, value, labels, c);
  if (Array.isArray(value)) {
    const parts = value.map((part) => {
      if (typeof part === 'number') return String(part);
      if (field.kind === 'dates') return longDate(part);
      return field.kind === 'items' ? itemName(c, field.list, part) : label(labels, part);
    });
    return field.kind === 'scale' ? parts.join(' · ') : inWords(parts);
  }
  return Object.entries(value)
    .map(([key, part]) => `${label(labels, key)}: ${label(labels, String(part))}`)
    .join('; ');
}

function itemName(c: CaseFile, list: string, id: string): string {
  const row = rowsAt(c, list).find((item) => item.id === id);
  const name = row?.fields['name']?.value ?? row?.fields['text']?.value;
  return typeof name === 'string' && name !== '' ? name : 'utan namn';
}

/** What a lane or a party is called: the party's own name when it is known. */
export function voiceName(c: CaseFile, voice: string): string {
  if (voice === 'joint') return 'Gemensamt';
  if (voice === 'public') return partyName(c, rowsOf(c, 'publicParties')[0]?.id ?? '') ?? 'Kommunen';
  const place = rowsOf(c, 'publicParties').findIndex((row) => row.id === voice);
  if (place >= 0) return partyName(c, voice) ?? (place > 0 ? `Kommunen ${place + 1}` : 'Kommunen');
  const index = rowsOf(c, 'organisations').findIndex((row) => row.id === voice);
  return partyName(c, voice) ?? (index > 0 ? `Organisation ${index + 1}` : 'Organisationen');
}

/** A row of a list as one line: its filled fields in the order of the catalogue. */
export function formatRow(
  key: string,
  fields: Readonly<Record<string, Field>>,
  row: Item,
  words: QuestionWords,
  c: CaseFile,
): string {
  return Object.entries(fields)
    .flatMap(([name, field]) => {
      const value = row.fields[name]?.value;
      const labels = words.options?.[`${key.replace('[]', '')}.${name}`] ?? words.options?.[`${key}.${name}`];
      if (value === undefined || value === '') return [];
      const text = formatValue(field, value, labels, c);
      // A bare number says nothing without its name.
      const named = words.labels?.[`${key.replace('[]', '')}.${name}`];
      return [field.kind === 'integer' && named !== undefined ? `${named.toLowerCase()}: ${text}` : text];
    })
    .join(' · ');
}
