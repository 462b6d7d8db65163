/** What is logged when answers of legal weight are changed after the assessment has been shown. */
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { openCase } from '#steps/import/gate.ts';
import { assessmentSeenAt, assessmentSeenEdits, changedAfterSeen } from '#steps/law/assess/log.ts';
import { answer, emptyCase, entry, withEdits } from '../support/cases.ts';

const seenAt = '2026-10-01T08:00:00.000Z';
const see = (c: CaseFile, at = seenAt): CaseFile => withEdits(c, ...assessmentSeenEdits(c, 'public', at));
const later = (path: string, value: string, at: string) =>
  ({ op: 'answer', path, voice: 'public', entry: { ...entry(value, 'public'), at } }) as const;

const started = withEdits(
  emptyCase({ voices: 'alone' }),
  answer('otherSellers@p1', 'ja', 'public'),
  answer('residentialType@p1', ['hvb', 'annat_boende']),
);

describe('answers of legal weight', () => {
  test('are not logged before the assessment has been shown', () => {
    const changed = withEdits(started, later('otherSellers@p1', 'nej', '2026-10-02T08:00:00.000Z'));
    expect(changedAfterSeen(changed)).toEqual([]);
    expect(assessmentSeenAt(changed)).toBeUndefined();
  });

  test('are logged with both values, the side and the time', () => {
    const changed = withEdits(see(started), later('otherSellers@p1', 'nej', '2026-10-02T08:00:00.000Z'));
    expect(assessmentSeenAt(changed)).toBe(seenAt);
    expect(changedAfterSeen(changed)).toEqual([
      {
        ref: 'R2',
        key: 'otherSellers',
        path: 'otherSellers@p1',
        from: 'ja',
        to: 'nej',
        at: '2026-10-02T08:00:00.000Z',
        by: 'public',
      },
    ]);
  });

  test('stay in the log when the assessment is shown again, also when the answer goes back', () => {
    const once = see(withEdits(see(started), later('otherSellers@p1', 'nej', '2026-10-02T08:00:00.000Z')));
    const back = see(withEdits(once, later('otherSellers@p1', 'ja', '2026-10-03T08:00:00.000Z')));
    expect(changedAfterSeen(back).map((row) => [row.from, row.to])).toEqual([
      ['ja', 'nej'],
      ['nej', 'ja'],
    ]);
  });

  test('are not changed by being given for the first time', () => {
    const answered = withEdits(see(started), later('statutoryDuty@p1', 'ja', '2026-10-02T08:00:00.000Z'));
    expect(changedAfterSeen(see(answered))).toEqual([]);
  });

  test('cannot be changed unseen by first taking them away', () => {
    const gone = withEdits(see(started), { op: 'answer', path: 'otherSellers@p1', voice: 'public', entry: null });
    expect(changedAfterSeen(gone)).toMatchObject([{ from: 'ja', to: 'obesvarad', at: null, by: null }]);
    const again = withEdits(see(gone), later('otherSellers@p1', 'nej', '2026-10-03T08:00:00.000Z'));
    expect(changedAfterSeen(again).map((row) => [row.from, row.to])).toEqual([
      ['ja', 'obesvarad'],
      ['obesvarad', 'nej'],
    ]);
  });

  test('keep sets as sets', () => {
    const changed = withEdits(see(started), answer('residentialType@p1', ['hvb']));
    expect(changedAfterSeen(changed)).toMatchObject([{ from: ['hvb', 'annat_boende'], to: ['hvb'] }]);
  });
});

describe('the note of what was seen', () => {
  test('is written once while nothing changes', () => {
    expect(assessmentSeenEdits(see(started), 'public', '2026-10-09T08:00:00.000Z')).toEqual([]);
  });

  test('travels with the file', () => {
    const changed = see(withEdits(see(started), later('otherSellers@p1', 'nej', '2026-10-02T08:00:00.000Z')));
    const read = openCase(new TextEncoder().encode(serialiseCase(changed)));
    expect(read.ok && changedAfterSeen(read.case)).toEqual(changedAfterSeen(changed));
  });

  test('says nothing of an answer given apart until the parties have shown it to each other', () => {
    const hidden = withEdits(started, answer('whoseActivity@p1', 'kommunens', 'o1'));
    expect(JSON.stringify(assessmentSeenEdits(hidden, 'o1', seenAt))).not.toContain('whoseActivity');
    const joint = withEdits(started, answer('whoseActivity@p1', 'kommunens'));
    expect(JSON.stringify(assessmentSeenEdits(joint, 'o1', seenAt))).toContain('whoseActivity');
    const changed = withEdits(see(joint), answer('whoseActivity@p1', 'foreningens'));
    expect(changedAfterSeen(changed)).toMatchObject([{ ref: 'R17', from: 'kommunens', to: 'foreningens' }]);
  });

  test('is never written in a published example', () => {
    expect(assessmentSeenEdits({ ...started, kind: 'published' }, 'public', seenAt)).toEqual([]);
  });
});
