// npm test: everything that CI runs, with the time of each part. What does not wait for anything else runs side by side.
// npm test -- FILE …: only these test files. Nothing else is checked, so that it answers at once.
// npm run test:changed: types, and the tests that reach what has changed since origin/main.
// npm run test:full: everything, with every case of the longest loops.
import { spawn, spawnSync } from 'node:child_process';

const args = process.argv.slice(2);
const flags = new Set(args.filter((arg) => arg === '--full' || arg === '--changed'));
const files = args.filter((arg) => !flags.has(arg));
if (flags.has('--full')) {
  process.env['IOP_FULL'] = '1';
  process.env['IOP_SEED'] ??= String(Date.now() % 2 ** 31);
  console.log(`Random draws begin with IOP_SEED=${process.env['IOP_SEED']}.`);
}

const vitest = (...more) => ['npx', 'vitest', 'run', ...more];
const build = ['sh', '-c', 'npx vite build --logLevel warn && node src/cli/sizes.mjs'];

/** Each stage waits for the one before it; the parts of a stage run side by side. */
const stages = [
  [
    ['biome', ['npx', 'biome', 'check', '.']],
    ['tsc', ['npx', 'tsc', '-p', '.']],
    ['knip', ['npx', 'knip']],
    ['build', build],
  ],
  [
    ['node and screens', vitest('--project', '!e2e')],
    ['e2e', vitest('--project', 'e2e')],
  ],
];

/** Branch that changes are counted from: the shared one, or what is committed here when there is no shared one. */
function base() {
  const { status } = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'origin/main']);
  return status === 0 ? 'origin/main' : 'HEAD';
}

const seconds = (start) => (performance.now() - start) / 1000;

/** Runs a part and shows what it says when it has ended, so that parts do not talk at the same time. */
function run([name, [command, ...rest]], alone) {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, rest, { stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const said = [];
    child.stdout?.on('data', (text) => said.push(text));
    child.stderr?.on('data', (text) => said.push(text));
    child.on('close', (status) => {
      if (!alone) console.log(`\n== ${name}\n${Buffer.concat(said).toString('utf8').trimEnd()}`);
      resolve({ name, time: seconds(start), failed: status !== 0 });
    });
  });
}

function report(done, total) {
  console.log('\nTime per part (those of one stage run side by side):');
  for (const { name, time, failed } of done) {
    console.log(`  ${name.padEnd(17)} ${time.toFixed(1).padStart(6)} s${failed ? '  failed' : ''}`);
  }
  console.log(`  ${'total'.padEnd(17)} ${total.toFixed(1).padStart(6)} s`);
}

async function runAll() {
  const start = performance.now();
  const done = [];
  for (const stage of stages) {
    console.log(`\nRunning ${stage.map(([name]) => name).join(', ')} …`);
    done.push(...(await Promise.all(stage.map((part) => run(part, false)))));
    if (done.some(({ failed }) => failed)) break;
  }
  report(done, seconds(start));
  return done.filter(({ failed }) => failed).map(({ name }) => name);
}

async function runSome(...parts) {
  for (const part of parts) if ((await run(part, true)).failed) return [part[0]];
  return [];
}

const failed = flags.has('--changed')
  ? await runSome(['tsc', ['npx', 'tsc', '-p', '.']], ['tests', vitest('--changed', base(), '--passWithNoTests')])
  : files.length > 0
    ? await runSome(['tests', vitest(...files)])
    : await runAll();
if (failed.length > 0) console.error(`\n${failed.join(' and ')} failed. Mend it and run npm test again.`);
process.exitCode = failed.length > 0 ? 1 : 0;
