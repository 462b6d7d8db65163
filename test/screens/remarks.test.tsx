/** Remarks of one's own where the question or the clause stands: written there, dated, and the same as on the desk. */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { ClausesPage } from '#src/app/places/clauses/ClausesPage.tsx';
import { PreviewPage } from '#src/app/places/preview/PreviewPage.tsx';
import { QuestionPage } from '#src/app/places/question/QuestionPage.tsx';
import { createHeld } from '#src/app/shell/held.ts';
import { remarkEdit, remarksOf } from '#steps/case/remarks.ts';
import { loadContent, pageOf } from '#steps/catalogue/index.ts';
import { emptyCase, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

// What the pages load when it is needed is loaded before, so that nothing is on its way when a test ends.
await Promise.all([
  import('#src/app/parts/desk/RemarksAbout.tsx'),
  import('#src/app/parts/findings/PageFindings.tsx'),
  import('#src/app/parts/consequences/evaluate.ts'),
  import('#steps/law/assess/assessment-of.ts'),
  import('#steps/law/findings/findings-of-case.ts'),
  import('#steps/signals/signals.ts'),
  import('#steps/walk/review.ts'),
  import('#templates/kinds/make.ts'),
]);
Element.prototype.scrollIntoView = () => undefined;
afterEach(cleanup);

const first = '2026-09-01T08:00:00.000Z';
const need = (await loadContent('need')).questions;
const remark = (about: string, text: string) => remarkEdit({ id: `r-${about}`, about, text, by: 'org', at: first });
const fold = async (): Promise<HTMLElement> => {
  const summary = await screen.findByText(/^Egna anmärkningar/);
  const found = summary.closest('details');
  if (!found) throw new Error('The remarks are not folded');
  return found;
};
function Asked({ id }: { readonly id: string }) {
  const page = pageOf(id);
  return page ? <QuestionPage page={page} scope={{}} /> : null;
}
const Question = () => <Asked id="1.1" />;

/** The fold, opened. */
async function opened(user: { click: (element: Element) => Promise<void> }) {
  const details = await fold();
  const summary = details.querySelector('summary');
  if (summary) await user.click(summary);
  await waitFor(() => expect(within(details).queryByText(/^Bara ni ser dem/)).not.toBeNull());
  return within(details);
}

describe('a question page', () => {
  test('keeps a remark to a question of the page, dated and with its writer, and counts it on the fold', async () => {
    const page = await openCasePage(Question, emptyCase());
    act(() => page.session.actor.send({ type: 'perspective.chosen', perspective: 'organisation' }));
    const remarks = await opened(page.user);
    await page.user.type(remarks.getByRole('textbox', { name: /^Anmärkning/ }), 'Be styrelsen.');
    await page.user.click(remarks.getByRole('button', { name: /^Spara anmärkningen/ }));
    expect(remarksOf(page.now())).toMatchObject([{ about: 'B1', text: 'Be styrelsen.', by: 'o1' }]);
    expect(remarks.getByText('Be styrelsen.')).toBeDefined();
    await waitFor(async () => expect((await fold()).querySelector('.count')?.textContent).toBe('1'));
  });

  test('shows the remarks to its own questions and no other, each with its question where it has several', async () => {
    const about = ['B2', 'B3', 'A39'].map((ref) => remark(ref, `Om ${ref}.`));
    const page = await openCasePage(() => <Asked id="1.2" />, withEdits(emptyCase(), ...about));
    const remarks = await opened(page.user);
    const rows = remarks.getAllByRole('listitem').map((row) => row.textContent ?? '');
    expect(rows.map((row) => /Om \w+\./.exec(row)?.[0])).toEqual(['Om B2.', 'Om B3.']);
    expect(rows[0]).toContain(need['B2']?.question);
    await page.user.selectOptions(remarks.getByRole('combobox'), 'B3');
    await page.user.type(remarks.getByRole('textbox'), 'Kort.');
    await page.user.click(remarks.getByRole('button', { name: 'Spara anmärkningen' }));
    expect(remarksOf(page.now())).toHaveLength(4);
    expect(remarksOf(page.now())[0]).toMatchObject({ about: 'B3', text: 'Kort.' });
  });

  test('of a case that is only read has no fold without remarks, and nothing to write in with them', async () => {
    const empty = await openCasePage(Question, emptyCase(), true);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText(/^Egna anmärkningar/)).toBeNull();
    empty.unmount();
    const page = await openCasePage(Question, withEdits(emptyCase(), remark('B1', 'Läs igen.')), true);
    const remarks = await opened(page.user);
    expect(remarks.getByText('Läs igen.')).toBeDefined();
    expect(remarks.queryByRole('textbox')).toBeNull();
  });
});

describe('a clause', () => {
  test('has its remarks in the list of clauses, where they can be changed and taken away', async () => {
    const held = createHeld();
    held.spot.set({ screen: 'klausuler', section: 'K50', nth: 0 });
    const page = await openCasePage(ClausesPage, withEdits(emptyCase(), remark('K50', 'För kort.')), false, held);
    const remarks = await opened(page.user);
    await page.user.click(remarks.getByRole('button', { name: /^Ändra anmärkningen: / }));
    const [box] = remarks.getAllByRole('textbox');
    const [save] = remarks.getAllByRole('button', { name: /^Spara anmärkningen/ });
    if (box && save) {
      await page.user.type(box, ' Läs om.');
      await page.user.click(save);
    }
    expect(remarksOf(page.now())).toMatchObject([{ about: 'K50', text: 'För kort. Läs om.' }]);
    await page.user.click(remarks.getByRole('button', { name: /^Ta bort anmärkningen: / }));
    expect(remarksOf(page.now())).toEqual([]);
  });

  test('has its remarks in the trace of a sentence, and the draft prints none of them', async () => {
    const page = await openCasePage(PreviewPage, emptyCase());
    await waitFor(() => expect(document.querySelector('.doc')).not.toBeNull());
    const sentence = [...document.querySelectorAll<HTMLElement>('[role="button"]')].find((one) =>
      one.textContent?.includes('Syfte: '),
    );
    if (sentence) await page.user.click(sentence);
    const remarks = await opened(page.user);
    await page.user.type(remarks.getByRole('textbox'), 'Vagt.');
    await page.user.click(remarks.getByRole('button', { name: /^Spara anmärkningen/ }));
    expect(remarksOf(page.now())).toMatchObject([{ about: 'K08', text: 'Vagt.' }]);
    expect(document.querySelector('.doc')?.textContent).not.toContain('Vagt.');
  });
});
