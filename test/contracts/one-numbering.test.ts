/**
 * A page has one number where somebody sees it: which of so many behind a door, its own in the whole method. What a question
 * page says of another page names what is asked there, since its number may be one that nobody has been shown.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = ['steps', 'src/ui', 'src/app/places/question'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

test('no words of a question page name the number of a page', () => {
  expect(files.length).toBeGreaterThan(200);
  const named = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /\bsida(?:n|orna)? [FE\d]\.\d/i.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(named).toEqual([]);
});
