// npm run bench: every measure in one run, ours beside the peers. Prints, and writes what it printed to result.txt.
// npm run bench -- law keys: only these. The peers have a package.json here; they are installed the first time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = new URL('../../', import.meta.url).pathname;
const here = join(root, 'test/bench');
const peers = join(here, 'peers');
// Beside the peers, so that a built measure finds them by name.
const out = join(peers, 'node_modules/.cache/iop-bench');
const wanted = process.argv.slice(2);

/** "law" for law.bench.ts. */
const all = readdirSync(here).flatMap((file) => /^(.+)\.bench\.ts$/.exec(file)?.[1] ?? []);
const unknown = wanted.filter((name) => !all.includes(name));
const names = all.filter((name) => wanted.length === 0 || wanted.includes(name));

/** What is printed, so that it can be kept. */
const said = [];
for (const way of ['log', 'info']) {
  const print = console[way].bind(console);
  console[way] = (...words) => {
    said.push(words.join(' '));
    print(...words);
  };
}

function installPeers() {
  if (existsSync(join(peers, 'node_modules/survey-core'))) return;
  console.log('Hämtar det som vi jämför med …');
  const args = ['ci', '--prefix', peers, '--ignore-scripts', '--no-audit', '--no-fund'];
  if (spawnSync('npm', args, { stdio: 'inherit' }).status !== 0) console.log('Det gick inte: jämförelserna uteblir.');
}

async function run(name) {
  const outDir = join(out, name);
  mkdirSync(outDir, { recursive: true });
  await build({
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { external: ['playwright-core'] },
    build: {
      ssr: `test/bench/${name}.bench.ts`,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'bench.js' } },
    },
  });
  const { bench } = await import(pathToFileURL(join(outDir, 'bench.js')).href);
  console.log(`\n== ${name}`);
  return bench();
}

const load = () => (loadavg()[0] ?? 0).toFixed(1).replace('.', ',');

if (unknown.length > 0) {
  console.error(`Det finns inget som heter ${unknown.join(', ')}. Det som går att mäta: ${all.join(', ')}.`);
  process.exit(1);
}
installPeers();
console.log(`${cpus().length} kärnor, ${cpus()[0]?.model ?? ''}; belastning ${load()} när mätningen började.`);
for (const name of names) {
  try {
    if ((await run(name)) === false) process.exitCode = 1;
  } catch (error) {
    console.error(`${name}: mätningen gick inte att köra.`, error);
    process.exitCode = 1;
  }
}
console.log(`\nBelastning ${load()} när mätningen slutade.`);
// What only some measures say is no result of the whole.
if (wanted.length === 0) writeFileSync(join(here, 'result.txt'), `${said.join('\n').trim()}\n`);
process.exit();
