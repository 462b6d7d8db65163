/** What people type, and the value it stands for: each kind of typed field, its Swedish refusals, and the way back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTyped, parseField, rawOf } from '#src/ui/fields/form-schema.ts';
import { wrongIn } from '#steps/catalogue/field-values.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import { lengthOf } from '#steps/catalogue/limits.ts';
import type { Field } from '#steps/catalogue/step.ts';

const money = { kind: 'money', unit: 'kr' } as const satisfies Field;
const date = { kind: 'date' } as const satisfies Field;
const dayMonth = { kind: 'dayMonth' } as const satisfies Field;
const months = { kind: 'integer', min: 1, max: 24 } as const satisfies Field;
const big = { kind: 'integer', min: 0, max: 10_000_000 } as const satisfies Field;
const percent = { kind: 'percent' } as const satisfies Field;
const rate = { kind: 'decimal', decimals: 4 } as const satisfies Field;
const year = { kind: 'year' } as const satisfies Field;
const link = { kind: 'link' } as const satisfies Field;
const orgNumber = { kind: 'orgNumber' } as const satisfies Field;
const role = { kind: 'role' } as const satisfies Field;
const line = { kind: 'text', max: 80 } as const satisfies Field;

describe('a text that can be read gives its value', () => {
  test.each<readonly [Field, string, string | number]>([
    [money, '100 000 kr', 100_000],
    [money, '100\u00a0000', 100_000],
    [money, '1.250.000', 1_250_000],
    [money, '350:-', 350],
    [money, '0', 0],
    [money, '5000 kronor', 5000],
    [{ kind: 'money', unit: 'euro' }, '200 euro', 200],
    [date, '2027-03-12', '2027-03-12'],
    [date, '12 mars 2027', '2027-03-12'],
    [date, 'den 1 Januari 2028', '2028-01-01'],
    [date, '12\u00a0mars 2027', '2027-03-12'],
    [date, '12/3 2027', '2027-03-12'],
    [date, '20270312', '2027-03-12'],
    [date, '29 februari 2028', '2028-02-29'],
    [dayMonth, '31 mars', '03-31'],
    [dayMonth, '31/3', '03-31'],
    [dayMonth, '03-31', '03-31'],
    [dayMonth, '29 februari', '02-29'],
    [months, '6', 6],
    [big, '12 000', 12_000],
    [percent, '10', 10],
    [percent, '10 %', 10],
    [percent, '100', 100],
    [rate, '11,2345', 11.2345],
    [rate, '11.2', 11.2],
    [year, '2027', 2027],
    [link, 'https://kommun.example/plan', 'https://kommun.example/plan'],
    [link, 'mailto:info@kommun.example', 'mailto:info@kommun.example'],
    [orgNumber, '5561231234', '556123-1234'],
    [orgNumber, 'under bildande', 'under bildande'],
    [role, ' Enhetschef ', 'Enhetschef'],
    [line, 'Mo\u0308tesplatsen', 'Mötesplatsen'],
  ])('%j: ”%s”', (field, text, value) => {
    expect(parseField(field, text)).toEqual({ ok: true, value });
  });

  test('an empty text is no answer, and no fault', () => {
    for (const field of [money, date, dayMonth, months, percent, rate, year, link, orgNumber, role, line]) {
      expect(parseField(field, ' \n ')).toEqual({ ok: true, value: null });
    }
  });
});

describe('a text that cannot be read is refused in Swedish', () => {
  const wholeKronor = 'Skriv beloppet i hela kronor. Till exempel 100 000, 450 tkr eller 1,2 mkr.';
  const day = 'Skriv en dag som finns, till exempel 2027-03-12 eller 12 mars 2027.';
  const wholePercent = 'Skriv hela procent mellan 0 och 100.';
  test.each<readonly [Field, string, string]>([
    [money, '99,50', wholeKronor],
    [money, '1.5', wholeKronor],
    [money, '-100', wholeKronor],
    [money, 'hundra tusen', wholeKronor],
    [money, '9999999999999', wholeKronor],
    [date, '2027-02-30', day],
    [date, '31 april 2027', day],
    [date, '29 februari 2027', day],
    [date, '1999-12-31', day],
    [date, '2101-01-01', day],
    [date, 'i maj', day],
    [dayMonth, '31 juni', 'Skriv en dag och en månad, till exempel 31 mars.'],
    [dayMonth, '00-10', 'Skriv en dag och en månad, till exempel 31 mars.'],
    [months, '0', 'Skriv ett heltal mellan 1 och 24.'],
    [months, '25', 'Skriv ett heltal mellan 1 och 24.'],
    [months, '1,5', 'Skriv ett heltal mellan 1 och 24.'],
    [big, '10 000 001', 'Skriv ett heltal mellan 0 och 10\u00a0000\u00a0000.'],
    [percent, '101', wholePercent],
    [percent, '12,5', wholePercent],
    [percent, '-1', wholePercent],
    [rate, 'elva', 'Skriv ett tal med högst 4 decimaler, till exempel 11,2345.'],
    [rate, '-1', 'Skriv ett tal med högst 4 decimaler, till exempel 11,2345.'],
    [rate, '11,23456', 'Skriv ett tal med högst 4 decimaler, till exempel 11,2345.'],
    [year, '1999', 'Skriv ett årtal, till exempel 2027.'],
    [year, '27', 'Skriv ett årtal, till exempel 2027.'],
    [link, 'ftp://kommun.example', 'Länken ska börja med https:// eller mailto:.'],
    [link, 'plan.docx', 'Länken ska börja med https:// eller mailto:.'],
    [link, 'javascript:alert(1)', 'Länken ska börja med https:// eller mailto:.'],
    [link, 'https://', 'Länken ska börja med https:// eller mailto:.'],
    [link, 'https://a b', 'Länken ska börja med https:// eller mailto:.'],
    [orgNumber, '5561231234 och mycket mer', 'Texten är för lång. Gränsen är 20 tecken.'],
    [role, 'x'.repeat(121), 'Texten är för lång. Gränsen är 120 tecken.'],
    [line, 'x'.repeat(81), 'Texten är för lång. Gränsen är 80 tecken.'],
  ])('%j: ”%s”', (field, text, message) => {
    expect(parseField(field, text)).toEqual({ ok: false, message });
  });

  test('length is counted as people count: a family is one character', () => {
    expect(lengthOf('👨‍👩‍👧‍👦é')).toBe(2);
    expect(parseField(line, '👨‍👩‍👧‍👦'.repeat(80)).ok).toBe(true);
  });
});

describe('a stored value in its field', () => {
  test.each<readonly [Field, unknown, string]>([
    [money, 1_250_000, '1\u00a0250\u00a0000'],
    [date, '2027-03-12', '12\u00a0mars 2027'],
    [dayMonth, '03-31', '31\u00a0mars'],
    [year, 2027, '2027'],
    [rate, 11.2345, '11,2345'],
    [line, 'Mötesplatsen', 'Mötesplatsen'],
    [line, undefined, ''],
    [money, null, ''],
  ])('%j: %j', (field, value, text) => {
    expect(rawOf(field, value)).toBe(text);
  });
});

describe('every typed field of the catalogue', () => {
  function leaves(field: Field): readonly Field[] {
    if (field.kind === 'group') return Object.values(field.fields).flatMap(leaves);
    return field.kind === 'list' ? Object.values(field.item).flatMap(leaves) : [field];
  }
  const all = allQuestions.flatMap((question) => Object.values(question.fields).flatMap(leaves)).filter(isTyped);
  const fields = [...new Map(all.map((field) => [JSON.stringify(field), field])).values()];

  const numbers = fc.double({ min: -1, max: 2e7, noNaN: true }).map((n) => String(Math.round(n * 1e5) / 1e5));
  const texts = fc.oneof(
    fc.string({ maxLength: 400, unit: 'grapheme' }),
    numbers.map((text) => text.replace('.', ',')),
    fc.integer({ min: 0, max: 2_000_000 }).map(String),
    fc.tuple(fc.nat(32), fc.constantFrom('mars', 'juni', 'feb', 'x'), fc.nat(2110)).map((parts) => parts.join(' ')),
    fc.tuple(fc.nat(32), fc.nat(13)).map(([day, month]) => `${day}/${month}`),
    fc.webUrl().map((url) => url.replace(/^http:/, 'https:')),
  );

  test.each(fields)('%j takes only what an opened file may hold, and shows it so that it reads the same', (field) => {
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseField(field, text);
        if (!parsed.ok || parsed.value === null) return;
        expect(wrongIn(field, parsed.value)).toBeNull();
        expect(parseField(field, rawOf(field, parsed.value))).toEqual(parsed);
      }),
      { numRuns: 100 },
    );
  });

  test('no refusal is in English', () => {
    for (const field of fields) {
      const parsed = parseField(field, '?'.repeat(5000));
      expect(parsed).toMatchObject({ ok: false, message: expect.stringMatching(/^(Skriv|Texten|Länken) .*\.$/) });
    }
  });
});
