/** Two sides, one table: lanes, the reveal, assumptions and the joint answer. */
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Edit } from '#steps/case/edit.ts';
import { answer, emptyCase, entry, withEdits } from '../support/cases.ts';
import { button, expectReadable, lane, openPage } from './PageUnderTest.tsx';

const note = (path: string, voice: string, value: string): Edit => ({
  op: 'note',
  path,
  voice,
  entry: entry(value, voice),
});
const secret = 'Söndagen är värst för våra gäster.';
const ours = 'Många bor ensamma i kommunen.';
const one = withEdits(emptyCase(), answer('challenge', secret, 'o1'));
const both = withEdits(one, answer('challenge', ours, 'public'));
const shown = withEdits(both, note('revealed:B2', 'joint', 'ja'));

describe('before the reveal', () => {
  test('the own lane is open and the other lies face down, with nothing of what it says', async () => {
    const page = await openPage('1.2', { start: one, perspective: 'kommun' });
    expect(lane('Kommunen').getByRole('textbox')).toBeTruthy();
    expect(lane('Organisationen').queryByRole('textbox')).toBeNull();
    expect(lane('Organisationen').getByText('Har svarat.')).toBeTruthy();
    expect(page.container.innerHTML).not.toContain('Söndagen');
    expect(screen.queryByRole('button', { name: 'Visa för varandra' })).toBeNull();
  });

  test('when both have answered the reveal is one act, and is written down', async () => {
    const page = await openPage('1.2', { start: both, perspective: 'kommun' });
    await page.user.click(button('Visa för varandra'));
    expect(page.note('revealed:B2')).toBe('ja');
    expect(screen.getByText(secret)).toBeTruthy();
    expectReadable(page.now());
  });

  test('a side that will not answer opens the reveal too', async () => {
    const page = await openPage('1.2', { start: one, perspective: 'kommun' });
    await page.user.click(button('Vi svarar inte på den här'));
    expect(page.note('declined:B2', 'public')).toBe('ja');
    expect(button('Visa för varandra')).toBeTruthy();
  });

  test('rows of the other side are hidden, and so is their number', async () => {
    const start = withEdits(emptyCase(), {
      op: 'add',
      list: 'evidence',
      index: 0,
      item: { id: 'e1', voice: 'o1', by: 'o1', at: '2026-09-01T08:00:00.000Z', fields: { claim: entry(secret, 'o1') } },
    });
    const page = await openPage('1.3', { start, perspective: 'kommun' });
    expect(page.container.textContent).not.toContain('Söndagen');
    await page.user.click(lane('Kommunen').getByRole('button', { name: /^Lägg till/ }));
    expect(screen.queryByRole('button', { name: /^Upp/ })).toBeNull();
  });

  test('together, one lane at a time is open, and is covered before it is handed over', async () => {
    const page = await openPage('1.2', { start: one, perspective: 'tillsammans' });
    expect(screen.queryByText(secret)).toBeNull();
    await page.user.click(button('Skriv svaret för Kommunen'));
    await page.user.type(lane('Kommunen').getByRole('textbox'), ours);
    await page.user.click(button('Täck över och lämna över till den andra'));
    expect(page.entry('challenge', 'public')).toMatchObject({ value: ours, by: 'public' });
    expect(page.container.innerHTML).not.toContain('Många bor');
    expect(button('Visa för varandra')).toBeTruthy();
  });

  test('together, a joint choice may be made at once', async () => {
    const page = await openPage('2.2', { perspective: 'tillsammans' });
    await page.user.click(screen.getByText('Vi sitter tillsammans och svarar gemensamt direkt'));
    const joint = page.container.querySelector<HTMLElement>('[data-path="whoseActivity@p1"][data-voice="joint"]');
    await page.user.click(joint ?? document.body);
    expect(page.value('whoseActivity@p1')).toBe('foreningens');
  });
});

describe('after the reveal', () => {
  test('the answers stand side by side, the own one can be changed and the other cannot', async () => {
    const page = await openPage('1.2', { start: shown, perspective: 'kommun' });
    expect(lane('Organisationen').getByText(secret)).toBeTruthy();
    expect(lane('Organisationen').queryByRole('button')).toBeNull();
    await page.user.click(lane('Kommunen').getByRole('button', { name: /^Ändra/ }));
    await page.user.type(lane('Kommunen').getByRole('textbox'), ' Vi ser det.');
    await page.user.tab();
    expect(page.value('challenge', 'public')).toBe(`${ours} Vi ser det.`);
  });

  test('the joint text opens, starts from a party’s text only when asked, and is the joint lane’s own', async () => {
    const page = await openPage('1.2', { start: shown, perspective: 'tillsammans' });
    expect(page.value('need.joint')).toBeUndefined();
    await page.user.click(lane('Gemensamt').getByRole('button', { name: 'Utgå från texten från Organisationen' }));
    expect(page.value('need.joint')).toBe(secret);
    expect(lane('Gemensamt').getByRole<HTMLTextAreaElement>('textbox').value).toBe(secret);
    await page.user.click(lane('Gemensamt').getByRole('radio', { name: 'Inte överens än' }));
    expect(page.note('laneStatus:B3')).toBe('inte_overens');
    expectReadable(page.now());
  });
});

describe('when all have answered the same', () => {
  const legs = (...edits: readonly Edit[]) =>
    withEdits(
      emptyCase(),
      answer('whoseActivity@p1', 'foreningens', 'public'),
      answer('whoseActivity@p1', 'foreningens', 'o1'),
      note('revealed:R17@p1', 'joint', 'ja'),
      ...edits,
    );

  test('one press makes a choice joint, and says that they agree', async () => {
    const page = await openPage('2.2', { start: legs(), perspective: 'kommun' });
    const joint = lane('Gemensamt');
    expect(joint.queryByRole('radio')).toBeNull();
    await page.user.click(joint.getByRole('button', { name: 'Gör svaret gemensamt' }));
    expect(page.entry('whoseActivity@p1')).toMatchObject({ value: 'foreningens', by: 'public' });
    expect(page.note('laneStatus:R17@p1')).toBe('overens');
    expect(page.edits.map(({ op }) => op)).toEqual(['answer', 'note']);
    // Nothing is left to choose: it is read, and can be changed.
    expect(joint.queryByRole('radio')).toBeNull();
    const change = joint.getByRole('button', { name: 'Ändra det gemensamma svaret' });
    expect(document.activeElement).toBe(change);
    await page.user.click(change);
    const chosen = page.container.querySelector('[data-path="whoseActivity@p1"][data-voice="joint"]:checked');
    expect(document.activeElement).toBe(chosen);
    expectReadable(page.now());
  });

  test('also where any side answers in the open', async () => {
    const start = legs(answer('crisisNonProfit@p1', 'nej', 'public'), answer('crisisNonProfit@p1', 'nej', 'o1'));
    const page = await openPage('2.5', { start, perspective: 'tillsammans' });
    await page.user.click(button('Gör svaret gemensamt'));
    expect(page.value('crisisNonProfit@p1')).toBe('nej');
  });

  test('they may still write something else together', async () => {
    const page = await openPage('2.2', { start: legs(), perspective: 'tillsammans' });
    await page.user.click(lane('Gemensamt').getByRole('button', { name: 'Svara något annat' }));
    expect(page.edits).toEqual([]);
    expect(lane('Gemensamt').getAllByRole('radio').length).toBeGreaterThan(2);
  });

  test('several on a page are joined together by one press', async () => {
    const none = ['residentialType', 'childGroups'].flatMap((key) => [
      answer(`${key}@p1`, ['ingen'], 'public'),
      answer(`${key}@p1`, ['ingen'], 'o1'),
    ]);
    const start = legs(...none, ...['R35', 'R38'].map((ref) => note(`revealed:${ref}@p1`, 'joint', 'ja')));
    const page = await openPage('2.12', { start, perspective: 'organisation' });
    await page.user.click(button('Gör alla lika svar gemensamma'));
    for (const key of ['residentialType', 'childGroups']) expect(page.value(`${key}@p1`)).toEqual(['ingen']);
    expect(screen.queryByRole('button', { name: /^Gör .* gemensam/ })).toBeNull();
    expect(document.activeElement?.id).toBe('fraga-R35');
  });
});

describe('answers that are alike', () => {
  const shown = note('revealed:R17@p1', 'joint', 'ja');
  const both = (public_: string, org: string) =>
    withEdits(
      emptyCase(),
      answer('whoseActivity@p1', public_, 'public'),
      answer('whoseActivity@p1', org, 'o1'),
      answer('whoseActivity@p1', 'foreningens'),
      shown,
    );
  const fold = () => screen.queryByText('Svaren var för sig')?.closest('details');

  test('take one row, that can be opened and where an own answer can be changed without losing it from sight', async () => {
    const page = await openPage('2.2', { start: both('foreningens', 'foreningens'), perspective: 'organisation' });
    expect(fold()?.open).toBe(false);
    await page.user.click(screen.getByText('Svaren var för sig'));
    await page.user.click(lane('Organisationen').getByRole('button', { name: /^Ändra/ }));
    await page.user.click(lane('Organisationen').getAllByRole('radio')[1] ?? document.body);
    expect(fold()?.open).toBe(true);
    expect(screen.getByText('Prata om')).toBeDefined();
  });

  test('are not folded away under the one who is writing, and the choice of agreement stays where it was', async () => {
    const page = await openPage('2.2', { start: both('kommunens', 'foreningens'), perspective: 'organisation' });
    expect(fold()).toBeUndefined();
    await page.user.click(lane('Gemensamt').getByRole('radio', { name: 'Överens' }));
    expect(lane('Gemensamt').getAllByRole('radio').length).toBeGreaterThan(3);
  });
});

describe('one party alone', () => {
  const alone = emptyCase({ voices: 'alone' });

  test('answers in its own lane, and may write what it believes of the other as an assumption', async () => {
    const page = await openPage('1.1', { start: alone, perspective: 'organisation' });
    await page.user.type(lane('Organisationen').getByRole('textbox'), secret);
    await page.user.tab();
    expect(page.entry('hopes', 'o1')).toMatchObject({ value: secret, by: 'o1' });
    await page.user.click(screen.getByText(/^Kommunen: fyll i när ni ses/));
    await page.user.type(lane('Kommunen').getByRole('textbox'), 'De vill ha fler öppna kvällar.');
    await page.user.tab();
    expect(page.entry('hopes', 'public')).toMatchObject({ by: 'o1' });
    expect(lane('Kommunen').getByText('Antagande')).toBeTruthy();
  });

  test('a question to the other side is answered in its lane, as an assumption', async () => {
    const page = await openPage('F.3', { start: alone, perspective: 'organisation' });
    expect(screen.getByText('Det ni skriver här är vad ni tror att Kommunen svarar.')).toBeTruthy();
    const radio = page.container.querySelector<HTMLElement>('[data-path="decisionMaker"][value="namnd"]');
    await page.user.click(radio ?? document.body);
    expect(page.entry('decisionMaker', 'public')).toMatchObject({ value: 'namnd', by: 'o1' });
    expect(screen.getByText('Antagande')).toBeTruthy();
  });

  test('the asked side makes the assumption its own by one act', async () => {
    const guess: Edit = { op: 'answer', path: 'decisionMaker', voice: 'public', entry: entry('namnd', 'o1') };
    const page = await openPage('F.3', { start: withEdits(emptyCase(), guess), perspective: 'kommun' });
    await page.user.click(button('Det stämmer'));
    expect(page.entry('decisionMaker', 'public')).toMatchObject({ value: 'namnd', by: 'public' });
    expect(screen.queryByText('Antagande')).toBeNull();
  });
});
