// Builds the command line with Vite (TypeScript, #imports and clause files resolve as in the app) and runs it in Node.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = new URL('../../', import.meta.url).pathname;
const out = join(root, 'node_modules/.cache/iop-cli');
const entry = join(out, 'iop.js');

/** Time of the newest source file, in milliseconds. */
function newest(dir) {
  return Math.max(
    0,
    ...readdirSync(dir, { withFileTypes: true }).map((file) =>
      file.isDirectory() ? newest(join(dir, file.name)) : statSync(join(dir, file.name)).mtimeMs,
    ),
  );
}

const stale =
  !existsSync(entry) ||
  Math.max(...['src', 'steps', 'templates'].map((dir) => newest(join(root, dir)))) > statSync(entry).mtimeMs;
if (stale) {
  await build({
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/cli/iop.ts',
      outDir: out,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'iop.js' } },
    },
  });
}
const { main } = await import(pathToFileURL(entry).href);
process.exitCode = await main(process.argv.slice(2));
