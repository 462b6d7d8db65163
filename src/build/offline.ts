/** Build step: a service worker that knows every file of this build, so that the site works without a network. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const source = new URL('./service-worker.js', import.meta.url);

/** Files of a folder, as paths with slashes, in a fixed order. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\//, ''))
    .sort();
}

/** Text of the worker for these files, each with the hash that it must have. The version is the hash of their names and contents. */
export function workerText(files: Readonly<Record<string, string | Uint8Array>>): string {
  const names = Object.keys(files).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(files[name] ?? '');
  const digest = (name: string): string =>
    createHash('sha256')
      .update(files[name] ?? '')
      .digest('hex');
  const list = names.map((name) => JSON.stringify([name, digest(name)])).join(', ');
  return readFileSync(source, 'utf8')
    .replace('__VERSION__', hash.digest('hex').slice(0, 16))
    .replace("'__FILES__'", list);
}

export function offline(publicDir: string): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files: Record<string, string | Uint8Array> = {};
        for (const [name, file] of Object.entries(bundle))
          files[name] = file.type === 'chunk' ? file.code : file.source;
        for (const name of filesIn(publicDir)) files[name] = readFileSync(join(publicDir, name));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: workerText(files) });
      },
    },
  };
}
