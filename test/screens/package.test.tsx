/** The kommun's own package on the screens: chosen, refused with a sentence, answered, shown in the result, put away. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PackagePage } from '#src/app/places/package/PackagePage.tsx';
import { RequirementsPage } from '#src/app/places/package/RequirementsPage.tsx';
import { ResultPage } from '#src/app/places/result/ResultPage.tsx';
import { startCase } from '#src/app/shell/cases.ts';
import { packageOf } from '#steps/package/in-case.ts';
import { requirementsOf } from '#steps/package/requirements.ts';
import { emptyCase } from '../support/cases.ts';
import { exampleCase } from '../support/examples.ts';
import { examplePackage, exampleRaw, withPackage } from '../support/packages.ts';
import { openCasePage } from './CasePages.tsx';

/** A file as a browser gives it; jsdom's own cannot be read. */
const file = (raw: unknown): File => {
  const text = JSON.stringify(raw);
  const bytes = new TextEncoder().encode(text);
  return Object.assign(new File([text], 'paket.json'), { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
};
const question = 'Har ni prövat hur partnerskapet påverkar barn?';

test('a file is chosen once, used in the open case and in the next one, and taken away; a bad one is refused', async () => {
  const { user, session, now } = await openCasePage(PackagePage, emptyCase());
  const input = await screen.findByLabelText('Kommunpaketets fil');
  await user.upload(input, file({ ...exampleRaw(), removeClauses: ['K20'] }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/ta bort eller ändra klausulen K20/);
  expect(await session.store.getSetting('kommunpaket')).toBeUndefined();

  await user.upload(input, file(exampleRaw()));
  expect(await screen.findByRole('heading', { name: /Exempelkommunen, utgåva 2027-1/ })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByRole('img', { name: 'Exempelkommunens vapen' }).getAttribute('src')).toMatch(/^data:image\/png/);
  await user.click(screen.getByRole('button', { name: 'Använd utgåva 2027-1 i fallet' }));
  expect(packageOf(now())?.kommun).toBe('Exempelkommunen');

  await user.click(screen.getByRole('button', { name: 'Använd inte paketet i fallet' }));
  expect(packageOf(now())).toBeUndefined();

  await act(() => startCase(session, { perspective: 'tillsammans', name: 'Nytt', track: 'full', door: null }));
  await waitFor(() => expect(packageOf(now())?.edition).toBe('2027-1'));

  await user.click(screen.getByRole('button', { name: 'Ta bort paketet från enheten' }));
  expect(await screen.findByText('Inget paket är valt på den här enheten.')).toBeTruthy();
  expect(packageOf(now())?.edition).toBe('2027-1');
});

test('the kommun’s question is answered on its page, and the answer can be taken back', async () => {
  const { user, now } = await openCasePage(RequirementsPage, withPackage(emptyCase(), examplePackage()));
  const group = await screen.findByRole('group', { name: question });
  expect(group.textContent).toContain('Svar saknas.');
  await user.click(within(group).getByRole('radio', { name: 'Ja' }));
  expect(group.textContent).toContain('Uppfyllt.');
  await user.click(within(group).getByRole('radio', { name: 'Vet inte än' }));
  expect(group.textContent).toContain('Svar saknas.');
  expect(requirementsOf(now())[0]?.state).toBe('unknown');
  expect(screen.getByText('Avtalet får gälla i högst 36 månader, utan förlängning.')).toBeTruthy();
});

test('the result tells how the kommun’s requirements stand, as the kommun’s own', async () => {
  await openCasePage(ResultPage, withPackage(exampleCase('OVN-01'), examplePackage(), 'nej'));
  const title = await screen.findByText('Kommunens egna krav', {}, { timeout: 60_000 });
  const fold = title.closest('details');
  expect(fold?.textContent).toContain('Ett krav är inte uppfyllt.');
  expect(fold?.textContent).toContain('Exempelkommunen, utgåva 2027-1');
  expect(fold?.textContent).toContain(question);
});
