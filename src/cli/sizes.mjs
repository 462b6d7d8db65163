// Prints the sizes of the built site, gzip −9, in kB of thousands of bytes, and says where a budget is broken.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = new URL('../../dist/', import.meta.url).pathname;
const assets = join(dist, 'assets');
const gz = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1000;
const files = readdirSync(assets);

/** Chunks that a module needs before it can run: its static imports, all the way down. */
function graph(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = readFileSync(join(assets, name), 'utf8');
  for (const match of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) graph(match[1], seen);
  return seen;
}

const html = readFileSync(join(dist, 'index.html'), 'utf8');
const entry = /src="\.\/assets\/([^"]+\.js)"/.exec(html)?.[1] ?? '';
const start = graph(entry);
const sum = (names) => [...names].reduce((total, name) => total + gz(join(assets, name)), 0);
const withPrefix = (prefix) => files.filter((name) => name.startsWith(prefix) && name.endsWith('.js'));
const question = new Set(start);
const firstWords = withPrefix('content').filter((name) =>
  readFileSync(join(assets, name), 'utf8').includes('Vilka ska vara med?'),
);
for (const name of [...withPrefix('boot'), ...withPrefix('QuestionPage'), ...firstWords]) graph(name, question);
const css = files.filter((name) => name.endsWith('.css'));
const fonts = files.filter((name) => name.endsWith('.woff2'));

const rows = [
  ['start page, JS', sum(start) + gz(join(dist, 'start.js')), 90],
  ['first question, JS', sum(question), 130],
  ['CSS, all', sum(css), 20],
  ['fonts of the interface', fonts.reduce((t, name) => t + readFileSync(join(assets, name)).length / 1000, 0), 100],
];
console.log('\nSizes (kB, gzip −9; fonts as they are):');
for (const [name, size, budget] of rows) {
  console.log(
    `  ${name.padEnd(24)} ${size.toFixed(1).padStart(7)}   budget ${budget}${size > budget ? '   OVER' : ''}`,
  );
}
