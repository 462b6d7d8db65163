/** What is odd but possible in a file (IM-14): the case opens, and the oddity is shown beside its question. */
import { answerOf } from '#steps/case/answers.ts';
import { type CaseFile, type Entry, type Item, rowsAt, rowsOf, type Value } from '#steps/case/case-file.ts';
import { isTooLong, typedNote } from '#steps/case/kept-edits.ts';
import { lengthOf, limitOf } from '#steps/catalogue/limits.ts';
import { answerTarget, listTarget, type Target } from '#steps/catalogue/paths.ts';
import { groupDigits } from '#steps/swedish/numbers.ts';
import { quoted } from './messages.ts';

export interface Finding {
  readonly id: 'IM-14';
  readonly ref: string;
  /** Path of the answer, or of the list. */
  readonly path: string;
  readonly text: string;
}

const finding = (ref: string, path: string, text: string): Finding => ({ id: 'IM-14', ref, path, text });

/** Checks the last digit of a Swedish organisation number (Luhn). Takes "802400-0000" and "8024000000". */
export function hasRightCheckDigit(text: string): boolean {
  const digits = text.replace(/[\s\u2010-\u2013-]/g, '');
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = Array.from(digits, Number).reduce((total, digit, at) => {
    const doubled = at % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function aboutValue(target: Target, path: string, value: Value): Finding | undefined {
  if (target.field.kind === 'orgNumber' && typeof value === 'string' && value !== '' && !hasRightCheckDigit(value)) {
    return finding(
      target.ref,
      path,
      `Organisationsnumret ${quoted(value)} stämmer inte: kontrollsiffran är fel. Kontrollera det.`,
    );
  }
  return undefined;
}

function* everyValue(c: CaseFile): Generator<readonly [Target, string, Entry]> {
  for (const [path, lanes] of Object.entries(c.answers)) {
    const target = answerTarget(path)?.target;
    if (target) for (const entry of Object.values(lanes)) yield [target, path, entry];
  }
  for (const [path, rows] of Object.entries(c.items)) {
    for (const row of rows) for (const [target, entry] of valuesOfRow(path, row)) yield [target, path, entry];
  }
}

function valuesOfRow(path: string, row: Item): readonly (readonly [Target, Entry])[] {
  const fields = listTarget(path)?.level.fields;
  return Object.entries(row.fields).flatMap(([field, entry]) => {
    const target = fields?.get(field);
    return target ? [[target, entry] as const] : [];
  });
}

const latin = /\p{Script=Latin}/u;
const lookalike = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

function oddName(name: string): string | undefined {
  if (latin.test(name) && lookalike.test(name))
    return `Namnet ${quoted(name)} blandar bokstäver från olika alfabet. Kontrollera att det är rätt part.`;
  // What is drawn for a character that was lost on the way.
  return name.includes('\ufffd')
    ? `Namnet ${quoted(name)} har ett tecken som inte gick att läsa. Skriv namnet igen.`
    : undefined;
}

/** Names that mix alphabets so that they look like another name, or that have lost a character. */
function aboutNames(c: CaseFile): readonly Finding[] {
  return (['publicParties', 'organisations'] as const).flatMap((list) =>
    rowsOf(c, list).flatMap((row) => {
      const name = row.fields['name']?.value;
      const text = typeof name === 'string' ? oddName(name) : undefined;
      return text === undefined ? [] : [finding('F1', list, text)];
    }),
  );
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function aboutTerm(c: CaseFile): readonly Finding[] {
  const start = answerOf(c, 'term.start');
  const end = answerOf(c, 'term.end');
  if (typeof start !== 'string' || typeof end !== 'string') return [];
  const length = days(start, end);
  const say = (text: string) => [finding('A8', 'term.end', text)];
  if (length < 0) return say('Slutdatum ligger före startdatum. Ett avtal behöver en tid som går att följa upp.');
  if (length === 0) return say('Start och slut är samma dag. Då hinner inget göras eller följas upp.');
  if (length > 3653) {
    return say(
      'Avtalstiden är längre än tio år. En lång bindning räknas in i det samlade värdet och ska kunna motiveras.',
    );
  }
  return [];
}

function sumOf(c: CaseFile, list: string): number {
  const paths = Object.keys(c.items).filter((path) => path === list || path.startsWith(`${list}@`));
  const amounts = paths.flatMap((path) => rowsAt(c, path).map((row) => row.fields['amount']?.value));
  return amounts.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0);
}

const kronor = (amount: number): string => `${groupDigits(amount)}\u00a0kr`;

function aboutSums(c: CaseFile): readonly Finding[] {
  const costs = sumOf(c, 'budget.items');
  const money = sumOf(c, 'funding.public') + sumOf(c, 'funding.org');
  if (costs === 0 || money === 0 || costs === money) return [];
  const text = `Kostnaderna är ${kronor(costs)} men pengarna är ${kronor(money)}. Summorna ska vara lika.`;
  return [finding('A6', 'budget.items', text)];
}

/** The field in which a text stands typed; undefined for a part of a note. */
function typedTarget(place: string): { readonly target: Target; readonly path: string } | undefined {
  const parts = place.split('/');
  if (parts.length < 3) {
    const target = answerTarget(place)?.target;
    return target && { target, path: place };
  }
  const list = parts.slice(0, -2).join('/');
  const target = listTarget(list)?.level.fields.get(parts.at(-1) ?? '');
  return target && { target, path: list };
}

/** Texts that wait in their field because they are too long for it. */
function aboutTyped(c: CaseFile): readonly Finding[] {
  return Object.entries(c.notes).flatMap(([note, lanes]) => {
    const found = note.startsWith(typedNote('')) ? typedTarget(note.slice(typedNote('').length)) : undefined;
    if (!found) return [];
    const { target, path } = found;
    return Object.values(lanes).flatMap(({ value }) => {
      if (!isTooLong(target.field, value)) return [];
      const text = `Texten i fråga ${target.ref} har ${groupDigits(lengthOf(value))} tecken, och fältet rymmer ${groupDigits(limitOf(target.field))}. Den ligger kvar i fältet men kommer inte med i dokumenten förrän den är kortare.`;
      return [finding(target.ref, path, text)];
    });
  });
}

/** What a reader should look at. Nothing is corrected. */
export function findingsIn(c: CaseFile): readonly Finding[] {
  const values = [...everyValue(c)].flatMap(([target, path, entry]) => aboutValue(target, path, entry.value) ?? []);
  return [...values, ...aboutTyped(c), ...aboutNames(c), ...aboutTerm(c), ...aboutSums(c)];
}
