/** What has gone wrong on the device can be seen, and there is a way on: files put aside, repairs, a case that is gone. */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AboutPage } from '#src/app/places/about/AboutPage.tsx';
import { StartPage } from '#src/app/places/start/StartPage.tsx';
import { openStored, saveToFile, startCase } from '#src/app/shell/cases.ts';
import { App as AppContext } from '#src/app/shell/context.ts';
import { browser, type Device, type NewVersion, type Trouble } from '#src/app/shell/device.ts';
import { Frame } from '#src/app/shell/Frame.tsx';
import { createSession, refreshCase, sendEdits } from '#src/app/shell/session.ts';
import { StartContext } from '#src/app/shell/start.ts';
import { noteCrash } from '#src/effects/crash.ts';
import { memoryTables } from '#src/effects/memory-tables.ts';
import { storeOn } from '#src/effects/store.ts';
import type { LogRow } from '#src/effects/tables.ts';
import { troubleOf, troubles } from '#src/effects/trouble.ts';
import { createStore } from '#src/ui/store.ts';
import { applyEdits } from '#steps/case/edit.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { bytesOf, validCase } from '#test/support/valid-case.ts';

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const id = validCase().id;
const wait = { timeout: 30_000 } as const;

/** The frame of the app round a page, with everything real but the disk. */
async function show(page: React.ReactNode, { durable = true, place = 'om' as 'om' | 'start' } = {}) {
  const tables = memoryTables();
  const store = storeOn({ ...tables, durable });
  const saved: string[] = [];
  const device: Device = { ...browser, saveFile: (name) => void saved.push(name) };
  const session = createSession(store, device);
  session.actor.start();
  const trouble = createStore<Trouble | undefined>(undefined);
  const given = { store, device, newVersion: createStore<NewVersion | undefined>(undefined), trouble };
  const shown = (
    <AppContext value={session}>
      <StartContext value={{ ...given, session: () => Promise.resolve(session), inform: () => undefined }}>
        <Frame place={{ kind: 'place', id: place }}>{page}</Frame>
      </StartContext>
    </AppContext>
  );
  return { tables, store, session, trouble, saved, shown, user: userEvent.setup() };
}

describe('the database', () => {
  test.each(Object.values(troubles))('$kind: is told at the head of the page until it is over', async (one) => {
    const { shown, trouble } = await show(<p>En sida</p>);
    render(shown);
    act(() => trouble.set(one));
    const head = within(screen.getByRole('banner'));
    expect(head.getByText(one.text)).toBeTruthy();
    expect(head.queryByRole('button', { name: 'Ladda om sidan' }) === null).toBe(one.kind === 'none');
    act(() => trouble.set(undefined));
    expect(screen.queryByText(one.text)).toBeNull();
  });

  test.each([
    ['VersionError', 'newer'],
    ['SecurityError', 'none'],
    ['UnknownError', 'failed'],
  ])('an error by the name of %s is told as %s', (name, kind) => {
    vi.stubGlobal('indexedDB', {});
    expect(troubleOf(new DOMException('x', name)).kind).toBe(kind);
    vi.unstubAllGlobals();
    expect(troubleOf(new TypeError('x')).kind).toBe('none');
  });

  test('without one the start page does not say that the case is on the device', async () => {
    const { shown, store } = await show(<StartPage />, { durable: false, place: 'start' });
    await store.createCase(validCase());
    render(shown);
    expect(await screen.findByText(/Finns så länge fliken är öppen/)).toBeTruthy();
    expect(screen.queryByText(/Finns på den här enheten/)).toBeNull();
  });
});

describe('files put aside', () => {
  test('are listed, can be fetched as they are, and are taken away only after a question', async () => {
    const { shown, store, saved, user } = await show(<AboutPage />);
    await store.quarantine(Uint8Array.of(1, 2, 3), 'trasig.iop.json');
    render(shown);
    await user.click(await screen.findByRole('button', { name: 'Hämta filen trasig.iop.json' }, wait));
    expect(saved).toEqual(['trasig.iop.json']);
    await user.click(screen.getByRole('button', { name: 'Ta bort trasig.iop.json' }));
    expect(await store.listQuarantine()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Ja, ta bort för alltid: trasig.iop.json' }));
    expect(await screen.findByText('Filen trasig.iop.json är borttagen.')).toBeTruthy();
    expect(await store.listQuarantine()).toEqual([]);
  });

  test('and repairs are told, also long after', async () => {
    const { shown, store, session, tables } = await show(<AboutPage />);
    await store.createCase(validCase());
    await tables.run('readwrite', (tx) => tx.put('cases', { ...validCase(), answers: 7 }));
    await openStored(session, id);
    expect(session.actor.getSnapshot().context.notices.join(' ')).toContain('Fallet var skadat');
    render(shown);
    expect(
      await screen.findByText(/Fallet var skadat och lagades .* Alla ändringar kunde läsas/, {}, wait),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: `Hämta filen ${id}.iop.json` })).toBeTruthy();
  });
});

describe('a case that another tab has taken away', () => {
  async function gone() {
    const all = await show(<p>En sida</p>);
    await all.store.createCase(validCase());
    await openStored(all.session, id);
    await all.store.deleteCase(id);
    render(all.shown);
    await act(() => refreshCase(all.session, id));
    expect(screen.getByText(/Fallet togs bort från enheten i en annan flik/)).toBeTruthy();
    return all;
  }

  test('can be put back, with what is written meanwhile', async () => {
    const { user, session, store } = await gone();
    const entry = { value: 'Skrivet efteråt', by: 'public', at: '2026-11-30T12:00:00Z' };
    act(() => sendEdits(session, [{ op: 'answer', path: 'hopes', voice: 'public', entry }]));
    expect(await screen.findByText(/Fallet är borttaget från enheten i en annan flik/, {}, wait)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lägg tillbaka fallet på enheten' }));
    await waitFor(() => expect(screen.queryByText(/Fallet togs bort/)).toBeNull());
    expect((await store.openCase(id))?.answers['hopes']?.['public']?.value).toBe('Skrivet efteråt');
  });

  test('can be saved to a file, or closed without leaving anything behind', async () => {
    const { user, saved, session } = await gone();
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Spara till fil' }));
    await waitFor(() => expect(saved).toHaveLength(1), wait);
    await user.click(screen.getByRole('button', { name: 'Stäng fallet' }));
    await waitFor(() => expect(session.actor.getSnapshot().context.caseFile).toBeNull());
    expect(window.localStorage.length).toBe(0);
  });
});

describe('a case that cannot be shown', () => {
  test('is not opened by itself, and an older copy can be fetched', async () => {
    const { shown, store, session, user } = await show(<StartPage />, { place: 'start' });
    await store.createCase(validCase());
    const entry = { value: 'Det som ingen sida tål', by: 'public', at: '2026-11-30T12:00:00Z' };
    await store.saveEdits(id, [{ op: 'answer', path: 'hopes', voice: 'public', entry }]);
    noteCrash(id);
    render(shown);
    expect(await screen.findByText('Fallet gick inte att visa senast.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Hämta en äldre kopia av/ }));
    await waitFor(() => expect(session.actor.getSnapshot().context.caseFile?.rev).toBe(validCase().rev), wait);
    expect(browser.lastCrash()).toBeUndefined();
  });

  test('and cannot be read says where it lies', async () => {
    const { shown, store, tables, user } = await show(<StartPage />, { place: 'start' });
    await store.createCase(validCase());
    await tables.run('readwrite', async (tx) => {
      await tx.put('cases', { id });
      for (const { n = 0 } of await tx.ofCase('snapshots', id)) await tx.remove('snapshots', n);
    });
    render(shown);
    await user.click(await screen.findByRole('button', { name: /^Fortsätt med/ }));
    expect(await screen.findByText(/Fallet går inte att läsa på den här enheten/, {}, wait)).toBeTruthy();
    expect(await store.listQuarantine()).toHaveLength(1);
  });
});

test('a case begins also where the browser asks whether it may keep things, and nobody answers', async () => {
  const device: Device = { ...browser, askToKeep: () => new Promise(() => undefined) };
  const session = createSession(storeOn({ ...memoryTables(), durable: true }), device);
  session.actor.start();
  await startCase(session, { perspective: 'kommun', name: 'Kafét', track: 'full', door: 'initiative' });
  expect(session.actor.getSnapshot().context.caseFile?.answers['partnership.name']?.['joint']?.value).toBe('Kafét');
});

describe('a case that was broken on the device tells from where it was mended', () => {
  test.each([
    ['log', 'är lagat ur historiken. Se efter att det ni skrev senast finns med.'],
    ['copy', 'är lagat från den senaste kopian. Det ni skrev efter den kan saknas'],
    ['file', 'är lagat från den fil ni sparade senast. Det ni skrev efter den saknas'],
  ])('the %s', async (from, words) => {
    const { store, session, tables } = await show(<AboutPage />);
    await store.createCase(validCase());
    await store.noteFileSaved(id, '2026-03-02T10:00:00Z', bytesOf(serialiseCase(validCase())));
    await tables.run('readwrite', async (tx) => {
      await tx.put('cases', { ...validCase(), answers: 7 });
      // A change after the copy that nobody can make out.
      const unreadable: unknown = { caseId: id, at: '', change: { kind: 'replace', case: 7 } };
      if (from === 'copy') await tx.add('log', unreadable as LogRow);
      if (from !== 'file') return;
      for (const { n = 0, ...copy } of await tx.ofCase('snapshots', id)) {
        await tx.remove('snapshots', n);
        await tx.add('snapshots', { ...copy, case: 7 });
      }
    });
    await openStored(session, id);
    expect(session.actor.getSnapshot().context.notices.join(' ')).toContain(words);
  });
});

test('a file that would not open again is told on the page, and counts as no copy', async () => {
  const { store, session, shown, saved } = await show(<p>En sida</p>);
  const entry = { value: -5, by: 'public', at: '2026-11-30T12:00:00Z' };
  const edit = { op: 'field', list: 'contributions', id: 'c1', field: 'sekPerYear', entry } as const;
  await store.createCase(applyEdits(validCase(), [edit]));
  await openStored(session, id);
  render(shown);
  await act(() => saveToFile(session));
  expect(saved).toHaveLength(1);
  expect(await screen.findByText(/^Filen som skrevs nu går inte att öppna igen\./, {}, wait)).toBeTruthy();
  expect((await store.listCases())[0]?.fileSavedAt).toBeNull();
});

describe('a save that fails is told in the head, with what to do', () => {
  test.each([
    ['QuotaExceededError', /lagring är full/],
    ['VersionError', /har uppdaterats i en annan flik\. Det ni skrev senast är inte sparat/],
    ['UnknownError', /Webbläsaren kunde inte spara\. Det ni skrev senast finns bara i den här fliken/],
  ])('%s', async (name, words) => {
    const { store, session, shown } = await show(<p>En sida</p>);
    await store.createCase(validCase());
    await openStored(session, id);
    render(shown);
    vi.spyOn(store, 'saveMade').mockRejectedValue(new DOMException('x', name));
    const entry = { value: 'Skrivet', by: 'public', at: '2026-11-30T12:00:00Z' };
    act(() => sendEdits(session, [{ op: 'answer', path: 'hopes', voice: 'public', entry }]));
    expect(await within(screen.getByRole('banner')).findByText(words, {}, wait)).toBeTruthy();
  });

  test('also one that does not end, which goes on all the same', async () => {
    const { store, session, shown } = await show(<p>En sida</p>);
    await store.createCase(validCase());
    await openStored(session, id);
    render(shown);
    vi.spyOn(store, 'saveMade').mockReturnValue(new Promise(() => undefined));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const entry = { value: 'Skrivet', by: 'public', at: '2026-11-30T12:00:00Z' };
    act(() => sendEdits(session, [{ op: 'answer', path: 'hopes', voice: 'public', entry }]));
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    vi.useRealTimers();
    const told = within(screen.getByRole('banner')).getByText(/Det tar ovanligt lång tid att spara/);
    expect(told.textContent).toContain('spara till fil nu');
  });

  test('also what was written down when the page closed, and cannot be stored yet', async () => {
    const { store, session } = await show(<p>En sida</p>);
    await store.createCase(validCase());
    vi.spyOn(session.device, 'takeUp').mockRejectedValue(new Error('full'));
    await openStored(session, id);
    expect(session.actor.getSnapshot().context.notices.join(' ')).toContain(
      'Det ni skrev sist innan sidan stängdes gick inte att spara nu. Det ligger kvar på enheten',
    );
  });
});
