/** A server that can begin to lie: a network that wants a log-in answers 200 with its own page, whatever is asked for. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFor } from './browser.ts';

const portal = '<!doctype html><html lang="sv"><title>Logga in</title><h1>Välkommen till gästnätet</h1></html>';

export interface LyingServer {
  readonly url: string;
  /** Which addresses are answered with the log-in page. */
  lie: (path: string) => boolean;
  /** The folder that is served; another one is a new version of the site. */
  folder: string;
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

export async function lyingServer(folder: string): Promise<LyingServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    asked.push(path);
    if (made.lie(path)) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(portal);
      return;
    }
    const { status, headers, file } = answerFor(made.folder, path);
    response.writeHead(status, { ...headers, 'Cache-Control': 'no-cache' });
    response.end(file === undefined ? 'Sidan finns inte.' : readFileSync(file));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const made: LyingServer = { url: `http://127.0.0.1:${port}/`, lie: () => false, folder, asked, close };
  return made;
}
