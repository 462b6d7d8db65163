/** The question page as a whole: what stands where, what opens, and that nothing missing stops anyone. */
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import type { Signal } from '#steps/signals/view.ts';
import { answer, emptyCase, withEdits } from '../support/cases.ts';
import { goOn, group, openPage } from './PageUnderTest.tsx';

describe('a question page', () => {
  test('has one h1, one filled button, and the reason before the fields', async () => {
    const page = await openPage('2.3', { perspective: 'kommun' });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(page.container.querySelectorAll('.button')).toHaveLength(1);
    const why = screen.getByText(page.content.pages['2.3']?.why ?? '');
    const first = screen.getAllByRole('radio')[0];
    expect(first && why.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText('Rättslig grund', { exact: false }).textContent).toContain('Sida 2.3');
  });

  test('with one question has the question as its heading, once', async () => {
    const page = await openPage('1.3', { perspective: 'kommun' });
    const words = page.content.questions['B4']?.question ?? '';
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words);
    expect(screen.getAllByText(words)).toHaveLength(1);
  });

  test('says once what holds for every question: who answers', async () => {
    await openPage('2.3', { perspective: 'kommun' });
    expect(screen.getAllByText('Kommunen svarar')).toHaveLength(1);
  });

  test('can be left with nothing answered', async () => {
    const page = await openPage('2.3', { perspective: 'kommun' });
    await page.user.click(goOn());
    await waitFor(() => expect(page.continued()).toBe(1));
    expect(screen.queryByText('Det finns något att rätta')).toBeNull();
    expect(page.now().answers).toEqual({});
  });

  test('shows invented examples as invented', async () => {
    await openPage('1.1', { perspective: 'kommun' });
    expect(screen.getByText('Två påhittade exempel: en kommun och en förening')).toBeTruthy();
  });

  test('opened for reading, holds nothing to write in', async () => {
    const start = withEdits(emptyCase(), answer('statutoryDuty@p1', 'nej', 'public'));
    const page = await openPage('2.3', { start, readOnly: true, perspective: 'kommun' });
    expect(page.container.querySelectorAll('input:not([disabled]):not(:checked)')).toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Vi vet inte än' })).toBeNull();
  });
});

describe('a question that hangs on another', () => {
  test('opens under it, is read out, and keeps its answer while closed', async () => {
    const start = withEdits(emptyCase(), answer('previouslyProcured@p1', 'ja', 'public'));
    const page = await openPage('2.5', { start, perspective: 'kommun' });
    const earlier = () => group(/upphandlats tidigare/);
    await page.user.click(earlier().getByRole('radio', { name: 'Nej' }));
    await page.user.click(earlier().getByRole('radio', { name: /^Ja, av oss/ }));
    const said = screen.getAllByRole('status').map((one) => one.textContent);
    expect(said).toContain('Ny fråga: Vad har ändrats i sak sedan det köptes?');
    const shown = [...page.container.querySelectorAll('section.question')].map((one) => one.getAttribute('data-ref'));
    expect(shown).toEqual(['R2', 'R3', 'R25', 'R39']);
    const text = page.container.querySelector<HTMLElement>('[data-path="changedInSubstance@p1"]');
    await page.user.type(text ?? document.body, 'Nu äger föreningen verksamheten.');
    await page.user.click(earlier().getByRole('radio', { name: 'Nej' }));
    expect(page.container.querySelector('[data-path="changedInSubstance@p1"]')).toBeNull();
    expect(page.value('changedInSubstance@p1')).toBe('Nu äger föreningen verksamheten.');
  });
});

describe('a signal', () => {
  test('stands at its question and names the answer behind it', async () => {
    const signal: Signal = {
      id: 's1',
      level: 'R',
      ref: 'R19',
      because: ['statutoryDuty@p1'],
      text: 'Kommunen måste göra detta själv.',
      source: 'metoden',
    };
    const start = withEdits(emptyCase(), answer('statutoryDuty@p1', 'ja', 'public'));
    const page = await openPage('2.3', { start, signals: [signal], perspective: 'kommun' });
    const at = page.container.querySelector('section[data-ref="R19"] .signal');
    expect(at?.textContent).toContain('Stanna upp och fråga en jurist');
    expect(at?.textContent).toContain('Ni svarade ”Ja”. Källa: metoden.');
  });
});
