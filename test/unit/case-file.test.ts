import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits, type Edit, inverseEdits } from '#steps/case/edit.ts';
import { revisionOf, serialiseCase, withRev } from '#steps/case/revision.ts';
import { openCase } from '#steps/import/gate.ts';
import { full } from '#test/support/full.ts';
import { bytesOf, entry, validCase } from '#test/support/valid-case.ts';

const runs = { numRuns: full ? 10_000 : 100, seed: 20261122 };

const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((value) =>
    value
      .normalize('NFC')
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
      .replace(/\p{M}{3,}/gu, ''),
  )
  .filter((value) => value.trim() !== '' || value === '');
const voice = fc.constantFrom('public', 'o1', 'joint');
const answer: fc.Arbitrary<Edit> = fc
  .record({
    path: fc.constantFrom('hopes', 'partnership.name', 'challenge', 'ideaLink'),
    voice,
    value: fc.option(text),
  })
  .map(({ path, voice: lane, value }) => ({
    op: 'answer',
    path,
    voice: lane,
    entry: value === null ? null : entry(value, lane),
  }));
const id = fc.constantFrom('g1', 'g2', 'g3');
const list = 'goals';
const index = fc.nat(4);
const rows: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ id, index, voice }).map(({ id: row, index: at, voice: lane }): Edit => {
    const item = { id: row, voice: lane, by: lane, at: entry('').at, fields: { text: entry('Ett mål') } };
    return { op: 'add', list, index: at, item };
  }),
  id.map((row): Edit => ({ op: 'remove', list, id: row })),
  fc.record({ id, index }).map(({ id: row, index: at }): Edit => ({ op: 'move', list, id: row, index: at })),
  fc.record({ id, value: text }).map(
    ({ id: row, value }): Edit => ({
      op: 'field',
      list,
      id: row,
      field: 'text',
      entry: entry(value),
    }),
  ),
);
const setting: fc.Arbitrary<Edit> = fc
  .constantFrom('full' as const, 'short' as const)
  .map((value) => ({ op: 'setting', key: 'track', value }));
const edits = fc.array(fc.oneof(answer, rows, setting), { maxLength: 15 });

const base = validCase();
const changed = (changes: readonly Edit[]): CaseFile => withRev(applyEdits(base, changes));

describe('the case file', () => {
  test('reads back what it wrote, without a remark', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const c = changed(changes);
        const result = openCase(bytesOf(serialiseCase(c)));
        expect(result.ok && result.notices).toEqual([]);
        expect(result.ok && result.case).toEqual(c);
      }),
      runs,
    );
  }, 900_000);

  test('has the same bytes however it came about', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const c = changed(changes);
        const reversed = Object.fromEntries(Object.entries(c.answers).reverse());
        expect(serialiseCase({ ...c, answers: reversed })).toBe(serialiseCase(c));
      }),
      runs,
    );
  }, 900_000);

  test('has the same revision when the edits are taken back', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const undo = inverseEdits(base, changes);
        expect(revisionOf(applyEdits(changed(changes), undo))).toBe(base.rev);
      }),
      runs,
    );
  }, 900_000);

  test('saving the same edits twice is saving them once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(answer, setting), { maxLength: 8 }), (changes) => {
        expect(changed([...changes, ...changes])).toEqual(changed(changes));
      }),
      runs,
    );
  }, 900_000);

  test('is UTF-8 without byte order mark, with line feeds, format and version first', () => {
    const file = serialiseCase(base);
    expect(file.startsWith('{\n  "format": "iop-verkstaden",\n  "version": 1,\n')).toBe(true);
    expect(file.endsWith('}\n')).toBe(true);
    expect(file).not.toContain('\r');
  });
});
