/**
 * What is written on a button or a link is part of its name, so that who speaks to the computer says what is seen, and a button
 * that stands once in every row says in its name which row it is for. Read out of the sources: the browser's own check of a
 * page (axe) sees only the rows that the page happens to have.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Control, controlsOf, sourcesIn } from '#test/support/shown-texts.ts';

const root = new URL('../../', import.meta.url).pathname;
const controls = ['src/app', 'src/ui']
  .flatMap(sourcesIn)
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => controlsOf(file, readFileSync(`${root}${file}`, 'utf8')));

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv');

/** The words that are seen, and are not in the name. */
const unnamed = ({ at, seen, name }: Control): readonly string[] =>
  name === undefined || seen.includes('…') || plain(name).includes(plain(seen)) || name.trim() === '…'
    ? []
    : [`${at}: ”${seen}” is called ”${name}”`];

/** A button that is drawn once for every row, with the same words each time. */
const alike = ({ at, seen, name, repeated }: Control): readonly string[] =>
  repeated && !(name ?? seen).includes('…') ? [`${at}: every row has ”${name ?? seen}”`] : [];

describe(`the names of ${controls.length} buttons and links`, () => {
  test('hold what is written on them', () => {
    expect(controls.flatMap(unnamed)).toEqual([]);
  });

  test('say which row they are for', () => {
    expect(controls.flatMap(alike)).toEqual([]);
  });
});

test('a planted fault is found', () => {
  const source = `const a = rows.map((row) => <button aria-label={\`Radera \${row.name}\`}>Ta bort</button>);
    const b = rows.map((row) => <button>Ta bort</button>);
    const c = rows.map((row) => <button>Ta bort <span className="visually-hidden">{row.name}</span></button>);`;
  const found = controlsOf('a.tsx', source);
  expect(found).toHaveLength(3);
  expect(found.map((one) => [unnamed(one).length, alike(one).length])).toEqual([
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
});
