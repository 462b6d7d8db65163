/** A file that cannot be opened: what is offered, and that nothing of it is stored unless somebody asks. */
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strToU8, zipSync } from 'fflate';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { browser, type Device, type NewVersion, type Trouble, type Watch } from '#src/app/shell/device.ts';
import { DroppedFiles, OpenFile } from '#src/app/shell/OpenFile.tsx';
import { createSession, type Session } from '#src/app/shell/session.ts';
import { StartContext } from '#src/app/shell/start.ts';
import { createMemoryStore } from '#src/effects/store.ts';
import { createStore } from '#src/ui/store.ts';
import { openCase } from '#steps/import/gate.ts';
import { validText } from '#test/support/valid-case.ts';

type Reading = Awaited<ReturnType<Device['readCaseFile']>>;

/** jsdom's files cannot be read, so the bytes are given here; the rest of the device is the browser's. */
const deviceWith = (text: string | Uint8Array, name: string): Device => ({
  ...browser,
  chooseFile: () =>
    Promise.resolve({ ok: true, file: typeof text === 'string' ? new TextEncoder().encode(text) : text, name }),
});

afterEach(cleanup);

function show(
  text: string | Uint8Array,
  name: string,
  given?: () => Promise<Session>,
  over: Partial<Device> = {},
  { page = <OpenFile />, inform = () => undefined }: { readonly page?: ReactNode; readonly inform?: () => void } = {},
) {
  const store = createMemoryStore();
  const session = given ?? vi.fn(() => Promise.reject(new Error('no session is needed')));
  render(
    <StartContext
      value={{
        store,
        device: { ...deviceWith(text, name), ...over },
        newVersion: createStore<NewVersion | undefined>(undefined),
        trouble: createStore<Trouble | undefined>(undefined),
        session,
        inform,
      }}
    >
      {page}
    </StartContext>,
  );
  return { store, user: userEvent.setup() };
}

const choose = async (user: ReturnType<typeof userEvent.setup>): Promise<HTMLElement> => {
  await user.upload(screen.getByLabelText('Öppna en sparad fil', { selector: 'input' }), new File([''], 'x'));
  return screen.findByRole('alert', {}, { timeout: 30_000 });
};

const salvage = 'Öppna det som gick att rädda';
const aside = 'Lägg filen åt sidan på den här enheten';

describe('a file that the gate stops', () => {
  test.each<readonly [string, string]>([
    ['cut', validText().slice(0, -300)],
    ['with an unknown answer', validText().replace('"hopes":', '"hopess":')],
    ['with an amount that is none', validText().replace('"value": 120000', '"value": "mycket"')],
  ])('%s: what can be read is offered, and the file is stored only when somebody asks', async (_what, text) => {
    const { store, user } = show(text, 'fall.iop.json');
    const message = await choose(user);
    expect(message.textContent).toMatch(/Inget har ändrats i ert ärende\. \d+ svar och rader gick att läsa/);
    expect(screen.getByRole('button', { name: salvage })).toBeTruthy();
    expect(await store.listQuarantine()).toEqual([]);
    await user.click(screen.getByRole('button', { name: aside }));
    expect(await screen.findByRole('status', {}, { timeout: 30_000 })).toBeTruthy();
    expect((await store.listQuarantine()).map(({ name }) => name)).toEqual(['fall.iop.json']);
    expect(screen.queryByRole('button', { name: aside })).toBeNull();
  });

  test('cannot be put aside where nothing can be stored, and that is told', async () => {
    const { store, user } = show(validText().slice(0, -300), 'fall.iop.json');
    await choose(user);
    vi.spyOn(store, 'quarantine').mockRejectedValue(new Error('full'));
    await user.click(screen.getByRole('button', { name: aside }));
    const told = await screen.findByRole('status', {}, { timeout: 30_000 });
    expect(told.textContent).toBe('Filen gick inte att lägga åt sidan. Den finns kvar där ni hämtade den.');
  });

  test('and is dropped on the page of a case is told in a line, with the way to what could be read', async () => {
    const inform = vi.fn();
    show(validText().slice(0, -300), 'fall.iop.json', undefined, {}, { page: <DroppedFiles />, inform });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    const dataTransfer = { types: ['Files'], items: [], files: [new File([''], 'x')] };
    act(() => void window.dispatchEvent(Object.assign(drop, { dataTransfer })));
    await waitFor(() => expect(inform).toHaveBeenCalledOnce(), { timeout: 30_000 });
    expect(inform.mock.calls.flat(2).at(-1)).toBe('Öppna filen från startsidan om ni vill ha det som gick att läsa.');
  });

  test('a photo is refused and nothing of it is stored or offered', async () => {
    const { store, user } = show(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'privat.jpg');
    const message = await choose(user);
    expect(message.textContent).toBe('Det här är en bild, inte en arbetsfil. Inget har ändrats i ert ärende.');
    expect(screen.queryByRole('button', { name: salvage })).toBeNull();
    expect(screen.queryByRole('button', { name: aside })).toBeNull();
    expect(await store.listQuarantine()).toEqual([]);
  });

  test('a Word file asks for its case first, and an older one for a newer format', async () => {
    const session = () => {
      const made = createSession(createMemoryStore(), browser);
      made.actor.start();
      return Promise.resolve(made);
    };
    const body = '<w:document><w:body><w:p><w:r><w:t>Avtal</w:t></w:r></w:p></w:body></w:document>';
    const word = show(zipSync({ 'word/document.xml': strToU8(body) }), 'avtal.docx', session);
    expect((await choose(word.user)).textContent).toBe(
      'Det här är en Word-fil. Öppna först fallet som avtalet hör till, och släpp sedan filen igen. Inget har ändrats i ert ärende.',
    );
    cleanup();
    const old = show(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'avtal.doc', session);
    expect((await choose(old.user)).textContent).toContain('Spara avtalet som .docx utan lösenord');
    expect(await old.store.listQuarantine()).toEqual([]);
  });
});

describe('a file that takes its time', () => {
  /** A device whose reading ends when the test says so, and a session that would be asked for when the case is shown. */
  function showSlow() {
    const readings: { readonly watch: Watch; readonly end: (read: Reading) => void }[] = [];
    const readCaseFile: Device['readCaseFile'] = (_given, watch) =>
      new Promise((done, fail) => {
        readings.push({ watch, end: done });
        watch.signal.addEventListener('abort', () => fail(watch.signal.reason));
      });
    const session = vi.fn(() => Promise.reject(new Error('no session is needed')));
    const shown = show(validText(), 'fall.iop.json', session, { readCaseFile });
    const reading = async (at: number) => {
      await waitFor(() => expect(readings.length).toBeGreaterThan(at));
      const one = readings[at];
      if (!one) throw new Error('Nothing is read');
      return one;
    };
    const pick = () =>
      shown.user.upload(screen.getByLabelText('Öppna en sparad fil', { selector: 'input' }), new File([''], 'x'));
    return { ...shown, session, pick, reading };
  }

  const good = { result: openCase(new TextEncoder().encode(validText())) };

  test('shows how far it has come, and can be given up: it never becomes the open case', async () => {
    const { store, user, session, pick, reading } = showSlow();
    await pick();
    const { watch, end } = await reading(0);
    const bar = await screen.findByRole('progressbar', { name: 'Filen läses …' });
    expect(bar.hasAttribute('value')).toBe(false);
    act(() => watch.onShare(0.4));
    expect(bar.getAttribute('value')).toBe('0.4');
    await user.click(screen.getByRole('button', { name: 'Avbryt' }));
    const message = await screen.findByRole('alert');
    expect(message.textContent).toBe('Ni avbröt. Inget har ändrats i ert ärende.');
    expect(screen.queryByRole('progressbar')).toBeNull();
    await act(async () => end(good));
    expect(session).not.toHaveBeenCalled();
    expect([await store.listCases(10), await store.listQuarantine()]).toEqual([[], []]);
  });

  test('given up when it is read and not yet shown, it is not shown either', async () => {
    const { store, user, session, pick, reading } = showSlow();
    let go: () => void = () => undefined;
    const slow = new Promise<void>((done) => {
      go = done;
    });
    const list = store.listCases;
    vi.spyOn(store, 'listCases').mockImplementation(async (most) => {
      await slow;
      return list(most);
    });
    await pick();
    (await reading(0)).end(good);
    await waitFor(() => expect(store.listCases).toHaveBeenCalled());
    await user.click(await screen.findByRole('button', { name: 'Avbryt' }));
    go();
    expect((await screen.findByRole('alert')).textContent).toContain('Ni avbröt.');
    expect(session).not.toHaveBeenCalled();
  });

  test('gives way to the next file that is chosen, without a word', async () => {
    const { pick, reading } = showSlow();
    await pick();
    const first = await reading(0);
    await pick();
    const second = await reading(1);
    expect([first.watch.signal.aborted, second.watch.signal.aborted]).toEqual([true, false]);
    expect(screen.queryByRole('alert')).toBeNull();
    second.end({ result: { ok: false, id: 'IM-05', text: 'Det här är en bild.' } });
    expect((await screen.findByRole('alert')).textContent).toBe('Det här är en bild.');
  });

  test('that cannot be read on this device is told, also when the code for it cannot be fetched', async () => {
    const { user } = show(validText(), 'x', undefined, { readCaseFile: () => Promise.reject(new Error('chunk')) });
    expect((await choose(user)).textContent).toBe(
      'Filen gick inte att öppna på den här enheten. Försök igen. Inget har ändrats i ert ärende.',
    );
  });
});
