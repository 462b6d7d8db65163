/**
 * The fault suite. In `npm test` a short round of each kind that no other test runs; `npm run faults MINUTES` gives every
 * kind its share of the time and ends with a table.
 */
import { afterAll, describe, expect, test } from 'vitest';
import type { Round, RoundResult } from '../faults/round.ts';
import { isGood, reportOf, sumsOf } from '../faults/table.ts';
import { closeContexts } from './browser.ts';

/** When the suite must have ended, in milliseconds of the clock; 0 for the short round of `npm test`. */
const end = Number(process.env['IOP_FAULT_END'] ?? 0);
const modules = import.meta.glob<{ readonly round?: Round }>('../faults/*.ts', { eager: true });
/** A browser that is killed takes seconds and has every kind of field to go through: it gets what time is left. */
const last = 'kill';
const kinds = Object.entries(modules)
  .flatMap(([path, { round }]) => (round ? [{ name: path.replace(/^.*\/|\.ts$/g, ''), round }] : []))
  .toSorted((a, b) => Number(a.name === last) - Number(b.name === last) || a.name.localeCompare(b.name));
/** Kinds of which other tests run their round in `npm test`. */
const elsewhere = ['databases', 'kill', 'records', 'writers', 'writes'];
/** Of the time that is left when a kind begins; the last one has all that the others leave. */
const share = (name: string): number => (name === last ? 1 : 0.06);

const results: RoundResult[] = [];

afterAll(async () => {
  await closeContexts();
  if (end > 0) console.info(`\n${reportOf(results)}\n`);
});

/** Rounds of one kind while there is time for one more as long as the longest; at least one. */
async function rounds({ name, round }: { readonly name: string; readonly round: Round }): Promise<void> {
  const until = Date.now() + Math.max(0, end - Date.now()) * share(name);
  let longest = 0;
  for (let seed = 1; seed === 1 || Date.now() + longest * 1.2 < until; seed += 1) {
    const start = Date.now();
    results.push(...[await round(seed)].flat());
    longest = Math.max(longest, Date.now() - start);
  }
}

describe('faults', () => {
  test.each(kinds.filter(({ name }) => end > 0 || !elsewhere.includes(name)))(
    '$name',
    async (kind) => {
      const before = results.length;
      await rounds(kind);
      for (const sum of sumsOf(results.slice(before))) expect(sum).toSatisfy(isGood);
    },
    Math.max(0, end - Date.now()) + 900_000,
  );

  test('of every kind are known', () => {
    expect(kinds.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...elsewhere, 'events', 'forged', 'hostile', 'portal']),
    );
  });
});
