/**
 * Chains of writing, handing over, crossing in the mail and saving without a choice, by number: every text stays with its
 * writer and all end with the same. `IOP_FROM` and `IOP_RUNS` say which numbers, so that a run can be shared and taken up.
 */
import fc from 'fast-check';
import { playChain } from '#test/support/letter-chain.ts';

const companies = [
  ['public', 'o1', 'public', 'o1'],
  ['public', 'o1', 'o2', 'o3'],
  ['public', 'o1', 'public', 'o1', 'o2', 'o3'],
] as const;

const told = 500;
const acts = fc.array(fc.integer({ min: 0, max: 65_535 }), { minLength: 4, maxLength: 24 });

/** True when none of the chains lost a text, put words in somebody's mouth, or ended with copies that differ. */
export function bench(): boolean {
  const from = Number(process.env['IOP_FROM'] ?? 0);
  const runs = Number(process.env['IOP_RUNS'] ?? 300);
  const rounds = new Map<number, number>();
  let wrong = 0;
  for (let number = from; number < from + runs; number += 1) {
    const [chain = []] = fc.sample(acts, { seed: number, numRuns: 1 });
    const played = playChain(companies[number % companies.length] ?? companies[0], chain);
    rounds.set(played.rounds, (rounds.get(played.rounds) ?? 0) + 1);
    if (played.faults.length > 0 || !Number.isFinite(played.rounds)) {
      wrong += 1;
      console.log(`! ${number}: ${played.faults[0] ?? 'copies that differ'} after ${JSON.stringify(chain)}`);
    }
    if ((number + 1 - from) % told === 0) console.log(`  to ${number + 1}: ${wrong} wrong`);
  }
  const counted = [...rounds].sort(([a], [b]) => a - b).map(([n, times]) => `${n} rounds ${times} times`);
  console.log(`  ${from} to ${from + runs}: ${wrong} wrong; ${counted.join(', ')}`);
  return wrong === 0;
}
