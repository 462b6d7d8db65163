/** What follows from the rest: when it says something, what counts when an older answer says otherwise, and the words. */
import { describe, expect, test } from 'vitest';
import { answerOf, isFollowing, olderAnswer, readAnswer } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import { askedAt } from '#steps/catalogue/lookup.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { saidAt } from '#steps/law/assess/said.ts';
import { followWords } from '#steps/proposals/follow-words.ts';
import { answer, emptyCase, entry, row, withEdits } from '../support/cases.ts';
import { exampleCase } from '../support/examples.ts';

const made = (...edits: readonly Edit[]): CaseFile => withEdits(emptyCase(), ...edits);
const gives = (type: string, more: Readonly<Record<string, string | number>> = {}, voice = 'public', id = 'c1') =>
  row('contributions', id, voice, { type, text: 'något', ...more });
const orgGives = gives('ideell_tid', {}, 'o1', 'c9');
const unsure: Edit = {
  op: 'note',
  path: 'unknown:O1@p1',
  voice: 'public',
  entry: entry({ who: '', when: '' }, 'public'),
};
const older = (value: string): Edit => answer('valueTransferred@p1', value, 'public');
const value = (c: CaseFile, part = 'p1') => answerOf(c, 'valueTransferred', part);

describe('something of value is transferred (O15)', () => {
  test.each<readonly [string, readonly Edit[], string | undefined]>([
    ['nothing is written', [], undefined],
    ['money, also before its sum', [gives('pengar')], 'ja'],
    ['premises without a value in kronor', [gives('lokaler')], 'ja'],
    ['communication that is worth money', [gives('kommunikation', { sekPerYear: 60_000 })], 'ja'],
    ['a sum in the budget', [row('funding.public@k1', 'f1', 'joint', { year: 2027, amount: 10_000 })], 'ja'],
    ['nought kronor, and the other side has written', [gives('pengar', { sekPerYear: 0 }), orgGives], 'nej'],
    ['only knowledge, and the other side has written', [gives('kunskap'), orgGives], 'nej'],
    ['only knowledge, and the other side has not written', [gives('kunskap')], undefined],
    ['only the other side has written', [orgGives], undefined],
    ['somebody does not know yet', [gives('kunskap'), orgGives, unsure], undefined],
    [
      'a row does not say what it is',
      [gives('kunskap'), orgGives, row('contributions', 'c2', 'public', {})],
      undefined,
    ],
    ['an older yes, and nothing is written', [older('ja')], 'ja'],
    ['an older no, and money is written', [older('nej'), gives('pengar')], 'ja'],
    ['an older yes, and what is written says no', [older('delvis'), gives('kunskap'), orgGives], 'delvis'],
  ])('%s', (_, edits, expected) => {
    expect(value(made(...edits))).toBe(expected);
  });

  test('each part is for itself, and a sum in the budget does not say which', () => {
    const two = [row('parts', 'p2', 'joint', { name: 'Del två' }), gives('lokaler', { part: 'p2' }), orgGives];
    const c = made(...two, row('funding.public@k1', 'f1', 'joint', { year: 2027, amount: 10_000 }));
    expect([value(c, 'p1'), value(c, 'p2')]).toEqual(['nej', 'ja']);
  });

  test('an older answer that says otherwise is told of, and what follows is nobody’s answer', () => {
    const c = made(older('ja'), gives('kunskap'), orgGives);
    expect(olderAnswer(c, 'valueTransferred', 'p1')).toBe('ja');
    expect(followWords(c, 'valueTransferred', 'p1').older).toMatch(/räknas tills ni tar bort det/);
    expect(saidAt(c, 'valueTransferred@p1')).toHaveLength(1);
    const same = made(older('ja'), gives('pengar'));
    expect(followWords(same, 'valueTransferred', 'p1').older).toBeUndefined();
    expect(isFollowing(same, 'valueTransferred@p1')).toBe(true);
    expect(saidAt(same, 'valueTransferred@p1')).toEqual([]);
  });
});

const ends = answer('term.end', '2029-12-31');

describe('the agreement runs on, or is prolonged by itself (A30)', () => {
  test.each<readonly [string, readonly Edit[], string | undefined]>([
    ['nothing is written', [], undefined],
    ['until further notice', [answer('term.openEnded', 'ja')], 'ja'],
    ['by itself', [ends, answer('extension.possible', 'automatisk')], 'ja'],
    ['a last day, and no word on prolonging', [ends], undefined],
    ['a last day, prolonged after a new review', [ends, answer('extension.possible', 'ja')], 'nej'],
    ['a last day, never prolonged', [answer('term.openEnded', 'nej'), answer('extension.possible', 'nej')], 'nej'],
    ['an older answer alone', [answer('openEndedOrAutoRenew@p1', 'delvis')], 'delvis'],
    [
      'an older answer that says otherwise',
      [ends, answer('extension.possible', 'nej'), answer('openEndedOrAutoRenew@p1', 'delvis')],
      'delvis',
    ],
  ])('%s', (_, edits, expected) => {
    expect(answerOf(made(...edits), 'openEndedOrAutoRenew', 'p1')).toBe(expected);
  });
});

describe('a legal person of its own with a purpose for the public benefit (F2)', () => {
  test.each<readonly [string | undefined, string | undefined, string | undefined]>([
    ['ja', 'ja', 'ja'],
    ['ja', 'delvis', 'delvis'],
    ['ja', 'nej', 'delvis'],
    ['nej', 'ja', 'delvis'],
    ['nej', 'delvis', 'nej'],
    ['nej', 'nej', 'nej'],
    ['ja', undefined, undefined],
    [undefined, 'ja', undefined],
  ])('a number %s and a purpose %s is %s', (person, purpose, expected) => {
    const edits = [
      ...(person === undefined ? [] : [answer('ownLegalPerson@o1', person, 'o1')]),
      ...(purpose === undefined ? [] : [answer('publicBenefitPurpose@o1', purpose, 'o1')]),
    ];
    expect(answerOf(made(...edits), 'legalPersonPublicBenefit', 'o1')).toBe(expected);
  });

  test('an older answer counts until both are answered, and a guess of the other side does not', () => {
    const older = answer('legalPersonPublicBenefit@o1', 'ja', 'o1');
    const half = [older, answer('ownLegalPerson@o1', 'nej', 'o1')];
    expect(answerOf(made(...half), 'legalPersonPublicBenefit', 'o1')).toBe('ja');
    const guess: Edit = { op: 'answer', path: 'publicBenefitPurpose@o1', voice: 'o1', entry: entry('nej', 'public') };
    expect(answerOf(made(...half, guess), 'legalPersonPublicBenefit', 'o1')).toBe('ja');
    const both = made(...half, answer('publicBenefitPurpose@o1', 'nej', 'o1'));
    expect(answerOf(both, 'legalPersonPublicBenefit', 'o1')).toBe('nej');
  });
});

describe('how the party was chosen (R11)', () => {
  test.each<readonly [string | undefined, string | undefined, string | undefined]>([
    ['oppen_inbjudan', undefined, 'oppen_inbjudan'],
    ['pa_annat_satt', 'ja', 'motiverat_val'],
    ['inte', 'ja', 'motiverat_val'],
    ['inte', 'nej', 'ingen_motivering'],
    ['pa_annat_satt', undefined, undefined],
    [undefined, 'ja', undefined],
  ])('others told %s, reasons written %s: %s', (told, written, expected) => {
    const edits = [
      ...(told === undefined ? [] : [answer('othersInformed', told, 'public')]),
      ...(written === undefined ? [] : [answer('reasonsWritten', written, 'public')]),
    ];
    expect(answerOf(made(...edits), 'selectionBasis')).toBe(expected);
  });
});

describe('every answer that follows', () => {
  const followers = allQuestions
    .flatMap(({ fields }) => Object.entries<Field>(fields))
    .filter(([, field]) => field.follows !== undefined);

  test('is worked out, and leads to a page where people answer', () => {
    expect(followers.map(([key]) => key).toSorted()).toEqual(['openEndedOrAutoRenew', 'valueTransferred']);
    for (const [key, field] of followers) {
      expect(field.derived).toBe(true);
      expect(askedAt(key)?.noPage).toBeUndefined();
    }
  });

  test('gives the level that an answer would, and never asks again', () => {
    const c = exampleCase('OVN-01');
    const { 'valueTransferred@p1': _v, 'openEndedOrAutoRenew@p1': _o, ...answers } = c.answers;
    expect(readAnswer({ ...c, answers }, 'valueTransferred', 'p1')).toMatchObject({ state: 'answered', value: 'ja' });
    const levels = (one: CaseFile) => assessmentOf(one, '2026-11-22').parts.map(({ level }) => level);
    expect(levels({ ...c, answers })).toEqual(levels(c));
  });
});
