/** Finding the way: search as somebody types, the key that lists the keys, and only what is missing. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StageAnswers } from '#src/app/places/check/StageAnswers.tsx';
import { KeysPage } from '#src/app/places/keys/KeysPage.tsx';
import { SearchPage } from '#src/app/places/search/SearchPage.tsx';
import { followKeys, keysOff } from '#src/app/shell/keys.ts';
import { exampleCase } from '../support/examples.ts';
import { openCasePage } from './CasePages.tsx';

test('a word finds answers, questions and words, each a link', async () => {
  const { user } = await openCasePage(SearchPage, exampleCase('OVN-01'));
  await waitFor(() => expect(screen.queryByText('Frågorna hämtas …')).toBeNull(), { timeout: 60_000 });
  await user.type(screen.getByRole('searchbox', { name: 'Sök bland frågor, svar och ord' }), 'styrgrupp');
  expect(await screen.findByRole('heading', { name: /^Frågor/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Styrgrupp' }).getAttribute('href')).toBe('#/hjalp');
  expect(screen.getByRole('status').textContent).toMatch(/träff/);
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'zzqx');
  expect(await screen.findByText('Inget hittades. Pröva ett kortare ord.')).toBeTruthy();
});

test('? opens the list of keys, never while somebody types, and can be turned off', async () => {
  const { user, session } = await openCasePage(
    () => (
      <>
        <input aria-label="fält" />
        <KeysPage />
      </>
    ),
    exampleCase('OVN-01'),
  );
  let asked = 0;
  followKeys(() => {
    asked += 1;
    return session.store.getSetting(keysOff);
  });
  const at = () => window.location.hash;
  window.location.hash = '#/oversikt';
  fireEvent.keyDown(screen.getByLabelText('fält'), { key: '?' });
  fireEvent.keyDown(document.body, { key: '?', ctrlKey: true });
  expect(asked).toBe(0);
  fireEvent.keyDown(document.body, { key: '?' });
  await waitFor(() => expect(at()).toBe('#/tangenter'));

  window.location.hash = '#/oversikt';
  const box = screen.getByRole('checkbox', { name: 'Tangenten ? öppnar den här listan' });
  await user.click(box);
  await waitFor(async () => expect(await session.store.getSetting(keysOff)).toBe(true));
  fireEvent.keyDown(box, { key: '?' });
  await waitFor(() => expect(asked).toBe(2));
  expect(at()).toBe('#/oversikt');
});

test('only what is missing is shown, and what has some of its answer says so', async () => {
  await openCasePage(() => <StageAnswers stage="agreement" filter="missing" />, exampleCase('OVN-01'));
  await waitFor(() => expect(document.querySelector('.check-row')).not.toBeNull(), { timeout: 60_000 });
  for (const row of document.querySelectorAll('.check-row'))
    expect(row.textContent).toMatch(/Inte besvarat än|En del saknas|Väntar|olika|vet inte än/i);
});
