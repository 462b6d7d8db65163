/** Questions that the parties answer each for itself: alone, covered, shown, and together. */
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { answer, at, emptyCase, entry, row, withEdits } from '../support/cases.ts';
import { button, expectReadable, lane, openPage } from './PageUnderTest.tsx';

const named = (voices: CaseFile['voices'], ...more: readonly Edit[]): CaseFile =>
  withEdits(
    emptyCase({ voices }),
    { op: 'field', list: 'publicParties', id: 'k1', field: 'name', entry: entry('Ängby kommun') },
    { op: 'field', list: 'organisations', id: 'o1', field: 'name', entry: entry('Föreningen Grannar') },
    ...more,
  );
const [kommun, org, joint] = ['Ängby kommun', 'Föreningen Grannar', 'Gemensamt'] as const;
const mine = answer('hopes', 'Att färre är ensamma.', 'public');
const theirs = answer('hopes', 'Att lunchen blir av.', 'o1');
const shown: Edit = { op: 'note', path: 'revealed:B1', voice: 'joint', entry: { value: 'ja', by: 'public', at } };
const everything = (): string => document.body.textContent ?? '';

describe('one party alone', () => {
  test('writes in its own lane, which says that it is preliminary', async () => {
    const page = await openPage('1.1', { start: named('alone'), perspective: 'kommun' });
    expect(lane(kommun).getByText('Preliminärt, tills den andra har svarat')).toBeDefined();
    await page.user.type(lane(kommun).getByRole('textbox'), 'Att färre är ensamma.');
    await page.user.tab();
    expect(page.entry('hopes', 'public')).toMatchObject({ value: 'Att färre är ensamma.', by: 'public' });
    expectReadable(page.now());
  });

  test('can write what it believes of the other, kept as an assumption', async () => {
    const page = await openPage('1.1', { start: named('alone'), perspective: 'kommun' });
    await page.user.click(screen.getByText(/^Föreningen Grannar: fyll i när ni ses/));
    expect(lane(org).getByText('Antagande')).toBeDefined();
    await page.user.type(lane(org).getByRole('textbox'), 'Att lunchen blir av.');
    await page.user.tab();
    expect(page.entry('hopes', 'o1')).toMatchObject({ value: 'Att lunchen blir av.', by: 'public' });
    expectReadable(page.now());
  });

  test('an organisation that works alone writes in its own lane', async () => {
    const page = await openPage('1.1', { start: named('alone'), perspective: 'organisation' });
    await page.user.type(lane(org).getByRole('textbox'), 'Att lunchen blir av.');
    await page.user.tab();
    expect(page.entry('hopes', 'o1')).toMatchObject({ by: 'o1' });
    expect(lane(org).queryByText('Antagande')).toBeNull();
  });

  test('an answer to a question that is put to the other is an assumption too', async () => {
    const page = await openPage('4.2', { start: named('alone'), perspective: 'kommun' });
    expect(screen.getByText(`Det ni skriver här är vad ni tror att ${org} svarar.`)).toBeDefined();
    const [, second] = screen.getAllByRole('textbox');
    if (!second) throw new Error('No second question');
    await page.user.type(second, 'Hur beslut fattas.');
    await page.user.tab();
    expect(page.entry('learnFromPublic', 'o1')).toMatchObject({ by: 'public' });
  });
});

describe('both parties, before they show each other', () => {
  test.each([
    ['kommun', kommun, org, 'Att lunchen blir av.'],
    ['organisation', org, kommun, 'Att färre är ensamma.'],
  ] as const)(
    'the %s sees its own answer; the other’s is nowhere on the page',
    async (perspective, own, other, hidden) => {
      const page = await openPage('1.1', { start: named('both', mine, theirs), perspective });
      expect(lane(own).getByRole('textbox')).toBeDefined();
      expect(lane(other).getByText('Har svarat.')).toBeDefined();
      expect(lane(other).queryByRole('textbox')).toBeNull();
      expect(everything()).not.toContain(hidden);
      expect(page.container.innerHTML).not.toContain(hidden);
    },
  );

  test('nobody can show until both have answered', async () => {
    await openPage('1.1', { start: named('both', mine), perspective: 'kommun' });
    expect(lane(org).getByText('Har inte svarat än.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Visa för varandra' })).toBeNull();
  });

  test('what one believes of the other is no answer of the other', async () => {
    const guess: Edit = { op: 'answer', path: 'hopes', voice: 'o1', entry: { value: 'Lunch', by: 'public', at } };
    await openPage('1.1', { start: named('both', mine, guess), perspective: 'kommun' });
    expect(lane(org).getByText('Har inte svarat än.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Visa för varandra' })).toBeNull();
  });

  test('rows of the other are covered as well, with what is written in them', async () => {
    const rows = [
      row('evidence', 'e1', 'public', { claim: 'Fler äter ensamma', source: 'enkäten' }),
      row('evidence', 'e2', 'o1', { claim: 'Kön växer', source: 'besöksboken' }),
    ];
    const page = await openPage('1.3', { start: named('both', ...rows), perspective: 'organisation' });
    expect(everything()).toContain('Kön växer');
    expect(page.container.innerHTML).not.toContain('Fler äter ensamma');
  });

  test('and so are the ratings of a check-in', async () => {
    const rows = [
      row('checkIns', 'i1', 'public', { date: '2028-02-03', temperature: [1, 1, 1, 1, 1] }),
      row('checkIns', 'i2', 'o1', { date: '2028-03-04', temperature: [5, 5, 5, 5, 5] }),
    ];
    const page = await openPage('E.5', {
      start: named('both', ...rows),
      perspective: 'organisation',
      walk: { checkInOpen: true },
    });
    expect(page.container.innerHTML).not.toMatch(/3\smars 2028|1 · 1 · 1|3\sfebruari 2028/);
    expect(everything()).toMatch(/4\smars 2028/);
  });

  test('a party may choose not to answer, and take it back', async () => {
    const page = await openPage('1.1', { start: named('both'), perspective: 'kommun' });
    await page.user.click(button('Vi svarar inte på den här'));
    expect(page.note('declined:B1', 'public')).toBe('ja');
    await page.user.click(button('Svara ändå'));
    expect(page.note('declined:B1', 'public')).toBeUndefined();
  });

  test('showing is one act, noted with who and when', async () => {
    const page = await openPage('1.1', { start: named('both', mine, theirs), perspective: 'kommun' });
    await page.user.click(button('Visa för varandra'));
    expect(page.edits).toEqual([
      { op: 'note', path: 'revealed:B1', voice: 'joint', entry: { value: 'ja', by: 'public', at } },
    ]);
    expect(lane(org).getByText('Att lunchen blir av.')).toBeDefined();
    expect(lane(kommun).getByText('Att färre är ensamma.')).toBeDefined();
    expectReadable(page.now());
  });
});

describe('after they have shown each other', () => {
  test('a party changes its own answer, never the other’s', async () => {
    const page = await openPage('1.1', { start: named('both', mine, theirs, shown), perspective: 'kommun' });
    expect(lane(org).queryByRole('button')).toBeNull();
    expect(lane(org).queryByRole('textbox')).toBeNull();
    await page.user.click(lane(kommun).getByRole('button', { name: /^Ändra/ }));
    const text = lane(kommun).getByRole('textbox');
    await page.user.clear(text);
    await page.user.type(text, 'Att fler träffas.');
    await page.user.tab();
    expect(page.value('hopes', 'public')).toBe('Att fler träffas.');
    expect(page.value('hopes', 'o1')).toBe('Att lunchen blir av.');
  });

  test('the joint answer is written in a lane of its own, and may start from either text', async () => {
    const page = await openPage('1.1', { start: named('both', mine, theirs, shown), perspective: 'kommun' });
    expect(lane(joint).getByRole('textbox')).toHaveProperty('value', '');
    await page.user.click(button(`Utgå från texten från ${org}`));
    expect(page.value('hopes')).toBe('Att lunchen blir av.');
    expect(lane(joint).getByRole('textbox')).toHaveProperty('value', 'Att lunchen blir av.');
    await page.user.click(lane(joint).getByRole('radio', { name: 'Inte överens än' }));
    expect(page.note('laneStatus:B1')).toBe('inte_overens');
    expectReadable(page.now());
  });

  test('a question with no joint answer has no joint lane', async () => {
    const open: Edit = { op: 'note', path: 'revealed:B6', voice: 'joint', entry: { value: 'ja', by: 'public', at } };
    await openPage('1.4', { start: named('both', open), perspective: 'kommun' });
    expect(screen.queryByRole('region', { name: joint })).toBeNull();
  });
});

describe('sitting together at one screen', () => {
  test('one lane is open at a time; the other lies face down', async () => {
    const page = await openPage('1.1', { start: named('both', mine) });
    for (const name of [kommun, org]) expect(lane(name).queryByRole('textbox')).toBeNull();
    expect(page.container.innerHTML).not.toContain('Att färre är ensamma.');
    await page.user.click(button(`Skriv svaret för ${org}`));
    expect(lane(kommun).queryByRole('textbox')).toBeNull();
    await page.user.type(lane(org).getByRole('textbox'), 'Att lunchen blir av.');
    expect(page.container.innerHTML).not.toContain('Att färre är ensamma.');
    await page.user.click(button('Täck över och lämna över till den andra'));
    expect(page.entry('hopes', 'o1')).toMatchObject({ value: 'Att lunchen blir av.', by: 'o1' });
    expect(page.container.innerHTML).not.toContain('Att lunchen blir av.');
    await page.user.click(button('Visa för varandra'));
    expect(everything()).toContain('Att lunchen blir av.');
    expect(everything()).toContain('Att färre är ensamma.');
  });

  test('they may write the joint answer at once', async () => {
    const page = await openPage('1.1', { start: named('both') });
    await page.user.click(screen.getByText('Vi sitter tillsammans och svarar gemensamt direkt'));
    await page.user.type(screen.getByRole('textbox'), 'Att fler träffas.');
    await page.user.tab();
    expect(page.entry('hopes')).toMatchObject({ value: 'Att fler träffas.', by: 'joint' });
  });

  test('each lane writes for itself', async () => {
    const page = await openPage('4.2', { start: named('both') });
    const [first, second] = screen.getAllByRole('textbox');
    await page.user.type(first ?? document.body, 'a');
    await page.user.type(second ?? document.body, 'b');
    await page.user.tab();
    expect([page.entry('learnFromOrg', 'public')?.by, page.entry('learnFromPublic', 'o1')?.by]).toEqual([
      'public',
      'o1',
    ]);
  });
});

describe('a case that is only read', () => {
  test('shows both answers and nothing to change', async () => {
    await openPage('1.1', { start: named('both', mine, theirs), readOnly: true });
    expect(everything()).toContain('Att lunchen blir av.');
    expect(screen.queryAllByRole('button').map((one) => one.textContent)).toEqual([
      'Fortsätt',
      'Se svaren i det här steget',
    ]);
  });
});
