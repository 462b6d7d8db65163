/** The history of a case: who changed what and when, two texts for one place, two moments, and fetching back. */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { changesIn, conflictsIn } from '#src/app/places/history/changes.ts';
import { HistoryPage } from '#src/app/places/history/HistoryPage.tsx';
import { sendEdits } from '#src/app/shell/session.ts';
import { createMemoryStore } from '#src/effects/store.ts';
import { whenStored } from '#src/wizard/save-queue.ts';
import type { Edit } from '#steps/case/edit.ts';
import { remarkEdit } from '#steps/case/remarks.ts';
import { answer, emptyCase, row } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

afterEach(cleanup);

const wait = { timeout: 30_000 } as const;
const section = async (name: string) => {
  const heading = await screen.findByRole('heading', { name }, wait);
  const found = heading.closest('section');
  if (!found) throw new Error(`No section ${name}`);
  return within(found);
};

/** The page of a case in which these edits have been made, one after the other. */
async function open(...edits: readonly Edit[]) {
  const page = await openCasePage(HistoryPage, emptyCase());
  await screen.findByRole('heading', { name: 'Historik' }, wait);
  for (const edit of edits) {
    act(() => sendEdits(page.session, [edit]));
    await act(() => whenStored(page.session.queue));
  }
  return page;
}

describe('changes', () => {
  test('are told newest first with who, what and when, and what was typed in one go is one', async () => {
    await open(answer('triedBefore', 'V'), answer('triedBefore', 'Vi provade'), answer('need.joint', 'Gemenskap'));
    const changes = await section('Ändringar');
    await waitFor(() => expect(changes.getAllByText(/Efter:/)).toHaveLength(2));
    const [newest, older] = changes.getAllByRole('listitem').map((one) => one.textContent ?? '');
    expect(newest).toMatch(/Gemenskap/);
    expect(older).toMatch(/Ni skrev svaret \d+\s\w+\s\d{4} kl\. \d\d\.\d\d\.Före: IngetEfter: Vi provade/);
  });

  test('can be taken back one by one, whatever has been done since', async () => {
    const { user, now } = await open(
      answer('triedBefore', 'Ett kafé'),
      answer('hopes', 'Gemenskap', 'public'),
      answer('triedBefore', 'En bastu'),
    );
    const [back] = await screen.findAllByRole('button', { name: /^Hämta tillbaka det som stod före: / }, wait);
    if (back) await user.click(back);
    expect(now().answers['triedBefore']?.['joint']?.value).toBe('Ett kafé');
    expect(now().answers['hopes']?.['public']?.value).toBe('Gemenskap');
  });

  test('and everything since can be taken back at once, also removed rows', async () => {
    const { user, now, session } = await open(
      row('goals', 'g1', 'joint', { text: 'Färre ensamma' }),
      answer('triedBefore', 'Ett kafé'),
      { op: 'remove', list: 'goals', id: 'g1' },
    );
    await screen.findByText(/Ni tog bort raden/, {}, wait);
    const there = await screen.findAllByRole('button', { name: /^Gå tillbaka till före ändringen: / });
    if (there[1]) await user.click(there[1]);
    await waitFor(() => expect(now().items['goals']?.map(({ id }) => id)).toEqual(['g1']));
    expect(now().answers['triedBefore']).toBeUndefined();
    expect((await session.store.listSnapshots(now().id)).some(({ reason }) => reason === 'restore')).toBe(true);
  });

  test('do not tell what the other side has answered apart and not shown', async () => {
    const { session } = await open(answer('challenge', 'Kommunens dolda svar', 'public'), {
      op: 'setting',
      key: 'voices',
      value: 'both',
    });
    act(() => session.actor.send({ type: 'perspective.chosen', perspective: 'organisation' }));
    expect(
      (await screen.findAllByText(/Svaret är dolt tills det visas för varandra/, {}, wait)).length,
    ).toBeGreaterThan(0);
    expect(screen.queryByText(/Kommunens dolda svar/)).toBeNull();
  });
});

describe('two texts for one place', () => {
  async function conflicted() {
    const page = await open(answer('triedBefore', 'Det som står'));
    const other: Edit = { ...answer('triedBefore', 'Från den andra fliken'), base: null } as Edit;
    await act(async () => {
      await page.session.store.saveMade(page.now().id, [{ edit: other, made: 'w.1', by: 'public' }]);
      page.held.conflicts.set(await page.session.store.conflictsOf(page.now().id));
    });
    const both = await section('Två texter på samma ställe');
    expect(both.getByText('Det som står nu:').parentElement?.textContent).toContain('Det som står');
    expect(both.getByText(/skrev också/).parentElement?.textContent).toContain('Från den andra fliken');
    return page;
  }

  test('are shown both, and the other one can be used', async () => {
    const { user, now, held } = await conflicted();
    await user.click(screen.getByRole('button', { name: /^Använd den andra texten:/ }));
    await waitFor(() => expect(held.conflicts.get()).toEqual([]), wait);
    expect(now().answers['triedBefore']?.['joint']?.value).toBe('Från den andra fliken');
    await waitFor(() => expect(screen.queryByText('Två texter på samma ställe')).toBeNull());
  });

  test('are shown both, and what stands can be kept', async () => {
    const { user, now, held } = await conflicted();
    await user.click(screen.getByRole('button', { name: /^Behåll det som står:/ }));
    await waitFor(() => expect(held.conflicts.get()).toEqual([]), wait);
    expect(now().answers['triedBefore']?.['joint']?.value).toBe('Det som står');
  });

  test('of which one was written on are told once, with its last text', async () => {
    const store = createMemoryStore();
    const c = emptyCase();
    await store.createCase(c);
    await store.saveEdits(c.id, [answer('triedBefore', 'Stod')]);
    const on = (value: string, base: string | null, n: number) => ({
      edit: {
        ...answer('triedBefore', value),
        base: base === null ? null : { value: base, by: 'joint', at: '' },
      } as Edit,
      made: `w.${n}`,
    });
    await store.saveMade(c.id, [on('A', null, 1), on('Ab', 'A', 2), on('Abc', 'Ab', 3)]);
    expect(conflictsIn(await store.history(c.id)).map(({ other }) => 'entry' in other && other.entry?.value)).toEqual([
      'Abc',
    ]);
    expect(changesIn(await store.history(c.id)).filter(({ place }) => place !== null)).toHaveLength(1);
  });
});

describe('two moments', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('are compared place by place, and a value is fetched back', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-03T10:00:00') });
    const { user, now, session } = await open(answer('triedBefore', 'Ett kafé'));
    vi.setSystemTime(new Date('2026-03-04T11:00:00'));
    for (const edit of [answer('triedBefore', 'En bastu'), answer('need.joint', 'Gemenskap')]) {
      act(() => sendEdits(session, [edit]));
      await act(() => whenStored(session.queue));
    }
    const compare = await section('Jämför två tidpunkter');
    await compare.findByText('2 ställen skiljer.', {}, wait);
    const later = compare.getByLabelText('Jämfört med');
    await user.selectOptions(later, within(later).getByRole('option', { name: /^3\smars\s2026 kl\. 10\.00$/ }));
    expect(compare.getByText('Inget skiljer.')).toBeTruthy();
    expect(await compare.findByText('Avtalets text skiljer sig inte.', {}, wait)).toBeTruthy();
    await user.selectOptions(later, 'Nu');
    await user.click(compare.getByRole('button', { name: /^Hämta tillbaka det som stod då: .*prövats/ }));
    expect(now().answers['triedBefore']?.['joint']?.value).toBe('Ett kafé');
  });

  test('and the text of the agreement at both, sentence beside sentence, with the words that differ marked', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-03T10:00:00') });
    const { session } = await open(answer('term.start', '2027-01-01'), answer('term.end', '2029-12-31'));
    vi.setSystemTime(new Date('2026-03-04T11:00:00'));
    act(() => sendEdits(session, [answer('term.end', '2030-12-31')]));
    await act(() => whenStored(session.queue));
    const compare = await section('Jämför två tidpunkter');
    await compare.findByText(/mening(?:ar)? skiljer\.$/, {}, wait);
    const marked = [...document.querySelectorAll('.side-text ins')].map((one) => one.textContent ?? '');
    expect(marked.some((text) => /^2030/.test(text))).toBe(true);
    expect(compare.getAllByText('Då').length).toBe(compare.getAllByText('Sedan').length);
  });

  test('own remarks are told as remarks, and what the tool keeps for itself is not told', async () => {
    const at = '2026-09-01T08:00:00.000Z';
    await open(remarkEdit({ id: 'a', about: 'A39', text: 'Fråga registratorn.', by: 'public', at }), {
      op: 'note',
      path: 'own:promised:B1',
      voice: 'public',
      entry: { value: 'digest', by: 'public', at },
    });
    const changes = await section('Ändringar');
    await changes.findByText('Egen anmärkning', {}, wait);
    expect(changes.getByText('Fråga registratorn.', { exact: false })).toBeTruthy();
    expect(changes.queryAllByText(/A39|digest/).map((one) => one.textContent)).toEqual([]);
  });
});
