/** The språkvakt on the screen: the word in its sentence, the question behind it, and what the parties say about it. */
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LanguageGuardPage } from '#src/app/places/language-guard/LanguageGuardPage.tsx';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { answer, emptyCase, entry, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

const start = (...edits: readonly Edit[]): CaseFile => withEdits(emptyCase(), ...edits);
const bought = answer('purpose.text', 'att kommunen ska köpa tre kvällar');
const own: Edit = {
  op: 'note',
  path: 'clauseOwnWording:K53',
  voice: 'joint',
  entry: entry('Den som lämnar betalar vite.'),
};

describe('the språkvakt', () => {
  test('says that there is nothing when there is nothing', async () => {
    await openCasePage(LanguageGuardPage, start());
    expect(screen.getByText('Inga sådana ord i era texter.')).toBeDefined();
    expect(screen.getByText('Att byta ord ändrar inte juridiken')).toBeDefined();
  });

  test('marks the word in its sentence and leads to the question behind it and to the text', async () => {
    await openCasePage(LanguageGuardPage, start(bought));
    expect(document.querySelector('blockquote')?.textContent).toBe('att kommunen ska köpa tre kvällar');
    expect(document.querySelector('mark')?.textContent).toBe('köpa');
    expect(screen.getByText('Frågan bakom ordet: Hur är summan framräknad?')).toBeDefined();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toContain('#/sida/2.7/R5');
    expect(links).toContain('#/sida/5.10/A22');
  });

  test('offers no other word: nothing on the page changes the text', async () => {
    const page = await openCasePage(LanguageGuardPage, start(bought));
    const buttons = screen.getAllByRole('button').map((button) => button.textContent);
    expect(buttons).toEqual(['Vi har sett över svaret bakom ordet', 'Bara ordet']);
    await page.user.click(screen.getByRole('button', { name: 'Vi har sett över svaret bakom ordet' }));
    expect(page.now().answers['purpose.text']?.['joint']?.value).toBe('att kommunen ska köpa tre kvällar');
  });

  test('keeps what the parties say about a word, with its place, and can be undone', async () => {
    const page = await openCasePage(LanguageGuardPage, start(bought));
    await page.user.click(screen.getByRole('button', { name: 'Bara ordet' }));
    expect(await screen.findByText('Bara ordet är ändrat. Varningen står kvar.')).toBeDefined();
    expect(page.note('textFinding:T-01:köpa')).toEqual({ resolution: 'bara_ordet', path: 'purpose.text' });
    await page.undo();
    expect(await screen.findByRole('button', { name: 'Bara ordet' })).toBeDefined();
  });

  test('reads own wording of clauses, and leads to the clause', async () => {
    await openCasePage(LanguageGuardPage, start(own));
    expect(document.querySelector('mark')?.textContent).toBe('vite');
    expect(screen.getAllByRole('link', { name: 'Ändra er ordalydelse av K53' })[0]?.getAttribute('href')).toBe(
      '#/klausuler',
    );
  });

  test('asks nothing of a case opened for reading', async () => {
    await openCasePage(LanguageGuardPage, start(bought), true);
    expect(document.querySelector('mark')?.textContent).toBe('köpa');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('does not look into what one party has written apart', async () => {
    const hidden: Edit = answer('hopes', 'att få en leverantör', 'public');
    await openCasePage(LanguageGuardPage, start(hidden));
    expect(screen.getByText('Inga sådana ord i era texter.')).toBeDefined();
  });
});
