/** The official's page of a case, and the list of all cases on the device. */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { CasesPage } from '#src/app/places/cases/CasesPage.tsx';
import { DeskPage } from '#src/app/places/desk/DeskPage.tsx';
import { DeliverablesSheet } from '#src/app/places/overview/DeliverablesSheet.tsx';
import { App } from '#src/app/shell/context.ts';
import { browser } from '#src/app/shell/device.ts';
import { placeNow } from '#src/app/shell/navigation.ts';
import { createSession } from '#src/app/shell/session.ts';
import { createMemoryStore } from '#src/effects/store.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { remarkEdit, remarksOf } from '#steps/case/remarks.ts';
import { answer, emptyCase, entry, row, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

afterEach(cleanup);

const wait = { timeout: 30_000 } as const;
const by = (path: string, value: string): Edit => answer(path, value, 'public');
const name = (value: string): Edit => answer('partnership.name', value);
const unknown: Edit = {
  op: 'note',
  path: 'unknown:A39',
  voice: 'public',
  entry: entry({ who: 'registratorn', when: '2026-05-10' }, 'public'),
};
const start = (...edits: readonly Edit[]): CaseFile => withEdits(emptyCase(), name('Öppna kvällar'), ...edits);

async function section(heading: RegExp | string) {
  const found = (await screen.findByRole('heading', { name: heading }, wait)).closest('section');
  if (!found) throw new Error(`No section ${String(heading)}`);
  return within(found);
}

describe("the official's page", () => {
  test('says what is not written, with a way to write it, and shows no day that nobody has given', async () => {
    await openCasePage(DeskPage, start());
    const matter = await section('Ärendet och beslutet');
    expect(matter.getAllByText('Inte inskrivet')).toHaveLength(4);
    expect(matter.getByRole('link', { name: 'Skriv in: Handläggare' }).getAttribute('href')).toBe('#/sida/5.16/A60');
    expect(matter.getAllByRole('listitem').map((step) => step.textContent)).toEqual([
      'Beredning Inte änPågår. Ingen dag för beslut är inskriven.',
      'Beslut Inte änInget beslut är inskrivet.',
      'Laga kraft Inte änKommer efter beslutet.',
      'Gäller Inte änKommer efter beslutet.',
    ]);
  });

  test('has who handles it, its number, who decides and when, and who finds out what', async () => {
    await openCasePage(
      DeskPage,
      start(
        by('memo.officer@k1', 'utredaren'),
        by('decision.caseNumber@k1', 'SN 2026:12'),
        by('decision.publicBody@k1', 'socialnämnden'),
        by('decision.plannedDate@k1', '2090-05-20'),
        unknown,
      ),
    );
    const matter = await section('Ärendet och beslutet');
    for (const text of [/Utredaren/, /SN 2026:12/, /Socialnämnden/]) expect(matter.getByText(text)).toBeDefined();
    const next = await section('Härnäst');
    expect(next.getAllByRole('listitem').map((one) => one.textContent?.replaceAll('\u00a0', ' '))).toContain(
      'BeslutaSocialnämnden20 maj 2090',
    );
    const people = await section('Öppna frågor, person för person');
    expect(people.queryByRole('heading', { name: /^registratorn/ })).toBeNull();
  });

  test('tells open questions person by person, and that a day has passed', async () => {
    await openCasePage(DeskPage, start(unknown));
    const people = await section('Öppna frågor, person för person');
    expect(people.getByRole('heading', { name: /^registratorn/ })).toBeDefined();
    expect(people.getByRole('link', { name: 'Vilket diarienummer har ärendet?' })).toBeDefined();
    expect(people.getByText(/dagen har passerat$/)).toBeDefined();
  });

  test('keeps own remarks to a question and to a clause: written, changed and taken away', async () => {
    const page = await openCasePage(DeskPage, start());
    const remarks = await section(/^Egna anmärkningar/);
    await page.user.click(remarks.getByRole('button', { name: 'Spara anmärkningen' }));
    expect(remarks.getByRole('alert').textContent).toBe('Skriv en anmärkning.');
    await page.user.selectOptions(remarks.getByRole('combobox'), 'A39');
    await page.user.type(remarks.getByRole('textbox'), 'Fråga registratorn.');
    await page.user.click(remarks.getByRole('button', { name: 'Spara anmärkningen' }));
    expect(remarksOf(page.now())).toMatchObject([{ about: 'A39', text: 'Fråga registratorn.' }]);
    expect(remarks.getByRole('link', { name: 'Vilket diarienummer har ärendet?' }).getAttribute('href')).toBe(
      '#/sida/5.12/A39',
    );
    await page.user.click(remarks.getByRole('button', { name: /^Ändra anmärkningen: / }));
    const [first] = remarks.getAllByRole('textbox');
    if (first) await page.user.type(first, ' I dag.');
    const [save] = remarks.getAllByRole('button', { name: 'Spara anmärkningen' });
    if (save) await page.user.click(save);
    expect(remarksOf(page.now())).toMatchObject([{ about: 'A39', text: 'Fråga registratorn. I dag.' }]);
    await page.user.click(remarks.getByRole('button', { name: /^Ta bort anmärkningen: / }));
    expect(remarksOf(page.now())).toEqual([]);
    page.undo();
    expect(remarksOf(page.now())).toHaveLength(1);
  });

  test('of a case that is only read can be read and not written in', async () => {
    const at = '2026-09-01T08:00:00.000Z';
    const remark = remarkEdit({ id: 'a', about: 'K21', text: 'Läs igen.', by: 'public', at });
    await openCasePage(DeskPage, start(remark), true);
    const remarks = await section(/^Egna anmärkningar/);
    expect(remarks.getByText('Läs igen.')).toBeDefined();
    expect(remarks.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('link', { name: /^Skriv in: / })).toBeNull();
  });
});

describe('the overview', () => {
  test('says who does the next thing and by when, for the official', async () => {
    const page = await openCasePage(DeliverablesSheet, start(unknown));
    const next = await screen.findByText(/^Registratorn, .*: Vilket diarienummer har ärendet\?$/, {}, wait);
    expect(next.textContent).toContain('dagen har passerat');
    act(() => page.session.actor.send({ type: 'perspective.chosen', perspective: 'organisation' }));
    expect(screen.queryByText(/^Registratorn/)).toBeNull();
  });
});

describe('all cases', () => {
  const inForce = [
    by('decisionMaker', 'namnd'),
    by('decision.publicDate@k1', '2020-01-10'),
    by('decision.legalForceDate@k1', '2020-02-10'),
    by('agreement.signedDate', '2020-02-11'),
    answer('term.start', '2020-02-12'),
    answer('term.end', '2090-12-31'),
  ];

  /** The page with these cases on the device. */
  async function list(...cases: readonly CaseFile[]) {
    const session = createSession(createMemoryStore(), { ...browser, today: () => '2027-05-03' });
    session.actor.start();
    for (const [at, c] of cases.entries()) await session.store.createCase({ ...c, id: `fall-test-000${at}` });
    render(
      <App value={session}>
        <CasesPage />
      </App>,
    );
    await screen.findByText(/^Så ser det ut/, {}, wait);
    return { session, user: userEvent.setup() };
  }

  const rows = () => screen.getAllByRole('row').map((one) => one.textContent?.replaceAll('\u00a0', ' ') ?? '');
  const paid = row('funding.public@k1', 'm1', 'public', { year: 2027, amount: 112_000 });

  test('are listed by their next day, each with its sum, end and next follow-up, or that it is not known', async () => {
    await list(
      start(name('Utan dag')),
      start(name('Bron'), ...inForce, paid, answer('followUp.schedule', ['2027-09-15'])),
    );
    const [, first, second, total] = rows();
    expect(first).toMatch(/^Bron.*Gäller.*112 000.*31 december 2090.*15 september 2027Avstämning 1$/);
    expect(second).toMatch(/^Utan dag.*Diarienummer okänt.*Beredning.*inget bokat.*okänt.*inte bestämt.*inget bokat$/);
    expect(total).toMatch(/^Gäller nu, tillsammans112 000$/);
  });

  test('are chosen among, and open on the official page', async () => {
    const { session, user } = await list(start(name('Planerat'), paid), start(name('Bron'), ...inForce));
    await user.click(screen.getByRole('radio', { name: 'Gäller nu, 1' }));
    expect(rows()).toHaveLength(3);
    expect(rows().at(-1)).toMatch(/1 med okänt belopp är inte med i summan/);
    await user.click(screen.getByRole('button', { name: 'Bron' }));
    await waitFor(() => expect(placeNow(session)).toEqual({ kind: 'place', id: 'handlaggaren' }));
  });

  test('are none on a device without cases', async () => {
    await list();
    expect(screen.getByText('Det finns inget fall på den här enheten.')).toBeDefined();
  });
});
