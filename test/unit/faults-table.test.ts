/** How the fault suite adds up what its rounds give. */
import { expect, test } from 'vitest';
import { isGood, reportOf, sumOf, tableOf } from '../faults/table.ts';

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

test('the report has a row for each kind and one for all, and says how much typing was lost against the promise', () => {
  const said = reportOf([
    { ...round, kind: 'kill −9 while writing: date', lostMs: [80] },
    { ...round, kind: 'events' },
    { ...round, kind: 'kill −9 while writing: date', lostMs: [460] },
  ]);
  expect(said.split('\n').map((line) => line.replace(/\s{2,}/g, ' | '))).toEqual([
    'fault | rounds | acknowledged lost | lost p99 (ms) | silent overwrites | dead starts',
    'events | 1 | 0 | – | 0 | 0',
    'kill −9 while writing: date | 2 | 0 | 460 | 0 | 0',
    'all of them | 3 | 0 | 460 | 0 | 0',
    '',
    'Unacknowledged typing lost at p99: 460 ms of 2 times; over 400 ms: 1 (promised on a quiet machine: p99 at most 400 ms)',
  ]);
});
