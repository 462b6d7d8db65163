/** A sender that lies: what it can and cannot get out of, or put into, the other party's case. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWords } from '#src/documents/plain.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { full } from '#test/support/full.ts';
import { type Found, nothingFound, playLies, stories, unshownIn } from '#test/support/lying-sender.ts';

const words = await documentWords();

describe('a party that lies in the files it sends', () => {
  test('gets no unshown value, shows nothing for the other, and rewrites nothing in its name', () => {
    const total: Found = nothingFound();
    let [runs, documents] = [0, 0];
    fc.assert(
      fc.property(stories, (story) => {
        const found = nothingFound();
        const world = playLies(story, found);
        runs += 1;
        total.handOvers += found.handOvers;
        total.received += found.received;
        expect(found).toMatchObject({ leaks: [], reveals: [], rewritten: [] });
        if (runs % (full ? 50 : 40) !== 0) return;
        const secrets = unshownIn(world);
        for (const { kind } of documentKinds) {
          const text = plainWords(makeDocument(world.c, { kind, today: '2027-03-12', words }));
          documents += 1;
          for (const secret of secrets) expect(text, kind).not.toContain(secret);
        }
      }),
      { numRuns: full ? 20_000 : 120, seed: 20261130 },
    );
    if (full) console.log({ runs, documents, handOvers: total.handOvers, received: total.received });
    expect(total.received).toBeGreaterThan(runs);
  }, 3_600_000);
});
