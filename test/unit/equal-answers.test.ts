/** What two parties have answered alike becomes their joint answer by one act, whatever kind of answer it is. */
import { describe, expect, it } from 'vitest';
import { readAt } from '#steps/case/answers.ts';
import type { CaseFile, Value } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { openCase } from '#steps/import/gate.ts';
import { equalAnswers, joinEdits } from '#steps/walk/equal-answers.ts';
import { answer, emptyCase, entry, row, withEdits } from '../support/cases.ts';

const shown = (ref: string): Edit => ({ op: 'note', path: `revealed:${ref}`, voice: 'joint', entry: entry('ja') });

/** Two answers to a field that differ. */
function twoOf(field: Field): readonly [Value, Value] {
  if (field.kind === 'choice') return [field.options[0] ?? '', field.options[1] ?? ''];
  if (field.kind === 'choices') return [field.options.slice(0, 2), field.options.slice(1, 2)];
  return ['Fler får någon att äta med.', 'Kommunen får en mötesplats.'];
}

const asked = allQuestions
  .filter(({ who }) => who === 'apart-joint')
  .map((question) => {
    const [[key, field] = ['', { kind: 'money' } as Field]] = Object.entries(question.fields);
    return { ref: question.ref, scope: question.scope === 'part' ? '@p1' : '', key, field };
  });

const joined = (c: CaseFile): CaseFile =>
  applyEdits(
    c,
    joinEdits(equalAnswers(c), (value) => entry(value)),
  );

describe.each(asked)('$ref', ({ ref, scope, key, field }) => {
  const [one, other] = twoOf(field);
  const path = `${key}${scope}`;
  const both = (a: Value, b: Value): CaseFile =>
    withEdits(emptyCase(), answer(path, a, 'public'), answer(path, b, 'o1'), shown(`${ref}${scope}`));

  it('becomes joint when both have answered the same, in a file that opens', () => {
    const start = both(one, Array.isArray(one) ? [...one].reverse() : one);
    expect(equalAnswers(start).map((equal) => equal.ref)).toEqual([ref]);
    const c = joined(start);
    expect(readAt(c, key, scope === '' ? undefined : 'p1')).toMatchObject({ value: one, voice: 'joint' });
    expect(c.notes[`laneStatus:${ref}${scope}`]?.['joint']?.value).toBe('overens');
    expect(equalAnswers(c)).toEqual([]);
    const opened = openCase(new TextEncoder().encode(serialiseCase(c)));
    expect(opened.ok ? opened.notices : opened.text).toEqual([]);
  });

  it('stays as it is when they differ, when one has not answered, and until both are shown', () => {
    const hidden = withEdits(emptyCase(), answer(path, one, 'public'), answer(path, one, 'o1'));
    const half = withEdits(emptyCase(), answer(path, one, 'public'), shown(`${ref}${scope}`));
    for (const c of [both(one, other), hidden, half]) expect(equalAnswers(c)).toEqual([]);
  });
});

describe('equal answers', () => {
  const legs = (...more: readonly Edit[]): CaseFile =>
    withEdits(emptyCase(), answer('claimedLeg@p1', 'A', 'public'), ...more, shown('R50@p1'));

  it('are not what one side believes of the other', () => {
    const guess: Edit = { op: 'answer', path: 'claimedLeg@p1', voice: 'o1', entry: entry('A', 'public') };
    expect(equalAnswers(legs(guess))).toEqual([]);
  });

  it('are those of every organisation in the part', () => {
    const two = [row('organisations', 'o2', 'joint', { name: 'Andra' }), answer('claimedLeg@p1', 'A', 'o1')];
    expect(equalAnswers(legs(...two))).toEqual([]);
    expect(equalAnswers(legs(...two, answer('claimedLeg@p1', 'A', 'o2')))).toHaveLength(1);
  });

  it('need not be shown first where any side answers in the open', () => {
    const both = (other: Value): CaseFile =>
      withEdits(emptyCase(), answer('conflictOfInterest', 'nej', 'public'), answer('conflictOfInterest', other, 'o1'));
    expect(equalAnswers(both('nej')).map(({ ref }) => ref)).toEqual(['F14']);
    expect(equalAnswers(both('ja_hanterat'))).toEqual([]);
  });

  it('do not write over a joint answer', () => {
    expect(equalAnswers(legs(answer('claimedLeg@p1', 'A', 'o1'), answer('claimedLeg@p1', 'B')))).toEqual([]);
  });

  it('make the joint text after two texts, but for case, spaces and full stop', () => {
    const c = withEdits(
      emptyCase(),
      answer('challenge', 'Många äter ensamma.', 'public'),
      answer('challenge', 'många  äter ensamma', 'o1'),
      shown('B2'),
    );
    expect(joined(c).answers['need.joint']?.['joint']?.value).toBe('Många äter ensamma.');
  });

  it('are joined all at once', () => {
    const c = legs(
      answer('claimedLeg@p1', 'A', 'o1'),
      answer('whoseActivity@p1', 'foreningens', 'public'),
      answer('whoseActivity@p1', 'foreningens', 'o1'),
      shown('R17@p1'),
    );
    expect(equalAnswers(c).map(({ ref }) => ref)).toEqual(['R17', 'R50']);
    expect(equalAnswers(joined(c))).toEqual([]);
  });
});
