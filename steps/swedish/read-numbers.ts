/**
 * Numbers as people write them in Swedish offices, and the value that they stand for. Each reader is small and says
 * `undefined` for everything that it does not surely understand: a guess would become an answer.
 */

import type { CountUnit } from '#steps/catalogue/step.ts';

/** Ordinary spaces and signs instead of those that Word and Excel put in; one space between words. */
export function plainly(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Digits grouped by threes, with spaces, dots or commas: '1 250 000'. A comma once only is a decimal sign. */
const grouped = /^(?:\d{1,3}(?:( |\.|')\d{3}(?:\1\d{3})*)|\d{1,3}(?:,\d{3}){2,})$/;

/** '1 250 000', '1250000', '1.250.000' → 1250000. */
function readWhole(text: string): number | undefined {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  return grouped.test(text) && text.length <= 20 ? Number(text.replace(/[ .,']/g, '')) : undefined;
}

/** '11,2345', '11.2', '1 200,50' → a number; undefined with more decimals than `decimals`. */
export function readDecimal(text: string, decimals: number): number | undefined {
  const plain = plainly(text);
  const [, whole = plain, part = ''] = /^(.*\d)[,.](\d{1,9})$/.exec(plain) ?? [];
  const number = /^[\d ]+$/.test(whole) ? readWhole(whole) : undefined;
  if (number === undefined || part.length > decimals) return undefined;
  return part === '' ? number : Number(`${number}.${part}`);
}

/** What may stand after a number of a kind, as people write it. */
const after = {
  month: /^(?:mån|mån\.|månad|månader)$/,
  hour: /^(?:h|tim|tim\.|timme|timmar)(?: ?(?:\/|per) ?år)?$/,
  seat: /^(?:plats|platser|ledamot|ledamöter|person|personer)$/,
  meeting: /^(?:möte|möten|gång|gånger|ggr)(?: ?(?:\/|per) ?år)?$/,
  person: /^(?:person|personer|människor|deltagare)$/,
} as const satisfies Readonly<Record<CountUnit, RegExp>>;

/** '12 000', '3,0', '3 st' and, when the number counts `unit`, '3 månader' → a whole number. */
export function readInteger(text: string, unit?: CountUnit): number | undefined {
  const [, number = '', word = ''] = /^([\d .,']*\d)(?: ?([^\d].*))?$/.exec(plainly(text)) ?? [];
  const known = word === '' || /^(?:st|st\.|stycken)$/.test(word) || (unit !== undefined && after[unit].test(word));
  return known ? readWhole(number.replace(/,0+$/, '')) : undefined;
}

/** '10', '10 %', '10 procent', '10,0 %' → 10. A part of a percent is not understood: 0,5 may be a half. */
export function readPercent(text: string): number | undefined {
  const [, number] = /^(\d{1,3})(?:,0+)?(?: ?(?:%|procent))?\.?$/.exec(plainly(text)) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** '2027', '2027.' and 'år 2027' → 2027. */
export function readYear(text: string): number | undefined {
  const [, year] = /^(?:år )?(\d{4})\.?$/.exec(plainly(text)) ?? [];
  return year === undefined ? undefined : Number(year);
}

export type MoneyUnit = 'kr' | 'kr per timme' | 'kr per år' | 'euro';

const largest = 1_000_000_000_000;

const factors: readonly (readonly [word: RegExp, factor: number])[] = [
  [/^(?:tkr|tsek|ksek|tusen|tusen kr|tusen kronor)$/, 1000],
  [
    /^(?:mkr|mnkr|msek|mn|mn kr|mn kronor|miljon|miljoner|miljoner kr|miljoner kronor|milj|milj\. ?kr|milj kr)$/,
    1_000_000,
  ],
  [/^(?:mdkr|mdr|mdr kr|miljard|miljarder|miljarder kr|miljarder kronor)$/, 1_000_000_000],
];

const currency: Readonly<Record<MoneyUnit, RegExp>> = {
  kr: /^(?:kr|kronor|:-|sek)$/,
  'kr per timme': /^(?:kr|kronor|:-|sek)?(?: ?(?:\/|per|i) ?(?:h|tim|timme|timmen))?$/,
  'kr per år': /^(?:kr|kronor|:-|sek)?(?: ?(?:\/|per|om) ?(?:år|året)| årligen)?$/,
  euro: /^(?:€|eur|euro)$/,
};

/** What a number is multiplied by for the words after it; undefined when they are not understood. */
function factorOf(words: string, unit: MoneyUnit): number | undefined {
  if (words === '' || currency[unit].test(words)) return 1;
  if (unit === 'euro') return undefined;
  const [, bare = words] = unit === 'kr per år' ? (/^(.*\S) ?(?:\/|per) ?år$/.exec(words) ?? []) : [];
  return factors.find(([word]) => word.test(bare))?.[1];
}

/** A number with decimals that are none, or that the factor makes whole. */
function amount(number: string, factor: number): number | undefined {
  const [, whole = number, part = ''] = /^(.*\d)[,.](\d{1,6})$/.exec(number) ?? [];
  // '1.250' may be a thousand or a little more than one; only without a factor are dots surely groups.
  if (factor === 1 && readWhole(number) !== undefined) return readWhole(number);
  const value = readWhole(whole);
  const clear = factor === 1 ? /^0{0,2}$/.test(part) : part.length !== 3 || !number.includes('.');
  if (value === undefined || !clear) return undefined;
  const total = value * factor + (part === '' ? 0 : (Number(part) * factor) / 10 ** part.length);
  return Number.isInteger(total) ? total : undefined;
}

/**
 * '100 000 kr', '1 200 000,00', '450 tkr', '1,2 mkr', 'SEK 100 000', and for a sum per year '100 000 kr/år' → whole
 * kronor (or euro). A sum in another currency or per another time is not understood.
 */
export function readMoney(text: string, unit: MoneyUnit = 'kr'): number | undefined {
  const plain = plainly(text).replace(/\.$/, '');
  const front = unit === 'euro' ? /^(?:eur|euro|€) ?(?=\d)/ : /^(?:sek|kr) ?(?=\d)/;
  const bare = plain.replace(front, '').replace(/,-(?=$| )/, '');
  const [, number = '', words = ''] = /^([\d .,']*\d) ?([^\d]*)$/.exec(bare) ?? [];
  const factor = factorOf(words, unit);
  const value = factor === undefined ? undefined : amount(number, factor);
  return value !== undefined && value <= largest ? value : undefined;
}
