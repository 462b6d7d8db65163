/** Going on: what it makes of proposals, and what it says when something cannot be read. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { answer, emptyCase, entry, row, withEdits } from '../support/cases.ts';
import { acceptAll, button, expectReadable, field, goOn, group, openPage, starting } from './PageUnderTest.tsx';

describe('proposals', () => {
  test('are no answers when one only goes on, and are left for the next time', async () => {
    const page = await openPage('5.5');
    const many = screen.getAllByText('Förslag').length;
    await page.user.click(goOn());
    expect([page.continued(), page.now().answers, page.now().items]).toEqual([
      1,
      emptyCase().answers,
      emptyCase().items,
    ]);
    expect(screen.getAllByText('Förslag')).toHaveLength(many);
  });

  test('become answers by the button that says so, which goes on too', async () => {
    const page = await openPage('5.5');
    const many = screen.getAllByText('Förslag').length;
    expect(many).toBeGreaterThan(3);
    expect(page.edits).toEqual([]);
    expect(acceptAll().textContent).toBe(`Godta ${many} förslag och fortsätt`);
    await page.user.click(acceptAll());
    expect(page.continued()).toBe(1);
    expect(page.entry('termination.noticeMonths')).toMatchObject({ value: 6, by: 'joint' });
    expect(page.value('changeRule')).toBe('avtalstexten');
    expect(page.value('values.principles')).toHaveLength(6);
    expect(screen.queryByText('Förslag')).toBeNull();
    expectReadable(page.now());
  });

  test('an own answer is never written over', async () => {
    const page = await openPage('5.5', { start: withEdits(emptyCase(), answer('termination.noticeMonths', 9)) });
    await page.user.click(acceptAll());
    expect(page.value('termination.noticeMonths')).toBe(9);
  });

  test('what was typed just before counts, not the proposal', async () => {
    const page = await openPage('5.5');
    const months = field(starting(page.content.questions['A11']?.labels?.['termination.noticeMonths'] ?? ''));
    await page.user.clear(months);
    await page.user.type(months, '12');
    await page.user.click(acceptAll());
    page.unmount();
    expect(page.value('termination.noticeMonths')).toBe(12);
    expect(page.value('termination.equal')).toBe('ja');
  });

  test('Enter in a field goes on and accepts nothing', async () => {
    const page = await openPage('5.5');
    const months = field(starting(page.content.questions['A11']?.labels?.['termination.noticeMonths'] ?? ''));
    await page.user.type(months, '{Enter}');
    expect([page.continued(), page.value('termination.equal')]).toEqual([1, undefined]);
  });

  test('a proposal that was taken away stays away', async () => {
    const start = withEdits(emptyCase(), {
      op: 'field',
      list: 'publicParties',
      id: 'k1',
      field: 'name',
      entry: entry('Ängby kommun'),
    });
    const page = await openPage('1.5', { start });
    const area = screen.getByDisplayValue('Ängby kommun');
    await page.user.clear(area);
    await page.user.click(goOn());
    expect(page.value('targetGroup.area') ?? '').toBe('');
    expectReadable(page.now());
  });

  const cards: CaseFile = withEdits(
    emptyCase(),
    answer('control.cards@p1', { tider: 'kommunen', antal: 'kommunen', metod: 'kommunen', bemanning: 'kommunen' }),
  );

  test('a value to confirm does not become an answer by going on', async () => {
    const page = await openPage('2.6', { start: cards });
    await page.user.click(goOn());
    expect(page.continued()).toBe(1);
    expect(page.now().answers['detailedControl@p1']).toBeUndefined();
  });

  test('but by saying that it is right', async () => {
    const page = await openPage('2.6', { start: cards });
    expect(screen.getByText('Ni har lagt 4 av 4 kort hos kommunen.')).toBeDefined();
    const question = group(starting(page.content.questions['R61']?.question ?? ''));
    expect(question.getAllByRole('radio').filter((one) => one.matches(':checked'))).toEqual([]);
    await page.user.click(question.getByRole('button', { name: 'Det stämmer' }));
    expect(page.entry('detailedControl@p1')).toMatchObject({ value: 'ja', by: 'joint' });
  });

  const given: CaseFile = withEdits(
    emptyCase(),
    row('contributions', 'c1', 'public', { type: 'lokaler', text: 'hålla lokal', extent: 'Biblioteket' }),
    row('contributions', 'c2', 'o1', { type: 'ideell_tid', text: 'ordna kvällar' }),
  );

  test('proposed rows are added once each', async () => {
    const page = await openPage('5.11', { start: given });
    await page.user.click(acceptAll());
    expect(page.rows('commitments.public')).toEqual([{ kind: 'lokaler', text: 'hålla lokal', extent: 'Biblioteket' }]);
    expect(page.rows('commitments.org')).toEqual([{ kind: 'ideell_tid', text: 'ordna kvällar' }]);
    await page.user.click(goOn());
    expect(page.rows('commitments.public')).toHaveLength(1);
    expectReadable(page.now());
  });

  test('or by choice, so that they can be changed first', async () => {
    const page = await openPage('5.11', { start: given });
    const [first] = screen.getAllByRole('button', { name: 'Inför förslaget' });
    if (!first) throw new Error('Nothing offered');
    await page.user.click(first);
    expect(page.rows('commitments.public')).toHaveLength(1);
    expect(page.rows('commitments.org')).toEqual([]);
  });

  test('money of the first stage becomes one row a year under its party', async () => {
    const start = withEdits(
      emptyCase(),
      row('contributions', 'c1', 'public', { type: 'pengar', text: 'bidra', sekPerYear: 100_000 }),
      answer('term.start', '2027-01-01'),
      answer('term.end', '2028-12-31'),
    );
    const page = await openPage('5.2', { start });
    await page.user.click(acceptAll());
    expect(page.rows('funding.public@k1')).toEqual([
      { year: 2027, amount: 100_000 },
      { year: 2028, amount: 100_000 },
    ]);
    expect(page.now().items['funding.public@k1']).toMatchObject([{ voice: 'joint' }, { voice: 'joint' }]);
    expectReadable(page.now());
  });

  test('a question that may be left empty counts as seen', async () => {
    const page = await openPage('2.4');
    await page.user.click(goOn());
    expect(page.note('seen:R24', 'public')).toBe('ja');
    expect(page.note('seen:R10@p1', 'public')).toBeUndefined();
  });

  test('but not while a proposal of its own waits', async () => {
    const offered = {
      'legalBasis.specialStatute': { kind: 'default', value: 'biblioteket', from: 'Förslag.' },
    } as const;
    const page = await openPage('2.4', { offered });
    await page.user.click(goOn());
    expect(page.note('seen:R24', 'public')).toBeUndefined();
    await page.user.click(acceptAll());
    expect([page.value('legalBasis.specialStatute', 'public'), page.note('seen:R24', 'public')]).toEqual([
      'biblioteket',
      'ja',
    ]);
  });

  test('reading a case changes nothing in it', async () => {
    const page = await openPage('5.5', { readOnly: true });
    await page.user.click(goOn());
    expect([page.continued(), page.edits]).toEqual([1, []]);
  });
});

describe('nothing that is missing stops anyone', () => {
  test.each(['F.1', 'F.3', '2.2', '3.2', '4.1', 'E.2'])('page %s can be left empty', async (id) => {
    const page = await openPage(id);
    await page.user.click(goOn());
    expect(page.continued()).toBe(1);
    expect(screen.queryByRole('heading', { name: 'Det finns något att rätta' })).toBeNull();
  });
});

describe('what cannot be read', () => {
  const wrong = async () => {
    const page = await openPage('5.5');
    const label = (key: string) => starting(page.content.questions['A11']?.labels?.[key] ?? '');
    const notice = field(label('termination.noticeMonths'));
    const renegotiation = field(label('renegotiation.noticeMonths'));
    // Put in as one text: key by key, a slow machine would have time to take 9 for the answer.
    await page.user.clear(notice);
    await page.user.paste('99');
    await page.user.clear(renegotiation);
    await page.user.paste('tre');
    await page.user.click(goOn());
    return { page, notice, renegotiation };
  };
  const summary = () => screen.getByRole('region', { name: 'Det finns något att rätta' });

  test('is listed in a summary that takes the focus; nothing is accepted meanwhile', async () => {
    const { page, notice } = await wrong();
    expect(document.activeElement).toBe(summary());
    expect(
      within(summary())
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Skriv ett heltal mellan 1 och 24.', 'Skriv ett heltal mellan 1 och 24.']);
    expect(notice).toHaveProperty('value', '99');
    expect(notice.getAttribute('aria-invalid')).toBe('true');
    // What was typed is kept as it stands, and nothing of it has become an answer.
    // Not even the 9 on the way to 99: what could be read for a moment has been taken back.
    expect([page.continued(), page.now().answers]).toEqual([0, {}]);
    expect(Object.keys(page.now().notes).every((path) => path.startsWith('typed:'))).toBe(true);
    expect(Object.keys(page.now().notes)).toHaveLength(2);
  });

  test('each line leads to its field', async () => {
    const { page, notice, renegotiation } = await wrong();
    const [first, second] = within(summary()).getAllByRole('link');
    await page.user.click(second ?? document.body);
    expect(document.activeElement).toBe(renegotiation);
    await page.user.click(first ?? document.body);
    expect(document.activeElement).toBe(notice);
  });

  test('each new try takes the focus again, and the last correction lets one go on', async () => {
    const { page, notice, renegotiation } = await wrong();
    await page.user.clear(notice);
    await page.user.type(notice, '12');
    expect(within(summary()).getAllByRole('link')).toHaveLength(1);
    await page.user.click(goOn());
    expect(document.activeElement).toBe(summary());
    await page.user.clear(renegotiation);
    await page.user.type(renegotiation, '3');
    await page.user.click(goOn());
    expect(page.continued()).toBe(1);
    expect(screen.queryByRole('region', { name: 'Det finns något att rätta' })).toBeNull();
    expect([page.value('termination.noticeMonths'), page.value('renegotiation.noticeMonths')]).toEqual([12, 3]);
  });
});

describe('around the questions', () => {
  test('a signal stands at the question it comes from', async () => {
    const page = await openPage('F.3', {
      signals: [
        { id: 'F4-x', level: 'R', ref: 'F4', because: [], text: 'Det här behöver en jurist se.', source: 'Källa X' },
      ],
    });
    const question = screen.getByRole('region', { name: page.content.questions['F4']?.question ?? 'F4' });
    expect(within(question).getByText('Det här behöver en jurist se.')).toBeDefined();
  });

  test('the way back and the one way on', async () => {
    await openPage('F.3');
    expect(screen.getByRole('link', { name: 'Till översikten' }).getAttribute('href')).toBe('#/oversikt');
    expect(button('Fortsätt').getAttribute('type')).toBe('submit');
  });
});
