/** An initiative and a vägval are two pages at most, for every practice case. */
import { expect, test } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { layout } from '#src/documents/pdf/layout.ts';
import { metricsOf } from '#src/documents/pdf/metrics.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { exampleCase } from '../support/examples.ts';

const metrics = metricsOf(readFonts());
const ids = Array.from({ length: 11 }, (_, index) => `OVN-${String(index + 1).padStart(2, '0')}`);

test.each(ids.flatMap((id) => (['initiative', 'route'] as const).map((kind) => [id, kind] as const)))(
  '%s: the %s is few pages',
  (id, kind) => {
    const document = makeDocument(exampleCase(id), { kind, today: '2026-11-30' });
    expect(layout(document, metrics).pages.length).toBeLessThanOrEqual(2);
  },
);
