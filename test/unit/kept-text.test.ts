/** Text as a case keeps it: what is changed, what is not, and that it is changed once only. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptText, type TextKind } from '#steps/case/kept-text.ts';
import { full } from '#test/support/full.ts';

describe('text as a case keeps it', () => {
  test.each<readonly [TextKind, string, string, string]>([
    ['prose', "Word's soft line break", 'Första\u000bandra', 'Första\nandra'],
    ['prose', 'a page break', 'slut\fnästa', 'slut\nnästa'],
    ['prose', 'NEL', 'a\u0085b', 'a\nb'],
    ['prose', 'line separators and CRLF', 'a\r\nb\u2028c\u2029d\re', 'a\nb\nc\nd\ne'],
    ['prose', 'NUL and ESC', 'a\u0000b\u001bc', 'abc'],
    ['prose', 'half an emoji', 'a\ud83db', 'a\ufffdb'],
    ['prose', 'a list pasted from Word', 'Vi vill:\n•\tMötas\n1.\tEtt', 'Vi vill:\n• Mötas\n1. Ett'],
    ['prose', 'loose accents', 'Mo\u0308tas', 'Mötas'],
    ['prose', 'accents that a control character held apart', 'o\u0001\u0308', 'ö'],
    ['prose', 'a direction override', 'a\u202eb', 'a[U+202E]b'],
    ['prose', 'soft hyphens in running text', 'sam\u00adverkan', 'sam\u00adverkan'],
    ['prose', 'ninety marks on a letter', `a${'\u0337'.repeat(90)}b`, `a${'\u0337'.repeat(8)}b`],
    ['prose', 'nothing to see', '\u200b\u00a0\u200d', ''],
    ['name', 'a soft hyphen', 'Sam\u00adverkan', 'Samverkan'],
    ['name', 'zero width and direction marks', 'Gra\u200bnn\u200ear\u202e', 'Grannar'],
    ['name', 'a joiner between Latin letters', 'Gra\u200dnnar', 'Grannar'],
    ['name', 'tag characters', 'Grannar\u{e0041}\u{e0042}', 'Grannar'],
    ['name', 'two lines', 'Grannar\n i Ängen', 'Grannar i Ängen'],
    ['name', 'a family', '👩‍👩‍👧‍👦 och 🏳️‍🌈', '👩‍👩‍👧‍👦 och 🏳️‍🌈'],
    [
      'name',
      'a flag of tags',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ],
    ['name', 'a Persian joiner', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('%s: %s', (kind, _what, text, kept) => {
    expect(keptText(text, kind)).toBe(kept);
  });

  test('says what it did, and nothing when it did nothing', () => {
    const told: string[] = [];
    keptText('Mötesplats Ängen – ”öppet” 1\u00a0000 kr', 'name', (what) => told.push(what));
    expect(told).toEqual([]);
    keptText('a\u000bb', 'prose', (what) => told.push(what));
    expect(told).toEqual(['radbrytningar har fått samma form']);
  });

  test('changes a text once: what is kept is kept as it stands, whatever the text', () => {
    const odd = fc.constantFrom(
      ...'\u0000\u000b\t\r\n\u0085\u00ad\u0308\u0337\u061c\u200b\u200c\u200d\u200e\u2028\u202e\u2066\ufe0f\ufeff\ufffd\ud800\udc00oåa Ш한'.split(
        '',
      ),
      '\u{1f3f4}',
      '\u{e0067}',
      '\u{e007f}',
      '\u1100',
      '\u1161',
      '\u0344',
      '\u212b',
      '\u09c7',
      '\u09be',
    );
    const text = fc.oneof(
      fc.array(odd, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<TextKind>('prose', 'name'), (input, kind) => {
        const kept = keptText(input, kind);
        const told: string[] = [];
        expect(keptText(kept, kind, (what) => told.push(what))).toBe(kept);
        expect(told).toEqual([]);
        expect(kept).toBe(kept.normalize('NFC'));
        expect(/\p{Surrogate}/u.test(kept)).toBe(false);
      }),
      { numRuns: full ? 20_000 : 1500, seed: 20261130 },
    );
  });
});
