/** Finds a Chromium or makes sure that there is one, and serves a built site with the headers it is meant to have. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, userInfo } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { securityHeaders } from '#src/build/policy.ts';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a page may take, in milliseconds: much more than it needs, so that a busy machine fails no test. */
export const patience = 60_000;

/** The same engine without the window that nobody sees: half the work of a whole Chromium in these tests. */
const lightPath = '/usr/bin/chromium-headless-shell';

const usualPaths = [
  lightPath,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function cachedPaths(): readonly string[] {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) => ['chrome-linux64', 'chrome-linux'].map((folder) => join(cache, name, folder, 'chrome')));
}

function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  return [...(chosen === undefined ? [] : [chosen]), ...usualPaths, ...cachedPaths()].find((path) => existsSync(path));
}

function installed(name: string): boolean {
  if (process.platform !== 'linux' || userInfo().uid !== 0) return false;
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], { stdio: 'ignore', timeout: 300_000 });
    return true;
  } catch {
    // A Chromium that is here already is used; else the sentence below says what to do by hand.
    return false;
  }
}

/** Puts the light Chromium here where a Debian lets us, once before all tests. Any other Chromium does as well. */
export function prepareChromium(): void {
  const chosen = process.env['CHROMIUM_PATH'] !== undefined;
  if (!chosen && !existsSync(lightPath) && !installed('chromium-headless-shell') && findChromium() === undefined)
    installed('chromium');
}

/** Path of a Chromium. Throws, in Swedish and English, when there is none: a browser test is never skipped. */
export function chromiumPath(): string {
  if (findChromium() === undefined) prepareChromium();
  const found = findChromium();
  if (found !== undefined) return found;
  throw new Error(
    'Webbläsartesterna behöver Chromium: installera paketet chromium-headless-shell eller chromium, eller ange sökvägen i CHROMIUM_PATH. ' +
      'The browser tests need Chromium: install the package chromium-headless-shell or chromium, or give its path in CHROMIUM_PATH.',
  );
}

export interface Launched {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
  /** Ends the browser at once, as a crash does (SIGKILL). */
  readonly kill: () => Promise<void>;
}

let running: Promise<Browser> | undefined;

/** The one Chromium of this worker: every file that runs here opens contexts in it. It ends with the worker. */
async function sharedBrowser(): Promise<Browser> {
  if (running && !(await running).isConnected()) running = undefined;
  running ??= chromium.launch({ executablePath: chromiumPath(), args: [...args] });
  return running;
}

/**
 * A place of its own in the shared browser: nothing stored or kept by another test. The service worker, which fetches
 * the whole site, is let in only where it is the subject: `{ serviceWorkers: 'allow' }`.
 */
export async function openContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    locale: 'sv-SE',
    acceptDownloads: true,
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(patience);
  return context;
}

/** Closes whatever a file has left open in the shared browser. */
export async function closeContexts(): Promise<void> {
  const contexts = (await running)?.contexts() ?? [];
  await Promise.all(contexts.map((one) => one.close()));
}

async function debugAddress(profile: string, child: ChildProcess): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  for (let waited = 0; waited < patience; waited += 50) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with code ${child.exitCode}`);
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (lines[1]) return `ws://127.0.0.1:${lines[0]}${lines[1]}`;
    await wait(50);
  }
  throw new Error('Chromium did not open its debugging port');
}

function killGroup(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve();
    child.once('exit', () => resolve());
    process.kill(-child.pid, 'SIGKILL');
  });
}

/** Browsers of their own that have not been closed. One of them would live on when the tests are stopped. */
const own = new Set<ChildProcess>();

function killOwn(): void {
  for (const { pid } of own) {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  own.clear();
}

/** A process that is told to stop, or that ends, takes its browsers with it. */
function takeAlong(child: ChildProcess): void {
  if (!process.listeners('exit').includes(killOwn)) {
    process.on('exit', killOwn);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        killOwn();
        process.kill(process.pid, signal);
      });
  }
  own.add(child);
  child.once('exit', () => own.delete(child));
}

/** A browser that keeps what it stores in a folder: a process group of its own, so that it can be killed with its children. */
export async function launch({ profile }: { readonly profile: string }): Promise<Launched> {
  const more = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'];
  const port = join(profile, 'DevToolsActivePort');
  if (existsSync(port)) execFileSync('rm', [port]);
  const child = spawn(chromiumPath(), [...args, ...more], { detached: true, stdio: 'ignore' });
  takeAlong(child);
  const browser = await chromium.connectOverCDP(await debugAddress(profile, child));
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no context');
  context.setDefaultTimeout(patience);
  const kill = (): Promise<void> => killGroup(child);
  const close = async (): Promise<void> => {
    await browser.close();
    await kill();
  };
  return { context, close, kill };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

function fileFor(dir: string, address: string): string | undefined {
  const path = normalize(decodeURIComponent(new URL(address, 'http://x').pathname));
  const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
  return file.startsWith(dir) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

export interface Served {
  /** Address with a closing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What a well-kept host answers for a path of a folder, with the content policy and the other security headers. */
export function answerFor(dir: string, address: string) {
  const file = fileFor(dir, address);
  const type = file === undefined ? 'text/plain; charset=utf-8' : types[extname(file)];
  const headers = {
    ...securityHeaders,
    // As README tells hosts: the names in assets/ carry their content.
    'Cache-Control': address.includes('/assets/') ? 'max-age=31536000, immutable' : 'no-cache',
    'Content-Type': type ?? 'application/octet-stream',
  };
  return { status: file === undefined ? 404 : 200, headers, file };
}

/** Serves a folder on a free port of this machine, as a well-kept host does. */
export async function serve(dir: string, port = 0): Promise<Served> {
  const server = createServer((request, response) => {
    const { status, headers, file } = answerFor(dir, request.url ?? '/');
    response.writeHead(status, headers);
    response.end(file === undefined ? 'Sidan finns inte.' : readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${taken}/`, close };
}
