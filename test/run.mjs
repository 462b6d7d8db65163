// npm test: everything that CI runs, in order, with the time of each part. Stops at the first part that fails.
// npm run test:full: the same with every case of the longest loops.
import { spawnSync } from 'node:child_process';

if (process.argv.includes('--full')) process.env['IOP_FULL'] = '1';

const parts = [
  ['biome', ['npx', 'biome', 'check', '.']],
  ['tsc', ['npx', 'tsc', '-p', '.']],
  ['knip', ['npx', 'knip']],
  [
    'node and screens',
    [
      'npx',
      'vitest',
      'run',
      ...['contracts', 'unit', 'cases', 'paths', 'screens'].flatMap((name) => ['--project', name]),
    ],
  ],
  ['build', ['npm', 'run', '--silent', 'build']],
  ['e2e', ['npx', 'vitest', 'run', '--project', 'e2e']],
];

const times = [];
for (const [name, [command, ...args]] of parts) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  times.push([name, (performance.now() - start) / 1000]);
  if (status !== 0) {
    report();
    console.error(`\n${name} failed. Mend it and run npm test again.`);
    process.exit(1);
  }
}
report();

function report() {
  console.log('\nTime per part:');
  for (const [name, seconds] of times) console.log(`  ${name.padEnd(17)} ${seconds.toFixed(1)} s`);
  console.log(`  ${'total'.padEnd(17)} ${times.reduce((sum, [, s]) => sum + s, 0).toFixed(1)} s`);
}
