/** Handing over, taking in and disagreeing, as whole pages: also with three organisations. */

import { readFileSync } from 'node:fs';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DisagreementsPage } from '#src/app/places/exchange/DisagreementsPage.tsx';
import { HandOverPage } from '#src/app/places/exchange/HandOverPage.tsx';
import { ReceivePage } from '#src/app/places/exchange/ReceivePage.tsx';
import { refreshCase } from '#src/app/shell/session.ts';
import { readFonts } from '#src/cli/fonts.ts';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { handOver } from '#steps/exchange/hand-over.ts';
import { openCase } from '#steps/import/gate.ts';
import { handOverReceipt } from '#templates/hand-over/receipt.ts';
import { answer, at, emptyCase, entry, row, withEdits } from '../support/cases.ts';
import { bytesOf } from '../support/valid-case.ts';
import { openCasePage } from './CasePages.tsx';

const shown = (key: string): Edit => ({
  op: 'note',
  path: `revealed:${key}`,
  voice: 'joint',
  entry: entry('ja', 'public'),
});

function practice(name: string): CaseFile {
  const opened = openCase(new Uint8Array(readFileSync(`src/examples/cases/${name}.iop.json`)));
  if (!opened.ok) throw new Error(opened.text);
  return opened.case;
}

const three = withEdits(
  emptyCase(),
  answer('partnership.name', 'Öppna kvällar'),
  { op: 'field', list: 'publicParties', id: 'k1', field: 'name', entry: entry('Ängby kommun') },
  { op: 'field', list: 'organisations', id: 'o1', field: 'name', entry: entry('Kören') },
  row('organisations', 'o2', 'joint', { name: 'Föreningen Lyktan' }),
  row('organisations', 'o3', 'joint', { name: 'Stadsmissionen' }),
);

describe('what the parties disagree on', () => {
  /** The two differ on whether performance can be demanded, and on the name. */
  function apart(): CaseFile {
    const base = practice('OVN-01');
    const path = 'ifNotDone@p1';
    const { joint: _joint, ...lanes } = base.answers[path] ?? {};
    const without = { ...base, answers: { ...base.answers, [path]: lanes } };
    return withEdits(
      without,
      answer(path, ['krava'], 'public'),
      answer(path, ['pengar'], 'o1'),
      ...['public', 'o1'].map((voice): Edit => {
        const said = entry(`Namn från ${voice}`, voice);
        return {
          op: 'note',
          path: 'disagreement:answers/partnership.name/joint',
          voice,
          entry: { ...said, at: '2030-01-01T08:00:00Z' },
        };
      }),
      shown('R27@p1'),
    );
  }

  test('stands with the legal rule first, and says what either answer leads to', async () => {
    await openCasePage(DisagreementsPage, apart());
    await waitFor(() => expect(document.querySelector('[data-weight]')).not.toBeNull());
    const groups = [...document.querySelectorAll<HTMLElement>('[data-weight]')];
    expect(groups[0]?.dataset['weight']).toBe('level');
    expect(groups.length).toBeGreaterThan(1);
    const outcomes = [...(groups[0]?.querySelectorAll('.exchange-side') ?? [])].map((side) => side.textContent ?? '');
    expect(outcomes.length).toBe(2);
    expect(outcomes.every((text) => text.includes('Ger:'))).toBe(true);
    const levels = outcomes.map((text) => text.slice(text.indexOf('Ger:')));
    expect(new Set(levels).size).toBe(2);
  });

  test('is closed by choosing an answer, which can be taken back', async () => {
    const page = await openCasePage(DisagreementsPage, apart());
    await waitFor(() => expect(document.querySelector('[data-weight="level"]')).not.toBeNull());
    const group = document.querySelector<HTMLElement>('[data-weight="level"]');
    if (!group) throw new Error('nothing legal');
    await page.user.click(within(group).getAllByRole('button')[1] as HTMLElement);
    await waitFor(() => expect(page.now().answers['ifNotDone@p1']?.['joint']?.value).toEqual(['pengar']));
    page.undo();
    expect(page.now().answers['ifNotDone@p1']?.['joint']).toBeUndefined();
  });

  test('has what they answered alike too, which one press makes joint', async () => {
    const edits = (value: string): readonly Edit[] => [
      ...['public', 'o1', 'o2', 'o3'].map((voice) => answer('claimedLeg@p1', value, voice)),
      ...['public', 'o1', 'o2', 'o3'].map((voice) => answer('residentialType@p1', ['ingen'], voice)),
    ];
    const start = withEdits(three, ...edits('A'), shown('R50@p1'), shown('R35@p1'));
    const page = await openCasePage(DisagreementsPage, start);
    await page.user.click(await screen.findByRole('button', { name: 'Gör alla lika svar gemensamma' }));
    await waitFor(() => expect(page.now().answers['claimedLeg@p1']?.['joint']?.value).toBe('A'));
    expect(page.now().answers['residentialType@p1']?.['joint']?.value).toEqual(['ingen']);
    expect(screen.queryByRole('button', { name: /gemensam/ })).toBeNull();
    page.undo();
    expect(page.now().answers['claimedLeg@p1']?.['joint']).toBeUndefined();
  });

  test('tells later too that a hidden answer was rewritten', async () => {
    const broken: Edit = { op: 'note', path: 'broken:B1', voice: 'o2', entry: entry('ja', 'public') };
    await openCasePage(DisagreementsPage, applyEdits(three, [broken]));
    expect((await screen.findByRole('alert')).textContent).toContain('Föreningen Lyktan svarade på');
  });
});

describe('handing over with three organisations', () => {
  test('asks who it is from and to, each by name', async () => {
    const page = await openCasePage(HandOverPage, three);
    const to = screen.getByRole('group', { name: 'Till vem?' });
    const names = within(to)
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent?.trim());
    expect(names).toEqual(['Kören', 'Föreningen Lyktan', 'Stadsmissionen', 'En kollega hos er']);
    await page.user.click(within(to).getByRole('radio', { name: 'Stadsmissionen' }));
    await page.user.click(screen.getByRole('button', { name: 'Gör en länk i stället' }));
    await screen.findByText(/Den andra parten får samma märke/);
    expect(Object.keys(page.now().notes)).toContain('handed-over:o3');
  });

  test('shows the file as QR codes, one at a time and all of them on paper', async () => {
    const page = await openCasePage(HandOverPage, withEdits(three, answer('challenge', random(3_000), 'joint')));
    await page.user.click(await screen.findByRole('button', { name: /^Visa som \d+ QR-koder$/ }));
    const first = await screen.findByRole('img', { name: /^Kod 1 av \d+$/ });
    const count = Number(first.getAttribute('aria-label')?.split(' ').at(-1));
    expect(count).toBeGreaterThan(1);
    expect(document.querySelectorAll('.qr-sheet svg').length).toBe(count);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Föregående' }).disabled).toBe(true);
    await page.user.click(screen.getByRole('button', { name: 'Nästa' }));
    expect(screen.getByRole('img', { name: `Kod 2 av ${count}` })).toBeTruthy();
    expect(screen.getByText(/Verktyget använder aldrig kameran självt/)).toBeTruthy();
  });

  test('says why a large file cannot be codes, and still offers the file', async () => {
    const large = Array.from({ length: 16 }, (_, n) => row('goals', `g${n}`, 'joint', { text: random(1_900, n + 2) }));
    await openCasePage(HandOverPage, withEdits(three, ...large));
    expect(screen.queryByRole('button', { name: /QR-kod/ })).toBeNull();
    expect(screen.getByText(/Filen är för stor för QR-koder/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ladda ner filen' })).toBeTruthy();
  });
});

/** Letters that do not shrink when packed; the same every time. */
function random(length: number, seed = 1): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}

describe('taking in from one of three organisations', () => {
  const fileOf = (as: string, ...edits: readonly Edit[]): CaseFile =>
    handOver(withEdits(three, ...edits), { as, to: 'public', salts: {}, at }).file;

  test('names the one it came from, and the change can be taken back', async () => {
    const page = await openCasePage(ReceivePage, three);
    page.held.letter.set(bytesOf(serialiseCase(fileOf('o3', answer('partnership.name', 'Nattjouren')))));
    expect(await screen.findByRole('group', { name: /Vad ska gälla/ })).toBeTruthy();
    expect(screen.getByText('De: Stadsmissionen')).toBeTruthy();
    await page.user.click(screen.getByRole('radio', { name: 'Ta deras' }));
    await page.user.click(screen.getByRole('button', { name: 'Spara sammanslagningen' }));
    await screen.findByText(/Sammanslagningen är sparad/);
    expect(page.now().answers['partnership.name']?.['joint']?.value).toBe('Nattjouren');
    const { parents, base } = three;
    page.undo();
    expect(page.now().answers).toEqual(three.answers);
    expect([page.now().parents, page.now().base]).toEqual([parents, base]);
  });

  test('gives way to what another tab has written since it was compared, and both texts are kept', async () => {
    const page = await openCasePage(ReceivePage, three);
    page.held.letter.set(bytesOf(serialiseCase(fileOf('o3', answer('need.joint', 'Ur filen')))));
    const save = await screen.findByRole('button', { name: 'Spara sammanslagningen' });
    const { session } = page;
    await act(async () => {
      await session.store.saveEdits(three.id, [answer('need.joint', 'Från den andra fliken')]);
      await refreshCase(session, three.id);
    });
    await page.user.click(save);
    await screen.findByText(/Sammanslagningen är sparad/);
    await waitFor(() => expect(page.now().answers['need.joint']?.['joint']?.value).toBe('Från den andra fliken'));
    expect(await session.store.conflictsOf(three.id)).toEqual(['answers/need.joint/joint']);
  });

  test('lets a choice be answered anew with the words of the question, and a number be read as one', async () => {
    const mine = withEdits(three, answer('exerciseOfAuthority@p1', 'ja'), answer('budget.reallocationPercent', 10));
    const page = await openCasePage(ReceivePage, mine);
    const theirs = fileOf('o2', answer('exerciseOfAuthority@p1', 'nej'), answer('budget.reallocationPercent', 20));
    page.held.letter.set(bytesOf(serialiseCase(theirs)));
    const anew = await screen.findAllByRole('radio', { name: 'Skriv gemensamt' });
    for (const radio of anew) await page.user.click(radio);
    expect(
      screen.getByText('2 val är inte gjorda. De lämnas öppna om ni sparar nu, och alla texter finns kvar.'),
    ).toBeTruthy();
    await page.user.click(screen.getByRole('radio', { name: 'Delvis eller tveksamt' }));
    await page.user.type(screen.getByLabelText('Nytt svar'), 'femton');
    expect(screen.getByText('Skriv ett heltal, till exempel 12 000.')).toBeTruthy();
    await page.user.clear(screen.getByLabelText('Nytt svar'));
    await page.user.type(screen.getByLabelText('Nytt svar'), '15');
    await page.user.click(screen.getByRole('button', { name: 'Spara sammanslagningen' }));
    await screen.findByText(/Sammanslagningen är sparad/);
    expect(page.now().answers['budget.reallocationPercent']?.['joint']?.value).toBe(15);
    expect(page.now().answers['exerciseOfAuthority@p1']?.['joint']?.value).toBe('delvis');
  });

  test('offers what can be read of a file that is cut off, as a case of its own', async () => {
    const page = await openCasePage(ReceivePage, three);
    const whole = serialiseCase({ ...practice('OVN-01'), id: 'trasig' });
    page.held.letter.set(bytesOf(whole.slice(0, Math.floor(whole.length * 0.7))));
    const open = await screen.findByRole('button', { name: 'Öppna det som gick att rädda som ett eget fall' });
    expect(screen.getByRole('alert').textContent).toMatch(/\d+ svar och rader gick att läsa ur filen/);
    await page.user.click(open);
    await waitFor(() => expect(page.now().id).not.toBe(three.id));
  });

  test('reads the work file inside a PDF', async () => {
    const page = await openCasePage(ReceivePage, three);
    const theirs = fileOf('o2', answer('partnership.name', 'Sången'));
    const pdf = await toPdf(
      handOverReceipt({ file: theirs, fileName: 'x', from: 'o2', to: 'public', at, hidden: 0 }),
      readFonts(),
      {
        attachCase: { name: 'arbetsfil.iop.json', bytes: bytesOf(serialiseCase(theirs)) },
      },
    );
    page.held.letter.set(pdf);
    expect(await screen.findByText('Sången')).toBeTruthy();
  });
});
