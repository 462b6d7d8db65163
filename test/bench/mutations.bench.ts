/**
 * Files broken in a million ways, by number: nothing may throw, cost more than 200 ms of work, or be another case when it
 * is saved and opened again. `IOP_FROM` and `IOP_RUNS` say which numbers, so that a run can be shared and taken up again.
 */
import { readFileSync } from 'node:fs';
import { type ImportResult, openCase } from '#steps/import/gate.ts';
import { faultOf, mutation, sourceOf } from '#test/support/mutations.ts';
import { validText } from '#test/support/valid-case.ts';

/** Milliseconds of work that one file may cost. */
const most = 200;
const told = 20_000;

interface Opened {
  readonly result: ImportResult;
  readonly ms: number;
}

function opened(bytes: Uint8Array): Opened {
  const start = process.cpuUsage();
  const result = openCase(bytes);
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

/** The work counts every thread of the process, so a file that seems dear is opened twice more and the least counts. */
function measured(bytes: Uint8Array): Opened {
  const first = opened(bytes);
  return first.ms <= most ? first : { ...first, ms: Math.min(first.ms, opened(bytes).ms, opened(bytes).ms) };
}

/** Mostly small files: one of the largest takes thirty times as long, and the gate has no other ways for it. */
const files = ['OVN-01', 'OVN-11', 'OVN-03', 'FK-04', 'FK-09', 'FK-05', 'FK-01'].map(
  (id) => `src/examples/cases/${id}.iop.json`,
);

interface Sum {
  readonly files: number;
  readonly accepted: number;
  readonly exceptions: number;
  /** Over 200 ms of work. */
  readonly dear: number;
  /** Met in other words, or another case when it is opened again. */
  readonly others: number;
  readonly dearest: number;
}

/** One file more; what is wrong with it is printed with its number. */
function withFile(sum: Sum, number: number, bytes: Uint8Array): Sum {
  const files = sum.files + 1;
  try {
    const { result, ms } = measured(bytes);
    const fault = faultOf(result) ?? (ms > most ? 'too dear' : null);
    if (fault !== null) console.log(`! ${number}: ${ms.toFixed(0)} ms, ${fault}`);
    return {
      ...sum,
      files,
      accepted: sum.accepted + (result.ok ? 1 : 0),
      dear: sum.dear + (ms > most ? 1 : 0),
      others: sum.others + (fault !== null && ms <= most ? 1 : 0),
      dearest: Math.max(sum.dearest, ms),
    };
  } catch (error) {
    console.log(`! ${number}:`, error);
    return { ...sum, files, exceptions: sum.exceptions + 1 };
  }
}

export function bench(): boolean {
  const from = Number(process.env['IOP_FROM'] ?? 0);
  const runs = Number(process.env['IOP_RUNS'] ?? 10_000);
  const sources = [...Array<string>(4).fill(validText()), ...files.map((file) => readFileSync(file, 'utf8'))].map(
    sourceOf,
  );
  let sum: Sum = { files: 0, accepted: 0, exceptions: 0, dear: 0, others: 0, dearest: 0 };
  for (let number = from; number < from + runs; number += 1) {
    sum = withFile(sum, number, mutation(sources, number));
    if (sum.files % told === 0) console.log(`  to ${number + 1}: ${JSON.stringify(sum)}`);
  }
  console.log(`  ${from} to ${from + runs}: ${JSON.stringify(sum)}`);
  return sum.exceptions + sum.dear + sum.others === 0;
}
