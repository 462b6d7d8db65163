// Builds every src/cli/bench-*.ts with Vite, as run.mjs does, and runs their `bench()` one after the other. A bench prints
// for itself and may return false when a goal is missed.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = new URL('../../', import.meta.url).pathname;
const out = join(root, 'node_modules/.cache/iop-bench');
const wanted = process.argv.slice(2);

/** "law" for src/cli/bench-law.ts. */
const names = readdirSync(join(root, 'src/cli'))
  .flatMap((file) => /^bench-(.+)\.ts$/.exec(file)?.[1] ?? [])
  .filter((name) => wanted.length === 0 || wanted.includes(name));

async function run(name) {
  const outDir = join(out, name);
  mkdirSync(outDir, { recursive: true });
  await build({
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: `src/cli/bench-${name}.ts`,
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

if (names.length === 0) console.error('Det finns inget att mäta.');
for (const name of names) {
  try {
    if ((await run(name)) === false) process.exitCode = 1;
  } catch (error) {
    console.error(`${name}: mätningen gick inte att köra.`, error);
    process.exitCode = 1;
  }
}
