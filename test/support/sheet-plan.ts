/** What the contact sheets show: which cases, which screens and which looks. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { knownCases } from '#steps/law/cases/known-cases.ts';
import type { Level } from '#steps/law/types.ts';
import { emptyCase } from './cases.ts';
import { exampleCase } from './examples.ts';

const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));

const levels: readonly Level[] = [0, 1, 2, 3, 4];

/** The first known case of a level, so that each level is seen whatever the practice cases give. */
function ofLevel(level: Level): readonly (readonly [string, () => CaseFile])[] {
  const found = knownCases.find(({ parts }) => parts.some(({ expected }) => expected.level === level));
  return found ? [[`nivå ${level}`, () => knownCaseFile(found)]] : [];
}

/** Every complete case, one published, one of each level, and one where nothing is answered. */
export const sheetCases: Readonly<Record<string, () => CaseFile>> = Object.fromEntries([
  ...numbers(11).map((number) => [`OVN-${number}`, () => exampleCase(`OVN-${number}`)] as const),
  ['FK-01', () => exampleCase('FK-01')],
  ...levels.flatMap(ofLevel),
  ['tomt', emptyCase],
]);

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly media?: 'print';
  /** Text twice as large as the reader's usual. */
  readonly large?: true;
}

/** A4 is 794 pixels wide on paper. */
export const looks: Readonly<Record<string, Look>> = {
  '390': { width: 390, height: 844 },
  '768': { width: 768, height: 1024 },
  '1280': { width: 1280, height: 800 },
  '1920': { width: 1920, height: 1080 },
  mörkt: { width: 390, height: 844, colorScheme: 'dark' },
  färger: { width: 390, height: 844, forcedColors: 'active' },
  papper: { width: 794, height: 1123, media: 'print' },
  '200-procent': { width: 390, height: 844, large: true },
  '320': { width: 320, height: 640 },
};

/** The screens of a case. The start page is the first: it shows the case as saved. */
export const screens: Readonly<Record<string, string>> = {
  start: '#/',
  oversikt: '#/oversikt',
  fraga: '#/sida/1.1',
  bedomning: '#/bedomning',
  utkast: '#/utkast',
  export: '#/exportera',
  handlaggaren: '#/handlaggaren',
};
