/**
 * What people paste from Excel, Word and e-mail into a field, and what it stands for. The second table of each reader is
 * as important as the first: what is not surely understood is refused, never guessed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountUnit } from '#steps/catalogue/step.ts';
import { groupDigits, longDate } from '#steps/swedish/numbers.ts';
import { readDate, readDayMonth } from '#steps/swedish/read-dates.ts';
import {
  type MoneyUnit,
  readDecimal,
  readInteger,
  readMoney,
  readPercent,
  readYear,
} from '#steps/swedish/read-numbers.ts';
import { readLink, readOrgNumber } from '#steps/swedish/read-others.ts';

const withUnit = <U>(rows: readonly (readonly [text: string, value: number, unit?: U])[]) =>
  rows.map(([text, value, unit]) => ({ text, value, unit }));
const refused = <U>(rows: readonly (readonly [text: string, unit?: U])[]) =>
  rows.map(([text, unit]) => ({ text, unit }));

describe('money', () => {
  test.each(
    withUnit<MoneyUnit>([
      ['1 200 000,00', 1_200_000],
      ['1\u00a0200\u00a0000,00 kr', 1_200_000],
      ['1\u202f200\u202f000', 1_200_000],
      ['100000,00', 100_000],
      ['SEK 100 000', 100_000],
      ['100 000 SEK', 100_000],
      ['kr 500', 500],
      ['350:-', 350],
      ['350,-', 350],
      ['1.250.000', 1_250_000],
      ['1,250,000', 1_250_000],
      ['1.250', 1250],
      ['450 tkr', 450_000],
      ['450tkr', 450_000],
      ['12,5 tkr', 12_500],
      ['1,2 mkr', 1_200_000],
      ['1.2 mkr', 1_200_000],
      ['1,2 miljoner', 1_200_000],
      ['1,2 miljoner kronor', 1_200_000],
      ['2 mnkr', 2_000_000],
      ['100 tusen', 100_000],
      ['100 000 kr.', 100_000],
      ['100 000 kr/år', 100_000, 'kr per år'],
      ['100 000 kr per år', 100_000, 'kr per år'],
      ['450 tkr/år', 450_000, 'kr per år'],
      ['100 000', 100_000, 'kr per år'],
      ['220 kr/tim', 220, 'kr per timme'],
      ['220 kronor per timme', 220, 'kr per timme'],
      ['20 000 euro', 20_000, 'euro'],
      ['€ 20 000', 20_000, 'euro'],
    ]),
  )('”$text” is $value', ({ text, value, unit }) => {
    expect(readMoney(text, unit)).toBe(value);
  });

  test.each(
    refused<MoneyUnit>([
      ['99,50'],
      ['1,000'],
      ['1.250 mkr'],
      ['1.5'],
      ['100 00'],
      ['1 2345'],
      ['-100'],
      ['ca 100 000'],
      ['100 000–200 000'],
      ['100 000 eller 200 000'],
      ['hundra tusen'],
      ['100 000 kr/år'],
      ['100 000 kr/mån', 'kr per år'],
      ['220 kr/år', 'kr per timme'],
      ['200 euro'],
      ['200 kr', 'euro'],
      ['100 000 NOK'],
      ['10²'],
      ['1e5'],
      ['9999 mdkr'],
      ['12 mars 2027'],
    ]),
  )('”$text” is not understood', ({ text, unit }) => {
    expect(readMoney(text, unit)).toBeUndefined();
  });

  test('what is shown reads the same', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.constantFrom(1, 1000), (sum, times) => {
        expect(readMoney(groupDigits(sum * times))).toBe(sum * times);
      }),
    );
  });
});

describe('a day', () => {
  test.each([
    ['2027-03-12', '2027-03-12'],
    ['2027\u201103\u201101', '2027-03-01'],
    ['2027–03–01', '2027-03-01'],
    ['2027.03.01', '2027-03-01'],
    ['20270312', '2027-03-12'],
    ['270101', '2027-01-01'],
    ['12 mars 2027', '2027-03-12'],
    ['12\u00a0Mars 2027.', '2027-03-12'],
    ['1 maj 2027.', '2027-05-01'],
    ['1:a januari 2027', '2027-01-01'],
    ['3:e mars 2027', '2027-03-03'],
    ['1. januari 2027', '2027-01-01'],
    ['den 1 jan 2027', '2027-01-01'],
    ['1 sept. 2027', '2027-09-01'],
    ['måndag 1 mars 2027', '2027-03-01'],
    ['måndagen den 1 mars 2027', '2027-03-01'],
    ['1 mars -27', '2027-03-01'],
    ['1.1.2027', '2027-01-01'],
    ['31.12.2027', '2027-12-31'],
    ['12/3 2027', '2027-03-12'],
    ['12/3-2027', '2027-03-12'],
  ])('”%s” is %s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test.each([
    '1 janitor 2027',
    '1 marsh 2027',
    '1 march 2027',
    '1 majs 2027',
    '1 oktoberfest 2027',
    'tisdag 1 mars 2027',
    '310127',
    '010203',
    '30 februari 2027',
    '2027-13-01',
    '1.1.27',
    '01/02/03',
    '1 mars',
    'våren 2027',
    '2027',
    '1 mars 1999',
    '1-2027-3',
    '2027-3.1',
    '202731',
  ])('”%s” is not understood', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test('every day that is shown reads the same', () => {
    const days = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2100-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDate(longDate(iso))).toBe(iso);
      }),
    );
  });
});

describe('day and month', () => {
  test.each([
    ['31 mars', '03-31'],
    ['31 mars varje år', '03-31'],
    ['senast 31 mars', '03-31'],
    ['senast den 31 mars varje år.', '03-31'],
    ['31.3', '03-31'],
    ['31/3', '03-31'],
    ['1:a mars', '03-01'],
    ['31 dec.', '12-31'],
    ['03-31', '03-31'],
    ['29 februari', '02-29'],
  ])('”%s” is %s', (text, value) => {
    expect(readDayMonth(text)).toBe(value);
  });
  test.each(['31 juni', '31 marsh', 'mars', '3-31', '13/13', '31 mars 2027', '31 mars och 30 juni', '1.5 mars'])(
    '”%s” is not understood',
    (text) => {
      expect(readDayMonth(text)).toBeUndefined();
    },
  );
});

describe('whole numbers, decimals, percent and years', () => {
  test.each(
    withUnit<CountUnit>([
      ['3', 3],
      ['3,0', 3],
      ['3 st', 3],
      ['12 000', 12_000],
      ['12.000', 12_000],
      ['3 månader', 3, 'month'],
      ['3 mån.', 3, 'month'],
      ['400 timmar', 400, 'hour'],
      ['400 tim/år', 400, 'hour'],
      ['4 platser', 4, 'seat'],
      ['4 ggr per år', 4, 'meeting'],
      ['30 deltagare', 30, 'person'],
    ]),
  )('”$text” is $value', ({ text, value, unit }) => {
    expect(readInteger(text, unit)).toBe(value);
  });
  test.each(
    refused<CountUnit>([
      ['1,5'],
      ['3 månader'],
      ['2 år', 'month'],
      ['3 veckor', 'month'],
      ['4 timmar/vecka', 'hour'],
      ['3–4'],
      ['3 eller 4'],
      ['-3'],
      ['ca 3'],
      ['1 2'],
      ['tre'],
      ['3 m'],
    ]),
  )('”$text” is not understood', ({ text, unit }) => {
    expect(readInteger(text, unit)).toBeUndefined();
  });

  test('percent', () => {
    expect(['10', '10 %', '10\u00a0procent', '10,0 %', '100%'].map(readPercent)).toEqual([10, 10, 10, 10, 100]);
    expect(['0,5', '12,5 %', '-1', '10 %–20 %', '10 promille'].map(readPercent)).toEqual(Array(5).fill(undefined));
  });
  test('years', () => {
    expect(['2027', '2027.', 'år 2027'].map(readYear)).toEqual([2027, 2027, 2027]);
    expect(['27', '2027/28', '2 027', '20270'].map(readYear)).toEqual(Array(4).fill(undefined));
  });
  test('decimals', () => {
    expect(['11,2345', '11.2', '1 200,50', '0,5'].map((text) => readDecimal(text, 4))).toEqual([
      11.2345, 11.2, 1200.5, 0.5,
    ]);
    expect(['11,23456', '-1', 'elva', '1.250.000', '1,2,3'].map((text) => readDecimal(text, 4))).toEqual(
      Array(5).fill(undefined),
    );
  });
});

describe('organisation numbers and links', () => {
  test.each([
    ['8024000001', '802400-0001'],
    ['802400-0001', '802400-0001'],
    ['802400 0001', '802400-0001'],
    ['802400\u20110001', '802400-0001'],
    ['16802400-0001', '802400-0001'],
    ['168024000001', '802400-0001'],
    ['SE802400000101', '802400-0001'],
    ['SE 802400-0001 01', '802400-0001'],
    ['under bildande', 'under bildande'],
    ['19900101-0000', '19900101-0000'],
    ['80240', '80240'],
    ['SE802400000102', 'SE802400000102'],
  ])('”%s” is kept as %s', (text, kept) => {
    expect(readOrgNumber(text)).toBe(kept);
  });

  test.each([
    ['https://kommun.example/plan', 'https://kommun.example/plan'],
    ['www.kommunen.se', 'https://www.kommunen.se'],
    ['www.kommunen.se/plan?år=1', 'https://www.kommunen.se/plan?år=1'],
    ['http://kommunen.se/plan', 'https://kommunen.se/plan'],
    ['info@kommun.example', 'mailto:info@kommun.example'],
    ['mailto:info@kommun.example', 'mailto:info@kommun.example'],
  ])('”%s” is kept as %s', (text, link) => {
    expect(readLink(text)).toBe(link);
  });
  test.each([
    'plan.docx',
    'javascript:alert(1)',
    '//evil.example',
    'http://',
    'www.',
    'www',
    'www.a b.se',
    'file:///c',
    'http://user@evil.example',
  ])('”%s” is not understood', (text) => {
    expect(readLink(text)).toBeUndefined();
  });
});
