/** Pictures of mutuality and learning: the same facts drawn and as a table, covered answers left out, nothing summed. */
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import {
  checkInsOf,
  gapsOf,
  isCheckInAnswered,
  isCheckInShown,
  legalChanges,
  legalRow,
  waitingDays,
} from '#steps/case/check-ins.ts';
import type { Edit } from '#steps/case/edit.ts';
import { balancePicture, balanceRows } from '#templates/figures/balance.ts';
import { competencePicture, firstYear, planGaps, yearPicture } from '#templates/figures/competence.ts';
import { fiveByTwoPicture, fiveByTwoRows, returnsTable } from '#templates/figures/five-by-two.ts';
import { learningCards } from '#templates/figures/learning.ts';
import { gridWidth, type Picture, pictureBlocks } from '#templates/figures/marks.ts';
import { ownershipDifferences, ownershipPicture } from '#templates/figures/ownership.ts';
import { steeringPicture } from '#templates/figures/steering.ts';
import { temperaturePicture } from '#templates/figures/temperature.ts';
import { answer, emptyCase, entry, row, withEdits } from '../support/cases.ts';

const shown = (ref: string): Edit => ({ op: 'note', path: `revealed:${ref}`, voice: 'joint', entry: entry('ja') });
const named = (voices: CaseFile['voices'], ...edits: readonly Edit[]): CaseFile =>
  withEdits(
    emptyCase({ voices }),
    { op: 'field', list: 'publicParties', id: 'k1', field: 'name', entry: entry('Ängby kommun') },
    { op: 'field', list: 'organisations', id: 'o1', field: 'name', entry: entry('Föreningen Grannar') },
    ...edits,
  );

const money = row('contributions', 'b1', 'public', { type: 'pengar', text: 'bidra med pengar', sekPerYear: 170_000 });
const ownMoney = row('contributions', 'b2', 'o1', { type: 'pengar', text: 'lägga in gåvor', sekPerYear: 40_000 });
const hours = row('contributions', 'b3', 'o1', {
  type: 'ideell_tid',
  text: 'ta emot gäster',
  hoursPerYear: 1400,
  sekPerYear: 280_000,
});
const place = row('contributions', 'b4', 'public', {
  type: 'lokaler',
  text: 'låna ut träffpunkten',
  extent: '48 söndagar per år',
});
const all = [money, ownMoney, hours, place];

const tableText = (picture: Picture): string =>
  picture.table.rows.map((cells) => cells.map((runs) => runs.map((run) => run.text).join('')).join(' | ')).join('\n');
const drawnText = (picture: Picture): string =>
  (picture.wide?.marks ?? []).flatMap((mark) => (mark.shape === 'text' ? [mark.text] : [])).join(' ');

describe('the balance', () => {
  const c = named('both', ...all, shown('O1@p1'));

  test('shows every kind in its own unit, each row on a scale of its own', () => {
    const rows = balanceRows(c);
    expect(rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)])).toEqual([
      ['Pengar', '170\u00a0000\u00a0kr', '40\u00a0000\u00a0kr'],
      ['Ideell tid', 'inget angivet bidrag', '1\u00a0400\u00a0timmar'],
      ['Lokaler', '48 söndagar', 'inget angivet bidrag'],
    ]);
    expect(rows[0]?.cells.map(({ share }) => share)).toEqual([1, 40_000 / 170_000]);
    expect(rows[1]?.cells.map(({ share }) => share)).toEqual([0, 1]);
  });

  test('never adds other things to kronor, in words, drawing or table', () => {
    const picture = balancePicture(c);
    const everything = `${tableText(picture)} ${drawnText(picture)} ${picture.intro.join(' ')}`;
    expect(everything).not.toMatch(/490|450|320\s000|summa|tillsammans \d/iu);
    expect(picture.intro.join(' ')).toContain('Balans betyder inte lika belopp.');
    expect(picture.wide?.caption).toContain('Rader läggs aldrig ihop');
  });

  test('says the same in the drawing, in the words read aloud and in the table', () => {
    const picture = balancePicture(c);
    for (const value of ['170\u00a0000\u00a0kr', '1\u00a0400\u00a0timmar', '48 söndagar']) {
      expect(tableText(picture)).toContain(value);
      expect(picture.wide?.alt).toContain(value);
      expect(drawnText(picture).replaceAll('\u00a0', ' ')).toContain(value.replaceAll('\u00a0', ' '));
    }
  });

  test('draws the public side to the left and solid, the organisation to the right and striped, inside the grid', () => {
    for (const layout of ['wide', 'narrow'] as const) {
      const figure = balancePicture(c)[layout];
      const bars = (figure?.marks ?? []).flatMap((mark) => (mark.shape === 'rect' && mark.height === 20 ? [mark] : []));
      const middle = gridWidth[layout] / 2;
      expect(bars).toHaveLength(4);
      for (const bar of bars) {
        expect(bar.fill).toBe(bar.x + bar.width <= middle ? 'public' : 'org');
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(gridWidth[layout]);
      }
    }
  });

  test('tells the rate of a volunteer hour, what it makes, and why', () => {
    const rated = withEdits(
      c,
      answer('volunteering.sekPerHour', 200, 'o1'),
      answer('volunteering.rateReason', 'Vi har enats om summan.', 'o1'),
    );
    expect(balancePicture(rated).after.join(' ')).toMatch(
      /till 200\skr\. Det gör 280\s000\skr för 1\s400 timmar\. Skäl: Vi har enats om summan\./u,
    );
    expect(balancePicture(c).after.join(' ')).toContain('inte valt något värde');
  });

  test('is not drawn before the reveal, and tells only who has answered', () => {
    const covered = balancePicture(named('both', ...all));
    expect(covered.wide).toBeUndefined();
    expect(JSON.stringify(covered)).not.toMatch(/170|1\D?400|söndagar|gåvor/u);
    expect(tableText(covered)).toContain('Har svarat');
  });

  test('of one voice alone is shown as that, and a guess as an assumption', () => {
    const guess = row('contributions', 'b9', 'o1', { type: 'natverk', text: 'grannar' });
    const by = guess.op === 'add' ? { ...guess, item: { ...guess.item, by: 'public' } } : guess;
    const picture = balancePicture(named('alone', money, by));
    expect(picture.intro.join(' ')).toContain('Föreningen Grannar har inte svarat än');
    expect(tableText(picture)).toContain('(antagande)');
    expect(tableText(picture)).toContain('inget svar än');
  });
});

describe('five by two', () => {
  const goals = [answer('ownGoals', 'Nå fler.', 'public'), answer('ownGoals', 'Fler kvällar.', 'o1')];

  test('names each gap with its question and page, and gives no score', () => {
    const c = named('both', ...goals, shown('O3'), answer('concessions', 'Öppettiderna', 'public'), shown('O11'));
    const picture = fiveByTwoPicture(c);
    expect(tableText(picture)).toContain('[Saknas – fråga O9 i verktyget]');
    expect(picture.intro.join(' ')).toContain('något att släppa på hos Föreningen Grannar');
    expect(`${picture.intro.join(' ')}${tableText(picture)}`).not.toMatch(/procent|%|av 10|\d\/\d/u);
  });

  test('covers what has not been shown, and tells that it is answered', () => {
    const rows = fiveByTwoRows(named('both', ...goals));
    expect(rows[0]?.squares.map(({ state }) => state)).toEqual(['hidden', 'hidden']);
    expect(JSON.stringify([rows, returnsTable(named('both', ...goals))])).not.toMatch(/Nå fler|Fler kvällar/u);
  });

  test('of one voice alone leaves the other side without an answer, not with a gap', () => {
    const [goal] = fiveByTwoRows(named('alone', goals[0] ?? money));
    expect(goal?.squares.map(({ state }) => state)).toEqual(['filled', 'silent']);
  });
});

describe('who owns and who steers', () => {
  const cards = { metod: 'organisationen', mal: 'gemensamt', myndighetsbeslut: 'kommunen', material: 'vet_inte' };

  test('the joint sort is drawn; where a party sorts otherwise is named', () => {
    const c = named(
      'both',
      answer('ownership.cards', cards),
      answer('ownership.cards', { ...cards, metod: 'kommunen' }, 'public'),
    );
    const picture = ownershipPicture(c);
    expect(ownershipDifferences(c)).toEqual(['metod']);
    expect(picture.intro.join(' ')).toContain('Här ser ni olika: metoden.');
    expect(drawnText(picture)).toContain('Metoden');
    expect(tableText(picture)).toContain('Metoden | Organisationen | Kommunen | Olika');
    expect(picture.wide?.alt).toContain('Kommunen: myndighetsbesluten.');
  });

  test('a sort by one party is said to be that party’s', () => {
    const picture = ownershipPicture(named('both', answer('ownership.cards', cards, 'public')));
    expect(picture.intro.join(' ')).toContain('Så har Ängby kommun sorterat');
  });

  test('every seat is a shape of its side, and the rule of decision stands in words', () => {
    const c = named(
      'both',
      answer('steeringGroup.seats.public', 3),
      answer('steeringGroup.seats.org', 2),
      answer('decisionRule', 'enighet'),
    );
    const picture = steeringPicture(c);
    const seats = (fill: string): number =>
      (picture.wide?.marks ?? []).filter(
        (mark) => (mark.shape === 'rect' || mark.shape === 'circle') && mark.fill === fill,
      ).length;
    // One more of each: the shapes beside the names.
    expect([seats('public'), seats('org')]).toEqual([4, 3]);
    expect(tableText(picture)).toContain('Alla ska vara eniga');
    expect(tableText(picture)).toContain('[Saknas – fråga O6 i verktyget]');
  });
});

describe('the competence plan', () => {
  const c = named(
    'both',
    answer('learnFromOrg', 'Att bjuda in.', 'public'),
    answer('selfRating', [2, 4, 4, 4, 4], 'public'),
    answer('selfRating', [5, 4, 4, 4, 4], 'o1'),
    row('learningGoals', 'l1', 'joint', {
      learn: 'känna igen ensamhet',
      date: '2027-03-10',
      responsible: 'samordnaren',
    }),
    answer('term.start', '2027-01-01'),
    answer('followUp.schedule', ['2027-04-01', '2028-06-01']),
  );

  test('has a card for each need: who has it, who learns, and what is not decided', () => {
    const cards = learningCards(c);
    expect(cards.map(({ ref, side }) => [ref, side])).toEqual([
      ['L2', 'public'],
      ['L4', 'joint'],
    ]);
    expect(cards[1]).toMatchObject({ responsible: 'samordnaren', date: '2027-03-10', how: undefined });
    expect(tableText(competencePicture(c))).toContain('Inte bestämt');
    expect(planGaps(c).map(({ ref }) => ref)).toEqual(['L3']);
  });

  test('takes in low ratings only when they have been shown', () => {
    const after = learningCards(withEdits(c, shown('L1')));
    expect(after[0]).toMatchObject({ ref: 'L1', side: 'public', has: 'Föreningen Grannar', learns: 'Ängby kommun' });
  });

  test('lays goals and check-ins in the months of the first year', () => {
    expect(firstYear(c)?.events.map(({ month, date }) => [month, date])).toEqual([
      [2, '2027-03-10'],
      [3, '2027-04-01'],
    ]);
    expect(firstYear(c)?.later.map(({ date }) => date)).toEqual(['2028-06-01']);
    expect(drawnText(yearPicture(c))).toContain('känna igen ensamhet'.replace('k', 'K'));
    expect(yearPicture(named('both')).wide).toBeUndefined();
  });
});

describe('check-ins over time', () => {
  const rate = (id: string, voice: string, date: string, temperature: readonly number[]): Edit =>
    row('checkIns', id, voice, { date, temperature });
  const two = [
    row('checkIns', 'j1', 'joint', { date: '2027-04-01', legalChange: { R1: 'nej', R5: 'ja' } }),
    rate('a1', 'public', '2027-04-01', [4, 4, 3, 3, 3]),
    rate('a2', 'o1', '2027-04-01', [4, 2, 3, 3, 4]),
    rate('b1', 'public', '2027-10-01', [5, 5, 1, 3, 3]),
    rate('b2', 'o1', '2027-10-01', [1, 1, 1, 1, 1]),
  ];
  const c = named('both', ...two, shown('U4@2027-04-01'));

  test('each is shown for itself: the latest stays covered when an earlier one is open', () => {
    expect(checkInsOf(c).map(({ date }) => [date, isCheckInShown(c, date)])).toEqual([
      ['2027-04-01', true],
      ['2027-10-01', false],
    ]);
    const picture = temperaturePicture(c);
    expect(tableText(picture)).toContain('4 | 2 | 3 | 3 | 4');
    expect(tableText(picture)).not.toContain('1 | 1 | 1');
    expect(picture.intro.join(' ')).toMatch(/den 1\soktober\s2027 är täckta/u);
  });

  test('the gap is in words, and every side has one point per check-in and item', () => {
    const [first] = checkInsOf(c);
    expect(first ? gapsOf(first) : []).toEqual([0, 2, 0, 0, 1]);
    const picture = temperaturePicture(c);
    expect(picture.intro[0]).toContain('jämbördighet (2 steg isär)');
    const discs = picture.wide?.marks.filter((mark) => mark.shape === 'circle') ?? [];
    // Five items and the shape beside the name.
    expect(discs).toHaveLength(6);
  });

  test('waits for planned days that have come and are not begun', () => {
    const planned = withEdits(c, answer('followUp.schedule', ['2027-04-01', '2027-07-01', '2028-01-01']));
    expect(waitingDays(planned, '2027-08-01')).toEqual(['2027-07-01']);
  });

  test('the question counts as answered when the latest check-in is shown, and U5 when every point is', () => {
    expect(isCheckInAnswered(c, 'rating', undefined)).toBe(false);
    const open = withEdits(c, shown('U4@2027-10-01'));
    expect(isCheckInAnswered(open, 'rating', undefined)).toBe(true);
    expect(isCheckInAnswered(open, 'legal', 'p1')).toBe(false);
    const points = Object.fromEntries(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'].map((point) => [point, 'nej']));
    const told = withEdits(open, row('checkIns', 'j2', 'joint', { date: '2027-10-01', legalChange: points }));
    expect(isCheckInAnswered(told, 'legal', 'p1')).toBe(true);
  });

  test('what has changed in law belongs to its part', () => {
    const [first] = checkInsOf(c);
    expect(first && legalChanges(legalRow(c, first, 'p1'))).toEqual(['R5']);
    expect(first && legalChanges(legalRow(c, first, 'p2'))).toEqual([]);
  });
});

test('a picture in a document is heading, words, drawing and table, in that order', () => {
  const kinds = pictureBlocks(balancePicture(named('both', ...all, shown('O1')))).map(({ kind }) => kind);
  expect(kinds).toEqual(['heading', 'paragraph', 'figure', 'table', 'paragraph']);
});
