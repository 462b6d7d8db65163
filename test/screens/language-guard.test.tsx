/** The språkvakt on the screen: what a text says against an answer, the three ways out, and the settlement. */
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PageFindings } from '#src/app/parts/findings/PageFindings.tsx';
import { LanguageGuardPage } from '#src/app/places/language-guard/LanguageGuardPage.tsx';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { findingsOnce } from '#steps/law/findings/findings-of-case.ts';
import { agreementWords } from '#templates/checks/word-list.ts';
import { answer, emptyCase, entry, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

const start = (...edits: readonly Edit[]): CaseFile => withEdits(emptyCase(), ...edits);
const sentence = 'Kommunen anvisar deltagare till kvällarna.';
const written = answer('purpose.text', sentence);
const said = answer('placements@p1', 'nej', 'public');
const own: Edit = {
  op: 'note',
  path: 'clauseOwnWording:K53',
  voice: 'joint',
  entry: entry('Vite utgår om någon lämnar.'),
};

describe('the språkvakt', () => {
  test('says that there is nothing when there is nothing', async () => {
    await openCasePage(LanguageGuardPage, start());
    expect(await screen.findByText('Inget i era texter talar emot det ni har svarat.')).toBeDefined();
    expect(screen.getByText(/^Att byta ord ändrar inte juridiken\./)).toBeDefined();
  });

  test('quotes the words in their sentence beside the answer, and asks what is right', async () => {
    await openCasePage(LanguageGuardPage, start(written, said));
    expect(
      await screen.findByText(
        'Texten säger ”Kommunen anvisar deltagare”, ni har svarat ”De kommer själva, eller efter ett tips från kommunen”. Vad stämmer?',
      ),
    ).toBeDefined();
    expect(document.querySelector('blockquote')?.textContent).toBe('Kommunen anvisar deltagare till kvällarna');
    expect(document.querySelector('mark')?.textContent).toBe('Kommunen anvisar deltagare');
    expect(screen.getByRole('link', { name: 'Ändra svaret' }).getAttribute('href')).toBe('#/sida/2.6/p1/R26');
    expect(screen.getByRole('link', { name: 'Ändra texten' }).getAttribute('href')).toBe('#/sida/5.10/A22');
  });

  test('says so when the question is not answered', async () => {
    await openCasePage(LanguageGuardPage, start(written));
    expect(await screen.findByText(/Frågan är inte besvarad\. Vad stämmer\?$/u)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Svara på frågan' })).toBeDefined();
  });

  test('keeps a word why it is about something else, changes nothing else, and can be opened again', async () => {
    const page = await openCasePage(LanguageGuardPage, start(written, said));
    await page.user.click(await screen.findByRole('button', { name: 'Det handlar om något annat' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Spara' }).disabled).toBe(true);
    await page.user.type(screen.getByLabelText(/Vad handlar det om/u), 'Grannkommunens kvällar.');
    await page.user.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText('Grannkommunens kvällar.')).toBeDefined();
    expect(screen.getByText('Inget i era texter talar emot det ni har svarat.')).toBeDefined();
    expect(page.now().answers['purpose.text']?.['joint']?.value).toBe(sentence);
    expect(page.now().answers['placements@p1']?.['public']?.value).toBe('nej');
    await page.user.click(screen.getByRole('button', { name: 'Öppna frågan igen' }));
    expect(await screen.findByRole('button', { name: 'Det handlar om något annat' })).toBeDefined();
  });

  test('reads own wording of clauses, and leads to the clause', async () => {
    await openCasePage(LanguageGuardPage, start(own));
    expect((await screen.findByText('Vite')).tagName).toBe('MARK');
    expect(screen.getByRole('link', { name: 'Ändra texten' }).getAttribute('href')).toBe('#/klausuler');
  });

  test('asks nothing of a case opened for reading', async () => {
    await openCasePage(LanguageGuardPage, start(written, said), true);
    expect((await screen.findByText('Kommunen anvisar deltagare')).tagName).toBe('MARK');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('does not look into what one party has written apart', async () => {
    const hidden: Edit = answer('hopes', 'att kommunen anvisar deltagare till oss', 'public');
    await openCasePage(LanguageGuardPage, start(hidden));
    expect(await screen.findByText('Inget i era texter talar emot det ni har svarat.')).toBeDefined();
  });

  test('shows the findings of the assessment, each once, and the words of the agreement: nothing of its own', async () => {
    const background = 'Vi fakturerar kommunen i efterskott. Förut hade ett företag uppdraget på entreprenad.';
    const c = start(written, said, own, answer('need.joint', `${background} Vi köper in kaffe.`));
    const page = await openCasePage(LanguageGuardPage, c);
    await screen.findAllByText(/^Texten säger/u);
    const found = findingsOnce(assessmentOf(c, page.session.today).parts);
    expect(found.length).toBeGreaterThan(3);
    const quoted = [...document.querySelectorAll('.text-finding')].map(
      (card) => card.querySelector('mark')?.textContent,
    );
    expect(quoted.toSorted()).toEqual(found.map(({ words }) => words).toSorted());
    const listed = [...document.querySelectorAll('details li')].map((item) => item.textContent);
    expect(listed).toEqual(agreementWords.map(({ words, why }) => `${words}. ${why}`));
    const said_ = [...document.querySelectorAll('mark')].length;
    expect(said_).toBe(found.length);
    page.unmount();
    await openCasePage(() => <PageFindings page="5.10" />, c);
    expect((await screen.findByText(/^Texten säger ”Kommunen anvisar deltagare”/u)).tagName).toBe('P');
  });
});
