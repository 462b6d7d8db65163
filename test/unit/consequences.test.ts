/** What an edit leads to beyond the answer itself: stages, levels and sentences. */

import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { applyEdits, inverseEdits } from '#steps/case/edit.ts';
import { revisionOf } from '#steps/case/revision.ts';
import { consequencesOf, replacesAnswer } from '#steps/walk/consequences.ts';
import { reviewBaselines, reviewedEdit, reviewForgotten, reviewNeeds } from '#steps/walk/review.ts';
import { documentChange } from '#templates/agreement/changes.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { exampleCase } from '#test/support/examples.ts';
import { answer, emptyCase, nothingGiven, row, withEdits } from '../support/cases.ts';

const today = '2026-11-22';
const author = { by: 'joint', at: '2026-11-22T09:00:00.000Z' };
const practice = exampleCase;
const ovn01 = practice('OVN-01');

const noValue = nothingGiven(ovn01);

describe('an edit', () => {
  test('of nothing that anything hangs on has no consequences', () => {
    const after = withEdits(ovn01, answer('partnership.name', 'Ett annat namn'));
    expect(consequencesOf(ovn01, after, today)).toEqual({ stages: [], levels: [] });
  });

  test('names the questions in other stages that are no longer asked, and those that come', () => {
    const { stages } = consequencesOf(ovn01, withEdits(ovn01, ...noValue), today);
    const legal = stages.find((change) => change.stage === 'legal-basis');
    expect(legal?.notAsked.map((one) => one.ref)).toEqual(expect.arrayContaining(['R5', 'R31']));
    const back = consequencesOf(withEdits(ovn01, ...noValue), ovn01, today);
    expect(back.stages.find((change) => change.stage === 'legal-basis')?.asked.map((one) => one.ref)).toContain('R5');
  });

  test('names the new level of the part and the rule that decided it', () => {
    const after = withEdits(ovn01, answer('whoseActivity@p1', 'kommunens'));
    const [change] = consequencesOf(ovn01, after, today).levels;
    expect(change).toMatchObject({ partId: 'p1', to: 4, decidedBy: 'stop' });
    expect(change?.from).toBeLessThan(4);
    expect(change?.because.map((fired) => fired.ruleId)).toContain('L-07');
    expect(change?.because.every((fired) => fired.effect === 'stop')).toBe(true);
  });

  test('names warning signals that appear and go', () => {
    const before = withEdits(
      emptyCase(),
      { op: 'note', path: 'revealed:O1', voice: 'joint', entry: { value: 'ja', ...author } },
      row('contributions', 'c1', 'public', {
        type: 'lokaler',
        sekPerYear: 10_000,
        method: 'Hyra enligt kommunens taxa',
      }),
    );
    const after = withEdits(before, { op: 'field', list: 'contributions', id: 'c1', field: 'method', entry: null });
    const [appeared] = consequencesOf(before, after, today).stages;
    expect(appeared).toMatchObject({ stage: 'mutuality', signalsGone: [] });
    expect(appeared?.signals.map((signal) => signal.id)).toEqual(['O1-no-method']);
    const [gone] = consequencesOf(after, before, today).stages;
    expect(gone?.signalsGone.map((signal) => signal.id)).toEqual(['O1-no-method']);
  });

  test('replaces something only when something was given', () => {
    expect(replacesAnswer(emptyCase(), [answer('hopes', 'Att fler äter.')])).toBe(false);
    expect(replacesAnswer(ovn01, [answer('partnership.name', 'Nytt')])).toBe(true);
    expect(replacesAnswer(ovn01, [{ op: 'remove', list: 'parts', id: 'p1' }])).toBe(true);
    expect(replacesAnswer(ovn01, [{ op: 'remove', list: 'parts', id: 'p9' }])).toBe(false);
  });
});

const documentOf = (c: CaseFile) => makeDocument(c, { kind: 'agreement', today });

describe('the sentences of the agreement', () => {
  const changeBy = (...edits: readonly Edit[]) =>
    documentChange(documentOf(ovn01), documentOf(withEdits(ovn01, ...edits)));

  test('are the same when nothing changed', () => {
    expect(changeBy()).toEqual({ became: null, sentences: [] });
  });

  test('are told with how they read before and after', () => {
    const { sentences } = changeBy(answer('termination.noticeMonths', 9));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.every((one) => one.kind === 'changed')).toBe(true);
    expect(sentences.some((one) => one.after?.includes('nio'))).toBe(true);
    expect(sentences.every((one) => /^K\d/.test(one.clause) && one.heading !== one.clause)).toBe(true);
  });

  test('do not count as changed because the clauses after them got other numbers', () => {
    const { sentences } = changeBy(...noValue);
    for (const one of sentences.filter((sentence) => sentence.kind === 'changed'))
      expect(one.before?.replace(/[\d.]/g, '')).not.toBe(one.after?.replace(/[\d.]/g, ''));
  });

  test('give way to a vägval when no part can be a partnership', () => {
    expect(changeBy(answer('whoseActivity@p1', 'kommunens'))).toEqual({ became: 'route', sentences: [] });
  });

  test('that only had a gap filled are told apart', () => {
    const before = emptyCase();
    const after = withEdits(before, answer('termination.noticeMonths', 6));
    const { sentences } = documentChange(documentOf(before), documentOf(after));
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.some((one) => one.filled)).toBe(true);
  });
});

describe('a stage that was finished', () => {
  const ready = withEdits(ovn01, reviewedEdit(ovn01, 'legal-basis', today, author));

  test('needs no review while nothing that it hangs on has changed', () => {
    expect(reviewNeeds(ready, today)).toEqual([]);
    expect(reviewNeeds(withEdits(ready, answer('partnership.name', 'Ett annat namn')), today)).toEqual([]);
  });

  test('needs review when an answer in another stage changes its questions or its level', () => {
    const [need] = reviewNeeds(withEdits(ready, ...noValue), today);
    expect(need).toMatchObject({ stage: 'legal-basis' });
    expect(need?.notAsked).toContain('R5');
  });

  test('needs no review because of its own answers', () => {
    expect(reviewNeeds(withEdits(ready, answer('whoseActivity@p1', 'kommunens')), today)).toEqual([]);
  });

  test('needs no review any more when the answer goes back, or when the users have looked it over', () => {
    const changed = withEdits(ready, ...noValue);
    expect(reviewNeeds(applyEdits(changed, inverseEdits(ready, noValue)), today)).toEqual([]);
    expect(reviewNeeds(withEdits(changed, reviewedEdit(changed, 'legal-basis', today, author)), today)).toEqual([]);
  });

  test('is remembered as it was when it had no note, and undoing gives the same revision', () => {
    const changed = withEdits(ovn01, ...noValue);
    const notes = reviewBaselines(ovn01, changed, today, author);
    expect(notes.map((edit) => 'path' in edit && edit.path)).toContain('review:legal-basis');
    const marked = applyEdits(changed, notes);
    expect(reviewNeeds(marked, today).map((need) => need.stage)).toContain('legal-basis');
    expect(reviewBaselines(changed, marked, today, author)).toEqual([]);
    const undone = applyEdits(marked, inverseEdits(ovn01, [...noValue, ...notes]));
    expect(revisionOf(undone)).toBe(revisionOf(ovn01));
  });

  test('is forgotten when the users say that it is not ready', () => {
    expect(reviewNeeds(withEdits(ready, reviewForgotten('legal-basis'), ...noValue), today)).toEqual([]);
  });

  test('that nobody had finished is never marked', () => {
    const started = emptyCase();
    expect(reviewBaselines(started, withEdits(started, answer('hopes', 'Att fler äter.')), today, author)).toEqual([]);
  });

  test('is never marked in a published example', () => {
    const published: CaseFile = { ...ready, kind: 'published' };
    expect(reviewNeeds(withEdits(published, ...noValue), today)).toEqual([]);
  });
});
