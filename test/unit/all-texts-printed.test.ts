/** Nothing of our own that a document prints is missing from Alla texter. */
import { describe, expect, it } from 'vitest';
import { loadAllTexts } from '#src/app/places/all-texts/load.ts';
import { knownCaseFile, titleOf } from '#steps/law/cases/known-case-file.ts';
import { allKnownCases, type KnownCase } from '#steps/law/cases/known-cases.ts';
import { inDocument } from '#templates/kinds/fixed-prose.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { ofTheParties } from '#templates/tree/third-person.ts';
import { full } from '#test/support/full.ts';

const today = '2026-11-30';
const words = await documentWords();

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** What changes from case to case is masked: gaps, numbers, names of the parties and what stands within quotation marks. */
const masked = (text: string, names: readonly string[] = []): string =>
  names
    .filter((name) => name !== '')
    .reduce((rest, name) => rest.replaceAll(name, '…'), text)
    .replace(/\[Saknas:[^\]]*\]/gu, '…')
    .replace(/”[^”]*”/gu, '…')
    .replace(/(?<!\p{L})(?:En|Ett|Två|Tre|Fyra|Fem|Sex|Sju|Åtta|Nio|Tio|Elva|Tolv) (?=saker? )/gu, '… ')
    .toLowerCase();

const shown = stringsIn(await loadAllTexts(today));
const onPage = masked([...shown, ...shown.map(ofTheParties)].join('\n'));

/** Sentences that carry a number or a name are made of what stands on the page beside what somebody has answered. */
const isOwn = (sentence: string): boolean => sentence !== '' && !/[\d…]|https?:/u.test(sentence);

/** A list of names (sources, choices) is there when each of its names is. */
const isShown = (sentence: string): boolean =>
  onPage.includes(sentence) || sentence.split(/ och |, | \(passar\)/u).every((name) => onPage.includes(name));

function missing(known: KnownCase): readonly string[] {
  const names = [
    titleOf(known),
    ...known.parties,
    ...known.parts.map(({ name }) => name),
    known.name,
    ...(known.need ?? '').split(/(?<=\.)\s+/u),
  ];
  const c = knownCaseFile(known);
  return documentKinds
    .filter(({ kind }) => kind !== 'everything')
    .flatMap(({ kind }) =>
      inDocument(makeDocument(c, { kind, today, words }))
        .flatMap(({ text }) => masked(text, names).split(/(?<=[.?!:;])\s+/u))
        .map((sentence) => sentence.trim().replace(/[.;:?!]$/u, ''))
        .filter((sentence) => isOwn(sentence) && !isShown(sentence))
        .map((sentence) => `${kind}: ${sentence}`),
    );
}

const tried = full ? allKnownCases : allKnownCases.filter(({ id }) => ['X07', 'Y10'].includes(id));

describe('Alla texter', () => {
  it.each(tried)('har varje mening som dokumenten skriver i $id', (known) => {
    expect([...new Set(missing(known))]).toEqual([]);
  });
});
