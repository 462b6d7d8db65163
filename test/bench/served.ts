/** The built site and the peers' pages, packed with gzip as a host does, each on a port of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { questionList } from '#src/cli/questions.ts';
import { answerFor } from '../e2e/browser.ts';

const peersDir = resolve('test/bench/peers');
const out = join(peersDir, 'node_modules/.cache/pages');

export interface Site {
  readonly name: 'IOP-verkstaden' | 'SurveyJS' | 'Form.io';
  /** Address with a closing slash. */
  readonly url: string;
}

/** A question as any form library can ask it. */
interface Plain {
  readonly name: string;
  readonly kind: 'text' | 'long' | 'one' | 'some';
  readonly title: string;
  readonly help: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** The questions of stages 1 and 2, a page for each of our pages. */
async function plainPages(): Promise<readonly { readonly title: string; readonly questions: readonly Plain[] }[]> {
  const stages = (await questionList()).filter(({ number }) => number === '1' || number === '2');
  return stages.flatMap((stage) =>
    stage.pages.map((page) => ({
      title: page.title ?? page.id,
      questions: stage.questions
        .filter((question) => question.page === page.id)
        .map((question): Plain => {
          const [field] = Object.values(question.fields);
          const options = Object.entries(question.options).map(([value, text]) => ({ value, text: String(text) }));
          const choice = field?.kind === 'choices' ? 'some' : 'one';
          const kind = options.length > 0 ? choice : field?.kind === 'text' && field.long ? 'long' : 'text';
          return { name: question.ref, kind, title: question.text, help: question.help, options };
        }),
    })),
  );
}

const packed = new Map<string, Buffer>();

function packedFile(file: string): Buffer {
  const known = packed.get(file);
  if (known) return known;
  const made = gzipSync(readFileSync(file), { level: 9 });
  packed.set(file, made);
  return made;
}

async function serveDir(dir: string): Promise<string> {
  const server = createServer((request, response) => {
    const { status, headers, file } = answerFor(dir, request.url ?? '/');
    // The peers write styles into the page; only ours lives with our policy.
    const own = dir === resolve('dist') ? headers : { ...headers, 'Content-Security-Policy': '' };
    const body = file === undefined ? Buffer.from('') : packedFile(file);
    response.writeHead(status, file === undefined ? own : { ...own, 'Content-Encoding': 'gzip' });
    response.end(body);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const build = (...args: readonly string[]): void => {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error', ...args], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
};

let sites: Promise<readonly Site[]> | undefined;

async function buildAll(): Promise<readonly Site[]> {
  build();
  const ours: Site = { name: 'IOP-verkstaden', url: await serveDir(resolve('dist')) };
  if (!existsSync(join(peersDir, 'node_modules/survey-core'))) return [ours];
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'questions.json'), JSON.stringify(await plainPages()));
  const peers: Site[] = [];
  for (const [name, folder] of [
    ['SurveyJS', 'surveyjs'],
    ['Form.io', 'formio'],
  ] as const) {
    const outDir = join(out, folder);
    build(join(peersDir, folder), '--outDir', outDir, '--emptyOutDir');
    peers.push({ name, url: await serveDir(outDir) });
  }
  return [ours, ...peers];
}

/** Builds and serves them once a run; ours first. Without installed peers it is ours alone. */
export function servedSites(): Promise<readonly Site[]> {
  sites ??= buildAll();
  return sites;
}
