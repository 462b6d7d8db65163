/** The official's desk: how far a decision has come, what is to be done by whom, and a case as a line among others. */
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { type CaseLine, caseLine, inOrder, nextDayOf, totalsOf, yearSum } from '#templates/desk/case-line.ts';
import { decisionsOf, standingOf } from '#templates/desk/decision.ts';
import { byPerson, errandsOf, isLate } from '#templates/desk/errands.ts';
import { documentWords } from '#templates/kinds/words.ts';
import { answer, emptyCase, entry, nothingGiven, row, withEdits } from '#test/support/cases.ts';
import { exampleCase } from '#test/support/examples.ts';

const today = '2027-05-03';
const words = await documentWords();

const started = withEdits(emptyCase(), {
  op: 'field',
  list: 'publicParties',
  id: 'k1',
  field: 'kind',
  entry: entry('kommun'),
});
const by = (path: string, value: string): Edit => answer(path, value, 'public');
const board = by('decisionMaker', 'namnd');
const decided = by('decision.publicDate@k1', '2027-04-14');
const announced = by('decision.announcedDate@k1', '2027-04-16');
const force = by('decision.legalForceDate@k1', '2027-05-01');
const signed = by('agreement.signedDate', '2027-05-02');
const term = [answer('term.start', '2027-05-01'), answer('term.end', '2029-12-31')];

const stepsOf = (c: CaseFile, day = today) =>
  Object.fromEntries(
    (decisionsOf(c, day)[0]?.steps ?? []).map(({ id, state, text }) => [
      id,
      { state, text: text.replaceAll('\u00a0', ' ') },
    ]),
  );
const standing = (c: CaseFile, day = today): string => standingOf(decisionsOf(c, day), c, day);

describe('the decision', () => {
  test('of a case where nothing is written is in preparation, and nothing is said to be done', () => {
    const steps = stepsOf(started);
    expect(Object.values(steps).map(({ state }) => state)).toEqual(['ahead', 'ahead', 'ahead', 'ahead']);
    expect(steps['beredning']?.text).toBe('Pågår. Ingen dag för beslut är inskriven.');
    expect(standing(started)).toBe('beredning');
  });

  test('has a planned day, which may have passed', () => {
    const planned = withEdits(started, by('decision.plannedDate@k1', '2027-05-20'));
    expect(stepsOf(planned)['beredning']?.text).toBe('Pågår. Beslutet är planerat till 20 maj 2027.');
    expect(stepsOf(planned, '2027-06-01')['beredning']?.text).toMatch(/Den dagen har passerat\.$/);
    expect(stepsOf(planned, '2027-06-01')['beredning']?.state).toBe('ahead');
  });

  test('is not made on a day that has not come', () => {
    const ahead = withEdits(started, board, by('decision.publicDate@k1', '2027-06-01'));
    expect(stepsOf(ahead)['beslut']?.state).toBe('ahead');
    expect(standing(ahead)).toBe('beredning');
  });

  test('has no time to appeal until somebody writes when it was announced', () => {
    const steps = stepsOf(withEdits(started, board, decided));
    expect(steps['laga-kraft']).toEqual({
      state: 'unknown',
      text: 'Okänt. Skriv in vilken dag justeringen tillkännagavs på anslagstavlan.',
    });
  });

  test('has a time to appeal of three weeks, worked out and said to be', () => {
    const c = withEdits(started, board, decided, announced);
    expect(decisionsOf(c, today)[0]?.appealEnds).toBe('2027-05-07');
    const { state, text = '' } = stepsOf(c)['laga-kraft'] ?? {};
    expect(state).toBe('ahead');
    expect(text).toContain('går ut tidigast 7 maj 2027');
    expect(text).toContain('uträknad som tre veckor från dagen på anslagstavlan (kommunallagen 13 kap. 5 §)');
  });

  test('never gets legal force by the clock: when the time is out, somebody has to look', () => {
    const c = withEdits(started, board, decided, announced);
    expect(stepsOf(c, '2030-01-01')['laga-kraft']?.state).toBe('unknown');
    expect(standing(c, '2030-01-01')).toBe('beslut');
    expect(standing(withEdits(c, force))).toBe('laga-kraft');
  });

  test.each([
    ['on delegation', [by('decisionMaker', 'tjansteperson')], /på delegation/],
    ['by nobody known', [], /Skriv först vem som beslutar/],
  ])('%s has no day worked out', (_what, edits, said) => {
    const c = withEdits(started, decided, announced, ...edits);
    expect(decisionsOf(c, today)[0]?.appealEnds).toBe('');
    expect(stepsOf(c)['laga-kraft']?.text).toMatch(said);
  });

  test.each(['statlig_myndighet', 'kommunalt_bolag', 'annan_offentlig'])(
    'of a party of the kind %s has none',
    (kind) => {
      const c = withEdits(started, board, decided, announced, {
        op: 'field',
        list: 'publicParties',
        id: 'k1',
        field: 'kind',
        entry: entry(kind),
      });
      expect(decisionsOf(c, today)[0]?.appealEnds).toBe('');
      expect(stepsOf(c)['laga-kraft']?.text).toMatch(/^Okänt\. Verktyget räknar bara/);
    },
  );

  test('holds when all have signed and the term has begun, and not after its end', () => {
    const c = withEdits(started, board, decided, announced, force, signed, ...term);
    expect(stepsOf(c)['galler']).toEqual({ state: 'done', text: '1 maj 2027–31 december 2029.' });
    expect(standing(c)).toBe('galler');
    expect(standing(c, '2030-01-01')).toBe('slut');
    expect(stepsOf(withEdits(c, answer('term.start', '2027-09-01')))['galler']?.state).toBe('ahead');
  });

  test('waits for legal force where the agreement does', () => {
    const c = withEdits(started, board, decided, announced, signed, ...term, by('waitForLegalForce', 'ja'));
    expect(stepsOf(c)['galler']?.state).toBe('unknown');
    expect(stepsOf(withEdits(c, force))['galler']?.state).toBe('done');
  });
});

const errands = (c: CaseFile, day = today) =>
  errandsOf({ c, today: day, assessment: assessmentOf(c, day), decisions: decisionsOf(c, day), words });

const unknown = (ref: string, who: string, when: string): Edit => ({
  op: 'note',
  path: `unknown:${ref}`,
  voice: 'public',
  entry: entry({ who, when }, 'public'),
});

describe('what is to be done', () => {
  test('stands with role and day, the earliest first and what has no day last', () => {
    const c = withEdits(
      started,
      by('decision.plannedDate@k1', '2027-05-20'),
      by('decision.publicBody@k1', 'Socialnämnden'),
      unknown('A39', 'registratorn', '2027-05-10'),
      unknown('F13', '', ''),
    );
    const found = errands(c).map(({ who, day, what }) => [who, day, what]);
    expect(found.slice(0, 2)).toEqual([
      ['registratorn', '2027-05-10', 'Vilket diarienummer har ärendet?'],
      ['Socialnämnden', '2027-05-20', 'Besluta'],
    ]);
    expect(found.at(-1)?.slice(0, 2)).toEqual(['', '']);
  });

  test('leaves out what somebody has found out', () => {
    const c = withEdits(
      started,
      unknown('A39', 'registratorn', '2027-05-10'),
      by('decision.caseNumber@k1', 'SN 2027:1'),
    );
    expect(errands(c).filter(({ ref }) => ref === 'A39')).toEqual([]);
  });

  test('asks for what follows on the decision until it is written', () => {
    const ids = (c: CaseFile) => errands(c).map(({ id }) => id);
    const c = withEdits(started, board, decided);
    expect(ids(c)).toEqual(expect.arrayContaining(['anslag:k1', 'underskrift:k1']));
    expect(errands(withEdits(c, announced))[0]).toMatchObject({ id: 'laga-kraft:k1', day: '2027-05-07' });
    expect(ids(withEdits(c, announced, force, signed))).toEqual([]);
  });

  test('is told person by person, one person however the role is spelt, and nobody last', () => {
    const c = withEdits(
      started,
      unknown('A39', 'registratorn', '2027-05-10'),
      unknown('F13', '', ''),
      unknown('F14', 'Registratorn', '2027-05-01'),
    );
    const people = byPerson(errands(c));
    expect(people.map(({ who, errands: all }) => [who, all.length])).toEqual([
      ['Registratorn', 2],
      ['', 1],
    ]);
    expect(people[0]?.errands.map((one) => isLate(one, today))).toEqual([true, false]);
  });

  test('is nothing for a published partnership', () => {
    expect(errands(exampleCase('FK-04'))).toEqual([]);
  });
});

const paid = (id: string, fields: Readonly<Record<string, number>>): Edit =>
  row('funding.public@k1', id, 'public', fields);
const line = (c: CaseFile): CaseLine => caseLine(c, today, words);

describe('a case among others', () => {
  test('has the sum of the year when every row of it is written, and else says that it is unknown', () => {
    const money = withEdits(
      started,
      paid('m1', { year: 2027, amount: 100_000 }),
      paid('m2', { year: 2027, amount: 12_000 }),
    );
    expect(yearSum(money, 2027)).toEqual({ is: 'sum', sek: 112_000 });
    expect(yearSum(money, 2028)).toEqual({ is: 'unknown' });
    expect(yearSum(withEdits(money, paid('m3', { year: 2027 })), 2027)).toEqual({ is: 'unknown' });
    expect(yearSum(withEdits(money, paid('m3', { amount: 5 })), 2027)).toEqual({ is: 'unknown' });
    expect(yearSum(started, 2027)).toEqual({ is: 'unknown' });
  });

  test('has no money in a year before the agreement begins or after it has ended', () => {
    const c = withEdits(started, ...term, paid('m1', { year: 2028, amount: 5 }));
    expect([2026, 2027, 2028, 2030].map((year) => yearSum(c, year).is)).toEqual(['none', 'unknown', 'sum', 'none']);
  });

  test('has no money only when somebody has said so', () => {
    const c = exampleCase('OVN-01');
    expect(yearSum(withEdits(c, ...nothingGiven(c)), 2027)).toEqual({ is: 'none' });
  });

  test('has its end, its next follow-up and its next thing, each from its answers', () => {
    const c = withEdits(
      started,
      ...term,
      answer('followUp.schedule', ['2027-03-01', '2027-09-15']),
      by('decision.plannedDate@k1', '2027-05-20'),
    );
    expect(line(c)).toMatchObject({
      standing: 'beredning',
      end: '2029-12-31',
      next: { what: 'Besluta', day: '2027-05-20' },
      followUp: { day: '2027-09-15', title: 'Avstämning 2' },
    });
    expect(line(started)).toMatchObject({ end: '', followUp: undefined });
    expect(line(withEdits(started, answer('term.openEnded', 'ja'))).end).toBe('open');
  });

  test('stands as another form when the parties have chosen one', () => {
    expect(line(exampleCase('OVN-04')).standing).toBe('annan-form');
  });

  test('is sorted by its next day, and those without a day come last by name', () => {
    const made = (name: string, day: string): CaseLine => ({
      ...line(withEdits(started, answer('partnership.name', name))),
      next: { id: name, who: '', day, what: 'Besluta', kind: 'thing' },
    });
    const all = inOrder([made('Ö', ''), made('B', '2027-06-01'), made('A', ''), made('C', '2027-05-01')]);
    expect(all.map(({ name }) => name)).toEqual(['C', 'B', 'A', 'Ö']);
    expect(nextDayOf(made('D', ''))).toBe('');
  });

  test('counts in the total when it is real, in force and has a known sum', () => {
    const inForce = withEdits(started, board, decided, announced, force, signed, ...term);
    const withMoney = withEdits(inForce, paid('m1', { year: 2027, amount: 100_000 }));
    const planned = withEdits(started, paid('m1', { year: 2027, amount: 7 }));
    const practice = withEdits(withMoney, { op: 'setting', key: 'kind', value: 'practice' });
    expect(totalsOf([withMoney, inForce, planned, practice].map(line))).toEqual({
      inForce: 2,
      sek: 100_000,
      unknown: 1,
    });
  });
});
