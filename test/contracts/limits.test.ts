/** Nothing is too long to be read at once: functions, files, and how deep a function turns (that one is Biome's). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mostFileLines, mostFunctionLines, tooLongIn } from './limits.ts';

const root = new URL('../../', import.meta.url).pathname;
const files = ['src', 'steps', 'templates'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

describe('the limits', () => {
  it(`hold: a function has at most ${mostFunctionLines} lines, a file at most ${mostFileLines}`, () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap((file) => tooLongIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});

describe('what is too long', () => {
  const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

  it('is a function with one line more than a function may have', () => {
    const most = mostFunctionLines - 2;
    expect(tooLongIn('a.ts', `function f() {\n${lines(most, '  g();')}}\n`)).toEqual([]);
    expect(tooLongIn('a.ts', `const f = () => {\n${lines(most + 1, '  g();')}};\n`)).toEqual([
      `a.ts:1: a function of ${mostFunctionLines + 1} lines`,
    ]);
  });

  it('is a file with one line more than a file may have', () => {
    expect(tooLongIn('a.ts', lines(mostFileLines, 'g();'))).toEqual([]);
    expect(tooLongIn('a.ts', lines(mostFileLines + 1, 'g();'))).toEqual([`a.ts: ${mostFileLines + 1} lines of code`]);
  });

  it('is no table of words, but a table with functions in it is', () => {
    const table = (row: string): string => `export const table = [\n${lines(mostFileLines, row)}];\n`;
    expect(tooLongIn('a.ts', table("  { text: 'Ja' },"))).toEqual([]);
    expect(tooLongIn('a.tsx', table('  () => <p />,'))).toEqual([`a.tsx: ${mostFileLines + 2} lines of code`]);
  });
});
