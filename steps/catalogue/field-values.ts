/** What each kind of field may hold, as zod schemas with their own Swedish words. Form and gate both judge by them. */

import { groupDigits } from '#steps/swedish/numbers.ts';
import { isLonger, limitOf, maxMoney, maxPercent, mostValues, noteLimit, notePartLimit, years } from './limits.ts';
import type { Field } from './step.ts';
import { z } from './zod.ts';

export type Wrong = { readonly id: 'IM-11'; readonly limit: string } | { readonly id: 'IM-12'; readonly what: string };

type ValueSchema = z.ZodMiniType;

/** Marks on one letter: real writing systems stay below. */
const piledMarks = /\p{M}{9}/u;

const notPiled = () =>
  z.refine<string>((text) => !piledMarks.test(text), 'Texten har fler tecken ovanpå varandra än som går att läsa.');

/** Text of at most `max` characters as a reader counts them. */
export function textSchema(max: number) {
  return z.string('Här ska det stå text.').check(
    z.refine((text) => !isLonger(text, max), { error: 'Texten är för lång.', params: { limit: `${max} tecken` } }),
    notPiled(),
  );
}

const real = (month: number, day: number, year: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return false;
  const year = Number(found[1]);
  return year >= years.first && year <= years.last && real(Number(found[2]), Number(found[3]), year);
}

function isDayMonth(text: string): boolean {
  const found = /^(\d{2})-(\d{2})$/.exec(text);
  return found !== null && real(Number(found[1]), Number(found[2]), 2000);
}

function isSafeLink(text: string): boolean {
  if (text === '') return true;
  if (/\s/.test(text) || !/^(?:https:\/\/[^/]|mailto:[^/])/i.test(text)) return false;
  return URL.canParse(text);
}

const whole = (min: number, max: number, error: string) =>
  z.number(error).check(z.refine((n) => Number.isInteger(n) && n >= min && n <= max, error));

function decimal(decimals: number) {
  const error = `Här ska det stå ett tal med högst ${decimals} decimaler.`;
  const fits = (n: number): boolean =>
    Math.abs(n) <= maxMoney && Math.abs(n * 10 ** decimals - Math.round(n * 10 ** decimals)) < 1e-6;
  return z.number(error).check(z.refine(fits, error));
}

const moneyError = (unit: string): string =>
  `Beloppet ska vara hela ${unit}, minst 0 och högst ${groupDigits(maxMoney)}.`;

const dayError = 'Datumet finns inte eller ligger utanför åren 2000–2100.';
const day = () => z.string(dayError).check(z.refine(isDay, dayError));
const oneOf = (options: readonly string[]) => z.enum(options, 'Svaret finns inte bland valen.');
const id = () =>
  z
    .string('Här ska det stå ett id.')
    .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'Uppgiften pekar inte på en rad.'));

function several(options: readonly string[]) {
  const error = 'Samma val finns flera gånger.';
  return z
    .array(oneOf(options), 'Här ska det stå en lista med val.')
    .check(z.refine((chosen) => new Set(chosen).size === chosen.length, error));
}

function pairs(keys: readonly string[], values: readonly string[]) {
  const error = 'Korten eller högarna stämmer inte med frågan.';
  const fits = (value: Readonly<Record<string, unknown>>): boolean =>
    Object.entries(value).every(([key, pile]) => keys.includes(key) && values.some((known) => known === pile));
  return z.record(z.string(), z.unknown(), error).check(z.refine(fits, error));
}

function scale(items: number | undefined): ValueSchema {
  const step = (min: number) => whole(min, 5, 'Här ska det stå ett helt tal mellan 1 och 5.');
  if (items === undefined) return step(1);
  const error = `Här ska det stå högst ${items} svar.`;
  // 0 holds the place of a statement that has no rating yet.
  return z.array(step(0), error).check(z.refine((list) => list.length <= items, error));
}

const list = (schema: ValueSchema) =>
  z.array(schema, 'Här ska det stå en lista.').check(
    z.refine((rows) => rows.length <= mostValues, {
      error: 'Listan är för lång.',
      params: { limit: `${mostValues} rader` },
    }),
  );

function make(field: Field): ValueSchema {
  switch (field.kind) {
    case 'text':
    case 'role':
    case 'orgNumber':
      return textSchema(limitOf(field));
    case 'link':
      return textSchema(limitOf(field)).check(z.refine(isSafeLink, 'Länken ska börja med https:// eller mailto:.'));
    case 'integer':
      return whole(field.min, field.max, `Här ska det stå ett helt tal mellan ${field.min} och ${field.max}.`);
    case 'decimal':
      return decimal(field.decimals);
    case 'percent':
      return whole(0, maxPercent, `Här ska det stå hela procent, högst ${maxPercent}.`);
    case 'money':
      return whole(0, maxMoney, moneyError(field.unit === 'euro' ? 'euro' : 'kronor'));
    case 'date':
      return day();
    case 'dayMonth':
      return z.string('Här ska det stå dag och månad.').check(z.refine(isDayMonth, 'Dagen finns inte i kalendern.'));
    case 'year':
      return whole(years.first, years.last, `Året ska ligga mellan ${years.first} och ${years.last}.`);
    case 'dates':
      return list(day());
    case 'choice':
      return oneOf(field.options);
    case 'choices':
      return several(field.options);
    case 'scale':
      return scale(field.items);
    case 'cards':
      return pairs(field.cards, field.piles);
    case 'checklist':
      return pairs(field.points, field.options);
    case 'party':
    case 'item':
      return id();
    case 'items':
      return list(id());
    case 'group':
    case 'list':
      return z.never('Svaret står på fel plats.');
  }
}

const made = new WeakMap<Field, ValueSchema>();

function schemaOf(field: Field): ValueSchema {
  const known = made.get(field);
  if (known) return known;
  const schema = make(field);
  made.set(field, schema);
  return schema;
}

const short = textSchema(notePartLimit);
/** A value whose question is not known here: any answer shape, within bounds. Also the shape of notes. */
export const anyValue = z.union(
  [
    textSchema(noteLimit),
    z.number('Talet går inte att läsa.').check(z.refine(Number.isFinite, 'Talet går inte att läsa.')),
    z.boolean(),
    list(z.union([short, z.number()])),
    z.record(z.string(), z.union([short, z.number()])).check(z.refine((value) => Object.keys(value).length <= 200)),
  ],
  'Uppgiften har fel form eller är för lång.',
);

function wrong(error: z.core.$ZodError): Wrong {
  const issue = error.issues[0];
  const limit = issue?.code === 'custom' ? issue.params?.['limit'] : undefined;
  if (typeof limit === 'string') return { id: 'IM-11', limit };
  return { id: 'IM-12', what: issue?.message ?? 'Svaret går inte att läsa.' };
}

/** Why a value may not stand in a field, or null when it may. An emptied answer may stand anywhere. */
export function wrongIn(field: Field, value: unknown): Wrong | null {
  if (value === '') return null;
  const result = schemaOf(field).safeParse(value);
  return result.success ? null : wrong(result.error);
}

/** The same for a value whose field is unknown here, and for notes. */
export function wrongAnywhere(value: unknown): Wrong | null {
  const result = anyValue.safeParse(value);
  return result.success ? null : wrong(result.error);
}
