import { describe, expect, test } from 'vitest';
import { serialiseCase } from '#steps/case/revision.ts';
import { openCase } from '#steps/import/gate.ts';
import { salvageCase } from '#steps/import/salvage.ts';
import { scan, wholePart } from '#steps/import/scan.ts';
import { bytesOf, validCase, validText } from '#test/support/valid-case.ts';

const fresh = {
  id: 'raddat-1',
  at: '2026-11-22T10:00:00Z',
  by: 'public',
  voices: 'both',
  app: '0.1.0',
  ruleSet: '2026-11',
} as const;

describe('a file whose end is missing', () => {
  test('gives back whole answers only, each exactly as it was written', () => {
    const bytes = bytesOf(validText());
    const whole = validCase();
    let most = 0;
    for (let end = 100; end < bytes.length; end += 37) {
      const saved = salvageCase(bytes.slice(0, end), fresh);
      if (!saved) continue;
      for (const [path, lanes] of Object.entries(saved.case.answers)) {
        for (const [voice, entry] of Object.entries(lanes)) expect(entry).toEqual(whole.answers[path]?.[voice]);
      }
      for (const [list, rows] of Object.entries(saved.case.items)) {
        for (const row of rows.filter(({ at }) => at !== fresh.at))
          expect(whole.items[list]?.map(({ id }) => id)).toContain(row.id);
      }
      expect(saved.kept).toBeGreaterThanOrEqual(most);
      most = saved.kept;
    }
    expect(most).toBeGreaterThanOrEqual(Object.keys(whole.answers).length);
  });

  test('becomes a case of its own that opens through the gate', () => {
    const saved = salvageCase(bytesOf(validText().slice(0, -400)), fresh);
    expect(saved?.case.id).toBe('raddat-1');
    expect(saved?.text).toMatch(/^\d+ svar och rader gick att läsa/);
    const again = openCase(bytesOf(JSON.stringify(saved?.case)));
    expect(again).toMatchObject({ ok: true, notices: [] });
  });

  test('gives nothing when no answer is whole, or when the file is something else', () => {
    expect(salvageCase(bytesOf(validText().slice(0, 80)), fresh)).toBeNull();
    expect(salvageCase(bytesOf('{"format":"annat","version":1,"answers":{"a'), fresh)).toBeNull();
    expect(salvageCase(new Uint8Array([0xff, 0xfe]), fresh)).toBeNull();
  });
});

describe('the scanner', () => {
  test.each([
    '{"a":[1,2,{"b":"c\\u00e5"}],"d":-1.5e+3,"e":true,"f":null,"g":""}',
    '[]',
    ' {} \n',
    '"x"',
    '0',
    '[[],[{}],[[1]]]',
  ])('takes what JSON takes: %s', (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(scan(text)).toEqual({ ok: true });
  });

  test.each(['{', '{"a', '{"a"', '{"a":', '{"a":t', '{"a":1', '{"a":"\\u00', '{"a":1,', '[1,', '-', '[1.', '"'])(
    'sees that the end is missing: %s',
    (text) => {
      expect(scan(text)).toMatchObject({ ok: false, why: 'cut' });
    },
  );

  test.each([
    '}',
    '{,}',
    '[1 2]',
    '{"a" 1}',
    '{"a":01}',
    "{'a':1}",
    '[1,]',
    '{"a":1,}',
    '"\n"',
    '"\\x"',
    'nul0',
    '1 1',
  ])('says that it is no JSON: %s', (text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(scan(text)).toMatchObject({ ok: false, why: 'syntax' });
  });

  test('closes what is whole', () => {
    expect(wholePart('{"a": {"b": 1, "c": [1, {"d": 2}, {"e')).toBe('{"a": {"b": 1, "c": [1, {"d": 2}, {}]}}');
    expect(wholePart('{"a": 1}')).toBeNull();
    expect(wholePart('{"a": 1, "b": x, "c": 2}')).toBe('{"a": 1}');
    expect(wholePart('{"a": 1} och mer')).toBe('{"a": 1} ');
    expect(wholePart('"a\n"')).toBeNull();
  });
});

describe('a file that the gate stops for another reason', () => {
  const swap = (from: string, to: string): string => {
    const good = validText();
    if (!good.includes(from)) throw new Error(`fixture lacks ${from}`);
    return good.replace(from, () => to);
  };
  const goal = (id: string): string =>
    `{"at":"2026-03-02T09:15:00Z","by":"joint","fields":{},"id":"${id}","voice":"joint"}`;

  test.each<readonly [what: string, file: () => string, stop: string]>([
    ['an error in the middle', () => swap('"items": {', '"items": {,'), 'IM-03'],
    ['something after the end', () => `${validText()}och så vidare`, 'IM-03'],
    ['text round it', () => `Hej!\n\n${validText()}\nHälsningar`, 'IM-05'],
    ['an answer that no question asks for', () => swap('"hopes":', '"hopess":'), 'IM-09'],
    ['the same id twice', () => swap('"goals": [', `"goals": [${goal('g1')},`), 'IM-09'],
    ["a party's id in another list", () => swap('"goals": [', `"goals": [${goal('o1')},`), 'IM-09'],
    ['a control character in an id', () => swap('"id": "g1"', '"id": "g\\u00011"'), 'IM-09'],
    ['a key twice', () => swap('"notes": {', '"items": {}, "notes": {'), 'IM-09'],
    ['an unknown track', () => swap('"track": "full"', '"track": "half"'), 'IM-09'],
    [
      'too many rows',
      () => swap('"goals": [', `"goals": [${Array.from({ length: 300 }, (_, n) => goal(`x${n}`)).join()},`),
      'IM-11',
    ],
    ['an amount that is none', () => swap('"value": 120000', '"value": "mycket"'), 'IM-12'],
  ])('%s: the rest is given back, and opens without a word', (_what, file, stop) => {
    const bytes = bytesOf(file());
    expect(openCase(bytes)).toMatchObject({ ok: false, id: stop });
    const saved = salvageCase(bytes, fresh);
    expect(saved?.case.answers['partnership.name']?.['joint']?.value).toBe('Mötesplats Ängen');
    expect(openCase(bytesOf(serialiseCase(saved?.case ?? validCase())))).toMatchObject({ ok: true, notices: [] });
    expect(saved?.case.id).toBe('raddat-1');
  });
});
