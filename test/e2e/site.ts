/** The built site for the browser tests: built when it is missing or older than its sources, served from a copy. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Served, serve } from './browser.ts';

const dist = resolve('dist');
const lock = resolve('node_modules/.cache/e2e-build');

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

function take(): boolean {
  try {
    mkdirSync(lock, { recursive: false });
    return true;
  } catch {
    return false;
  }
}

/** Test files run side by side; one of them builds and copies, the others wait their turn. */
async function inTurn<T>(act: () => T): Promise<T> {
  mkdirSync(join(lock, '..'), { recursive: true });
  for (let tries = 0; !take(); tries += 1) {
    if (tries > 600) throw new Error(`Another test run is still building. If none is: remove ${lock}`);
    await wait(200);
  }
  try {
    return act();
  } finally {
    rmdirSync(lock);
  }
}

/** Built as users get it: the test runner's own NODE_ENV would make a site for developers. */
export const asUsers = { ...process.env, NODE_ENV: 'production' };

/** Serves the built site from a copy of its own, so that a new build does not change it under the test. */
export async function serveSite(): Promise<Served> {
  const copy = mkdtempSync(join(tmpdir(), 'iop-site-'));
  await inTurn(() => {
    if (isStale()) execFileSync('npx', ['vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit', env: asUsers });
    cpSync(dist, copy, { recursive: true });
  });
  const served = await serve(copy);
  const close = async (): Promise<void> => {
    await served.close();
    rmSync(copy, { recursive: true, force: true });
  };
  return { url: served.url, close };
}
