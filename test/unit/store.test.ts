import { describe, expect, test } from 'vitest';
import { fileNameFor, type ReadableFile, readFiles } from '#src/effects/files.ts';
import { stillToDo } from '#src/effects/journal.ts';
import { createMemoryStore, saveTrouble } from '#src/effects/store.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
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
  const at = (value: string, time: string): Edit => ({
    op: 'answer',
    path: 'hopes',
    voice: 'public',
    entry: { ...entry(value, 'public'), at: time },
  });
  const left = at('Skrivet just före', '2026-03-03T10:00:00Z');

  test('are made once; a second time there is nothing to do', () => {
    const once = applyEdits(validCase(), stillToDo(validCase(), [left]));
    expect(once.answers['hopes']?.['public']?.value).toBe('Skrivet just före');
    expect(stillToDo(once, [left])).toEqual([]);
  });

  test('never overwrite what was written later', () => {
    const later = applyEdits(validCase(), [at('Skrivet senare', '2026-03-04T10:00:00Z')]);
    expect(stillToDo(later, [left])).toEqual([]);
  });

  test('do not add a row that is there', () => {
    const item = { id: 'g1', voice: 'joint', by: 'joint', at: '2026-03-03T10:00:00Z', fields: {} };
    expect(stillToDo(validCase(), [{ op: 'add', list: 'goals', index: 0, item }])).toEqual([]);
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
