/** A sender that lies: what it can and cannot get out of, or put into, the other party's case. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWords } from '#src/documents/plain.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { answer, at, emptyCase, withEdits } from '#test/support/cases.ts';
import { full } from '#test/support/full.ts';
import { type Found, nothingFound, playLies, stories, unshownIn } from '#test/support/lying-sender.ts';

const words = await documentWords();

test('what each has written apart stands in no document before it has been shown, nor once it is handed over covered', () => {
  const apart = [answer('hopes', 'Kommunens hopp', 'public'), answer('challenge', 'Kommunens syn', 'public')];
  const both = withEdits(emptyCase(), ...apart, answer('hopes', 'Föreningens hopp', 'o1'));
  const note = (path: string) =>
    ({ op: 'note', path, voice: 'public', entry: { value: 'ja', by: 'public', at } }) as const;
  const alone = withEdits({ ...emptyCase(), voices: 'alone' }, ...apart);
  const covered = withEdits(alone, note('commitment:B1'), note('commitment:B2'));
  const told = (c: CaseFile): string =>
    documentKinds.map(({ kind }) => plainWords(makeDocument(c, { kind, today: '2027-03-12', words }))).join(' ');
  for (const hidden of [both, covered])
    expect(told(hidden)).not.toMatch(/Kommunens hopp|Kommunens syn|Föreningens hopp/);
  expect(told(withEdits(both, note('revealed:B1')))).toMatch(/Kommunens hopp.*Föreningens hopp/s);
  expect(told(alone)).toContain('Kommunens hopp');
});

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
