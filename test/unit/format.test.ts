/** Stored values as Swedish text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseField } from '#src/ui/fields/form-schema.ts';
import type { Item, Value } from '#steps/case/case-file.ts';
import { fieldOfKey, loadContent } from '#steps/catalogue/index.ts';
import type { Field, QuestionWords } from '#steps/catalogue/step.ts';
import {
  dayMonth,
  formatRow,
  formatValue,
  groupDigits,
  inWords,
  longDate,
  orgNumber,
  orgNumberHolds,
  voiceName,
} from '#steps/swedish/format.ts';
import { emptyCase, entry, row, withEdits } from '../support/cases.ts';

const named = withEdits(
  emptyCase(),
  { op: 'field', list: 'publicParties', id: 'k1', field: 'name', entry: entry('Ängby kommun') },
  { op: 'field', list: 'organisations', id: 'o1', field: 'name', entry: entry('Föreningen Grannar') },
  row('organisations', 'o2', 'joint', {}),
  row('goals', 'g1', 'joint', { text: 'Fler hittar hem' }),
  row('goals', 'g2', 'joint', {}),
);

describe('numbers', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1\u00a0000'],
    [1_250_000, '1\u00a0250\u00a0000'],
    [-4500, '−4\u00a0500'],
    [11.2345, '11,2345'],
    [12_345.5, '12\u00a0345,5'],
  ])('%d is written %s', (value, text) => {
    expect(groupDigits(value)).toBe(text);
  });

  test('whole kronor read back as they were written', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (amount) => {
        const field = { kind: 'money', unit: 'kr' } as const;
        expect(parseField(field, formatValue(field, amount, undefined, named))).toEqual({ ok: true, value: amount });
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['2027-03-12', '12\u00a0mars 2027'],
    ['2030-12-01', '1\u00a0december 2030'],
    ['2027-03-12T10:00:00Z', '12\u00a0mars 2027'],
    ['i maj', 'i maj'],
    ['2027-13-01', '2027-13-01'],
  ])('%s is written %s', (iso, text) => {
    expect(longDate(iso)).toBe(text);
  });

  test.each([
    ['03-31', '31\u00a0mars'],
    ['11-01', '1\u00a0november'],
    ['13-01', '13-01'],
    ['mars', 'mars'],
  ])('%s is written %s', (value, text) => {
    expect(dayMonth(value)).toBe(text);
  });
});

describe('organisation numbers', () => {
  test.each([
    ['5561231234', '556123-1234'],
    ['556123-1234', '556123-1234'],
    ['212000 0142', '212000-0142'],
    ['under bildande', 'under bildande'],
  ])('%s is written %s', (value, text) => {
    expect(orgNumber(value)).toBe(text);
  });

  test.each([
    ['212000-0142', true],
    ['2120000142', true],
    ['212000-0143', false],
    ['212000-014', false],
    ['', false],
  ])('the check digit of %s holds: %s', (value, holds) => {
    expect(orgNumberHolds(value)).toBe(holds);
  });

  test('exactly one last digit in ten holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
        expect(Array.from({ length: 10 }, (_, last) => `${nine}${last}`).filter(orgNumberHolds)).toHaveLength(1);
      }),
    );
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a och b'],
  [['a', 'b', 'c'], 'a, b och c'],
])('%j is listed as ”%s”', (parts, text) => {
  expect(inWords(parts)).toBe(text);
});

describe('one answer of each kind', () => {
  const labels = { ja: 'Ja', nej: 'Nej', metod: 'Metod', kommunen: 'Kommunen', gemensamt: 'Gemensamt' };
  test.each<readonly [Field, Value, string]>([
    [{ kind: 'text', max: 80 }, 'Som det står', 'Som det står'],
    [{ kind: 'money', unit: 'kr' }, 100_000, '100\u00a0000\u00a0kr'],
    [{ kind: 'money', unit: 'kr per timme' }, 220, '220\u00a0kr per timme'],
    [{ kind: 'money', unit: 'euro' }, 300_000, '300\u00a0000\u00a0euro'],
    [{ kind: 'percent' }, 10, '10\u00a0procent'],
    [{ kind: 'year' }, 2027, '2027'],
    [{ kind: 'scale' }, 4, '4 av 5'],
    [{ kind: 'scale', items: 3 }, [4, 5, 2], '4 · 5 · 2'],
    [{ kind: 'integer', min: 0, max: 99 }, 12, '12'],
    [{ kind: 'date' }, '2027-03-12', '12\u00a0mars 2027'],
    [{ kind: 'dayMonth' }, '03-31', '31\u00a0mars'],
    [{ kind: 'dates' }, ['2027-03-12', '2027-09-12'], '12\u00a0mars 2027 och 12\u00a0september 2027'],
    [{ kind: 'orgNumber' }, '2120000142', '212000-0142'],
    [{ kind: 'choice', options: ['ja', 'nej'] }, 'ja', 'Ja'],
    [{ kind: 'choices', options: ['ja', 'nej'] }, ['ja', 'nej'], 'Ja och Nej'],
    [{ kind: 'cards', cards: ['metod'], piles: ['kommunen'] }, { metod: 'kommunen' }, 'Metod: Kommunen'],
    [{ kind: 'party', among: 'all' }, 'k1', 'Ängby kommun'],
    [{ kind: 'party', among: 'all' }, 'o2', 'Organisation 2'],
    [{ kind: 'party', among: 'all-or-outside' }, 'outside', 'Utomstående'],
    [{ kind: 'item', list: 'goals' }, 'g1', 'Fler hittar hem'],
    [{ kind: 'item', list: 'goals' }, 'g9', 'utan namn'],
    [{ kind: 'items', list: 'goals' }, ['g1', 'g2'], 'Fler hittar hem och utan namn'],
  ])('%j: %j', (field, value, text) => {
    expect(formatValue(field, value, labels, named)).toBe(text);
  });
});

describe('a lane is called', () => {
  test('by the party’s own name', () => {
    expect(['public', 'o1', 'o2', 'joint'].map((voice) => voiceName(named, voice))).toEqual([
      'Ängby kommun',
      'Föreningen Grannar',
      'Organisation 2',
      'Gemensamt',
    ]);
  });

  test('by what it is, until it has a name', () => {
    const two = withEdits(emptyCase(), row('publicParties', 'k2', 'joint', {}));
    expect(['public', 'o1', 'k1', 'k2'].map((voice) => voiceName(two, voice))).toEqual([
      'Kommunen',
      'Organisationen',
      'Kommunen',
      'Kommunen 2',
    ]);
    expect(formatValue({ kind: 'party', among: 'all' }, 'k1', undefined, emptyCase())).toBe('Kommunen');
  });
});

describe('a row of a list', () => {
  const rowOf = (fields: Readonly<Record<string, Value>>): Item => ({
    id: 'c1',
    voice: 'public',
    by: 'public',
    at: '',
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, entry(value)])),
  });

  test('is one line with its filled fields in the order of the catalogue, choices in words', async () => {
    const list = fieldOfKey('contributions');
    const words: QuestionWords | undefined = (await loadContent('mutuality')).questions['O1'];
    if (list?.kind !== 'list' || !words) throw new Error('No list of contributions');
    const filled = rowOf({ sekPerYear: 120_000, text: 'hålla en lokal', type: 'lokaler', extent: '' });
    expect(formatRow('contributions[]', list.item, filled, words, named)).toBe(
      'Lokaler · hålla en lokal · 120\u00a0000\u00a0kr per år',
    );
    expect(formatRow('contributions[]', list.item, rowOf({}), words, named)).toBe('');
  });
});
