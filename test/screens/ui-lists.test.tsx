/** Lists: rows are added, changed in place, moved and removed, each action named with its row. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { applyEdits, inverseEdits } from '#steps/case/edit.ts';
import { emptyCase, row, withEdits } from '../support/cases.ts';
import { button, expectReadable, field, openPage } from './PageUnderTest.tsx';

const plans = withEdits(
  emptyCase(),
  row('policyDocuments', 'd1', 'public', { name: 'Folkhälsoplanen' }),
  row('policyDocuments', 'd2', 'public', { name: 'Budgeten' }),
);

describe('a list', () => {
  test('a new row opens with the focus in its first field, and Enter closes it without leaving the page', async () => {
    const page = await openPage('1.6', { perspective: 'kommun' });
    const add = page.container.querySelector<HTMLElement>('[data-add="policyDocuments"]');
    await page.user.click(add ?? document.body);
    await page.user.keyboard('Folkhälsoplanen{Enter}');
    await waitFor(() => expect(button('Ändra: Folkhälsoplanen')).toBe(document.activeElement));
    expect(page.rows('policyDocuments')).toEqual([{ name: 'Folkhälsoplanen' }]);
    expect(page.now().items['policyDocuments']?.[0]).toMatchObject({ voice: 'public', by: 'public' });
    expect(page.continued()).toBe(0);
    expectReadable(page.now());
  });

  test('a row that nothing was written in does not stay', async () => {
    const page = await openPage('1.6', { perspective: 'kommun' });
    const add = page.container.querySelector<HTMLElement>('[data-add="policyDocuments"]');
    await page.user.click(add ?? document.body);
    await page.user.click(page.container.querySelector('[data-done="policyDocuments"]') ?? document.body);
    await waitFor(() => expect(page.rows('policyDocuments')).toEqual([]));
  });

  test('an empty list starts with an open row, which is no row of the case until something is written in it', async () => {
    const page = await openPage('1.6', { perspective: 'kommun' });
    expect(page.edits).toEqual([]);
    const name = page.container.querySelector<HTMLElement>('[data-list="policyDocuments"] [data-path$="/name"]');
    expect(document.activeElement).toBe(document.body);
    await page.user.type(name ?? document.body, 'Folkhälsoplanen');
    await waitFor(() => expect(page.rows('policyDocuments')).toEqual([{ name: 'Folkhälsoplanen' }]));
    expect(document.activeElement).toBe(name);
  });

  test('the open row of a list closes without a trace when nothing is written in it', async () => {
    const page = await openPage('1.6', { perspective: 'kommun' });
    await page.user.click(page.container.querySelector('[data-done="policyDocuments"]') ?? document.body);
    await waitFor(() => expect(page.container.querySelector('[data-done="policyDocuments"]')).toBeNull());
    expect(page.edits).toEqual([]);
  });

  test('a row with something that cannot be read stays open with its message', async () => {
    const page = await openPage('1.6', { start: plans, perspective: 'kommun' });
    await page.user.click(button('Ändra: Folkhälsoplanen'));
    const link = page.container.querySelector<HTMLInputElement>('[data-path="policyDocuments/d1/link"]');
    await page.user.type(link ?? document.body, 'sidan om planen');
    await page.user.click(page.container.querySelector('[data-done="policyDocuments"]') ?? document.body);
    expect(await screen.findAllByText(/Länken ska börja med https/)).not.toEqual([]);
    expect(link?.value).toBe('sidan om planen');
    expect(page.rows('policyDocuments')[0]).toEqual({ name: 'Folkhälsoplanen' });
  });

  test('rows move up and down by buttons named with the row', async () => {
    const page = await openPage('1.6', { start: plans, perspective: 'kommun' });
    expect(screen.queryByRole('button', { name: 'Upp: Folkhälsoplanen' })).toBeNull();
    await page.user.click(button('Ner: Folkhälsoplanen'));
    expect(page.rows('policyDocuments').map((one) => one['name'])).toEqual(['Budgeten', 'Folkhälsoplanen']);
    await page.user.click(button('Upp: Folkhälsoplanen'));
    expect(page.rows('policyDocuments').map((one) => one['name'])).toEqual(['Folkhälsoplanen', 'Budgeten']);
  });

  test('a removed row can be taken back, with the identical content', async () => {
    const page = await openPage('1.6', { start: plans, perspective: 'kommun' });
    await page.user.click(button('Ta bort: Folkhälsoplanen'));
    expect(page.rows('policyDocuments')).toEqual([{ name: 'Budgeten' }]);
    const undone = applyEdits(page.now(), inverseEdits(plans, page.edits));
    expect(undone.items).toEqual(plans.items);
  });

  test('shows money with spaces that do not break, in the row as in the field', async () => {
    const start = withEdits(
      emptyCase({ voices: 'alone' }),
      row('contributions', 'c1', 'public', { type: 'pengar', text: 'Till budgeten', sekPerYear: 170_000 }),
    );
    const page = await openPage('3.1', { start, perspective: 'kommun' });
    expect(page.container.querySelector('.amount')?.textContent).toBe('170\u00a0000\u00a0kr per år');
    await page.user.click(button(/^Ändra: Pengar/));
    const sum = page.container.querySelector<HTMLInputElement>('[data-path="contributions/c1/sekPerYear"]');
    expect(sum?.value).toBe('170\u00a0000');
  });
});

describe('rows that other questions add to', () => {
  test('a second organisation gets a short id and fields of its own', async () => {
    const page = await openPage('F.1');
    await page.user.click(button('Lägg till en organisation till'));
    const name = page.container.querySelector<HTMLInputElement>('[data-path="organisations/o2/name"]');
    await page.user.type(name ?? document.body, 'Föreningen Två');
    await page.user.tab();
    expect(page.rows('organisations')).toEqual([{}, { name: 'Föreningen Två' }]);
    expect(field('Vad kallar ni partnerskapet?')).toBeTruthy();
    expectReadable(page.now());
  });

  test('the last organisation cannot be removed', async () => {
    await openPage('F.1');
    expect(screen.queryByRole('button', { name: /^Ta bort/ })).toBeNull();
  });
});

describe('a list whose rows stand open on the page', () => {
  test('starts with one row to write in, which comes into the case with the first words', async () => {
    const page = await openPage('1.8');
    const [text] = page.container.querySelectorAll<HTMLElement>('[data-path^="goals/"][data-path$="/text"]');
    expect([page.edits, page.rows('goals')]).toEqual([[], []]);
    await page.user.type(text ?? document.body, 'Fler har någon att äta med');
    await page.user.tab();
    expect(page.rows('goals')).toEqual([{ text: 'Fler har någon att äta med' }]);
    expect(text?.isConnected).toBe(true);
    await page.user.click(page.container.querySelector('[data-add="goals"]') ?? document.body);
    expect(page.rows('goals')).toHaveLength(2);
    expectReadable(page.now());
  });
});
