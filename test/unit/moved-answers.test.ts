/** Answers to questions that are put in another way now: carried over where they mean the same, else asked again and kept. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerOf, olderAnswer, readAt } from '#steps/case/answers.ts';
import type { CaseFile, Lanes } from '#steps/case/case-file.ts';
import { withMovedAnswers } from '#steps/case/moved-answers.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { openCase } from '#steps/import/gate.ts';
import { answer, emptyCase, entry, withEdits } from '../support/cases.ts';

const old = (answers: Readonly<Record<string, Readonly<Record<string, string>>>>): CaseFile => ({
  ...emptyCase(),
  answers: Object.fromEntries(
    Object.entries(answers).map(([path, lanes]): [string, Lanes] => [
      path,
      Object.fromEntries(Object.entries(lanes).map(([voice, value]) => [voice, entry(value, voice)])),
    ]),
  ),
});

const valuesIn = (lanes: Lanes | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(lanes ?? {}).map(([voice, { value }]) => [voice, value]));

describe('R27, what the kommun can do if something is not carried out', () => {
  const both = (value: string): Readonly<Record<string, string>> => ({ public: value, o1: value });

  test('takes over a yes to whether it can be demanded', () => {
    const moved = withMovedAnswers(old({ 'enforceablePerformance@p1': both('ja') }));
    expect(valuesIn(moved.answers['ifNotDone@p1'])).toEqual({ public: ['krava'], o1: ['krava'] });
    expect(moved.notes).toEqual({});
  });

  test('takes over a no, together with money back as the only penalty', () => {
    const moved = withMovedAnswers(
      old({ 'enforceablePerformance@p1': both('nej'), 'repaymentOnly@p1': { joint: 'ja' } }),
    );
    expect(valuesIn(moved.answers['ifNotDone@p1'])).toMatchObject({ public: ['pengar'], o1: ['pengar'] });
    expect(moved.notes).toEqual({});
    expect(Object.keys(moved.answers)).toEqual(['ifNotDone@p1']);
  });

  test.each([
    ['partly', { 'enforceablePerformance@p1': both('delvis') }],
    ['a no alone', { 'enforceablePerformance@p1': both('nej') }],
    ['a no with other penalties', { 'enforceablePerformance@p1': both('nej'), 'repaymentOnly@p1': { joint: 'nej' } }],
  ])('asks again after %s, shows it in its own words, and counts it until then', (_, answers) => {
    const held = old(answers);
    const moved = withMovedAnswers(held);
    expect(moved.answers).toEqual(held.answers);
    expect(String(moved.notes['earlier:R27@p1']?.['public']?.value)).toContain('Kan kommunen kräva');
    expect(readAt(moved, 'ifNotDone', 'p1').state).toBe('unanswered');
    const anew = withEdits(moved, answer('ifNotDone@p1', ['krava']));
    expect(answerOf(anew, 'enforceablePerformance', 'p1')).toBe('ja');
    expect(withMovedAnswers(moved)).toBe(moved);
  });

  test('counts what was answered together until the new question is answered', () => {
    const moved = withMovedAnswers(old({ 'enforceablePerformance@p1': { joint: 'delvis' } }));
    expect(answerOf(moved, 'enforceablePerformance', 'p1')).toBe('delvis');
  });

  test('means for the law what the two questions meant', () => {
    const given = (...options: readonly string[]) => withEdits(emptyCase(), answer('ifNotDone@p1', options));
    const law = (c: CaseFile) => [answerOf(c, 'enforceablePerformance', 'p1'), answerOf(c, 'repaymentOnly', 'p1')];
    expect(law(given('krava', 'pengar'))).toEqual(['ja', 'nej']);
    expect(law(given('pengar'))).toEqual(['nej', 'ja']);
    expect(law(given('samtal'))).toEqual(['nej', 'ja']);
    expect(law(emptyCase())).toEqual([undefined, undefined]);
  });
});

describe('A32, what waits for the decision to gain legal force', () => {
  test.each([
    ['ja', 'ja', 'ja'],
    ['ja', 'inga_stora_utbetalningar', 'ja'],
    ['nej', 'ja', 'pengarna'],
    ['nej', 'nej', 'nej'],
    ['nej', 'inga_stora_utbetalningar', 'inga_pengar'],
    ['ja', 'nej', undefined],
    ['nej', 'delvis', undefined],
  ])('%s and %s become %s', (agreement, money, expected) => {
    const moved = withMovedAnswers(
      old({ legalForceWait: { public: agreement }, payAfterLegalForce: { public: money } }),
    );
    expect(moved.answers['waitForLegalForce']?.['public']?.value).toBe(expected);
    expect(Object.keys(moved.notes)).toEqual(expected === undefined ? ['earlier:A32'] : []);
    if (expected !== undefined && agreement === 'nej') expect(answerOf(moved, 'payAfterLegalForce')).toBe(money);
  });

  test('is asked when only one of the two was answered', () => {
    const moved = withMovedAnswers(old({ payAfterLegalForce: { public: 'ja' } }));
    expect(readAt(moved, 'waitForLegalForce').state).toBe('unanswered');
    expect(answerOf(moved, 'payAfterLegalForce')).toBe('ja');
    expect(Object.keys(moved.notes)).toEqual(['earlier:A32']);
  });
});

describe('an old answer', () => {
  test('is moved once, and a new answer stays', () => {
    const held = old({ 'enforceablePerformance@p1': { public: 'ja' } });
    const answered = withEdits(held, answer('ifNotDone@p1', ['samtal'], 'public'));
    const moved = withMovedAnswers(answered);
    expect(valuesIn(moved.answers['ifNotDone@p1'])).toEqual({ public: ['samtal'] });
    expect(withMovedAnswers(moved)).toBe(moved);
    expect(withMovedAnswers(emptyCase()).answers).toEqual({});
  });
});

describe('a file from before the questions were reworded', () => {
  const opened = openCase(new Uint8Array(readFileSync('test/fixtures/old-versions/v1-questions.iop.json')));
  if (!opened.ok) throw new Error(opened.text);
  const { case: c } = opened;

  test('opens with a word about it, and the original is kept', () => {
    expect(opened.notices.map(({ id }) => id)).toEqual(['IM-07']);
    expect(opened.migrated).toBe(true);
  });

  test('has what it said, under the new questions', () => {
    expect(valuesIn(c.answers['ifNotDone@p1'])).toEqual({ o1: ['pengar'], public: ['pengar'] });
    expect(valuesIn(c.answers['waitForLegalForce'])).toEqual({ public: 'ja' });
    expect(valuesIn(c.answers['conflictOfInterest'])).toEqual({ o1: 'nej' });
  });

  test('keeps beside the question, in its own words, what has to be answered again', () => {
    expect(Object.fromEntries(Object.entries(c.notes).map(([path, lanes]) => [path, valuesIn(lanes)]))).toEqual({
      'earlier:A25@p1': { o1: '”Skickar ni faktura till kommunen?” Ja.' },
      'earlier:A27@p1': { public: '”Delas värdet eller tiden upp för att hamna under en gräns?” Nej.' },
      'earlier:F14': {
        public:
          '”Har någon som bereder eller beslutar koppling till den andra parten?” Kanske, eller det har hanterats.',
      },
      'earlier:R11': { public: '”Hur valdes organisationen?” Vi valde den, och skälen är skrivna.' },
      'earlier:F2@o1': {
        o1: '”Har ni två saker: ett eget organisationsnummer, och ett allmännyttigt syfte i stadgarna?” Ja, båda.',
      },
    });
    expect(readAt(c, 'otherDealings', 'p1').state).toBe('unanswered');
    expect(answerOf(c, 'valueSplit', 'p1')).toBe('nej');
    expect(answerOf(c, 'invoices', 'p1')).toBe('ja');
  });

  test('opens again as it is', () => {
    const again = openCase(new TextEncoder().encode(serialiseCase(c)));
    expect(again.ok && again.notices).toEqual([]);
    expect(again.ok && again.case).toEqual(c);
  });
});

describe('a file from before two answers followed from the rest', () => {
  const opened = openCase(new Uint8Array(readFileSync('test/fixtures/old-versions/v1-follows.iop.json')));
  if (!opened.ok) throw new Error(opened.text);
  const { case: c } = opened;

  test('keeps what was answered, which counts while nothing else is written, or while the rest says less', () => {
    expect(answerOf(c, 'valueTransferred', 'p1')).toBe('ja');
    expect(answerOf(c, 'openEndedOrAutoRenew', 'p1')).toBe('delvis');
    expect(olderAnswer(c, 'openEndedOrAutoRenew', 'p1')).toBe('delvis');
  });

  test('has what somebody finds out at the questions that are asked', () => {
    expect(Object.keys(c.notes).toSorted()).toEqual(['unknown:A8', 'unknown:O1@p2']);
    expect(c.notes['unknown:O1@p2']?.['public']?.value).toEqual({ who: 'ekonomen', when: '2026-12-15' });
  });

  test('opens again as it is', () => {
    const again = openCase(new TextEncoder().encode(serialiseCase(c)));
    expect(again.ok && again.notices).toEqual([]);
    expect(again.ok && again.case).toEqual(c);
  });
});

describe('a file from when children and people at home were one question', () => {
  const opened = openCase(new Uint8Array(readFileSync('test/fixtures/old-versions/v1-whom-you-meet.iop.json')));
  if (!opened.ok) throw new Error(opened.text);
  const { case: c } = opened;

  test('has an answer to each of the two: what was ticked is yes, and what was not is no', () => {
    expect(answerOf(c, 'childGroups', 'p1')).toEqual(['ovriga_barn']);
    expect(answerOf(c, 'homeVisits', 'p1')).toBe('ja');
    expect(answerOf(c, 'childGroups', 'p2')).toEqual(['ingen']);
    expect(answerOf(c, 'homeVisits', 'p2')).toBe('nej');
    expect(Object.keys(c.answers).filter((path) => path.startsWith('contactGroups'))).toEqual([]);
  });

  test('what was shown for each other is shown for both', () => {
    expect(Object.keys(c.notes).toSorted()).toEqual(['revealed:R38@p1', 'revealed:R62@p1']);
  });

  test('"vi vet inte än" about one leaves the other as it was answered', () => {
    const unsure: CaseFile = {
      ...c,
      answers: Object.fromEntries(Object.entries(c.answers).filter(([path]) => path !== 'homeVisits@p2')),
      notes: { ...c.notes, 'unknown:R62@p2': { joint: { at: '2026-09-01T08:00:00.000Z', by: 'joint', value: '' } } },
    };
    expect(readAt(unsure, 'homeVisits', 'p2').state).toBe('unknown');
    expect(answerOf(unsure, 'childGroups', 'p2')).toEqual(['ingen']);
  });

  test('opens again as it is', () => {
    const again = openCase(new TextEncoder().encode(serialiseCase(c)));
    expect(again.ok && again.notices).toEqual([]);
    expect(again.ok && again.case).toEqual(c);
  });
});
