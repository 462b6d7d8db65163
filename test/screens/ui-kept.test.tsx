import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyCase } from '../support/cases.ts';
import { openPage } from './PageUnderTest.tsx';

describe('text that cannot be read', () => {
  it('is kept when the page is left, and stands there with its message when one comes back', async () => {
    const first = await openPage('5.1', { start: emptyCase() });
    const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Första dag/ });
    await first.user.type(field(), '30 februari 2027');
    first.unmount();
    const left = first.now();
    expect(left.answers['term.start']).toBeUndefined();
    await openPage('5.1', { start: left });
    expect(field().value).toBe('30 februari 2027');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a day in a series', () => {
  it('is taken in when the field is left, also without Lägg till', async () => {
    const page = await openPage('E.1', { start: emptyCase() });
    const field = screen.getAllByRole('textbox').find((box) => box.getAttribute('data-path') === 'followUp.schedule');
    if (!field) throw new Error('The series has no field');
    await page.user.type(field, '1 mars 2027');
    await page.user.tab();
    expect(page.now().answers['followUp.schedule']?.['joint']?.value).toEqual(['2027-03-01']);
  });
});

describe('the card sort', () => {
  it('can be done by select lists alone, and the focus stays in the list', async () => {
    const page = await openPage('3.4', { start: emptyCase() });
    await page.user.click(screen.getByText('Sortera med listor i stället'));
    const list = screen.getByRole('combobox', { name: 'Målen' });
    await page.user.selectOptions(list, 'Gemensamt');
    expect(page.now().answers['ownership.cards']?.['joint']?.value).toEqual({ mal: 'gemensamt' });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Målen' }));
  });
});
