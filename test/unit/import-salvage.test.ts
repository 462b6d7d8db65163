import { describe, expect, test } from 'vitest';
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
    expect(saved?.text).toMatch(/^Vi kunde läsa \d+ svar/);
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
    expect(wholePart('{"a": x')).toBeNull();
  });
});
