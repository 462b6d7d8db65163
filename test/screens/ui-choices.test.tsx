/** Choices, scales, card sorts and "vi vet inte än". */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { answer, emptyCase, everythingCase, row, withEdits } from '../support/cases.ts';
import { button, expectReadable, field, group, openPage } from './PageUnderTest.tsx';

const duty = /Måste kommunen enligt lag/;

describe('one choice', () => {
  test('is stored in the lane of the side that is asked', async () => {
    const page = await openPage('2.3', { perspective: 'kommun' });
    await page.user.click(group(duty).getByRole('radio', { name: 'Nej' }));
    expect(page.entry('statutoryDuty@p1', 'public')).toMatchObject({ value: 'nej', by: 'public' });
  });

  test('”Vet inte än” is the last choice, takes the answer away and asks who finds out and by when', async () => {
    const start = withEdits(emptyCase(), answer('statutoryDuty@p1', 'ja', 'public'));
    const page = await openPage('2.3', { start, perspective: 'kommun' });
    expect(group(duty).getAllByRole('radio').at(-1)).toBe(group(duty).getByRole('radio', { name: 'Vet inte än' }));
    await page.user.click(group(duty).getByRole('radio', { name: 'Vet inte än' }));
    expect(page.entry('statutoryDuty@p1', 'public')).toBeUndefined();
    expect(page.note('unknown:R19@p1', 'public')).toEqual({ who: '', when: '' });
    await page.user.type(field('Vem kan ta reda på det?'), 'Kommunjuristen');
    await page.user.type(field('Senast'), '12 mars 2027');
    await page.user.tab();
    expect(page.note('unknown:R19@p1', 'public')).toEqual({ who: 'Kommunjuristen', when: '2027-03-12' });
    expectReadable(page.now());
  });

  test('choosing an answer after all takes the note away', async () => {
    const page = await openPage('2.3', { perspective: 'kommun' });
    await page.user.click(group(duty).getByRole('radio', { name: 'Vet inte än' }));
    await page.user.click(group(duty).getByRole('radio', { name: 'Ja' }));
    expect(page.note('unknown:R19@p1', 'public')).toBeUndefined();
    expect(page.value('statutoryDuty@p1', 'public')).toBe('ja');
  });

  test('can be explained, and the reason is a note of its own', async () => {
    const page = await openPage('2.3', { perspective: 'kommun' });
    await page.user.click(group(duty).getByRole('radio', { name: 'Nej' }));
    await page.user.click(screen.getByText('Skriv varför (frivilligt)'));
    await page.user.type(field('Varför svarade ni så?'), 'Ingen lag kräver det.');
    await page.user.tab();
    expect(page.note('motivation:R19@p1', 'public')).toBe('Ingen lag kräver det.');
  });
});

describe('a question that is more than a choice', () => {
  test('takes ”Vi vet inte än” by a button, and gives it back', async () => {
    const page = await openPage('1.9');
    await page.user.click(screen.getAllByRole('button', { name: 'Vi vet inte än' })[0] ?? button('saknas'));
    expect(page.note('unknown:B10')).toEqual({ who: '', when: '' });
    await page.user.click(button(/Nu vet vi/));
    expect(page.note('unknown:B10')).toBeUndefined();
  });
});

describe('several choices', () => {
  test('the one that means none excludes the others, both ways', async () => {
    const start = withEdits(emptyCase({ voices: 'alone' }));
    const page = await openPage('2.12', { start, perspective: 'kommun' });
    const box = (value: string) =>
      page.container.querySelector<HTMLElement>(
        `[data-path="residentialType@p1"][data-voice="public"][value="${value}"]`,
      ) ?? document.body;
    await page.user.click(box('hvb'));
    await page.user.click(box('hemtjanst'));
    expect(page.value('residentialType@p1', 'public')).toEqual(['hvb', 'hemtjanst']);
    await page.user.click(box('ingen'));
    expect(page.value('residentialType@p1', 'public')).toEqual(['ingen']);
    await page.user.click(box('stodboende'));
    expect(page.value('residentialType@p1', 'public')).toEqual(['stodboende']);
    await page.user.click(box('stodboende'));
    expect(page.entry('residentialType@p1', 'public')).toBeUndefined();
  });

  test('may carry a text of their own beside them', async () => {
    const page = await openPage('4.4', { start: everythingCase() });
    const first = page.container.querySelector<HTMLElement>('input[type="checkbox"][data-path="learning.forms"]');
    await page.user.click(first ?? document.body);
    const detail = page.container.querySelector<HTMLElement>('[data-path="learning.forms.detail"]');
    await page.user.type(detail ?? document.body, 'varje termin');
    await page.user.tab();
    expect(page.value('learning.forms.detail')).toBe('varje termin');
    expectReadable(page.now());
  });
});

describe('scales and checklists', () => {
  test('a scale stores its number', async () => {
    const page = await openPage('3.6', { start: emptyCase({ voices: 'alone' }), perspective: 'organisation' });
    await page.user.click(
      page.container.querySelector('[data-path="equality"][data-voice="o1"][value="4"]') ?? document.body,
    );
    expect(page.value('equality', 'o1')).toBe(4);
  });

  test('a checklist stores one status per point', async () => {
    const start = withEdits(everythingCase(), row('checkIns', 'i1', 'joint', { date: '2027-04-01' }));
    const page = await openPage('E.6', { start, walk: { checkInOpen: true } });
    const radio = page.container.querySelector<HTMLInputElement>(
      '[data-path^="checkIns/i1/legalChange#"][value="nej"]',
    );
    if (!radio) throw new Error('No checklist');
    await page.user.click(radio);
    const stored = page.now().items['checkIns']?.find((one) => one.id === 'i1')?.fields['legalChange']?.value;
    expect(Object.values(stored ?? {})).toEqual(['nej']);
  });
});

describe('the card sort', () => {
  const pile = (name: RegExp) => within(screen.getByRole('region', { name }));

  test('is done with the keyboard alone: the buttons stay in place from card to card', async () => {
    const page = await openPage('3.4');
    button(/^Samhällsutmaningen.*: Gemensamt$/).focus();
    await page.user.keyboard('{Enter}');
    await page.user.keyboard('{Enter}');
    expect(page.value('ownership.cards')).toEqual({ utmaning: 'gemensamt', mal: 'gemensamt' });
    expect(document.activeElement).toBe(button(/^Metoden.*: Gemensamt$/));
    expect(pile(/^Gemensamt, 2 kort/).getByText('Målen')).toBeTruthy();
    const said = screen.getAllByRole('status').map((one) => one.textContent);
    expect(said.some((text) => /Målen ligger nu i Gemensamt\. Nästa kort: Metoden/.test(text ?? ''))).toBe(true);
  });

  test('”Flytta” opens the other piles in the card, and the focus goes with the card', async () => {
    const start = withEdits(emptyCase(), answer('ownership.cards', { mal: 'gemensamt' }));
    const page = await openPage('3.4', { start });
    await page.user.click(button('Flytta: Målen'));
    expect(pile(/^Gemensamt/).queryByRole('button', { name: 'Målen: Gemensamt' })).toBeNull();
    await page.user.click(button('Målen: Organisationen'));
    expect(page.value('ownership.cards')).toEqual({ mal: 'organisationen' });
    expect(document.activeElement).toBe(pile(/^Organisationen, 1 kort/).getByRole('button', { name: 'Flytta: Målen' }));
    expectReadable(page.now());
  });
});
