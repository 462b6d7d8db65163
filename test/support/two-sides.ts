/** Cases that two sides have changed, decoded from small numbers so that they are quick to make and shrink well. */
import fc from 'fast-check';
import { type CaseFile, rowsAt, type Value } from '#steps/case/case-file.ts';
import { applyEdit, type Edit } from '#steps/case/edit.ts';
import { emptyCase } from './cases.ts';

export type Side = 'public' | 'o1';

const paths = [
  'term.start',
  'term.end',
  'partnership.name',
  'challenge',
  'otherSupport.amount',
  'residentialType@p1',
] as const;
const lanes = ['joint', 'public', 'o1'] as const;
const lists = ['goals', 'risks', 'goals/g1/signs'] as const;
const ids = ['g1', 'g2', 'g3', 'g4', 'g5'] as const;
const values: readonly Value[] = [
  'Bidraget är 100 000 kr',
  'Bidraget är 250 000 kr',
  'Mötesplats',
  'Mo\u0308tesplats',
  '2027-01-01',
  '2026-06-30',
  250_000,
  400_000,
  0,
  -0,
  ['a', 'b'],
  ['b', 'a'],
  [1, 2],
  [2, 1],
];

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

/** One act of a side. The same number gives the same act on the same case. */
export function actOf(code: number, side: Side, c: CaseFile): Edit {
  const [kind, a, b, v] = [code % 9, Math.floor(code / 9), Math.floor(code / 63), Math.floor(code / 189)];
  const at = `2026-09-${String(1 + (code % 28)).padStart(2, '0')}T08:00:00Z`;
  const entry = { value: pick(values, v), by: side, at };
  const list = pick(lists, a);
  const rows = rowsAt(c, list);
  const id = rows.length > 0 ? pick(rows, b).id : pick(ids, b);
  if (kind < 3) return { op: 'answer', path: pick(paths, a), voice: pick(lanes, b), entry };
  if (kind === 3) return { op: 'answer', path: pick(paths, a), voice: pick(lanes, b), entry: null };
  if (kind === 4) return { op: 'note', path: `motivation:R${1 + (a % 4)}`, voice: pick(lanes, b), entry };
  if (kind === 5) {
    const fresh = `${side === 'public' ? 'k' : 'f'}${code}`;
    const item = { id: b % 4 === 0 ? pick(ids, v) : fresh, voice: 'joint', by: side, at, fields: { text: entry } };
    return { op: 'add', list, index: v % 5, item };
  }
  if (kind === 6) return { op: 'remove', list, id };
  if (kind === 7) return { op: 'move', list, id, index: v % 5 };
  return { op: 'field', list, id, field: pick(['text', 'amount'], a), entry: code % 5 === 0 ? null : entry };
}

export function after(c: CaseFile, codes: readonly number[], side: Side): CaseFile {
  return codes.reduce((now, code) => applyEdit(now, actOf(code, side, now)), c);
}

export const codes = (maxLength: number): fc.Arbitrary<readonly number[]> => fc.array(fc.nat(9_999), { maxLength });

const started = after(emptyCase(), [0, 189, 9, 18 + 63, 5, 14 + 63, 23, 5 + 9 * 3, 8, 17 + 63 * 2, 4], 'public');

export interface ThreeCases {
  readonly base: CaseFile;
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
}

/** A common start, and what two sides have made of it apart. */
export const threeCases: fc.Arbitrary<ThreeCases> = fc
  .tuple(codes(8), codes(6), codes(6))
  .map(([first, own, other]) => {
    const base = after(started, first, 'public');
    return { base, mine: after(base, own, 'public'), theirs: after(base, other, 'o1') };
  });
