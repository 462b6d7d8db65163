/** How the fault suite adds up what its rounds give. */
import { expect, test } from 'vitest';
import { isGood, sumOf, tableOf } from '../faults/table.ts';

const round = { kind: 'kill', rounds: 1, acknowledgedLost: 0, lostMs: [], silentOverwrites: 0, deadStarts: 0 };

test('rounds add up, and the p99 is of all that was lost', () => {
  const lost = Array.from({ length: 200 }, (_, n) => n);
  const sum = sumOf('kill', [
    { ...round, lostMs: lost.slice(0, 120) },
    { ...round, rounds: 3, lostMs: lost.slice(120) },
  ]);
  expect(sum).toEqual({
    kind: 'kill',
    rounds: 4,
    acknowledgedLost: 0,
    lostP99: 197,
    silentOverwrites: 0,
    deadStarts: 0,
  });
  expect(isGood(sum)).toBe(true);
  expect(tableOf([sum, sumOf('portal', [round])])).toMatch(/kill\s+4\s+0\s+197\s+0\s+0\nportal\s+1\s+0\s+–\s+0\s+0$/);
});

test.each(['acknowledgedLost', 'silentOverwrites', 'deadStarts'] as const)('one %s is not good', (fault) => {
  expect(isGood(sumOf('x', [round, { ...round, [fault]: 1 }]))).toBe(false);
});
