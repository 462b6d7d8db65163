// npm run faults MINUTES: the fault suite for as long as asked, on the built site. Ends with a table of rounds and losses.
import { spawnSync } from 'node:child_process';

const minutes = Number(process.argv[2] ?? 1);
if (!(minutes > 0 && minutes <= 600)) {
  console.error('Say for how many minutes, at most 600: npm run faults 30');
  process.exit(1);
}
const args = ['vitest', 'run', '--project', 'e2e', 'test/e2e/faults.test.ts'];
// The time to build and to start counts: what is asked for is when it ends.
const env = { ...process.env, IOP_FAULT_END: String(Date.now() + minutes * 60_000) };
process.exitCode = spawnSync('npx', args, { stdio: 'inherit', env }).status ?? 1;
