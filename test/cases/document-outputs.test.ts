/** Examples in every kind of document: each output says what the tree says, and the PDF is well made. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { plainWords } from '#src/documents/plain.ts';
import { exampleList, loadExample } from '#src/examples/index.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { full } from '#test/support/full.ts';
import { prove } from '#test/support/output-proof.ts';

const today = '2026-11-22';
const fonts = readFonts();
const folder = mkdtempSync(join(tmpdir(), 'iop-outputs-'));
const files: string[] = [];

/** The longest, and one with figures, go through the programs of others; all of them under `npm run test:full`. */
const triedOutside = (): readonly string[] => files.filter((file) => full || /OVN-11|assessment/.test(basename(file)));

function keep(name: string, pdf: Uint8Array): void {
  const file = join(folder, `${name}.pdf`);
  writeFileSync(file, pdf);
  files.push(file);
}

/** Runs a program, or says that it is not here. */
function run(program: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const squeezed = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/g, ' ').trim();

afterAll(() => {
  if (run('qpdf', ['--version']) === undefined) console.warn('Inte kontrollerat: qpdf finns inte här.');
});

/**
 * The largest practice case, with several organisations; OVN-01 comes below in every kind. Every example under `npm run test:full`.
 */
const telling = ['OVN-11'];
const printed = exampleList.filter(({ id }) => full || telling.includes(id));

describe('the agreement of an example', () => {
  test.each(printed)('$id says the same in PDF, Word, HTML and text', async ({ id }) => {
    const document = makeDocument(await loadExample(id), { kind: 'agreement', today });
    const { faults, pdf, readBack } = await prove(document, fonts);
    keep(id, pdf);
    expect(faults).toEqual([]);
    expect(squeezed(readBack) === squeezed(plainWords(document))).toBe(true);
  });
});

/** The agreement is read above, of a larger case. */
const kinds = documentKinds.filter(({ kind }) => full || kind !== 'agreement');

describe('every kind of document', () => {
  test.each(kinds)('$name says the same in PDF, Word, HTML and text', async ({ kind }) => {
    const { faults, pdf } = await prove(makeDocument(await loadExample('OVN-01'), { kind, today }), fonts);
    keep(`OVN-01-${kind}`, pdf);
    expect(faults).toEqual([]);
  });
});

test('qpdf finds no fault in any of them', { timeout: 120_000 }, ({ skip }) => {
  expect(files.length).toBe(printed.length + kinds.length);
  expect(triedOutside().length).toBeGreaterThan(1);
  for (const file of triedOutside()) {
    const said = run('qpdf', ['--check', file]);
    if (said === undefined) return skip('Inte kontrollerat: qpdf finns inte här.');
    expect(said).toContain('No syntax or stream encoding errors found');
  }
  return undefined;
});

test('every font in them is embedded', ({ skip }) => {
  for (const file of triedOutside()) {
    const said = run('pdffonts', [file]);
    if (said === undefined)
      return skip('Inte kontrollerat: pdffonts finns inte här. Den egna kontrollen har läst typsnitten.');
    const fontLines = said.trim().split('\n').slice(2);
    expect(fontLines.length).toBeGreaterThan(0);
    // Columns: name, type, encoding, embedded, subset, has a map to Unicode.
    for (const line of fontLines) expect(line).toMatch(/ yes yes yes +\d+ +0$/);
  }
  return undefined;
});
