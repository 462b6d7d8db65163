/** Reading a Word file from outside: what is made to hang or exhaust the reader ends in a sentence. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { likeness, stretches } from '#src/documents/word-back/match.ts';
import { readWord } from '#src/documents/word-back/read.ts';
import { nothingChanged } from '#steps/import/messages.ts';
import { full } from '#test/support/full.ts';
import { paragraph } from '#test/support/word-edits.ts';

const million = 1_000_000;
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document ${space}><w:body>${body}</w:body></w:document>`;
const fileOf = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) });

/** The same file, which says of its parts that they are smaller than they are. */
function lying(bytes: Uint8Array): Uint8Array {
  const out = bytes.slice();
  const view = new DataView(out.buffer);
  for (let at = 0; at + 4 < out.length; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  return out;
}

const text = (bytes: Uint8Array): string => {
  const read = readWord(bytes);
  return read.ok ? 'öppnas' : read.text;
};

/** More than may be unpacked, packed once for all. */
let packed: Uint8Array | undefined;
const bomb = (): Uint8Array => {
  packed ??= zipSync({ 'word/document.xml': new Uint8Array(20.1 * million) }, { level: 1 });
  return packed;
};

const good = documentOf(paragraph('Klausul', 'En rad.'));

describe('a hostile Word file', () => {
  test.each<readonly [string, () => Uint8Array, string]>([
    ['a bomb', bomb, 'för stor'],
    ['a bomb that lies of its size', () => lying(bomb()), 'skadad'],
    [
      'three parts that are too big together',
      () =>
        zipSync(
          {
            'word/document.xml': new Uint8Array(7 * million),
            'word/comments.xml': new Uint8Array(7 * million),
            'docProps/custom.xml': new Uint8Array(7 * million),
          },
          { level: 1 },
        ),
      'för stor',
    ],
    [
      'entities in entities',
      () =>
        fileOf(
          `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${documentOf(paragraph('Klausul', '&b;'))}`,
        ),
      'inte hör hemma',
    ],
    ['an entity from outside', () => fileOf(`<!DOCTYPE w SYSTEM "file:///etc/passwd">${good}`), 'inte hör hemma'],
    ['deep nesting', () => fileOf(documentOf('<w:sdt>'.repeat(200_000))), 'fler nivåer'],
    ['more elements than there may be', () => fileOf(documentOf('<w:p/>'.repeat(610_000))), 'fler delar'],
    ['too many paragraphs', () => fileOf(documentOf(paragraph('Klausul', 'rad').repeat(7000))), 'fler stycken'],
    [
      'a field that never ends',
      () =>
        fileOf(
          documentOf(
            `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r></w:p>${paragraph('Klausul', 'rad')}`,
          ),
        ),
      'skadad',
    ],
    ['a tag with a million letters', () => fileOf(documentOf(`<w:${'p'.repeat(million)}/>`)), 'skadad'],
    ['a tag with a million attributes', () => fileOf(documentOf(`<w:p ${'a="1" '.repeat(million)}/>`)), 'skadad'],
    ['elements that do not end in order', () => fileOf('<w:document><w:body></w:document></w:body>'), 'skadad'],
    ['a file that is cut', () => fileOf(good).slice(0, 90), 'skadad'],
    ['a zip without a document', () => zipSync({ 'word/other.xml': strToU8(good) }), 'inte en Word-fil'],
    [
      'letters that are not UTF-8',
      () => zipSync({ 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e) }),
      'skadad',
    ],
  ])('%s', (_name, make, said) => {
    const found = text(make());
    expect(found).toContain(said);
    expect(found.endsWith(nothingChanged)).toBe(true);
  });

  test('bytes changed anywhere never throw', () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(good),
      'docProps/custom.xml': strToU8('<a name="IOP fall">x</a>'),
    });
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < (full ? 20_000 : 500); round += 1) {
      const changed = bytes.slice();
      for (let times = 0; times <= next(4); times += 1) changed[next(changed.length)] = next(256);
      expect(typeof text(changed)).toBe('string');
    }
  });

  test('text in drawings, formulas and other spaces is not text of the agreement', () => {
    const read = readWord(
      fileOf(
        documentOf(
          `<w:p><w:r><w:t>Ett</w:t></w:r><w:r><w:drawing><w:txbxContent>${paragraph('Klausul', 'ruta')}</w:txbxContent></w:drawing></w:r><w:r><w:t> och &lt;två&gt;.</w:t></w:r></w:p><!-- <w:p/> -->`,
        ),
      ),
    );
    expect(read.ok && read.word.units.map((unit) => unit.text)).toEqual(['Ett och <två>.']);
  });
});

test('two texts are compared word by word, and both can be read out of the comparison', () => {
  const [old, now] = ['Parterna är jämbördiga och hörs.', 'Parterna ska höras före beslut och hörs.'];
  const found = stretches(old, now);
  expect(
    found
      .filter(({ kind }) => kind !== 'new')
      .map((one) => one.text)
      .join(''),
  ).toBe(old);
  expect(
    found
      .filter(({ kind }) => kind !== 'old')
      .map((one) => one.text)
      .join(''),
  ).toBe(now);
  expect(likeness(old, now)).toBeCloseTo(0.5);
  expect(likeness(old, 'Kommunen betalar i förskott.')).toBe(0);
});
