/**
 * Build step: the whole site as one `index.html` that opens with a double click, also from a USB stick. Scripts and
 * styles stand in the page and are allowed by their hash; fonts are data addresses; there is nothing left to fetch.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The content policy of the one-file edition. */
export function filePolicy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src blob: data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types iop',
  ].join('; ');
}

/** A script may not hold the tag that would end it. */
const inScript = (code: string): string => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');

function partsOf(bundle: Rolldown.OutputBundle): { readonly script: string; readonly style: string } {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  if (!entry || chunks.length !== 1) throw new Error(`One script was expected, but the build made ${chunks.length}`);
  const styles = Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return { script: inScript(entry.code), style: styles.join('\n') };
}

function pageWith(html: string, script: string, style: string, icon: string): string {
  const bare = html
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<link rel="stylesheet"[^>]*>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<link rel="icon"[^>]*>/, `<link rel="icon" type="image/svg+xml" href="${icon}" />`)
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const head = `<meta http-equiv="Content-Security-Policy" content="${filePolicy(script, style)}" />`;
  // A function as the second argument: the code holds dollar signs that `replace` would read as marks.
  return bare
    .replace('<head>', () => `<head>\n    ${head}`)
    .replace('</head>', () => `<style>${style}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
}

/** There is nowhere to fetch a worker from: its address is empty, and the page does its work itself. */
export function noWorker(): Plugin {
  const absent = '\0no-worker';
  return {
    name: 'no-worker',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('?worker&url') ? absent : undefined),
    load: (id) => (id === absent ? "export default '';" : undefined),
  };
}

export function singleFile(publicDir: string): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build made no page');
        const { script, style } = partsOf(bundle);
        const icon = `data:image/svg+xml;base64,${readFileSync(`${publicDir}/mark.svg`).toString('base64')}`;
        page.source = pageWith(String(page.source), script, style, icon);
        for (const name of Object.keys(bundle)) if (name !== 'index.html') delete bundle[name];
      },
    },
  };
}
