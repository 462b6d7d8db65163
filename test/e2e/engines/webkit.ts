/** WebKit, the engine of Safari and of every browser on an iPhone: WebKitGTK, driven by its own WebDriver. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installed } from './install.ts';
import { actionsOf, type Engine, insertText, pressActs, typeActs } from './walker.ts';

const driverPath = '/usr/bin/WebKitWebDriver';
const screenPath = '/usr/bin/Xvfb';

/** The small browser that comes with the engine, wherever this Debian has put it. */
function browserPath(): string | undefined {
  const lib = '/usr/lib';
  const folders = readdirSync(lib).flatMap((arch) => {
    const inside = join(lib, arch);
    return /linux-gnu/.test(arch) ? readdirSync(inside).map((name) => join(inside, name)) : [];
  });
  return folders
    .filter((folder) => /webkit2gtk-4/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

function programs(): { readonly driver: string; readonly browser: string } {
  const ready = (): boolean => existsSync(driverPath) && existsSync(screenPath) && browserPath() !== undefined;
  if (!ready()) installed('webkit2gtk-driver', 'xvfb', 'xauth');
  const browser = browserPath();
  if (ready() && browser !== undefined) return { driver: driverPath, browser };
  throw new Error(
    'WebKittesterna behöver paketen webkit2gtk-driver och xvfb. The WebKit tests need the packages webkit2gtk-driver and xvfb.',
  );
}

/** A screen that nobody sees, with the number that it chose itself. */
async function screen(): Promise<{ readonly display: string; readonly child: ChildProcess }> {
  const child = spawn(screenPath, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.once('data', (text) => resolve(String(text).trim()));
    child.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
  });
  return { display: `:${number}`, child };
}

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const callAt =
  (base: string): Call =>
  async (method, path, body) => {
    const response = await fetch(`${base}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as {
      value: { readonly error?: string; readonly message?: string } | null;
    };
    if (!response.ok) throw new Error(`WebKit: ${value?.error} ${value?.message}`);
    return value;
  };

/** A port that nobody listens at now. */
const somePort = (): number => 20_000 + (process.pid % 20_000);

async function answering(base: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${base}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver does not answer');
}

interface Session {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** A WebKit with one page of a size in pixels and nothing stored. */
export async function openWebKit(width: number, height: number): Promise<Engine> {
  const { driver, browser } = programs();
  const home = mkdtempSync(join(tmpdir(), 'iop-webkit-'));
  const downloads = join(home, 'Downloads');
  mkdirSync(downloads);
  // Where the engine puts a file that comes: it asks the desk's own list of folders, and has nowhere without it.
  mkdirSync(join(home, '.config'));
  writeFileSync(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const { display, child: x } = await screen();
  const port = somePort();
  const env = {
    ...process.env,
    HOME: home,
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    LANG: 'C.UTF-8',
    XDG_CONFIG_HOME: join(home, '.config'),
  };
  const child = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
  const base = `http://127.0.0.1:${port}`;
  await answering(base);
  const made = (await callAt(base)('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } },
  })) as Session;
  const call = callAt(`${base}/session/${made.sessionId}`);
  let href = 'about:blank';
  const evaluate: Engine['evaluate'] = async (run, arg) => {
    const script = `const done = arguments[1]; (async () => (${String(run)})(JSON.parse(arguments[0])))().then(
      (value) => done(JSON.stringify({ value, href: location.href })),
      (error) => done(JSON.stringify({ error: String(error) })));`;
    const text = await call('POST', '/execute/async', { script, args: [JSON.stringify(arg ?? null)] });
    const told = JSON.parse(String(text));
    if (told.error !== undefined) throw new Error(`In the page: ${told.error}`);
    href = told.href;
    return told.value;
  };
  const perform = (acts: ReturnType<typeof pressActs>) => call('POST', '/actions', { actions: actionsOf(acts) });
  /** The window has a frame of its own: what the page is to measure is reached by what it measures now. */
  const resize = async (w: number, h: number): Promise<void> => {
    const size = () =>
      evaluate(() => [window.outerWidth - window.innerWidth, window.outerHeight - window.innerHeight], null);
    await call('POST', '/window/rect', { x: 0, y: 0, width: w + 40, height: h + 120 });
    const [dx = 0, dy = 0] = await size();
    await call('POST', '/window/rect', { x: 0, y: 0, width: w + dx, height: h + dy });
  };
  await resize(width, height);
  return {
    version: `WebKitGTK ${made.capabilities.browserVersion}`,
    downloads,
    resize,
    url: () => href,
    evaluate,
    goto: async (url) => {
      await call('POST', '/url', { url });
      await evaluate(() => null, null);
    },
    keyboard: {
      press: (key) => perform(pressActs(key)),
      type: (text) => perform(typeActs(text)),
      insertText: (text) => evaluate(insertText, text),
    },
    choose: async (path) => {
      const found = (await call('POST', '/element', { using: 'css selector', value: 'input[type=file]' })) as Readonly<
        Record<string, string>
      >;
      await call('POST', `/element/${found[elementKey]}/value`, { text: path });
    },
    close: async () => {
      await call('DELETE', '').catch(() => undefined);
      child.kill('SIGKILL');
      x.kill('SIGKILL');
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
