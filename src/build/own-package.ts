/**
 * Build step: a kommun's package that goes out with the installation. `KOMMUNPAKET=fil.json npm run build` puts the file
 * beside the page and names it there, before the service worker lists what belongs to the site. Without the variable the
 * page names nothing, and nothing is asked for. Whether the file is a package is judged by `check-package`, which the
 * build runs; the page judges it again when it is read.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const fileName = 'kommunpaket.json';

export function ownPackage(root: string, file = process.env['KOMMUNPAKET']): Plugin {
  return {
    name: 'own-package',
    apply: 'build',
    buildStart() {
      // The command line is built with this very file, so it is not asked to check again.
      const env = { ...process.env, KOMMUNPAKET: '' };
      // The sentence that refuses it stands on the error stream already.
      if (file) execFileSync('node', [`${root}src/cli/run.mjs`, 'check-package', file], { stdio: 'inherit', env });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: () =>
        file
          ? [{ tag: 'meta', attrs: { name: 'iop-kommunpaket', content: `./${fileName}` }, injectTo: 'head' as const }]
          : [],
    },
    generateBundle() {
      if (file) this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
    },
  };
}
