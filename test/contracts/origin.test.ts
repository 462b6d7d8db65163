/** What the product says of its origin, and what it never says (P1–P9 of the method). */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { appVersion, originLine } from '#steps/catalogue/about.ts';

const root = new URL('../../', import.meta.url).pathname;
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

const textFile = /\.(ts|tsx|md|css|json|mjs)$/;
const filesIn = (folder: string): readonly string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => textFile.test(name))
    .map((name) => `${folder}/${name}`);
const files = ['src', 'steps', 'templates'].flatMap(filesIn).concat('README.md', 'index.html');

/** The permitted sentence, word for word. */
const permitted =
  'Bygger på de fyra nycklarna från projektet Strategi-IOP, så som Forum och MUCF återger dem. ' +
  'Frågor, ordning och hjälptexter är våra egna.';

const claimsOfOrigin: readonly RegExp[] = [
  /följer\s+(projektet\s+)?strategi-iop/i,
  /följer\s+metod(en|broschyren)?\b/i,
  /metodbroschyr/i,
  /strategi-iop:s\s+metod/i,
  /strategi-iop-metod/i,
  /enligt\s+strategi-iop/i,
  /(godkän\w+|granska\w+|rekommendera\w+|kvalitetssäkra\w+)\s+av\s+(strategi-iop|forum|mucf|skr|uhm|konkurrensverket|upphandlingsmyndigheten)/i,
  /godkänt av/i,
];
const claimsOfOutcome: readonly RegExp[] = [/\bo?lagligt\b/i, /\bgodkänt\b/i, /upphandlingsfritt/i];

/** The list of what is never claimed, and where the law tells of it; and the clauses, where the words are about consent and about aid. */
const mayNameOutcomes = /^(steps\/law\/(texts\/never-claim\.ts|README\.md)|templates\/clauses\/)/;

/** Claims that a text makes about origin or outcome that the product must not make. */
function claimsIn(text: string, file = ''): readonly string[] {
  const patterns = mayNameOutcomes.test(file) ? claimsOfOrigin : [...claimsOfOrigin, ...claimsOfOutcome];
  return patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}

test('the sentence about our origin is the permitted one', () => {
  expect(originLine).toBe(permitted);
});

test('the sentence stands in README.md', () => {
  expect(read('README.md')).toContain(originLine);
});

test('the page Om IOP-verkstaden prints the sentence from its one home', () => {
  const page = read('src/app/places/about/AboutPage.tsx');
  expect(page).toMatch(/import \{[^}]*\boriginLine\b[^}]*\} from '#steps\/catalogue\/about\.ts'/);
  expect(page).toContain('{originLine}');
});

test(`none of ${files.length} files claims more`, () => {
  const found = files.flatMap((file) => claimsIn(read(file), file).map((claim) => `${file}: ”${claim}”`));
  expect(found).toEqual([]);
});

test('the version that the app shows is the version of the package', () => {
  expect(JSON.parse(read('package.json'))).toHaveProperty('version', appVersion);
});

describe('a planted claim is found', () => {
  test.each([
    'Verktyget följer metoden.',
    'Verktyget följer Strategi-IOP.',
    'Den följer metodbroschyren.',
    'Fråga B1 i Strategi-IOP-metoden.',
    'Texten är godkänt av Forum.',
    'Frågorna är granskade av MUCF.',
    'Ert partnerskap är lagligt.',
  ])('%s', (text) => {
    expect(claimsIn(text)).not.toEqual([]);
  });

  test('the permitted sentence is no claim', () => {
    expect(claimsIn(permitted)).toEqual([]);
  });
});
