/** The example files are made by src/examples/build; after a change there, run this file with `-u`. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { madeExamples } from '#src/examples/build/make.ts';
import { exampleList, loadExample } from '#src/examples/index.ts';
import { revisionOf } from '#steps/case/case-file.ts';

const folder = new URL('../../src/examples/cases/', import.meta.url).pathname;
const made = madeExamples();

test.each(made)('making $id anew gives the file that is kept', async ({ id, text }) => {
  await expect(text).toMatchFileSnapshot(`${folder}${id}.iop.json`);
});

test('every example on the list has its file, and no file is left over', () => {
  const listed = exampleList.map((example) => example.id).sort();
  expect(made.map((example) => example.id).sort()).toEqual(listed);
  expect(readdirSync(folder).sort()).toEqual(listed.map((id) => `${id}.iop.json`));
});

test.each(exampleList)('$id loads with its own kind and an unbroken revision', async ({ id, kind }) => {
  const loaded = await loadExample(id);
  expect([loaded.id, loaded.kind]).toEqual([id, kind]);
  expect(loaded.rev).toBe(revisionOf(loaded));
});

test('an example that does not exist cannot be loaded', async () => {
  await expect(loadExample('OVN-99')).rejects.toThrow('OVN-99');
});
