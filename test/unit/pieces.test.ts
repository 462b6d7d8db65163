/** Long work in pieces: the same outcome as at once, a share that only grows, and small enough to stop in between. */
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { openBytes, openBytesInPieces, readFileInPieces } from '#src/documents/open-bytes.ts';
import { drawPdfInPieces } from '#src/documents/pdf/draw.ts';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import { loadWords } from '#steps/import/labels.ts';
import { type Pieces, partOf, whole } from '#steps/import/pieces.ts';
import { salvageCase } from '#steps/import/salvage.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { exampleCase } from '#test/support/examples.ts';
import { bytesOf, validText } from '#test/support/valid-case.ts';

const fonts = readFonts();
const words = await loadWords();
const fresh = {
  id: 'raddat',
  at: '2026-11-30T12:00:00.000Z',
  by: 'joint',
  voices: 'alone',
  app: 'test',
  ruleSet: 'test',
} as const;

/** Runs the work piece by piece: what it made, and what it said on the way. */
function run<T>(pieces: Pieces<T>): { readonly made: T; readonly shares: readonly number[] } {
  const shares: number[] = [];
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return { made: next.value, shares };
    shares.push(next.value);
  }
}

/** Shares that go back, or are none. */
const wrong = (shares: readonly number[]): readonly number[] =>
  shares.filter((share, at) => !(share >= (shares[at - 1] ?? 0) && share <= 1));

/** A PDF that carries `size` bytes of nothing after a brace. */
function swollen(size: number): Uint8Array {
  const packed = zlibSync(new Uint8Array(size).fill(32).fill(123, 0, 1), { level: 1 });
  const head = `%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), packed, Buffer.from('\nendstream\nendobj\n')]);
}

const heads = '1 0 obj\n<</Type /EmbeddedFile /Length 19000>>\nstream\n'.repeat(200);
const manyKeys = Array.from({ length: 20_000 }, (_, n) => `"k${n}":1`).join();

describe('work in pieces', () => {
  test('is a part of larger work with its share of it', () => {
    function* work(): Pieces<string> {
      yield 0;
      yield 0.5;
      yield 1;
      return 'klart';
    }
    expect(run(partOf(work(), 0.2, 0.6))).toEqual({ made: 'klart', shares: [0.2, 0.4, 0.6] });
    expect(whole(work())).toBe('klart');
  });
});

describe('a file read in pieces', () => {
  test.each<readonly [string, Uint8Array, number]>([
    ['a case', bytesOf(validText()), 8],
    ['a file that is cut', bytesOf(validText().slice(0, -300)), 2],
    ['a photo', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 0],
    ['20 000 unknown keys', bytesOf(validText().replace('"format":', `${manyKeys},"format":`)), 9],
    ['a PDF that swells to 3 MB', swollen(3_000_000), 4],
    ['200 false attachments', bytesOf(`%PDF-1.7\n${heads}`), 200],
  ])('%s: the same as at once, and the share only grows', (_what, bytes, least) => {
    const { made, shares } = run(openBytesInPieces(bytes));
    expect(made.result).toEqual(openBytes(bytes));
    expect(wrong(shares)).toEqual([]);
    expect(shares.length).toBeGreaterThanOrEqual(least);
  });

  test('gives what can be saved of one that is stopped, when that is asked for', () => {
    const bytes = bytesOf(validText().slice(0, -300));
    const { made, shares } = run(readFileInPieces({ bytes, words, fresh }));
    expect(made.result.ok).toBe(false);
    expect(made.salvaged).toEqual(salvageCase(bytes, fresh));
    expect(wrong(shares)).toEqual([]);
    expect(whole(readFileInPieces({ bytes, words })).salvaged).toBeUndefined();
  });

  test('names a field as the screens do', () => {
    const bytes = bytesOf(validText().replace('"value": 120000', '"value": "mycket"'));
    const { result } = whole(readFileInPieces({ bytes, words }));
    expect(result.ok ? '' : result.text).toMatch(/\(fråga [A-Z]\d+/);
  });
});

describe('a PDF drawn in pieces', () => {
  const document = makeDocument(exampleCase('OVN-03'), { kind: 'initiative', today: '2026-11-22' });

  test('has the same bytes, also when everything was sent as a copy', async () => {
    const { made, shares } = run(drawPdfInPieces(structuredClone({ document, fonts })));
    expect(Buffer.compare(made.bytes, await toPdf(document, fonts))).toBe(0);
    expect(wrong(shares)).toEqual([]);
    expect(shares.length).toBeGreaterThan(document.blocks.length);
    expect(made.notOpened).toBeUndefined();
  });

  test('says why what it carries would not open again, and which letters it lacks', () => {
    const attachCase = { name: 'fall.iop.json', bytes: bytesOf(validText().slice(0, -300)) };
    const odd = { ...document, title: 'Ängen 漢' };
    const made = whole(drawPdfInPieces({ document: odd, fonts, attachCase }));
    expect(made.notOpened).toMatch(/Inget har ändrats i ert ärende\.$/);
    expect(made.missing).toEqual(['漢']);
    const good = { name: 'fall.iop.json', bytes: bytesOf(validText()) };
    expect(whole(drawPdfInPieces({ document, fonts, attachCase: good })).notOpened).toBeUndefined();
  });
});
