/** The built site for the browser tests: built when it is missing or older than its sources, and served once for all. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { chromiumPath, prepareChromium, type Served, serve } from './browser.ts';

const dist = resolve('dist');

/** Time of the newest file in a folder, in milliseconds. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale(): boolean {
  const built = join(dist, 'index.html');
  const sources = ['src', 'steps', 'templates', 'index.html', 'vite.config.ts', 'package.json'];
  return !existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs;
}

/** Built as users get it: the test runner's own NODE_ENV would make a site for developers. */
export const asUsers = { ...process.env, NODE_ENV: 'production' };

/** Builds the site when needed and serves a copy of it, so that a new build does not change it under the tests. */
async function buildAndServe(): Promise<Served> {
  if (isStale()) execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit', env: asUsers });
  const copy = mkdtempSync(join(tmpdir(), 'iop-site-'));
  cpSync(dist, copy, { recursive: true });
  const served = await serve(copy);
  const close = async (): Promise<void> => {
    await served.close();
    rmSync(copy, { recursive: true, force: true });
  };
  return { url: served.url, close };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a closing slash. */
    readonly site: string;
  }
}

let served: Served | undefined;

/** Runs once before all browser tests: finds a Chromium (they are never skipped) and serves the site. */
export async function setup({ provide }: TestProject): Promise<void> {
  prepareChromium();
  chromiumPath();
  served = await buildAndServe();
  provide('site', served.url);
}

export async function teardown(): Promise<void> {
  await served?.close();
}
