/** Check-ins as question pages, covering again what was shown, and more than two voices. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { answer, at, emptyCase, entry, everythingCase, row, withEdits } from '../support/cases.ts';
import { button, expectReadable, lane, openPage } from './PageUnderTest.tsx';

const [kommun, org] = ['Ängby kommun', 'Föreningen Grannar'] as const;
const named = (voices: CaseFile['voices'], ...more: readonly Edit[]): CaseFile =>
  withEdits(
    emptyCase({ voices }),
    { op: 'field', list: 'publicParties', id: 'k1', field: 'name', entry: entry(kommun) },
    { op: 'field', list: 'organisations', id: 'o1', field: 'name', entry: entry(org) },
    ...more,
  );
const walk = { checkInOpen: true };
const noted = (path: string, value = 'ja', when = at): Edit => ({
  op: 'note',
  path,
  voice: 'joint',
  entry: { value, by: 'public', at: when },
});
const day = row('checkIns', 'j1', 'joint', { date: '2026-05-01' });
const ours = row('checkIns', 'a1', 'public', { date: '2026-05-01', temperature: [4, 4, 3, 3, 5] });
const theirs = row('checkIns', 'a2', 'o1', { date: '2026-05-01', temperature: [4, 2, 3, 3, 1] });
const html = (): string => document.body.innerHTML;

describe('the temperature of a check-in', () => {
  test('begins on a planned day that has come, and the lane’s row comes with its first number', async () => {
    const start = named('both', answer('followUp.schedule', ['2026-05-01', '2027-05-01']));
    const page = await openPage('E.5', { start, perspective: 'kommun', walk });
    expect(screen.queryByRole('button', { name: /2027/ })).toBeNull();
    await page.user.click(button(/^Börja avstämningen den 1\smaj\s2026/));
    const tillit = within(lane(kommun).getByRole('group', { name: 'Tillit' })).getByRole('radio', { name: /^4/ });
    await page.user.click(tillit);
    const jamn = within(lane(kommun).getByRole('group', { name: 'Jämbördighet' })).getByRole('radio', { name: /^2/ });
    await page.user.click(jamn);
    const rows = page.now().items['checkIns'] ?? [];
    expect(rows.map(({ voice, fields }) => [voice, fields['date']?.value, fields['temperature']?.value])).toEqual([
      ['joint', '2026-05-01', undefined],
      ['public', '2026-05-01', [4, 2, 0, 0, 0]],
    ]);
    expectReadable(page.now());
  });

  test('may be made another day, and a day that cannot be read is asked for again', async () => {
    const page = await openPage('E.5', { start: named('both'), perspective: 'kommun', walk });
    await page.user.click(screen.getByText('Stäm av en annan dag'));
    await page.user.type(screen.getByLabelText('Dag för avstämningen'), 'snart');
    await page.user.click(button('Börja'));
    expect(screen.getByRole('alert')).toBeDefined();
    await page.user.clear(screen.getByLabelText('Dag för avstämningen'));
    await page.user.type(screen.getByLabelText('Dag för avstämningen'), '3 juni 2026');
    await page.user.click(button('Börja'));
    expect(page.rows('checkIns')).toEqual([{ date: '2026-06-03' }]);
  });

  test('hides the other’s numbers until both have rated and one act shows them', async () => {
    const page = await openPage('E.5', { start: named('both', day, ours, theirs), perspective: 'kommun', walk });
    expect(lane(org).getByText('Har svarat.')).toBeDefined();
    expect(screen.queryByText('Skillnad')).toBeNull();
    await page.user.click(button('Visa för varandra'));
    expect(page.note('revealed:U4@2026-05-01')).toBe('ja');
    const gaps = within(screen.getByRole('table', { name: /^Så ser ni på det/ }));
    expect(gaps.getByRole('row', { name: /^Jämbördighet/ }).textContent).toContain('2 steg isär');
    expect(gaps.getByRole('row', { name: /^Tillit/ }).textContent).toContain('lika');
    expectReadable(page.now());
  });

  test('an earlier check-in that is shown opens nothing of the next', async () => {
    const next = [
      row('checkIns', 'b1', 'public', { date: '2026-08-01', temperature: [3, 3, 3, 3, 3] }),
      row('checkIns', 'b2', 'o1', { date: '2026-08-01', temperature: [5, 5, 5, 5, 5] }),
    ];
    const start = named('both', day, ours, theirs, ...next, noted('revealed:U4@2026-05-01'));
    const page = await openPage('E.5', { start, perspective: 'kommun', walk });
    expect(lane(org).getByText('Har svarat.')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
    await page.user.click(button(/^Öppna: Avstämning 1\smaj\s2026/));
    expect(lane(org).getByText('Jämbördighet:', { exact: false }).textContent).toContain('2');
    await page.user.click(button(/^Öppna: Avstämning 1\saugusti\s2026/));
    expect(lane(org).getByText('Har svarat.')).toBeDefined();
  });

  test('a half given rating is no answer', async () => {
    const half = row('checkIns', 'a1', 'public', { date: '2026-05-01', temperature: [4, 0, 0, 0, 0] });
    await openPage('E.5', { start: named('both', day, half, theirs), perspective: 'kommun', walk });
    expect(screen.queryByRole('button', { name: 'Visa för varandra' })).toBeNull();
  });
});

describe('what the parties answer together at a check-in', () => {
  test('a legal change sends them back to the question it rests on', async () => {
    const page = await openPage('E.6', { start: named('both', day), walk });
    const yes = within(screen.getByRole('group', { name: /^Räknas pengarna fram/ })).getByRole('radio', { name: 'Ja' });
    await page.user.click(yes);
    expect(screen.getByRole('link', { name: 'Svara på nytt på sida 2.7' }).getAttribute('href')).toBe('#/sida/2.7');
    expect(screen.getByRole('link', { name: 'Till bedömningen' }).getAttribute('href')).toBe('#/bedomning');
  });

  test('every part has an answer of its own, and the file can be read', async () => {
    const start = withEdits(everythingCase(), day);
    const page = await openPage('E.6', { start, scope: { partId: 'p2' }, walk });
    const yes = within(screen.getByRole('group', { name: /^Räknas pengarna fram/ })).getByRole('radio', { name: 'Ja' });
    await page.user.click(yes);
    expect(page.rows('checkIns')).toEqual([
      { date: '2026-05-01' },
      { date: '2026-05-01', part: 'p2', legalChange: { R5: 'ja' } },
    ]);
    expectReadable(page.now());
  });

  test.each([
    ['Förlänga', '#/sida/5.1'],
    ['Ändra', '#/utkast'],
    ['Växla till annan form', '#/exportera'],
    ['Avsluta', '#/sida/5.6'],
  ])('%s leads to where it is written', async (choice, href) => {
    const page = await openPage('E.7', { start: named('both', day), walk });
    await page.user.click(screen.getByRole('radio', { name: choice }));
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(href);
  });
});

describe('what was shown by mistake', () => {
  const hopes = [answer('hopes', 'Att färre är ensamma.', 'public'), answer('hopes', 'Att lunchen blir av.', 'o1')];

  test('is covered again openly: who did it and when stays in the lanes', async () => {
    const page = await openPage('1.1', {
      start: named('both', ...hopes, noted('revealed:B1')),
      perspective: 'kommun',
    });
    await page.user.click(screen.getByText('Visade ni svaren av misstag?'));
    await page.user.click(button('Täck över svaren igen'));
    expect(page.note('revealed:B1')).toBeUndefined();
    expect(page.note('covered:B1')).toBe('2026-09-01');
    expect(html()).not.toContain('lunchen');
    expect(screen.getByText(/täcktes igen .* av Ängby kommun/)).toBeDefined();
    expectReadable(page.now());
  });

  test('a change after the reveal is shown as a change', async () => {
    const shown = noted('revealed:B1', 'ja', '2026-08-01T08:00:00.000Z');
    await openPage('1.1', { start: named('both', ...hopes, shown), perspective: 'kommun' });
    expect(lane(org).getByText(/Ändrat sedan ni visade svaren/)).toBeDefined();
  });
});

describe('the joint text', () => {
  const hopes = [answer('hopes', 'Att färre är ensamma.', 'public'), answer('hopes', 'Att lunchen blir av.', 'o1')];

  test('can start from both texts, and says when it is one party’s word for word', async () => {
    const page = await openPage('1.1', { start: named('both', ...hopes, noted('revealed:B1')) });
    await page.user.click(button('Utgå från båda texterna'));
    expect(page.value('hopes')).toBe(`${kommun}: Att färre är ensamma.\n\n${org}: Att lunchen blir av.`);
    expect(screen.queryByText(/^Det gemensamma är ordagrant/)).toBeNull();
    await page.user.click(button(`Utgå från texten från ${org}`));
    expect(
      screen.getByText(`Det gemensamma är ordagrant texten från ${org}. Står ni alla bakom varje ord?`),
    ).toBeDefined();
  });
});

describe('three voices', () => {
  const three = named(
    'both',
    row('organisations', 'o2', 'joint', { name: 'Stiftelsen Ljus' }),
    answer('hopes', 'Att färre är ensamma.', 'public'),
    answer('hopes', 'Att lunchen blir av.', 'o1'),
    answer('hopes', 'Att fler hittar hit.', 'o2'),
  );

  test('an organisation says which it is before any lane opens, and then sees only its own', async () => {
    const page = await openPage('1.1', { start: three, perspective: 'organisation' });
    expect(html()).not.toMatch(/lunchen blir|hittar hit|färre är ensamma/);
    await page.user.click(screen.getByRole('radio', { name: 'Stiftelsen Ljus' }));
    expect(lane('Stiftelsen Ljus').getByRole<HTMLTextAreaElement>('textbox').value).toBe('Att fler hittar hit.');
    expect(html()).not.toMatch(/lunchen blir|färre är ensamma/);
    await page.user.type(lane('Stiftelsen Ljus').getByRole('textbox'), ' Snart.');
    await page.user.tab();
    expect(page.entry('hopes', 'o2')).toMatchObject({ value: 'Att fler hittar hit. Snart.', by: 'o2' });
  });

  test('all three stand side by side after the reveal, and all three may be the start', async () => {
    await openPage('1.1', { start: withEdits(three, noted('revealed:B1')) });
    for (const name of [kommun, org, 'Stiftelsen Ljus']) expect(lane(name)).toBeDefined();
    expect(button('Utgå från alla texterna')).toBeDefined();
  });
});
