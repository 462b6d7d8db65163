/**
 * Files made to hang or exhaust the page: each is stopped with a Swedish sentence, and the work that it costs is bounded.
 * Work is counted here, not timed; `npm run bench hostile` gives milliseconds and bytes.
 */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isPdf, openBytes } from '#src/documents/open-bytes.ts';
import { caseInPdf, newCost } from '#src/documents/reopen.ts';
import { longestText } from '#steps/catalogue/limits.ts';
import { sizeLimit } from '#steps/import/messages.ts';
import { full } from '#test/support/full.ts';
import { hostileFiles } from '#test/support/hostile-files.ts';

/**
 * What each stop is met by at the least: packed bytes beyond the limit stand in documents-reopen.test.ts, and one file is
 * opened in the browser by bad-files.test.ts. Every file under `npm run test:full`.
 */
const telling: readonly string[] = [
  'PDF of 19 MB, 200 heads that each claim 19 MB',
  'PDF of 18 MB, 200 heads with a length kept elsewhere',
  'PDF of 20 MB of slashes',
  'JSON, 12 000 families in one field',
  'JSON, one text of 10 MB',
  'JSON, 60 000 goals',
  'JSON, 100 000 levels',
  'JSON, 20 MB of space',
];
const opened = hostileFiles.filter(({ name }) => full || telling.includes(name));

/** Units of text given to the segmenter, whose time grows with the square of one text. */
function watchSegmenter(): { readonly most: () => number; readonly total: () => number } {
  const real = Intl.Segmenter.prototype.segment;
  const lengths: number[] = [];
  vi.spyOn(Intl.Segmenter.prototype, 'segment').mockImplementation(function (this: Intl.Segmenter, text) {
    lengths.push(text.length);
    return real.call(this, text);
  });
  return { most: () => Math.max(0, ...lengths), total: () => lengths.reduce((sum, one) => sum + one, 0) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a hostile file', () => {
  test('of every kind that is told of is opened here', () => {
    expect(telling.filter((name) => !hostileFiles.some((one) => one.name === name))).toEqual([]);
    const stops = hostileFiles.map(({ stop }) => stop);
    expect([...new Set(stops)].filter((stop) => !opened.some((one) => one.stop === stop))).toEqual([]);
  });

  test.each(opened)('$name: $stop', ({ make, stop }) => {
    const bytes = make();
    const segmented = watchSegmenter();
    const result = openBytes(bytes);
    expect(result.ok ? 'opens' : result.id).toBe(stop);
    if (!result.ok) expect(result.text).toMatch(/^[A-ZÅÄÖ”].*Inget har ändrats i ert ärende\.$/);
    expect(segmented.most()).toBeLessThanOrEqual(4096);
    expect(segmented.total()).toBeLessThanOrEqual(4 * longestText);
    if (!isPdf(bytes)) return;
    const cost = newCost();
    caseInPdf(bytes, cost);
    expect(cost.looked).toBeLessThanOrEqual(4 * sizeLimit);
    expect(cost.unpacked).toBeLessThanOrEqual(1.2 * sizeLimit);
  });
});
