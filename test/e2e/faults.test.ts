/**
 * The fault suite. In `npm test` a short round of each kind that no other test runs; `npm run faults MINUTES` gives every
 * kind its share of the time and ends with a table.
 */
import { afterAll, describe, expect, test } from 'vitest';
import type { Round, RoundResult } from '../faults/round.ts';
import { isGood, type Sum, sumOf, tableOf } from '../faults/table.ts';
import { closeContexts } from './browser.ts';

const minutes = Number(process.env['IOP_FAULT_MINUTES'] ?? 0);
const modules = import.meta.glob<{ readonly round?: Round }>('../faults/*.ts', { eager: true });
const kinds = Object.entries(modules).flatMap(([path, { round }]) =>
  round ? [{ name: path.replace(/^.*\/|\.ts$/g, ''), round }] : [],
);
/** Kinds of which other tests run their round in `npm test`. */
const elsewhere = ['databases', 'kill', 'records', 'writers', 'writes'];
const share = (minutes * 60_000) / kinds.length;

const sums: Sum[] = [];

afterAll(async () => {
  await closeContexts();
  if (minutes > 0) console.info(`\n${tableOf(sums)}\n`);
});

/** Rounds of one kind until its time is up; at least one. */
async function rounds(round: Round): Promise<readonly RoundResult[]> {
  const end = performance.now() + share;
  const done: RoundResult[] = [];
  for (let seed = 1; done.length === 0 || performance.now() < end; seed += 1) done.push(await round(seed));
  return done;
}

describe('faults', () => {
  test.each(kinds.filter(({ name }) => minutes > 0 || !elsewhere.includes(name)))(
    '$name',
    async ({ name, round }) => {
      const done = await rounds(round);
      const sum = sumOf(done[0]?.kind ?? name, done);
      sums.push(sum);
      expect(sum).toSatisfy(isGood);
    },
    share + 900_000,
  );

  test('of every kind are known', () => {
    expect(kinds.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...elsewhere, 'events', 'forged', 'hostile', 'portal']),
    );
  });
});
