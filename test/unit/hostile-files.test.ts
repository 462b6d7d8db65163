/**
 * Files made to hang or exhaust the page: each is stopped with a Swedish sentence, and the work that it costs is bounded.
 * Work is counted here, not timed; `npm run bench hostile` gives milliseconds and bytes.
 */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isPdf, openBytes } from '#src/documents/open-bytes.ts';
import { caseInPdf, newCost } from '#src/documents/reopen.ts';
import { longestText } from '#steps/catalogue/limits.ts';
import { sizeLimit } from '#steps/import/messages.ts';
import { hostileFiles } from '#test/support/hostile-files.ts';

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
  test.each(hostileFiles)('$name: $stop', ({ make, stop }) => {
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
