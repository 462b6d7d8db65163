/**
 * Build step: what an example says of itself, without the case around it. An example is one file; `?example` and `?expect`
 * read one block of it, so that the list of examples weighs little and each case still loads on demand.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Reads `example` (with the kind of the case) or `expect` out of an `.iop.json`, as a module. */
export function exampleBlocks(): Plugin {
  return {
    name: 'example-blocks',
    enforce: 'pre',
    load(id) {
      const [, file, block] = /^(.*\.iop\.json)\?(example|expect)$/.exec(id) ?? [];
      if (file === undefined || block === undefined) return null;
      this.addWatchFile(file);
      const { kind, [block]: found = null } = JSON.parse(readFileSync(file, 'utf8'));
      const value = block === 'example' ? { kind, ...found } : found;
      return { code: `export default ${JSON.stringify(value)};`, moduleType: 'js' };
    },
  };
}
