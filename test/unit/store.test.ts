import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CaseStore } from '#src/effects/case-store.ts';
import { fileNameFor, type ReadableFile, readFiles } from '#src/effects/files.ts';
import { journalPrefix } from '#src/effects/journal.ts';
import { createMemoryStore } from '#src/effects/store.ts';
import { takeUpPending } from '#src/effects/take-up.ts';
import { saveTrouble } from '#src/effects/trouble.ts';
import type { Entry } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { boxOf } from '#test/support/box.ts';
import { type Clock, contract } from '#test/support/store-contract.ts';
import { entry, validCase } from '#test/support/valid-case.ts';

describe('the store in memory', () => {
  test.each(contract)('$name', async ({ run }) => {
    const clock: Clock = { time: '2026-02-01T10:00:00.000Z' };
    const store = createMemoryStore({ now: () => clock.time });
    expect(store.durable).toBe(false);
    await run(store, clock);
  });

  test('tells which case has changed', async () => {
    const told: string[] = [];
    const store = createMemoryStore({ changed: (id) => told.push(id) });
    await store.createCase(validCase());
    await store.saveEdits(validCase().id, []);
    await store.saveEdits('missing', []).catch(() => undefined);
    expect(told).toEqual(['arende-1', 'arende-1']);
  });
});

describe('edits written down when the page closed', () => {
  const id = validCase().id;
  const stood = validCase().answers['hopes']?.['public'] ?? null;
  const hope = (value: string, base?: Entry | null): Edit => ({
    op: 'answer',
    path: 'hopes',
    voice: 'public',
    entry: entry(value, 'public'),
    ...(base === undefined ? {} : { base }),
  });
  const clearing: Edit = { op: 'answer', path: 'hopes', voice: 'public', entry: null };

  async function closedPage(journal: (key: string) => string, stored: readonly Edit[] = []) {
    const key = `${journalPrefix}${id}:1`;
    vi.stubGlobal('window', { localStorage: boxOf({ [key]: journal(key) }) });
    const store = createMemoryStore();
    await store.createCase(validCase());
    await store.saveEdits(id, stored);
    return store;
  }
  const written =
    (...edits: readonly Edit[]) =>
    (): string =>
      JSON.stringify({ version: 2, edits: edits.map((edit, at) => ({ edit, made: `w.${at}` })) });
  const texts = async (store: CaseStore) => (await store.openCase(id))?.answers['hopes']?.['public']?.value;
  const conflicts = async (store: CaseStore): Promise<readonly unknown[]> =>
    (await store.history(id)).flatMap(({ change }) =>
      change.kind === 'conflict' && 'entry' in change.edit ? [change.edit.entry?.value ?? null] : [],
    );

  afterEach(() => vi.unstubAllGlobals());

  test('are made once; a second time there is nothing to do', async () => {
    const store = await closedPage(written(hope('Skrivet just före', stood)));
    await takeUpPending(store, id);
    expect(await texts(store)).toBe('Skrivet just före');
    expect(await takeUpPending(store, id)).toBeUndefined();
  });

  test('are not made again when they had been stored after all, whatever stands there now', async () => {
    const edit = hope('Ett', stood);
    const store = await closedPage(written(edit));
    await store.saveMade(id, [{ edit, made: 'w.0' }]);
    await store.saveEdits(id, [hope('Två')]);
    await takeUpPending(store, id);
    expect([await texts(store), await conflicts(store)]).toEqual(['Två', []]);
  });

  test.each(['1999-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'])(
    'and what another tab stored meanwhile both stand, the latter in its place, with the clock at %s',
    async (time) => {
      const edit = hope('Från sidan som stängdes', stood);
      const dated = edit.op === 'answer' && edit.entry ? { ...edit, entry: { ...edit.entry, at: time } } : edit;
      const store = await closedPage(written(dated), [hope('Från den andra fliken')]);
      await takeUpPending(store, id);
      expect(await texts(store)).toBe('Från den andra fliken');
      expect(await conflicts(store)).toEqual(['Från sidan som stängdes']);
      expect(await store.conflictsOf(id)).toEqual(['answers/hopes/public']);
    },
  );

  test('never take away what another tab has written since', async () => {
    const store = await closedPage(written({ ...clearing, base: stood }), [hope('Nyare')]);
    await takeUpPending(store, id);
    expect([await texts(store), await conflicts(store)]).toEqual(['Nyare', [null]]);
  });

  test('stay written down until they are stored', async () => {
    const store = await closedPage(written(hope('Sist', stood)));
    const failing = { ...store, saveMade: () => Promise.reject(new Error('full')) };
    await expect(takeUpPending(failing, id)).rejects.toThrow();
    await takeUpPending(store, id);
    expect(await texts(store)).toBe('Sist');
  });

  test('from a version that wrote no bases are made where nothing stands, and are conflicts elsewhere', async () => {
    const store = await closedPage(() => JSON.stringify([hope('Gammal rad')]));
    await takeUpPending(store, id);
    expect(await texts(store)).toBe(stood?.value);
    expect(await conflicts(store)).toEqual(['Gammal rad']);
    const empty = await closedPage(() => JSON.stringify([hope('Gammal rad')]), [clearing]);
    await takeUpPending(empty, id);
    expect([await texts(empty), await conflicts(empty)]).toEqual(['Gammal rad', []]);
  });

  test('do not add a row that is there', async () => {
    const item = { id: 'g1', voice: 'joint', by: 'joint', at: '2026-03-03T10:00:00Z', fields: {} };
    const store = await closedPage(written({ op: 'add', list: 'goals', index: 0, item, base: null }));
    await takeUpPending(store, id);
    expect((await store.openCase(id))?.items).toEqual(validCase().items);
  });

  test.each([
    ['cut', '{"version":2,"edits":[{"ed'],
    ['of another build', JSON.stringify({ version: 2, edits: [{ made: 'x', edit: { op: 'answer', entry: 7 } }] })],
  ])('that cannot be read (%s) are put aside as they are, and do no harm', async (_what, text) => {
    const store = await closedPage(() => text);
    await takeUpPending(store, id);
    const [aside] = await store.listQuarantine();
    expect(new TextDecoder().decode(aside?.bytes)).toBe(text);
    expect(await store.openCase(id)).toEqual(validCase());
  });
});

const file = (size: number, read: () => Promise<ArrayBuffer> = async () => new ArrayBuffer(size)): ReadableFile => ({
  name: 'a.json',
  size,
  arrayBuffer: read,
});
const never = file(10, () => expect.unreachable('the file was read'));

describe('files that the user chooses or drops', () => {
  test('one file is read whole', async () => {
    expect(await readFiles([file(3)])).toMatchObject({ ok: true, name: 'a.json', bytes: new Uint8Array(3) });
  });

  test.each([
    ['I-22: larger than 20 MB', [{ ...never, size: 25_000_000 }], false, 'IM-10', 'Gränsen är 20'],
    [
      'I-53: locked or removed',
      [file(3, () => Promise.reject(new Error('gone')))],
      false,
      'IM-19',
      'inte att läsa just nu',
    ],
    ['I-54b: shorter than it says', [file(3, async () => new ArrayBuffer(0))], false, 'IM-19', 'molnet'],
    ['I-54a: a folder', [never], true, 'IM-20', 'Välj en fil i taget'],
    ['I-55: 200 files', Array.from({ length: 200 }, () => never), false, 'IM-20', 'Ni har släppt 200 filer'],
    ['nothing', [], false, 'IM-20', 'Välj en fil'],
  ] as const)('%s is answered without opening anything', async (_what, files, folder, id, kernel) => {
    const result = await readFiles(files, folder);
    expect(result).toMatchObject({ ok: false, id });
    expect(!result.ok && result.text).toContain(kernel);
    expect(!result.ok && result.text).toMatch(/Inget har ändrats i ert ärende\.$/);
  });

  test('I-54b: an empty file that was dropped may still be in the cloud', async () => {
    expect(await readFiles([file(0)], false, true)).toMatchObject({ ok: false, id: 'IM-19' });
  });

  test.each([
    ['Mötesplats Ängen', 'iop-motesplats-angen-2026-11-22.iop.json'],
    ['CON', 'iop-con-2026-11-22.iop.json'],
    ['../../etc/passwd <b>"', 'iop-etc-passwd-b-2026-11-22.iop.json'],
    ['جمعية', 'iop-partnerskap-2026-11-22.iop.json'],
    ['Łódź', 'iop-lodz-2026-11-22.iop.json'],
    ['x'.repeat(300), `iop-${'x'.repeat(60)}-2026-11-22.iop.json`],
  ])('I-56: the name of a saved file is our own: %s', (title, name) => {
    expect(fileNameFor(title, '2026-11-22', 'iop.json')).toBe(name);
  });
});

describe('a save that failed', () => {
  test.each(['QuotaExceededError', 'AbortError'])('%s leads to the file', (name) => {
    expect(saveTrouble(new DOMException('x', name))).toMatch(/inte sparat|kunde inte spara/);
    expect(saveTrouble(new DOMException('x', name))).toMatch(/Spara till fil nu\.$/);
  });
});
