import { describe, expect, test } from 'vitest';
import { applyEdits, inverseEdits } from '#steps/case/edit.ts';
import { revisionOf } from '#steps/case/revision.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { knownCases } from '#steps/law/cases/known-cases.ts';
import { emptyFields, measureAt, measureEdits, measureKindOf } from '#steps/law/explain/measures.ts';
import { at, emptyCase } from '#test/support/cases.ts';

const today = '2026-11-22';
const [lyktan = emptyCase()] = knownCases.filter((known) => known.id === 'X02').map(knownCaseFile);
const written = { what: ' Vi har frågat tre företag. ', who: 'utvecklare', when: '2026-12-01' };
const joint = { voice: 'joint', at };

describe('a measure against a warning, and a duty marked done', () => {
  const [warning] = assess(lyktan, { today }).parts[0]?.fired.filter((one) => one.effect === 'warn') ?? [];
  const path = warning?.notePath ?? '';
  const after = applyEdits(lyktan, measureEdits(lyktan, path, written, joint));

  test('is read back as it was written, without the spaces around it', () => {
    expect(measureAt(after, path)).toEqual({ ...written, what: 'Vi har frågat tre företag.' });
    expect(measureAt(lyktan, path)).toBeUndefined();
  });

  test('takes the warning off the list of what is left, and never changes the level', () => {
    const codes = (c: typeof lyktan) => assess(c, { today }).readyForDecision.reasons.map((one) => one.code);
    expect(codes(lyktan)).toContain('warning-without-measure');
    expect(codes(after)).not.toContain('warning-without-measure');
    expect(assess(after, { today }).parts[0]?.level).toBe(2);
  });

  test('can be undone and taken away to the very same case', () => {
    const edits = measureEdits(lyktan, path, written, joint);
    expect(revisionOf(applyEdits(after, inverseEdits(lyktan, edits)))).toBe(revisionOf(lyktan));
    expect(revisionOf(applyEdits(after, measureEdits(after, path, null, joint)))).toBe(revisionOf(lyktan));
  });

  test('written by the other side replaces the old text, so that there is one', () => {
    const other = applyEdits(after, measureEdits(after, path, { ...written, what: 'Nytt.' }, { voice: 'o1', at }));
    expect(measureAt(other, path)?.what).toBe('Nytt.');
    expect(Object.keys(other.notes[path] ?? {})).toEqual(['o1']);
  });

  test('needs a text for a warning, and what, who and when for a duty', () => {
    const empty = { what: ' ', who: '', when: '' };
    expect(emptyFields('warning', empty)).toEqual(['what']);
    expect(emptyFields('duty', empty)).toEqual(['what', 'who', 'when']);
    expect(emptyFields('duty', written)).toEqual([]);
    expect([measureKindOf('duty:L-31@p1'), measureKindOf('warning:L-11@p1')]).toEqual(['duty', 'warning']);
  });
});
