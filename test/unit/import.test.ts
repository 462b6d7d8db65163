/** The corpus of files that people really send: every row of the list I-01…I-60 that concerns the gate. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CaseFile, Value } from '#steps/case/case-file.ts';
import { type ImportResult, openCase } from '#steps/import/gate.ts';
import { bytesOf, validText } from '#test/support/valid-case.ts';

const good = validText();

/** The valid file with one piece of its text exchanged; fails when the piece is not there, so that no row tests nothing. */
function swap(from: string, to: string): string {
  if (!good.includes(from)) throw new Error(`fixture lacks ${from}`);
  return good.replace(from, () => to);
}
const json = JSON.stringify;
const top = (member: string): string => swap('"format":', `${member},\n  "format":`);
const title = (text: string): string => swap('"Mötesplats Ängen"', json(text));
const orgName = (text: string): string => swap('"Föreningen Grannar i Ängen"', json(text));
const amount = (raw: string): string => swap('"value": 120000', `"value": ${raw}`);
const start = (raw: string): string => swap('"2027-01-01"', raw);
const link = (text: string): string => swap('"https://kommun.example/plan"', json(text));
const version = (raw: string): string => swap('"version": 1', `"version": ${raw}`);
const goals = (raw: string): string => good.replace(/"goals": \[[\s\S]*?\n {4}\]/, () => `"goals": ${raw}`);
const goal = (id: string): string =>
  `{"at":"2026-03-02T09:15:00Z","by":"joint","fields":{},"id":${json(id)},"voice":"joint"}`;
const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const nested = (open: string, close: string): string => top(`"x": ${open.repeat(100_000)}${close.repeat(100_000)}`);

function utf16(text: string, big: boolean): Uint8Array {
  const out = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(out.buffer);
  view.setUint16(0, 0xfeff, !big);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2 + 2, text.charCodeAt(at), !big);
  return out;
}

type Row = readonly [
  id: string,
  what: string,
  file: () => string | Uint8Array,
  message: string,
  kernel: string | RegExp,
];

const cut = 'avbruten fil';
const place = 'inte hör hemma i en arbetsfil';
const emoji = '👩‍👩‍👧‍👦';

/** Files that must be refused, with message and a kernel of its text. */
const refused: readonly Row[] = [
  ['I-01', '0 bytes', () => '', 'IM-01', 'Filen är tom'],
  ['I-02', 'white space only', () => ' \n\t\r\n ', 'IM-01', 'Filen är tom'],
  ['I-03a', 'cut in the middle', () => good.slice(0, good.length / 2), 'IM-02', cut],
  ['I-03b', 'cut by one byte', () => good.trimEnd().slice(0, -1), 'IM-02', cut],
  ['I-03c', 'cut inside a letter', () => bytesOf(good).slice(0, bytesOf(good).lastIndexOf(0xc3) + 1), 'IM-02', cut],
  ['I-04a', 'garbage after the end', () => `${good}xx`, 'IM-03', /rad \d+/],
  ['I-04b', 'two documents in one', () => good + good, 'IM-03', /rad \d+/],
  ['I-05a', 'a comma too many', () => good.replace(/\n}\n$/, ',\n}\n'), 'IM-03', /rad \d+/],
  ['I-05b', 'single quotes', () => swap('"version"', "'version'"), 'IM-03', 'rad 3'],
  ['I-05c', 'a comment', () => swap('"version"', '// hej\n "version"'), 'IM-03', 'rad 3'],
  ['I-07a', 'UTF-16 LE', () => utf16(good, false), 'IM-04', 'UTF-16'],
  ['I-07b', 'UTF-16 BE', () => utf16(good, true), 'IM-04', 'UTF-16'],
  ['I-08', 'Latin-1', () => latin1(good), 'IM-04', 'Latin-1'],
  ['I-09a', '0xFF 0xFE in the text', () => latin1(title('\u00ff\u00fe')), 'IM-04', 'teckenkodning'],
  ['I-09b', 'overlong 0xC0 0x80', () => latin1('{"a": "\u00c0\u0080"}'), 'IM-04', 'trasig UTF-8'],
  ['I-10a', 'a PDF', () => '%PDF-1.7\n', 'IM-05', 'Det här är en PDF'],
  ['I-10b', 'a Word file', () => bytes(0x50, 0x4b, 3, 4, ...bytesOf('xx word/document.xml')), 'IM-05', 'Word-fil'],
  ['I-10b2', 'a zip', () => bytes(0x50, 0x4b, 3, 4, 20), 'IM-05', 'komprimerad fil'],
  ['I-10c', 'a PNG', () => bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), 'IM-05', 'bild'],
  ['I-10d', 'a gzip', () => bytes(0x1f, 0x8b, 8, 0), 'IM-05', 'komprimerad fil'],
  ['I-10e', 'a web page', () => '\n<!DOCTYPE html><html></html>', 'IM-05', 'webbsida'],
  ['I-10f', 'a WEBP', () => latin1('RIFF\u0010\u0000\u0000\u0000WEBPVP8 '), 'IM-05', 'Det här är en bild'],
  ['I-10g', "a phone's HEIC", () => latin1('\u0000\u0000\u0000\u0018ftypheic\u0000'), 'IM-05', 'Det här är en bild'],
  ['I-10h', 'a film', () => latin1('\u0000\u0000\u0000\u0018ftypmp42\u0000'), 'IM-05', 'Det här är en film'],
  ['I-10i', 'an RTF', () => '{\\rtf1\\ansi hej}', 'IM-05', 'textfil från Word'],
  ['I-10j', 'an old Word file', () => bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'IM-05', 'Word- eller Excelfil'],
  [
    'I-10k',
    'a mail saved from Outlook',
    () => latin1(`\u00d0\u00cf\u0011\u00e0${'\u0000'.repeat(600)}${[...'__substg1.0_'].join('\u0000')}\u0000`),
    'IM-05',
    'Spara bilagan ur mejlet',
  ],
  [
    'I-10l',
    'a whole mail',
    () => `Return-Path: <a@b.example>\r\nFrom: a@b.example\r\nSubject: Filen\r\n\r\n${good}`,
    'IM-05',
    'ett helt mejl',
  ],
  [
    'I-10m',
    'the body of a mail',
    () =>
      Buffer.from(good)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n'),
    'IM-05',
    'inne i ett mejl',
  ],
  [
    'I-10n',
    'text round the case',
    () => `Hej!\n\nHär är filen:\n\n${good}\n\nHälsningar`,
    'IM-05',
    'text runt arbetsfilen',
  ],
  ['I-11a', 'null', () => 'null', 'IM-06', 'inte en arbetsfil'],
  ['I-11b', 'a list', () => '[]', 'IM-06', 'inte en arbetsfil'],
  ['I-11c', 'a number', () => '42', 'IM-06', 'inte en arbetsfil'],
  ['I-11d', 'a string', () => '"hej"', 'IM-06', 'inte en arbetsfil'],
  ['I-12', "another tool's JSON", () => '{"type":"excalidraw","version":2}', 'IM-06', 'inte en arbetsfil'],
  ['I-13a', 'no version', () => swap('"version": 1,', ''), 'IM-06', 'inte en arbetsfil'],
  ['I-13b', 'version as text', () => version('"3"'), 'IM-06', 'inte en arbetsfil'],
  ['I-13c', 'version -1', () => version('-1'), 'IM-06', 'inte en arbetsfil'],
  ['I-13d', 'version 1.5', () => version('1.5'), 'IM-06', 'inte en arbetsfil'],
  ['I-13e', 'version 0', () => version('0'), 'IM-06', 'inte en arbetsfil'],
  ['I-16a', '__proto__ at the top', () => top('"__proto__": {"admin": true}'), 'IM-09', place],
  ['I-16b', '__proto__ inside', () => swap('"text": {', '"__proto__": {"admin": true}, "text": {'), 'IM-09', place],
  ['I-16c', 'an escaped __proto__', () => top('"\\u005f_proto__": {"admin": true}'), 'IM-09', place],
  ['I-17', 'constructor.prototype', () => top('"constructor": {"prototype": {"admin": true}}'), 'IM-09', place],
  ['I-19a', 'an unknown key at the top', () => top('"color": "red"'), 'IM-09', 'color'],
  ['I-19b', 'an unknown answer', () => swap('"hopes":', '"hopess":'), 'IM-09', 'hopess'],
  ['I-19c', 'an unknown field in a row', () => swap('"indicator":', '"colour":'), 'IM-09', 'colour'],
  ['I-20', 'the same key twice', () => top('"kind": "own"'), 'IM-09', 'två gånger'],
  ['I-21a', 'deep lists', () => nested('[', ']'), 'IM-09', 'för många nivåer'],
  ['I-21b', 'deep objects', () => nested('{"a":', '}').replace('{"a":}', '{"a":1}'), 'IM-09', 'för många nivåer'],
  ['I-21c', 'deep lists, unclosed', () => '['.repeat(100_000), 'IM-09', 'för många nivåer'],
  ['I-22', '25 MB', () => new Uint8Array(25_000_000), 'IM-10', 'för stor (25,0\u00a0MB)'],
  ['I-23', 'one text of 10 MB', () => title('x'.repeat(10_000_000)), 'IM-11', 'fråga F10 är för långt'],
  [
    'I-24',
    '60 000 goals',
    () => goals(`[${Array.from({ length: 60_000 }, (_, i) => goal(`g${i}`))}]`),
    'IM-10',
    'fler uppgifter än en arbetsfil kan ha',
  ],
  ['I-24b', '600 goals', () => goals(`[${Array.from({ length: 600 }, (_, i) => goal(`g${i}`))}]`), 'IM-11', 'rader'],
  ['I-25a', 'goals as an object', () => goals('{"length": 1000000000}'), 'IM-09', 'goals'],
  ['I-25b', 'goals as null', () => goals('null'), 'IM-09', 'goals'],
  ['I-25c', 'goals with holes', () => goals(`[null, ${goal('g1')}, null]`), 'IM-09', 'goals'],
  ['I-26a', 'NaN', () => amount('NaN'), 'IM-03', /rad \d+/],
  ['I-26b', 'Infinity', () => amount('Infinity'), 'IM-03', /rad \d+/],
  ['I-27', '1e309', () => amount('1e309'), 'IM-12', 'för stort för att läsas exakt'],
  [
    'I-29',
    '9007199254740993 kr',
    () => amount('9007199254740993'),
    'IM-12',
    /^Svaret på fråga O1, rad 1: .* högst 1\u00a0000\u00a0000\u00a0000\u00a0000\. Talet i filen är för stort/,
  ],
  ['I-30', 'negative kronor', () => amount('-1'), 'IM-12', 'I filen står ”-1”'],
  ['I-31a', '0.1+0.2', () => amount('0.30000000000000004'), 'IM-12', 'hela kronor'],
  ['I-31b', '99,50 as text', () => amount('"99,50"'), 'IM-12', 'I filen står ”99,50”'],
  ['I-31b2', '99.50', () => amount('99.50'), 'IM-12', 'hela kronor'],
  ['I-31c', '100 000 kr', () => amount('"100 000 kr"'), 'IM-12', 'hela kronor'],
  ['I-31d', '1e5 as text', () => amount('"1e5"'), 'IM-12', 'hela kronor'],
  ['I-33a', '30 February', () => start('"2026-02-30"'), 'IM-12', 'Datumet finns inte'],
  ['I-33b', 'month 13', () => start('"2026-13-01"'), 'IM-12', 'I filen står ”2026-13-01”'],
  ['I-33c', '29 February 2027', () => start('"2027-02-29"'), 'IM-12', 'Datumet finns inte'],
  ['I-34a', 'year 0000', () => start('"0000-01-01"'), 'IM-12', '2000–2100'],
  ['I-34b', 'year 1753', () => start('"1753-01-01"'), 'IM-12', '2000–2100'],
  ['I-34c', 'year 9999', () => start('"9999-12-31"'), 'IM-12', '2000–2100'],
  ['I-34d', 'year 275761', () => start('"275761-01-01"'), 'IM-12', '2000–2100'],
  ['I-34e', 'time as a number', () => start('1798761600000'), 'IM-12', '2000–2100'],
  ['I-36a', 'the same id twice', () => goals(`[${goal('g1')},${goal('g1')}]`), 'IM-09', 'samma id två gånger'],
  ['I-36b', "a party's id in another list", () => goals(`[${goal('o1')}]`), 'IM-09', 'samma id två gånger'],
  ['I-37a', 'id ../../etc', () => swap('"id": "g1"', '"id": "../../etc"'), 'IM-09', place],
  ['I-37b', 'empty id', () => swap('"id": "g1"', '"id": ""'), 'IM-09', place],
  ['I-37c', 'id of 10 kB', () => swap('"id": "arende-1"', `"id": "${'a'.repeat(10_000)}"`), 'IM-09', place],
  ['I-39a', 'javascript:', () => link('javascript:alert(1)'), 'IM-12', 'https:// eller mailto:'],
  ['I-39b', 'data:', () => link('data:text/html,x'), 'IM-12', 'https:// eller mailto:'],
  ['I-39c', 'vbscript:', () => link('vbscript:x'), 'IM-12', 'https:// eller mailto:'],
  ['I-39d', 'java\\nscript:', () => link(' java\nscript:alert(1)'), 'IM-12', 'https:// eller mailto:'],
  ['I-39e', '//evil', () => link('//evil.example'), 'IM-12', 'https:// eller mailto:'],
  ['I-42e', 'a control character in an id', () => swap('"id": "g1"', '"id": "g\\u00011"'), 'IM-09', 'halvt tecken'],
  ['I-42f', 'half a character in a key', () => swap('"hopes":', '"hopes\\ud800":'), 'IM-09', 'halvt tecken'],
];

const read = (c: CaseFile, path: string, voice = 'joint'): Value | undefined => c.answers[path]?.[voice]?.value;
const nameOfOrg = (c: CaseFile): Value | undefined => c.items['organisations']?.[0]?.fields['name']?.value;
const moneyOf = (c: CaseFile): Value | undefined => c.items['contributions']?.[0]?.fields['sekPerYear']?.value;

function open(file: string | Uint8Array): ImportResult {
  return openCase(typeof file === 'string' ? bytesOf(file) : file);
}

describe('a file that is not a case file, or a dangerous one, is refused with a sentence', () => {
  test.each(refused)('%s: %s', (_id, _what, file, message, kernel) => {
    const result = open(file());
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.id).toMatch(new RegExp(`^${message}$`));
    expect(result.text).toMatch(kernel);
    expect(result.text.endsWith('Inget har ändrats i ert ärende.')).toBe(true);
    expect(result.text).not.toContain('\ufffd');
    expect(result.text.length).toBeLessThan(400);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });
});

type Told = readonly string[];
type Accepted = readonly [
  id: string,
  what: string,
  file: () => string | Uint8Array,
  told: Told,
  check: (c: CaseFile) => void,
];

// biome-ignore lint/suspicious/noTemplateCurlyInString: a hostile text, not a template
const scripts = '<script>alert(1)</script><img src=x onerror=alert(1)></textarea>{{x}}${x}';
const same = (path: string, value: Value) => (c: CaseFile) => expect(read(c, path)).toBe(value);
const opens = () => undefined;
const rtl = '\u202e';

/** Files that open, with what is told besides IM-15 (which follows every change by hand). */
const accepted: readonly Accepted[] = [
  ['I-06', 'UTF-8 with a byte order mark', () => `\ufeff${good}`, [], same('partnership.name', 'Mötesplats Ängen')],
  ['I-28', '-0 kr', () => amount('-0'), ['IM-13'], (c) => expect(Object.is(moneyOf(c), 0)).toBe(true)],
  ['I-32a', 'costs and money differ', () => swap('"value": 250000', '"value": 150000'), ['IM-14'], opens],
  [
    'I-32b',
    'a share of 130 percent',
    () =>
      swap(
        '"answers": {',
        `"answers": {"budget.reallocationPercent": {"joint": {"at": "2026-03-02T09:15:00Z", "by": "joint", "value": 130}},`,
      ),
    ['IM-13'],
    (c) => {
      expect(read(c, 'budget.reallocationPercent')).toBeUndefined();
      expect(c.notes['typed:budget.reallocationPercent']?.['joint']?.value).toBe('130');
    },
  ],
  ['I-35a', 'end before start', () => swap('"2029-12-31"', '"2026-06-30"'), ['IM-14'], same('term.end', '2026-06-30')],
  ['I-35b', '0 days', () => swap('"2029-12-31"', '"2027-01-01"'), ['IM-14'], same('term.end', '2027-01-01')],
  ['I-35c', '73 years', () => swap('"2029-12-31"', '"2099-12-31"'), ['IM-14'], same('term.end', '2099-12-31')],
  [
    'I-36c',
    'a reference to a row that is gone',
    () => swap('"value": "k1"', '"value": "k9"'),
    ['IM-13'],
    (c) => expect(c.items['budget.items@p1']?.[0]?.fields['paidBy']).toBeUndefined(),
  ],
  [
    'I-36d',
    'an answer for a part that is gone',
    () => swap('whoseActivity@p1', 'whoseActivity@p7'),
    ['IM-13'],
    (c) => expect(c.answers).not.toHaveProperty(['whoseActivity@p7']),
  ],
  [
    'I-38',
    'markup',
    () => swap('"Att fler äldre har någon att äta lunch med."', json(scripts)),
    [],
    (c) => expect(read(c, 'hopes', 'public')).toBe(scripts),
  ],
  ...['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'].map(
    (text): Accepted => [
      'I-40',
      `a cell that starts with ${text[0]}`,
      () => title(text),
      [],
      same('partnership.name', text),
    ],
  ),
  ['I-40', 'a cell that starts with a tab', () => title('\t=1'), ['IM-13'], same('partnership.name', ' =1')],
  [
    'I-41a',
    'a direction override in a name',
    () => orgName(`Grannar${rtl} i Ängen`),
    ['IM-13'],
    (c) => expect(nameOfOrg(c)).toBe('Grannar i Ängen'),
  ],
  [
    'I-41b',
    'isolates in running text',
    () => swap('"Att fler äldre har någon att äta lunch med."', json('a\u2066b\u2069')),
    ['IM-13'],
    (c) => expect(read(c, 'hopes', 'public')).toBe('a[U+2066]b[U+2069]'),
  ],
  ['I-42a', 'NUL', () => title('a\u0000b'), ['IM-13'], same('partnership.name', 'ab')],
  ['I-42b', 'ESC', () => title('a\u001bb'), ['IM-13'], same('partnership.name', 'ab')],
  ['I-42c', 'C1', () => title('a\u0085b'), ['IM-13'], same('partnership.name', 'a b')],
  [
    'I-43',
    'a lone surrogate',
    () => swap('"Mötesplats Ängen"', '"a\\ud800b"'),
    ['IM-13'],
    same('partnership.name', 'a\ufffdb'),
  ],
  [
    'I-45a',
    '5 000 marks on a letter',
    () => title(`z${'\u0337'.repeat(5000)}`),
    ['IM-13'],
    same('partnership.name', `z${'\u0337'.repeat(8)}`),
  ],
  [
    'I-48d',
    'characters in a name that nobody sees',
    () => orgName('Gran\u00adnar\u200b i\u200e Ängen\u{e0041}'),
    ['IM-13'],
    (c) => expect(nameOfOrg(c)).toBe('Grannar i Ängen'),
  ],
  [
    'I-48e',
    'a character in a name that could not be read',
    () => orgName('Gr\ufffdnnar'),
    ['IM-14'],
    (c) => expect(nameOfOrg(c)).toBe('Gr\ufffdnnar'),
  ],
  [
    'I-42d',
    'U+2028',
    () => swap('"Att fler äldre har någon att äta lunch med."', json('a\u2028b')),
    ['IM-13'],
    (c) => expect(read(c, 'hopes', 'public')).toBe('a\nb'),
  ],
  [
    'I-44',
    'letters with loose accents',
    () => title('Mo\u0308tesplats'),
    ['IM-13'],
    same('partnership.name', 'Mötesplats'),
  ],
  [
    'I-46',
    'emoji families',
    () => orgName(`Grannar ${emoji} 🏳️‍🌈 👍🏽 🇸🇪`),
    [],
    (c) => expect(nameOfOrg(c)).toContain(emoji),
  ],
  [
    'I-46',
    '70 emoji families in a title of 80 characters',
    () => title(emoji.repeat(70)),
    [],
    same('partnership.name', emoji.repeat(70)),
  ],
  ...['جمعية الجيران', 'אגודת השכנים', 'Ururka Deriska', 'Đávvi ránnját ŋŧ', 'Łódź Żółw', 'ማሕበር ጎረባብቲ'].map(
    (name): Accepted => [
      'I-47',
      name,
      () => orgName(name),
      [],
      (c) => expect(nameOfOrg(c)).toBe(name.normalize('NFC')),
    ],
  ),
  ['I-48a', 'only invisible characters', () => title('\u200b\u00a0\u200d'), ['IM-13'], same('partnership.name', '')],
  ['I-48b', 'a name with Cyrillic look-alikes', () => orgName('Gr\u0430nnar i Ängen'), ['IM-14'], opens],
  [
    'I-48c',
    'an organisation number with a wrong check digit',
    () => swap('212000-0142', '212000-0143'),
    ['IM-14'],
    opens,
  ],
  ['I-60', 'right content, whatever the name', () => good, [], same('partnership.name', 'Mötesplats Ängen')],
];

describe('a file that is odd but possible opens, and the user is told', () => {
  test.each(accepted)('%s: %s', (_id, _what, file, told, check) => {
    const result = open(file());
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    const ids = [...result.notices, ...result.findings].map(({ id }) => id).filter((id) => id !== 'IM-15');
    expect([...new Set(ids)]).toEqual(told);
    check(result.case);
  });

  test('I-50: a file changed by hand opens with a notice; an untouched one opens without', () => {
    const changed = open(title('Ett annat namn'));
    expect(changed.ok && changed.notices.map(({ id }) => id)).toEqual(['IM-15']);
    const untouched = open(good);
    expect(untouched.ok && [...untouched.notices, ...untouched.findings]).toEqual([]);
  });

  test('I-13…I-15: a newer version is shown read-only, whatever its number', () => {
    for (const number of ['2', '2147483648', '1e99']) {
      const result = open(version(number));
      expect(result).toMatchObject({ ok: true, readOnly: true, notices: [{ id: 'IM-08' }] });
      expect(result.ok && result.notices[0]?.text).toContain('nyare version');
    }
  });

  test('a newer version with another shape is refused as newer, never opened in part', () => {
    expect(open('{"format":"iop-verkstaden","version":2,"partners":[]}')).toMatchObject({ ok: false, id: 'IM-08' });
  });

  test('I-18, I-19: a newer minor version keeps unknown and oddly named keys', () => {
    const file = top('"minor": 1, "toString": "x", "hasOwnProperty": {"a": 1}, "__defineGetter__": [1]');
    const result = open(file.replace('"hopes":', '"hasOwnProperty":'));
    expect(result.ok && result.case.extra).toMatchObject({ minor: 1, toString: 'x', hasOwnProperty: { a: 1 } });
    expect(result.ok && Object.hasOwn(result.case.answers, 'hasOwnProperty')).toBe(true);
  });

  test('the corrections name the field and what was done', () => {
    const result = open(title('Mo\u0308tesplats'));
    const notice = result.ok ? result.notices.find(({ id }) => id === 'IM-13') : undefined;
    expect(notice?.details).toEqual(['Svaret på fråga F10: bokstäver med lösa accenter har satts ihop.']);
  });

  test('a caller that has loaded the words gets the field named as on the screen', () => {
    const result = openCase(bytesOf(amount('-5')), { labelOf: () => 'Värdet i kronor' });
    expect(!result.ok && result.text).toMatch(/^Värdet i kronor \(fråga O1, rad 1\): Beloppet ska vara hela kronor/);
  });
});

describe('files of every released version', () => {
  test('version 1 opens without a notice', () => {
    const result = openCase(readFileSync('test/fixtures/old-versions/v1.iop.json'));
    expect(result.ok && result.notices).toEqual([]);
  });
});
