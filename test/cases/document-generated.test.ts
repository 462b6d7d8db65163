/** Two hundred cases that nobody has written: the outputs of each say what its tree says. Seeded, so the same every time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { exampleList, loadExample } from '#src/examples/index.ts';
import { type DocumentKind, documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { anyCase } from '#test/support/any-case.ts';
import { full } from '#test/support/full.ts';
import { prove } from '#test/support/output-proof.ts';

/** 200 under `npm run test:full`; else four of the kinds; every kind of an example is proved elsewhere. */
const count = full ? 200 : 4;
const fonts = readFonts();
const practice = exampleList.filter((example) => example.kind === 'practice');
const bases = await Promise.all(practice.map(({ id }) => loadExample(id)));
const others = documentKinds.flatMap(({ kind }) => (kind === 'agreement' ? [] : [kind]));
// The full agreement is long, and every example is printed as one elsewhere; the other kinds come twice as often.
const kinds: readonly DocumentKind[] = ['agreement', ...others, ...others];

test(`${count} generated cases say the same in PDF, Word, HTML and text`, { timeout: 600_000 }, async () => {
  let at = 0;
  await fc.assert(
    fc.asyncProperty(anyCase(bases), async (c) => {
      const kind = kinds[at++ % kinds.length] ?? 'agreement';
      const { faults } = await prove(makeDocument(c, { kind, today: '2026-11-22' }), fonts);
      expect(faults.map((fault) => `${kind}: ${fault}`)).toEqual([]);
    }),
    { numRuns: count, seed: 20261122, endOnFailure: true },
  );
  expect(at).toBe(count);
});
