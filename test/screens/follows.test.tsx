/** What follows from the rest on its page: the sentence, the way to change it, and an older answer that is taken away. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Follows } from '#src/app/places/question/Follows.tsx';
import { answer, emptyCase, row, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

const Value = () => <Follows answer="valueTransferred" partId="p1" page="3.2" />;
const Term = () => <Follows answer="openEndedOrAutoRenew" partId="p1" page="5.1" />;
const money = row('contributions', 'c1', 'public', { type: 'pengar', text: 'pengar', sekPerYear: 1000 });
const rooms = row('contributions', 'c2', 'public', { type: 'lokaler', text: 'lokal' });

describe('an answer that follows', () => {
  test('is said in a sentence, with a link to what it follows from, and nothing to press', async () => {
    await openCasePage(Value, withEdits(emptyCase(), money, rooms));
    expect(screen.getByText('Ja. Kommunen bidrar med pengar och lokaler.')).toBeDefined();
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/^#\/sida\/3\.1/);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('is not known while nobody has written', async () => {
    await openCasePage(Value, emptyCase());
    expect(screen.getByText(/^Det går inte att säga än\./)).toBeDefined();
  });

  test('tells of an older answer that says otherwise, until it is taken away', async () => {
    const ends = [answer('term.end', '2029-12-31'), answer('extension.possible', 'nej')];
    const start = withEdits(emptyCase(), ...ends, answer('openEndedOrAutoRenew@p1', 'ja'));
    const page = await openCasePage(Term, start);
    await page.user.click(screen.getByRole('button', { name: 'Ta bort det tidigare svaret' }));
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    expect(page.now().answers).not.toHaveProperty('openEndedOrAutoRenew@p1');
    expect(screen.getByText('Nej. Avtalet har en sista dag och förlängs inte av sig självt.')).toBeDefined();
  });
});
