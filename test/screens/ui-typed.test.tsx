/** Typed answers: what people write goes into the case by itself, and what cannot be read stays where it was written. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { answer, emptyCase, everythingCase, withEdits } from '../support/cases.ts';
import { button, expectReadable, field, goOn, openPage } from './PageUnderTest.tsx';

type Opened = Awaited<ReturnType<typeof openPage>>;

const at = (page: Opened, path: string, voice = 'joint'): HTMLInputElement => {
  const found = page.container.querySelector<HTMLInputElement>(`[data-path="${path}"][data-voice="${voice}"]`);
  if (!found) throw new Error(`No field for ${path} in lane ${voice}`);
  return found;
};

async function write(page: Opened, path: string, text: string, voice = 'joint'): Promise<HTMLInputElement> {
  const input = at(page, path, voice);
  await page.user.clear(input);
  await page.user.type(input, text);
  await page.user.tab();
  return input;
}

describe('text', () => {
  test('waits a little after a key, and goes in then also when more keys have come', async () => {
    const page = await openPage('F.1');
    const name = field('Vad kallar ni partnerskapet?');
    vi.useFakeTimers();
    try {
      fireEvent.change(name, { target: { value: 'Öppna' } });
      await act(() => vi.advanceTimersByTimeAsync(150));
      expect(page.value('partnership.name')).toBeUndefined();
      fireEvent.change(name, { target: { value: 'Öppna kvällar' } });
      await act(() => vi.advanceTimersByTimeAsync(50));
      expect(page.value('partnership.name')).toBe('Öppna kvällar');
    } finally {
      vi.useRealTimers();
    }
  });

  test('goes into the case while the cursor stays in the field', async () => {
    const page = await openPage('F.1');
    await page.user.type(field('Vad kallar ni partnerskapet?'), 'Öppna kvällar');
    await waitFor(() => expect(page.value('partnership.name')).toBe('Öppna kvällar'));
    expect(document.activeElement).toBe(field('Vad kallar ni partnerskapet?'));
  });

  test('goes into the case at once when the window is hidden or the page is left', async () => {
    const hidden = await openPage('1.9');
    await hidden.user.type(at(hidden, 'triedBefore'), 'Vi provade ett kafé.');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(hidden.value('triedBefore')).toBe('Vi provade ett kafé.');
    await hidden.user.type(at(hidden, 'triedBefore'), ' Det stängde.');
    hidden.unmount();
    expect(hidden.value('triedBefore')).toBe('Vi provade ett kafé. Det stängde.');
    expectReadable(hidden.now());
  });

  test('keeps the space before the next word in a window that says it has no focus', async () => {
    const focused = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const page = await openPage('F.1');
    const name = at(page, 'partnership.name');
    await page.user.type(name, 'Öppna ');
    await waitFor(() => expect(page.value('partnership.name')).toBe('Öppna'));
    expect(name.value).toBe('Öppna ');
    focused.mockRestore();
  });

  test('counts its characters only when little room is left', async () => {
    const page = await openPage('F.1');
    const name = field('Vad kallar ni partnerskapet?');
    await page.user.type(name, 'Kort');
    expect(screen.queryByText(/av 80 tecken/)).toBeNull();
    await page.user.clear(name);
    await page.user.type(name, 'å'.repeat(70));
    expect(screen.getByText('70 av 80 tecken')).toBeTruthy();
  });

  test('over its limit says so while it is written, stays in the field, and is no answer', async () => {
    const page = await openPage('F.1', { start: withEdits(emptyCase(), answer('partnership.name', 'Öppna kvällar')) });
    const name = field('Vad kallar ni partnerskapet?');
    await page.user.clear(name);
    await page.user.click(name);
    await page.user.paste('å'.repeat(90));
    expect(screen.getByText(/^90 av 80 tecken\. Texten är 10 tecken för lång\./)).toBeTruthy();
    await page.user.tab();
    // The answer of before stands until the new one fits.
    expect(page.value('partnership.name')).toBe('Öppna kvällar');
    expect(name).toHaveProperty('value', 'å'.repeat(90));
    expect(page.now().notes['typed:partnership.name']?.['joint']?.value).toBe('å'.repeat(90));
    await page.user.clear(name);
    await page.user.type(name, 'Kvällarna');
    await page.user.tab();
    expect(page.value('partnership.name')).toBe('Kvällarna');
    expect(page.now().notes).toEqual({});
  });

  test('pasted from Word keeps its lines, as the case keeps them', async () => {
    const page = await openPage('1.9');
    await page.user.click(at(page, 'triedBefore'));
    await page.user.paste('Vi vill:\n•\tMötas\u000bofta');
    await page.user.tab();
    expect(page.value('triedBefore')).toBe('Vi vill:\n• Mötas\nofta');
    expect(at(page, 'triedBefore').value).toBe('Vi vill:\n• Mötas\nofta');
  });

  test('about a person gets a gentle remark, and is stored all the same', async () => {
    const page = await openPage('1.9');
    await write(page, 'triedBefore', 'Vi hjälpte 19900101-0000 och ringde 070-000 00 00.');
    expect(page.value('triedBefore')).toContain('19900101-0000');
    expect(screen.getByText(/ser ut som ett personnummer/)).toBeTruthy();
    expect(screen.getByText(/ser ut som ett telefonnummer/)).toBeTruthy();
    await page.user.click(goOn());
    await waitFor(() => expect(page.continued()).toBe(1));
  });

  test('on what another tab has put there under the cursor says what it was made on, and gives way when the field is left', async () => {
    const page = await openPage('1.9', { start: withEdits(emptyCase(), answer('triedBefore', 'Ett')) });
    const input = at(page, 'triedBefore');
    await page.user.type(input, ' två');
    await waitFor(() => expect(page.value('triedBefore')).toBe('Ett två'));
    page.hear(answer('triedBefore', 'Från den andra fliken'));
    expect(input.value).toBe('Ett två');
    await page.user.type(input, ' tre');
    await waitFor(() => expect(page.value('triedBefore')).toBe('Ett två tre'));
    expect(page.made.at(-1)).toMatchObject({ base: { value: 'Ett två' }, entry: { value: 'Ett två tre' } });
    // The store has refused it, and says what stands.
    page.hear(answer('triedBefore', 'Från den andra fliken'));
    await page.user.tab();
    expect(input.value).toBe('Från den andra fliken');
    await page.user.type(input, '!');
    await page.user.tab();
    expect(page.made.at(-1)).toMatchObject({ base: { value: 'Från den andra fliken' } });
  });

  test('in a window that nobody looks at is shown as another tab has written it, though the cursor was left there', async () => {
    const page = await openPage('1.9', { start: withEdits(emptyCase(), answer('triedBefore', 'Ett')) });
    await page.user.click(at(page, 'triedBefore'));
    const focused = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    page.hear(answer('triedBefore', 'Från den andra fliken'));
    expect(at(page, 'triedBefore').value).toBe('Från den andra fliken');
    focused.mockRestore();
    await page.user.type(at(page, 'triedBefore'), '!');
    await page.user.tab();
    expect(page.made.at(-1)).toMatchObject({ base: { value: 'Från den andra fliken' } });
  });

  test('pasted in a form that is not kept is made on what was kept', async () => {
    const page = await openPage('1.9');
    await page.user.click(at(page, 'triedBefore'));
    await page.user.paste('Vi\u000bvill');
    await waitFor(() => expect(page.value('triedBefore')).toBe('Vi\nvill'));
    await page.user.type(at(page, 'triedBefore'), '!');
    await page.user.tab();
    expect(page.made.at(-1)).toMatchObject({ base: { value: 'Vi\nvill' } });
  });

  test('emptied is no answer', async () => {
    const page = await openPage('1.9', { start: withEdits(emptyCase(), answer('triedBefore', 'Något')) });
    await page.user.clear(at(page, 'triedBefore'));
    await page.user.tab();
    expect(page.entry('triedBefore')).toBeUndefined();
  });
});

describe('each kind of field', () => {
  const everything = everythingCase();

  test.each([
    ['F.3', 'decision.plannedDate@k1', 'public', '12 mars 2027', '2027-03-12', '12\u00a0mars 2027'],
    ['F.3', 'decision.plannedDate@k1', 'public', '2027-03-12', '2027-03-12', '12\u00a0mars 2027'],
    ['3.2', 'volunteering.sekPerHour', 'o1', '1200 kr', 1200, '1\u00a0200'],
    ['1.9', 'targetGroup.estimate', 'joint', '1500', 1500, '1\u00a0500'],
    ['3.9', 'economicShare@o1', 'o1', '12 %', 12, '12'],
    ['E.1', 'plan.dueDate', 'joint', '31/3', '03-31', '31\u00a0mars'],
  ] as const)(
    'on page %s, %s in lane %s: ”%s” is stored as %s and shown as ”%s”',
    async (id, path, voice, text, stored, shown) => {
      const page = await openPage(id, { start: everything, offered: {} });
      const input = await write(page, path, text, voice);
      expect(page.value(path, voice)).toBe(stored);
      expect(input.value).toBe(shown);
      expectReadable(page.now());
    },
  );

  test('an organisation number with a wrong check digit is stored, with a remark that stops nothing', async () => {
    const page = await openPage('F.1');
    await write(page, 'organisations/o1/orgNumber', '8020011234');
    expect(page.now().items['organisations']?.[0]?.fields['orgNumber']?.value).toBe('802001-1234');
    expect(screen.getByText(/Kontrollsiffran stämmer inte/)).toBeTruthy();
    await page.user.click(goOn());
    await waitFor(() => expect(page.continued()).toBe(1));
  });

  test.each([
    ['F.3', 'decision.plannedDate@k1', 'public', '31 februari 2027', /Skriv en dag som finns/],
    ['3.2', 'volunteering.sekPerHour', 'o1', '99,50', /hela kronor/],
    ['3.2', 'volunteering.sekPerHour', 'o1', 'tolvtusen', /hela kronor/],
    ['1.9', 'targetGroup.estimate', 'joint', 'många', /heltal/],
    ['3.9', 'economicShare@o1', 'o1', '130', /mellan 0 och 100/],
  ] as const)('on page %s, %s: ”%4$s” stays in the field with its message', async (id, path, voice, text, message) => {
    const page = await openPage(id, { start: everything, offered: {} });
    const input = await write(page, path, text, voice);
    expect(page.value(path, voice)).toBeUndefined();
    expect(input.getAttribute('aria-invalid')).toBeNull();
    await page.user.click(goOn());
    const summary = await screen.findByRole('region', { name: 'Det finns något att rätta' });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(summary.textContent).toMatch(message);
    expect(page.continued()).toBe(0);
    expect(input.value).toBe(text);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const told = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(told.some((name) => message.test(document.getElementById(name)?.textContent ?? ''))).toBe(true);
    await page.user.click(screen.getByRole('link', { name: message }));
    expect(document.activeElement).toBe(input);
  });
});

describe('proposals', () => {
  const offered = { juristLimitSek: { kind: 'default', value: 700_000, from: 'Vårt förslag.' } } as const;

  test('stand in the field, are marked, and count when somebody accepts them', async () => {
    const page = await openPage('2.17', { offered });
    expect(at(page, 'juristLimitSek', 'public').value).toBe('700\u00a0000');
    expect(screen.getByText('Förslag')).toBeTruthy();
    expect(page.value('juristLimitSek', 'public')).toBeUndefined();
    await page.user.click(button('Godta förslaget och fortsätt'));
    await waitFor(() => expect(page.continued()).toBe(1));
    expect(page.value('juristLimitSek', 'public')).toBe(700_000);
  });

  test('that someone has emptied do not come back', async () => {
    const page = await openPage('2.17', { offered });
    await page.user.clear(at(page, 'juristLimitSek', 'public'));
    await page.user.tab();
    await page.user.click(goOn());
    await waitFor(() => expect(page.continued()).toBe(1));
    expect(page.value('juristLimitSek', 'public')).toBe('');
    expect(at(page, 'juristLimitSek', 'public').value).toBe('');
  });

  test('that someone has changed give way to what was written', async () => {
    const page = await openPage('2.17', { offered });
    await page.user.clear(at(page, 'juristLimitSek', 'public'));
    await page.user.type(at(page, 'juristLimitSek', 'public'), '500 000{Enter}');
    await waitFor(() => expect(page.continued()).toBe(1));
    page.unmount();
    expect(page.value('juristLimitSek', 'public')).toBe(500_000);
  });

  test('to confirm count only by an own act', async () => {
    const start = everythingCase();
    const worked = { 'ownResources@p1': { kind: 'confirm', value: 'vasentlig', from: 'Räknat på bidragen.' } } as const;
    const bare = { ...start, answers: { ...start.answers, 'ownResources@p1': {} } };
    const page = await openPage('3.2', { start: bare, offered: worked, scope: { partId: 'p1' } });
    await page.user.click(goOn());
    await waitFor(() => expect(page.continued()).toBe(1));
    expect(page.value('ownResources@p1', 'o1')).toBeUndefined();
    await page.user.click(screen.getByRole('button', { name: 'Det stämmer' }));
    expect(page.value('ownResources@p1', 'o1')).toBe('vasentlig');
  });
});
