/** The page of pictures: drawings with their tables, gaps with a way to fill them, and covered answers left covered. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { BalancePage } from '#src/app/places/balance/BalancePage.tsx';
import type { Edit } from '#steps/case/edit.ts';
import { answer, emptyCase, entry, row, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

const shown = (ref: string): Edit => ({ op: 'note', path: `revealed:${ref}`, voice: 'joint', entry: entry('ja') });
const given = withEdits(
  emptyCase(),
  row('contributions', 'b1', 'public', { type: 'pengar', text: 'bidra med pengar', sekPerYear: 5000 }),
  row('contributions', 'b2', 'o1', { type: 'ideell_tid', text: 'ta emot gäster', hoursPerYear: 90 }),
  answer('ownGoals', 'Nå dem som ingen annan når.', 'public'),
  answer('ownGoals', 'Fler öppna kvällar.', 'o1'),
);

const section = (name: string) => within(screen.getByRole('region', { name }));

describe('the balance page', () => {
  test('shows the drawing with words of its own, and the same facts as a table under it', async () => {
    await openCasePage(BalancePage, withEdits(given, shown('O1')));
    const balance = section('Det ni bidrar med');
    const drawings = balance.getAllByRole('img').map((one) => one.getAttribute('aria-label'));
    expect(drawings.every((words) => /Pengar: .*5\s000\skr/u.test(words ?? ''))).toBe(true);
    const money = within(balance.getByRole('table')).getByRole('row', { name: /^Pengar/ });
    expect(money.textContent).toMatch(/5\s000\skr – bidra med pengar/u);
  });

  test('draws nothing of covered answers, and writes nothing of them either', async () => {
    const page = await openCasePage(BalancePage, given);
    expect(section('Det ni bidrar med').queryByRole('img')).toBeNull();
    expect(page.container.innerHTML).not.toMatch(/bidra med pengar|90|ingen annan når|öppna kvällar/u);
  });

  test('names each gap of 5 × 2 and leads to its question', async () => {
    await openCasePage(BalancePage, withEdits(given, shown('O1'), shown('O3')));
    const test = section('Är det ömsesidigt?');
    const fill = test.getByRole('link', { name: 'Fyll i risk för Kommunen' });
    expect(fill.getAttribute('href')).toMatch(/^#\/sida\/3\.8/u);
    expect(test.getByText('Nå dem som ingen annan når.')).toBeDefined();
  });

  test('puts the signals of the method beside the picture they are about', async () => {
    const goals = [answer('ownGoals', 'Inget', 'o1'), shown('O3')];
    await openCasePage(BalancePage, withEdits(given, ...goals));
    expect(await section('Är det ömsesidigt?').findByText(/Bara kommunen har skrivit egna mål/)).toBeDefined();
    expect(section('Vem styr?').queryByText('Att prata om')).toBeNull();
  });

  test('of a case that is only read offers nothing to change', async () => {
    await openCasePage(BalancePage, withEdits(given, shown('O1')), true);
    expect(screen.queryByRole('link', { name: 'Ändra bidragen' })).toBeNull();
    expect(screen.queryByRole('link', { name: /^Fyll i/ })).toBeNull();
  });
});
