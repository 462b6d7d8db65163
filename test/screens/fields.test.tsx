/** Each kind of field, as somebody who reads its name and its role meets it: what is written goes into the case. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { answer, at, emptyCase, row, withEdits } from '../support/cases.ts';
import { button, expectReadable, field, goOn, group, openPage, starting } from './PageUnderTest.tsx';

type Opened = Awaited<ReturnType<typeof openPage>>;
let page: Opened;
afterEach(() => expectReadable(page.now()));

/** A label as the content of the page's stage has it. */
const label = (ref: string, key: string): RegExp => {
  const words = page.content.questions[ref];
  return starting(words?.labels?.[key] ?? words?.question ?? key);
};
const option = (ref: string, key: string, id: string): string =>
  page.content.questions[ref]?.options?.[key]?.[id] ?? id;

describe('a text', () => {
  const path = 'targetGroup.text';

  test('is unsaved from the first key, and in the case soon after', async () => {
    page = await openPage('1.5');
    vi.useFakeTimers();
    try {
      fireEvent.input(field(label('B5', path)), { target: { value: 'Ä' } });
      expect([page.edits.length, page.typing().size]).toEqual([0, 1]);
      act(() => vi.advanceTimersByTime(250));
      expect(page.entry(path)).toMatchObject({ value: 'Ä', by: 'joint' });
      expect([page.edits.length, page.typing().size]).toEqual([1, 0]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('goes into the case at the latest 300 ms after a key also while typing goes on', async () => {
    page = await openPage('1.5');
    vi.useFakeTimers();
    try {
      const keys = Array.from({ length: 100 }, (_, at) => 'abcdefghij'.charAt(at % 10));
      for (const at of keys.keys()) {
        fireEvent.input(field(label('B5', path)), { target: { value: keys.slice(0, at + 1).join('') } });
        act(() => vi.advanceTimersByTime(100));
        // What was typed 300 ms ago is there: at most the last three keys are not.
        expect(String(page.value(path) ?? '').length).toBeGreaterThanOrEqual(at + 1 - 3);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  test('goes into the case when the field is left', async () => {
    page = await openPage('1.5');
    await page.user.type(field(label('B5', path)), '  Äldre  ');
    await page.user.tab();
    expect(page.value(path)).toBe('Äldre');
  });

  test('goes into the case when the page is left', async () => {
    page = await openPage('1.5');
    await page.user.type(field(label('B5', path)), 'Äldre');
    page.unmount();
    expect(page.value(path)).toBe('Äldre');
  });

  test('goes into the case when the page is hidden', async () => {
    page = await openPage('1.5');
    await page.user.type(field(label('B5', path)), 'Äldre');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(page.value(path)).toBe('Äldre');
  });

  test('that is emptied is no answer', async () => {
    const start = withEdits(emptyCase(), answer(path, 'Äldre'));
    page = await openPage('1.5', { start });
    await page.user.clear(field(label('B5', path)));
    await page.user.tab();
    const base = start.answers[path]?.['joint'];
    expect(page.edits).toEqual([{ op: 'answer', path, voice: 'joint', entry: null, base }]);
  });

  test('that was only visited changes nothing', async () => {
    page = await openPage('1.5', { start: withEdits(emptyCase(), answer(path, 'Äldre')) });
    await page.user.click(field(label('B5', path)));
    await page.user.tab();
    // A field that goes away says at once what it would have said later.
    page.unmount();
    expect(page.edits).toEqual([]);
  });

  test('that nears its limit says how much is left', async () => {
    page = await openPage('1.5');
    await page.user.click(field(label('B5', path)));
    await page.user.paste('x'.repeat(290));
    expect(screen.getByText('290 av 300 tecken')).toBeDefined();
  });
});

/** Writes in a field, goes on, and gives the field with what is said about it. */
async function tried(name: RegExp, text: string): Promise<HTMLElement> {
  const input = field(name);
  await page.user.clear(input);
  await page.user.type(input, text);
  await page.user.click(goOn());
  return input;
}
const said = (input: HTMLElement): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('an amount', () => {
  const path = 'otherSupport.amount';
  const opened = withEdits(emptyCase(), answer('otherSupport', 'ja_annan_kostnad', 'public'));

  test('is whole kronor, however it is written', async () => {
    page = await openPage('2.9', { start: opened });
    const input = field(label('R7', path));
    await page.user.type(input, '100 000 kr');
    await page.user.tab();
    expect(page.value(path, 'public')).toBe(100_000);
    expect(input).toHaveProperty('value', '100\u00a0000');
  });

  test('with öre is refused: the text stays, nothing is stored', async () => {
    page = await openPage('2.9', { start: opened });
    const input = await tried(label('R7', path), '99,50');
    expect(said(input)).toContain('Skriv beloppet i hela kronor. Till exempel 100 000, 450 tkr eller 1,2 mkr.');
    expect(input).toHaveProperty('value', '99,50');
    expect(page.value(path, 'public')).toBeUndefined();
    expect(page.continued()).toBe(0);
    await page.user.clear(input);
    await page.user.type(input, '99');
    await page.user.click(goOn());
    expect([page.value(path, 'public'), page.continued()]).toEqual([99, 1]);
  });
});

describe('days and numbers', () => {
  test('a day that does not exist is refused, and one that does is stored', async () => {
    page = await openPage('F.3');
    const name = label('F4', 'decision.plannedDate');
    const input = await tried(name, '30 februari 2027');
    expect(said(input)).toContain('Skriv en dag som finns, till exempel 2027-03-12 eller 12 mars 2027.');
    expect(page.value('decision.plannedDate@k1', 'public')).toBeUndefined();
    await tried(name, '12 mars 2027');
    expect(page.value('decision.plannedDate@k1', 'public')).toBe('2027-03-12');
  });

  test('a day of the year', async () => {
    page = await openPage('E.1');
    await tried(label('U1', 'followUp.reportDate'), '31/3');
    expect(page.value('followUp.reportDate')).toBe('03-31');
  });

  test('a whole number within its limits', async () => {
    page = await openPage('5.5');
    const name = label('A11', 'termination.noticeMonths');
    const input = await tried(name, '25');
    expect(said(input)).toContain('Skriv ett heltal mellan 1 och 24.');
    expect(page.value('termination.noticeMonths')).toBeUndefined();
    await tried(name, '9');
    expect(page.value('termination.noticeMonths')).toBe(9);
  });

  test('whole percent', async () => {
    page = await openPage('3.9');
    const name = label('O12', 'economicShare');
    const input = await tried(name, '12,5');
    expect(said(input)).toContain('Skriv hela procent mellan 0 och 100.');
    await tried(name, '40 %');
    expect(page.value('economicShare@o1', 'o1')).toBe(40);
  });

  test('an organisation number whose check digit is wrong is stored, with a remark', async () => {
    page = await openPage('F.1');
    const [input] = screen.getAllByRole('textbox', { name: label('F1', 'publicParties[].orgNumber') });
    if (!input) throw new Error('No field');
    await page.user.type(input, '2120000143');
    await page.user.tab();
    expect(page.rows('publicParties')).toEqual([{ orgNumber: '212000-0143' }]);
    expect(screen.getByText(/^Kontrollsiffran stämmer inte\./)).toBeDefined();
    await page.user.clear(input);
    await page.user.type(input, '2120000142');
    await page.user.tab();
    expect(screen.queryByText(/^Kontrollsiffran/)).toBeNull();
  });
});

describe('choices', () => {
  test('one choice is stored at once, in the lane of the side that is asked', async () => {
    page = await openPage('F.3');
    const question = group(starting(page.content.questions['F13']?.question ?? ''));
    await page.user.click(question.getByRole('radio', { name: option('F13', 'matterOfPrinciple', 'delvis') }));
    expect(page.entry('matterOfPrinciple', 'public')).toMatchObject({ value: 'delvis', by: 'public' });
    await page.user.click(question.getByRole('radio', { name: 'Nej' }));
    expect(page.value('matterOfPrinciple', 'public')).toBe('nej');
  });

  test('an answer opens the field that follows from it', async () => {
    page = await openPage('2.9');
    expect(screen.queryByRole('textbox', { name: label('R7', 'otherSupport.amount') })).toBeNull();
    await page.user.click(screen.getByRole('radio', { name: option('R7', 'otherSupport', 'ja_samma_kostnad') }));
    expect(field(label('R7', 'otherSupport.amount'))).toBeDefined();
  });

  test('several choices stand in the order of the catalogue; ”none of these” excludes the others', async () => {
    page = await openPage('2.13');
    const question = group(starting(page.content.questions['R13']?.question ?? ''));
    const box = (id: string) => question.getByRole('checkbox', { name: option('R13', 'rightsAffected', id) });
    await page.user.click(box('barn'));
    await page.user.click(box('sekretess'));
    expect(page.value('rightsAffected')).toEqual(['sekretess', 'barn']);
    await page.user.click(box('inget'));
    expect(page.value('rightsAffected')).toEqual(['inget']);
    expect(box('barn')).toHaveProperty('checked', false);
    await page.user.click(box('personuppgifter'));
    expect(page.value('rightsAffected')).toEqual(['personuppgifter']);
    await page.user.click(box('personuppgifter'));
    expect(page.value('rightsAffected')).toBeUndefined();
  });

  test('beside choices with a when or how often, one text says it', async () => {
    page = await openPage('4.4');
    expect(screen.queryByRole('textbox', { name: label('L5', 'learners.detail') })).toBeNull();
    await page.user.click(screen.getByRole('checkbox', { name: option('L5', 'learners', 'styrelse') }));
    await page.user.type(field(label('L5', 'learners.detail')), 'vid starten');
    await page.user.tab();
    expect(page.value('learners')).toEqual(['styrelse']);
    expect(page.value('learners.detail')).toBe('vid starten');
  });

  test('a party is chosen among the parties, by name', async () => {
    page = await openPage('5.7', {
      start: withEdits(
        emptyCase(),
        { op: 'field', list: 'organisations', id: 'o1', field: 'name', entry: { value: 'Grannar', by: 'o1', at } },
        answer('sharedWorkplace', 'ja'),
      ),
    });
    const select = screen.getByRole('combobox', { name: label('A34', 'workplace.coordinator') });
    expect(
      within(select)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual(['Välj', 'Kommunen', 'Grannar']);
    await page.user.selectOptions(select, 'Grannar');
    expect(page.value('workplace.coordinator')).toBe('o1');
    await page.user.selectOptions(select, 'Välj');
    expect(page.value('workplace.coordinator')).toBeUndefined();
  });
});

describe('scales, cards and points', () => {
  const alone = { start: emptyCase({ voices: 'alone' }), perspective: 'kommun' } as const;

  test('one rating', async () => {
    page = await openPage('3.6', alone);
    const [first] = screen.getAllByRole('radio', { name: /^4/ });
    if (!first) throw new Error('No scale');
    await page.user.click(first);
    expect(page.entry('equality', 'public')).toMatchObject({ value: 4, by: 'public' });
  });

  test('one rating per statement; those not rated keep their place', async () => {
    page = await openPage('4.1', alone);
    const rate = async (statement: number, step: number): Promise<void> => {
      const [first] = screen.getAllByRole('group', { name: label('L1', `selfRating.${statement}`) });
      if (!first) throw new Error('No statement');
      await page.user.click(within(first).getByRole('radio', { name: new RegExp(`^${step}`) }));
    };
    await rate(2, 5);
    expect(page.value('selfRating', 'public')).toEqual([0, 5, 0, 0, 0]);
    await rate(1, 3);
    expect(page.value('selfRating', 'public')).toEqual([3, 5, 0, 0, 0]);
  });

  test('cards are sorted by buttons and moved again, without dragging', async () => {
    page = await openPage('2.6');
    await page.user.click(button('Dagar och tider: Kommunen'));
    await page.user.click(button('Hur många som deltar, och hur ofta: Gemensamt'));
    expect(page.value('control.cards@p1')).toEqual({ tider: 'kommunen', antal: 'gemensamt' });
    expect(within(screen.getByRole('region', { name: /^Kommunen/ })).getByText('Dagar och tider')).toBeDefined();
    await page.user.click(button(/^Flytta ?: Dagar och tider/));
    await page.user.click(button('Dagar och tider: Organisationen'));
    expect(page.value('control.cards@p1')).toEqual({ tider: 'organisationen', antal: 'gemensamt' });
  });

  test('a checklist has one status per point', async () => {
    page = await openPage('5.7');
    await page.user.click(group('Sekretess').getByRole('radio', { name: 'Klart' }));
    await page.user.click(group('Försäkring').getByRole('radio', { name: 'Inte aktuellt' }));
    expect(page.value('safety.checklist@p1')).toEqual({ sekretess: 'klart', forsakring: 'ej_aktuellt' });
  });
});

describe('lists', () => {
  const add = () => button(/^Lägg till/);
  const role = () => label('F8', 'processLeaders.role');
  const leaders = (...roles: readonly string[]) =>
    withEdits(emptyCase(), ...roles.map((text, index) => row('processLeaders', `l${index}`, 'joint', { role: text })));

  test('a row is added, written, closed and changed', async () => {
    page = await openPage('F.6');
    await page.user.click(add());
    await page.user.type(field(role()), 'Utvecklare');
    await page.user.selectOptions(
      screen.getByRole('combobox', { name: label('F8', 'processLeaders.party') }),
      'Kommunen',
    );
    await page.user.click(button(/^Klar/));
    expect(page.rows('processLeaders')).toEqual([{ role: 'Utvecklare', party: 'k1' }]);
    await page.user.click(button(/^Ändra ?: .*Utvecklare/));
    await page.user.clear(field(role()));
    await page.user.type(field(role()), 'Chef');
    await page.user.click(button(/^Klar/));
    expect(page.rows('processLeaders')).toEqual([{ role: 'Chef', party: 'k1' }]);
  });

  test('Enter closes the row, stays on the page and keeps what was just typed', async () => {
    page = await openPage('F.6');
    await page.user.click(add());
    await page.user.type(field(role()), 'Utvecklare{Enter}');
    await waitFor(() => expect(page.rows('processLeaders')).toEqual([{ role: 'Utvecklare' }]));
    expect(page.continued()).toBe(0);
  });

  test('an empty row goes away when it is closed', async () => {
    page = await openPage('F.6');
    await page.user.click(add());
    await page.user.click(button(/^Klar/));
    expect(page.rows('processLeaders')).toEqual([]);
  });

  test('rows are moved and removed', async () => {
    page = await openPage('F.6', { start: leaders('A', 'B', 'C') });
    await page.user.click(button(/^Upp ?: C/));
    expect(page.rows('processLeaders').map((one) => one['role'])).toEqual(['A', 'C', 'B']);
    await page.user.click(button(/^Ta bort ?: A/));
    expect(page.edits.at(-1)).toEqual({ op: 'remove', list: 'processLeaders', id: 'l0' });
    expect(page.rows('processLeaders').map((one) => one['role'])).toEqual(['C', 'B']);
  });

  test('a value that cannot be read keeps the row open', async () => {
    page = await openPage('4.3');
    await page.user.click(add());
    const date = field(label('L4', 'learningGoals.date'));
    await page.user.type(date, 'i höst');
    await page.user.click(button(/^Klar/));
    expect(said(date)).toContain('Skriv en dag som finns');
    expect(date).toHaveProperty('value', 'i höst');
    expect(page.rows('learningGoals')).toEqual([{}]);
    await page.user.clear(date);
    await page.user.type(date, '2027-09-01');
    await page.user.click(button(/^Klar/));
    expect(page.rows('learningGoals')).toEqual([{ date: '2027-09-01' }]);
  });

  test('the only part can be named but neither removed nor emptied away', async () => {
    page = await openPage('2.1');
    expect(screen.queryByRole('button', { name: /^Ta bort/ })).toBeNull();
    await page.user.click(button(/^Ändra/));
    await page.user.click(button(/^Klar/));
    expect(page.now().items['parts']).toHaveLength(1);
    await page.user.click(add());
    await page.user.type(field(label('R15', 'parts.name')), 'Del två');
    await page.user.click(button(/^Klar/));
    expect(page.rows('parts')).toEqual([{}, { name: 'Del två' }]);
    expect(screen.getAllByRole('button', { name: /^Ta bort/ })).toHaveLength(2);
  });

  test('parties are added with short ids and written in place', async () => {
    page = await openPage('F.1');
    expect(screen.queryByRole('button', { name: /^Ta bort/ })).toBeNull();
    await page.user.click(button(/^Lägg till en kommun/));
    const [, second] = screen.getAllByRole('textbox', { name: label('F1', 'publicParties[].name') });
    if (!second) throw new Error('No second party');
    await page.user.type(second, 'Region Väst');
    await page.user.tab();
    expect(page.now().items['publicParties']?.map((one) => one.id)).toEqual(['k1', 'k2']);
    expect(page.rows('publicParties')).toEqual([{}, { name: 'Region Väst' }]);
  });

  test('each goal has signs of its own', async () => {
    page = await openPage('E.2', {
      start: withEdits(
        emptyCase(),
        row('goals', 'g1', 'joint', { text: 'Mål ett' }),
        row('goals', 'g2', 'joint', { text: 'Mål två' }),
      ),
    });
    const goal = group('Mål två');
    await page.user.click(goal.getByRole('button', { name: /^Lägg till/ }));
    await page.user.type(goal.getByRole('textbox', { name: label('U2', 'goals[].signs.sign') }), 'fler gäster');
    await page.user.click(goal.getByRole('button', { name: /^Klar/ }));
    expect(page.rows('goals/g2/signs')).toEqual([{ sign: 'fler gäster' }]);
    expect(page.rows('goals/g1/signs')).toEqual([]);
  });

  test('a row in a lane carries the voice and the hand of its party', async () => {
    page = await openPage('3.1', { start: emptyCase({ voices: 'alone' }), perspective: 'kommun' });
    const [first] = screen.getAllByRole('button', { name: /^Lägg till/ });
    if (!first) throw new Error('No button');
    await page.user.click(first);
    await page.user.type(field(label('O1', 'contributions.text')), 'hålla lokal');
    await page.user.type(field(label('O1', 'contributions.sekPerYear')), '60 000');
    await page.user.click(button(/^Klar/));
    expect(page.now().items['contributions']).toMatchObject([{ voice: 'public', by: 'public' }]);
    expect(page.rows('contributions')).toEqual([{ text: 'hålla lokal', sekPerYear: 60_000 }]);
  });
});

describe('a series of days', () => {
  test('is kept in order; days are added and taken away', async () => {
    page = await openPage('E.1');
    const input = field('Lägg till en dag');
    await page.user.type(input, '1 oktober 2027{Enter}');
    await page.user.type(input, '2027-03-12');
    await page.user.click(button('Lägg till'));
    expect(page.value('followUp.schedule')).toEqual(['2027-03-12', '2027-10-01']);
    expect(page.continued()).toBe(0);
    await page.user.click(button(/^Ta bort ?: 12\smars 2027/));
    expect(page.value('followUp.schedule')).toEqual(['2027-10-01']);
  });

  test('takes no day that does not exist', async () => {
    page = await openPage('E.1');
    const input = field('Lägg till en dag');
    await page.user.type(input, '31 april 2027');
    await page.user.click(button('Lägg till'));
    expect(said(input)).toContain('Skriv en dag som finns');
    expect(input).toHaveProperty('value', '31 april 2027');
    expect(page.value('followUp.schedule')).toBeUndefined();
  });

  test('takes no more days than a file may hold: the day stays in its field, and it is said why', async () => {
    const days = Array.from({ length: 200 }, (_, n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10));
    page = await openPage('E.1', { start: withEdits(emptyCase(), answer('followUp.schedule', days)) });
    const input = field('Lägg till en dag');
    fireEvent.change(input, { target: { value: '2030-01-01' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(said(input)).toContain('Det går att ha högst 200 dagar. Ta bort någon först.');
    expect(input).toHaveProperty('value', '2030-01-01');
    expect(page.value('followUp.schedule')).toEqual(days);
  });

  test('keeps what is typed from the first key on, also a day that cannot be read, until it is one of the days', async () => {
    page = await openPage('E.1');
    const input = field('Lägg till en dag');
    await page.user.type(input, '1');
    expect(page.typing().size).toBe(1);
    await page.user.type(input, ' nåndag');
    page.unmount();
    expect([page.note('typed:followUp.schedule'), page.typing().size]).toEqual(['1 nåndag', 0]);
    page = await openPage('E.1', { start: page.now() });
    const again = field('Lägg till en dag');
    expect(again).toHaveProperty('value', '1 nåndag');
    expect(said(again)).toContain('Skriv en dag som finns');
    await page.user.clear(again);
    await page.user.type(again, '12 mars 2027{Enter}');
    expect(page.value('followUp.schedule')).toEqual(['2027-03-12']);
    expect(page.note('typed:followUp.schedule')).toBeUndefined();
    expect(again).toHaveProperty('value', '');
  });
});

describe('”vi vet inte än”', () => {
  test('beside a text: who finds out, and by when', async () => {
    page = await openPage('1.9');
    const [first] = screen.getAllByRole('button', { name: 'Vi vet inte än' });
    if (!first) throw new Error('No button');
    await page.user.click(first);
    expect(page.note('unknown:B10')).toEqual({ who: '', when: '' });
    const box = group('Vi vet inte än');
    await page.user.type(box.getByRole('textbox', { name: 'Vem kan ta reda på det?' }), 'Kansliet');
    await page.user.type(box.getByRole('textbox', { name: 'Senast' }), '12 mars 2027');
    await page.user.tab();
    expect(page.note('unknown:B10')).toEqual({ who: 'Kansliet', when: '2027-03-12' });
    await page.user.click(box.getByRole('button', { name: /^Nu vet vi/ }));
    expect(page.note('unknown:B10')).toBeUndefined();
  });

  test('as a choice: takes the answer away, and an answer takes it away', async () => {
    page = await openPage('F.3');
    const question = group(starting(page.content.questions['F13']?.question ?? ''));
    await page.user.click(question.getByRole('radio', { name: 'Ja' }));
    await page.user.click(question.getByRole('radio', { name: 'Vet inte än' }));
    expect(page.value('matterOfPrinciple', 'public')).toBeUndefined();
    expect(page.note('unknown:F13', 'public')).toEqual({ who: '', when: '' });
    await page.user.type(question.getByRole('textbox', { name: 'Vem kan ta reda på det?' }), 'Juristen');
    await page.user.tab();
    expect(page.note('unknown:F13', 'public')).toEqual({ who: 'Juristen', when: '' });
    await page.user.click(question.getByRole('radio', { name: 'Nej' }));
    expect(page.note('unknown:F13', 'public')).toBeUndefined();
    expect(page.value('matterOfPrinciple', 'public')).toBe('nej');
  });
});

describe('a reason', () => {
  test('is kept as a note of the question', async () => {
    page = await openPage('F.3', { start: withEdits(emptyCase(), answer('matterOfPrinciple', 'nej', 'public')) });
    const [summary] = screen.getAllByText('Skriv varför (frivilligt)').slice(-1);
    if (!summary) throw new Error('No reason');
    await page.user.click(summary);
    const fields = screen.getAllByRole('textbox', { name: /^Varför svarade ni så/ });
    await page.user.type(fields.at(-1) ?? document.body, 'Litet belopp');
    await page.user.tab();
    expect(page.note('motivation:F13', 'public')).toBe('Litet belopp');
  });

  test('is asked for where the assessment must print it', async () => {
    page = await openPage('2.9', { start: withEdits(emptyCase(), answer('economicActivity@p1', 'nej', 'o1')) });
    expect(screen.getByText('Skriv varför. Det behövs för bedömningen.')).toBeDefined();
  });
});

describe('a field that each public party has', () => {
  test('is stored for each, also within a group of fields', async () => {
    page = await openPage('2.17');
    await page.user.type(field(label('R12', 'legalAssessment.attachment.name')), 'PM om form');
    await page.user.tab();
    expect(page.value('legalAssessment.attachment.name@k1', 'public')).toBe('PM om form');
  });
});
