import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { exampleBlocks } from './src/build/example-blocks.ts';
import { offline } from './src/build/offline.ts';
import { ownPackage } from './src/build/own-package.ts';
import { partsList } from './src/build/parts-list.ts';
import { policy, securityHeaders } from './src/build/policy.ts';
import { serverFiles } from './src/build/server-files.ts';
import { noWorker, singleFile } from './src/build/single-file.ts';
import { styleLayers } from './src/build/style-layers.ts';
import { Dearest } from './test/dearest.ts';
import { SlowFirst } from './test/slow-first.ts';

/** Writes the policy into the built page; the dev server needs inline scripts and goes without. */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** A plain script before the app, which must work also when the app does not come; see src/public/start.js. */
function startScript(): Plugin {
  return {
    name: 'start-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'script', attrs: { src: './start.js' }, injectTo: 'head-prepend' }],
    },
  };
}

const unused = new URL('./src/documents/pdf/none.ts', import.meta.url).pathname;

/** Folders of tests that need nothing but Node. They are one project, so that the tree is read once for all of them. */
const inNode = ['contracts', 'unit', 'cases', 'paths'];

/**
 * One kind of tests. `timeout` is in milliseconds for one test: far more than any needs, so that a machine that is busy
 * with other things fails none, and still an end to what hangs.
 */
const project = (name: string, folders: readonly string[], environment: 'node' | 'jsdom', timeout = 300_000) => ({
  extends: true as const,
  test: {
    name,
    environment,
    // Files share what they have loaded, screens their document, and browser tests the browser: each cleans up after itself.
    isolate: false,
    include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`),
    testTimeout: timeout,
    hookTimeout: 300_000,
    ...(name === 'node' ? { setupFiles: 'test/seed.ts' } : {}),
    ...(name === 'screens' ? { setupFiles: 'test/screens/setup.ts' } : {}),
    ...(name === 'e2e' ? { globalSetup: 'test/e2e/site.ts' } : {}),
  },
});

const root = new URL('.', import.meta.url).pathname;
const publicDir = new URL('./src/public', import.meta.url).pathname;

/** `npm run build:file`: everything in one page, see src/build/single-file.ts. */
const oneFile = {
  outDir: 'dist-file',
  copyPublicDir: false,
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  cssCodeSplit: false,
  rolldownOptions: { output: { codeSplitting: false } },
};

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir,
  plugins: [
    react(),
    exampleBlocks(),
    styleLayers(),
    ...(mode === 'file'
      ? [noWorker(), singleFile(publicDir)]
      : [contentPolicy(), startScript(), ownPackage(root), offline(publicDir), serverFiles(), partsList(root)]),
  ],
  resolve: {
    // jsPDF offers these for HTML and SVG; we never call them, and they would double the download.
    alias: { html2canvas: unused, canvg: unused, dompurify: unused },
  },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    ...(mode === 'file' ? oneFile : {}),
  },
  // Tests take packages as Node does, except the one whose imports are aliased above.
  ssr: { noExternal: mode === 'test' ? ['jspdf'] : true },
  preview: { port: 4173, headers: securityHeaders },
  test: {
    // Vitest leaves one core idle by itself; on two cores that would double the time.
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    reporters: ['default', new Dearest()],
    projects: [
      project('node', inNode, 'node'),
      project('screens', ['screens'], 'jsdom'),
      project('e2e', ['e2e'], 'node', 900_000),
    ],
  },
}));
