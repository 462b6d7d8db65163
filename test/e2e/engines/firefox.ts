/** Firefox, driven by WebDriver BiDi: the browser's own protocol, with nothing between. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { installed } from './install.ts';
import { actionsOf, type Engine, insertText, pressActs, typeActs } from './walker.ts';

const paths = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

function firefoxPath(): string {
  const find = (): string | undefined => paths.find((path) => existsSync(path));
  const found = find() ?? (installed('firefox-esr') ? find() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'Firefoxtesterna behöver Firefox: installera paketet firefox-esr. The Firefox tests need the package firefox-esr.',
  );
}

/** Downloads go to a folder without a question, and the browser asks nobody for anything by itself. */
const settings = (downloads: string): string =>
  Object.entries({
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'pdfjs.disabled': true,
    'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/json',
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'intl.locale.requested': 'sv-SE',
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/** Address of the protocol, which the browser writes when it listens. */
function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (text) => {
      said += String(text);
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}

type Answer = Readonly<Record<string, unknown>>;
type Send = (method: string, params: object) => Promise<Answer>;

/** Sends commands over a socket and gives each its answer. */
function commands(socket: WebSocket): Send {
  const waiting = new Map<number, { resolve: (result: Answer) => void; reject: (error: Error) => void }>();
  let last = 0;
  socket.on('message', (data) => {
    const message: { id?: number; type: string; result?: Answer; message?: string } = JSON.parse(String(data));
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (message.id === undefined || !asked) return;
    waiting.delete(message.id);
    if (message.type === 'success') asked.resolve(message.result ?? {});
    else asked.reject(new Error(`Firefox: ${message.message}`));
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}

interface Called {
  readonly type: string;
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Found {
  readonly nodes: readonly { readonly sharedId: string }[];
}

async function connect(
  address: string,
): Promise<{ readonly send: Send; readonly version: string; readonly context: string }> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const send = commands(socket);
  const made = (await send('session.new', { capabilities: {} })) as unknown as {
    readonly capabilities: { readonly browserVersion: string };
  };
  // A window of its own, which has the focus; the one that was there at the start never gets it.
  const window = (await send('browsingContext.create', { type: 'window' })) as unknown as { readonly context: string };
  await send('browsingContext.activate', { context: window.context });
  return { send, version: made.capabilities.browserVersion, context: window.context };
}

/** A Firefox with one page of a size in pixels, nothing stored, and a folder for downloads. */
export async function openFirefox(width: number, height: number): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'iop-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(profile, 'user.js'), settings(downloads));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'];
  const child = spawn(firefoxPath(), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const { send, version, context } = await connect(await listening(child));
  let href = 'about:blank';
  const evaluate: Engine['evaluate'] = async (run, arg) => {
    const functionDeclaration = `async (json) => JSON.stringify({ value: await (${String(run)})(JSON.parse(json)), href: location.href })`;
    const called = (await send('script.callFunction', {
      functionDeclaration,
      awaitPromise: true,
      target: { context },
      arguments: [{ type: 'string', value: JSON.stringify(arg ?? null) }],
    })) as unknown as Called;
    if (called.type !== 'success') throw new Error(`In the page: ${called.exceptionDetails?.text}`);
    const told = JSON.parse(called.result?.value ?? '{}');
    href = told.href;
    return told.value;
  };
  const perform = (acts: ReturnType<typeof pressActs>) =>
    send('input.performActions', { context, actions: actionsOf(acts) });
  const resize = (w: number, h: number) =>
    send('browsingContext.setViewport', { context, viewport: { width: w, height: h } });
  await resize(width, height);
  return {
    version: `Firefox ${version}`,
    downloads,
    resize,
    url: () => href,
    evaluate,
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      await evaluate(() => null, null);
    },
    keyboard: {
      press: async (key) => {
        await perform(pressActs(key));
        // Past the last element the focus goes to the browser's own buttons, which no key of the protocol reaches.
        const left = key.endsWith('Tab') && !(await evaluate(() => document.hasFocus(), null));
        if (!left) return;
        const other = (await send('browsingContext.create', { type: 'tab', background: false })) as unknown as {
          readonly context: string;
        };
        await send('browsingContext.activate', { context });
        await send('browsingContext.close', { context: other.context });
        await evaluate(() => window.focus(), null);
      },
      type: (text) => perform(typeActs(text)),
      insertText: (text) => evaluate(insertText, text),
    },
    choose: async (path) => {
      const locator = { type: 'css', value: 'input[type=file]' };
      const { nodes } = (await send('browsingContext.locateNodes', { context, locator })) as unknown as Found;
      await send('input.setFiles', { context, element: { sharedId: nodes[0]?.sharedId }, files: [path] });
    },
    close: async () => {
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
