/** Short rounds of broken rows and failing writes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { full } from '#test/support/full.ts';
import { breakings, openBroken, round as roundOfRecords } from '../faults/records.ts';
import { round as roundOfWrites } from '../faults/writes.ts';

describe('stored rows', () => {
  test.runIf(full)(
    'broken at any value and any rung: the start opens, what can be read is there, and it is told',
    async () => {
      await fc.assert(
        fc.asyncProperty(breakings, async (one) => {
          expect(await openBroken(one)).toEqual({ lost: false, dead: false });
        }),
        { numRuns: 2_000 },
      );
    },
  );

  test('one round as the fault suite runs it', async () => {
    expect(await roundOfRecords(3)).toMatchObject({ rounds: 10, acknowledgedLost: 0, deadStarts: 0 });
  });
});

test('a write that fails at each point loses nothing that was acknowledged, and leaves nothing half', async () => {
  const { rounds, acknowledgedLost } = await roundOfWrites(1);
  expect(rounds).toBeGreaterThan(10);
  expect(acknowledgedLost).toBe(0);
});
