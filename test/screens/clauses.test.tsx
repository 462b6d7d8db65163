/** The list of clauses: why each is there, own wording beside ours, and leaving out what is only recommended. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ClausesPage } from '#src/app/places/clauses/ClausesPage.tsx';
import { createHeld } from '#src/app/shell/held.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { answer, emptyCase, entry, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

const start = (...edits: readonly Edit[]): CaseFile =>
  withEdits(emptyCase(), answer('termination.noticeMonths', 6), ...edits);
const note = (path: string, value: string): Edit => ({ op: 'note', path, voice: 'joint', entry: entry(value) });

function rowOf(id: string): HTMLElement {
  const row = document.getElementById(`klausul-${id}`);
  if (!row) throw new Error(`${id} is not in the list`);
  return row;
}

async function open(page: Awaited<ReturnType<typeof openCasePage>>, id: string) {
  const summary = rowOf(id).querySelector('summary');
  if (summary) await page.user.click(summary);
  await waitFor(() => expect(rowOf(id).querySelector('details')?.open).toBe(true));
  return within(rowOf(id));
}

describe('the list of clauses', () => {
  test('has all 62, in order, each with its id and whether it is with', async () => {
    await openCasePage(ClausesPage, start());
    const rows = [...document.querySelectorAll('.clause-row')].map((row) => row.id);
    expect(rows).toHaveLength(62);
    expect(rows[0]).toBe('klausul-K01');
    expect(rowOf('K05').textContent).toContain('Med');
    expect(rowOf('K21').textContent).toContain('Väntar på svar');
  });

  test('says why a clause waits, with a way to the answer', async () => {
    const page = await openCasePage(ClausesPage, start());
    const row = await open(page, 'K21');
    expect(row.getByText(/Kommunen bidrar med pengar.*är inte besvarat/)).toBeDefined();
    expect(row.getByRole('link', { name: 'Svaret på sida 3.1' }).getAttribute('href')).toBe('#/sida/3.1/O1');
  });

  test('opens at the clause that somebody came for', async () => {
    const held = createHeld();
    held.spot.set({ screen: 'klausuler', section: 'K50', nth: 0 });
    await openCasePage(ClausesPage, start(), false, held);
    expect(within(rowOf('K50')).getByText('Varför den finns')).toBeDefined();
  });

  test('can be narrowed to one group', async () => {
    const page = await openCasePage(ClausesPage, start(note('clauseOff:K40', 'Vi är få')));
    await page.user.click(screen.getByRole('radio', { name: /^Bortvalda/ }));
    expect([...document.querySelectorAll('.clause-row')].map((row) => row.id)).toEqual(['klausul-K40']);
  });
});

describe('own wording', () => {
  test('starts from our text, is kept as a note, and can be given back and taken back', async () => {
    const page = await openCasePage(ClausesPage, start());
    let row = await open(page, 'K53');
    await page.user.click(row.getByRole('button', { name: 'Skriv egen ordalydelse' }));
    await waitFor(() => expect(page.note('clauseOwnWording:K53')).toContain('med sex månaders uppsägningstid.'));
    row = within(rowOf('K53'));
    const box = row.getByRole('textbox', { name: 'Er text' });
    await page.user.clear(box);
    await page.user.type(box, 'Åtta månader gäller.');
    await page.user.tab();
    await waitFor(() => expect(page.note('clauseOwnWording:K53')).toBe('Åtta månader gäller.'));
    const standard = within(row.getByRole('region', { name: /^Standardtexten/ }));
    await waitFor(() => expect(standard.getAllByText('Finns inte hos er')).toHaveLength(1));
    await page.user.click(row.getByRole('button', { name: 'Återgå till standardtexten' }));
    await waitFor(() => expect(page.note('clauseOwnWording:K53')).toBeUndefined());
    await page.undo();
    expect(page.note('clauseOwnWording:K53')).toBe('Åtta månader gäller.');
  });

  test('is marked in the list and stays when its clause is no longer relevant', async () => {
    await openCasePage(ClausesPage, start(note('clauseOwnWording:K45', 'Ingen får överlåta.')));
    expect(rowOf('K45').textContent).toContain('Med, egen ordalydelse');
  });
});

describe('leaving out', () => {
  test('is offered for recommended clauses only, with what is lost, and asks for a reason', async () => {
    const page = await openCasePage(ClausesPage, start());
    const core = await open(page, 'K05');
    expect(core.queryByRole('button', { name: 'Välj bort klausulen' })).toBeNull();
    const row = await open(page, 'K40');
    await page.user.click(row.getByRole('button', { name: 'Välj bort klausulen' }));
    expect(row.getByText(/Anmälningar enligt lag gäller ändå/)).toBeDefined();
    await page.user.click(row.getByRole('button', { name: 'Välj bort' }));
    expect(row.getByText(/^Skriv ett skäl/)).toBeDefined();
    expect(page.note('clauseOff:K40')).toBeUndefined();
    await page.user.type(row.getByRole('textbox'), 'Vi är få');
    await page.user.click(row.getByRole('button', { name: 'Välj bort' }));
    await waitFor(() => expect(page.note('clauseOff:K40')).toBe('Vi är få'));
    expect(rowOf('K40').textContent).toContain('Bortvald');
    await page.user.click(within(rowOf('K40')).getByRole('button', { name: 'Ta med klausulen igen' }));
    expect(page.note('clauseOff:K40')).toBeUndefined();
  });
});

describe('a case opened for reading', () => {
  test('shows everything and changes nothing', async () => {
    const page = await openCasePage(ClausesPage, start(note('clauseOwnWording:K53', 'Åtta månader.')), true);
    for (const id of ['K05', 'K40', 'K53']) {
      const row = await open(page, id);
      expect(row.queryByRole('button')).toBeNull();
      expect(row.queryByRole('textbox')).toBeNull();
    }
    expect(within(rowOf('K53')).getByText('Åtta månader.')).toBeDefined();
  });
});

describe('a term that is unusual', () => {
  test('asks for its reason at the clause on time', async () => {
    const page = await openCasePage(
      ClausesPage,
      start(answer('term.start', '2027-01-01'), answer('term.end', '2027-12-31')),
    );
    const row = await open(page, 'K46');
    await page.user.type(row.getByRole('textbox', { name: /^Varför 12 månader/ }), 'Ett försök');
    await page.user.tab();
    await waitFor(() => expect(page.note('termConfirmed')).toBe('Ett försök'));
  });
});
