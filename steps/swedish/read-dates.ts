/** Days as people write them in Swedish, and the value that they stand for; `undefined` for what is not surely a day. */
import { monthNames } from './numbers.ts';
import { plainly } from './read-numbers.ts';

const short = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const weekdays = ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'];

const two = (value: number): string => String(value).padStart(2, '0');

/** 1–12 for a whole name or a usual abbreviation; 0 for any other word, however it begins. */
function monthOf(word: string): number {
  const bare = word.replace(/\.$/, '');
  const whole = monthNames.map(String).indexOf(bare);
  return (whole >= 0 ? whole : short.indexOf(bare === 'sept' ? 'sep' : bare)) + 1;
}

/** True for a day that stands in the calendar, year 2000–2100. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 2000 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const day = (year: number, month: number, date: number): Day | undefined =>
  isDay(year, month, date) ? { year, month, day: date } : undefined;

/** Years that a partnership is planned in: what six digits may mean. */
const plausible = (year: number): boolean => year >= 20 && year <= 50;

/** '270101' is 1 January 2027; six digits that may also be day, month, year are not understood. */
function sixDigits(text: string): Day | undefined {
  const [a, b, c] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)].map(Number);
  if (a === undefined || b === undefined || c === undefined) return undefined;
  const backwards = plausible(c) && isDay(2000 + c, b, a);
  return plausible(a) && !backwards ? day(2000 + a, b, c) : undefined;
}

function inDigits(text: string): Day | undefined {
  if (/^\d{6}$/.test(text)) return sixDigits(text);
  const iso = /^(\d{4})([-./ ]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso && (iso[2] !== '' || text.length === 8)) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const nordic = /^(\d{1,2})(?:\/(\d{1,2})[ -/]|\.(\d{1,2})\.)(\d{4})$/.exec(text);
  return nordic ? day(Number(nordic[4]), Number(nordic[2] ?? nordic[3]), Number(nordic[1])) : undefined;
}

const inWords =
  /^(?:(sön|mån|tis|ons|tors|fre|lör)(?:dag|dagen|\.)?,? )?(?:den )?(\d{1,2})(?::[ae]|\.)? ([a-zåäö]+\.?)(?: ?-(\d{2})| (\d{4}))$/;

function withMonth(text: string): Day | undefined {
  const found = inWords.exec(text);
  if (!found) return undefined;
  const [, weekday, date, month = '', shortYear, year] = found;
  const read = day(shortYear === undefined ? Number(year) : 2000 + Number(shortYear), monthOf(month), Number(date));
  if (!read || weekday === undefined) return read;
  // A weekday that does not fit says that one of the two is wrong, and nobody knows which.
  const real = weekdays[new Date(Date.UTC(read.year, read.month - 1, read.day)).getUTCDay()];
  return real === weekday ? read : undefined;
}

/** '2027-03-12', '12 mars 2027', '1:a mars 2027', '1.3.2027', '12/3 2027', '270312' → '2027-03-12'. */
export function readDate(text: string): string | undefined {
  const plain = plainly(text);
  const read = inDigits(plain) ?? withMonth(plain.replace(/\.$/, ''));
  return read && `${read.year}-${two(read.month)}-${two(read.day)}`;
}

function dayAndMonth(text: string): readonly [month: number, day: number] | undefined {
  const iso = /^(\d{2})-(\d{2})$/.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2])];
  const words = /^(?:den )?(\d{1,2})(?::[ae]|\.)? ([a-zåäö]+\.?)$/.exec(text);
  if (words) return [monthOf(words[2] ?? ''), Number(words[1])];
  const digits = /^(\d{1,2})[/.](\d{1,2})\.?$/.exec(text);
  return digits ? [Number(digits[2]), Number(digits[1])] : undefined;
}

/** '31 mars', 'senast 31 mars varje år', '31/3', '31.3' and '03-31' → '03-31'. */
export function readDayMonth(text: string): string | undefined {
  const plain = plainly(text)
    .replace(/^(?:senast|före|till|till och med|t\.o\.m\.) (?=den |\d)/, '')
    .replace(/ (?:varje år|årligen|per år)\.?$/, '');
  const [month, date] = dayAndMonth(plain) ?? [0, 0];
  // A leap year, so that 29 February can be said.
  return isDay(2028, month, date) ? `${two(month)}-${two(date)}` : undefined;
}
