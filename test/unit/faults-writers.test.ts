/** Several tabs in one case: nothing acknowledged is lost, and nothing is written over in silence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { full } from '#test/support/full.ts';
import { judge, jumpingClock, play, round, steps } from '../faults/writers.ts';

/** What is said in a case, without the times. */
const withoutTimes = (c: CaseFile): unknown =>
  JSON.parse(JSON.stringify([c.answers, c.items], (key, value) => (key === 'at' ? undefined : value)));

describe('writers in several tabs', () => {
  test.each([
    [2, full ? 2_000 : 12],
    [5, full ? 1_000 : 10],
  ])('%i of them, in any order', async (writers, numRuns) => {
    const sum = { edits: 0, conflicts: 0 };
    await fc.assert(
      fc.asyncProperty(steps(writers, 40), fc.nat(), async (all, seed) => {
        const played = await play(all, { writers, clock: jumpingClock(seed) });
        expect(judge(played)).toEqual({ lost: [], silent: [] });
        const told = new Set(played.conflicts);
        sum.edits += played.done.size;
        sum.conflicts += told.size;
      }),
      { numRuns },
    );
    console.info(
      `${writers} writers: ${numRuns} rounds, ${sum.edits} edits, ${sum.conflicts} conflicts; 0 lost, 0 silent`,
    );
    expect(sum.conflicts).toBeGreaterThan(numRuns / 4);
  });

  test('a clock set back and forward changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps(3, 30), async (all) => {
        const still = await play(all, { writers: 3, clock: () => '2026-11-30T12:00:00.000Z', calm: true });
        const jumping = await play(all, { writers: 3, clock: jumpingClock(7), calm: true });
        expect(withoutTimes(jumping.end)).toEqual(withoutTimes(still.end));
        expect(jumping.conflicts).toEqual(still.conflicts);
      }),
      { numRuns: full ? 500 : 6 },
    );
  });

  test.runIf(full)('one round as the fault suite runs it', async () => {
    expect(await round(1)).toMatchObject({ rounds: 1, acknowledgedLost: 0, silentOverwrites: 0 });
  });
});
