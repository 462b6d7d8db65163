/** Swedish forms that a sentence asks of numbers and phrases. Figures, dates and lists: `steps/swedish/format.ts`. */
import { groupDigits } from '#steps/swedish/format.ts';

const words = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** Nouns that follow a number, plural to singular. All are of the common gender, so the word for 1 is "en". */
const singular = new Map([
  ['månaders', 'månads'],
  ['månader', 'månad'],
  ['gånger', 'gång'],
  ['ledamöter', 'ledamot'],
  ['dagar', 'dag'],
  ['timmar', 'timme'],
]);

/** One to twelve in words, other numbers in figures. */
export function numberWord(number: number): string {
  return (number > 0 ? words[number] : undefined) ?? groupDigits(number);
}

/** Lets the noun after the number 1 stand in the singular: "månaders uppsägningstid" → "månads uppsägningstid". */
export function nounAfter(number: number, text: string): string {
  if (number !== 1) return text;
  return text.replace(/^(\s*)(\p{L}+)/u, (whole, space: string, noun: string) => {
    const form = singular.get(noun);
    return form === undefined ? whole : `${space}${form}`;
  });
}

/** A number in the words of the user: "12 månader" → "tolv månader", "1 månad" → "en månad". */
export function duration(text: string): string {
  return text.replace(/\b(\d{1,2}) (\p{L}+)/gu, (_whole, digits: string, noun: string) => {
    const number = Number(digits);
    return `${numberWord(number)} ${nounAfter(number, noun)}`;
  });
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1);
}

/** A name as it stands inside a sentence: "Kodgrupp (CPV)" → "kodgrupp (CPV)"; "IOP" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLocaleLowerCase('sv-SE') + text.slice(1) : text;
}

/** Without white space around it and without the mark that ended it. */
export function withoutStop(text: string): string {
  return clean(text).replace(/[\s.,;:]+$/u, '');
}

/** Whole sentences: a capital first and a full stop last. */
export function sentences(text: string): string {
  const trimmed = clean(text);
  if (trimmed === '') return '';
  return capital(/[.!?…][”"')]?$/u.test(trimmed) ? trimmed : `${trimmed.replace(/[,;:]+$/u, '')}.`);
}

/** One line: line breaks and runs of white space become one space; no-break spaces stay. */
export function clean(text: string): string {
  return text.replace(/[\t\n\r ]+/gu, ' ').trim();
}

/**
 * The parties' own words as they stand: white space tidied, nothing bent. A single line gets a capital first and a full
 * stop last; several lines, and lines that are items of a list, are kept as they are.
 */
export function ownWords(text: string): string {
  const kept = keepLines(text);
  return kept.includes('\n') || listMark(kept) !== undefined ? kept : sentences(kept);
}

/** The lines of a text, each tidied, empty ones left out. */
export const keepLines = (text: string): string =>
  text
    .split(/\r\n?|\n/u)
    .map(clean)
    .filter((line) => line !== '')
    .join('\n');

/** The mark that opens a line which is an item of a list: "- ", "• ", "1. ", "a) ". Undefined for other lines. */
export function listMark(line: string): 'bullets' | 'numbers' | 'letters' | undefined {
  if (/^[-–—*•·]\s+\S/u.test(line)) return 'bullets';
  if (/^[a-z]\)\s+\S/u.test(line)) return 'letters';
  return /^\d{1,2}[.)]\s+\S/u.test(line) ? 'numbers' : undefined;
}

/** An item of a list without its mark. */
export const withoutMark = (line: string): string => line.replace(/^(?:[-–—*•·]|\d{1,2}[.)]|[a-z]\))\s+/u, '');

/** Region in place of kommun, in our own words only; the gender is the same, so nothing else changes. */
export function forRegion(text: string): string {
  return text
    .replaceAll(/\bKommunen(s?)\b/gu, 'Regionen$1')
    .replaceAll(/\bkommunen(s?)\b/gu, 'regionen$1')
    .replaceAll('kommunfullmäktige', 'regionfullmäktige');
}
