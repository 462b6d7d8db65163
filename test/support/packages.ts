/** Kommunpaket for tests: the example as it ships, any valid one for a seed, and one put into a case. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits } from '#steps/case/edit.ts';
import { adoptEdits, answerEdit, type PackageChoice } from '#steps/package/in-case.ts';
import { packageText, readPackage } from '#steps/package/read.ts';
import type { KommunPackage } from '#steps/package/schema.ts';
import { at } from './cases.ts';

export const exampleFile = 'steps/package/example/exempelkommunen.kommunpaket.json';
export const packageDay = '2026-11-22';

/** The example as JSON, to be changed into other files. */
export const exampleRaw = (): Record<string, unknown> => JSON.parse(readFileSync(exampleFile, 'utf8'));

export const packageBytesOf = (raw: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(raw));

/** @throws Error with the sentence that refuses it. */
export function packageFrom(raw: unknown): KommunPackage {
  const read = readPackage(packageBytesOf(raw), packageDay);
  if (!read.ok) throw new Error(read.text);
  return read.value;
}

export const examplePackage = (): KommunPackage => packageFrom(exampleRaw());

const author = { voice: 'public', at } as const;

/** The case with the package in use, and with an answer to each of its questions when one is given. */
export function withPackage(c: CaseFile, pack: KommunPackage, choice?: PackageChoice): CaseFile {
  const answers =
    choice === undefined ? [] : pack.questions.map((asked) => answerEdit(pack, asked, choice, { voice: 'joint', at }));
  return applyEdits(c, [...adoptEdits(c, pack.id, packageText(pack), author), ...answers]);
}

const source = fc.record({ title: fc.constantFrom('Riktlinjer', 'Beslut § 12') });
const limit = (most: number) =>
  fc.option(fc.record({ value: fc.integer({ min: 1, max: most }), why: fc.constant('Vår egen policy.'), source }), {
    nil: undefined,
  });

/** Any valid package, as the JSON of its file. */
export const anyPackage = fc
  .record({
    questions: fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
        question: fc.constantFrom('Har ni talat med de boende?', 'Finns en ”plan” för & efter <b>året</b>?'),
        why: fc.constantFrom('Nämnden vill veta det.', 'Ångström, {{behov.text}} och [[K31]].'),
        wanted: fc.constantFrom('ja', 'nej'),
        source,
      }),
      { maxLength: 4, selector: ({ id }) => id },
    ),
    limits: fc.record({
      lawyerReadsFrom: limit(700_000),
      longestMonths: limit(120),
      publicSekPerYear: limit(5_000_000),
    }),
  })
  .map((own) => ({ format: 'iop-kommunpaket', version: 1, id: 'nagon', edition: '1', kommun: 'Någon kommun', ...own }));

export const anyChoice = fc.constantFrom<PackageChoice | undefined>('ja', 'nej', 'vet_inte', undefined);
