/** Files broken by a number: the same number always gives the same broken file, so that a long run can be shared and resumed. */
import { isDeepStrictEqual } from 'node:util';
import { revisionOf, serialiseCase } from '#steps/case/revision.ts';
import { type ImportResult, openCase } from '#steps/import/gate.ts';
import { bytesOf } from './valid-case.ts';

/** One chance after the other, below `end`; the same seed gives the same chances. */
function chances(seed: number): (end: number) => number {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x85ebca6b) >>> 0;
  return (end) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
}

type Chance = ReturnType<typeof chances>;

const pick = <T>(from: readonly T[], chance: Chance, otherwise: T): T => from[chance(from.length)] ?? otherwise;

/** Values as JSON: what no field holds, and what some field does. */
const odd = [
  ...['null', '[]', '{}', '""', '-0', '1e308', '1e309', '-1', '0.5', 'true', '"k1"', '"\\ud800"', '"\\u0000"'],
  ...['"joint"', '"public"', '"2027-02-30"', '"__proto__"', '[[[[]]]]', '{"value":1}', '9007199254740993'],
  ...[JSON.stringify('👩‍👩‍👧‍👦'.repeat(40)), JSON.stringify('ä'.repeat(5000)), '"\\u202eabc"', '"o1"', '"p1"'],
] as const;

const keyword = /"(?:id|voice|by|value)": "[a-z][a-z0-9]{0,9}"/g;
const value = /: (?:"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g;
const ids = ['k1', 'k9', 'o1', 'o9', 'p1', 'p9', 'g1', 'public', 'joint'] as const;

interface Source {
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Where a value stands, from and to. */
  readonly values: readonly (readonly [number, number])[];
  readonly ids: readonly (readonly [number, number])[];
}

/** A good file, with the places in it that are worth breaking; found once, since looking takes longer than opening. */
export function sourceOf(text: string): Source {
  const places = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length] as const);
  return { text, bytes: bytesOf(text), values: places(value), ids: places(keyword) };
}

const replaced = ({ text }: Source, [from, to]: readonly [number, number], by: string): Uint8Array =>
  bytesOf(text.slice(0, from) + by + text.slice(to));

const ways: readonly ((source: Source, chance: Chance) => Uint8Array)[] = [
  function bytesExchanged({ bytes }, chance) {
    const copy = bytes.slice();
    for (let left = chance(4); left >= 0; left -= 1) copy[chance(copy.length)] = chance(256);
    return copy;
  },
  function valueExchanged(source, chance) {
    return replaced(source, pick(source.values, chance, [0, 0]), `: ${pick(odd, chance, 'null')}`);
  },
  function idExchanged(source, chance) {
    const place = pick(source.ids, chance, [0, 0]);
    const before = source.text.slice(...place).replace(/"[^"]*"$/, '');
    return replaced(source, place, `${before}"${pick(ids, chance, 'k1')}"`);
  },
  function pieceMoved({ bytes }, chance) {
    const [from, to, length] = [chance(bytes.length), chance(bytes.length), 1 + chance(400)];
    return bytes.slice().copyWithin(to, from, from + length);
  },
  function cut({ bytes }, chance) {
    return bytes.slice(0, chance(bytes.length));
  },
  function noise(_source, chance) {
    return Uint8Array.from({ length: chance(300) }, () => chance(256));
  },
];

/** The broken file with this number. */
export function mutation(sources: readonly Source[], number: number): Uint8Array {
  const chance = chances(number);
  const [first] = sources;
  if (!first) throw new Error('There is nothing to break');
  const source = pick(sources, chance, first);
  const way = ways[number % ways.length];
  return way ? way(source, chance) : source.bytes;
}

/** What is wrong with how the gate met a file; null when all is well. An opened file is saved and opened again. */
export function faultOf(result: ImportResult): string | null {
  if (!result.ok) return /Inget har ändrats i ert ärende\.$/.test(result.text) ? null : `says "${result.text}"`;
  if (result.readOnly) return null;
  if (result.case.rev !== revisionOf(result.case)) return 'has another revision than its content';
  const again = openCase(bytesOf(serialiseCase(result.case)));
  if (!again.ok) return `opens, and what it is saved as does not: ${again.text}`;
  if (again.notices.length > 0) return `is told of twice: ${again.notices.map(({ text }) => text).join(' ')}`;
  return isDeepStrictEqual(again.case, result.case) ? null : 'is another case when it is opened again';
}
