// npm run accessibility: goes through every state of every page, and writes what the accessibility statement says.
import { spawnSync } from 'node:child_process';

const args = ['vitest', 'run', '--project', 'e2e', 'test/e2e/accessibility.test.ts'];
const env = { ...process.env, IOP_FULL: '1', IOP_MEASURE: 'write' };
process.exitCode = spawnSync('npx', args, { stdio: 'inherit', env }).status ?? 1;
