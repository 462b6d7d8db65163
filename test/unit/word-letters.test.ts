/** The picture that stands in for an SVG in Word has its words in it. */
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { labelOutlines } from '#src/documents/docx/letters.ts';
import { rasterise } from '#src/documents/docx/raster.ts';
import { toDocx } from '#src/documents/docx.ts';
import { inflateInPieces } from '#src/documents/pdf/inflate.ts';
import { metricsOf, textWidth } from '#src/documents/pdf/metrics.ts';
import { loadExample } from '#src/examples/index.ts';
import { whole } from '#steps/import/pieces.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { figureSample } from '#test/support/figure-sample.ts';

const fonts = readFonts();
const letters = labelOutlines(fonts);

/** Grey of each pixel of a picture of ours, a row each. */
function pixels(png: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, size] = [view.getUint32(16), view.getUint32(20), view.getUint32(33)];
  const data = whole(inflateInPieces(png.subarray(41, 41 + size), 50_000_000, { unpacked: 0 }));
  if (!data.ok) throw new Error(data.why);
  return Array.from({ length: height }, (_, y) => data.bytes.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)));
}

const dark = (rows: readonly Uint8Array[], x: number, y: number, width: number, height: number): number =>
  rows
    .slice(y, y + height)
    .reduce((sum, row) => sum + row.subarray(x, x + width).filter((grey) => grey < 128).length, 0);

describe('the words of a figure as pixels', () => {
  test('stand where SVG has them, as wide as they are set, and å has its ring', () => {
    const label = { shape: 'text', x: 100, y: 50, text: 'Här gå', size: 10, anchor: 'end' } as const;
    const points = letters(label).flat();
    const across = points.map(([x]) => x);
    const wide = (textWidth('Här gå', { ...metricsOf(fonts).sans, kern: () => 0 }) * 10) / 1000;
    expect(Math.max(...across)).toBeLessThanOrEqual(100);
    expect(Math.max(...across)).toBeGreaterThan(98.5);
    expect(Math.min(...across)).toBeGreaterThan(100 - wide);
    expect(Math.min(...across)).toBeLessThan(100 - wide + 1.5);
    // H and ä, r and the space without ink, g with two outlines or more, å with its own and the ring's two.
    expect(letters({ ...label, text: 'å' }).length).toBe(letters({ ...label, text: 'a' }).length + 2);
    expect(letters({ ...label, text: ' ' })).toEqual([]);
    const heights = (text: string) =>
      letters({ ...label, text })
        .flat()
        .map(([, y]) => y);
    expect(Math.max(...heights('H'))).toBeCloseTo(50);
    expect(Math.max(...heights('g'))).toBeGreaterThan(51);
  });

  test('are in the picture with fonts, and not without', () => {
    if (figureSample.kind !== 'figure') throw new Error('Ingen figur.');
    const place = [180, 500, 130, 40] as const;
    expect(dark(pixels(rasterise(figureSample)), ...place)).toBe(0);
    expect(dark(pixels(rasterise(figureSample, letters)), ...place)).toBeGreaterThan(200);
  });

  test('have an outline for every letter that a figure of an example uses', async () => {
    const document = makeDocument(await loadExample('OVN-11'), { kind: 'everything', today: '2026-11-22' });
    const marks = document.blocks.flatMap((block) => (block.kind === 'figure' ? block.marks : []));
    const labels = marks.flatMap((mark) => (mark.shape === 'text' ? [mark] : []));
    expect(labels.length).toBeGreaterThan(20);
    for (const label of labels)
      for (const text of new Set(label.text.replace(/\s/gu, '')))
        expect([text, letters({ ...label, text }).length > 0]).toEqual([text, true]);
    const small = { ...document, blocks: [figureSample] };
    const media = (bytes: Uint8Array) => unzipSync(bytes)['word/media/image1.png'] ?? new Uint8Array();
    expect(media(await toDocx(small, { fonts }))).toEqual(
      figureSample.kind === 'figure' ? rasterise(figureSample, letters) : undefined,
    );
  });
});
