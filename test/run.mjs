// npm test: everything that CI runs, in order, with the time of each part. Stops at the first part that fails.
import { spawnSync } from 'node:child_process';

const parts = [
  ['biome', ['npx', 'biome', 'check', '.']],
  ['tsc', ['npx', 'tsc', '-p', '.']],
  ['knip', ['npx', 'knip']],
  ['contracts', ['npx', 'vitest', 'run', '--project', 'contracts']],
  ['unit', ['npx', 'vitest', 'run', '--project', 'unit']],
  ['cases', ['npx', 'vitest', 'run', '--project', 'cases']],
  ['paths', ['npx', 'vitest', 'run', '--project', 'paths']],
  ['screens', ['npx', 'vitest', 'run', '--project', 'screens']],
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
  for (const [name, seconds] of times) console.log(`  ${name.padEnd(10)} ${seconds.toFixed(1)} s`);
  console.log(`  ${'total'.padEnd(10)} ${times.reduce((sum, [, s]) => sum + s, 0).toFixed(1)} s`);
}
