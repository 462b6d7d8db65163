/** Files made to hang or exhaust whoever opens them. Each is made when it is asked for; none holds anything but noise. */
import { zlibSync } from 'fflate';
import { bytesOf, validText } from './valid-case.ts';

export interface Hostile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Which stop it must meet; 'opens' when it is harmless. */
  readonly stop: string;
}

const million = 1_000_000;

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
}

const object = (dictionary: string, data: string | Uint8Array): readonly (string | Uint8Array)[] => [
  `1 0 obj\n<</Type /EmbeddedFile ${dictionary}>>\nstream\n`,
  data,
  '\nendstream\nendobj\n',
];

const pdf = (...parts: readonly (string | Uint8Array)[]): Uint8Array => joined(['%PDF-1.7\n', ...parts]);

/** A bomb of `size` bytes of `fill`, after `start`. */
function bomb(size: number, start: string, fill: string): readonly (string | Uint8Array)[] {
  const packed = zlibSync(bytesOf(start + fill.repeat(size)), { level: 9 });
  return object(`/Filter /FlateDecode /Length ${packed.length}`, packed);
}

const times = (count: number, part: string): string => part.repeat(count);
const heads = (count: number, dictionary: string): string =>
  times(count, `1 0 obj\n<</Type /EmbeddedFile ${dictionary}>>\nstream\n`);
const filled = (size: number, start: string, fill: string): string =>
  start + fill.repeat(Math.max(0, Math.floor((size - start.length) / fill.length)));

const good = validText();
const swap = (from: string, to: string): Uint8Array => {
  if (!good.includes(from)) throw new Error(`fixture lacks ${from}`);
  return bytesOf(good.replace(from, () => to));
};
const title = (text: string): Uint8Array => swap('"Mötesplats Ängen"', JSON.stringify(text));
const keys = (count: number, value: string): string =>
  Array.from({ length: count }, (_, n) => `"k${n}":${value}`).join();
const family = '👩‍👩‍👧‍👦';

export const hostileFiles: readonly Hostile[] = [
  { name: 'PDF, one bomb of 30 MB of nothing', make: () => pdf(...bomb(30 * million, '', '\0')), stop: 'IM-10' },
  {
    name: 'PDF, one bomb of 30 MB that begins as a case',
    make: () => pdf(...bomb(30 * million, '{', ' ')),
    stop: 'IM-10',
  },
  {
    name: 'PDF, 50 bombs of 19.9 MB',
    make: () => {
      const one = joined(bomb(19.9 * million, '', '\0'));
      return pdf(...Array.from({ length: 50 }, () => one));
    },
    stop: 'IM-03',
  },
  {
    name: 'PDF of 19 MB, 200 heads that each claim 19 MB',
    make: () => pdf(filled(19 * million, heads(200, '/Length 19000000'), 'x')),
    stop: 'IM-03',
  },
  {
    name: 'PDF of 19 MB, 200 heads without a length, line breaks after',
    make: () => pdf(filled(19 * million, heads(200, ''), '\r')),
    stop: 'IM-03',
  },
  {
    name: 'PDF of 18 MB, 200 heads with a length kept elsewhere',
    make: () => pdf(filled(18 * million, heads(200, '/Length 9 0 R'), '9 0 ob ')),
    stop: 'IM-03',
  },
  {
    name: 'PDF of 20 MB, a million objects',
    make: () => pdf(times(million, '1 0 obj <<>>\nendobj\n').slice(0, 19.9 * million)),
    stop: 'IM-05',
  },
  { name: 'PDF of 20 MB of slashes', make: () => pdf(times(19.9 * million, '/')), stop: 'IM-05' },
  { name: 'PDF of 20 MB of names', make: () => pdf(times(1.4 * million, '/EmbeddedFile ')), stop: 'IM-05' },
  { name: 'JSON, 12 000 families in one field', make: () => title(family.repeat(12_000)), stop: 'opens' },
  { name: 'JSON, 30 000 families in one field', make: () => title(family.repeat(30_000)), stop: 'IM-11' },
  { name: 'JSON, one text of 10 MB', make: () => title('x'.repeat(10 * million)), stop: 'IM-11' },
  { name: 'JSON, one text of 19 MB of marks', make: () => title('\u0337'.repeat(9 * million)), stop: 'IM-11' },
  {
    name: 'JSON, 600 000 unknown keys',
    make: () => swap('"format":', `${keys(600_000, '1')},"format":`),
    stop: 'IM-10',
  },
  {
    name: 'JSON, 55 000 unknown keys',
    make: () => swap('"format":', `${keys(55_000, '1')},"format":`),
    stop: 'IM-09',
  },
  {
    name: 'JSON, 55 000 unknown answers',
    make: () => swap('"hopes":', `${keys(55_000, '{}')},"hopes":`),
    stop: 'IM-09',
  },
  {
    name: 'JSON, 60 000 goals',
    make: () => swap('"goals": [', `"goals": [${times(60_000, '{"a":1,"b":2},')}`),
    stop: 'IM-10',
  },
  { name: 'JSON, ten million numbers', make: () => bytesOf(`[${times(9.9 * million, '1,')}1]`), stop: 'IM-10' },
  { name: 'JSON, 100 000 levels', make: () => bytesOf('['.repeat(100_000)), stop: 'IM-09' },
  { name: 'JSON, 20 MB of space', make: () => bytesOf(`{${' '.repeat(19.9 * million)}`), stop: 'IM-02' },
  {
    name: 'JSON, three million escapes',
    make: () => swap('"Mötesplats Ängen"', `"${times(3.2 * million, '\\u0041')}"`),
    stop: 'IM-11',
  },
];
