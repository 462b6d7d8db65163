// npm run screenshots [folder] [-- case …]: pictures of the main screens in every case, size and look, on contact sheets.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const [folder = 'node_modules/.cache/screenshots', ...cases] = process.argv.slice(2);
const args = ['vitest', 'run', '--project', 'e2e', 'test/e2e/contact-sheets.test.ts'];
const env = { ...process.env, IOP_SHEETS: resolve(folder), IOP_SHEET_CASES: cases.join(' ') };
process.exitCode = spawnSync('npx', args, { stdio: 'inherit', env }).status ?? 1;
