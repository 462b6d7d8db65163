/** Every kind of note that the code writes or reads has a decision about whether it may leave with a hand-over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noteKinds } from '#steps/exchange/note-rules.ts';

/** Words before a colon in the code that name something else than a note: settings of the device, addresses, roles. */
const others = new Set([
  'voice',
  'perspective',
  'door',
  'place',
  'exchanges',
  'salts',
  'mailto',
  'file',
  'blob',
  'data',
  'node',
  'https',
  'http',
  'font',
  'xmlns',
]);

const codeIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

test('every kind of note in the code stands among the rules for what may leave', () => {
  const found = new Map<string, string>();
  for (const file of ['src', 'steps', 'templates'].flatMap(codeIn)) {
    const text = readFileSync(file, 'utf8');
    for (const [, kind = ''] of text.matchAll(/[`'"]([a-z][A-Za-z-]{1,30}):(?:\$\{|['"`])/g)) found.set(kind, file);
  }
  const undecided = [...found].filter(([kind]) => !noteKinds.includes(kind) && !others.has(kind));
  expect(undecided).toEqual([]);
  for (const kind of ['revealed', 'clauseOff', 'unknown', 'typed']) expect([...found.keys()]).toContain(kind);
});
