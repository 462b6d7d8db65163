/** The draft on the screen: each sentence and each cell leads to the answer behind it. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { gapsOf } from '#src/app/parts/draft.ts';
import { spotFor } from '#src/app/parts/spot.ts';
import { ExportPage } from '#src/app/places/export/ExportPage.tsx';
import { PreviewPage } from '#src/app/places/preview/PreviewPage.tsx';
import { UsedInDraft } from '#src/app/places/question/UsedInDraft.tsx';
import { createHeld } from '#src/app/shell/held.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { answer, emptyCase, row, withEdits } from '../support/cases.ts';
import { exampleCase } from '../support/examples.ts';
import { openCasePage } from './CasePages.tsx';

const start = (): CaseFile =>
  withEdits(
    emptyCase({ voices: 'alone' }),
    answer('purpose.text', 'att ingen äter ensam'),
    row('plan.activities', 'a1', 'joint', { activity: 'laga mat en kväll i veckan' }),
  );

// Asking by role reads the whole document each time; that takes seconds here.
function button(words: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, [role="button"]')].find((one) =>
    one.textContent?.includes(words),
  );
  if (!found) throw new Error(`No button says ${words}`);
  return found;
}

function panelElement(): HTMLElement {
  const found = document.querySelector<HTMLElement>('aside[aria-labelledby="spar-rubrik"]');
  if (!found) throw new Error('No trace is shown');
  return found;
}

const nextGap = () => screen.getByRole('button', { name: /^Nästa lucka/ });
const panel = () => within(panelElement());

async function openPreview(held = createHeld(), c = start()) {
  const page = await openCasePage(PreviewPage, c, false, held);
  await waitFor(() => expect(document.querySelector('.doc')).not.toBeNull());
  return page;
}

describe('the trace of a sentence', () => {
  test('shows answer and value, clause, source, and a way to change the answer', async () => {
    const page = await openPreview();
    await page.user.click(button('Syfte: Att ingen äter ensam'));
    await waitFor(() => expect(document.querySelector('.trace-said')).not.toBeNull());
    expect(panel().getAllByText('att ingen äter ensam')).toHaveLength(1);
    expect(panel().getByText(/^Syfte\. /)).toBeDefined();
    expect(panel().getByText(/\[K\]/)).toBeDefined();
    expect(
      panel()
        .getByRole('link', { name: /^Ändra svaret/ })
        .getAttribute('href'),
    ).toBe('#/sida/5.10/A22');
  });

  test('is asked for by keyboard, and closing gives the focus back', async () => {
    const page = await openPreview();
    const sentence = button('Syfte: ');
    sentence.focus();
    await page.user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Spår/));
    await page.user.click(panel().getByRole('button', { name: 'Stäng spåret' }));
    expect(document.activeElement).toBe(sentence);
  });

  test('remembers the sentence when somebody goes to change the answer, and stands there on return', async () => {
    const page = await openPreview();
    await page.user.click(button('Syfte: '));
    await page.user.click(await screen.findByRole('link', { name: /^Ändra svaret/ }));
    expect(spotFor(page.held.spot, 'utkast')).toMatchObject({ section: 'K08' });
    page.unmount();
    await openPreview(page.held);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Syfte: '));
    expect(spotFor(page.held.spot, 'utkast')).toBeUndefined();
  });
});

describe('the trace of a cell', () => {
  test('is asked for with the mouse', async () => {
    const page = await openPreview();
    await page.user.click(screen.getByText('laga mat en kväll i veckan'));
    await waitFor(panelElement);
    expect(panel().getByText('Tabellen ”Insatser första året”:', { exact: false })).toBeDefined();
    expect(
      panel()
        .getByRole('link', { name: /^Ändra svaret/ })
        .getAttribute('href'),
    ).toBe('#/sida/5.9/A37');
  });

  test('is asked for with Enter on the table', async () => {
    const page = await openPreview();
    document.querySelector<HTMLElement>('[aria-label="Insatser första året"]')?.focus();
    await page.user.keyboard('{Enter}');
    await waitFor(() => expect(panelElement().textContent).toContain('laga mat en kväll i veckan'));
  });
});

describe('what is taken out', () => {
  test('is chosen by purpose: at most seven buttons before anything is opened, each with a name of its own', async () => {
    await openCasePage(ExportPage, start());
    await screen.findAllByRole('button', { name: /som PDF$/ });
    const buttons = screen.getAllByRole('button').filter((one) => one.closest('details') === null);
    expect(buttons.length).toBeLessThanOrEqual(7);
    const names = screen.getAllByRole('button').map((one) => one.textContent);
    expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
  });
});

describe('the draft', () => {
  test('counts what is missing as the overview and its own first page do, also what only the first page lacks', async () => {
    const page = await openPreview(createHeld(), emptyCase());
    const made = makeDocument(page.now(), { kind: 'agreement', today: page.session.today });
    const { length } = gapsOf(made);
    await waitFor(() => expect(nextGap().textContent).toBe(`Nästa lucka (1 av ${length})`));
    expect(document.querySelector('.lead')?.textContent).toMatch(new RegExp(`^${length} uppgifter saknas`));
  });

  test('has its contents with the gaps of each section, and goes to them one after the other', async () => {
    await openPreview(createHeld(), exampleCase('OVN-01'));
    const contents = within(document.querySelector<HTMLElement>('.contents') ?? document.body);
    expect(contents.getAllByRole('button').map((one) => one.textContent)).toContain('1 Parter');
    const count = Number(/av (\d+)/.exec(nextGap().textContent ?? '')?.[1]);
    expect(count).toBeGreaterThan(1);
    const gone = new Set<Element | null>();
    for (let step = 0; step < count; step += 1) {
      fireEvent.click(nextGap());
      expect(document.activeElement?.className).toBe('doc-gap');
      gone.add(document.activeElement);
    }
    expect(gone.size).toBe(count);
    expect(nextGap().textContent).toBe(`Nästa lucka (1 av ${count})`);
  });

  test('names no question by its code', async () => {
    await openPreview();
    expect(document.querySelector('.paper')?.textContent).not.toMatch(/fråga [A-Z]\d+ i verktyget/);
  });

  test('can be read as plain text', async () => {
    const page = await openPreview();
    await page.user.click(button('Ren text'));
    expect(document.querySelector('.doc-traced')).toBeNull();
  });
});

describe('used in the agreement', () => {
  test('lists the sentences that an answer has gone into, each as a way there', async () => {
    const page = await openCasePage(() => <UsedInDraft refs={['A22']} />, start());
    const links = await screen.findAllByRole('link');
    expect(links.map((link) => link.textContent).join('\n')).toContain('Syfte: Att ingen äter ensam.');
    const last = links.at(-1);
    if (last) await page.user.click(last);
    expect(spotFor(page.held.spot, 'utkast')).toMatchObject({ section: 'K08' });
  });
});
