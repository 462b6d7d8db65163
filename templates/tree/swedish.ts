/** Swedish forms that a sentence asks of numbers and phrases. Figures, dates and lists: `steps/swedish/format.ts`. */
import { groupDigits } from '#steps/swedish/format.ts';

const words = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

const tens = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(' ');
const teens = 'tretton fjorton femton sexton sjutton arton nitton'.split(' ');

/** 1–999: "ettusen" and "etthundra" are written with ett, in one word. */
function belowThousand(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const ones = rest % 10;
  const below =
    rest < 13
      ? rest === 0
        ? ''
        : (words[rest] ?? '').replace(/^en$/u, 'ett')
      : rest < 20
        ? (teens[rest - 13] ?? '')
        : `${tens[Math.floor(rest / 10) - 2] ?? ''}${ones === 0 ? '' : belowThousand(ones)}`;
  return hundreds === 0 ? below : `${belowThousand(hundreds)}hundra${below}`;
}

/**
 * A whole sum in words, as it stands in brackets after the figures: 300 000 → "trehundratusen", 1 250 000 →
 * "en miljon tvåhundrafemtiotusen". Three t in a row become two ("ettusen").
 * @param amount Whole kronor, 0 to under a thousand billion. Empty for any other number.
 */
export function amountInWords(amount: number): string {
  if (!Number.isInteger(amount) || amount < 0 || amount >= 1e12) return '';
  if (amount === 0) return 'noll';
  if (amount === 1) return 'en';
  const large = (size: number, one: string, many: string): readonly string[] => {
    const count = Math.floor(amount / size) % 1000;
    if (count === 0) return [];
    return [count === 1 ? `en ${one}` : `${belowThousand(count)} ${many}`];
  };
  const thousands = Math.floor(amount / 1000) % 1000;
  const below = `${thousands === 0 ? '' : `${belowThousand(thousands)}tusen`}${belowThousand(amount % 1000)}`;
  return [...large(1e9, 'miljard', 'miljarder'), ...large(1e6, 'miljon', 'miljoner'), below]
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll('ttt', 'tt');
}

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

/** "Att låna ut" → "låna ut": an infinitive that fits after "genom att". Words in capitals are left alone. */
export function infinitive(text: string): string {
  const phrase = withoutStop(text).replace(/^att\s+/iu, '');
  return /^\p{Lu}\p{Ll}/u.test(phrase) ? phrase.charAt(0).toLocaleLowerCase('sv-SE') + phrase.slice(1) : phrase;
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

/** Region in place of kommun, in our own words only; the gender is the same, so nothing else changes. */
export function forRegion(text: string): string {
  return text
    .replaceAll(/\bKommunen(s?)\b/gu, 'Regionen$1')
    .replaceAll(/\bkommunen(s?)\b/gu, 'regionen$1')
    .replaceAll('kommunfullmäktige', 'regionfullmäktige');
}
